"""The headline tells of somebody what its own text tells of others only: "Mayor arrested" over "the
clerk was arrested, and the mayor suspended".

The text must name whom the headline means, tell another fate of him, and name whom it befell.

headline-open: The headline has {a}, the text {b}.
"""

from bisect import bisect_left
from collections.abc import Iterator

from workbench.compare.hedges import doubted
from workbench.compare.kinds.headline import finding
from workbench.compare.kinds.wording import poles
from workbench.compare.languages import Language, once
from workbench.compare.model import Finding
from workbench.compare.names import Name, Sort
from workbench.compare.names import find as names
from workbench.compare.pair import Pair, turned
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.senses import carries, sense
from workbench.compare.speakers import in_quotes
from workbench.domain.text import Span

__all__ = ["differ"]

_TRUST = 0.55
# How far before its fate somebody stands in a headline, and in a text.
_NEAR, _FAR = 3, 12
# A name stands so close to an office that it is the name of who has it.
_BESIDE = 3


def differ(pair: Pair) -> Iterator[Finding]:
    """Whom each headline means when its text tells of others."""
    yield from _mistaken(pair.a)
    for each in _mistaken(pair.b):
        yield turned(each)


def _mistaken(reading: Reading) -> Iterator[Finding]:
    axes = _axes_of_fates(reading.language)
    head = next((each for each in reading.sentences if each.part is Part.HEADLINE), None)
    if head is None or not axes or doubted(reading, head.row):
        return
    standing = reading.of(poles)
    for axis, told in standing.get(head.row, {}).items():
        pole, fate = told[0]
        if axis not in axes or in_quotes(reading, fate.start):
            continue
        who = _who(reading, fate)
        there = who and _another_fate(reading, axis, pole, who)
        if who and there:
            here = min(who.start, fate.start), max(who.end, fate.end)
            yield finding("headline-open", reading, here, there, _TRUST)
            return


@once
def _axes_of_fates(tongue: Language) -> frozenset[int]:
    """The axes of what may befall somebody."""
    return frozenset(
        axis
        for axis, sides in enumerate(tongue.oppositions)
        if not tongue.fates.isdisjoint(word for side in sides for word in side.split())
    )


def _who(reading: Reading, fate: Word) -> Word | None:
    """Whom a fate befalls: the office right behind it ("police arrest mayor", "detenido el
    alcalde"), else the one right before ("mayor is arrested")."""
    tongue = reading.language
    words = reading.words_of(fate.row)
    # A fate may be told by two words: "locked up".
    place = bisect_left(words, fate.start, key=lambda each: each.start)
    past = bisect_left(words, fate.end, key=lambda each: each.start)
    behind = words[past : past + _NEAR]
    if behind and behind[0].folded in tongue.determiners | tongue.object_links:
        behind = behind[1:]
    before = [each for each in words[max(0, place - _NEAR) : place] if carries(reading, each)]
    for each in (*behind[:1], *before[-1:]):
        if each.folded in tongue.offices or each.folded in tongue.professions:
            return each
    return None


def _another_fate(reading: Reading, axis: int, pole: int, who: Word) -> Span | None:
    """What the text tells of whom the headline means, where it tells the headline's fate of others
    alone."""
    meant = sense(reading, who)
    bearers = {each.bearer.number for each in _named(reading, meant)}
    if not bearers:
        return None
    standing = reading.of(poles)
    body = [
        each.row for each in reading.sentences if each.part is Part.BODY and each.row in standing
    ]
    befell = [row for row in body if any(side == pole for side, _ in standing[row].get(axis, ()))]
    if not befell or not all(_is_of_others(reading, row, meant, bearers) for row in befell):
        return None
    told = (_told_of(reading, row, meant, (axis, pole)) for row in body)
    return next((word.span for word in told if word is not None), None)


def _told_of(reading: Reading, row: int, meant: str, but: tuple[int, int]) -> Word | None:
    """The word of a sentence that tells what befell somebody."""
    words = reading.words_of(row)
    place = next((n for n, word in enumerate(words) if sense(reading, word) == meant), None)
    if place is None:
        return None
    near = words[place + 1 : place + _FAR]
    fates = _axes_of_fates(reading.language)
    return next(
        (
            word
            for axis, told in reading.of(poles)[row].items()
            for side, word in told
            if axis in fates and (axis, side) != but and word in near
        ),
        None,
    )


def _named(reading: Reading, meant: str) -> Iterator[Name]:
    """The persons whom the text calls by an office."""
    for name in reading.of(names):
        if name.sort is not Sort.PERSON or reading.sentences[name.row].part is not Part.BODY:
            continue
        words = reading.words_of(name.row)
        first = next((n for n, word in enumerate(words) if word.start >= name.start), len(words))
        last = next((n for n, word in enumerate(words) if word.start >= name.end), len(words))
        beside = [*words[max(0, first - _BESIDE) : first], *words[last : last + _BESIDE]]
        if any(sense(reading, word) == meant for word in beside):
            yield name


def _is_of_others(reading: Reading, row: int, meant: str, bearers: set[int]) -> bool:
    """Whether a sentence names others and neither whom the headline means nor a pronoun."""
    words = reading.words_of(row)
    if any(sense(reading, word) == meant for word in words):
        return False
    if any(word.folded in reading.language.pronouns for word in words[:_BESIDE]):
        return False
    named = {
        each.bearer.number
        for each in reading.of(names)
        if each.row == row and each.sort is Sort.PERSON
    }
    return bool(named) and named.isdisjoint(bearers)
