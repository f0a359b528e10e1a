"""How a language tells numbers: words for them, units, bounds, shares, ages, what is counted."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, eq=False, kw_only=True)
class FigureTables:
    """The words of numbers, and of what is counted."""

    # The value of each number word, and of the words that multiply ("million": 1e6).
    number_words: Mapping[str, float] = field(default_factory=dict)
    multipliers: Mapping[str, float] = field(default_factory=dict)
    percent_words: frozenset[str] = frozenset()
    decimal_comma: bool = False
    # "over": ">?" is none beside a time, where it means "during".
    # "more than": ">", "at least": ">=", "about": "~", "less than": "<", "up to": "<=".
    comparators: Mapping[str, str] = field(default_factory=dict)
    # Of these, the ones that may stand behind a figure ("como maximo").
    closing_bounds: frozenset[str] = frozenset()
    # Units and currencies, each with the one that stands for all ("euros": "eur").
    units: Mapping[str, str] = field(default_factory=dict)
    # "a" is 1 before "million" or "third" only; "and" may stand inside "a hundred and five".
    number_articles: frozenset[str] = frozenset()
    number_joins: frozenset[str] = frozenset()
    # What says that a figure comes on top of others ("another four", "four more").
    further_words: frozenset[str] = frozenset()
    # What parts the words of one written number, as in "siebenunddreissig".
    number_glue: str = ""
    # Whether figures may follow a thousand in words ("20 mil 300").
    mixed_thousands: bool = False
    # "third" after "a" or "two"; "and a half" after a number; "in" of "two in three".
    fractions: Mapping[str, float] = field(default_factory=dict)
    halves: frozenset[str] = frozenset()
    share_words: frozenset[str] = frozenset()
    ordinals: Mapping[str, float] = field(default_factory=dict)
    # "double": 2; "times" after a number and before "the" or "more".
    factors: Mapping[str, float] = field(default_factory=dict)
    # Words between the ends of a range ("to"), and those before its first end ("between").
    range_words: frozenset[str] = frozenset()
    # Words of sums: "each", "in all", and "from" before the first of two figures.
    each_words: frozenset[str] = frozenset()
    sum_words: frozenset[str] = frozenset()
    from_words: frozenset[str] = frozenset()
    range_openers: frozenset[str] = frozenset()
    # Words that bring what a share is a part of ("of"), and nouns that a number only names
    # ("section 31").
    part_words: frozenset[str] = frozenset()
    number_labels: frozenset[str] = frozenset()
    # Verbs that stand before others and are never what is counted ("three may go free").
    modals: frozenset[str] = frozenset()
    # Words that stand for a whole told before ("a third of which"), and words that bring a rate
    # ("crowns a day").
    stand_ins: frozenset[str] = frozenset()
    rate_words: frozenset[str] = frozenset()
    # Words before an ordinal that make it a share ("every third"), and words that bring the time
    # in which a sum was paid altogether ("over").
    every_words: frozenset[str] = frozenset()
    total_words: frozenset[str] = frozenset()
    # What says that a sum is paid at once ("upfront").
    lumps: frozenset[str] = frozenset()
    in_all: frozenset[str] = frozenset()
    # Nouns for things beside which people are counted ("families", "homes").
    countables: frozenset[str] = frozenset()
    # "Half" before what it halves ("medio millon", "media hora").
    half_words: frozenset[str] = frozenset()
    # Words before "a year" where it tells how long ("for"), and words between the two figures of
    # a vote ("votes to").
    stretch_words: frozenset[str] = frozenset()
    tally_words: frozenset[str] = frozenset()
    # Words before a vote told as "27 to 24".
    vote_words: frozenset[str] = frozenset()
    age_words: frozenset[str] = frozenset()
    # Words before "76 years," at the head of a sentence about somebody ("aos").
    age_leads: frozenset[str] = frozenset()
    # Verbs that tell an age with the word for years ("tenia 40 anos").
    age_verbs: frozenset[str] = frozenset()
    # Rough numbers with what they reach from and to ("dozens"), "both", "only" before "one of",
    # and parts of time that are counted ("the third quarter").
    crowds: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    both_words: frozenset[str] = frozenset()
    only_words: frozenset[str] = frozenset()
    periods: frozenset[str] = frozenset()
    # What a person is called by age or kind alone ("man", "girl"); an age may stand behind.
    persons: frozenset[str] = frozenset()
    # All nouns for people who may be counted ("patients", "recruits"), and those of them that may
    # stand for any others ("people", "members").
    people: frozenset[str] = frozenset()
    anybody: frozenset[str] = frozenset()
