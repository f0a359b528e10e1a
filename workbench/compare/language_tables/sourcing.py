"""How reports say where their words come from, beyond the verbs of speech: figures that somebody
puts on a thing, papers that were seen or given out, and to whom something was told.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.compare.word_tables import lines


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """The words of one language for where what is told comes from."""

    # Verbs that somebody puts a figure on a thing with, each with the word before the figure.
    putting: Mapping[str, str] = field(default_factory=dict)
    # How a paper came to the desk, each way with its kind: "seen", "released", "leaked".
    ways: Mapping[str, str] = field(default_factory=dict)
    # Papers beside those that speak for somebody ("emails").
    papers: frozenset[str] = frozenset()
    # What a paper calls itself where somebody speaks to it ("this newspaper").
    desk: frozenset[str] = frozenset()
    # Nouns and verbs for what somebody asks of a court or an office, each with one for all.
    requests: Mapping[str, str] = field(default_factory=dict)
    # Of those, each with the articles of the phrases that it takes up ("los": "los unos").
    taken_up: Mapping[str, str] = field(default_factory=dict)
    # Verbs that are of speech only where "that" follows, or behind what is said ("maintain").
    bringing: frozenset[str] = frozenset()
    # What anybody may be called again who was told of before ("the official").
    anaphors: frozenset[str] = frozenset()
    # What stands before a person at the head of a sentence who thinks so ("Para Luis Mora, ...").
    minded: frozenset[str] = frozenset()
    # Verbs of who only gives notice ("announced"), words and endings of what is to come.
    announcing: frozenset[str] = frozenset()
    planned: frozenset[str] = frozenset()
    planned_endings: tuple[str, ...] = ()
    # Verbs that give an order with an infinitive behind whom it is given ("told her to").
    telling: frozenset[str] = frozenset()
    # Verbs of who has to plead for what he says ("insisted").
    pleading: frozenset[str] = frozenset()
    # Pronouns that may stand right before a verb and are whom it is done to ("lo neg\u00f3").
    clitics: frozenset[str] = frozenset()
    # Participles that only bring whose request it is ("made by").
    made: frozenset[str] = frozenset()


def ways_of(**kinds: str) -> dict[str, str]:
    """The phrases of each kind, one on each line."""
    return {phrase: kind for kind, phrases in kinds.items() for phrase in lines(phrases)}
