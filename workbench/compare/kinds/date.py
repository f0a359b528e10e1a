"""Another day or time for the same event.

Reasons:
date-differs: The date differs: {a} / {b}. {note}
time-differs: The time of day differs: {a} / {b}.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from workbench.compare import calendar
from workbench.compare.calendar import Grain, Moment
from workbench.compare.days import agree, days_of, parted
from workbench.compare.kinds.number import both_quoted
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair
from workbench.compare.reading import START, Part, Reading
from workbench.compare.same_thing import Couple, SameThing, matters
from workbench.domain.text import Span

_ENOUGH = 0.35
_EQUAL = 0.4
# What it counts that a day lies in a month, and what it takes that the other text has the same.
_WITHIN, _TOLD = 0.05, 0.2
_ISSUED = 0.2
_NEAR = 60
# Both are a limit, or both a beginning; both share the month, or the day of the month.
_SAME_LEAD, _SAME_PART = 0.15, 0.1
# More trust where neither sentence has another such date, the more the surer their tie.
_ONLY = 0.2
# How surely parts of one day are of one event, where the sentences surely are.
_SAME_DAY = 0.6
# How far before a day the verb stands that tells of speaking, and how alike all must be around
# where only one report tells when somebody spoke.
_SAYING, _SAID = 3, 0.4
# How far from a part of a day its weekday stands.
_BESIDE = 3
# How far back a word may stand that leads to a date ("until the end of").
_LEADS = 4
# How alike the words around must be where other days are told alike beside them.
_LEFT = 0.2
# The sentences that count as a lead, what they must share, and how far they count as tied.
_LEAD, _SHARED, _LEAD_TIE = 5, 2, 0.3
# One kind of paper, one day for it in each text: as good as a fair tie.
_PAPER_TIE = 0.7


def differ(pair: Pair) -> Iterator[Finding]:
    """The dates that tied sentences give otherwise for the same event, and the days on which two
    leads say that it was announced."""
    rule = _Rule(pair)
    facts = SameThing(pair, calendar.find)
    couples = facts.couples(rule.liking, rule.related, rule.same)
    couples += [*_leads(pair, facts, couples)]
    for couple in (*couples, *_papers(pair, facts, couples)):
        apart = rule.agree(couple.a, couple.b) is False or rule.opposed(couple.a, couple.b)
        if not apart or both_quoted(pair, couple.a, couple.b):
            continue
        trust = rule.trust(couple)
        if trust >= _ENOUGH and not facts.is_told_elsewhere(couple, rule.same, rule.value):
            yield rule.finding(couple, trust)


def _leads(
    pair: Pair, facts: SameThing[Moment], couples: list[Couple[Moment]]
) -> Iterator[Couple[Moment]]:
    """The first day in each text on which something was said or given out, where the two speak
    of the same thing though no tie joins their sentences."""
    one, other = _first_issued(pair.a), _first_issued(pair.b)
    if one is None or other is None:
        return
    if any(couple.a == one or couple.b == other for couple in couples):
        return
    near = facts.alike(one, other)
    if len(_keys(pair.a, one.row) & _keys(pair.b, other.row)) >= _SHARED:
        yield Couple(one, other, near, near, _LEAD_TIE, alone=True)


def _papers(
    pair: Pair, facts: SameThing[Moment], couples: list[Couple[Moment]]
) -> Iterator[Couple[Moment]]:
    """The days on which two texts say that one paper came out, though no tie joins their
    sentences: the paper is called the same, and another matter is shared, such as who gave it."""
    taken_a, taken_b = ({getattr(each, side) for each in couples} for side in "ab")
    there = pair.b.of(_papers_out)
    for noun, one in pair.a.of(_papers_out).items():
        other = there.get(noun)
        if other is None or one in taken_a or other in taken_b:
            continue
        if len(_keys(pair.a, one.row) & _keys(pair.b, other.row)) >= _SHARED:
            near = facts.alike(one, other)
            yield Couple(one, other, near, near, _PAPER_TIE, alone=True)


def _papers_out(reading: Reading) -> dict[str, Moment]:
    """The day on which each kind of paper came out, where a text tells of one day only."""
    tongue = reading.language
    found: dict[str, set[Moment]] = defaultdict(set)
    for moment in reading.of(calendar.find):
        if moment.grain is not Grain.DAY or moment.last_day or moment.future:
            continue
        near = [
            word.folded
            for word in reading.words_of(moment.row)
            if moment.start - _NEAR < word.start < moment.end + _NEAR
        ]
        if tongue.came_out.intersection(near):
            for noun in tongue.papers.intersection(near):
                found[noun].add(moment)
    return {noun: next(iter(moments)) for noun, moments in found.items() if len(moments) == 1}


def _first_issued(reading: Reading) -> Moment | None:
    body = [each.row for each in reading.sentences if each.part is Part.BODY][:_LEAD]
    found = (each for each in reading.of(calendar.find) if each.row in body)
    days = (each for each in found if each.grain is Grain.DAY and not each.last_day)
    return next((each for each in days if _is_issued(reading, each)), None)


def _keys(reading: Reading, row: int) -> set[str]:
    return {each.key for each in matters(reading, row)}


class _Rule:
    """What it takes for two dates to be of one event."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        # A report that does not tell its day is taken to be of about the day of the other.
        self._day = pair.a.day or pair.b.day
        self._other_day = pair.b.day or pair.a.day
        self._here = {self.value(each) for each in pair.a.of(calendar.find)}
        self._there = {self.value(each) for each in pair.b.of(calendar.find)}
        self._settings: dict[tuple[bool, Moment], tuple[bool, str]] = {}

    def agree(self, one: Moment, other: Moment) -> bool | None:
        """Whether two dates may be the same day or time."""
        return agree(one, other, self._day, self._other_day)

    def related(self, one: Moment, other: Moment) -> bool:
        """Whether one could be taken for the other."""
        if one.grain is other.grain:
            return True
        grains = {one.grain, other.grain}
        if grains == {Grain.DAY, Grain.MONTH}:
            return bool(one.month and other.month)
        # "Next week" and "next month".
        return one.shift is not None and other.shift is not None

    def liking(self, one: Moment, other: Moment, around: float, tie: float) -> float | None:
        """How likely two dates are of the same event; None where they cannot be."""
        agreed = self.agree(one, other)
        if agreed is None or (not agreed and not self.related(one, other)):
            return None
        liked = 0.05 + self._fit(one, other, around, tie)
        if agreed:
            return liked + (_EQUAL if one.grain is other.grain else _WITHIN)
        told = self._told(one, self._there) or self._told(other, self._here)
        return liked - (_TOLD if told else 0.0)

    def _told(self, moment: Moment, days: set[tuple[Grain, int, date | None]]) -> bool:
        """Whether the other text has the very day or month, so that it is no slip for another."""
        return moment.grain not in (Grain.TIME, Grain.WATCH) and self.value(moment) in days

    def _fit(self, one: Moment, other: Moment, around: float, tie: float) -> float:
        here, there = self._set(self._pair.a, one), self._set(self._pair.b, other)
        issued = here[0] and there[0]
        led = bool(here[1]) and here[1] == there[1]
        fit = 0.6 * around + 0.2 * tie + (_ISSUED if issued else 0.0)
        return fit + (_SAME_LEAD if led else 0.0) + (_SAME_PART if _half(one, other) else 0.0)

    def _set(self, reading: Reading, moment: Moment) -> tuple[bool, str]:
        """How a date is set among its words, looked at once: whether something was given out on
        it, and whether it is a limit."""
        known = self._settings.get((reading is self._pair.a, moment))
        if known is None:
            known = _is_issued(reading, moment), _lead(reading, moment)
            self._settings[reading is self._pair.a, moment] = known
        return known

    def trust(self, couple: Couple[Moment]) -> float:
        """How sure it is that a couple is one event told with two dates."""
        fit = self._fit(couple.a, couple.b, couple.around, couple.tie)
        watches = couple.a.grain is couple.b.grain is Grain.WATCH
        if watches and self._are_of_one_day(couple.a, couple.b):
            # "Monday morning" and "Monday evening"
            return _SAME_DAY * couple.tie
        if couple.a.grain in (Grain.SEASON, Grain.WATCH) and couple.around < _LEFT:
            # Evenings and summers are many.
            return 0.0
        said = [_is_of_saying(self._pair.a, couple.a), _is_of_saying(self._pair.b, couple.b)]
        issued = all(
            _is_issued(*side) for side in ((self._pair.a, couple.a), (self._pair.b, couple.b))
        )
        if said[0] != said[1] and couple.around < _SAID and not issued:
            return 0.0
        long = couple.a.grain is not Grain.DAY
        left = long and couple.left and couple.around >= _LEFT
        return min(0.95, fit + (_ONLY * couple.tie if couple.alone or left else 0.0))

    def _are_of_one_day(self, one: Moment, other: Moment) -> bool:
        """Whether one and the same weekday stands beside two parts of a day."""
        sides = (self._pair.a, one), (self._pair.b, other)
        days = [_weekday_beside(reading, moment) for reading, moment in sides]
        return days[0] >= 0 and days[0] == days[1]

    def same(self, one: Moment, other: Moment) -> bool:
        """Whether two dates are as long and may be the same."""
        if one.grain is not other.grain or not self.agree(one, other):
            return False
        return not self.opposed(one, other)

    def opposed(self, one: Moment, other: Moment) -> bool:
        """Whether one report says before and the other after the same day or time, or another
        part of the same day."""
        if one.grain is other.grain is Grain.WATCH and parted(one, other):
            return self._are_of_one_day(one, other)
        sides = (
            side_of(self._pair.a, one.start, one.row),
            side_of(self._pair.b, other.start, other.row),
        )
        return sides[0] * sides[1] < 0

    def value(self, moment: Moment) -> tuple[Grain, int, date | None]:
        """What dates that are the same have in common: the day they are taken for."""
        days = next(iter(days_of(moment, self._day)), None)
        rough = moment.part if moment.grain in (Grain.SEASON, Grain.WATCH) else moment.minute
        return moment.grain, rough, days.first if days else None

    def finding(self, couple: Couple[Moment], trust: float) -> Finding:
        """The two dates, with the days that were worked out."""
        one, other = couple.a, couple.b
        spans = (one.start, one.end), (other.start, other.end)
        if self.agree(one, other):
            spans = _with_side(self._pair.a, one), _with_side(self._pair.b, other)
        note = _worked_out(one, other, self._day, self._other_day)
        timed = one.grain in (Grain.TIME, Grain.WATCH)
        code = "time-differs" if timed else "date-differs"
        said = Reason(code, self._pair.a.said(spans[0]), self._pair.b.said(spans[1]), note)
        return Finding(FindingKind.DATE, Weight.HIGH, (spans[0],), (spans[1],), said, trust)


