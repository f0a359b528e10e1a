"""Two people of the same age, one a man here and a woman there: "a man of 84" / "a woman, 84".

wording-opposite: The same thing is told with words that do not mean the same: “{a}” / “{b}”.
"""

from collections.abc import Collection, Iterator, Sequence

from workbench.compare.extents import value
from workbench.compare.languages import Language, once
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair
from workbench.compare.phrase_places import rows_with
from workbench.compare.reading import Part, Reading, Word, of_the_whole
from workbench.domain.text import Span

__all__ = ["differ"]

# How many words stand between a person and the age, and which years of life are told of people.
_NEAR = 3
_YOUNGEST, _OLDEST = 2, 110
_TRUST = 0.55

# Who has an age, as a place in the table of sexes, and where he and it stand.
Aged = dict[float, tuple[int, Span] | None]


def differ(pair: Pair) -> Iterator[Finding]:
    """People of tied sentences who have one age and are not of one sex."""
    if pair.a.language.code != pair.b.language.code or not pair.a.language.sexes:
        return
    for row, rows in pair.tied_b.items():
        here = _aged(pair.a, (row,))
        there = _aged(pair.b, rows) if here else {}
        for age in sorted(here.keys() & there.keys()):
            one, other = here[age], there[age]
            if one and other and one[0] != other[0]:
                spans = one[1], other[1]
                why = Reason("wording-opposite", pair.a.said(spans[0]), pair.b.said(spans[1]))
                sides = ((spans[0],), (spans[1],))
                yield Finding(FindingKind.WORDING, Weight.HIGH, *sides, why, _TRUST)


def _aged(reading: Reading, rows: Sequence[int]) -> Aged:
    """The people of some sentences by their age; None where two have the same."""
    found: Aged = {}
    sexes, persons = _sexes(reading.language), reading.of(_rows_of_persons)
    for row in rows:
        if row not in persons or reading.sentences[row].part is not Part.BODY:
            continue
        words = reading.words_of(row)
        for place, word in enumerate(words):
            sex = sexes.get(word.folded)
            age = None if sex is None else _age_near(reading, words, place)
            if sex is not None and age is not None:
                years, span = age
                found[years] = None if years in found else (sex, span)
    return found


@of_the_whole
def _rows_of_persons(reading: Reading) -> Collection[int]:
    """The sentences that have a word for a person of one sex."""
    return rows_with(reading, _sexes(reading.language).keys())


@once
def _sexes(tongue: Language) -> dict[str, int]:
    return {word: sex for sex, words in enumerate(tongue.sexes) for word in words.split()}


def _age_near(reading: Reading, words: Sequence[Word], place: int) -> tuple[float, Span] | None:
    """The age that stands right behind a person, or before him ("84-year-old"); none where ages
    of several are told in a row."""
    person, tongue = words[place], reading.language
    before = words[max(0, place - _NEAR) : place]
    if len(before) == _NEAR and all(each.folded in tongue.age_links for each in before[1:]):
        years = value(before[0], tongue)
        return None if years is None else _of_a_life(years, (before[0].start, person.end))
    for n, word in enumerate(words[place + 1 : place + 1 + _NEAR], start=place + 1):
        years = value(word, tongue)
        if years is not None:
            several = any(value(each, tongue) for each in words[n + 1 : n + 3])
            return None if several else _of_a_life(years, (person.start, word.end))
        if word.folded not in tongue.age_links:
            return None
    return None


def _of_a_life(years: float, span: Span) -> tuple[float, Span] | None:
    return (years, span) if _YOUNGEST <= years <= _OLDEST else None
