"""What a text says beside its small words, and whether another text says it too.

A word of one text has an echo in the other when the same stem, a word that desks swap for it, the
same figure in another notation, or a near form of it stands there.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import accumulate, islice
from operator import itemgetter

from workbench.compare.languages import Language, once
from workbench.compare.reading import Reading, Word, of_the_whole
from workbench.compare.words import stem as stem_of
from workbench.domain.text import Span

# So many letters in common at the beginning make two words near forms of one.
_NEAR = 5
# A word of more sentences than this tells little of where its passage is told.
_COMMON = 300
_REMEMBERED = 50_000
# By their numbers and not their names: every word of a text is asked.
_FORMS = itemgetter(2, 3)

Forms = tuple[str, str]


def key(word: Word, tongue: Language) -> str:
    """What stands for a word when texts are set beside each other."""
    return keys(tongue)[word[2:4]]


@of_the_whole
def forms_of(reading: Reading) -> list[Forms]:
    """The folded form and the stem of each word of the text, by which it is looked up."""
    return [*map(_FORMS, reading.words)]


class Keys(dict[Forms, str]):
    """What stands for words, by their folded form and stem; each is worked out once."""

    def __init__(self, tongue: Language, made: Callable[[str, str, Language], str]) -> None:
        super().__init__()
        self._tongue, self._made = tongue, made

    def __missing__(self, forms: Forms) -> str:
        found = self._made(*forms, self._tongue)
        if len(self) < _REMEMBERED:
            self[forms] = found
        return found


@once
def keys(tongue: Language) -> Keys:
    """The keys of the words already met."""
    return Keys(tongue, _key)


def _key(folded: str, stem: str, tongue: Language) -> str:
    if folded[0].isdigit():
        return folded.rstrip(".").replace(",", "").replace(".", "")
    value = tongue.number_words.get(folded)
    if value is not None and float(value).is_integer():
        return str(int(value))
    stands = tongue.synonyms.get(folded)
    return stem_of(stands, tongue) if stands else _swapped(tongue).get(stem, stem)


@once
def _swapped(tongue: Language) -> dict[str, str]:
    """The stems of verbs that desks swap, each with that of the verb that stands for all."""
    return {
        stem_of(word, tongue): stem_of(head, tongue)
        for word, head in tongue.synonyms.items()
        if head.endswith(tongue.verb_heads) and word not in tongue.rigid
    }


@of_the_whole
def content(reading: Reading) -> tuple[Word, ...]:
    """The words of the text that carry matter."""
    small = _small(reading.language)
    return tuple(
        [
            word
            for word in reading.words
            if word[2] not in small and (len(word[2]) > 1 or word[2].isdigit())
        ]
    )


@once
def _small(tongue: Language) -> frozenset[str]:
    return tongue.stop_words | tongue.articles


@of_the_whole
def _starts(reading: Reading) -> list[int]:
    return [word.start for word in reading.of(content)]


def content_between(reading: Reading, start: int, end: int) -> Sequence[Word]:
    """The words that carry matter and stand between two places."""
    starts = reading.of(_starts)
    return reading.of(content)[bisect_left(starts, start) : bisect_left(starts, end)]


class Places:
    """Spans of a text, ready to be asked whether one of them holds a place."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))

    def holds(self, place: int) -> bool:
        """Whether a place is inside one of the spans."""
        before = bisect_right(self._starts, place)
        return before > 0 and self._ends[before - 1] > place


class Echo:
    """The matter of one text, ready to be asked whether it holds a word of another."""

    def __init__(self, reading: Reading) -> None:
        self._rows: dict[str, set[int]] = defaultdict(set)
        self._near: dict[str, list[str]] = defaultdict(list)
        self._known: dict[tuple[str, str], set[int]] = {}
        known = keys(reading.language)
        for word in reading.of(content):
            _start, _end, _folded, stem, row = word
            name = known[word[2:4]]
            self._rows[name].add(row)
            if stem != name:
                self._rows[stem].add(row)
        for name in self._rows:
            if len(name) >= _NEAR:
                self._near[name[:_NEAR]].append(name)

    def rows(self, word: Word, tongue: Language) -> Collection[int]:
        """The sentences that say a word of the other text, in this form or a near one."""
        forms = word[2:4]
        found = self._known.get(forms)
        if found is None:
            name = key(word, tongue)
            found = self._rows.get(name, set()) | self._rows.get(word.stem, set())
            if len(name) >= _NEAR and not name.isdigit():
                near = self._near.get(name[:_NEAR], ())
                found = found.union(*(self._rows[each] for each in near))
            self._known[forms] = found
        return found

    def share(self, words: Iterable[Word], rows: Collection[int], tongue: Language) -> float:
        """What share of the words stands in some of these sentences; 1 where there are none."""
        wanted, known = set(rows), self._known
        asked = [
            not wanted.isdisjoint(
                known[word[2:4]] if word[2:4] in known else self.rows(word, tongue)
            )
            for word in words
        ]
        return sum(asked) / len(asked) if asked else 1.0

    def most_in_two(self, words: Collection[Word], tongue: Language) -> float:
        """The largest share of the words that stands in two sentences in a row."""
        held: Counter[int] = Counter()
        said = sorted((self.rows(word, tongue) for word in words), key=len)
        for rows in said:
            if len(rows) <= _COMMON or not held:
                some = islice(rows, _COMMON)
                held.update({near for row in some for near in (row - 1, row)})
            else:
                held.update([first for first in held if first in rows or first + 1 in rows])
        return max(held.values(), default=0) / len(words) if words else 1.0


@of_the_whole
def echo(reading: Reading) -> Echo:
    """The echo of a text, made once."""
    return Echo(reading)
