"""Things that stand over a text, found by place; they may overlap, nest and repeat."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate
from operator import itemgetter
from typing import Generic, TypeVar

from workbench.domain.text import Span

Thing = TypeVar("Thing")


class Places(Generic[Thing]):
    """Things with the spans that they fill, in code points; none can be added later."""

    def __init__(self, things: Iterable[tuple[Span, Thing]] = ()) -> None:
        self._placed = sorted(things, key=itemgetter(0))
        self._starts = [span[0] for span, _ in self._placed]
        # How far the things up to each one reach: what begins before a place may end behind it.
        self._reach = list(accumulate([span[1] for span, _ in self._placed], max))

    def __len__(self) -> int:
        return len(self._placed)

    def __iter__(self) -> Iterator[tuple[Span, Thing]]:
        return iter(self._placed)

    def within(self, start: int, end: int) -> list[tuple[Span, Thing]]:
        """What holds some character of a span, in reading order."""
        low = bisect_right(self._reach, start)
        high = bisect_left(self._starts, end, low) if low < len(self._starts) else low
        return [placed for placed in self._placed[low:high] if placed[0][1] > start]

    def before(self, position: int) -> tuple[Span, Thing] | None:
        """What ends last before a place."""
        by_end, ends = self._by_end
        at = bisect_right(ends, position)
        return by_end[at - 1] if at else None

    def after(self, position: int) -> tuple[Span, Thing] | None:
        """What begins first at a place or behind it."""
        at = bisect_left(self._starts, position)
        return self._placed[at] if at < len(self._placed) else None

    @cached_property
    def _by_end(self) -> tuple[list[tuple[Span, Thing]], list[int]]:
        """The things by where they end, and their ends."""
        by_end = sorted(self._placed, key=lambda placed: placed[0][1])
        return by_end, [span[1] for span, _ in by_end]
