"""One body or several: a headline that makes several bodies of the one that acts.

The text of the same report tells which body is meant; the other report confirms it.

name-number: One body, or several: {a} / {b}.
headline-bodies: The headline speaks of {a}; the text names {b}.
"""

from collections.abc import Iterator

from workbench.compare.kinds.headline import finding as headline_finding
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.names import Name, Sort
from workbench.compare.names import find as names
from workbench.compare.pair import Pair, turned
from workbench.compare.phrase_places import rows_with
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.words import stem
from workbench.domain.text import Span


def differ(pair: Pair) -> Iterator[Finding]:
    """Headlines that speak of several bodies where there is one."""
    yield from _several(pair)
    for finding in _several(pair.turned()):
        yield turned(finding)


def _several(pair: Pair) -> Iterator[Finding]:
    for phrase in _plural_bodies(pair.a):
        one = _meant(pair.a, phrase)
        if one is None:
            continue
        there = next((n for n in pair.b.of(names) if _same(one, n)), None)
        span = phrase[0].start, phrase[-1].end
        if there is None:
            yield headline_finding("headline-bodies", pair.a, span, _whole(pair.a, one), 0.5)
        else:
            why = Reason("name-number", pair.a.said(span), pair.b.said(there.span))
            spans = (span,), (_whole(pair.b, there),)
            yield Finding(FindingKind.NAME, Weight.HIGH, *spans, why, 0.6)


def _plural_bodies(reading: Reading) -> Iterator[tuple[Word, ...]]:
    """Words with capitals in the headline that end in a body's name in the plural."""
    heads = reading.language.several_bodies
    for sentence in reading.sentences:
        if sentence.part is not Part.HEADLINE:
            continue
        run: list[Word] = []
        for word in reading.words_of(sentence.row):
            if not reading.text[word.start].isupper():
                run = []
                continue
            run.append(word)
            if word.folded in heads and len(run) > 1:
                yield tuple(run)


def _meant(reading: Reading, phrase: tuple[Word, ...]) -> Name | None:
    """The one body of the text that shares a word with the phrase; None where the text has
    several itself, or none."""
    wanted = {word.stem for word in phrase[:-1]}
    tongue = reading.language
    body = {each.row for each in reading.sentences if each.part is Part.BODY}
    found = {
        name.bearer: name
        for name in reversed(reading.of(names))
        if name.sort is Sort.BODY
        and name.row in body
        and wanted & {stem(word, tongue) for word in name.bearer.full}
    }
    if len(found) != 1 or not body.isdisjoint(rows_with(reading, (phrase[-1].folded,))):
        return None
    return next(iter(found.values()))


def _same(one: Name, other: Name) -> bool:
    return other.sort is Sort.BODY and bool(one.bearer.forms & other.bearer.forms)


def _whole(reading: Reading, name: Name) -> Span:
    """The name with its abbreviation, where that follows in brackets."""
    start, end = name.span
    if reading.text[end : end + 2] == " (":
        close = reading.text.find(")", end, end + 20)
        end = close + 1 if close > 0 else end
    return start, end
