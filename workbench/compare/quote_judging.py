"""What the difference between two versions of one statement amounts to.

Each changed place is a finding of its own, with the words that carry the change; of a statement
that was rewritten throughout only the most telling places are told.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair
from workbench.compare.quote_edges import Edge, EdgeShown, Side, head, side, tail
from workbench.compare.quote_pairs import Match
from workbench.compare.quote_words import Change, Token, changes, left_over, located
from workbench.domain.text import Span

# Changed places told of a statement that was rewritten, and of one that was kept.
FEW, SOME = 3, 6
_REWRITTEN = 0.5
_KEPT = 0.75
_SMALL = 5
_SURPLUS = 3
_OF_FIGURES = 4.0
# Words in one place, at most, for each to face each of the other side.
_FACING = 4
_CODES = {
    Edge.FULL_STOP: "quote-cut-with-full-stop",
    Edge.CUT: "quote-cut",
    Edge.LATE: "quote-begins-later",
    Edge.MOVED: "quote-boundary-moved",
    Edge.MARKED: "quote-cut-marked",
}
_SAID_OF_EITHER = frozenset({Edge.MOVED, Edge.MARKED})
_TRUST = {Edge.FULL_STOP: 0.75, Edge.CUT: 0.6, Edge.LATE: 0.5, Edge.MOVED: 0.45, Edge.MARKED: 0.4}


@dataclass(frozen=True, slots=True)
class _Judgement:
    """What a changed place amounts to; the higher its rank, the sooner it is told."""

    code: str
    weight: Weight
    rank: float


def judged(pair: Pair, match: Match) -> Iterator[Finding]:
    """The findings about one statement, the most telling places only."""
    return _Statement(pair, match).findings()


class _Statement:
    """One statement as both texts give it."""

    def __init__(self, pair: Pair, match: Match) -> None:
        self._tongue = pair.a.language
        self._a = side(pair.a, match.a)
        self._b = side(pair.b, match.b)
        self._trust = 0.5 + 0.3 * match.share + (0.1 if match.tied else 0.0)
        self._at_a, self._at_b = self._facing(match)

    def _facing(self, match: Match) -> tuple[Span, Span]:
        """The words to set against each other: a few marked words face their place in a longer
        quotation, not the whole of it."""
        a, b = self._a.tokens, self._b.tokens
        whole_a, whole_b = (0, len(a)), (0, len(b))
        if len(match.a) > 1 or len(match.b) > 1:
            return whole_a, whole_b
        if match.a[0].size <= _SMALL and len(b) > len(a) + 2:
            return whole_a, located(a, b, self._tongue)
        if match.b[0].size <= _SMALL and len(a) > len(b) + 2:
            return located(b, a, self._tongue), whole_b
        return whole_a, whole_b

    def findings(self) -> Iterator[Finding]:
        """What is told of the statement."""
        a, b = self._a.tokens[slice(*self._at_a)], self._b.tokens[slice(*self._at_b)]
        found = [self._in_whole(each) for each in changes(a, b, self._tongue)]
        same = len(a) - sum(each.a[1] - each.a[0] for each in found)
        before, inner, after = self._parted(found)
        # What one report quotes beyond the other tells nothing of how it quotes the rest.
        changed = sum(each.a[1] - each.a[0] + each.b[1] - each.b[0] for each in inner)
        share = 2 * same / max(1, 2 * same + changed)
        moved = self._moved([before, *inner, after])
        places = [*self._places(inner, moved, share)]
        places.sort(key=lambda each: -each[0])
        yield from (each for _, each in places[: FEW if share < _REWRITTEN else SOME])
        yield from self._edge(head, before, moved)
        yield from self._edge(tail, after, moved)

    def _in_whole(self, each: Change) -> Change:
        """A change counted in the words of the whole statement."""
        x, y = self._at_a[0], self._at_b[0]
        return Change((each.a[0] + x, each.a[1] + x), (each.b[0] + y, each.b[1] + y))

    def _parted(self, found: list[Change]) -> tuple[Change, list[Change], Change]:
        """The changes inside, and the surplus of one side before and after what both have."""
        ends = len(self._a.tokens), len(self._b.tokens)
        before = Change((0, self._at_a[0]), (0, self._at_b[0]))
        after = Change((self._at_a[1], ends[0]), (self._at_b[1], ends[1]))
        if found and (found[0].a[0], found[0].b[0]) == (0, 0):
            before, *changed = _split(found.pop(0), at_head=True)
            found[:0] = changed
        if found and (found[-1].a[1], found[-1].b[1]) == ends:
            after, *changed = _split(found.pop(), at_head=False)
            found.extend(changed)
        if not (self._a.is_closed and self._b.is_closed):
            # Where a quotation ends that lost its closing mark is a guess.
            ended = found and (found[-1].a[1], found[-1].b[1]) == (after.a[0], after.b[0])
            return before, found[:-1] if ended else found, Change((0, 0), (0, 0))
        return before, found, after

    def _places(
        self, inner: list[Change], moved: frozenset[str], share: float
    ) -> Iterator[tuple[float, Finding]]:
        """The changed places with their rank."""
        for each in inner:
            stop = self._stop(each)
            if stop is not None:
                yield 3.0, stop
                continue
            judgement = self._judgement(each, moved, share)
            if judgement is not None and not self._is_whole_sentence(each):
                yield judgement.rank, self._changed(each, judgement)

    def _judgement(self, each: Change, moved: frozenset[str], share: float) -> _Judgement | None:
        if self._is_marked(each):
            return _Judgement(_CODES[Edge.MARKED], Weight.LOW, 0.3)
        words = self._a.tokens[slice(*each.a)], self._b.tokens[slice(*each.b)]
        return _judgement(*words, moved, share)

    def _is_marked(self, each: Change) -> bool:
        """Whether one of the texts owns up to the change."""
        return self._a.is_marked(each.a) or self._b.is_marked(each.b)

    def _moved(self, inner: Iterable[Change]) -> frozenset[str]:
        """Words that one text has earlier and the other later in the statement. Two words that
        have changed places are not moved: who did it and to whom has changed."""
        gone: set[str] = set()
        come: set[str] = set()
        swaps: set[tuple[str, str]] = set()
        for each in inner:
            keys_a = {word.key for word in self._a.tokens[slice(*each.a)] if word.matters}
            keys_b = {word.key for word in self._b.tokens[slice(*each.b)] if word.matters}
            gone |= keys_a - keys_b
            come |= keys_b - keys_a
            if len(keys_a) <= _FACING and len(keys_b) <= _FACING:
                swaps.update((x, y) for x in keys_a for y in keys_b)
        swapped = {x for x, y in swaps if x != y and (y, x) in swaps}
        return frozenset((gone & come) - swapped)

    def _stop(self, each: Change) -> Finding | None:
        """A sentence that one text ends inside the statement where the other goes on."""
        if self._is_marked(each):
            return None
        for short, long, at, rest, there in (
            (self._a, self._b, each.a[0], each.b, False),
            (self._b, self._a, each.b[0], each.a, True),
        ):
            one_sided = each.a[0] == each.a[1] if not there else each.b[0] == each.b[1]
            if not one_sided or not 0 < at < len(short.tokens):
                continue
            tells = any(word.matters for word in long.tokens[slice(*rest)])
            if tells and short.stops(at) and not long.stops(rest[0]):
                last = short.tokens[at - 1]
                shown = EdgeShown(Edge.FULL_STOP, ((last.start, last.end),))
                return self._edge_finding(shown, long, rest, there)
        return None

    def _is_whole_sentence(self, each: Change) -> bool:
        """Whether one side has a whole sentence more: to quote fewer sentences is fair."""
        if each.a[0] == each.a[1]:
            return self._b.is_sentence(each.b)
        return each.b[0] == each.b[1] and self._a.is_sentence(each.a)

    def _changed(self, each: Change, judgement: _Judgement) -> Finding:
        a, b = self._a.shown(each.a), self._b.shown(each.b)
        if judgement.rank == _OF_FIGURES:
            a, b = each.a, each.b
        if not _tells(self._a, a) or not _tells(self._b, b):
            a, b = self._widened(each)
        spans_a, spans_b = self._a.spans(a), self._b.spans(b)
        reason = Reason(judgement.code, self._a.said(spans_a), self._b.said(spans_b))
        trust = self._trust if judgement.weight is not Weight.LOW else 0.4
        return Finding(FindingKind.QUOTE, judgement.weight, spans_a, spans_b, reason, trust)

    def _widened(self, each: Change) -> tuple[Span, Span]:
        """A place with a word that both texts have beside it, where words alone say too little."""
        (i, j), (k, m) = each.a, each.b
        ends = j == len(self._a.tokens) or m == len(self._b.tokens)
        more = not ends and not self._a.stops(j) and not self._b.stops(m)
        # Words that one text puts in stand between two words that both have.
        put_in = more and (i == j or k == m) and min(i, k) > 0
        back = put_in and not (self._a.stops(i) or self._b.stops(k))
        if more:
            return (i - back, j + 1), (k - back, m + 1)
        return (max(0, i - 1), j), (max(0, k - 1), m)

    def _edge(
        self,
        told: Callable[[Side, Side, Span], EdgeShown | None],
        rest: Change,
        moved: frozenset[str],
    ) -> Iterator[Finding]:
        there = rest.a[0] < rest.a[1]
        short, long = (self._b, self._a) if there else (self._a, self._b)
        surplus = rest.a if there else rest.b
        if told is tail:
            surplus = long.in_sentence(surplus)
        if all(each.key in moved for each in long.tokens[slice(*surplus)] if each.matters):
            return
        if surplus[0] == surplus[1] or (told is tail and self._is_excerpt(short, long)):
            return
        shown = told(short, long, surplus)
        if shown is not None:
            yield self._edge_finding(shown, long, surplus, there)

    def _is_excerpt(self, short: Side, long: Side) -> bool:
        """Whether a few words are picked from the middle of a long quotation: they may stop
        anywhere, and a comma or full stop after them is the reporter's."""
        if any(unit.spoken for unit in short.units):
            return False
        at = self._at_b if long is self._b else self._at_a
        before = long.tokens[: at[0]]
        return any(word.full for word in before) or len(long.tokens) > 4 * len(short.tokens)

    def _edge_finding(self, shown: EdgeShown, long: Side, rest: Span, there: bool) -> Finding:
        spans = long.spans(rest)
        short = self._b if there else self._a
        sides = [(shown.spans, short.said(shown.spans)), (spans, long.said(spans))]
        (a, said_a), (b, said_b) = reversed(sides) if there else sides
        code = _CODES[shown.edge]
        if there and shown.edge not in _SAID_OF_EITHER:
            code += "-there"
        weight = _edge_weight(shown.edge, short, long.tokens[slice(*rest)])
        return Finding(
            FindingKind.QUOTE, weight, a, b, Reason(code, said_a, said_b), _TRUST[shown.edge]
        )


