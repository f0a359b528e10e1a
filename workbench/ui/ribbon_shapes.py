"""Ribbons as values and as shapes: which passages a tie joins, and the band between them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from workbench.compare.model import Tie
from workbench.domain.model import FindingKind, Ruling, Weight
from workbench.domain.text import Span
from workbench.services.comparison import Compared, Row, ShownTie
from workbench.ui.finding_groups import OF_ONE, rows_in
from workbench.ui.page_places import Places

Link = tuple[Span, Span]
# Passages of a tie with fewer code points between them are one: "…", she said, "…".
_NEAR = 160
# How far behind the edge a ribbon ends whose passage one does not see, and how thick it is there.
_BEYOND = 46.0
_THICKEST_BEYOND = 60.0
_THINNEST = 3.0
# A tie of less trust than this is a guess, unless a person made it.
SURE = 0.65
# How much of its thickness a mere guess keeps, and how thin it may get so that one can hit it.
_GUESS_THICK = 0.3
_GUESS_THINNEST = 7.0
_OPEN = Ruling.OPEN
_WEIGHTS = {weight: place for place, weight in enumerate(Weight)}
_KINDS = {kind: place for place, kind in enumerate(FindingKind)}
KIND_MARKS = {
    FindingKind.QUOTE: "Q",
    FindingKind.NUMBER: "#",
    FindingKind.DATE: "D",
    FindingKind.NAME: "N",
    FindingKind.TITLE: "T",
    FindingKind.ATTRIBUTION: "A",
    FindingKind.HEDGE: "H",
    FindingKind.SCOPE: "S",
    FindingKind.WORDING: "W",
}


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A tie with the passages it joins, those of the left article first, and its weightiest row.

    A `stray` joins the passages of a finding that lies in no tie; `judged` says that there is
    something in it that a person has judged.
    """

    tie: ShownTie
    links: tuple[Link, ...]
    row: Row | None = None
    stray: bool = False
    judged: bool = False

    @property
    def sure(self) -> bool:
        """Whether its passages surely report the same: a person says so, or the engine trusts."""
        return bool(self.tie.by_hand) or self.tie.tie.score >= SURE

    @property
    def guess(self) -> bool:
        """Whether it is of little trust and nothing was ever found in it."""
        return not (self.sure or self.stray or self.judged or self.row)

    @property
    def choice(self) -> Row | ShownTie:
        """What a person chooses who clicks on it."""
        return self.row if self.stray and self.row is not None else self.tie

    @property
    def left(self) -> tuple[Span, ...]:
        """The passages in the article on the left."""
        return _once([left for left, _ in self.links])

    @property
    def right(self) -> tuple[Span, ...]:
        """The passages in the article on the right."""
        return _once([right for _, right in self.links])


@dataclass(frozen=True, slots=True)
class Band:
    """One link of a ribbon as it stands now: its shape, and which of its ends one sees."""

    ribbon: Ribbon
    path: QPainterPath
    left_seen: bool
    right_seen: bool
    middles: tuple[QPointF, ...]


class TiedPlaces:
    """Where the ties of a comparison stand and what each of them joins, the passages of the left
    article first; the same whatever is judged of what was found."""

    def __init__(self, compared: Compared, left: str) -> None:
        self._ties, self._left = compared.ties, left
        turned = left == compared.pair.b
        self.in_a = Places([(s, n) for n, one in enumerate(compared.ties) for s in one.tie.a])
        self.in_b = Places([(s, n) for n, one in enumerate(compared.ties) for s in one.tie.b])
        self.links = [_links(shown, turned) for shown in compared.ties]

    def fit(self, compared: Compared, left: str) -> bool:
        """Whether the ties are still these."""
        return self._left == left and self._ties == compared.ties


def ribbons_of(compared: Compared, left: str, places: TiedPlaces | None = None) -> list[Ribbon]:
    """A ribbon for each tie and each open finding outside of them that matters."""
    places = places or TiedPlaces(compared, left)
    rows, outside = _weightiest(compared.open, places)
    done, _ = _weightiest([row for row in compared.rows if row.ruling is not _OPEN], places)
    ribbons = [
        Ribbon(shown, links, rows.get(place), judged=place in done)
        for place, (shown, links) in enumerate(zip(compared.ties, places.links, strict=True))
        if shown.tie.a and shown.tie.b
    ]
    strays = (stray(row, compared, left) for row in outside if row.finding.weight != Weight.LOW)
    return ribbons + [one for one in strays if one is not None]


def ribbon_of(compared: Compared, tied: ShownTie) -> Ribbon:
    """What the ribbon of a tie says, without the passages that it joins."""
    rows = sorted(rows_in(compared.open, tied), key=_weight)
    judged = [row for row in compared.rows if row.ruling is not _OPEN]
    row = rows[0] if rows else None
    return Ribbon(tied, (), row, judged=bool(rows_in(judged, tied)))


def stray(row: Row, compared: Compared, left: str) -> Ribbon | None:
    """A ribbon for a finding that lies in no tie, None where one article alone has it."""
    finding = row.finding
    if not finding.a or not finding.b:
        return None
    shown = ShownTie(Tie(finding.a, finding.b, 0.0))
    return Ribbon(shown, _links(shown, left == compared.pair.b), row, stray=True)


