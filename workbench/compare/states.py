"""In which state a sentence says that something is: released or in custody, held or called off.

A language lists the states of one thing that exclude each other, as rows of words. A state may be
denied ("nobody was hurt"); on some axes a later state has the earlier ones behind it: who was taken
to hospital was hurt.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from workbench.compare.languages import Language, once
from workbench.compare.matter import Keys
from workbench.compare.noun_phrases import Line, line_of
from workbench.compare.reading import Part, Reading, of_the_whole
from workbench.compare.speakers import in_quotes
from workbench.compare.words import folded, stem
from workbench.domain.text import Span

__all__ = ["SAID", "State", "axes_of", "exclude", "states_of", "states_on"]

# What marks an axis on which a state has those before it behind it.
CHAIN = ">"
# What marks an axis of what somebody says to something: that he denies it, or nothing.
SAID = "@"
# How far before a state what denies it may stand.
_FAR = 8
# So many letters tell a word by its stem; shorter ones are taken as they stand.
_SHORT = 3
_NO_AXES = frozenset[int]()
_REMEMBERED = 50_000

# The words of a row, each in the form for all its forms and as the table has it; axis and place.
_Row = tuple[tuple[tuple[str, str], ...], int, int]


class _Rows(NamedTuple):
    """The rows that begin with one word: those of it alone by how it is written, the others by
    their second word."""

    alone: dict[str, list[_Row]]
    longer: dict[str, list[_Row]]


@dataclass(frozen=True, slots=True)
class State:
    """Words that tell a state: its axis, its place there, and whether it is denied."""

    start: int
    end: int
    row: int
    axis: int
    place: int
    denied: bool

    @property
    def span(self) -> Span:
        """Where it stands, with what denies it."""
        return self.start, self.end


def states_of(reading: Reading, row: int) -> tuple[State, ...]:
    """The states that a sentence tells outside quotation marks."""
    known = reading.of(_known)
    found = known.get(row)
    if found is None and row not in reading.of(_telling):
        return ()
    if found is None:
        found = known[row] = tuple(_states(line_of(reading, row)))
    return found


def axes_of(reading: Reading, row: int) -> frozenset[int]:
    """The axes on which a sentence may tell a state, by the first words of their rows."""
    return reading.of(_telling).get(row, _NO_AXES)


def states_on(reading: Reading, axis: int) -> Sequence[State]:
    """The states on one axis that the sentences of the body tell."""
    known: dict[int, list[State]] = reading.of(_known_on)
    found = known.get(axis)
    if found is None:
        telling, sentences = reading.of(_telling), reading.sentences
        rows = [row for row, axes in telling.items() if axis in axes]
        told = [row for row in rows if sentences[row].part is Part.BODY]
        found = known[axis] = [
            state for row in told for state in states_of(reading, row) if state.axis == axis
        ]
    return found


def _known_on(_reading: Reading) -> dict[int, list[State]]:
    """The states of the axes asked for so far."""
    return {}


@of_the_whole
def _telling(reading: Reading) -> dict[int, frozenset[int]]:
    """The sentences that have the first words of any row, in their order, with the axes of these:
    one quick look at all words."""
    beginnings, words = _beginnings(reading.language), reading.words
    alone, pairs, known, led = beginnings
    told: dict[int, set[int]] = {}
    for place in [place for place, word in enumerate(words) if led[word[2:4]]]:
        word = words[place]
        axes = told.setdefault(word[4], set())
        axes.update(alone.get(word[2], ()))
        if place + 1 < len(words):
            following = words[place + 1]
            axes.update(pairs.get((word[2], following[2]), ()))
            axes.update(pairs.get((known[word[2:4]], known[following[2:4]]), ()))
    return {row: frozenset(axes) for row, axes in told.items() if axes}


class _Beginnings(NamedTuple):
    """The axes of the words that tell a state alone, and of the first two words of all other rows;
    the form of words for all their forms; and whether words begin any row."""

    alone: Mapping[str, set[int]]
    pairs: Mapping[tuple[str, str], set[int]]
    forms: Keys
    led: "_Led"


class _Led(dict[tuple[str, str], bool]):
    """Whether words, by their folded form and stem, begin a row; each is looked up once."""

    def __init__(self, firsts: Container[str], forms: Keys) -> None:
        super().__init__()
        self._firsts, self._forms = firsts, forms

    def __missing__(self, word: tuple[str, str]) -> bool:
        found = word[0] in self._firsts or self._forms[word] in self._firsts
        if len(self) < _REMEMBERED:
            self[word] = found
        return found


@once
def _beginnings(tongue: Language) -> _Beginnings:
    alone: dict[str, set[int]] = defaultdict(set)
    pairs: dict[tuple[str, str], set[int]] = defaultdict(set)
    table, forms = _table(tongue), _forms(tongue)
    for first, rows in table.items():
        for word, told in rows.alone.items():
            alone[word].update(axis for _, axis, _ in told)
        for second, told in rows.longer.items():
            pairs[first, second].update(axis for _, axis, _ in told)
    return _Beginnings(dict(alone), dict(pairs), forms, _Led(alone.keys() | table.keys(), forms))


@of_the_whole
def _known(_reading: Reading) -> dict[int, tuple[State, ...]]:
    """The states of the sentences asked for so far."""
    return {}


def exclude(one: State, other: State, tongue: Language) -> bool:
    """Whether both states cannot be true of one thing."""
    if one.axis != other.axis or (one.denied and other.denied):
        return False
    chain = tongue.states[one.axis].startswith(CHAIN)
    if not one.denied and not other.denied:
        return not chain and one.place != other.place
    no, yes = (one, other) if one.denied else (other, one)
    return no.place <= yes.place if chain else no.place == yes.place


def _states(line: Line) -> Iterator[State]:
    table, forms = _table(line.tongue), _forms(line.tongue)
    if not table:
        return
    words = line.words
    # Each axis is read by itself: "treated for shock" tells how badly somebody was hurt, and that.
    begins: dict[int, int] = defaultdict(int)
    led = _beginnings(line.tongue).led
    for first in [place for place, word in enumerate(words) if led[word[2:4]]]:
        said = [(forms[word[2:4]], word[2]) for word in words[first : first + 2]]
        heads = [table[each] for each in said[0] if each in table]
        rows = _that_may_stand(heads, said) if heads else ()
        if not rows or _is_quoted(line, first):
            continue
        longest = max(len(row) for row, _, _ in rows)
        said += [(forms[word[2:4]], word[2]) for word in words[first + 2 : first + longest]]
        for row, axis, place in rows:
            end = first + len(row)
            if begins[axis] <= first and _is_row(line, said[: len(row)], row):
                no = _denying(line, first)
                start = words[first if no is None else no].start
                yield State(
                    start, words[end - 1].end, words[first].row, axis, place, no is not None
                )
                begins[axis] = end


def _that_may_stand(heads: Iterable["_Rows"], said: Sequence[tuple[str, str]]) -> list[_Row]:
    """The rows whose first two words these are, the longest first by each of their heads."""
    following = said[1] if len(said) > 1 else ()
    found: list[_Row] = []
    for rows in heads:
        near = [*rows.alone.get(said[0][1], ())]
        for word in dict.fromkeys(following):
            near += rows.longer.get(word, ())
        found += sorted(near, key=_length) if len(near) > 1 else near
    return found


def _length(row: _Row) -> int:
    return -len(row[0])


def _is_quoted(line: Line, place: int) -> bool:
    return in_quotes(line.reading, line.words[place].start)


def _is_row(line: Line, said: Sequence[tuple[str, str]], row: Sequence[tuple[str, str]]) -> bool:
    """Whether words stand there as a row has them, in whatever form; a word that tells a state
    alone as it stands in the table, for in another form it may be another part of speech."""
    if len(said) < len(row):
        return False
    if len(row) == 1:
        return said[0][1] == row[0][1]
    for one, other in zip(said, row, strict=True):
        if one[0] != other[0] and one[1] != other[1]:
            return False
    tongue = line.tongue
    # "Not take place before May" denies nothing.
    denies = any(word in tongue.negations for _, word in row)
    place = next(n for n, each in enumerate(line.words) if each.folded == said[0][1])
    after = line.folded(place + len(row))
    return not denies or (after not in tongue.until_words and after not in tongue.before_words)


def _denying(line: Line, place: int) -> int | None:
    """The word that denies a state, in its own clause before it."""
    for back in range(place - 1, max(-1, place - _FAR), -1):
        gap = line.gap(back)
        if "," in gap or ";" in gap or ":" in gap or line.said[back] in line.tongue.relatives:
            return None
        if line.said[back] in line.tongue.negations:
            return back
    return None


def _both(word: str, tongue: Language) -> tuple[str, str]:
    """A word of the table, which may have its accents: in the form for all its forms, and as words
    are compared."""
    bare = word if word in tongue.accented else folded(word)
    return _forms(tongue)[bare, stem(word, tongue)], bare


@once
def _forms(tongue: Language) -> Keys:
    """One form for all forms of a word, irregular verbs included."""
    return Keys(tongue, _form)


def _form(written: str, root: str, tongue: Language) -> str:
    base = tongue.verb_forms.get(written)
    if base is not None:
        return stem(base, tongue)
    return root if len(written) > _SHORT else written


@once
def _table(tongue: Language) -> Mapping[str, _Rows]:
    """The rows of words that tell states by the first of them."""
    found: dict[str, _Rows] = defaultdict(lambda: _Rows({}, {}))
    for axis, text in enumerate(tongue.states):
        for place, rows in enumerate(text.lstrip(CHAIN + SAID).split(";")):
            for row in rows.split(","):
                words = tuple(_both(word, tongue) for word in row.replace("-", " ").split())
                for first in {*words[0]}:
                    if len(words) == 1:
                        found[first].alone.setdefault(words[0][1], []).append((words, axis, place))
                        continue
                    for second in {*words[1]}:
                        found[first].longer.setdefault(second, []).append((words, axis, place))
    return dict(found)
