"""The entries of a report's lists of sources, one by one, each with its day where it tells one."""

import itertools
import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from workbench.compare.dateline import whole_dates, written_days
from workbench.compare.languages import Language, once
from workbench.compare.reading import Part, Reading
from workbench.compare.source_lines import entries_within, labelled
from workbench.compare.words import folded
from workbench.domain.text import Span, trimmed

_ENTRY = re.compile(
    r"(?:\[\d{1,3}\]\s*)?"
    r"(?:(?:https?://|www\.)|(?<![\w@.])(?=[\w-]{1,40}(?:\.[\w-]{1,40}){0,4}\.[a-z]{2,10}/))"
    r"[^\s\[\];,]+"
)
_NEXT_ADDRESS = re.compile(r"(?<=\S)(?=https?://)")
_WRITTEN = re.compile(
    r"(?<!\d)((?:19|20)\d\d)([-/_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)"
)
_YEAR_OF_ADDRESS = re.compile(r"(?<=[/_-])((?:19|20)\d\d)(?=[/_-])")
_MONTH = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/](0[1-9]|1[0-2])(?![\d])")
_YEAR = re.compile(r"(?<![\w/-])((?:19|20)\d\d)(?![\w/-])")
_SHORT_DAY = re.compile(r"(?<![\w./])(\d{1,2})([./-])(\d{1,2})\2((?:20)?\d\d)(?![\w/-])")
_MONTH_IN_FIGURES = re.compile(r"(?<![\w./-])(0?[1-9]|1[0-2])[/-]((?:19|20)\d\d)(?![\w/-])")
_NUMBER = re.compile(r"(?:[-*\u2010-\u2015\u2022\u00b7]\s*|\[\d{1,3}\]|\(?\d{1,3}[.)](?=\s))\s*")
_MARKS = " \t.,()[]"
_LABEL = 60


@dataclass(frozen=True, slots=True)
class Entry:
    """One source of a list, with its day where it tells one; of a month or year alone the last."""

    span: Span
    day: date | None


def entries_of(reading: Reading) -> tuple[Entry, ...]:
    """The entries of the lists of sources, one by one, however they are run together."""
    lines: dict[int, Span] = {}
    for each in reading.sentences:
        if each.part is Part.SOURCES:
            lines[each.paragraph] = (lines.get(each.paragraph, each.span)[0], each.end)
    return tuple(entry for span in lines.values() for entry in _entries_in(reading, span))


def _entries_in(reading: Reading, span: Span) -> Iterator[Entry]:
    """The entries of a line, behind its heading where it has one."""
    first, end = _behind_heading(reading, span)
    line = reading.text[first:end]
    addresses = deque(_ENTRY.finditer(line))
    bare = _masked(line, addresses)
    for piece in entries_within(bare, 0, len(line)):
        held = []
        while addresses and addresses[0].start() < piece[1]:
            held.append(addresses.popleft())
        if held:
            yield from _addressed(reading, first, held, bare[slice(*piece)])
        else:
            yield from _plain(reading, (first + piece[0], first + piece[1]))


def _behind_heading(reading: Reading, span: Span) -> Span:
    start, end = span
    label, mark, rest = labelled(reading.text[start:end])
    named = folded(label[:_LABEL]).strip(" *_#-.([")
    headings = reading.language.source_headings
    if mark and (named in headings or named in reading.language.source_leads):
        return trimmed(reading.text, (end - len(rest), end))
    return (end, end) if named in headings else span


def _masked(line: str, addresses: Iterable[re.Match[str]]) -> str:
    """The line with letters for its addresses, so that no sign inside them parts anything."""
    pieces, behind = [], 0
    for at in addresses:
        pieces += [line[behind : at.start()], "x" * len(at.group())]
        behind = at.end()
    return "".join([*pieces, line[behind:]])


def _addressed(
    reading: Reading, first: int, held: Sequence[re.Match[str]], around: str
) -> Iterator[Entry]:
    """The addresses of a piece of a line, with the day that stands beside one alone."""
    text, tongue = reading.text, reading.language
    beside = next(whole_dates(around, tongue), None) if len(held) == 1 else None
    for match in held:
        cuts = [match.start(), *_starts_inside(match), match.end()]
        for start, end in itertools.pairwise(first + cut for cut in cuts):
            yield Entry((start, end), _day(text[start:end], tongue) or beside)


def _starts_inside(match: re.Match[str]) -> list[int]:
    head = match.group().find("http")
    found = _NEXT_ADDRESS.finditer(match.group(), max(head, 0) + 1)
    return [match.start() + each.start() for each in found]


def _day(entry: str, tongue: Language) -> date | None:
    if whole := _WRITTEN.search(entry):
        return _made(int(whole[1]), int(whole[3]), int(whole[4]))
    if month := _MONTH.search(entry):
        return _last_of(int(month[1]), int(month[2]))
    if year := _YEAR_OF_ADDRESS.search(entry):
        return date(int(year[1]), 12, 31)
    return next(whole_dates(entry, tongue), None)


def _plain(reading: Reading, piece: Span) -> Iterator[Entry]:
    """An entry without an address: "Harbour Board, bulletin of 3 May"."""
    number = _NUMBER.match(reading.text, *piece)
    start, end = (number.end() if number else piece[0]), piece[1]
    while start < end and reading.text[start] in _MARKS:
        start += 1
    while end > start and reading.text[end - 1] in ".,":
        end -= 1
    if start < end:
        yield Entry((start, end), _told_day(reading.text[start:end], reading))


def _told_day(said: str, reading: Reading) -> date | None:
    """The day that an entry tells, of a month or year alone the last: what may be in time is not
    said to be older. A day without a year is the last such before the report."""
    plain, tongue = folded(said), reading.language
    days = [
        _made(year, month, day) if year else _last_such(month, day, reading.day)
        for year, month, day in written_days(plain, tongue)
    ]
    if days:
        return min((day for day in days if day is not None), default=None)
    if month_first := _MONTH_IN_FIGURES.search(plain):
        return _last_of(int(month_first[2]), int(month_first[1]))
    if short := _SHORT_DAY.search(plain):
        return _short_day(short, tongue)
    if month_year := _month_year(tongue).search(plain):
        return _last_of(int(month_year[2]), tongue.months[month_year[1]])
    years = [int(each[1]) for each in _YEAR.finditer(plain)]
    return date(max(years), 12, 31) if years else None


def _last_such(month: int, day: int, today: date | None) -> date | None:
    if today is None:
        return None
    found = _made(today.year, month, day)
    return _made(today.year - 1, month, day) if found and found > today else found


def _short_day(short: re.Match[str], tongue: Language) -> date | None:
    day, month = int(short[1]), int(short[3])
    if month > 12 or (short[2] == "/" and not tongue.day_first and day <= 12):
        day, month = month, day
    return _made(2000 + int(short[4]) % 1000, month, day)


@once
def _month_year(tongue: Language) -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, tongue.months), key=len, reverse=True)) or r"(?!)"
    return re.compile(rf"\b({names})\.?(?:,? | de | del | of )((?:19|20)\d\d)(?!\d)")


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _last_of(year: int, month: int) -> date:
    """The last day of a month."""
    return (date(year, month, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
