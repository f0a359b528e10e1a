"""Numbers as they are written: "1.2 million", "1.200.000", "siebenunddreißig", "two-thirds"."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from workbench.compare.languages import Language, language, once
from workbench.compare.notation import LONGEST, NO_BREAK, Notation

_FIGURES = re.compile(r"\d{1,15}(?:[.,']\d{1,15}|[\u00a0 ]\d{3}(?!\d)){0,6}")
_PARTS = re.compile(r"[.,'\u00a0 ]|\d+")
_POINTS = re.compile(r"\.\d(?![\d.,])")
_COMMAS = re.compile(r",\d(?![\d.,])")
_BY_POINTS = re.compile(r"\.(?:000|\d{3}\.\d{3})(?![\d.,])")
_BY_COMMAS = re.compile(r",(?:000|\d{3},\d{3})(?![\d.,])")
_WHOLES = re.compile(r"(?<![\d.,])\d{1,3}\Z")
_SUFFIXES = {"bn": 1e9, "mn": 1e6, "mio": 1e6, "mrd": 1e9, "k": 1e3, "tn": 1e12}
_LONGEST_WORD = 60
_THOUSAND = 1000
_SECOND = 2
_NO = ("", 0.0)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number that stands in the tokens from `first` to before `last`.

    `share` tells that it is a part of one ("a third"), `figures` that it is written in digits.
    """

    first: int
    last: int
    value: float
    share: bool = False
    figures: bool = False
    ordinal: bool = False
    scale: float = 1.0


def decimal_comma(notation: Notation, tongue: Language) -> bool:
    """Whether a comma parts the fraction here; a desk may write otherwise than its language."""
    points, commas = (_divides(sign, notation.plain) for sign in (_POINTS, _COMMAS))
    if points == commas:
        # Nobody tells a fraction as "410.000": where that stands, a point parts the thousands.
        commas, points = (_divides(sign, notation.plain) for sign in (_BY_POINTS, _BY_COMMAS))
    return tongue.decimal_comma if points == commas else commas


def _divides(sign: re.Pattern[str], plain: str) -> bool:
    """Whether a sign stands behind a few digits; the sign, with what follows it, is looked for
    first."""
    return any(_WHOLES.search(plain, at.start() - 4, at.start()) for at in sign.finditer(plain))


@once
def starters(tongue: Language) -> frozenset[str]:
    """The words that a number, or a multiple such as "twice", may begin with."""
    phrases = (*tongue.number_words, *tongue.fractions)
    firsts = (phrase.partition(" ")[0] for phrase in phrases)
    tables = (tongue.multipliers, tongue.ordinals, tongue.factors, tongue.half_words)
    return tongue.number_articles.union(firsts, *tables, tongue.every_words)


def numeral(notation: Notation, place: int, tongue: Language, comma: bool) -> Numeral | None:
    """The number that begins at a token, or None."""
    if notation.at(place).digits:
        found = _figures(notation, place, comma)
        return found and _with_hundreds(notation, _followed(notation, found, tongue), tongue)
    word = notation.word(place)
    part = notation.phrase(place, 2)
    if part in tongue.fractions:
        return Numeral(place, place + 2, tongue.fractions[part], share=True)
    if word in tongue.number_articles:
        return _after_article(notation, place, tongue)
    if word in tongue.every_words:
        return _every_nth(notation, place, tongue)
    if word in tongue.half_words:
        return _halved(notation, place, tongue)
    if word in tongue.fractions and tongue.fractions[word] == 0.5:
        return _of_a_million(notation, Numeral(place, place + 1, 0.5, share=True), tongue)
    if word in tongue.ordinals and word not in tongue.number_words:
        return Numeral(place, place + 1, tongue.ordinals[word], ordinal=True)
    found = _spoken(notation, place, tongue)
    return found and _with_hundreds(notation, _followed(notation, found, tongue), tongue)


def _with_hundreds(notation: Notation, found: Numeral, tongue: Language) -> Numeral:
    """ "20 mil 300", "mil 200": figures behind a thousand in words, as some desks write."""
    rest = notation.at(found.last)
    thousand = tongue.multipliers.get(notation.word(found.last - 1), 0) == _THOUSAND
    apart = rest.digits and len(rest.text) <= 3 and not notation.glued(found.last)
    if not (tongue.mixed_thousands and thousand and apart) or notation.glued(found.last + 1):
        return found
    return replace(found, last=found.last + 1, value=found.value + int(rest.text), figures=True)


