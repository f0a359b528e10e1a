"""Offices without a name: the acting mayor here, the mayor there, who do the same.

One sentence of each text tells of the office, with "the" and no name, once. A text that calls
somebody acting mayor once may call him mayor from then on.

title-rank, title-field, title-level: as of persons with a name.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from workbench.compare import capitals
from workbench.compare.capitals import Token
from workbench.compare.kinds.title import Conflict, same_head
from workbench.compare.languages import Language, once
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.names import find
from workbench.compare.office_words import may_end, spellings
from workbench.compare.offices import Office, first_modifier, head_at, office_of
from workbench.compare.offices_beside import rest_after
from workbench.compare.pair import Pair
from workbench.compare.reading import Reading, of_the_whole
from workbench.compare.surroundings import alike, around

_ENOUGH = 0.3
_SURE_TIE = 0.6
_TRUST = 0.5
_REACH = 5
_SHORTEST = 3
_SHOWN_WHOLE = frozenset({"title-field", "title-level"})


def differ(pair: Pair) -> Iterator[Finding]:
    """The offices of tied sentences that stand there without a name and do not agree."""
    tongue = pair.a.language
    if tongue.code != pair.b.language.code or not tongue.offices:
        return
    here, there = pair.a.of(_alone), pair.b.of(_alone)
    told: set[str] = set()
    for row_a, row_b, tie in pair.rows():
        some, others = here.get(row_a, {}), there.get(row_b, {})
        for head in sorted(some.keys() & others.keys() - told):
            if tie >= _SURE_TIE and len(some[head]) == len(others[head]) == 1:
                conflict = _conflict(some[head][0], others[head][0], tongue)
                if conflict and _holds(pair, conflict, (row_a, row_b)):
                    told.add(head)
                    yield _finding(pair, conflict)


def _conflict(one: Office, other: Office, tongue: Language) -> Conflict | None:
    if one.head != other.head:
        return Conflict("title-rank", one, other, "")
    conflict = same_head(one, other, tongue)
    if conflict and conflict.code == "title-field" and one.head not in tongue.portfolios:
        # Nobody knows of an unnamed investor whether the biggest is another one.
        return None
    return conflict


def _base(head: str) -> str:
    """The office that a deputy's is named after: "viceministro", "vice president"."""
    for lead in ("vice ", "vice", "sub"):
        if head.startswith(lead) and len(head) > len(lead) + _SHORTEST:
            return head.removeprefix(lead)
    return head


def _holds(pair: Pair, conflict: Conflict, rows: tuple[int, int]) -> bool:
    one, other = conflict.one, conflict.other
    near = alike(around(pair.a, one.span, rows[0]), around(pair.b, other.span, rows[1]))
    known = _known_with(pair.a, other) or _known_with(pair.b, one)
    return near >= _ENOUGH and not (conflict.code == "title-rank" and known)


def _known_with(reading: Reading, office: Office) -> bool:
    """Whether a text tells of an office with the ranks that it has in the other text."""
    return any(
        office.ranks <= each.ranks and office.ranks
        for each in reading.of(_every).get(office.head, ())
    )


def _finding(pair: Pair, conflict: Conflict) -> Finding:
    one, other = (
        each.whole if conflict.code in _SHOWN_WHOLE else each.span
        for each in (conflict.one, conflict.other)
    )
    why = Reason(conflict.code, pair.a.said(one), pair.b.said(other), conflict.note)
    return Finding(FindingKind.TITLE, Weight.MEDIUM, (one,), (other,), why, _TRUST)


@of_the_whole
def _every(reading: Reading) -> dict[str, list[Office]]:
    """All offices of a text by their heads, with a name or without one."""
    found: dict[str, list[Office]] = defaultdict(list)
    for offices in reading.of(_alone).values():
        for head, some in offices.items():
            found[head] += some
    for name in reading.of(find):
        for office in name.offices:
            found[office.head].append(office)
    return found


@of_the_whole
def _alone(reading: Reading) -> dict[int, dict[str, list[Office]]]:
    """The offices that stand without a name behind a "the", by sentence and head."""
    tongue = reading.language
    held = {each.start for name in reading.of(find) for each in name.offices}
    names = {name.start for name in reading.of(find)}
    ends, spelled = may_end(tongue), spellings(tongue)
    found: dict[int, dict[str, list[Office]]] = defaultdict(lambda: defaultdict(list))
    for line in reading.of(capitals.find):
        tokens = line.tokens
        for last in [place for place, token in enumerate(tokens) if ends[spelled[token[2]]]]:
            if not tokens[last].is_word:
                continue
            office = _office(tokens, last, tongue)
            if office and office.start not in held and not _by_name(tokens, office, names):
                found[line.row][_base(office.head)].append(office)
    return found


def _office(tokens: tuple[Token, ...], last: int, tongue: Language) -> Office | None:
    """The office whose last word stands at a place, with "the" before it."""
    lowest = max(0, last - _REACH)
    head = head_at(tokens, lowest, last, tongue)
    if head is None or (last + 1 < len(tokens) and tokens[last + 1].capital):
        return None
    begin = first_modifier(tokens, head, lowest, tongue)
    if begin == 0 or tokens[begin - 1].folded not in _definite(tongue):
        return None
    return office_of(tokens, (begin, last + 1), rest_after(tokens, last + 1, tongue), tongue)


@once
def _definite(tongue: Language) -> frozenset[str]:
    return tongue.articles - frozenset(tongue.number_articles)


def _by_name(tokens: tuple[Token, ...], office: Office, names: set[int]) -> bool:
    """Whether a name stands right behind an office, a comma aside."""
    first = bisect_left(tokens, office.end, key=lambda each: each.end)
    past = bisect_right(tokens, office.whole[1], key=lambda each: each.end)
    return any(
        other.start in names
        for one, other in pairwise(tokens[first : past + 1])
        if one.folded == "," or one.end == office.end
    )
