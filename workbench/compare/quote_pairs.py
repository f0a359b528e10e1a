"""Which statements of two texts are the same one, whole or in part.

Two statements belong together when they share a real part of their matter, and no better partner
has a claim to the same words. What one text gives in one piece the other may give in two.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from workbench.compare.pair import Pair
from workbench.compare.quotations import QuotationKind, Statement, statements
from workbench.compare.quote_words import Token, kept, tokens
from workbench.compare.reading import Part, Reading, of_the_whole
from workbench.domain.text import Span

# A word that stands in more statements than this tells none of them apart.
COMMON = 40
_CANDIDATES = 12
_NEAR = 70
# No sentence quotes oftener; each of its statements is set against each of those it is tied to.
_MOST_OF_ROW = 20
_SMALL = 4
# Of more pieces none is set against each of the other side's.
_PIECES = 8
_ASIDE = frozenset({Part.HEADLINE, Part.SUMMARY})
_LEFT_OUT = frozenset({Part.META, Part.SOURCES})
# The words of a statement, its sentences, and how often it has each sense.
_Words = tuple[tuple[Token, ...], tuple[int, ...], Counter[str]]


@dataclass(frozen=True, eq=False)
class Unit:
    """A statement with its words; `senses` counts those that carry matter."""

    reading: Reading
    statement: Statement
    tokens: tuple[Token, ...]
    rows: tuple[int, ...]
    part: Part
    senses: Counter[str]

    @cached_property
    def around(self) -> frozenset[str]:
        """The words that stand near it in its sentences, outside the marks."""
        spans = [each.span for each in self.statement.quotations]
        lines = [self.reading.sentences[row].span for row in self.rows]
        near = tokens(self.reading, _beside(spans, lines))
        return frozenset([each[2] for each in near if each[3]])

    @cached_property
    def size(self) -> int:
        """How many of its words carry matter."""
        return self.senses.total()

    @property
    def spoken(self) -> bool:
        """Whether it is speech, not a few marked words."""
        return self.statement.kind is QuotationKind.SPEECH


@dataclass(frozen=True, slots=True)
class Match:
    """Statements of `a` and of `b`, in reading order, that are one; `share` of the shorter side's
    matter, 0 to 1, stands in the other too."""

    a: tuple[Unit, ...]
    b: tuple[Unit, ...]
    share: float
    tied: bool


@dataclass(frozen=True, slots=True)
class _Likely:
    score: float
    a: int
    b: int
    share: float
    tied: bool


def units(reading: Reading) -> tuple[Unit, ...]:
    """The statements of the article itself, of a sentence with very many the first few."""
    begun: defaultdict[int, int] = defaultdict(int)
    found: list[Unit] = []
    for each in reading.of(statements):
        row = each.row
        if reading.sentences and reading.sentences[row].part not in _LEFT_OUT:
            begun[row] += 1
            if begun[row] <= _MOST_OF_ROW:
                found.append(_unit(reading, each))
    return tuple(found)


def _unit(reading: Reading, statement: Statement) -> Unit:
    known, pieces = reading.of(_words_known), statement.pieces
    said = known.get(pieces)
    if said is None:
        said = known[pieces] = _words(reading, statement)
    return Unit(reading, statement, *said[:2], reading.sentences[statement.row].part, said[2])


def _words(reading: Reading, statement: Statement) -> _Words:
    said = tuple(tokens(reading, statement.pieces))
    rows = {row for each in statement.quotations for row in reading.rows_at(each.span)}
    return said, tuple(sorted(rows)), Counter([each[2] for each in said if each[3]])


@of_the_whole
def _words_known(_reading: Reading) -> dict[tuple[Span, ...], _Words]:
    """The words of the statements asked for so far, by the spans of their pieces."""
    return {}


def _beside(spans: Sequence[Span], lines: Sequence[Span]) -> Iterator[Span]:
    """The text right before and after some spans, within their sentences."""
    first, last = min(s for s, _ in lines), max(e for _, e in lines)
    for start, end in spans:
        yield max(first, start - _NEAR), start
        yield end, min(last, end + _NEAR)


def matches(pair: Pair) -> list[Match]:
    """The statements that belong together."""
    a, b = pair.a.of(units), pair.b.of(units)
    taken_a: dict[int, set[int]] = defaultdict(set)
    taken_b: dict[int, set[int]] = defaultdict(set)
    chosen: list[_Likely] = []
    for each in sorted(_likely(pair, a, b), key=lambda each: (-each.score, each.a, each.b)):
        places = kept(a[each.a].tokens, b[each.b].tokens)
        new = [(x, y) for x, y in places if x not in taken_a[each.a] and y not in taken_b[each.b]]
        if len(new) * 3 < len(places) * 2 or not new:
            continue
        again = bool(taken_a[each.a] or taken_b[each.b])
        if again and len(new) < min(2, a[each.a].size - 1, b[each.b].size - 1):
            continue
        taken_a[each.a].update(_stretch(x for x, _ in new))
        taken_b[each.b].update(_stretch(y for _, y in new))
        chosen.append(each)
    small = [each for each in chosen if min(a[each.a].size, b[each.b].size) <= _SMALL]
    large = [each for each in chosen if min(a[each.a].size, b[each.b].size) > _SMALL]
    found = [_match(a, b, group) for group in (*_joined(large), *([each] for each in small))]
    return [part for match in found for part in _in_order(match)]


def _in_order(match: Match) -> Iterator[Match]:
    """The match, or one for each piece where the two texts give the pieces in another order."""
    if len(match.a) > 1 or len(match.b) > 1:
        yield match
        return
    some, others = _pieces(match.a[0]), _pieces(match.b[0])
    facing = [_facing(each, others) for each in some]
    told = [place for place in facing if place is not None]
    if len(told) < 2 or len({*told}) < len(told) or told == sorted(told):
        yield match
        return
    for one, place in zip(some, facing, strict=True):
        if place is not None:
            yield Match((one,), (others[place],), match.share, match.tied)


def _pieces(unit: Unit) -> list[Unit]:
    """Each quotation of a statement by itself."""
    parts = unit.statement.quotations
    if len(parts) < 2 or len(parts) > _PIECES:
        return []
    return [_unit(unit.reading, Statement((each,))) for each in parts]


def _facing(piece: Unit, others: Sequence[Unit]) -> int | None:
    """Which of some pieces has most of the words of one, and half of them at least."""
    shared = [(sum((piece.senses & each.senses).values()), -n) for n, each in enumerate(others)]
    most, place = max(shared, default=(0, 0))
    return -place if most and 2 * most >= piece.size else None


def _stretch(places: Iterable[int]) -> range:
    """All places from the first to the last."""
    sorted_places = sorted(places)
    return range(sorted_places[0], sorted_places[-1] + 1)


def _likely(pair: Pair, a: Sequence[Unit], b: Sequence[Unit]) -> Iterator[_Likely]:
    """The pairs of statements that share enough."""
    held: dict[str, list[int]] = defaultdict(list)
    for place, unit in enumerate(b):
        for sense in unit.senses:
            held[sense].append(place)
    by_row: dict[int, list[int]] = defaultdict(list)
    for place, unit in enumerate(b):
        for row in unit.rows:
            by_row[row].append(place)
    for place, unit in enumerate(a):
        tied = {
            other
            for row in unit.rows
            for row_b in pair.tied_b.get(row, ())
            for other in by_row[row_b]
        }
        shared = Counter(
            other for sense in unit.senses if len(held[sense]) <= COMMON for other in held[sense]
        )
        near = {
            other
            for other, count in shared.most_common(_CANDIDATES)
            if count > 1 or min(unit.size, b[other].size) <= _SMALL
        }
        for other in sorted(tied | near):
            found = _weighed(unit, b[other], other in tied)
            if found:
                yield _Likely(found[0], place, other, found[1], other in tied)


def _weighed(a: Unit, b: Unit, tied: bool) -> tuple[float, float] | None:
    """How likely two statements are one, and the share of the shorter that the longer holds; None
    when they are not."""
    if (a.part in _ASIDE) != (b.part in _ASIDE) and not (a.spoken or b.spoken):
        return None
    shared = sum(min(a.senses[each], b.senses[each]) for each in a.senses.keys() & b.senses)
    small, large = sorted((a.size, b.size))
    if not shared:
        return None
    share = shared / small
    few = small <= _SMALL
    context = (
        0
        if not few and not tied
        else len(a.around & (b.around | b.senses.keys())) + len(b.around & a.senses.keys())
    )
    if not _enough(small, shared, share, context, tied):
        return None
    both = 2 * shared / (small + large)
    score = 0.5 * both + 0.4 * share + 0.15 * tied + 0.03 * min(context, 4)
    return score - 0.3 * ((a.part in _ASIDE) != (b.part in _ASIDE)), share


def _enough(small: int, shared: int, share: float, context: int, tied: bool) -> bool:
    """Whether what two statements share can hardly be chance. Few words need more around them."""
    if small > _SMALL:
        wanted = 0.5 if not tied else 0.3 if shared > 2 or context > 1 else 0.45
        return shared > (1 if tied else 2) and share >= wanted
    if tied:
        return share >= 0.5 or (share >= 0.3 and context > 0)
    if shared >= 2 and share >= 0.5:
        return share >= 0.75 or context > 0
    return share >= 0.3 and context > 1


def _joined(chosen: Sequence[_Likely]) -> Iterator[list[_Likely]]:
    """The chosen pairs, together where they have a statement in common."""
    groups: list[list[_Likely]] = []
    of: dict[tuple[str, int], list[_Likely]] = {}
    for each in chosen:
        ends = (("a", each.a), ("b", each.b))
        known = [of[end] for end in ends if end in of]
        group = known[0] if known else []
        if not known:
            groups.append(group)
        elif len(known) == 2 and known[1] is not group:
            group.extend(known[1])
            for old in known[1]:
                of["a", old.a] = of["b", old.b] = group
            known[1].clear()
        group.append(each)
        for end in ends:
            of[end] = group
    return (group for group in groups if group)


def _match(a: Sequence[Unit], b: Sequence[Unit], group: Sequence[_Likely]) -> Match:
    places_a = sorted({each.a for each in group})
    places_b = sorted({each.b for each in group})
    share = sum(each.share for each in group) / len(group)
    tied = any(each.tied for each in group)
    return Match(tuple(a[n] for n in places_a), tuple(b[n] for n in places_b), share, tied)
