"""The marks of an article as data: who stands where, found quickly, with a level for each.

Marks overlap and nest freely. They are kept in one sorted list per order of length, so that a
page finds its marks without looking at all of them, however long some are.
"""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.domain.model import Numbered

# A mark of this claim is of a colleague's copy, which is only looked at.
LAYER = "theirs:"

_MOST_LOOKED_AT = 400
_Entry = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Mark(Numbered):
    """A passage of a claim as the page shows it: code points, end-exclusive."""

    key: str
    start: int
    end: int
    number: int
    claim: str
    status: str
    letters: str = ""

    @property
    def is_layer(self) -> bool:
        """Whether it is of a colleague's copy; it is called by their initials then."""
        return self.claim.startswith(LAYER)

    @property
    def label(self) -> str:
        return self.letters if self.is_layer else Numbered.label.__get__(self)


class Highlights:
    """The marks of one article."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = {mark.key: mark for mark in marks}
        self._lists: dict[int, list[_Entry]] = {}
        for mark in self._marks.values():
            self._lists.setdefault(_order(mark), []).append((mark.start, mark.end, mark.key))
        for entries in self._lists.values():
            entries.sort()

    def __len__(self) -> int:
        return len(self._marks)

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._marks.values())

    def get(self, key: str) -> Mark | None:
        """The mark of that key, if it is there."""
        return self._marks.get(key)

    def add(self, mark: Mark) -> None:
        """Put in a mark, or put it in the place of the one with its key."""
        self.remove(mark.key)
        self._marks[mark.key] = mark
        insort(self._lists.setdefault(_order(mark), []), (mark.start, mark.end, mark.key))

    def remove(self, key: str) -> Mark | None:
        """Take out the mark of that key, and give it back if it was there."""
        mark = self._marks.pop(key, None)
        if mark is not None:
            entries = self._lists[_order(mark)]
            del entries[bisect_left(entries, (mark.start, mark.end, mark.key))]
        return mark

    def within(self, start: int, end: int) -> list[Mark]:
        """The marks that hold some character of a span, in reading order, the outer ones first.

        A mark without a character is never found.
        """
        found: list[Mark] = []
        for order, entries in self._lists.items():
            low = bisect_left(entries, (start - (1 << order), 0, ""))
            high = bisect_left(entries, (end, 0, ""), low)
            found += [
                self._marks[key]
                for first, last, key in entries[low:high]
                if last > max(start, first)
            ]
        found.sort(key=_reading_order)
        return found

    def at(self, position: int) -> list[Mark]:
        """The marks that hold a character, the shortest first."""
        return sorted(self.within(position, position + 1), key=lambda mark: mark.end - mark.start)

    def of_claim(self, claim: str) -> list[Mark]:
        """The passages of a claim, in reading order."""
        return sorted((mark for mark in self if mark.claim == claim), key=_reading_order)

    def levels(self, marks: Sequence[Mark]) -> dict[str, int]:
        """How far down each mark's line goes, so that marks that overlap have lines of their own.

        The marks before the given ones are looked at too: a level does not change by scrolling.
        """
        if not marks:
            return {}
        levels: dict[str, int] = {}
        busy_until: list[int] = []
        for mark in self._cluster(marks):
            level = next(
                (level for level, end in enumerate(busy_until) if end <= mark.start),
                len(busy_until),
            )
            busy_until[level : level + 1] = [mark.end]
            levels[mark.key] = level
        return levels

    def _cluster(self, marks: Sequence[Mark]) -> list[Mark]:
        """The marks and all that overlap them to the left, directly or by way of others."""
        start, end = marks[0].start, max(mark.end for mark in marks)
        cluster = list(marks)
        while len(cluster) < _MOST_LOOKED_AT:
            wider = self.within(start, end)
            if wider[0].start == start:
                return wider
            start, cluster = wider[0].start, wider
        return cluster


class Spans:
    """Plain spans in reading order that do not overlap: find hits, and nothing-to-check spans."""

    def __init__(self, spans: Iterable[tuple[int, int]] = ()) -> None:
        self._spans = sorted(spans)
        self._ends = [end for _, end in self._spans]

    def __len__(self) -> int:
        return len(self._spans)

    def within(self, start: int, end: int) -> list[tuple[int, int]]:
        """The spans that hold some character of a span."""
        low = bisect_right(self._ends, start)
        return self._spans[low : bisect_left(self._spans, (end, 0), low)]


def _order(mark: Mark) -> int:
    return (mark.end - mark.start).bit_length()


def _reading_order(mark: Mark) -> tuple[int, int, tuple[int, str], str]:
    return (mark.start, -mark.end, mark.place, mark.key)
