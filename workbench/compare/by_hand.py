"""The ties that the rules go by: those that were found, put right by what people said.

A person ties any two selections. Where they hold one sentence on a side, it is tied to all of the
other side; of several against several, each is tied to the one it shares most words with.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from workbench.compare.model import Finding, FindingKind, Places, Said, Tie
from workbench.compare.reading import Reading
from workbench.domain.text import Span

# A person's word is not a likelihood.
_SURE = 1.0
_Rows = tuple[int, int]


def agreed(a: Reading, b: Reading, found: tuple[Tie, ...], said: Said) -> tuple[Tie, ...]:
    """The found ties without those that a person took apart, and with those that a person made."""
    if not said.tied and not said.apart:
        return found
    tied = {rows for places in said.tied for rows in _couples(a, b, places)}
    apart = {rows for places in said.apart for rows in product(*_rows_of(a, b, places))}
    kept = {
        rows: tie for tie in found for rows in product(tie.rows_a, tie.rows_b) if rows not in apart
    }
    return tuple(kept.get(rows) or _tie(a, b, rows) for rows in sorted(tied | kept.keys()))


def told_by_one(found: list[Finding], said: Said) -> list[Finding]:
    """The findings without those in one report only whose better part a person tied, where the tie
    shows how it is told there: a tie that shows nothing takes nothing away."""
    shown = Said(tuple(places for places in said.tied if any(_shows(f, places) for f in found)))
    return [each for each in found if not _told_by_both(each, shown)] if shown.tied else found


def _shows(finding: Finding, places: Places) -> bool:
    """Whether a finding sets the places of a tie against each other."""
    sides = zip((finding.a, finding.b), places, strict=True)
    return all(any(s < f and e > g for s, e in some for g, f in others) for some, others in sides)


def _told_by_both(finding: Finding, said: Said) -> bool:
    if finding.kind is FindingKind.ONLY_A:
        return any(_mostly(finding.a, places[0]) for places in said.tied)
    if finding.kind is FindingKind.ONLY_B:
        return any(_mostly(finding.b, places[1]) for places in said.tied)
    return False


def _mostly(found: Sequence[Span], tied: Sequence[Span]) -> bool:
    """Whether the found words are half of the tied ones at least; less is a detail of them."""
    shared = sum(max(0, min(f, e) - max(s, g)) for s, f in found for g, e in tied)
    return 2 * shared >= sum(end - start for start, end in tied)


def _tie(a: Reading, b: Reading, rows: _Rows) -> Tie:
    row_a, row_b = rows
    return Tie((a.sentences[row_a].span,), (b.sentences[row_b].span,), _SURE, (row_a,), (row_b,))


def _rows_of(a: Reading, b: Reading, places: Places) -> tuple[list[int], list[int]]:
    rows_a, rows_b = (
        sorted({row for span in spans for row in reading.rows_at(span)})
        for reading, spans in zip((a, b), places, strict=True)
    )
    return rows_a, rows_b


def _couples(a: Reading, b: Reading, places: Places) -> Iterator[_Rows]:
    """The sentences that a tie made by hand ties one by one."""
    rows_a, rows_b = _rows_of(a, b, places)
    if len(rows_a) < 2 or len(rows_b) < 2:
        yield from product(rows_a, rows_b)
        return
    stems_a, stems_b = _stems(a, rows_a), _stems(b, rows_b)
    for row, near in zip(rows_a, _nearest(stems_a, stems_b), strict=True):
        yield row, rows_b[near]
    for row, near in zip(rows_b, _nearest(stems_b, stems_a), strict=True):
        yield rows_a[near], row


def _stems(reading: Reading, rows: Iterable[int]) -> list[set[str]]:
    return [{word.stem for word in reading.words_of(row)} for row in rows]


def _nearest(these: Sequence[set[str]], those: Sequence[set[str]]) -> Iterator[int]:
    """For each of these, which of those it shares most with; the one told at the same point of the
    passage where it shares nothing more with any other."""
    for place, one in enumerate(these):
        level = place * (len(those) - 1) / (len(these) - 1)
        yield max(range(len(those)), key=lambda at: (len(one & those[at]), -abs(at - level)))