def _after_article(notation: Notation, place: int, tongue: Language) -> Numeral | None:
    """ "a third", "a million", "a dozen": the article counts as one."""
    for size in (2, 1):
        part = notation.phrase(place + 1, size)
        if part in tongue.fractions and not _is_nth(notation, place + 2, part, tongue):
            share = Numeral(place, place + 1 + size, tongue.fractions[part], share=True)
            return _of_a_million(notation, share, tongue)
    if tongue.multipliers.get(notation.word(place + 1), 0) >= 10:
        found = _spoken(notation, place + 1, tongue)
        if found:
            ahead = Numeral(place, found.last, found.value)
            return _followed(notation, ahead, tongue)
    return None


def _every_nth(notation: Notation, place: int, tongue: Language) -> Numeral | None:
    """ "Every third ward" is a third of them; "every third week" is a time."""
    nth = tongue.ordinals.get(notation.word(place + 1), 0)
    behind = notation.word(place + 2)
    if nth < _SECOND or not behind or behind in tongue.units or behind in tongue.spans:
        return None
    return Numeral(place, place + 2, 1 / nth, share=True)


def _halved(notation: Notation, place: int, tongue: Language) -> Numeral | None:
    """ "Medio mill\u00f3n", "media docena", "media hora"; "medio" alone is no number."""
    after = notation.word(place + 1)
    factor = tongue.multipliers.get(after, 0)
    if factor >= 5:
        scale = factor if factor >= 1000 else 1.0
        return Numeral(place, place + 2, 0.5 * factor, scale=scale)
    measured = after in tongue.units and len(after) > 3
    return Numeral(place, place + 1, 0.5) if measured else None


def _of_a_million(notation: Notation, found: Numeral, tongue: Language) -> Numeral:
    """ "A quarter of a million", "half a million" as the count that they are."""
    place = found.last
    place += notation.word(place) in tongue.part_words
    place += notation.word(place) in tongue.number_articles
    factor = tongue.multipliers.get(notation.word(place), 0)
    if factor < 1e6:
        return found
    return Numeral(found.first, place + 1, found.value * factor, scale=factor)


def _is_nth(notation: Notation, place: int, part: str, tongue: Language) -> bool:
    """Whether a word before a place that may be a fraction is an ordinal: "a third man"."""
    word = notation.word(place)
    goes_on = not word or word in tongue.stop_words or word in tongue.part_words
    # "By a fifth last year" is a share.
    goes_on = goes_on or word in tongue.turns
    return part in tongue.ordinals and not goes_on


def _figures(notation: Notation, place: int, comma: bool) -> Numeral | None:
    """A number in digits, with its groups and its fraction."""
    token = notation.at(place)
    found = _FIGURES.match(notation.plain, token.start)
    if found is None or len(token.text) > LONGEST:
        return None
    pieces = _PARTS.findall(found.group())
    whole, used = _grouped(pieces, comma)
    fraction = ""
    if used + 1 < len(pieces) and _is_fraction(pieces, used, comma):
        fraction = pieces[used + 1]
        used += 2
        if used + 1 < len(pieces) and pieces[used] in ".,":
            return None
    tokens = sum(piece not in (" ", NO_BREAK) for piece in pieces[:used])
    return Numeral(place, place + tokens, float(f"{whole}.{fraction or 0}"), figures=True)


def _grouped(pieces: list[str], comma: bool) -> tuple[str, int]:
    """The whole part of a number and how many pieces it takes."""
    whole, used = pieces[0], 1
    if len(whole) > 3 or whole == "0" or len(pieces) < 3:
        return whole, used
    mark = pieces[1]
    while used + 1 < len(pieces) and pieces[used] == mark and len(pieces[used + 1]) == 3:
        whole += pieces[used + 1]
        used += 2
    alone = used == 3
    if alone and (mark == ("," if comma else ".") or (mark == " " and not comma)):
        return pieces[0], 1
    return whole, used


def _is_fraction(pieces: list[str], used: int, comma: bool) -> bool:
    mark, digits = pieces[used], pieces[used + 1]
    return mark in ".," and (len(digits) != 3 or comma == (mark == ","))


def _followed(notation: Notation, found: Numeral, tongue: Language) -> Numeral:
    """The number with what multiplies it, with "and a half", or as a fraction."""
    place, value, whole = found.last, found.value, 1.0
    at = place + (notation.at(place).text == "-")
    for size in (2, 1):
        word = notation.phrase(at, size)
        part = value * tongue.fractions.get(word, 1.0)
        if part < 1 and value >= 1 and (value == 1 or word not in tongue.ordinals):
            return Numeral(found.first, at + size, part, share=True)
    for size in (3, 2):
        if notation.phrase(place, size) in tongue.halves:
            # "Un mill\u00f3n y medio" is half a million more.
            unit = 1.0 if found.figures else tongue.multipliers.get(notation.word(place - 1), 1.0)
            place, value = place + size, value + 0.5 * unit
            whole = unit if unit >= _THOUSAND else 1.0
    scale = 1.0
    while found.figures or place > found.last:
        factor, after = _multiplier(notation, place, tongue)
        if factor == 1:
            break
        scale, place = scale * factor, after
    if place == found.last:
        return found if found.scale == scale else replace(found, scale=scale)
    return replace(found, last=place, value=value * scale, scale=max(scale, whole))


