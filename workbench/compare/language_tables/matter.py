"""What may differ in what is told: opposites, states, classes of things, deeds, denials."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, eq=False, kw_only=True)
class MatterTables:
    """The words of what happens, and of what excludes what."""

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
