"""What a text lets be known of those it names: what they are called, their side, their sex.

"Salcido" alone says nothing of whom he speaks for; "Hector Salcido, president of the firefighters'
union," earlier in the text does. So does "el sindicato" before the name of one.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from workbench.compare.languages import Language, once
from workbench.compare.names import Bearer, Name, Sort
from workbench.compare.names import find as find_names
from workbench.compare.reading import Reading, Word, of_the_whole
from workbench.domain.text import Span


class Sex(IntEnum):
    """Which pronoun somebody goes by, as a place in the table `sexed`."""

    FEMALE = 0
    MALE = 1
    UNKNOWN = 2


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of one bearer: the stems of what he is called, the sides that those words are
    of, and the names beside his own within an office."""

    called: frozenset[str] = frozenset()
    sides: frozenset[str] = frozenset()
    beside: tuple[Bearer, ...] = ()
    sex: Sex = Sex.UNKNOWN


NOTHING = Standing()
_NO_SIDES = frozenset[str]()


@of_the_whole
def standings(reading: Reading) -> dict[int, Standing]:
    """What is known of each bearer that the text calls anything, by its number."""
    called: dict[int, list[Word]] = defaultdict(list)
    around: dict[int, list[Word]] = defaultdict(list)
    beside: dict[int, dict[int, Bearer]] = defaultdict(dict)
    votes: dict[int, list[Sex]] = defaultdict(list)
    names = reading.of(find_names)
    starts = [name.start for name in names]
    for name in names:
        number = name.bearer.number
        for office in name.offices:
            called[number] += _between(reading, *office.span)
            around[number] += _between(reading, *office.whole)
            first, last = (bisect_left(starts, place) for place in office.whole)
            for each in names[first:last]:
                # A body, and nobody who only works beside him.
                if each.bearer is not name.bearer and each.bearer.sort is not Sort.PERSON:
                    beside[number][each.bearer.number] = each.bearer
            votes[number].append(_sex_of_office(reading, office.span))
        if not name.short:
            called[number] += _noun_before(reading, name)
            votes[number].append(_sex_of_name(reading, name))
    return {
        number: Standing(
            _stems(called[number], reading.language),
            sides_of([word.folded for word in called[number] + around[number]], reading.language),
            tuple(beside[number].values()),
            next((vote for vote in votes[number] if vote is not Sex.UNKNOWN), Sex.UNKNOWN),
        )
        for number in sorted(called.keys() | votes.keys())
    }


def standing_of(reading: Reading, bearer: Bearer | None) -> Standing:
    """What is known of a bearer of the same text."""
    return reading.of(standings).get(bearer.number, NOTHING) if bearer else NOTHING


def _stems(words: Sequence[Word], tongue: Language) -> frozenset[str]:
    return frozenset([word.stem for word in words if word.folded not in tongue.stop_words])


def sides_of(words: Sequence[str], tongue: Language) -> frozenset[str]:
    """The usual sides of a report that some words are of."""
    begin = _that_begin(tongue)
    if begin.isdisjoint(words):
        return _NO_SIDES
    found: list[str] = []
    past = 0
    for place in [place for place, word in enumerate(words) if word in begin]:
        if place < past:
            continue
        word, both = words[place], " ".join(words[place : place + 2])
        if both in tongue.sides:
            # "Minist\u00e9rio P\u00fablico" is no ministry.
            past = place + 2
            found.append(tongue.sides[both])
        elif word in tongue.sides:
            found.append(tongue.sides[word])
    return frozenset(found)


@once
def _that_begin(tongue: Language) -> frozenset[str]:
    """The words that tell a side, alone or with the word behind them."""
    return frozenset(each.partition(" ")[0] for each in tongue.sides)


def _between(reading: Reading, start: int, end: int) -> Sequence[Word]:
    words = reading.words
    return words[bisect_left(words, (start,)) : bisect_left(words, (end,))]


def _noun_before(reading: Reading, name: Name) -> Iterator[Word]:
    """The noun that a name stands right behind: "el sindicato Sintrasalud", "the firm Roe"."""
    place = bisect_left(reading.words, (name.start + 1,)) - 2
    if place < 0 or reading.words[place].row != name.row:
        return
    word, tongue = reading.words[place], reading.language
    near = reading.text[word.end : name.start] == " "
    if near and (word.folded in tongue.sides or word.folded in tongue.bodies):
        yield word


def _sex_of_office(reading: Reading, span: Span) -> Sex:
    """What an office tells by its form, or by the article before it."""
    place = bisect_left(reading.words, (span[0],))
    article = [word for word in reading.words[max(0, place - 1) : place] if word.end < span[0]]
    return _sex([*_between(reading, *span), *article], reading.language)


def _sex_of_name(reading: Reading, name: Name) -> Sex:
    """What the words before a name tell, or else how the first name ends."""
    tongue = reading.language
    place = bisect_left(reading.words, (name.start,))
    near = [word for word in reading.words[max(0, place - 2) : place] if word.row == name.row]
    told = _sex([word for word in near if word.folded in tongue.honorifics], tongue)
    full = name.bearer.full
    if told is not Sex.UNKNOWN or name.bearer.sort in (Sort.BODY, Sort.PLACE):
        return told
    if len(full) > 1 and tongue.sexed_endings:
        return _ending(full[0], tongue)
    return Sex.UNKNOWN


def _ending(first: str, tongue: Language) -> Sex:
    for sex, endings in enumerate(tongue.sexed_endings):
        if first.endswith(tuple(endings.split())):
            return Sex(sex)
    return Sex.UNKNOWN


def _sex(words: Sequence[Word], tongue: Language) -> Sex:
    known = sexes(tongue)
    return next((known[word.folded] for word in words if word.folded in known), Sex.UNKNOWN)


@once
def sexes(tongue: Language) -> dict[str, Sex]:
    """The words that tell a sex, each with that."""
    return {word: Sex(sex) for sex, words in enumerate(tongue.sexed) for word in words.split()}


def sex_of(word: str, tongue: Language) -> Sex:
    """Which sex a pronoun or a noun tells."""
    return sexes(tongue).get(word, Sex.UNKNOWN)
