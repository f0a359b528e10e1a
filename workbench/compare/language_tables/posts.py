"""What offices are told apart by, beyond the words for them: levels, fields, whose side one is on.

A "municipal" secretary is another than a "state" one, a finance director is the director of
finances, and the spokesman of a firm is nobody's who sues it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

_Groups = tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class PostWords:
    """The words of one language for what offices are of."""

    # What a district, a city, a region and a country are called beside an office ("estatal"), each
    # with its level; "of the city" is one only with the article before it.
    levels: Mapping[str, str] = field(default_factory=dict)
    level_nouns: Mapping[str, str] = field(default_factory=dict)
    # Words for one field of work, each with the one that stands for all ("employment": "labour").
    fields: Mapping[str, str] = field(default_factory=dict)
    # Offices that may be one, told in two ways ("mayor" and "municipal president").
    akin: _Groups = ()
    # What people are called besides any office ("businessman").
    loose: frozenset[str] = frozenset()
    # Grades of soldiers and policemen, of which nobody has two, and which go with any office.
    grades: frozenset[str] = frozenset()
    # Offices held for somebody ("lawyer"), and nouns for those who are on one side of a case, as
    # far as the sides of those who speak do not tell it ("victims": "family").
    serving: frozenset[str] = frozenset()
    parties: Mapping[str, str] = field(default_factory=dict)
    # Offices that are another in business ("partner"), each with that.
    business: Mapping[str, str] = field(default_factory=dict)
    # What tells behind an office whose it is ("dele").
    theirs: frozenset[str] = frozenset()
    # Small words that hold an article ("del").
    contracted: frozenset[str] = frozenset()
    # Offices that nobody has who leads ("spokesperson").
    aides: frozenset[str] = frozenset()
    # Who comes right behind the head ("number two"), and who is one of a body ("member").
    seconds: frozenset[str] = frozenset()
    members: frozenset[str] = frozenset()
    # Who has what others run ("owner").
    owners: frozenset[str] = frozenset()
    # Ways to say, behind a verb, with what rank somebody does it ("on an interim basis").
    manners: Mapping[str, str] = field(default_factory=dict)
    # What makes somebody something ("named"), and what makes him cease to be it ("resigned").
    appointing: frozenset[str] = frozenset()
    leaving: frozenset[str] = frozenset()
    # "Become" and its like; verbs before "de" that say what somebody works as; "capacity".
    becoming: frozenset[str] = frozenset()
    doing: frozenset[str] = frozenset()
    capacity: frozenset[str] = frozenset()
    # Verbs that tell for whom one acts ("represents"), each with the office.
    serving_verbs: Mapping[str, str] = field(default_factory=dict)


def together(*some: str) -> _Groups:
    """Sets of offices from texts such as "head teacher, principal"."""
    return tuple(frozenset(each.strip() for each in row.split(",")) for row in some)
