"""Codes that name a road, a flight, a batch or a room, with other figures: "BR-163" / "BR-136".

number-differs: The figures differ: {a} / {b}.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair
from workbench.compare.reading import Part, Reading
from workbench.domain.text import Span

__all__ = ["differ"]

# Begins with a capital, so that a text is looked through for capitals alone; what must not stand
# before it is asked behind that.
_CODE = re.compile(r"([A-Z](?<![\w-].)[A-Z]{0,3})[-\u2011]?(\d{1,5})(?![\w-])")
_TOLD = (Part.BODY, Part.SUMMARY)
_TRUST = 0.6


@dataclass(frozen=True, slots=True)
class Code:
    """A code where it stands: its letters, and its figures."""

    start: int
    end: int
    row: int
    letters: str
    figures: str

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


def differ(pair: Pair) -> Iterator[Finding]:
    """The codes of tied sentences that neither text has as the other one gives them."""
    here, there = _strange(pair.a, pair.b), _strange(pair.b, pair.a)
    told: set[tuple[Code, Code]] = set()
    for row_a, row_b, _tie in pair.rows():
        for letters in here.get(row_a, {}).keys() & there.get(row_b, {}).keys():
            ones, others = here[row_a][letters], there[row_b][letters]
            if len(ones) != 1 or len(others) != 1 or (ones[0], others[0]) in told:
                continue
            one, other = ones[0], others[0]
            told.add((one, other))
            why = Reason("number-differs", pair.a.said(one.span), pair.b.said(other.span))
            sides = (one.span,), (other.span,)
            yield Finding(FindingKind.NUMBER, Weight.HIGH, *sides, why, _TRUST)


def _strange(reading: Reading, other: Reading) -> dict[int, dict[str, list[Code]]]:
    """The codes of each sentence, by their letters, that the other text does not have."""
    known = {(each.letters, each.figures) for each in other.of(find)}
    found: dict[int, dict[str, list[Code]]] = defaultdict(lambda: defaultdict(list))
    for each in reading.of(find):
        if (each.letters, each.figures) not in known:
            found[each.row][each.letters].append(each)
    return found


def find(reading: Reading) -> tuple[Code, ...]:
    """The codes of a text."""
    return tuple(
        Code(*at.span(), row, *at.groups())
        for at in _CODE.finditer(reading.text)
        for row in reading.rows_at(at.span())
        if reading.sentences[row].part in _TOLD
    )
