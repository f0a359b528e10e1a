"""The headline speaks of several things where its own text knows of one: "shuts factories" over
"the plant".

Asked only of things of which a report has one or several as its matter (factories, schools, ships),
and only where the text, but for the first time, says "the" or "its" of the one.

headline-several: The headline speaks of several, “{a}”; the text of one, “{b}”.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from workbench.compare.kinds.headline import finding
from workbench.compare.languages import Language, once
from workbench.compare.model import Finding
from workbench.compare.pair import Pair, turned
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.senses import sense
from workbench.compare.speakers import in_quotes

__all__ = ["differ"]

_TRUST = 0.4
# How far before a thing a word may stand that tells of more than one.
_NEAR = 3
# How far behind it another of its like may be told.
_FAR = 8


def differ(pair: Pair) -> Iterator[Finding]:
    """The things of each headline of which its text has one alone."""
    yield from _several(pair.a)
    for each in _several(pair.b):
        yield turned(each)


def _several(reading: Reading) -> Iterator[Finding]:
    ones, manies = _forms(reading.language)
    head = next((each for each in reading.sentences if each.part is Part.HEADLINE), None)
    if head is None or not ones:
        return
    words = reading.words_of(head.row)
    for place, word in enumerate(words):
        if word.folded not in manies or in_quotes(reading, word.start):
            continue
        if _is_counted(reading, words[max(0, place - _NEAR) : place]):
            continue
        alone = _alone(reading, word)
        if alone is not None:
            yield finding("headline-several", reading, word.span, alone.span, _TRUST)
            return


def _is_counted(reading: Reading, before: Sequence[Word]) -> bool:
    """Whether a figure or "all" stands before a thing: other rules ask about that."""
    tongue = reading.language
    return any(
        each.folded[0].isdigit()
        or each.folded in tongue.number_words
        or each.folded in tongue.scopes
        for each in before
    )


def _alone(reading: Reading, many: Word) -> Word | None:
    """The one thing of which the text speaks, None where it may speak of more."""
    ones, manies = _forms(reading.language)
    meant = _meant(reading, many, manies)
    body = {each.row for each in reading.sentences if each.part is Part.BODY}
    said = [word for word in reading.words if word.row in body]
    if any(each.folded in manies and _meant(reading, each, manies) & meant for each in said):
        return None
    told = [
        (said[max(0, place - _NEAR) : place], said[place + 1 : place + _FAR], each)
        for place, each in enumerate(said)
        if each.folded in ones and _meant(reading, each, ones) & meant
    ]
    if not told or any(_and_one_more(reading, after) for _, after, _ in told):
        return None
    introduced = [each for before, _, each in told if not _is_the_one(reading, before)]
    first = told[0][2]
    return first if introduced in ([], [first]) else None


def _and_one_more(reading: Reading, after: Sequence[Word]) -> bool:
    """ "A factory in Tolmere and one in Orme"."""
    tongue = reading.language
    return any(
        word.folded in tongue.joiners
        and (tongue.number_words.get(one.folded) == 1 or one.folded in tongue.further_words)
        for word, one in pairwise(after)
    )


def _meant(reading: Reading, word: Word, forms: dict[str, int]) -> set[str | int]:
    return {sense(reading, word), forms[word.folded]}


def _is_the_one(reading: Reading, before: Sequence[Word]) -> bool:
    """Whether "the" or "its" stands before a thing, and no "second" or "another"."""
    tongue = reading.language
    said = [each.folded for each in before]
    more = any(each in tongue.further_words or each in tongue.ordinals for each in said)
    return not more and any(each in tongue.the_one for each in said)


@once
def _forms(tongue: Language) -> tuple[dict[str, int], dict[str, int]]:
    """The things in the singular, each with the number of its like, and in the plural."""
    ones: dict[str, int] = {}
    manies: dict[str, int] = {}
    for number, row in enumerate(tongue.things):
        for word in row.split():
            ones[word] = number
            manies.update(dict.fromkeys(_plurals(word, tongue), number))
    return ones, {word: number for word, number in manies.items() if word not in ones}


def _plurals(word: str, tongue: Language) -> Iterator[str]:
    """The forms that a noun may have in the plural, of all languages that have an "s" there."""
    for end, instead in tongue.plural_ends.items():
        if word.endswith(end):
            yield word.removesuffix(end) + instead
            return
    yield word + "s"
