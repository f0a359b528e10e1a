"""A date or a time of day as a text tells it."""

from enum import StrEnum
from typing import NamedTuple


class Grain(StrEnum):
    """How long a date is."""

    TIME = "time"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    SEASON = "season"
    # A part of a day, such as the evening.
    WATCH = "watch"


class Moment(NamedTuple):
    """A date, 0 for what it does not tell; `weekday` is -1 where it names none.

    `last_day` and `last_year` end a period. `nth` tells which such weekday of the month, -1 the
    last. `shift` counts days, weeks, months or years from the day of the report, by its grain.
    `turn` is -1 beside "last", 1 beside "next". `minute` counts from midnight; `half` tells that
    it may be twelve hours later as well, `rough` that it is only about so, `clock` by whose clock.
    `future` tells that the words around speak of what is to come, `before` that it is over before
    it begins.
    """

    grain: Grain
    start: int = 0
    end: int = 0
    row: int = 0
    year: int = 0
    month: int = 0
    day: int = 0
    last_day: int = 0
    last_year: int = 0
    weekday: int = -1
    nth: int = 0
    shift: int | None = None
    turn: int = 0
    minute: int = -1
    half: bool = False
    clock: str = ""
    rough: bool = False
    future: bool = False
    before: bool = False
    # Whether no month is told beside the day ("the 22nd"), and the one here is a guess.
    month_guessed: bool = False
    # Which season, which part of a day, or which third of its month; 0 for none.
    part: int = 0
