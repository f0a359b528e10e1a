"""Who says it: each verb of speech with its speaker, its force, and who is spoken of.

The speaker stands before the words ("Lee said"), after them ("said Lee"), between two pieces, or
behind "according to"; the accused of a passive is its subject. Words inside quotation marks are
what is said, and who says something in there is not asked.
"""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from workbench.compare.noun_phrases import (
    Line,
    Range,
    after,
    line_of,
    past_adverbs,
)
from workbench.compare.phrase_places import places_in
from workbench.compare.quotations import in_quotes
from workbench.compare.reading import Part, Reading, of_the_whole
from workbench.compare.referents import Known
from workbench.compare.speech_verbs import is_speech, takes_words, tells_to
from workbench.compare.subjects import agent_of, inverted, is_passive, subject_of
from workbench.compare.voices import Voice, voice_of
from workbench.domain.text import Span

__all__ = ["Saying", "by_row", "find", "in_quotes"]

_SHORT_LEAD = 4
# How far behind "put" its "at" may stand.
_VALUED_NEAR = 16
# Verbs whose object is a person who is accused, told to do something, or warned.
_AIMED = frozenset({"accuse", "criticise", "order", "advise", "warn", "demand"})


class Saying(NamedTuple):
    """A verb of speech with what belongs to it. `speaker` is None where nobody is named ("it was
    alleged"); `about` is who is accused or asked, else whom or what the words begin with.
    `content` is the range of words in the reading that are said."""

    start: int
    end: int
    row: int
    speaker: Voice | None
    verb: Span
    force: str
    about: Voice | None
    content: Range
    negated: bool = False
    passive: bool = False

    @property
    def span(self) -> Span:
        """Speaker and verb where they stand together, else the verb."""
        return self.start, self.end

    @property
    def clause(self) -> Span:
        """From the speaker to whom he speaks of."""
        if self.about is None:
            return self.span
        return min(self.start, self.about.start), max(self.end, self.about.end)


@of_the_whole
def find(reading: Reading) -> tuple[Saying, ...]:
    """All sayings of a report, in order; pronouns stand for the last one named."""
    if not reading.language.speech_verbs:
        return ()
    known = Known()
    found: list[Saying] = []
    for sentence in reading.sentences:
        if sentence.part is Part.SOURCES or sentence.part is Part.META:
            continue
        line = line_of(reading, sentence.row)
        here = [_resolved(known, each, line) for each in _bounded(line, list(_sayings(line)))]
        if line.words:
            known.meet(line, _opening(line))
        found += here
    return tuple(found)


@of_the_whole
def by_row(reading: Reading) -> dict[int, tuple[Saying, ...]]:
    """The sayings of each sentence."""
    found: dict[int, list[Saying]] = {}
    for each in reading.of(find):
        found.setdefault(each.row, []).append(each)
    return {row: tuple(sayings) for row, sayings in found.items()}


def _sayings(line: Line) -> Iterator[Saying]:
    yield from _told(line)
    yield from _valued(line)
    yield from _minded(line)
    for first, end, phrase in places_in(line.reading, line.row, "speech_phrases"):
        ranges = subject_of(line, first)
        if ranges and not in_quotes(line.reading, line.words[first].start):
            force = line.tongue.speech_phrases[phrase]
            yield _made(line, (first, end), force, voice_of(line, ranges), None)
    for first, end, _ in places_in(line.reading, line.row, "according_to"):
        part = after(line, end)
        if part and not in_quotes(line.reading, line.words[first].start):
            yield _made(line, (first, end), "say", voice_of(line, [part]), None)


def _told(line: Line) -> Iterator[Saying]:
    """What is said with the verbs of speech of a sentence."""
    forces = line.tongue.speech_verbs
    if forces.keys().isdisjoint(line.said):
        return
    last: Voice | None = None
    for place in [place for place, said in enumerate(line.said) if said in forces]:
        if in_quotes(line.reading, line.words[place].start) or not is_speech(line, place):
            continue
        force = "order" if tells_to(line, place) else forces[line.said[place]]
        saying = _saying(line, place, force, last)
        if saying is not None:
            last = saying.speaker or last
            yield saying


