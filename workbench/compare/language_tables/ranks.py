"""Words that put something at a place in a row: "largest", "second-largest", "el mayor"."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class RankWords:
    """The words of one language for places in a row."""

    # What is at the top of a row, each with what the row goes by ("biggest": "largest").
    tops: Mapping[str, str] = field(default_factory=dict)
    # What makes an adjective behind its noun one ("m\u00e1s"), and such adjectives.
    most: frozenset[str] = frozenset()
    adjectives: Mapping[str, str] = field(default_factory=dict)
    # What makes one at the top one of several ("among"), and brings one that is ahead ("after").
    among: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