def band(
    ribbon: Ribbon,
    left: tuple[int, int],
    right: tuple[int, int],
    edges: tuple[int, int],
    width: int,
) -> Band | None:
    """The band between two ranges of heights; None when neither lies between the edges."""
    left_seen, right_seen = _seen(left, edges), _seen(right, edges)
    if not left_seen and not right_seen:
        return None
    (lt, lb), (rt, rb) = _kept(left, edges), _kept(right, edges)
    if ribbon.guess:
        (lt, lb), (rt, rb) = _thin(lt, lb), _thin(rt, rb)
    path = QPainterPath(QPointF(0, lt))
    half = width / 2
    path.cubicTo(half, lt, half, rt, width, rt)
    path.lineTo(width, rb)
    path.cubicTo(half, rb, half, lb, 0, lb)
    path.closeSubpath()
    middles = tuple(_on_curve((lt + lb) / 2, (rt + rb) / 2, width, part) for part in _PLACES)
    return Band(ribbon, path, left_seen, right_seen, middles)


# Where along a ribbon its mark may stand, the best place first.
_PLACES = (0.5, 0.36, 0.64, 0.26, 0.74)


def mark_box(one: Band, edges: tuple[int, int], taken: Sequence[QRectF], size: float) -> QRectF:
    """Where there is room for the mark of a band; an empty box where there is none."""
    for middle in one.middles:
        box = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
        inside = edges[0] <= box.top() and box.bottom() <= edges[1]
        if inside and not any(box.intersects(other) for other in taken):
            return box
    return QRectF()


def _weightiest(rows: Sequence[Row], places: TiedPlaces) -> tuple[dict[int, Row], list[Row]]:
    """The finding that matters most in each tie, by the tie's place; and those in no tie."""
    best: dict[int, Row] = {}
    outside: list[Row] = []
    for row in sorted(rows, key=_weight):
        if row.finding.kind in OF_ONE:
            continue
        a, b = _touched(places.in_a, row.finding.a), _touched(places.in_b, row.finding.b)
        around = a & b if row.finding.a and row.finding.b else a | b
        if not around:
            outside.append(row)
        for tie in around:
            best.setdefault(tie, row)
    return best, outside


def _touched(places: Places[int], spans: Sequence[Span]) -> set[int]:
    """The ties that some span lies in."""
    return {tie for span in spans for _, tie in places.within(*span)}


def _weight(row: Row) -> tuple[int, int]:
    return _WEIGHTS[row.finding.weight], _KINDS[row.kind]


def _links(shown: ShownTie, turned: bool) -> tuple[Link, ...]:
    """Which passage goes with which: one with many fans out, many with many go in order."""
    a, b = _joined(shown.tie.a), _joined(shown.tie.b)
    left, right = (b, a) if turned else (a, b)
    if len(left) == len(right) == 1:  # as most are; of a long report there are thousands
        return ((left[0], right[0]),)
    if len(left) == 1 or len(right) == 1:
        return tuple((one, other) for one in left for other in right)
    last = max(len(left), len(right))
    return tuple((left[min(n, len(left) - 1)], right[min(n, len(right) - 1)]) for n in range(last))


def _once(spans: Sequence[Span]) -> tuple[Span, ...]:
    return tuple(spans if len(spans) == 1 else dict.fromkeys(spans))


def _joined(spans: Sequence[Span]) -> Sequence[Span]:
    """The passages, those that nearly touch made one."""
    if len(spans) == 1:
        return spans
    groups: dict[int, list[Span]] = defaultdict(list)
    number, reach = -1, 0
    for start, end in sorted(spans):
        if number < 0 or start - reach > _NEAR:
            number += 1
        groups[number].append((start, end))
        reach = max(reach, end)
    return [(group[0][0], max(end for _, end in group)) for group in groups.values()]


def _seen(heights: tuple[int, int], edges: tuple[int, int]) -> bool:
    return heights[1] > edges[0] and heights[0] < edges[1]


def _kept(heights: tuple[int, int], edges: tuple[int, int]) -> tuple[float, float]:
    """Heights brought near: a passage far beyond an edge ends a little behind it."""
    top, bottom = float(heights[0]), max(float(heights[1]), heights[0] + _THINNEST)
    thick = min(bottom - top, _THICKEST_BEYOND)
    if bottom < edges[0]:
        end = max(bottom, edges[0] - _BEYOND)
        return end - thick, end
    if top > edges[1]:
        start = min(top, edges[1] + _BEYOND)
        return start, start + thick
    return top, bottom


def _thin(top: float, bottom: float) -> tuple[float, float]:
    """The middle of an end, for what is only a guess."""
    thick = min(bottom - top, max((bottom - top) * _GUESS_THICK, _GUESS_THINNEST))
    middle = (top + bottom) / 2
    return middle - thick / 2, middle + thick / 2


def _on_curve(left: float, right: float, width: int, part: float) -> QPointF:
    """A point of the curve between two heights, so far along it."""
    rest = 1 - part
    x = 1.5 * width * (rest * rest * part + rest * part * part) + width * part**3
    y = left * (rest**3 + 3 * rest * rest * part) + right * (3 * rest * part * part + part**3)
    return QPointF(x, y)
