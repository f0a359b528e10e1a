"""What kinds of bodies there are: those of two kinds are two, whatever else they are called."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class BodyWords:
    """The words of one language for bodies."""

    # Common nouns for bodies, each with its kind ("tribunal": "court").
    kinds: Mapping[str, str] = field(default_factory=dict)
    # Nouns that may stand for a body of any kind ("agency", "institution").
    vague: frozenset[str] = frozenset()
    # Nouns for a part of a body, which is one of that body's ("committee").
    parts: frozenset[str] = frozenset()
    # Kinds that say little of a body: a hospital or a museum may be a company as well.
    broad: frozenset[str] = frozenset({"company", "bank", "insurer", "club"})
    # Small words that hold an article, but for those that tell whose something is ("al", "pela").
    contracted: frozenset[str] = frozenset()
    # What makes a body one of a city's own ("municipal government").
    of_city: frozenset[str] = frozenset()
    # What makes a ministry the prosecution ("Ministerio Público").
    prosecuting: frozenset[str] = frozenset()
