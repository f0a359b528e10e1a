"""The headline tells of an event for which its text has not a single word: "players go on strike"
over "they will stop training if they are not paid".

Only of a few events is that asked, those for which a language lists every word that desks have.

headline-event: The text has no word of this: “{a}”.
"""

from collections.abc import Iterator

from workbench.compare.kinds.headline import finding
from workbench.compare.languages import Language, once
from workbench.compare.model import Finding
from workbench.compare.pair import Pair, turned
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.speakers import in_quotes
from workbench.compare.words import stem

__all__ = ["differ"]

_TRUST = 0.5
# So many sentences at least has a text that is asked.
_LEAST = 4
# So short a stem is as often one of a small word ("para").
_SHORT = 3


def differ(pair: Pair) -> Iterator[Finding]:
    """The events of each headline of which its text has nothing."""
    yield from _untold(pair.a)
    for each in _untold(pair.b):
        yield turned(each)


def _untold(reading: Reading) -> Iterator[Finding]:
    cores, fields = _events(reading.language)
    head = next((each for each in reading.sentences if each.part is Part.HEADLINE), None)
    if head is None or not cores:
        return
    told = [word for word in reading.words_of(head.row) if word.folded in cores]
    for word in told:
        if _is_asserted(reading, word) and not _is_told(reading, fields[cores[word.folded]]):
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


@once
def _events(tongue: Language) -> tuple[dict[str, int], tuple[frozenset[str], ...]]:
    """The words that tell an event in a headline, each with its number, and all that may tell it
    in a text, by their stems and as they stand."""
    cores: dict[str, int] = {}
    fields = []
    for number, row in enumerate(tongue.events):
        core, wide = (part.split() for part in row.split(":"))
        cores.update(dict.fromkeys(core, number))
        words = {*core, *wide}
        roots = {stem(word, tongue) for word in words}
        fields.append(frozenset(words | {root for root in roots if len(root) > _SHORT}))
    return cores, tuple(fields)
