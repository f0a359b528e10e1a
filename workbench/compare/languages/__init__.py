"""What the engine knows of each language: one file a language, all of its words in it.

A language file defines `LANGUAGE`. To add one, add its file. A table that a language leaves empty
costs it the facts that rest on that table, nothing else. Words are folded: lower case, straight
apostrophes, accents kept off (see `words.folded`), several words joined by single spaces.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TypeVar

from workbench.compare.language_tables.extents import ExtentTables
from workbench.compare.language_tables.figures import FigureTables
from workbench.compare.language_tables.matter import MatterTables
from workbench.compare.language_tables.names import NameTables
from workbench.compare.language_tables.speech import SpeechTables
from workbench.compare.language_tables.times import TimeTables
from workbench.compare.word_tables import (
    alike,
    groups,
    lines,
    listed,
    numbered,
    phrased,
    valued,
)

__all__ = [
    "NONE",
    "Language",
    "alike",
    "groups",
    "language",
    "lines",
    "listed",
    "numbered",
    "once",
    "phrased",
    "valued",
]

NONE: Mapping[str, str] = {}


# Each is one of its own: no two are ever compared table by table.
@dataclass(frozen=True, eq=False)
class Language(FigureTables, TimeTables, SpeechTables, NameTables, ExtentTables, MatterTables):
    """The words of one language, in tables that say what each is for: here those by which words are
    read and sentences tied, in its parents those of each field."""

    code: str
    # Name of its Snowball stemmer; "" leaves words as they are.
    stemmer: str = ""
    # Endings that the stemmer does not know, each with one that it knows ("\u00f5es": "\u00e3o"),
    # and whole words, marked "^", with what is read for them; ends of stems that only some forms
    # of a verb have ("anunci", "anunc"), each with what stands for it; words that keep their
    # accent when folded, because without it they are others ("baj\u00f3").
    endings: Mapping[str, str] = field(default_factory=dict)
    stem_ends: Mapping[str, str] = field(default_factory=dict)
    accented: frozenset[str] = frozenset()
    # Words that carry no matter of their own.
    stop_words: frozenset[str] = frozenset()
    # Words of the same meaning that desks swap freely, each with the word that stands for all.
    synonyms: Mapping[str, str] = field(default_factory=dict)
    # Endings of verbs in the form that stands for all: what desks swap for such a one, they swap in
    # all its forms, but for some words whose other forms mean something else.
    verb_heads: tuple[str, ...] = ()
    rigid: frozenset[str] = frozenset()
    # Words of one matter ("pay", "fund"): they help to find the same sentence, and are never taken
    # for equal.
    kin: tuple[str, ...] = ()
    # Words of one theme, wider than kin: they help to tie sentences that say little alike, and no
    # rule reads them. "#50" is the figure 50.
    themes: tuple[str, ...] = ()


T = TypeVar("T")


def once(make: Callable[[Language], T]) -> Callable[[Language], T]:
    """A function of a language that is worked out once for each; languages live for ever."""
    return cache(make)


@cache
def language(code: str) -> Language:
    """The language of a code such as "en" or "pt-BR"; one without tables where we have none."""
    short = code.lower().replace("_", "-").partition("-")[0]
    name = f"{__name__}.{short}"
    if not short.isalpha() or find_spec(name) is None:
        return Language(code=short)
    found: Language = import_module(name).LANGUAGE
    return found
