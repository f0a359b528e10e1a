"""What people are: an office beside a name, taken apart into rank, head and what it is for.

"Acting infrastructure minister" is the head "minister" with the rank "acting" and the field
"infrastructure". Two desks agree when heads and ranks agree, whatever the order of the words.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from workbench.compare.capitals import Token
from workbench.compare.languages import Language, once
from workbench.compare.office_fields import (
    Complement,
    body_of,
    complement,
    keys_of,
    level_of,
    owner,
    sides_of,
)
from workbench.compare.office_words import compound, is_ranked, may_end, plain_of, spellings
from workbench.domain.text import Span

LONGEST = 3


@dataclass(frozen=True, slots=True)
class Office:
    """An office as it stands beside a name."""

    start: int
    end: int
    head: str
    ranks: frozenset[str]
    fields: frozenset[str]
    # With what it is an office of: "chief executive of Corvane Water".
    whole: Span
    # What it is for, of the fields that stand right beside its head: "finance" director; and those
    # that follow it: director "of finance".
    own: frozenset[str] = frozenset()
    use: frozenset[str] = frozenset()
    # The kind of the body it is one of ("council"), as far as that tells bodies apart.
    body: str = ""
    # The sides of the matter that its words are of ("union").
    sides: frozenset[str] = frozenset()
    # Whether it is one of a city, a region or a country, as far as that is told.
    level: str = ""
    # For whom somebody acts who acts for others: a lawyer "of the driver".
    held_for: tuple[str, ...] = ()
    # Whether these words have a capital.
    for_named: bool = False
    # Whether a verb tells it: "who chaired" leaves open whether somebody still does.
    by_verb: bool = False

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


def past_ranks(tokens: tuple[Token, ...], place: int, end: int, tongue: Language) -> int:
    """Past the ranks that stand behind a head: "ministra interina", "diretor em exercício"."""
    for size in (2, 1):
        words = " ".join(each.folded for each in tokens[place : min(end, place + size)])
        if place + size <= end and words in tongue.office_ranks:
            return place + size
    return place


def head_at(tokens: tuple[Token, ...], first: int, last: int, tongue: Language) -> int | None:
    """Where the office begins whose last word stands at a place, None where there is none."""
    spelled = spellings(tongue)
    if not may_end(tongue)[spelled[tokens[last].folded]]:
        return None
    for begin in range(max(first, last - LONGEST + 1), last + 1):
        words = [spelled[each.folded] for each in tokens[begin : last + 1]]
        if " ".join(words) in tongue.offices:
            return begin
    plain = plain_of(tokens[last], tongue)
    ends = any(
        each in tongue.offices for each in (plain.rpartition(" ")[2], plain.partition(" ")[2])
    )
    ends = ends or is_ranked(plain, tongue)
    return last if ends or compound(plain, tongue) else None


def first_modifier(tokens: tuple[Token, ...], head: int, lowest: int, tongue: Language) -> int:
    """Where the words before a head begin to belong to it: "deputy", "infrastructure"."""
    begin = head
    while begin > lowest and modifies(tokens[begin - 1], tokens[begin], tongue):
        begin -= 1
    # "She backs candidate X", "Corvane backs candidate X": what is before is a verb.
    after_pronoun = begin > 0 and tokens[begin - 1].folded in tongue.pronouns
    mixed = any(
        one.capital and not one.opens and not other.capital
        for one, other in pairwise(tokens[begin:head])
    )
    ranks = all(plain_of(each, tongue) in tongue.office_ranks for each in tokens[begin:head])
    return head if (after_pronoun or mixed) and not ranks else begin


def modifies(word: Token, after: Token, tongue: Language) -> bool:
    if not word.is_word or after.start - word.end > 1:
        return False
    if word.folded in tongue.posts.appointing:
        return False
    known = word.folded in tongue.stop_words or word.folded in tongue.articles
    known = known and word.folded not in tongue.posts.levels
    return plain_of(word, tongue) in tongue.office_ranks or not (
        known
        or (word.folded in tongue.speech_verbs and word.folded not in tongue.posts.levels)
        or word.folded in tongue.before_places
    )


@once
def links_of(tongue: Language) -> frozenset[str]:
    """The words that tie an office to what it is an office of."""
    links = tongue.name_links | tongue.body_links | tongue.before_places
    return (links | tongue.posts.contracted) - tongue.joiners


@once
def _small(tongue: Language) -> frozenset[str]:
    """The words that are no field of an office."""
    return tongue.stop_words | tongue.articles | tongue.name_links | tongue.body_links


def office_of(
    tokens: tuple[Token, ...], own: tuple[int, int], rest: tuple[int, int], tongue: Language
) -> Office:
    """The office whose head, with what stands before it, are the words of `own`, and what says of
    what it is one those of `rest`."""
    before = " ".join(plain_of(each, tongue) for each in tokens[slice(*own)]).split()
    behind = past_ranks(tokens, *rest, tongue)
    ranks: set[str] = set()
    if behind > rest[0]:
        said = " ".join(each.folded for each in tokens[rest[0] : behind])
        ranks.add(tongue.office_ranks[said])
    if len(before) > 1 and before[-1] in tongue.office_ranks and before[-2] in tongue.offices:
        # "Secretaria-adjunta"
        ranks.add(tongue.office_ranks[before.pop()])
    head, length = _longest_head(before, tongue)
    modifiers = before[: len(before) - length]
    ranks |= {tongue.office_ranks[each] for each in modifiers if each in tongue.office_ranks}
    if _led_by_rank(tokens, own[0], tongue):
        # "Once a guard"
        ranks.add(tongue.office_ranks[tokens[own[0] - 2].folded])
    after = tokens[behind : max(behind, rest[1])]
    # "Governor of the bank until 2021" is a former one.
    ranks |= {tongue.ended[each.folded] for each in after if each.folded in tongue.ended}
    last = behind if behind > rest[0] else own[1]
    span = tokens[own[0]].start, tokens[last - 1].end
    whole = span[0], max(span[1], tokens[rest[1] - 1].end) if rest[0] < rest[1] else span[1]
    of = complement(after, tongue)
    whose = owner(tokens, own[0], tongue)
    return _filled(
        Office(*span, _in_business(head, of, tongue), frozenset(ranks), frozenset(), whole),
        modifiers,
        of,
        whose,
        tongue,
    )


def _filled(
    office: Office, modifiers: list[str], of: Complement, whose: tuple[str, ...], tongue: Language
) -> Office:
    """The office with what it is for."""
    ranks = tongue.office_ranks
    words = [each for each in (*modifiers, *of.words) if each not in ranks]
    fields = keys_of([each for each in words if each not in _small(tongue)], tongue)
    own = keys_of(_telling((*modifiers, *of.adjectives), tongue), tongue)
    use = keys_of(_telling(of.field(office.head, tongue), tongue), tongue)
    level = level_of((*modifiers, *of.adjectives), of, whose, tongue)
    body = body_of((*modifiers, *whose, *of.first, *office.head.split()), tongue)
    sides = sides_of((*modifiers, *whose, *of.words), tongue)
    held_for = (of.first or whose) if office.head in tongue.posts.serving else ()
    return replace(
        office,
        fields=fields,
        own=own,
        use=use,
        level=level,
        body=body,
        sides=sides,
        held_for=held_for,
        for_named=bool(of.first) and of.capital,
    )


def _in_business(head: str, of: Complement, tongue: Language) -> str:
    """A "partner at" a firm is nobody's partner in life."""
    return tongue.posts.business.get(head, head) if of.placed else head


def _telling(words: Iterable[str], tongue: Language) -> list[str]:
    """The words that tell what an office is for: not "new", nor "company"."""
    idle = (tongue.idle_modifiers, tongue.bodies, tongue.places, tongue.office_ranks)
    return [
        each
        for each in words
        if each not in tongue.stop_words and not any(each in table for table in idle)
    ]


def _led_by_rank(tokens: tuple[Token, ...], first: int, tongue: Language) -> bool:
    if first < 2 or tokens[first - 1].folded not in tongue.number_articles:
        return False
    return tokens[first - 2].folded in tongue.office_ranks


def _longest_head(words: list[str], tongue: Language) -> tuple[str, int]:
    for length in range(min(len(words), LONGEST), 0, -1):
        known = tongue.offices.get(" ".join(words[-length:]))
        if known:
            return known, length
    return compound(words[-1], tongue), 1
