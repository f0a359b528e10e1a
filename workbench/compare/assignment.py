"""Who goes with whom, so that all together fit best."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")
# Above so many on one side the best are taken one by one; so many hang together in no report.
_MOST = 40


def assigned(scores: Mapping[tuple[A, B], float]) -> list[tuple[A, B]]:
    """The pairs, each side at most once, whose scores above 0 add up to the most."""
    found: list[tuple[A, B]] = []
    for group in _groups(scores):
        ones = list(dict.fromkeys(one for one, _ in group))
        others = list(dict.fromkeys(other for _, other in group))
        if min(len(ones), len(others)) > _MOST or max(len(ones), len(others)) > 4 * _MOST:
            found.extend(_one_by_one(scores, group))
        else:
            found.extend(_together(scores, ones, others))
    return found


def _groups(scores: Mapping[tuple[A, B], float]) -> Iterator[list[tuple[A, B]]]:
    """The pairs that hang together by sharing a side."""
    at_one: dict[A, list[tuple[A, B]]] = defaultdict(list)
    at_other: dict[B, list[tuple[A, B]]] = defaultdict(list)
    for pair in scores:
        at_one[pair[0]].append(pair)
        at_other[pair[1]].append(pair)
    seen: set[tuple[A, B]] = set()
    for start in scores:
        if start in seen:
            continue
        seen.add(start)
        group, waiting = [], [start]
        while waiting:
            pair = waiting.pop()
            group.append(pair)
            # Each side is followed once: its list is emptied as it is taken.
            for near in (*at_one.pop(pair[0], ()), *at_other.pop(pair[1], ())):
                if near not in seen:
                    seen.add(near)
                    waiting.append(near)
        yield group


def _one_by_one(
    scores: Mapping[tuple[A, B], float], group: list[tuple[A, B]]
) -> Iterator[tuple[A, B]]:
    taken_a: set[A] = set()
    taken_b: set[B] = set()
    for one, other in sorted(group, key=lambda pair: -scores[pair]):
        if scores[one, other] > 0 and one not in taken_a and other not in taken_b:
            taken_a.add(one)
            taken_b.add(other)
            yield one, other


def _together(
    scores: Mapping[tuple[A, B], float], ones: list[A], others: list[B]
) -> Iterator[tuple[A, B]]:
    """The best choice, by the Hungarian method on costs; staying alone costs nothing."""
    size = len(ones)
    width = len(others) + size
    costs = [[-max(0.0, scores.get((one, other), 0.0)) for other in others] for one in ones]
    for row in costs:
        row.extend([0.0] * size)
    chosen = _cheapest(costs, size, width)
    for column, row_number in enumerate(chosen[: len(others)]):
        if row_number >= 0 and scores.get((ones[row_number], others[column]), 0.0) > 0:
            yield ones[row_number], others[column]


def _cheapest(costs: list[list[float]], size: int, width: int) -> list[int]:
    """For each column the row that takes it, -1 for none, so that the costs add up to the least."""
    prices = _Prices(costs, [0.0] * size, [0.0] * width, [-1] * width)
    for row in range(size):
        prices.seat(row)
    return prices.taken_by


@dataclass(slots=True)
class _Prices:
    """Rows seated so far, with prices under which no other seat would be cheaper for them."""

    costs: list[list[float]]
    of_row: list[float]
    of_column: list[float]
    taken_by: list[int]

    def seat(self, start: int) -> None:
        """Seat one more row, moving those that sit where they must."""
        width = len(self.of_column)
        least = [float("inf")] * width
        came_from = [-1] * width
        done: list[int] = []
        row, column = start, -1
        while row >= 0:
            column, best = self._next(row, column, least, came_from, done)
            self.of_row[start] += best
            for each in done:
                self.of_row[self.taken_by[each]] += best
                self.of_column[each] -= best
            for each in range(width):
                least[each] -= best
            done.append(column)
            row = self.taken_by[column]
        while column >= 0:
            before = came_from[column]
            self.taken_by[column] = self.taken_by[before] if before >= 0 else start
            column = before

    def _next(
        self, row: int, before: int, least: list[float], came_from: list[int], done: list[int]
    ) -> tuple[int, float]:
        """The cheapest column not yet looked at, and how much dearer it is."""
        best, column = float("inf"), -1
        for each in range(len(least)):
            if each in done:
                continue
            cost = self.costs[row][each] - self.of_row[row] - self.of_column[each]
            if cost < least[each]:
                least[each], came_from[each] = cost, before
            if least[each] < best:
                best, column = least[each], each
        return column, best
