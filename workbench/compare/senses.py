"""What a word stands for when two texts are set beside each other, irregular verbs included."""

from workbench.compare.languages import Language, once
from workbench.compare.matter import Keys, keys
from workbench.compare.reading import Reading, Word, of_the_whole
from workbench.compare.words import stem


def sense(reading: Reading, word: Word) -> str:
    """The base form of an irregular verb, else the word that stands for all like it."""
    return senses_of(reading.language)[word[2:4]]


@once
def senses_of(tongue: Language) -> Keys[str]:
    """The senses of the words already met, by their folded form and stem."""
    return Keys(tongue, _sense)


def _sense(folded: str, own: str, tongue: Language) -> str:
    base = tongue.verb_forms.get(folded)
    if base is None:
        return keys(tongue)[folded, own]
    return stem(tongue.synonyms.get(folded) or tongue.synonyms.get(base) or base, tongue)


def carries(reading: Reading, word: Word) -> bool:
    """Whether a word has matter of its own."""
    tongue = reading.language
    return word.folded not in tongue.stop_words and word.folded not in tongue.auxiliaries


def carrying(reading: Reading, row: int) -> list[Word]:
    """The words of a sentence that have matter of their own."""
    small, helping = reading.language.stop_words, reading.language.auxiliaries
    words = reading.words_of(row)
    return [each for each in words if each[2] not in small and each[2] not in helping]


def senses(reading: Reading, row: int) -> frozenset[str]:
    """What a sentence speaks of."""
    known = reading.of(senses_known)
    found = known.get(row)
    if found is None:
        stands = senses_of(reading.language)
        found = known[row] = frozenset([stands[each[2:4]] for each in carrying(reading, row)])
    return found


@of_the_whole
def senses_known(_reading: Reading) -> dict[int, frozenset[str]]:
    """What sentences were found to speak of, by their places."""
    return {}