def _minded(line: Line) -> Iterator[Saying]:
    """Who thinks so: "Para Luis Mora, el puerto es peque\u00f1o"."""
    if line.folded(0) not in line.tongue.sourcing.minded:
        return
    part = after(line, 1) if line.close(0) else None
    voice = voice_of(line, [part]) if part else None
    if part and voice and voice.person and line.gap(part[1] - 1).strip() == ",":
        yield _made(line, (0, 1), "say", voice, None)


def _valued(line: Line) -> Iterator[Saying]:
    """The figures that somebody puts on a thing: "Lee put the cost at nine million"."""
    putting = line.tongue.sourcing.putting
    if putting.keys().isdisjoint(line.said):
        return
    for place in [n for n, word in enumerate(line.said) if word in putting]:
        link = putting[line.said[place]]
        reach = range(place + 1, min(len(line.said) - 1, place + _VALUED_NEAR))
        at = next((n for n in reach if line.said[n] == link), 0)
        if not at or in_quotes(line.reading, line.words[place].start):
            continue
        figure = any(_is_figure(line, n) for n in range(at + 1, at + 4))
        ranges = subject_of(line, place) if figure else None
        if ranges:
            yield _made(line, (place, place + 1), "suggest", voice_of(line, ranges), None)


def _is_figure(line: Line, place: int) -> bool:
    word = line.folded(place)
    return word[:1].isdigit() or word in line.tongue.number_words


def _saying(line: Line, place: int, force: str, last: Voice | None) -> Saying | None:
    if is_passive(line, place):
        return _passive(line, place, force)
    turned = inverted(line, place)
    if turned:
        return _made(line, (place, place + 1), force, voice_of(line, turned), _opening(line))
    ranges = subject_of(line, place)
    speaker = voice_of(line, ranges) if ranges else _carried(line, place, last)
    if speaker is None and line.tongue.drops_subject:
        speaker = _unspoken(line, place)
    if speaker is None:
        return None
    if force in _AIMED:
        about = _object(line, place)
        ends = line.tongue.participle_endings
        done_to = not ends or line.folded(place).endswith(ends)
        of = line.folded(place + 1) in line.tongue.noun_links
        if force == "accuse" and about is None and of and done_to:
            # "The man accused of theft": a passive without its "was".
            return _made(line, (place, place + 1), force, None, speaker, passive=True)
    else:
        about = _begins_with(line, place + 1)
    return _made(line, (place, place + 1), force, speaker, about)


def _made(
    line: Line,
    verb: Range,
    force: str,
    speaker: Voice | None,
    about: Voice | None,
    *,
    passive: bool = False,
) -> Saying:
    words = line.words
    span = (words[verb[0]].start, words[verb[1] - 1].end)
    start = min(span[0], speaker.start if speaker else span[0])
    end = max(span[1], speaker.end if speaker and speaker.start > span[0] else span[1])
    offset = line.reading.sentences[words[0].row].words[0]
    back = verb[0] - 1
    while line.folded(back) in line.tongue.auxiliaries and line.close(back):
        back -= 1
    denying = [n for n in range(max(0, back), verb[0]) if line.said[n] in line.tongue.negations]
    negated = any(map(line.close, denying))
    content = (offset + verb[1], offset + len(words))
    return Saying(start, end, words[0].row, speaker, span, force, about, content, negated, passive)


def _bounded(line: Line, sayings: list[Saying]) -> Iterator[Saying]:
    """The sayings with what each one says: up to the next one, or what stands before "X said"."""
    if not sayings:
        return
    ordered = sorted(sayings, key=lambda each: each.verb)
    offset = line.reading.sentences[line.words[0].row].words[0]
    begin = offset
    for place, each in enumerate(ordered):
        trails = each.speaker is not None and each.speaker.start > each.verb[0]
        following = ordered[place + 1] if place + 1 < len(ordered) else None
        closes = not trails and _words_before(line, each)
        before = trails or closes or _set_between(line, each)
        first = begin if before else each.content[0]
        end = _index(line, following.start) + offset if following else each.content[1]
        begin = each.content[0]
        about = each.about
        if about is None and closes and each.force not in _AIMED:
            # "The board was fined twice, the company says": it speaks of the board.
            about = _begins_with(line, first - offset)
        yield each._replace(content=(first, max(first, end)), about=about)


