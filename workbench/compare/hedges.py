"""How sure a text is: the words that make a statement less than a fact, and what they cover.

"May" gives leave as often as it doubts ("may appeal"), and "could not" tells what was impossible:
neither is a hedge. A claim put down to somebody who only claims or fears it is hedged as well.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.compare.noun_phrases import Line, line_of, opens_clause
from workbench.compare.phrase_places import may_stand, places_in
from workbench.compare.reading import Part, Reading, Word, of_the_whole
from workbench.compare.senses import carries
from workbench.compare.speakers import by_row, in_quotes
from workbench.domain.text import Span

_DOUBTING = frozenset({"claim", "suggest", "accuse"})
_MODAL = frozenset({"may", "could"})
_SEEMING = "seems"
_POSSIBLE = "possible"
_ALLEGED = "alleged"
_WOULD, _RUMOUR, _EXPECTED = "would", "rumour", "expected"
_CONSIDERED = "considered"
_REACH = 7
# Marks beyond which nothing is doubted.
_CLOSES = frozenset(":;")
# How many words may stand between "not" and what is not known.
_NOT_FAR = 6


@dataclass(frozen=True, slots=True)
class Hedge:
    """A hedge, its kind ("may", "alleged"), and the word it makes doubtful, as its place in
    `Reading.words`. `quoted` ones stand inside quotation marks: somebody else is unsure."""

    start: int
    end: int
    row: int
    kind: str
    target: int
    quoted: bool = False

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


@of_the_whole
def find(reading: Reading) -> tuple[Hedge, ...]:
    """All hedges of a report, in order."""
    if not reading.language.hedges:
        return ()
    return tuple(
        hedge
        for sentence in reading.sentences
        if sentence.part not in (Part.SOURCES, Part.META)
        for hedge in _in_sentence(line_of(reading, sentence.row))
    )


@of_the_whole
def hedges_by_row(reading: Reading) -> dict[int, tuple[Hedge, ...]]:
    """The hedges of each sentence."""
    found: dict[int, list[Hedge]] = {}
    for each in reading.of(find):
        found.setdefault(each.row, []).append(each)
    return {row: tuple(hedges) for row, hedges in found.items()}


def doubted(reading: Reading, row: int) -> bool:
    """Whether a sentence leaves what it tells open in any way."""
    if reading.of(hedges_by_row).get(row):
        return True
    if any(each.force in _DOUBTING for each in reading.of(by_row).get(row, ())):
        return True
    return left_open(reading, row) is not None


def left_open(reading: Reading, row: int) -> tuple[int, int] | None:
    """The words of the sentence, as a range in it, that say that something is not known."""
    known = reading.of(left_open_known)
    if row not in known:
        words = reading.words_of(row)
        found = next(places_in(reading, row, "left_open"), None)
        known[row] = (found[0], found[1]) if found else _not_known(reading, words)
    return known[row]


@of_the_whole
def left_open_known(_reading: Reading) -> dict[int, tuple[int, int] | None]:
    """What sentences were found to leave open, by their places."""
    return {}


def _not_known(reading: Reading, words: Sequence[Word]) -> tuple[int, int] | None:
    """A verb of knowing that is denied: "does not, at this stage, attribute", "yet to confirm"."""
    tongue, denied = reading.language, -_NOT_FAR
    if not words or not may_stand(reading, words[0].row, "knowing"):
        return None
    if not any(may_stand(reading, words[0].row, each) for each in ("negations", "not_yet")):
        return None
    for place, word in enumerate(words):
        if word.folded in tongue.negations or word.folded in tongue.not_yet:
            denied = place
        elif word.folded in tongue.knowing and place - denied < _NOT_FAR:
            return denied, place + 1
    return None


def _in_sentence(line: Line) -> Iterator[Hedge]:
    table = line.tongue.hedges
    for first, end, phrase in places_in(line.reading, line.row, "hedges"):
        kind = table[phrase]
        if not _doubts(line, first, end, kind):
            continue
        target = _target(line, end)
        if target is not None:
            word = line.words[first]
            offset = line.reading.sentences[word.row].words[0]
            yield Hedge(
                word.start,
                line.words[end - 1].end,
                word.row,
                kind,
                offset + target,
                in_quotes(line.reading, word.start),
            )


def _doubts(line: Line, first: int, end: int, kind: str) -> bool:
    if kind == _SEEMING and end > first + 1:
        return True
    judge = _JUDGED.get(kind)
    return judge is None or judge(line, first, line.folded(end))


def _may_be_so(line: Line, _first: int, _following: str) -> bool:
    return not _is_unreal(line)


def _weighed(line: Line, _first: int, following: str) -> bool:
    """ "Estudia instalar", but not "analiza las muestras"."""
    return following.endswith(line.tongue.verb_heads)


def _may_happen(line: Line, first: int, _following: str) -> bool:
    """Not "as soon as possible", "if possible"."""
    return not opens_clause(line.folded(first - 1), line.tongue)


def _is_charge(line: Line, _first: int, following: str) -> bool:
    """ "Was supposed to open in May" is a plan."""
    return following not in line.tongue.infinitives


def _awaited(line: Line, _first: int, following: str) -> bool:
    """ "Deve ser solto" is as often an order."""
    return not line.tongue.drops_subject or following not in line.tongue.passives


def _told_of_past(line: Line, _first: int, following: str) -> bool:
    """ "Terá falhado" is a rumour, "terá dois dias" is what will be."""
    ends = following.endswith(line.tongue.participle_endings)
    return ends or following in line.tongue.verb_forms


def _unsure(line: Line, first: int, following: str) -> bool:
    """No leave that is given ("may appeal"), and no month of May."""
    named = line.capital(first) and (first > 0 or not line.close(first))
    leave = following in line.tongue.permitted
    return not named and not leave and following not in line.tongue.negations


def _seems(line: Line, first: int, following: str) -> bool:
    """ "The paper appeared on Tuesday" doubts nothing."""
    adverb = line.words[first].folded.endswith(line.tongue.adverb_endings)
    return adverb or following in line.tongue.seeming_links


_JUDGED: dict[str, Callable[[Line, int, str], bool]] = {
    _WOULD: _may_be_so,
    _CONSIDERED: _weighed,
    _POSSIBLE: _may_happen,
    _ALLEGED: _is_charge,
    _EXPECTED: _awaited,
    _RUMOUR: _told_of_past,
    _SEEMING: _seems,
    **dict.fromkeys(_MODAL, _unsure),
}


def _is_unreal(line: Line) -> bool:
    """Whether "would have" tells what did not come to be: "but for her plea she would have"."""
    words = [each.folded for each in line.words]
    pairs = (f"{one} {other}" for one, other in pairwise(words))
    return not line.tongue.unreal.isdisjoint([*words, *pairs])


def _target(line: Line, end: int) -> int | None:
    """The first word after a hedge that has matter of its own, past figures: "expects 400 to"."""
    first = None
    for place in range(end, min(len(line.words), end + _REACH)):
        if not _CLOSES.isdisjoint(line.gap(place - 1)):
            break
        if carries(line.reading, line.words[place]):
            first = place if first is None else first
            if not line.folded(place)[0].isdigit():
                return place
    return first


def word_at(reading: Reading, hedge: Hedge) -> Word:
    """The word that a hedge makes doubtful."""
    return reading.words[hedge.target]
