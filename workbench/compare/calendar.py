"""The dates of a text as they are written: "Nov. 3", "Wednesday (14)", "last week", "21h40".

A date is kept as it stands; `days` tells which days it may mean.
"""

import re
from collections.abc import Callable, Iterator

from workbench.compare.clock import clock_at
from workbench.compare.date_openings import relative_openings, starters, ways_of
from workbench.compare.day_figures import figured
from workbench.compare.languages import Language, once
from workbench.compare.moment import Grain, Moment
from workbench.compare.notation import Notation, beginnings, notation
from workbench.compare.reading import Reading
from workbench.compare.stretches import (
    decade_in_words,
    month_part,
    stretch_at,
    turned_at,
    years_at,
)
from workbench.compare.to_come import is_to_come
from workbench.compare.weekday_words import weekday_at
from workbench.compare.words import Judged

__all__ = ["Grain", "Moment", "find"]

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_DAY_ENDS = ("st", "nd", "rd", "th", "er", "\u00ba", "\u00aa", "o")
_AHEAD = 8
# How many sentences further a bare day may be of the month that was told.
_FAR = 1
# So few words may stand between a time and its part of the day.
_SAME_TIME = 2
_Finding = Callable[[Notation, int, Language], tuple[int, Moment] | None]


def find(reading: Reading) -> tuple[Moment, ...]:
    """The dates and clock times of a reading in their order."""
    return tuple(_Finder(reading).found())


def _day_of(day: int, month: int, year: int = 0, last_day: int = 0) -> Moment:
    return Moment(Grain.DAY, year=year, month=month, day=day, last_day=last_day)


@once
def _beginnings(tongue: Language) -> Judged:
    return beginnings(starters(tongue))


