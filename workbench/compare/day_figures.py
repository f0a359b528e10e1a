"""Days written in figures alone: "2031-08-14", "14.08.2031", "8/14/2031", "3.11."."""

import re
from typing import NamedTuple

from workbench.compare.languages import Language

_ISO = re.compile(r"((?:1[5-9]|20)\d\d)-(\d\d)-(\d\d)(?!\d)")
_PARTED = re.compile(r"(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d/])")
_SHORT = re.compile(r"(\d{1,2})\. ?(\d{1,2})\.(?!\d)")


class Figured(NamedTuple):
    """A day with the offset where its figures end; `year` is 0 where none is told."""

    year: int
    month: int
    day: int
    end: int


def figured(plain: str, start: int, tongue: Language) -> Figured | None:
    """The day whose figures begin at an offset, None where no day is written there."""
    found = _read(plain, start, tongue)
    return found if found and 1 <= found.month <= 12 and 1 <= found.day <= 31 else None


def _read(plain: str, start: int, tongue: Language) -> Figured | None:
    if found := _ISO.match(plain, start):
        return Figured(int(found[1]), int(found[2]), int(found[3]), found.end())
    if found := _PARTED.match(plain, start):
        year = int(found[4]) + (2000 if len(found[4]) == 2 else 0)
        day, month = _day_first(int(found[1]), int(found[3]), found[2], tongue)
        return Figured(year, month, day, found.end())
    if tongue.dotted_days and (found := _SHORT.match(plain, start)):
        return Figured(0, int(found[2]), int(found[1]), found.end())
    return None


def _day_first(one: int, other: int, mark: str, tongue: Language) -> tuple[int, int]:
    """The day and the month, whichever of them the language writes first."""
    if other > 12 or (mark == "/" and not tongue.day_first and one <= 12):
        return other, one
    return one, other
