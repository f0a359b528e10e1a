"""What a text says beside its small words, and whether another text says it too.

A word of one text has an echo in the other when the same stem, a word that desks swap for it, the
same figure in another notation, or a near form of it stands there.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import accumulate, compress, islice
from operator import itemgetter
from typing import Generic, TypeVar

from workbench.compare.languages import Language, once
from workbench.compare.reading import Reading, Word, of_the_whole
from workbench.compare.words import stem as stem_of
from workbench.domain.text import Span

# So many letters in common at the beginning make two words near forms of one.
_NEAR = 5
# A word of more sentences than this tells little of where its passage is told.
_COMMON = 300
_REMEMBERED = 50_000
# What marks the name that words of the same first letters have in common.
_AKIN = "~"
_NONE = frozenset[int]()
_FORMS = itemgetter(2, 3)

Forms = tuple[str, str]
K = TypeVar("K")


def key(word: Word, tongue: Language) -> str:
    """What stands for a word when texts are set beside each other."""
    return keys(tongue)[word[2:4]]


@of_the_whole
def forms_of(reading: Reading) -> list[Forms]:
    """The forms of each word of the text."""
    return forms_in(reading.words)


def forms_in(words: Iterable[Word]) -> list[Forms]:
    """The folded form and the stem of each of some words, by which they are looked up."""
    return [*map(_FORMS, words)]


class Keys(dict[Forms, K], Generic[K]):
    """What stands for words, by their folded form and stem; each is worked out once."""

    def __init__(self, tongue: Language, made: Callable[[str, str, Language], K]) -> None:
        super().__init__()
        self._tongue, self._made = tongue, made

    def __missing__(self, forms: Forms) -> K:
        found = self._made(*forms, self._tongue)
        if len(self) < _REMEMBERED:
            self[forms] = found
        return found


@once
def keys(tongue: Language) -> Keys[str]:
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
    known = _carrying(reading.language)
    return tuple(compress(reading.words, map(known.__getitem__, reading.of(forms_of))))


@of_the_whole
def content_forms(reading: Reading) -> list[Forms]:
    """The forms of the words that carry matter."""
    return forms_in(reading.of(content))


@once
def _carrying(tongue: Language) -> Keys[bool]:
    """Whether the words already met carry matter."""
    return Keys(tongue, _carries)


def _carries(folded: str, _stem: str, tongue: Language) -> bool:
    return folded not in _small(tongue) and (len(folded) > 1 or folded.isdigit())


@once
def _small(tongue: Language) -> frozenset[str]:
    return tongue.stop_words | tongue.articles


@of_the_whole
def _starts(reading: Reading) -> list[int]:
    return [word[0] for word in reading.of(content)]


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

    def touch(self, span: Span) -> bool:
        """Whether one of the spans has a place in common with another."""
        before = bisect_left(self._starts, span[1])
        return before > 0 and self._ends[before - 1] > span[0]

    def without(self, words: Sequence[Word]) -> list[Word]:
        """Those words of a text, in their order, that begin in none of the spans."""
        starts, at = [word[0] for word in words], 0
        kept: list[Word] = []
        for start, end in zip(self._starts, self._ends, strict=True):
            first = bisect_left(starts, start, at)
            kept += words[at:first]
            at = bisect_left(starts, end, first)
        kept += words[at:]
        return kept


class Echo:
    """The matter of one text, ready to be asked whether it holds a word of another."""

    def __init__(self, reading: Reading) -> None:
        self._rows: dict[str, set[int]] = defaultdict(set)
        self._known: dict[Forms, Collection[int]] = {}
        known, rows, words = _told(reading.language), self._rows, reading.of(content)
        for forms, word in zip(reading.of(content_forms), words, strict=True):
            for name in known[forms]:
                rows[name].add(word[4])

    def rows(self, word: Word, tongue: Language) -> Collection[int]:
        """The sentences that say a word of the other text, in this form or a near one."""
        return self.rows_of((word,), tongue)[0]

    def rows_of(self, words: Iterable[Word], tongue: Language) -> list[Collection[int]]:
        """The same of each of some words."""
        known, asked, forms = self._known, _asked(tongue), forms_in(words)
        for each in set(forms) - known.keys():
            known[each] = self._with(asked[each])
        return [*map(known.__getitem__, forms)]

    def _with(self, names: Sequence[str]) -> Collection[int]:
        if len(names) == 1:
            return self._rows.get(names[0], _NONE)
        return _NONE.union(*[self._rows[name] for name in names if name in self._rows])

    def share(self, words: Iterable[Word], rows: Collection[int], tongue: Language) -> float:
        """What share of the words stands in some of these sentences; 1 where there are none."""
        return share(self.rows_of(words, tongue), rows)


def share(told: Sequence[Collection[int]], rows: Collection[int]) -> float:
    """What share of words stands in some of these sentences, by the sentences of each; 1 where
    there are none."""
    wanted = frozenset(rows)
    return sum([not wanted.isdisjoint(each) for each in told]) / len(told) if told else 1.0


def most_in_two(told: Collection[Collection[int]]) -> float:
    """The largest share of words, by the sentences of each, that stands in two in a row."""
    ordered = sorted(told, key=len)
    few = [rows for rows in ordered if len(rows) <= _COMMON]
    if not any(few):
        few = [[*islice(rows, _COMMON)] for rows in ordered[: len(few) + 1]]
    held = Counter([row for rows in few for row in {*rows, *[row - 1 for row in rows]}])
    for rows in ordered[len(few) :]:
        held.update([first for first in held if first in rows or first + 1 in rows])
    return max(held.values(), default=0) / len(told) if told else 1.0


@once
def _told(tongue: Language) -> Keys[tuple[str, ...]]:
    """The names under which a text is known to have words."""
    return Keys(tongue, _names_told)


def _names_told(folded: str, stem: str, tongue: Language) -> tuple[str, ...]:
    own = {keys(tongue)[folded, stem], stem}
    return tuple(own.union(_AKIN + name[:_NEAR] for name in own if len(name) >= _NEAR))


@once
def _asked(tongue: Language) -> Keys[tuple[str, ...]]:
    """The names under which words are asked for."""
    return Keys(tongue, _names_asked)


def _names_asked(folded: str, stem: str, tongue: Language) -> tuple[str, ...]:
    name = keys(tongue)[folded, stem]
    first = name[:_NEAR]
    if len(first) < _NEAR or name.isdigit():
        return tuple({name, stem})
    # What is akin takes the word itself in.
    return (_AKIN + first,) if stem.startswith(first) else (_AKIN + first, stem)


@of_the_whole
def echo(reading: Reading) -> Echo:
    """The echo of a text, made once."""
    return Echo(reading)
