"""The headline lets somebody say, or gives as a cause, what its own text has nowhere so: "blast due
to rust, board says" over a text in which the board gives no cause, or where the mayor says it.

headline-claim: Another says this in the text than in the headline: “{b}”.
headline-cause: The text does not give this cause: “{a}”.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.compare.kinds.headline import finding
from workbench.compare.matter import echo, key
from workbench.compare.model import Finding
from workbench.compare.pair import Pair, turned
from workbench.compare.phrase_places import places
from workbench.compare.reading import Part, Reading, Sentence, Word
from workbench.compare.senses import carries
from workbench.compare.speakers import Saying, by_row, in_quotes
from workbench.compare.terms import kin_groups, theme_groups
from workbench.compare.voices import Likeness, likeness
from workbench.domain.text import Span

__all__ = ["differ"]

_TRUST, _TRUST_CAUSE = 0.5, 0.45
_SAYING = frozenset({"say", "claim", "find", "warn", "admit"})
# Words of a claim that tell whose it is, and the share of them that its sentence has.
_LEAST, _MOST = 3, 0.6
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class _Told:
    """Sentences of the text in which somebody may say a thing, and those that others say."""

    his: frozenset[int]
    others: frozenset[int]


def differ(pair: Pair) -> Iterator[Finding]:
    """What each headline claims by somebody, or as a cause, that its text does not bear."""
    yield from _claimed(pair.a)
    for each in _claimed(pair.b):
        yield turned(each)


def _claimed(reading: Reading) -> Iterator[Finding]:
    head = next((each for each in reading.sentences if each.part is Part.HEADLINE), None)
    if head is None or head.words[1] - head.words[0] > _LONGEST:
        return
    saying = next((each for each in reading.of(by_row).get(head.row, ()) if _says(each)), None)
    told = _told_by(reading, saying) if saying is not None else None
    cause = _cause(reading, head, saying)
    if cause:
        body = {each.row for each in reading.sentences if each.part is Part.BODY}
        his = told.his if told else frozenset()
        groups = (kin_groups if his else theme_groups)(reading.language.code)
        if not _stand_in(reading, cause, his or body, groups):
            span = cause[0].start, cause[-1].end
            yield finding("headline-cause", reading, span, None, _TRUST_CAUSE)
            return
    if told is not None and saying is not None:
        there = _said_by_others(reading, head, saying, told)
        if there is not None:
            yield finding("headline-claim", reading, _claim(reading, head, saying), there, _TRUST)


def _says(saying: Saying) -> bool:
    return saying.force in _SAYING and saying.speaker is not None and not saying.negated


def _told_by(reading: Reading, saying: Saying) -> _Told:
    """The sentences of the body in which the headline's speaker says something, or somebody who
    may be he, with those beside them in one paragraph; and those in which others do."""
    his: set[int] = set()
    others: set[int] = set()
    for row, sayings in reading.of(by_row).items():
        if reading.sentences[row].part is not Part.BODY:
            continue
        for each in sayings:
            apart = (
                each.speaker is not None
                and saying.speaker is not None
                and (likeness(saying.speaker, each.speaker, reading.language) is Likeness.OTHER)
            )
            (others if apart else his).update((row,))
    others -= his
    beside = {near for row in his for near in (row - 1, row + 1)}
    his |= {row for row in beside - others if _goes_on(reading, row, his)}
    return _Told(frozenset(his), frozenset(others))


def _goes_on(reading: Reading, row: int, his: Collection[int]) -> bool:
    """Whether a sentence stands in one paragraph with one of somebody."""
    sentences = reading.sentences
    return 0 <= row < len(sentences) and any(
        near in his and sentences[near].paragraph == sentences[row].paragraph
        for near in (row - 1, row + 1)
    )


# -- causes


def _cause(reading: Reading, head: Sentence, saying: Saying | None) -> list[Word]:
    """The words of matter behind what tells a cause: "mortar" of "caused by mortar, board says"."""
    words = reading.words_of(head.row)
    found = next(places(words, reading.language.code, "headline_causes"), None)
    if found is None or in_quotes(reading, words[found[0]].start):
        return []
    cause: list[Word] = []
    for last, word in zip(words[found[1] - 1 :], words[found[1] :], strict=False):
        if "," in reading.text[last.end : word.start] or _is_of(saying, word):
            break
        if carries(reading, word):
            cause.append(word)
    return cause


def _is_of(saying: Saying | None, word: Word) -> bool:
    """Whether a word names who says it, or is the verb."""
    if saying is None or saying.speaker is None:
        return False
    named = saying.speaker.start <= word.start < saying.speaker.end
    return named or saying.start <= word.start < saying.end


def _stand_in(
    reading: Reading,
    words: Sequence[Word],
    rows: Collection[int],
    groups: Mapping[str, tuple[int, ...]],
) -> bool:
    """Whether any of the words stands in some of the sentences, in this form or a near one, or
    another word of one of its groups does."""
    told, tongue = reading.of(echo), reading.language
    if any(not set(told.rows(word, tongue)).isdisjoint(rows) for word in words):
        return True
    kin = {group for word in words for group in groups.get(key(word, tongue), ())}
    said = (word for row in rows for word in reading.words_of(row))
    return any(not kin.isdisjoint(groups.get(key(word, tongue), ())) for word in said)


# -- who says it


def _claim(reading: Reading, head: Sentence, saying: Saying) -> Span:
    words = [word for word in reading.words_of(head.row) if not _is_of(saying, word)]
    return words[0].start, words[-1].end


def _said_by_others(reading: Reading, head: Sentence, saying: Saying, told: _Told) -> Span | None:
    """The sentence of somebody else that has most of the claim, where none of his has any."""
    tongue, heard = reading.language, reading.of(echo)
    claim = [
        word
        for word in reading.words_of(head.row)
        if carries(reading, word) and not _is_of(saying, word)
    ]
    if len(claim) < _LEAST or not told.his:
        return None
    if any(not told.his.isdisjoint(heard.rows(word, tongue)) for word in claim):
        return None
    scored = [(heard.share(claim, (row,), tongue), -row) for row in told.others]
    share, row = max(scored, default=(0.0, 0))
    return reading.sentences[-row].span if share >= _MOST else None