def _lead(reading: Reading, moment: Moment) -> str:
    """What the day is to what happens: a limit, a beginning, or "" for the day itself."""
    words, tongue = reading.words_of(moment.row), reading.language
    first = bisect_left(words, moment.start, key=START)
    near = words[max(0, first - _LEADS) : first]
    small = tongue.stop_words | tongue.articles
    for word in reversed(near):
        if word.folded in tongue.date_leads:
            return tongue.date_leads[word.folded]
        if word.folded not in small:
            return ""
    return ""


def side_of(reading: Reading, start: int, row: int) -> int:
    """What "before" (-1) or "after" (1) right before a date makes of it; 0 without either, and
    where that is denied."""
    words, tongue = reading.words_of(row), reading.language
    place = bisect_left(words, start, key=START) - 1
    while place >= 0 and words[place].folded in tongue.articles:
        place -= 1
    if place >= 0 and words[place].folded in tongue.part_words:
        # "Antes de"
        place -= 1
    side = tongue.time_sides.get(words[place].folded, 0) if place >= 0 else 0
    denied = any(word.folded in tongue.negations for word in words[max(0, place - 2) : place])
    return 0 if denied else side


def _with_side(reading: Reading, moment: Moment) -> Span:
    """The date with the "shortly before" that stands before it."""
    words, tongue = reading.words_of(moment.row), reading.language
    place = bisect_left(words, moment.start, key=START)
    while place and words[place - 1].folded in (
        tongue.time_sides.keys() | tongue.near_words | tongue.articles | tongue.part_words
    ):
        place -= 1
    return min(words[place].start, moment.start), moment.end


