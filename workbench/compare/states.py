"""In which state a sentence says that something is: released or in custody, held or called off.

A language lists the states of one thing that exclude each other, as rows of words. A state may be
denied ("nobody was hurt"); on some axes a later state has the earlier ones behind it: who was taken
to hospital was hurt.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple

from workbench.compare.languages import Language, once
from workbench.compare.matter import Forms, Keys, forms_of
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
# What stands for the second word of a row that has one alone, and behind the last word of a text.
_ALONE, _NO_WORD = "", ("", "")
_REMEMBERED = 50_000

# The words of a row, each in the form for all its forms and as the table has it; axis and place.
_Row = tuple[tuple[tuple[str, str], ...], int, int]


class _Rows(NamedTuple):
    """The rows that begin with one word: those of it alone by how it is written, the others by
    their second word."""

    alone: dict[str, list[_Row]]
    longer: dict[str, list[_Row]]


class _Begun(NamedTuple):
    """The rows that may begin in a sentence: their axes, and the places of their first words among
    those of the text."""

    axes: set[int]
    places: list[int]


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
        first = reading.sentences[row].words[0]
        begun = [place - first for place in reading.of(_telling)[row].places]
        found = known[row] = tuple(_states(line_of(reading, row), begun))
    return found


def axes_of(reading: Reading, row: int) -> Set[int]:
    """The axes on which a sentence may tell a state, by the first words of their rows."""
    begun = reading.of(_telling).get(row)
    return begun.axes if begun else _NO_AXES


def states_on(reading: Reading, axis: int) -> Sequence[State]:
    """The states on one axis that the sentences of the body tell."""
    known: dict[int, list[State]] = reading.of(_known_on)
    found = known.get(axis)
    if found is None:
        telling, sentences = reading.of(_telling), reading.sentences
        rows = [row for row, begun in telling.items() if axis in begun.axes]
        told = [row for row in rows if sentences[row].part is Part.BODY]
        found = known[axis] = [
            state for row in told for state in states_of(reading, row) if state.axis == axis
        ]
    return found


def _known_on(_reading: Reading) -> dict[int, list[State]]:
    """The states of the axes asked for so far."""
    return {}


@of_the_whole
def _telling(reading: Reading) -> dict[int, _Begun]:
    """What begins in the sentences that have the first words of any row, in their order: one quick
    look at all words."""
    led, forms = _led(reading.language), _forms(reading.language)
    words = [*reading.of(forms_of), _NO_WORD]
    told: dict[int, _Begun] = {}
    for place, axes in [each for each in enumerate(map(led.__getitem__, words)) if each[1]]:
        second = words[place + 1]
        if second[0] in axes or _ALONE in axes or forms[second] in axes:
            begun = told.setdefault(reading.words[place].row, _Begun(set(), []))
            ends = {second[0], forms[second], _ALONE} & axes.keys()
            begun.axes.update(*map(axes.__getitem__, ends))
            begun.places.append(place)
    return told


class _Led(dict[Forms, Mapping[str, frozenset[int]]]):
    """The axes of the rows that begin with a word: by their second words, and of those of the word
    alone; each word is looked up once."""

    def __init__(self, tongue: Language) -> None:
        super().__init__()
        self._table, self._forms = _table(tongue), _forms(tongue)

    def __missing__(self, word: Forms) -> Mapping[str, frozenset[int]]:
        found: dict[str, frozenset[int]] = {}
        for first in {word[0], self._forms[word]} & self._table.keys():
            begun = self._table[first]
            for second, rows in [*begun.longer.items(), (_ALONE, begun.alone.get(word[0], ()))]:
                axes = frozenset(axis for _, axis, _ in rows)
                if axes:
                    found[second] = found.get(second, _NO_AXES) | axes
        if len(self) < _REMEMBERED:
            self[word] = found
        return found


@once
def _led(tongue: Language) -> _Led:
    return _Led(tongue)


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


def _states(line: Line, begun: Iterable[int]) -> Iterator[State]:
    """The states whose rows begin at one of these words."""
    table, forms, words = _table(line.tongue), _forms(line.tongue), line.words
    # Each axis is read by itself: "treated for shock" tells how badly somebody was hurt, and that.
    begins: dict[int, int] = defaultdict(int)
    for first in begun:
        said = [(forms[word[2:4]], word[2]) for word in words[first : first + 3]]
        heads = [table[each] for each in dict.fromkeys(said[0]) if each in table]
        rows = _that_may_stand(heads, said)
        if not rows or _is_quoted(line, first):
            continue
        longest = max(len(row) for row, _, _ in rows)
        said += [(forms[word[2:4]], word[2]) for word in words[first + 3 : first + longest]]
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
    """The rows whose first three words these are, the longest first by each of their heads."""
    following = said[1] if len(said) > 1 else ()
    root, third = said[2] if len(said) > 2 else _NO_WORD
    found: list[_Row] = []
    for rows in heads:
        near = [*rows.alone.get(said[0][1], ())]
        for word in dict.fromkeys(following):
            near += [
                each
                for each in rows.longer.get(word, ())
                if len(each[0]) == 2 or root == each[0][2][0] or third == each[0][2][1]
            ]
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
    if tongue.negations.isdisjoint([word for _, word in row]):
        return True
    # "Not take place before May" denies nothing.
    after = line.folded(line.said.index(said[0][1]) + len(row))
    return after not in tongue.until_words and after not in tongue.before_words


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
def _forms(tongue: Language) -> Keys[str]:
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
