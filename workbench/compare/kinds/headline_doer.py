"""The headline gives a deed to somebody where its own text gives it to another: "Supreme Court
annuls licence" over "the High Court has annulled the licence".

The text must name who did it, and have whom the headline means elsewhere.

headline-open: The headline has {a}, the text {b}.
"""

from collections.abc import Iterator

from workbench.compare.headline_fields import core_at, cores_of
from workbench.compare.hedges import doubted
from workbench.compare.kinds.headline import finding
from workbench.compare.model import Finding
from workbench.compare.noun_phrases import Line, line_of
from workbench.compare.pair import Pair, turned
from workbench.compare.reading import Part, Reading, Sentence, Word
from workbench.compare.senses import carries, sense, senses
from workbench.compare.speakers import in_quotes
from workbench.compare.subjects import agent_of, is_passive, subject_of
from workbench.compare.voices import Likeness, Voice, likeness, voice_of
from workbench.domain.text import Span

__all__ = ["differ"]

_TRUST = 0.5
# A deed that is told more often is told of many.
_MOST = 4


def differ(pair: Pair) -> Iterator[Finding]:
    """Whose deed each headline makes of what its text has as another's."""
    yield from _given_to_another(pair.a)
    for each in _given_to_another(pair.b):
        yield turned(each)


def _given_to_another(reading: Reading) -> Iterator[Finding]:
    head = next((each for each in reading.sentences if each.part is Part.HEADLINE), None)
    if head is None or not reading.language.events or doubted(reading, head.row):
        return
    line = line_of(reading, head.row)
    for place, word in enumerate(line.words):
        core = core_at(reading.language, line.words, place)
        if not core or in_quotes(reading, word.start) or not _acts(reading, word):
            continue
        voice = _doer(line, place)
        if voice is None or voice.pronoun or not _is_met(reading, head, voice):
            continue
        there = _done_by_another(reading, core, voice)
        if there is not None:
            here = min(voice.start, word.start), max(voice.end, word.end)
            yield finding("headline-open", reading, here, there, _TRUST)
            return


def _acts(reading: Reading, word: Word) -> bool:
    """Whether a word of a headline is a verb of who stands before it: "jails", not "jailed"."""
    tongue = reading.language
    if tongue.infinitives:
        return word.folded.endswith("s")
    return not word.folded.endswith(tongue.participle_endings)


def _doer(line: Line, place: int) -> Voice | None:
    """Who does what a verb tells, as far as its sentence says."""
    if is_passive(line, place):
        return agent_of(line, place)
    ranges = subject_of(line, place)
    return voice_of(line, ranges) if ranges else None


def _is_met(reading: Reading, head: Sentence, voice: Voice) -> bool:
    """Whether all words of matter of somebody stand in the text too."""
    words = [word for word in reading.words_of(head.row) if voice.start <= word.start < voice.end]
    told: set[str] = set()
    for each in reading.sentences:
        if each.part is Part.BODY:
            told |= senses(reading, each.row)
    named = [sense(reading, word) for word in words if carries(reading, word)]
    return bool(named) and told.issuperset(named)


def _done_by_another(reading: Reading, core: str, voice: Voice) -> Span | None:
    """Who does the same in the text with the verb, where nobody does it who may be meant."""
    cores = cores_of(reading.language, core)
    found: Span | None = None
    told = 0
    for each in reading.sentences:
        if each.part is not Part.BODY:
            continue
        line = line_of(reading, each.row)
        for place, word in enumerate(line.words):
            if word.folded not in cores and word.stem not in cores:
                continue
            if in_quotes(reading, word.start):
                continue
            told += 1
            doer = _doer(line, place)
            how = likeness(voice, doer, reading.language) if doer else Likeness.UNKNOWN
            if told > _MOST or how is not Likeness.OTHER:
                return None
            if doer is not None and found is None:
                found = min(doer.start, word.start), max(doer.end, word.end)
    return found
