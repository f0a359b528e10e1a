"""What the engine knows of each language: one file a language, all of its words in it.

A language file defines `LANGUAGE`. To add one, add its file. A table that a language leaves empty
costs it the facts that rest on that table, nothing else. Words are folded: lower case, straight
apostrophes, accents kept off (see `words.folded`), several words joined by single spaces.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from importlib.util import find_spec

NONE: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language, in tables that say what each is for."""

    code: str
    # Name of its Snowball stemmer; "" leaves words as they are.
    stemmer: str = ""
    # Words that carry no matter of their own.
    stop_words: frozenset[str] = frozenset()
    # Words of the same meaning that desks swap freely, each with the word that stands for all.
    synonyms: Mapping[str, str] = field(default_factory=dict)

    # The group "numbers" (number.py)
    # The value of each number word, and of the words that multiply ("million": 1e6).
    number_words: Mapping[str, float] = field(default_factory=dict)
    multipliers: Mapping[str, float] = field(default_factory=dict)
    percent_words: frozenset[str] = frozenset()
    decimal_comma: bool = False
    # "more than": ">", "at least": ">=", "about": "~", "less than": "<", "up to": "<=".
    comparators: Mapping[str, str] = field(default_factory=dict)
    # Units and currencies, each with the one that stands for all ("euros": "eur").
    units: Mapping[str, str] = field(default_factory=dict)

    # The group "dates" (date.py)
    months: Mapping[str, int] = field(default_factory=dict)
    # Monday is 0.
    weekdays: Mapping[str, int] = field(default_factory=dict)
    # Days from today ("yesterday": -1).
    relative_days: Mapping[str, int] = field(default_factory=dict)

    # The group "speech" (attribution.py, hedge.py)
    # Verbs of speech in all their forms, each with its force: "say", "claim", "deny", "admit",
    # "find", "accuse", "promise", "order", "advise", "suggest".
    speech_verbs: Mapping[str, str] = field(default_factory=dict)
    hedges: Mapping[str, str] = field(default_factory=dict)
    pronouns: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    according_to: frozenset[str] = frozenset()

    # The group "names" (name.py, title.py)
    honorifics: frozenset[str] = frozenset()
    # Offices, each with the one that stands for all ("pm": "prime minister").
    offices: Mapping[str, str] = field(default_factory=dict)
    # Words that begin names of bodies and must not be taken for persons ("ministry", "union").
    bodies: frozenset[str] = frozenset()

    # The group "scope" (scope.py): "all": "whole", "some": "part", "several": "many", "nationwide": ...
    scopes: Mapping[str, str] = field(default_factory=dict)

    # -- parts of an article (segment.py)
    source_headings: frozenset[str] = frozenset()
    summary_headings: frozenset[str] = frozenset()
    meta_labels: frozenset[str] = frozenset()


def listed(words: str) -> frozenset[str]:
    """A set of single words from a text of them."""
    return frozenset(words.split())


def alike(*groups: str) -> dict[str, str]:
    """A table of words that mean the same, from lines such as "buy: bought purchase"."""
    named = (group.partition(":") for group in groups)
    return {word: stands for stands, _, words in named for word in words.split()}


@cache
def language(code: str) -> Language:
    """The language of a code such as "en" or "pt-BR"; one without tables where we have none."""
    short = code.lower().replace("_", "-").partition("-")[0]
    name = f"{__name__}.{short}"
    if not short.isalpha() or find_spec(name) is None:
        return Language(code=short)
    found: Language = import_module(name).LANGUAGE
    return found
