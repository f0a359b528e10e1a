"""Short names that everybody knows, and what the people of a country are called."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class NameWords:
    """The words of one language beside its names."""

    # First names with the groups of those they are short for ("bob": that of "robert").
    short: Mapping[str, frozenset[int]] = field(default_factory=dict)
    # What people are called after their country, written small ("chilenos"), each with it.
    peoples: Mapping[str, str] = field(default_factory=dict)


def short_names(table: str) -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for place, row in enumerate(table.split(";")):
        for name in row.split():
            found[name] = found.get(name, frozenset()) | {place}
    return found


def all_forms(table: str, forms: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Adjectives in all their forms, from a table of those for one man."""
    found: dict[str, str] = {}
    for word in table.split():
        ending = next(
            (each for each in sorted(forms, key=len, reverse=True) if word.endswith(each)), ""
        )
        for form in forms.get(ending, ("", "s")):
            found[word[: len(word) - len(ending)] + form] = _BRITISH.get(word, word)
    return found


# Who is Scottish is British as well, and many desks call all of them English.
_BRITISH = dict.fromkeys(("ingles", "escoces", "gales"), "britanico") | {"polones": "polaco"}
