"""The quantities of a text: how many or how much, of what, as a part of what."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

from workbench.compare import calendar
from workbench.compare.ages import is_age
from workbench.compare.counted import TIMES, Counted
from workbench.compare.crowds import crowd_at, crowd_starters
from workbench.compare.joined import joined
from workbench.compare.languages import Language, once
from workbench.compare.notation import Notation, beginnings, notation
from workbench.compare.number_words import Numeral, decimal_comma, numeral, starters
from workbench.compare.quantity import CURRENCIES, Measure, Quantity, measure_of
from workbench.compare.reading import Reading
from workbench.compare.words import Judged

__all__ = ["Measure", "Quantity", "find"]

_SIGNS = {"$": "usd", "\u20ac": "eur", "\u00a3": "gbp", "\u00a5": "jpy"}
_LANDS = {"r": "real", "c": "cad", "ca": "cad", "a": "aud", "au": "aud", "nz": "nzd"}
_ORDINAL_ENDS = frozenset(("st", "nd", "rd", "th", "\u00ba", "\u00aa"))


def find(reading: Reading) -> tuple[Quantity, ...]:
    """The quantities of a reading in their order; days and clock times are none."""
    return tuple(joined(reading, _Finder(reading).found()))


@dataclass(slots=True)
class _Draft:
    """A quantity while its surroundings are read; places are places of tokens."""

    first: int
    last: int
    low: Numeral
    high: Numeral
    unit: str = ""
    measure: Measure = Measure.COUNT


@once
def _beginnings(tongue: Language) -> Judged:
    begins = starters(tongue) | crowd_starters(tongue)
    return beginnings(begins, glued=bool(tongue.number_glue))


class _Finder:
    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._tongue: Language = reading.language
        self._text: Notation = reading.of(notation)
        self._comma = decimal_comma(self._text, self._tongue)
        self._starters = starters(self._tongue) | crowd_starters(self._tongue)
        self._counted = Counted(reading, self._comma)

    def found(self) -> Iterator[Quantity]:
        """The quantities, one after another."""
        taken = [(day.start, day.end) for day in self._reading.of(calendar.find)]
        begins, passed = 0, 0
        for place in self._text.places(_beginnings(self._tongue)):
            start = self._text.tokens[place].start
            while passed < len(taken) and taken[passed][1] <= start:
                passed += 1
            dated = passed < len(taken) and start >= taken[passed][0]
            if place < begins or dated:
                continue
            begins, quantity = self._at(place)
            if quantity:
                yield quantity

    def _at(self, place: int) -> tuple[int, Quantity | None]:
        """The quantity that may begin at a token, and where to go on."""
        ratio = self._factor(place)
        if ratio:
            return ratio
        one = self._one_of_time(place)
        if one:
            return one.last, self._quantity(one)
        crowd = crowd_at(self._text, place, self._tongue)
        if crowd:
            return self._crowd(place, *crowd)
        found = numeral(self._text, place, self._tongue, self._comma)
        if found is None:
            return place, None
        if self._is_no_number(found):
            return self._beyond(found), None
        draft = self._ranged(_Draft(found.first, found.last, found, found))
        self._measured(draft)
        return draft.last, self._quantity(draft)

    def _crowd(self, place: int, last: int, low: float, high: float) -> tuple[int, Quantity | None]:
        """ "Dozens of families", "both drivers"."""
        text = self._text
        ahead = last + (text.word(last) in self._tongue.part_words)
        while text.word(ahead) in self._tongue.articles:
            ahead += 1
        things = self._counted.things(ahead)
        if not things:
            return last, None
        start, end, row = text.at(place).start, text.at(last - 1).end, text.at(place).row
        bound = "" if low == high else "~"
        whole = start, text.at(ahead).end
        made = Quantity(start, end, row, Measure.COUNT, low, high, "", things, bound=bound)
        return last, replace(made, figures=False, whole=whole)

    def _one_of_time(self, place: int) -> _Draft | None:
        """ "A year and a half"; "a year" where it tells how long, or months follow."""
        text, tongue = self._text, self._tongue
        if text.word(place) not in tongue.number_articles:
            return None
        if text.word(place - 1) in tongue.number_joins and self._is_one_more(place + 1):
            only = Numeral(place, place + 1, 1.0)
            return _Draft(place, place + 1, only, only)
        unit, size = self._unit_at(place + 1)
        if unit not in TIMES:
            return None
        last = place + 1 + size
        half = next((s for s in (3, 2) if text.phrase(last, s) in tongue.halves), 0)
        more = text.word(last) in tongue.number_joins and self._is_time(last + 1)
        bounded = any(text.phrase(place - s, s) in tongue.comparators for s in (3, 2))
        if not (half or more or bounded or text.word(place - 1) in tongue.stretch_words):
            return None
        one = Numeral(place, last + half, 1.5 if half else 1.0)
        return _Draft(place, last + half, one, one, unit, Measure.AMOUNT)

    def _is_time(self, place: int) -> bool:
        """Whether a number of days, months or the like begins here."""
        found = numeral(self._text, place, self._tongue, self._comma)
        return found is not None and self._unit_at(found.last)[0] in TIMES

    def _beyond(self, found: Numeral) -> int:
        """Behind everything that is glued to what only looks like a number."""
        place = found.last
        while self._text.glued(place) and self._text.at(place).text not in ",;:.)":
            place += 1
        return place

    def _is_no_number(self, found: Numeral) -> bool:
        """Whether the digits are part of a name, a list mark, a file number or a pronoun."""
        text, first, last = self._text, found.first, found.last
        before, after = text.at(first - 1), text.at(last)
        if not found.figures:
            return self._is_pronoun(found)
        if text.glued(first) and (before.text in "/#[_" or before.letters or before.digits):
            return text.word(first - 1) not in ("us", "r", "a", "c", "eur", "usd")
        if text.glued(first) and before.text == "-" and text.glued(first - 1):
            return text.at(first - 2).letters
        if text.glued(last) and after.text == "/" and text.at(last + 1).digits:
            return True
        begins = before.row != text.at(first).row
        if begins and after.text in ".)" and text.capital(last + 1):
            return True
        return text.glued(last) and after.letters and not self._is_ending(after.text)

    def _is_ending(self, word: str) -> bool:
        return word in self._tongue.units or word in _ORDINAL_ENDS

    def _is_pronoun(self, found: Numeral) -> bool:
        """ "one" that counts nothing: "no one", "one of", "one another", "this one"."""
        text = self._text
        if found.value != 1 or found.share or found.ordinal:
            return False
        if any(text.phrase(found.last, size) in self._tongue.share_words for size in (1, 2)):
            return False
        after = self._counted.word(found.last)
        before = text.word(found.first - 1)
        if self._unit_at(found.last)[0] in TIMES and after is not None:
            return False
        if before in self._tongue.number_joins and self._is_one_more(found.last):
            return False
        if before in self._tongue.only_words and text.word(found.last) in self._tongue.part_words:
            return False
        stops = self._tongue.stop_words
        return after is None or after.folded in stops or before in stops - {"and", "but", "with"}

    def _is_one_more(self, place: int) -> bool:
        """ "Of forgery" in "eleven counts of fraud and one of forgery"."""
        text, tongue = self._text, self._tongue
        word = self._counted.word(place + 1)
        bare = word is not None and word.folded not in tongue.stop_words
        return text.word(place) in tongue.part_words and bare and not text.capital(place + 1)

    def _factor(self, place: int) -> tuple[int, Quantity] | None:
        """ "twice the limit", "doubled"; "five times" is read when the five is."""
        value = self._tongue.factors.get(self._text.word(place), 0)
        if value < 2:
            return None
        token = self._text.at(place)
        things = self._counted.things(place + 1)
        return place + 1, Quantity(
            token.start, token.end, token.row, Measure.RATIO, value, value, "times", things
        )

    def _ranged(self, draft: _Draft) -> _Draft:
        """The draft up to the other end of its range or score."""
        text, at = self._text, draft.last
        joint = text.at(at).text
        opened = text.word(draft.first - 1) in self._tongue.range_openers
        dash = joint == "-" and text.glued(at) and text.glued(at + 1)
        if not dash and not (joint in self._tongue.range_words and (opened or joint == "to")):
            return self._shared(draft)
        other = numeral(text, at + 1, self._tongue, self._comma)
        if other is None or other.share or other.ordinal or draft.low.share:
            return draft
        if dash and other.last - at == 2 and len(text.at(at + 1).text) > 3 and other.scale == 1:
            draft.last = other.last
            draft.measure = Measure.LABEL
            return draft
        low, high = draft.low, other
        if low.scale == 1 and other.scale > 1 and low.value * other.scale < other.value:
            low = replace(low, value=low.value * other.scale)
        if low.value >= high.value or self._is_score(dash, other):
            if not dash and text.word(draft.first - 1) not in self._tongue.vote_words:
                return draft
            draft.measure = Measure.SCORE
        if joint == "to" and not opened and text.word(draft.first - 1) == "from":
            return draft
        draft.low, draft.high, draft.last = low, high, other.last
        return draft

    def _is_score(self, dash: bool, other: Numeral) -> bool:
        """Whether "1-3" has nothing after it that it could count."""
        if not dash or not other.figures or other.value > 200:
            return False
        return self._unit_at(other.last)[0] == "" and not self._counted.things(other.last)

    def _shared(self, draft: _Draft) -> _Draft:
        """ "two in three", "one pupil in ten" as the share that it is."""
        text, tongue = self._text, self._tongue
        noun = self._counted.word(draft.last)
        spoken = noun is not None and not draft.low.figures
        for at, size in product((draft.last, draft.last + 1)[: 1 + spoken], (2, 1)):
            if text.phrase(at, size) not in tongue.share_words:
                continue
            of = numeral(text, at + size, tongue, self._comma)
            if of and at > draft.last and self._goes_on(of.last):
                # "Two boats in three days"
                continue
            if of and 0 < draft.low.value < of.value and of.value in (*range(2, 11), 100, 1000):
                share = Numeral(draft.first, of.last, draft.low.value / of.value, share=True)
                return _Draft(draft.first, of.last, share, share)
        return draft

    def _goes_on(self, place: int) -> bool:
        """Whether a number before a token counts what follows: "ten days", and not "ten stayed"."""
        word = self._text.word(place)
        return bool(self._unit_at(place)[0]) or word in self._tongue.people or word[-1:] == "s"

    def _measured(self, draft: _Draft) -> None:
        """The draft with its unit, widened to the sign or word that tells it."""
        text = self._text
        if draft.low.share:
            draft.measure, draft.unit = Measure.SHARE, "%"
            if text.word(draft.last) in self._tongue.number_articles:
                unit, size = self._unit_at(draft.last + 1)
                if unit:
                    draft.measure, draft.unit = Measure.AMOUNT, unit
                    draft.last += 1 + size
            return
        ordinal_end = text.glued(draft.last) and text.at(draft.last).text in _ORDINAL_ENDS
        if draft.low.ordinal or (draft.low.figures and ordinal_end):
            draft.measure = Measure.ORDINAL
            draft.last += ordinal_end
            return
        if self._signed(draft):
            return
        unit, size = self._unit_at(draft.last)
        if not unit and draft.high.scale > 1 and text.word(draft.last) in self._tongue.part_words:
            ahead = 1 + (text.at(draft.last + 1).text == "'")
            unit, size = self._unit_at(draft.last + ahead)
            size += ahead
        if unit and draft.measure is not Measure.SCORE:
            draft.unit, draft.last = unit, draft.last + size
            draft.measure = measure_of(unit)

    def _signed(self, draft: _Draft) -> bool:
        """Whether the sign or code of a currency stands before a draft, which then takes it in."""
        text = self._text
        sign = text.at(draft.first - 1)
        code = self._tongue.units.get(sign.text, "") if sign.letters else ""
        if sign.text not in _SIGNS and code not in CURRENCIES:
            return False
        draft.unit, draft.measure = _SIGNS.get(sign.text, code), Measure.MONEY
        land = text.word(draft.first - 2) if text.glued(draft.first - 1) else ""
        draft.unit = _LANDS.get(land, draft.unit)
        draft.first -= 2 if land else 1
        if draft.low is draft.high and text.word(draft.last) == "m" and text.glued(draft.last):
            # "£9.7m"
            draft.low = draft.high = replace(draft.low, value=draft.low.value * 1e6)
            draft.last += 1
        return True

    def _unit_at(self, place: int) -> tuple[str, int]:
        """The unit that begins at a token, and how many tokens it takes."""
        text, tongue = self._text, self._tongue
        if text.at(place).text in "%\u2030":
            return "%", 1
        hyphen = int(text.at(place).text == "-")
        for size in (4, 3, 2, 1):
            phrase = text.phrase(place + hyphen, size)
            if phrase in tongue.percent_words:
                return "%", size + hyphen
            if phrase in tongue.units:
                return tongue.units[phrase], size + hyphen
        word = text.word(place + 1)
        if not hyphen and len(word) > 2 and tongue.units.get(word) in TIMES:
            between = text.word(place)
            small = tongue.stop_words | tongue.turns.keys()
            if between and between not in small and between not in self._starters:
                return tongue.units[word], 2
        if tongue.factors.get(text.word(place)) == 1:
            return "times", 1
        return "", 0

    def _quantity(self, draft: _Draft) -> Quantity | None:
        """The quantity of a draft, None where it counts nothing that can be told."""
        text = self._text
        things = self._counted.things(draft.last)
        paid = draft.first if draft.measure is Measure.MONEY else -1
        rate, behind_rate = self._counted.rate(draft.last, paid)
        rate = rate or self._counted.rate_before(draft.first)
        label = self._label(draft, things)
        if label is not None:
            draft.measure, things = Measure.LABEL, label
        elif draft.measure is Measure.COUNT and self._is_followed_by_verb(draft):
            things = frozenset()
        if is_age(text, self._tongue, (draft.first, draft.last), self._years(draft)):
            draft.measure, draft.unit = Measure.AGE, "age"
        if draft.measure is Measure.ORDINAL and not things:
            return None
        of, whole = self._counted.whole_around(draft.first, draft.last, bool(things))
        part = draft.measure is Measure.COUNT and 0 < draft.low.value < whole
        bound, led = self._bound(draft)
        counted = text.at(draft.last + (text.at(draft.last).text == "-"))
        last = behind_rate or (0 if things else draft.last)
        shown = text.at(last - 1) if last else counted
        factor = 100 if draft.low.share and draft.unit == "%" else 1
        return Quantity(
            text.at(draft.first).start,
            text.at(draft.last - 1).end,
            text.at(draft.first).row,
            draft.measure,
            draft.low.value * factor,
            draft.high.value * factor,
            draft.unit,
            things | rate,
            of,
            bound,
            100 * draft.low.value / whole if part else 0.0,
            draft.low.figures,
            (text.at(led).start, shown.end),
        )

    def _is_followed_by_verb(self, draft: _Draft) -> bool:
        """ "Seis permanec\u00edan": where nouns of many end in "s", another word is none."""
        tongue, word = self._tongue, self._text.word(draft.last)
        plural = word[-1:] == "s" or word in tongue.people
        return tongue.drops_subject and draft.low.value > 1 and bool(word) and not plural

    def _label(self, draft: _Draft, things: frozenset[str]) -> frozenset[str] | None:
        """The noun before a number that only names it: "section 31", "Pump Hall 2"."""
        word = self._counted.word(draft.first - 1) or self._counted.word(draft.first - 2)
        if word is None or draft.unit or not draft.low.figures or draft.measure is Measure.SCORE:
            return None
        place = draft.first - 1
        dotted = self._text.at(place).text == "." and not self._counted.word(place)
        known = word.folded in self._tongue.number_labels
        if known and (not dotted or word.folded in ("no", "nos", "art")):
            return frozenset((self._counted.key(word),))
        named = not dotted and self._text.capital(place) and self._counted.word(place) is not None
        first = self._text.at(place - 1).row != word.row
        if named and not first and not things and word.folded not in self._tongue.stop_words:
            return frozenset((self._counted.key(word),))
        return None

    def _years(self, draft: _Draft) -> float:
        """What may be the years of a life, 0 for none: a bare figure, or years that are told."""
        counted = draft.measure is Measure.COUNT and draft.low.figures
        return -1 if draft.unit == "year" else draft.low.value if counted else 0

    def _bound(self, draft: _Draft) -> tuple[str, int]:
        """ "more than", "about" and their like, before or behind, and where the words begin."""
        text, bounds = self._text, self._tongue.comparators
        for size in (4, 3, 2, 1):
            phrase = text.phrase(draft.first - size, size)
            if phrase in bounds:
                bound = bounds[phrase]
                during = bound.endswith("?") and draft.unit in TIMES
                return "" if during else bound.rstrip("?"), draft.first - size
        if text.word(draft.first) in self._tongue.number_articles and draft.low.value >= 10:
            # "A dozen", "una decena": nobody has counted.
            return "~", draft.first
        for size in (3, 2):
            behind = text.phrase(draft.last, size)
            closing = behind in self._tongue.closing_bounds
            if behind in bounds and (closing or behind.startswith(("or", "o ", "ou", "od"))):
                return bounds[behind], draft.first
        return "", draft.first