def _weekday_beside(reading: Reading, moment: Moment) -> int:
    """The weekday before or behind a part of a day, small words aside; -1 for none."""
    words, tongue = reading.words_of(moment.row), reading.language
    first = bisect_left(words, moment.start, key=START)
    past = bisect_left(words, moment.end, key=START)
    for near in (words[max(0, first - _BESIDE) : first][::-1], words[past : past + _BESIDE]):
        told = next((word for word in near if word.folded not in tongue.stop_words), None)
        if told is not None and told.folded in tongue.weekdays:
            return tongue.weekdays[told.folded]
    return -1


def _is_of_saying(reading: Reading, moment: Moment) -> bool:
    """Whether a day is that on which somebody spoke: "warned on Tuesday", not what happened."""
    words, tongue = reading.words_of(moment.row), reading.language
    place = bisect_left(words, moment.start, key=START)
    near = words[max(0, place - _SAYING) : place]
    if any(word.folded in tongue.passives for word in near):
        # "Is expected on Monday"
        return False
    told = [word.folded for word in near if word.folded not in tongue.stop_words]
    limits = any(word.folded in tongue.date_leads for word in near)
    return (
        moment.grain is Grain.DAY
        and not limits
        and told[-1:] != []
        and (told[-1] in tongue.speech_verbs)
    )


def _half(one: Moment, other: Moment) -> bool:
    """Whether two days share the month or the day of the month."""
    if not (one.day and other.day):
        return False
    return (one.month == other.month) != (one.day == other.day)


def _worked_out(one: Moment, other: Moment, day: date | None, other_day: date | None) -> str:
    """The days that the two dates were taken for, where that was not plain to see."""
    if one.grain is not Grain.DAY or other.grain is not Grain.DAY:
        return ""
    found = [next(iter(days_of(*each)), None) for each in ((one, day), (other, other_day))]
    told = [each.first.isoformat() for each in found if each]
    return " / ".join(told) if any(each and each.inferred for each in found) else ""


def _is_issued(reading: Reading, moment: Moment) -> bool:
    """Whether a date stands beside words that say something was said or given out."""
    known = reading.language.issue_words
    return any(
        word.folded in known and moment.start - _NEAR < word.start < moment.end + _NEAR // 2
        for word in reading.words_of(moment.row)
    )