def _edge_weight(edge: Edge, short: Side, rest: Sequence[Token]) -> Weight:
    if edge in _SAID_OF_EITHER:
        return Weight.LOW
    text, first = short.reading.text, short.tokens[0]
    whole = short.units[-1].spoken and text[first.start].isupper()
    turned = any(each.denies for each in rest)
    return Weight.HIGH if whole and (edge is Edge.FULL_STOP or turned) else Weight.MEDIUM


def _tells(one: Side, part: Span) -> bool:
    return any(word.full for word in one.tokens[slice(*part)])


def _split(each: Change, at_head: bool) -> Iterator[Change]:
    """The surplus of one side at an end of the statement, then the words that were changed."""
    (i, j), (k, m) = each.a, each.b
    size_a, size_b = j - i, m - k
    small, large = sorted((size_a, size_b))
    if small and large <= 2 * small + _SURPLUS:
        yield Change((i, i), (k, k))
        yield each
    elif at_head:
        cut_a, cut_b = j - min(size_a, small), m - min(size_b, small)
        yield Change((i, cut_a), (k, cut_b))
        if small:
            yield Change((cut_a, j), (cut_b, m))
    else:
        cut_a, cut_b = i + min(size_a, small), k + min(size_b, small)
        yield Change((cut_a, j), (cut_b, m))
        if small:
            yield Change((i, cut_a), (k, cut_b))