class _Finder:
    def __init__(self, reading: Reading) -> None:
        self._tongue = reading.language
        self._text: Notation = reading.of(notation)
        self._ways = ways_of(self._tongue)
        self._relatives = relative_openings(self._tongue)
        # The last date with a month, which a bare day after it shares.
        self._told = Moment(Grain.DAY)

    def found(self) -> Iterator[Moment]:
        """The dates, one after another."""
        begins, timed = 0, -_AHEAD
        self._told = Moment(Grain.DAY, row=-_FAR)
        for place in self._text.places(_beginnings(self._tongue)):
            if place < begins:
                continue
            digits = self._text.tokens[place].digits
            found = self._digits(place) if digits else self._words(place)
            if found is not None:
                begins, moment = found
                moment = self._moved(place, moment)
                self._told = moment if moment.month else self._told
                if moment.grain is Grain.WATCH and place - timed <= _SAME_TIME:
                    # "At six o'clock this morning"
                    continue
                timed = begins if moment.grain is Grain.TIME else timed
                yield moment._replace(future=is_to_come(self._text, place, begins, self._tongue))

    def _moved(self, place: int, moment: Moment) -> Moment:
        """The day that "the eve of" makes of the one behind it."""
        if moment.grain is not Grain.DAY or moment.last_day:
            return moment
        place -= self._text.word(place - 1) in self._tongue.day_articles
        for size in (3, 2):
            shift = self._tongue.day_shifts.get(self._text.phrase(place - size, size), 0)
            if not shift or not (moment.month == 0 or 1 <= moment.day + shift <= 28):
                continue
            weekday = (moment.weekday + shift) % 7 if moment.weekday >= 0 else -1
            day = moment.day + shift if moment.day else 0
            start = self._text.at(place - size).start
            far = None if moment.shift is None else moment.shift + shift
            return moment._replace(start=start, weekday=weekday, day=day, shift=far)
        return moment

    def _made(self, first: int, last: int, moment: Moment) -> tuple[int, Moment]:
        """A date that stands on some tokens, with where to go on."""
        token, end = self._text.at(first), self._text.at(last - 1).end
        return last, moment._replace(start=token.start, end=end, row=token.row)

    def _upto(self, place: int, end: int) -> int:
        """The token behind an offset."""
        while self._text.at(place).start >= 0 and self._text.at(place).start < end:
            place += 1
        return place

    def _digits(self, place: int) -> tuple[int, Moment] | None:
        if self._text.glued(place) and self._text.at(place - 1).text in "-/.,$\u20ac\u00a3":
            return None
        return (
            self._in_figures(place)
            or self._time(place)
            or self._day_month(place)
            or self._bare_day(place)
            or self._stretch(place, years_at)
        )

    def _words(self, place: int) -> tuple[int, Moment] | None:
        for way in self._ways.get(self._text.said[place], ()):
            found = _WAYS[way](self, place)
            if found:
                return found
        return None

    def _turned(self, place: int) -> tuple[int, Moment] | None:
        return self._stretch(place, turned_at)

    def _season(self, place: int) -> tuple[int, Moment] | None:
        return self._stretch(place, stretch_at)

    def _decade(self, place: int) -> tuple[int, Moment] | None:
        return self._stretch(place, decade_in_words)

    def _stretch(self, place: int, find_at: _Finding) -> tuple[int, Moment] | None:
        """A year, a season or a part of a day."""
        found = find_at(self._text, place, self._tongue)
        return self._made(place, *found) if found else None

    def _time(self, place: int) -> tuple[int, Moment] | None:
        found = clock_at(self._text, place, self._tongue)
        if found is None:
            return None
        before = [self._text.word(place - step) for step in (1, 2, 3)]
        rough = any(
            self._tongue.comparators.get(word, "")[:1] == "~" or word in self._tongue.near_words
            for word in before
        )
        minute, half, clock = found.minute, found.half, found.place
        moment = Moment(Grain.TIME, minute=minute, half=half, rough=rough, clock=clock)
        return self._made(place, found.last, moment)

    def _in_figures(self, place: int) -> tuple[int, Moment] | None:
        """ "2031-08-14", "14.08.2031", "8/14/2031", "3.11." """
        found = figured(self._text.plain, self._text.at(place).start, self._tongue)
        if found is None:
            return None
        last = self._upto(place, found.end)
        return self._made(place, last, _day_of(found.day, found.month, found.year))

    def _day(self, place: int) -> tuple[int, int, int]:
        """A day of a month, or two as a period: first, last (0 for none), and where it ends."""
        first, after = self._one_day(place)
        if not first:
            return 0, 0, place
        text = self._text
        joint = text.at(after).text
        words = self._tongue.range_words
        if joint == "-" or joint in words:
            past = after + 1 + (text.word(after + 1) in self._tongue.day_articles)
            last, end = self._one_day(past)
            if last > first:
                return first, last, end
        return first, 0, after

    def _one_day(self, place: int) -> tuple[int, int]:
        token, after = self._text.at(place), self._text.at(place + 1).text
        if not token.digits or len(token.text) > 2 or not 1 <= int(token.text) <= 31:
            return 0, place
        glued = self._text.glued(place + 1)
        ended = glued and (after in _DAY_ENDS or (after == "." and self._tongue.dotted_days))
        return int(token.text), place + 1 + ended

    def _month(self, place: int) -> tuple[int, int]:
        """A month's name and where it ends; one that is also another word must look like one."""
        month = self._tongue.months.get(self._text.word(place), 0)
        if not month:
            return 0, place
        after = place + 1
        if self._text.at(after).text == "." and self._text.glued(after):
            dotted = len(self._text.at(place).text) <= 5
            after += dotted and not self._ends_sentence(after)
        return month, after

    def _ends_sentence(self, place: int) -> bool:
        return self._text.at(place).row != self._text.at(place + 1).row

    def _year_at(self, place: int) -> tuple[int, int]:
        """The year behind a month, with what leads to it."""
        text = self._text
        if text.at(place).text == "," or text.word(place) in self._tongue.part_words:
            place += 1
        token = text.at(place)
        if token.digits and len(token.text) == 4 and _YEAR.fullmatch(token.text):
            return int(token.text), place + 1
        return 0, place

    def _day_month(self, place: int) -> tuple[int, Moment] | None:
        """ "3 November", "4 to 8 November 2031", "3 de noviembre de 2031"."""
        day, last_day, at = self._day(place)
        if not day:
            return None
        at += self._text.word(at) in self._tongue.part_words
        month, after = self._month(at)
        if not month:
            return None
        year, end = self._year_at(after)
        after = end if year else after
        return self._made(place, after, _day_of(day, month, year, last_day))

    def _day_in_words(self, place: int) -> tuple[int, Moment] | None:
        """ "The third of March", "tres de mayo", "primeiro de maio"."""
        text, tongue = self._text, self._tongue
        word = text.word(place)
        day = int(tongue.ordinals.get(word, 0) or tongue.number_words.get(word, 0))
        if not 1 <= day <= 31 or text.word(place + 1) not in tongue.part_words:
            return None
        month, after = self._month(place + 2)
        if not month:
            return None
        year, end = self._year_at(after)
        return self._made(place, end if year else after, _day_of(day, month, year))

    def _bare_day(self, place: int) -> tuple[int, Moment] | None:
        """ "The 19th", "el 19", "dia 19", of the month that was told shortly before."""
        text, tongue = self._text, self._tongue
        day, after = self._one_day(place)
        if not day or text.word(place - 1) not in tongue.day_leads:
            return None
        far = text.at(place).row - self._told.row > _FAR
        # "Dia 14" is a day even where no month is near.
        sure = tongue.units.get(text.word(place - 1)) == "day"
        if (far and not sure) or self._counts(after):
            return None
        bare = after == place + 1
        if bare != tongue.day_first or text.phrase(after, 2) in tongue.percent_words:
            return None
        month, year = (0, 0) if far else (self._told.month, self._told.year)
        return self._made(place, after, _day_of(day, month, year)._replace(month_guessed=True))

    def _month_day(self, place: int) -> tuple[int, Moment] | None:
        """ "Nov. 3", "Nov. 4 to 7", "November 2031", "in May"."""
        text, tongue = self._text, self._tongue
        month, after = self._month(place)
        if not month:
            return None
        year, end = self._year_at(after)
        part, first = month_part(text, place, tongue)
        if year:
            found = Moment(Grain.MONTH, month=month, year=year, part=part)
            return self._made(first, end, found)
        day, last_day, end = self._day(after)
        # "Noviembre 3" is not told of "noviembre 3 personas".
        if day and not (self._counts(end) if tongue.day_first else text.sign(end, "%:")):
            year, ahead = self._year_at(end)
            end = ahead if year else end
            return self._made(place, end, _day_of(day, month, year, last_day))
        if not self._is_month_alone(place):
            return None
        led = text.word(place - 1), text.phrase(place - 2, 2)
        before = not tongue.before_words.isdisjoint(led)
        found = Moment(Grain.MONTH, month=month, before=before, part=part)
        return self._made(first, place + 1, found)

    def _is_month_alone(self, place: int) -> bool:
        """Whether a month's name that stands by itself is no other word ("may", "March")."""
        text, tongue = self._text, self._tongue
        if len(text.at(place).text) < 4 and text.word(place) != "may":
            return False
        # "Mid-September"
        before = text.word(place - 1 - (text.at(place - 1).text == "-"))
        led = before in tongue.year_words or before in tongue.turns
        if tongue.day_first and not tongue.nouns_capital:
            return led or len(text.word(place)) > 4
        return led and text.capital(place)

    def _weekday(self, place: int) -> tuple[int, Moment] | None:
        """ "Thursday", "last Thursday", "Wednesday (14)", "Sunday, Nov. 9"."""
        text, tongue = self._text, self._tongue
        first = place
        turn = 0
        if text.word(place) in tongue.turns:
            turn = tongue.turns[text.word(place)]
            place += 1
        weekday, size = weekday_at(text, place, tongue)
        if weekday < 0:
            return None
        short = len(text.word(place)) < 4
        after = place + size + (short and text.sign(place + size, "."))
        behind = next((n for n in (2, 1) if text.phrase(after, n) in tongue.turns), 0)
        if behind and tongue.day_first:
            turn, after = tongue.turns[text.phrase(after, behind)], after + behind
        last, moment = (
            self._dated(after)
            or self._of_month(first, after, turn)
            or self._made(first, after, Moment(Grain.DAY))
        )
        start = text.at(first).start
        return last, moment._replace(start=start, weekday=weekday, turn=turn)

    def _of_month(self, first: int, place: int, turn: int) -> tuple[int, Moment] | None:
        """ "In February" behind "the first Monday"."""
        text, tongue = self._text, self._tongue
        nth = -1 if turn < 0 else int(tongue.ordinals.get(text.word(first - 1), 0))
        led = text.word(place) in tongue.part_words or text.word(place) in tongue.year_words
        month, after = self._month(place + 1) if nth and led else (0, place)
        if not month:
            return None
        year, end = self._year_at(after)
        found = Moment(Grain.DAY, year=year, month=month, nth=nth)
        return self._made(first, end if year else after, found)

    def _dated(self, place: int) -> tuple[int, Moment] | None:
        """The date behind a weekday: "(14)", ", Nov. 9", "14 de agosto"."""
        text = self._text
        at = place + (text.at(place).text in ",(")
        at += text.word(at) in self._tongue.day_articles
        found = self._in_figures(at) or self._day_month(at)
        found = found or (self._month_day(at) if text.at(at).letters else None)
        if found and found[1].grain is Grain.DAY:
            closed = text.at(place).text == "(" and text.at(found[0]).text == ")"
            return found[0] + closed, found[1]._replace(end=text.at(found[0] - 1 + closed).end)
        day, after = self._one_day(at)
        bracket = text.at(place).text == "("
        if day and bracket and text.at(after).text == ")":
            return self._made(place, after + 1, Moment(Grain.DAY, day=day))
        if day and self._tongue.day_first and at == place and not self._counts_people(after):
            return self._made(place, after, Moment(Grain.DAY, day=day))
        return None

    def _counts(self, place: int) -> bool:
        """Whether a number before this token counts something."""
        word = self._text.word(place)
        figure = self._text.glued(place + 1) and self._text.at(place + 1).digits
        sign = self._text.at(place).text
        signs = sign in "%:h-\u20ac$" or (figure and sign in ".,")
        return signs or (bool(word) and word not in self._tongue.stop_words)

    def _counts_people(self, place: int) -> bool:
        """Whether a number behind a weekday counts: "lunes 18 personas", not "18 podr\u00e1n"."""
        tongue, word = self._tongue, self._text.word(place)
        tables = (tongue.people, tongue.units, tongue.multipliers)
        counted = tongue.nouns_capital or not word or any(word in table for table in tables)
        return counted and self._counts(place)

    def _relative(self, place: int) -> tuple[int, Moment] | None:
        """ "yesterday", "New Year's Eve" and their like."""
        if not self._text.opens(place, self._relatives):
            return None
        for size in (5, 4, 3, 2, 1):
            feast = self._tongue.feasts.get(self._text.phrase(place, size))
            if feast:
                month, first, last = feast
                return self._made(place, place + size, _day_of(first, month, last_day=last))
        for size in (3, 2, 1):
            phrase, before = self._text.phrase(place, size), self._text.word(place - 1)
            if phrase in self._tongue.relative_days:
                part = size == 1 and phrase in self._tongue.day_parts
                if part and before in self._tongue.day_articles:
                    return None
                far = Moment(Grain.DAY, shift=self._tongue.relative_days[phrase])
                return self._made(place, place + size, far)
        return None


# How a date in words may be read, the surest way first.
_WAYS = (
    _Finder._weekday,
    _Finder._month_day,
    _Finder._day_in_words,
    _Finder._relative,
    _Finder._turned,
    _Finder._time,
    _Finder._season,
    _Finder._decade,
)
