"""In which state a sentence says that something is: released or in custody, held or called off.

A language lists the states of one thing that exclude each other, as rows of words. A state may be
denied ("nobody was hurt"); on some axes a later state has the earlier ones behind it: who was taken
to hospital was hurt.
"""

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.compare.languages import Language, once
from workbench.compare.matter import Keys
from workbench.compare.noun_phrases import Line, line_of
from workbench.compare.reading import Reading, of_the_whole
from workbench.compare.speakers import in_quotes
from workbench.compare.words import folded, stem
from workbench.domain.text import Span

__all__ = ["SAID", "State", "exclude", "rows_with", "states_of"]

# What marks an axis on which a state has those before it behind it.
CHAIN = ">"
# What marks an axis of what somebody says to something: that he denies it, or nothing.
SAID = "@"
# How far before a state what denies it may stand.
_FAR = 8
# So many letters tell a word by its stem; shorter ones are taken as they stand.
_SHORT = 3

_Row = tuple[tuple[str, ...], int, int]


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
    if found is None:
        found = known[row] = tuple(_states(line_of(reading, row)))
    return found


def rows_with(reading: Reading, axes: Container[int]) -> list[int]:
    """The sentences that may tell a state of some axes: the quick look before the close one."""
    forms = _forms(reading.language)
    firsts = {
        first
        for first, rows in _table(reading.language).items()
        if any(axis in axes for _, axis, _ in rows)
    }
    return sorted({word[4] for word in reading.words if forms[word[2:4]] in firsts})


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
    said = [forms[word[2:4]] for word in words]
    # Each axis is read by itself: "treated for shock" tells how badly somebody was hurt, and that.
    begins: dict[int, int] = defaultdict(int)
    for first in [place for place, form in enumerate(said) if form in table]:
        if in_quotes(line.reading, words[first].start):
            continue
        for row, axis, place in table[said[first]]:
            end = first + len(row)
            if begins[axis] > first or tuple(said[first:end]) != row:
                continue
            if _is_meant(line, first, row) and not _only_for_a_while(line, end, row):
                no = _denying(line, first)
                start = words[first if no is None else no].start
                yield State(
                    start, words[end - 1].end, words[first].row, axis, place, no is not None
                )
                begins[axis] = end


def _denying(line: Line, place: int) -> int | None:
    """The word that denies a state, in its own clause before it."""
    for back in range(place - 1, max(-1, place - _FAR), -1):
        gap = line.gap(back)
        if "," in gap or ";" in gap or ":" in gap:
            return None
        if line.said[back] in line.tongue.negations:
            return back
    return None


def _only_for_a_while(line: Line, end: int, row: Sequence[str]) -> bool:
    """Whether a row that denies something does so up to a time: "not take place before May"."""
    tongue = line.tongue
    denies = any(word in tongue.negations for word in row)
    return denies and line.folded(end) in tongue.until_words | tongue.before_words


def _is_meant(line: Line, place: int, row: Sequence[str]) -> bool:
    """Whether a word that tells a state alone stands there as the table has it, for in another
    form it may be another part of speech."""
    return len(row) > 1 or line.said[place] in _alone(line.tongue)


@once
def _alone(tongue: Language) -> frozenset[str]:
    """The words that tell a state alone."""
    rows = (
        row.strip() for text in tongue.states for row in re.split("[,;]", text.lstrip(CHAIN + SAID))
    )
    return frozenset(_bare(row, tongue) for row in rows if " " not in row)


def _bare(word: str, tongue: Language) -> str:
    """A word of the table, which may have its accents, as words are compared."""
    return word if word in tongue.accented else folded(word)


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
def _table(tongue: Language) -> Mapping[str, Sequence[_Row]]:
    """The rows of words that tell states by the first of them, the longest first."""
    found: dict[str, list[_Row]] = defaultdict(list)
    forms = _forms(tongue)
    for axis, text in enumerate(tongue.states):
        for place, rows in enumerate(text.lstrip(CHAIN + SAID).split(";")):
            for row in rows.split(","):
                words = tuple(
                    forms[_bare(word, tongue), stem(word, tongue)]
                    for word in row.replace("-", " ").split()
                )
                found[words[0]].append((words, axis, place))
    return {first: sorted(rows, key=lambda row: -len(row[0])) for first, rows in found.items()}
