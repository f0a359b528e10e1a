"""The words that tell an event in a headline, and all that may tell it in a text."""

from collections.abc import Sequence

from workbench.compare.languages import Language, once
from workbench.compare.reading import Word
from workbench.compare.words import stem

__all__ = ["core_at", "cores_of", "field_of"]

# So short a stem is as often one of a small word ("para").
_SHORT = 3
# How participles end where they have a gender.
_PARTICIPLES = ("ado", "ido")


def core_at(tongue: Language, words: Sequence[Word], place: int) -> str:
    """The words of a headline that tell an event from a place on, one or two joined by "_"; ""
    where none do."""
    cores = _cores(tongue)
    both = "_".join(word.folded for word in words[place : place + 2])
    return both if both in cores else words[place].folded if words[place].folded in cores else ""


def field_of(tongue: Language, core: str) -> frozenset[str]:
    """All words that may tell the event of a headline, by their stems and as they stand."""
    return _fields(tongue)[_cores(tongue)[core]]


def cores_of(tongue: Language, core: str) -> frozenset[str]:
    """The words that headlines have for an event, by their stems and as they stand."""
    row = tongue.events[_cores(tongue)[core]]
    return _with_stems(set(row.partition(":")[0].split()), tongue)


@once
def _cores(tongue: Language) -> dict[str, int]:
    """The words of headlines, each with the number of its event; the first that has it counts."""
    cores: dict[str, int] = {}
    for number, row in enumerate(tongue.events):
        for word in row.partition(":")[0].split():
            for form in _forms(word, tongue):
                cores.setdefault(form, number)
    return cores


def _forms(word: str, tongue: Language) -> tuple[str, ...]:
    """A word with the forms that a participle has for women and for several: "multado"."""
    if len(word) > _SHORT and word.endswith(_PARTICIPLES) and tongue.participle_endings:
        root = word[:-1]
        return word, f"{root}a", f"{root}os", f"{root}as"
    return (word,)


@once
def _fields(tongue: Language) -> tuple[frozenset[str], ...]:
    fields = []
    for row in tongue.events:
        fields.append(_with_stems(set(row.replace(":", " ").split()), tongue))
    return tuple(fields)


def _with_stems(words: set[str], tongue: Language) -> frozenset[str]:
    roots = {stem(word, tongue) for word in words}
    return frozenset(words | {root for root in roots if len(root) > _SHORT})
