"""The headline tells of an event for which its text has not a single word: "players go on strike"
over "they will stop training if they are not paid".

Only of a few events is that asked, those for which a language lists every word that desks have.

headline-event: The text has no word of this: “{a}”.
"""

from collections.abc import Iterator

from workbench.compare.headline_fields import core_at, field_of
from workbench.compare.kinds.headline import finding
from workbench.compare.model import Finding
from workbench.compare.pair import Pair, turned
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.speakers import in_quotes

__all__ = ["differ"]

_TRUST = 0.5
# So many sentences at least has a text that is asked.
_LEAST = 4


def differ(pair: Pair) -> Iterator[Finding]:
    """The events of each headline of which its text has nothing."""
    yield from _untold(pair.a)
    for each in _untold(pair.b):
        yield turned(each)


def _untold(reading: Reading) -> Iterator[Finding]:
    tongue = reading.language
    head = next((each for each in reading.sentences if each.part is Part.HEADLINE), None)
    if head is None or not tongue.events:
        return
    words = reading.words_of(head.row)
    for place, word in enumerate(words):
        core = core_at(tongue, words, place)
        if not core or not _is_asserted(reading, word):
            continue
        if not _is_told(reading, field_of(tongue, core)):
            yield finding("headline-event", reading, word.span, None, _TRUST)
            return


def _is_asserted(reading: Reading, word: Word) -> bool:
    negations = reading.language.negations
    denied = any(each.folded in negations for each in reading.words_of(word.row))
    return not denied and not in_quotes(reading, word.start)


def _is_told(reading: Reading, field: frozenset[str]) -> bool:
    body = [each for each in reading.sentences if each.part is Part.BODY]
    return len(body) < _LEAST or any(
        word.stem in field or word.folded in field
        for each in body
        for word in reading.words_of(each.row)
    )
