"""What a word stands for when two texts are set beside each other, irregular verbs included."""

from workbench.compare.matter import key
from workbench.compare.reading import Reading, Word


def sense(reading: Reading, word: Word) -> str:
    """The base form of an irregular verb, else the word that stands for all like it."""
    return reading.language.verb_forms.get(word.folded) or key(word, reading.language)


def carries(reading: Reading, word: Word) -> bool:
    """Whether a word has matter of its own."""
    tongue = reading.language
    return word.folded not in tongue.stop_words and word.folded not in tongue.auxiliaries


def senses(reading: Reading, row: int) -> frozenset[str]:
    """What a sentence speaks of."""
    return frozenset(
        sense(reading, word) for word in reading.words_of(row) if carries(reading, word)
    )