def _judgement(
    a: Sequence[Token], b: Sequence[Token], moved: frozenset[str], share: float
) -> _Judgement | None:
    """What it amounts to that some words stand in the place of others; None where it is style."""
    left_a, left_b = left_over(a, b, moved)
    left = [*left_a, *left_b]
    if any(each.denies for each in left_a) != any(each.denies for each in left_b):
        return _Judgement("quote-negation", Weight.HIGH, 5.0)
    if not left:
        return _small_words(a, b, moved, share)
    if any(each.counts for each in left):
        return _Judgement("quote-words-changed", Weight.HIGH, _OF_FIGURES)
    if not left_a or not left_b:
        return _one_sided(left_a, a, b)
    if {each.sense for each in left_a} == {each.sense for each in left_b}:
        return _Judgement("quote-words-changed", Weight.MEDIUM, 1.5)
    if not any(each.full for each in left):
        return _Judgement("quote-words-changed", Weight.MEDIUM, 2.5)
    rank = 3.0 + 0.5 * any(each.named for each in left) + 0.1 * min(len(left), 4)
    return _Judgement("quote-words-changed", Weight.HIGH, rank)


def _one_sided(left_a: list[Token], a: Sequence[Token], b: Sequence[Token]) -> _Judgement:
    """Words that matter on one side only, perhaps with small words in their place."""
    if a and b:
        return _Judgement("quote-words-changed", Weight.HIGH, 2.6)
    code = "quote-words-added" if left_a else "quote-words-missing"
    return _Judgement(code, Weight.MEDIUM, 2.0)


def _small_words(
    a: Sequence[Token], b: Sequence[Token], moved: frozenset[str], share: float
) -> _Judgement | None:
    """Small words that changed in a statement kept otherwise: a slip, but in a quotation. Another
    form of the same word is none."""
    keys_a = {each.key for each in a if not each.full and not each.joins} - moved
    keys_b = {each.key for each in b if not each.full and not each.joins} - moved
    if share < _KEPT or keys_a == keys_b:
        return None
    return _Judgement("quote-words-changed", Weight.LOW, 0.5)
