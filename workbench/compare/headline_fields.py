"""The words that tell an event in a headline, and all that may tell it in a text."""

from workbench.compare.languages import Language, once
from workbench.compare.reading import Word
from workbench.compare.words import stem

__all__ = ["field_of", "is_core"]

# So short a stem is as often one of a small word ("para").
_SHORT = 3


def is_core(tongue: Language, word: Word) -> bool:
    """Whether a word tells an event in a headline."""
    return word.folded in _cores(tongue)


def field_of(tongue: Language, word: Word) -> frozenset[str]:
    """All words that may tell the event of a headline's word, by their stems and as they stand."""
    return _fields(tongue)[_cores(tongue)[word.folded]]


@once
def _cores(tongue: Language) -> dict[str, int]:
    """The words of headlines, each with the number of its event; the first that has it counts."""
    cores: dict[str, int] = {}
    for number, row in enumerate(tongue.events):
        for word in row.partition(":")[0].split():
            cores.setdefault(word, number)
    return cores


@once
def _fields(tongue: Language) -> tuple[frozenset[str], ...]:
    fields = []
    for row in tongue.events:
        words = set(row.replace(":", " ").split())
        roots = {stem(word, tongue) for word in words}
        fields.append(frozenset(words | {root for root in roots if len(root) > _SHORT}))
    return tuple(fields)
