"""How a language tells days, times of day and stretches of time."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, eq=False, kw_only=True)
class TimeTables:
    """The words of dates and times."""

    months: Mapping[str, int] = field(default_factory=dict)
    # Monday is 0.
    weekdays: Mapping[str, int] = field(default_factory=dict)
    # Short names of weekdays that are other words as well ("segunda"), and small words that lead to
    # a day.
    short_weekdays: Mapping[str, int] = field(default_factory=dict)
    weekday_leads: frozenset[str] = frozenset()
    # Days from today ("yesterday": -1).
    relative_days: Mapping[str, int] = field(default_factory=dict)
    # "last" and "next" beside a weekday, week, month or year: -1, 0 ("this") or 1.
    turns: Mapping[str, int] = field(default_factory=dict)
    # "week", "month" and "year", for "last week".
    spans: Mapping[str, str] = field(default_factory=dict)
    # Words before a day that mean the one before or after it ("the eve of"): -1, 1; and words
    # before a week, month or year for its end ("the end of").
    day_shifts: Mapping[str, int] = field(default_factory=dict)
    ends_of: frozenset[str] = frozenset()
    # Words that say that what follows is still to come, and those that bring a year.
    future_words: frozenset[str] = frozenset()
    year_words: frozenset[str] = frozenset()
    # Words beside the day on which something was said or given out.
    issue_words: frozenset[str] = frozenset()
    # Of those, the ones for a paper that comes out ("published").
    came_out: frozenset[str] = frozenset()
    # Minutes from midnight of "noon"; "p.m." behind an hour adds 720; "o'clock" adds nothing.
    clock_names: Mapping[str, int] = field(default_factory=dict)
    clock_words: Mapping[str, int] = field(default_factory=dict)
    # Words behind an hour by which twelve is midnight ("at night"), and words behind a time that
    # say by which clock it is told ("GMT"), or that a place which says so follows ("hora de").
    night_words: frozenset[str] = frozenset()
    clock_places: frozenset[str] = frozenset()
    hour_words: frozenset[str] = frozenset()
    # "half" and "quarter", "past" (1) and "to" (-1), and "at" before an hour.
    clock_parts: Mapping[str, int] = field(default_factory=dict)
    clock_turns: Mapping[str, int] = field(default_factory=dict)
    clock_leads: frozenset[str] = frozenset()
    # Words before "las", which is "at" before an hour only there ("a las doce").
    clock_doors: frozenset[str] = frozenset()
    # What parts the hour from minutes that it lacks ("las ocho menos cuarto").
    clock_less: frozenset[str] = frozenset()
    # Days of the year that have a name, as month, first and last day (0 where it is one alone).
    feasts: Mapping[str, tuple[int, int, int]] = field(default_factory=dict)
    # Words before a bare day of the month ("the 19th", "el 19"); words before a month that is a
    # limit ("before"); what a date is to what happens ("until"), one word for all of its kind.
    day_leads: frozenset[str] = frozenset()
    before_words: frozenset[str] = frozenset()
    date_leads: Mapping[str, str] = field(default_factory=dict)
    # What says that nobody knows when something ends ("until further notice").
    open_ends: frozenset[str] = frozenset()
    # Seasons (spring is 1); the parts of a day, from the small hours (1), dawn, morning, afternoon,
    # dusk and evening to the night (7); and small words that may stand beside either.
    seasons: Mapping[str, int] = field(default_factory=dict)
    day_parts: Mapping[str, int] = field(default_factory=dict)
    time_leads: frozenset[str] = frozenset()
    # "Early", "mid" and "the end of" before a month: 1 to 3.
    month_parts: Mapping[str, int] = field(default_factory=dict)
    # What stands before or behind the figures of a decade ("1920s"), and decades in words.
    decade_leads: frozenset[str] = frozenset()
    decade_ends: frozenset[str] = frozenset()
    decades: Mapping[str, float] = field(default_factory=dict)
    # What stands before the number of a century ("siglo").
    century_words: frozenset[str] = frozenset()
    # What tells on which side of a day or a time something happens ("before": -1, "after": 1),
    # and words that say it was close to it ("shortly").
    time_sides: Mapping[str, int] = field(default_factory=dict)
    near_words: frozenset[str] = frozenset()
    # Words between a weekday and its day ("dem"); whether a day has a stop behind ("3. Mai").
    day_articles: frozenset[str] = frozenset()
    dotted_days: bool = False
    day_first: bool = True
