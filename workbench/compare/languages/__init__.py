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


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language, in tables that say what each is for."""

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

    # The group "numbers" (number.py)
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

    # The group "dates" (date.py)
    months: Mapping[str, int] = field(default_factory=dict)
    # Monday is 0.
    weekdays: Mapping[str, int] = field(default_factory=dict)
    # Short names of weekdays that are other words as well ("segunda"), and small words that lead to
    # a day.
    short_weekdays: Mapping[str, int] = field(default_factory=dict)
    weekday_leads: frozenset[str] = frozenset()
    # Days from today ("yesterday": -1).
    relative_days: Mapping[str, int] = field(default_factory=dict)
    # "last" and "next" beside a weekday, week, month or year: -1, 0 ("this") or 1.
    turns: Mapping[str, int] = field(default_factory=dict)
    # "week", "month" and "year", for "last week".
    spans: Mapping[str, str] = field(default_factory=dict)
    # Words before a day that mean the one before or after it ("the eve of"): -1, 1; and words
    # before a week, month or year for its end ("the end of").
    day_shifts: Mapping[str, int] = field(default_factory=dict)
    ends_of: frozenset[str] = frozenset()
    # Words that say that what follows is still to come, and those that bring a year.
    future_words: frozenset[str] = frozenset()
    year_words: frozenset[str] = frozenset()
    # Words beside the day on which something was said or given out.
    issue_words: frozenset[str] = frozenset()
    # Of those, the ones for a paper that comes out ("published").
    came_out: frozenset[str] = frozenset()
    # Minutes from midnight of "noon"; "p.m." behind an hour adds 720; "o'clock" adds nothing.
    clock_names: Mapping[str, int] = field(default_factory=dict)
    clock_words: Mapping[str, int] = field(default_factory=dict)
    # Words behind an hour by which twelve is midnight ("at night"), and words behind a time that
    # say by which clock it is told ("GMT"), or that a place which says so follows ("hora de").
    night_words: frozenset[str] = frozenset()
    clock_places: frozenset[str] = frozenset()
    hour_words: frozenset[str] = frozenset()
    # "half" and "quarter", "past" (1) and "to" (-1), and "at" before an hour.
    clock_parts: Mapping[str, int] = field(default_factory=dict)
    clock_turns: Mapping[str, int] = field(default_factory=dict)
    clock_leads: frozenset[str] = frozenset()
    # Words before "las", which is "at" before an hour only there ("a las doce").
    clock_doors: frozenset[str] = frozenset()
    # What parts the hour from minutes that it lacks ("las ocho menos cuarto").
    clock_less: frozenset[str] = frozenset()
    # Days of the year that have a name, as month, first and last day (0 where it is one alone).
    feasts: Mapping[str, tuple[int, int, int]] = field(default_factory=dict)
    # Words before a bare day of the month ("the 19th", "el 19"); words before a month that is a
    # limit ("before"); what a date is to what happens ("until"), one word for all of its kind.
    day_leads: frozenset[str] = frozenset()
    before_words: frozenset[str] = frozenset()
    date_leads: Mapping[str, str] = field(default_factory=dict)
    # What says that nobody knows when something ends ("until further notice").
    open_ends: frozenset[str] = frozenset()
    # Seasons (spring is 1); the parts of a day, from the small hours (1), dawn, morning, afternoon,
    # dusk and evening to the night (7); and small words that may stand beside either.
    seasons: Mapping[str, int] = field(default_factory=dict)
    day_parts: Mapping[str, int] = field(default_factory=dict)
    time_leads: frozenset[str] = frozenset()
    # "Early", "mid" and "the end of" before a month: 1 to 3.
    month_parts: Mapping[str, int] = field(default_factory=dict)
    # What stands before or behind the figures of a decade ("1920s"), and decades in words.
    decade_leads: frozenset[str] = frozenset()
    decade_ends: frozenset[str] = frozenset()
    decades: Mapping[str, float] = field(default_factory=dict)
    # What stands before the number of a century ("siglo").
    century_words: frozenset[str] = frozenset()
    # What tells on which side of a day or a time something happens ("before": -1, "after": 1),
    # and words that say it was close to it ("shortly").
    time_sides: Mapping[str, int] = field(default_factory=dict)
    near_words: frozenset[str] = frozenset()
    # Words between a weekday and its day ("dem"); whether a day has a stop behind ("3. Mai").
    day_articles: frozenset[str] = frozenset()
    dotted_days: bool = False
    day_first: bool = True

    # The group "speech" (attribution.py, hedge.py)
    # Verbs of speech in all their forms, each with its force: "say", "claim", "deny", "admit",
    # "find", "accuse", "promise", "order", "advise", "suggest".
    speech_verbs: Mapping[str, str] = field(default_factory=dict)
    hedges: Mapping[str, str] = field(default_factory=dict)
    # Verbs that, denied, say that nothing is said ("would not comment").
    commenting: frozenset[str] = frozenset()
    # Nouns for those who speak in reports, each with the side it is of ("detectives": "police");
    # two sides are never one voice.
    sides: Mapping[str, str] = field(default_factory=dict)
    # Words that make "would have" tell what did not come to be ("but for", "if").
    unreal: frozenset[str] = frozenset()
    # Words that tell what one can or ought to do ("can", "free").
    able: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    according_to: frozenset[str] = frozenset()
    # Of the verbs of speech, the forms that are as often nouns ("claims", "orders").
    speech_nouns: frozenset[str] = frozenset()
    # What stands between a subject and its verb, and the forms of "be" that make a passive.
    auxiliaries: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    agent_words: frozenset[str] = frozenset()
    # Pronouns for bodies and for several ("it", "they").
    body_pronouns: frozenset[str] = frozenset()
    # Pronouns for several ("they"), endings of verbs that several do; words for a woman and for a
    # man, endings of their first names; articles of who was told of before ("the").
    several_pronouns: frozenset[str] = frozenset()
    plural_verbs: tuple[str, ...] = ()
    sexed: tuple[str, ...] = ()
    sexed_endings: tuple[str, ...] = ()
    definite: frozenset[str] = frozenset()
    # Whether a verb can stand without a subject ("Dijo que ..."), who then is the last named.
    drops_subject: bool = False
    # Words that a verb follows before its subject ("segun explico la ministra"), pronouns for whom
    # or what it is done to, and words that bring to whom or where it was said.
    turning: frozenset[str] = frozenset()
    object_pronouns: frozenset[str] = frozenset()
    aside_links: frozenset[str] = frozenset()
    # Rows of words that say as a verb of speech does, each with its force ("hizo saber").
    speech_phrases: Mapping[str, str] = field(default_factory=dict)
    # What stands before a person who is accused or asked ("acuso a la empresa").
    object_links: frozenset[str] = frozenset()
    # What joins a verb of speech to the words ("that").
    said_links: frozenset[str] = frozenset()
    # Where a noun phrase begins, what it may hold, what ends it.
    determiners: frozenset[str] = frozenset()
    noun_links: frozenset[str] = frozenset()
    clause_words: frozenset[str] = frozenset()
    and_words: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    # Papers that speak for somebody ("report"), and heads that may be anybody ("spokesman").
    papers: frozenset[str] = frozenset()
    vague_voices: frozenset[str] = frozenset()
    # How a phrase begins that names one of several, and nobody in particular ("one of").
    one_of: frozenset[str] = frozenset()
    # What joins an auxiliary to its verb ("is to go").
    infinitives: frozenset[str] = frozenset()
    # What makes "appears" doubt and not happen ("appears to").
    seeming_links: frozenset[str] = frozenset()
    # What a cause is called ("cause", "link").
    cause_nouns: frozenset[str] = frozenset()
    # Words after which "may" gives leave and is no hedge ("may appeal").
    permitted: frozenset[str] = frozenset()
    # "caused by", "led to"; what leaves a cause open ("not clear"); what accuses ("negligence").
    causes: frozenset[str] = frozenset()
    left_open: frozenset[str] = frozenset()
    # What brings a cause in a headline ("blamed on", "down to").
    headline_causes: frozenset[str] = frozenset()
    # Verbs that, denied, leave open what follows ("not establish"), and "yet", "unable".
    knowing: frozenset[str] = frozenset()
    not_yet: frozenset[str] = frozenset()
    accusing: frozenset[str] = frozenset()
    # Irregular forms of verbs, each with the one that stands for all ("drunk": "drink").
    verb_forms: Mapping[str, str] = field(default_factory=dict)
    # What leaves a deed to come ("plans to", "has yet to"); what stands before a verb that is done
    # ("has", "was") or to be done ("will"); past endings, and past forms of other verbs.
    intents: frozenset[str] = frozenset()
    # Of these, those that only tell that it is to come ("va a").
    to_come: frozenset[str] = frozenset()
    # Verbs that tell a deed only with a noun behind them ("open an inquiry"), in all their forms.
    light_verbs: frozenset[str] = frozenset()
    perfects: frozenset[str] = frozenset()
    futures: frozenset[str] = frozenset()
    past_endings: tuple[str, ...] = ()
    past_forms: frozenset[str] = frozenset()
    # Endings that a word after a name has when it is a verb ("ed"), endings of adverbs ("ly"), of
    # verbs that go on ("ing"), and of what was done by somebody where no "was" need stand before
    # ("presentada por").
    verb_endings: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()
    gerund_endings: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()
    # Endings of what would be ("ficaria").
    conditional_endings: tuple[str, ...] = ()

    # The group "quotations" (quotation_marks.py, quote.py)
    # Words that begin with an apostrophe ("tis").
    elisions: frozenset[str] = frozenset()
    # Small words that, changed inside a quotation, change what is said ("all", "only", "must").
    telling_words: frozenset[str] = frozenset()
    # Short forms with what they stand for ("won't": "will not").
    contractions: Mapping[str, str] = field(default_factory=dict)

    # The group "names" (name.py, title.py)
    honorifics: frozenset[str] = frozenset()
    # Offices, each with the one that stands for all ("pm": "prime minister").
    offices: Mapping[str, str] = field(default_factory=dict)
    # What is before an office and is not part of it ("acting", "deputy", "former"), each with the
    # one that stands for all ("ex": "former").
    office_ranks: Mapping[str, str] = field(default_factory=dict)
    # Of the offices, those that a person has beside any other ("biologist"), and those that are
    # always for something ("minister"); ranks that desks leave out freely ("senior").
    professions: frozenset[str] = frozenset()
    portfolios: frozenset[str] = frozenset()
    # Professions of one kind, of which nobody has two ("barrister", "solicitor"); also what one
    # is to another ("daughter", "widow").
    callings: tuple[frozenset[str], ...] = ()
    # What one is to another, whatever one does besides ("daughter", "friend").
    kinship: frozenset[str] = frozenset()
    # Offices at the top, of which those that are professions too ("head") go with all; offices that
    # are as often the last part of a name ("King"); words before an office that do not say what
    # it is for ("new"); and what brings an office behind a verb ("works as").
    tops: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    idle_modifiers: frozenset[str] = frozenset()
    as_words: frozenset[str] = frozenset()
    # Verbs that tell an office behind "who", each with that office ("chairs": "chair").
    office_verbs: Mapping[str, str] = field(default_factory=dict)
    slight_ranks: frozenset[str] = frozenset()
    # Words after an office that say that it is over ("until"), with their rank.
    ended: Mapping[str, str] = field(default_factory=dict)
    # Words that begin names of bodies and must not be taken for persons ("ministry", "union").
    bodies: frozenset[str] = frozenset()
    # Words in names of bodies that do not stand for the body alone ("water", "systems", "ltd").
    body_marks: frozenset[str] = frozenset()
    # Bodies in the plural ("councils"), but for words that are plural by nature ("authorities").
    several_bodies: frozenset[str] = frozenset()
    # Words in names of places ("street", "port"), and words before places ("in", "near").
    places: frozenset[str] = frozenset()
    before_places: frozenset[str] = frozenset()
    # Small words inside names ("de", "von"), and those only in names of bodies ("of", "for").
    name_links: frozenset[str] = frozenset()
    body_links: frozenset[str] = frozenset()
    # "the", "a", "its": what may stand between a name and its office.
    articles: frozenset[str] = frozenset()
    # "and"; "is", "was"; "who", "which".
    joiners: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    relative: frozenset[str] = frozenset()
    # Words with a capital that name nobody ("I", "Internet").
    never_names: frozenset[str] = frozenset()
    # Names known everywhere under several forms ("us": "united states").
    known_as: Mapping[str, str] = field(default_factory=dict)
    # Endings that make a country's name into a word for its people ("ian", "ish").
    demonym_endings: tuple[str, ...] = ()
    # Whether all nouns have a capital, as in German.
    nouns_capital: bool = False

    # The group "scope" (scope.py): "all": "whole", "some": "part", "several": "many", ...
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

    # The group "matter" (matter.py, only.py, wording.py, source.py)
    # Words that bring a reason or a condition ("because", "provided").
    reasons: frozenset[str] = frozenset()
    # Words of one axis, its poles apart: a text that changes the pole changes the matter. Each
    # pole is a text of words ("rise increase"). An axis that begins with "~" is often mere style,
    # one with "^" tells what lasts; a word with "!" stands for no other form of it.
    oppositions: tuple[tuple[str, ...], ...] = ()
    # Things of which a report may have one or several, those of one line alike; endings that have
    # another plural than "s"; and what says that it is the one and only ("the", "its").
    things: tuple[str, ...] = ()
    plural_ends: Mapping[str, str] = field(default_factory=dict)
    the_one: frozenset[str] = frozenset()
    # Words of death, what puts it down to something behind them ("in", "from"), what only links it
    # ("connected"), and what looks into it ("examining").
    deaths: frozenset[str] = frozenset()
    death_links: frozenset[str] = frozenset()
    linking: frozenset[str] = frozenset()
    probing: frozenset[str] = frozenset()
    # Events, each as the words that tell it in a headline, and behind ":" all others that may tell
    # it in a text.
    events: tuple[str, ...] = ()
    # What leaves to come the deed behind it ("offer", "if"), or before it ("referendum"), and
    # endings of verbs in the future.
    pending: frozenset[str] = frozenset()
    ballots: frozenset[str] = frozenset()
    # What tells a deed of nobody yet ("whoever", "if").
    whoever: frozenset[str] = frozenset()
    # What brings a condition right behind a deed ("sorry if").
    conditions: frozenset[str] = frozenset()
    # Verbs that make a future ("vai", "va").
    future_leads: frozenset[str] = frozenset()
    # What opens a sentence that asks whether something is so.
    asking: frozenset[str] = frozenset()
    future_endings: tuple[str, ...] = ()
    # Words of the axes of deeds that one text tells of many things: what is done with things
    # ("sell"), and what may befall somebody ("arrested") or something ("rise").
    deals: frozenset[str] = frozenset()
    fates: frozenset[str] = frozenset()
    # States of one thing that exclude each other, as rows of words parted by ",", the states by ";"
    # (states.py). On an axis with ">" each state has those before it behind it; one with "@" tells
    # what somebody says to something.
    states: tuple[str, ...] = ()
    # What binds somebody to a deed behind it, each with its sort ("must": "must", "ought to":
    # "should").
    duties: Mapping[str, str] = field(default_factory=dict)
    # Verbs that tell what is done with money, by what they do ("pay"; "offer").
    money_deeds: tuple[str, ...] = ()
    # Small words between a noun and what is said more of it, each with the kind of what it brings
    # ("of", "by"), and endings of adjectives that stand behind their noun ("municipal").
    slot_leads: Mapping[str, str] = field(default_factory=dict)
    adjective_endings: tuple[str, ...] = ()
    # What a woman and a man are called, and small words between them and their age ("of").
    sexes: tuple[str, ...] = ()
    age_links: frozenset[str] = frozenset()
    # What tells beside a figure that something is above or below by it ("more": "more").
    directions: Mapping[str, str] = field(default_factory=dict)
    # Words for people's hurt ("injured"), and words beside them that tell how bad it is.
    harms: frozenset[str] = frozenset()
    degrees: frozenset[str] = frozenset()
    # What begins a clause that only tells who was asked ("contacted by").
    asked: frozenset[str] = frozenset()
    # Things of one class, parted by ";", none of which is another: each class is an axis as well.
    classes: tuple[str, ...] = ()
    # Small words that may part the clauses of a sentence ("and", "which").
    clause_openers: frozenset[str] = frozenset()
    # Words that deny, or take back in part, without a "not" ("fail", "only", "until"); small words
    # between "not" and what is denied ("longer").
    denying: frozenset[str] = frozenset()
    denial_links: frozenset[str] = frozenset()
    # Words that tell what is lacking ("without"), and what stands in "go on strike".
    lacking: frozenset[str] = frozenset()
    # What limits a denial ("no sign until", "nobody except").
    limits: frozenset[str] = frozenset()
    going: frozenset[str] = frozenset()
    # Nouns that say that there is none of what follows ("lack").
    lack_nouns: frozenset[str] = frozenset()
    # Words that bring the end of what lasts ("until").
    until_words: frozenset[str] = frozenset()
    # What a report of another desk is called ("website", "newspaper").
    outlet_words: frozenset[str] = frozenset()
    # What else credits an outlet ("citing"); what is told by hearsay ("rumour has it"); who tells
    # things without a name ("friend"), verbs of telling somebody, and whom ("her").
    citing: frozenset[str] = frozenset()
    hearsay: frozenset[str] = frozenset()
    # What an outlet does ("reported").
    reporting: frozenset[str] = frozenset()
    tellers: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    told_whom: frozenset[str] = frozenset()
    # What an entry of a list of sources may be ("bulletin", "press release"), and how a line opens
    # that says what a report was made from ("with material from").
    document_words: frozenset[str] = frozenset()
    source_leads: frozenset[str] = frozenset()

    # -- parts of an article (segment.py)
    source_headings: frozenset[str] = frozenset()
    summary_headings: frozenset[str] = frozenset()
    meta_labels: frozenset[str] = frozenset()
    # Labels of lines that tell again what the text has told ("picture").
    captions: frozenset[str] = frozenset()


T = TypeVar("T")


def once(make: Callable[[Language], T]) -> Callable[[Language], T]:
    """A function of a language that is worked out once for each; languages live for ever."""
    known: dict[int, tuple[Language, T]] = {}

    def remembered(tongue: Language) -> T:
        found = known.get(id(tongue))
        if found is None:
            found = known[id(tongue)] = (tongue, make(tongue))
        return found[1]

    return remembered


@cache
def language(code: str) -> Language:
    """The language of a code such as "en" or "pt-BR"; one without tables where we have none."""
    short = code.lower().replace("_", "-").partition("-")[0]
    name = f"{__name__}.{short}"
    if not short.isalpha() or find_spec(name) is None:
        return Language(code=short)
    found: Language = import_module(name).LANGUAGE
    return found
