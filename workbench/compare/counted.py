"""What a number counts and what it is a part of: the words that follow it."""

from operator import attrgetter

from workbench.compare.languages import Language, listed, once
from workbench.compare.notation import Notation, notation
from workbench.compare.number_words import numeral, starters
from workbench.compare.reading import Reading, Word, of_the_whole
from workbench.compare.words import stem

TIMES = listed("second minute hour day week fortnight month year decade century")
# A noun with what stands before it has so many words at most.
_THINGS = 3
# How far before a number its whole may begin: "of the 340 workers of the plant, 301".
_LED = 10
_START = attrgetter("start")
_NOTHING: frozenset[str] = frozenset()
# The rate of a sum that is the whole of it.
_ALTOGETHER = "/="


@of_the_whole
def _by_start(reading: Reading) -> dict[int, Word]:
    """The words by where they begin."""
    return dict(zip(map(_START, reading.words), reading.words, strict=True))


@once
def _determiners(tongue: Language) -> frozenset[str]:
    """The small words that may stand before a number."""
    return tongue.stop_words - (starters(tongue) - tongue.number_articles)


class Counted:
    """The nouns around the numbers of a reading, as stems; places are places of tokens."""

    def __init__(self, reading: Reading, comma: bool) -> None:
        self._tongue = reading.language
        self._text: Notation = reading.of(notation)
        self._comma = comma
        self._starters = starters(self._tongue)
        self._words = reading.of(_by_start)
        self._determiners = _determiners(reading.language)

    def word(self, place: int) -> Word | None:
        """The word that begins where a token does."""
        return self._words.get(self._text.at(place).start)

    def key(self, word: Word) -> str:
        """The stem of a word, or of the one that stands for all of its meaning."""
        stands = self._tongue.synonyms.get(word.folded)
        return stem(stands, self._tongue) if stands else word.stem

    def things(self, place: int) -> frozenset[str]:
        """The stems of the nouns that begin at a token, up to the next small word or sign."""
        row = self._text.at(place - 1).row
        place += self._text.at(place).text == "-"
        found: list[str] = []
        while len(found) < _THINGS and self._text.at(place).row == row:
            if self._owns(place):
                # "Two of the trust's technicians" are no trusts.
                found, place = [], place + 3
                continue
            key = "" if self._is_turn(place) else self._thing(place)
            if not key or self._begins_number(place):
                break
            found.append(key)
            place += 1
            place += self._text.at(place).text == "-" and self._text.glued(place + 1)
        return frozenset(found)

    def _is_turn(self, place: int) -> bool:
        """Whether "last year" begins at a token, which nobody counts."""
        tongue, word = self._tongue, self._text.word(place)
        return word in tongue.turns and self._text.word(place + 1) in tongue.spans

    def _begins_number(self, place: int) -> bool:
        """Whether a word begins a number of its own; the "quarter" of "third quarter" does not."""
        word = self._text.word(place)
        nth = word in self._tongue.periods and self._text.word(place - 1) in self._tongue.ordinals
        return word in self._starters and not nth

    def _owns(self, place: int) -> bool:
        """Whether a word is whose the things are: "the trust's"."""
        marks = [self._text.at(place + step).text for step in (1, 2)]
        return marks == ["'", "s"] and self._text.glued(place + 1) and self._text.glued(place + 2)

    def _thing(self, place: int) -> str:
        """The stem of a word that carries matter, "" for any other."""
        word = self.word(place)
        if word is None or not self._text.at(place).letters:
            return ""
        small = word.folded in self._tongue.stop_words or word.folded in self._tongue.modals
        return "" if small else self.key(word)

    def rate(self, place: int, paid: int) -> tuple[frozenset[str], int]:
        """ "a day" behind "crowns" or "tonnes of cane", as one more thing that is counted, and
        where that ends; of money, paid from a token on, also "for the week" and "a total of", as
        what it comes to altogether."""
        tongue = self._tongue
        start = self._past_things(place)
        total = self._at_once(place) or self._total(place) if paid >= 0 else 0
        if total:
            return frozenset((_ALTOGETHER,)), total
        if paid > 0 and self._is_sum(paid):
            return frozenset((_ALTOGETHER,)), place
        place = start
        while place < start + 2 and self._text.word(place) in tongue.rate_words:
            place += 1
        unit = tongue.units.get(self._text.word(place), "")
        told = place > start and unit in TIMES
        return (frozenset((f"/{unit}",)), place + 1) if told else (_NOTHING, 0)

    def rate_before(self, place: int) -> frozenset[str]:
        """ "Cada a\u00f1o" before a figure."""
        tongue, text = self._tongue, self._text
        unit = tongue.units.get(text.word(place - 1), "")
        told = unit in TIMES and text.word(place - 2) in tongue.every_words
        return frozenset((f"/{unit}",)) if told else _NOTHING

    def _at_once(self, place: int) -> int:
        """Where it ends that a sum is paid at once, 0 where nothing says so."""
        sizes = (
            size for size in (4, 3, 2, 1) if self._text.phrase(place, size) in self._tongue.lumps
        )
        return next((place + size for size in sizes), 0)

    def _total(self, place: int) -> int:
        """Where a time ends that all of a sum was paid for ("over five years"), 0 without one."""
        tongue, text = self._tongue, self._text
        told = next((size for size in (3, 2, 1) if text.phrase(place, size) in tongue.in_all), 0)
        if told or text.word(place) not in tongue.total_words:
            return place + told if told else 0
        merged = text.word(place) not in tongue.rate_words
        first = place = place + 1
        while text.word(place) in self._determiners and text.word(place) not in tongue.rate_words:
            place += 1
        found = numeral(text, place, tongue, self._comma)
        place = found.last if found else place
        told = (merged or place > first) and tongue.units.get(text.word(place), "") in TIMES
        return place + 1 if told else 0

    def _is_sum(self, place: int) -> bool:
        """Whether "a total of" stands before a token."""
        text, sums = self._text, self._tongue.sum_words
        return any(text.phrase(place - size, size) in sums for size in (3, 2))

    def _past_things(self, place: int) -> int:
        """Behind what is counted, where a rate may follow; "for a day" is none there."""
        end = place
        while end < place + _THINGS and (
            self._thing(end) or self._text.word(end) in self._tongue.part_words
        ):
            end += 1
        return place if self._text.word(end) in self._tongue.stretch_words else end

    def whole_around(self, first: int, last: int, named: bool) -> tuple[frozenset[str], float]:
        """What a quantity is a part of, told behind it or, where it names nothing itself, before
        it: "of the 340 workers, 301 ..."."""
        found = self.whole(last)
        text = self._text
        if found[0] or named or text.at(first - 1).text != ",":
            return found
        for begin in range(first - 2, max(-1, first - _LED), -1):
            opens = text.at(begin - 1).row != text.at(begin).row or text.at(begin - 1).text in ",;:"
            if opens:
                led = text.word(begin) in self._tongue.part_words
                return self.whole(begin) if led else found
        return found

    def whole(self, place: int) -> tuple[frozenset[str], float]:
        """What a quantity that ends before a token is a part of, and how many that are."""
        text = self._text
        last = place + _THINGS
        while text.word(place) not in self._tongue.part_words:
            if place + 1 >= last or not self._thing(place):
                return _NOTHING, 0.0
            place += 1
        place += 1
        if text.word(place) in self._tongue.stand_ins:
            return _NOTHING, 0.0
        while text.word(place) in self._determiners:
            place += 1
        found = numeral(text, place, self._tongue, self._comma)
        if found is None:
            return self.things(place), 0.0
        return self.things(found.last), found.value