def _words_before(line: Line, each: Saying) -> bool:
    """Whether what is said stands before "she said on Sunday": nothing is said after it."""
    last = _index(line, each.verb[1]) - 1
    if last + 1 >= len(line.words):
        return True
    follows = not line.close(last) or takes_words(line, last) or _brought_later(line, last)
    return not follows and _index(line, each.start) > _SHORT_LEAD


def _brought_later(line: Line, last: int) -> bool:
    """Whether "that" follows behind what tells when and where: "said on Monday in court that"."""
    for place in range(last + 1, min(len(line.words), last + _VALUED_NEAR)):
        if line.folded(place) in line.tongue.said_links:
            return True
        if not line.close(place):
            return False
    return False


def _set_between(line: Line, each: Saying) -> bool:
    """Whether a tag stands inside of what is said: "It will cost nine million, analysts say, most
    of it for pay"."""
    first, last = _index(line, each.start), _index(line, each.verb[1]) - 1
    opened = first > 0 and line.gap(first - 1).strip() == ","
    return opened and line.gap(last).strip() == ","


def _index(line: Line, start: int) -> int:
    return bisect_left(line.words, (start,))


def _passive(line: Line, place: int, force: str) -> Saying | None:
    ranges = subject_of(line, place)
    target = voice_of(line, ranges) if ranges else None
    agent = agent_of(line, place)
    if force not in _AIMED and agent is None:
        return None
    return _made(line, (place, place + 1), force, agent, target, passive=True)


def _carried(line: Line, place: int, last: Voice | None) -> Voice | None:
    """The speaker of a verb that only goes on: "and added", "..., claiming that"."""
    behind = place - 1
    if line.close(behind) and line.folded(behind) in line.tongue.sourcing.clitics:
        # "Y lo neg\u00f3"
        behind -= 1
    if (
        line.folded(place).endswith(line.tongue.gerund_endings)
        or line.folded(behind) in line.tongue.clause_words
    ):
        return last or _opening(line)
    return None


def _unspoken(line: Line, place: int) -> Voice | None:
    """The subject that a verb has only in its ending, to be filled in like a pronoun."""
    word = line.words[place]
    first = past_adverbs(line, place - 1, -1) if place and line.close(place - 1) else place - 1
    opens = first < 0 or not line.close(first)
    return Voice(word.start, word.end, word.row, pronoun=word.folded) if opens else None


def _opening(line: Line) -> Voice | None:
    part = after(line, 0) if line.words else None
    if part is None or in_quotes(line.reading, line.words[0].start):
        return None
    voice = voice_of(line, [part])
    if voice.main is None and not voice.pronoun and line.gap(part[1] - 1).strip() == ",":
        # "Defender of the family, the lawyer Ann Lee called ..."
        beside = after(line, part[1])
        named = voice_of(line, [beside]) if beside else None
        return named if named and named.person else voice
    return voice


def _object(line: Line, place: int) -> Voice | None:
    first = place + 1 + (line.folded(place + 1) in line.tongue.object_links)
    part = after(line, first, linked=False) if line.close(place) else None
    return voice_of(line, [part]) if part else None


def begun_by(reading: Reading, saying: Saying) -> Voice | None:
    """The phrase that what is said begins with, wherever its speaker stands."""
    line = line_of(reading, saying.row)
    place = saying.content[0] - reading.sentences[saying.row].words[0]
    return _begins_with(line, place) if 0 <= place < len(line.words) else None


def _begins_with(line: Line, place: int) -> Voice | None:
    if line.folded(place) in line.tongue.said_links:
        place += 1
    part = after(line, place, linked=False)
    return voice_of(line, [part]) if part else None


def _resolved(known: Known, saying: Saying, line: Line) -> Saying:
    """The saying with its pronouns, and offices that stand alone, filled in."""
    speaker = known.meant(saying.speaker, saying.row, line)
    known.heard(speaker, line)
    about = known.meant(saying.about, saying.row, line)
    if speaker is saying.speaker and about is saying.about:
        return saying
    return saying._replace(speaker=speaker, about=about)
