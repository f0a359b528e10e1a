"""How a language tells how much of something is meant."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, eq=False, kw_only=True)
class ExtentTables:
    """The words of all, some and none."""

    # What says how much only in form ("at all"), and small words before its nouns ("of the").
    scopes: Mapping[str, str] = field(default_factory=dict)
    idle_scopes: frozenset[str] = frozenset()
    scope_links: frozenset[str] = frozenset()
    # Small words that stand before several that are known ("the", "dos"), behind or as "of".
    plural_links: frozenset[str] = frozenset()
    # "Of them" behind a number.
    of_them: frozenset[str] = frozenset()
    # What makes a deed a part of one ("helped to", "partly").
    partials: frozenset[str] = frozenset()