def _multiplier(notation: Notation, place: int, tongue: Language) -> tuple[float, int]:
    at = place + (notation.at(place).text == "-")
    word = notation.word(at)
    if word in tongue.multipliers:
        dotted = len(word) == 3 and notation.at(at + 1).text == "." and notation.glued(at + 1)
        inside = dotted and notation.at(at + 2).row == notation.at(at).row
        return tongue.multipliers[word], at + 1 + inside
    if word in _SUFFIXES and (notation.glued(at) or len(word) > 2):
        return _SUFFIXES[word], at + 1
    return 1, place


def _spoken(notation: Notation, place: int, tongue: Language) -> Numeral | None:
    """A number in words; it ends where the next word cannot belong to it."""
    spoken = _Spoken(tongue)
    here = place
    last = place
    while True:
        size = spoken.take(notation, here)
        if not size:
            break
        here = last = here + size
        if notation.at(here).text == "-" or notation.word(here) in tongue.number_joins:
            here += 1
    return Numeral(place, last, spoken.value) if last > place else None


class _Spoken:
    """The words of one number, taken one by one."""

    def __init__(self, tongue: Language) -> None:
        self._tongue = tongue
        self._total = 0.0
        self._current = 0.0
        self._last = 0.0
        self._scale = 0.0

    @property
    def value(self) -> float:
        """What the words taken so far are worth."""
        return self._total + self._current

    def take(self, notation: Notation, place: int) -> int:
        """How many tokens at a place belong to the number; they are counted in."""
        words = self._tongue.number_words
        for size in (3, 2, 1):
            phrase = notation.phrase(place, size).replace("-", " ") if size > 1 else ""
            phrase = phrase or (notation.word(place) if size == 1 else "")
            if phrase in words:
                return size if self._add(words[phrase]) else 0
        word = notation.word(place)
        if word in self._tongue.multipliers:
            return 1 if self._multiply(self._tongue.multipliers[word]) else 0
        if self.value and self._is_joined_one(notation, place):
            return 1 if self._add(1) else 0
        glued = _unglued(word, self._tongue.code) if self._tongue.number_glue else 0.0
        return 1 if glued and not self.value and self._add(glued) else 0

    def _is_joined_one(self, notation: Notation, place: int) -> bool:
        """The "un" of "vingt et un", which is an article elsewhere."""
        tongue = self._tongue
        joined = notation.word(place - 1) in tongue.number_joins
        half = any(notation.phrase(place - 1, size) in tongue.halves for size in (2, 3))
        return joined and not half and notation.word(place) in tongue.number_articles

    def _add(self, value: float) -> bool:
        fits = not self.value or value < self._room()
        if fits:
            self._current += value
            self._last = value
        return fits

    def _room(self) -> float:
        """What a value must be less than to be added."""
        if not self._current:
            return self._scale
        if self._last in (60, 80):
            return 20
        return 10 if 20 <= self._last < 100 else 100 if self._last >= 100 else 0

    def _multiply(self, factor: float) -> bool:
        if factor < 1000:
            if self._last >= 100:
                return False
            self._current = (self._current or 1) * factor
            self._last = factor
            return True
        if factor > self._scale:
            self._total = (self._total + self._current or 1) * factor
        else:
            self._total += (self._current or 1) * factor
        self._current, self._last, self._scale = 0.0, 0.0, factor
        return True


@lru_cache(maxsize=20_000)
def _unglued(word: str, tongue_code: str) -> float:
    """The value of a number written as one word, 0 where the word is none."""
    tongue = language(tongue_code)
    total = current = 0.0
    rest = word if len(word) <= _LONGEST_WORD else ""
    while rest:
        part, value = next((each for each in _parts(tongue_code) if rest.startswith(each[0])), _NO)
        factor = tongue.multipliers.get(part, 0.0)
        if not part:
            return 0.0
        if factor >= 1000:
            total, current = total + (current or 1) * factor, 0.0
        elif factor:
            current = (current or 1) * factor
        else:
            current += value
        rest = rest[len(part) :]
    return total + current


@lru_cache(maxsize=50)
def _parts(tongue_code: str) -> tuple[tuple[str, float], ...]:
    """What a number written as one word is put together from, the longest first."""
    tongue = language(tongue_code)
    parts = {tongue.number_glue: 0.0, **dict.fromkeys(tongue.number_articles, 1.0)}
    parts |= {**tongue.number_words, **tongue.multipliers}
    return tuple(sorted(parts.items(), key=lambda part: -len(part[0])))
