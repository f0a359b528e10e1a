"""What a word stands for when two texts are set beside each other, irregular verbs included."""

from workbench.compare.matter import key
from workbench.compare.reading import Reading, Word, of_the_whole


def sense(reading: Reading, word: Word) -> str:
    """The base form of an irregular verb, else the word that stands for all like it."""
    tongue = reading.language
    base = tongue.verb_forms.get(word.folded)
    if base is None:
        return key(word, tongue)
    return tongue.synonyms.get(word.folded) or tongue.synonyms.get(base) or base


def carries(reading: Reading, word: Word) -> bool:
    """Whether a word has matter of its own."""
    tongue = reading.language
    return word.folded not in tongue.stop_words and word.folded not in tongue.auxiliaries


def senses(reading: Reading, row: int) -> frozenset[str]:
    """What a sentence speaks of."""
    known = reading.of(senses_known)
    found = known.get(row)
    if found is None:
        words = [word for word in reading.words_of(row) if carries(reading, word)]
        found = known[row] = frozenset([sense(reading, word) for word in words])
    return found


@of_the_whole
def senses_known(_reading: Reading) -> dict[int, frozenset[str]]:
    """What sentences were found to speak of, by their places."""
    return {}
