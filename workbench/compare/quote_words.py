"""The words of quotations set against each other: what stays, what changes, what moves.

Marks, capitals, short forms, spelling and the notation of numbers do not count.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from rapidfuzz.distance import Indel

from workbench.compare import worddiff
from workbench.compare.languages import Language, once
from workbench.compare.quotations import words_within
from workbench.compare.reading import Reading, Word
from workbench.compare.words import stem
from workbench.domain.text import Span

_ISLAND = 2
_ROOT = 4
_ROOT_SHARE = 0.65
_REMEMBERED = 50_000
_made = tuple.__new__
# What a token tells beside its word, from `key` to `joins`.
_Told = tuple[str, str, bool, bool, bool, bool, bool]


class Token(NamedTuple):
    """A word of a quotation: what it is compared by (`key`), what stands for all words of its
    meaning (`sense`), the number of its piece. It carries matter of its own (`full`), changes what
    is said though it is small (`telling`), denies, counts, only joins (`and`, `the`), or names."""

    word: Word
    key: str
    sense: str
    full: bool = True
    telling: bool = False
    denies: bool = False
    counts: bool = False
    joins: bool = False
    piece: int = 0
    named: bool = False

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.word.start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.word.end

    @property
    def matters(self) -> bool:
        """Whether a professional would mind that it changed."""
        return self.full or self.telling or self.denies or self.counts


@dataclass(frozen=True, slots=True)
class Change:
    """Words of one side, as a range of its tokens, in the place of words of the other."""

    a: Span
    b: Span


def tokens(reading: Reading, spans: Iterable[Span]) -> list[Token]:
    """The words in some spans of a text, short forms taken apart."""
    known, text = _met(reading.language), reading.text
    if len(known) > _REMEMBERED:
        known.clear()
    # "per" of "per cent": the word before counts only there.
    before_signs = _before_signs(reading.language)
    found: list[Token] = []
    for piece, span in enumerate(spans):
        before = ""
        for word in words_within(reading, span):
            folded = word[2]
            forms = known.get((folded, word[3], before))
            if forms is None:
                forms = known[folded, word[3], before] = [*_forms(reading.language, word, before)]
            for form, told in forms:
                here = _part(word, form, told[0]) if form else word
                named = told[2] and text[word[0]].isupper()
                found.append(_made(Token, (here, *told, piece, named)))
            before = folded if folded in before_signs else ""
    return found


@once
def _before_signs(tongue: Language) -> frozenset[str]:
    return frozenset(each.partition(" ")[0] for each in tongue.percent_words)


@once
def _met(_tongue: Language) -> dict[tuple[str, str, str], list[tuple[str, _Told]]]:
    """The words already met in a language, with their stem, and the word before where it counts."""
    return {}


def _part(word: Word, form: str, key: str) -> Word:
    """One of the words that a short form stands for, where the short form stands."""
    return word._replace(folded=form, stem=key)


def _forms(tongue: Language, word: Word, before: str) -> Iterator[tuple[str, _Told]]:
    """What is told of a word, or of each that it stands for, with that one's form."""
    for form in tongue.contractions.get(word.folded, word.folded).split():
        percent = f"{before} {form}" in tongue.percent_words
        key = "%" if percent else _key(form, word, tongue)
        counts = key[0].isdigit() or key == "%"
        told = (
            key,
            _sense(form, key, tongue),
            counts or form not in tongue.stop_words,
            form in tongue.telling_words,
            form in tongue.negations,
            counts,
            form in tongue.joiners or form in tongue.articles,
        )
        yield "" if form == word.folded else form, told


def _sense(form: str, key: str, tongue: Language) -> str:
    """What a word means: that of the word that stands for all like it."""
    stands = tongue.synonyms.get(form)
    return stem(stands, tongue) if stands else key


def _key(form: str, word: Word, tongue: Language) -> str:
    """What a word is compared by: its stem or its number."""
    if form in tongue.percent_words:
        return "%"
    if form in tongue.number_words:
        return f"{tongue.number_words[form]:g}"
    if form[0].isdigit():
        dropped, point = (".", ",") if tongue.decimal_comma else (",", ".")
        return form.replace(dropped, "").rstrip(point)
    return word.stem if form == word.folded else stem(form, tongue)


def changes(a: Sequence[Token], b: Sequence[Token], tongue: Language) -> list[Change]:
    """The places where two rows of words differ; changes that nearly touch are one."""
    if [each.word.folded for each in a] == [each.word.folded for each in b]:
        return []
    steps = worddiff.changes([each.word for each in a], [each.word for each in b], tongue)
    found: list[Change] = []
    for same, group in groupby(steps, key=lambda each: each.op is worddiff.Op.SAME):
        if same:
            continue
        run = list(group)
        here = Change(
            (run[0].words_a[0], run[-1].words_a[1]), (run[0].words_b[0], run[-1].words_b[1])
        )
        if found and _touches(found[-1], here, a, b):
            before = found.pop()
            here = Change((before.a[0], here.a[1]), (before.b[0], here.b[1]))
        found.append(here)
    return found


def _touches(one: Change, other: Change, a: Sequence[Token], b: Sequence[Token]) -> bool:
    """Whether only a small word or two, the same by chance, part two changes."""
    between = a[one.a[1] : other.a[0]]
    if not between:
        return True
    if len(between) > _ISLAND or any(each.matters for each in between):
        return False
    words = (a[slice(*one.a)], b[slice(*one.b)], a[slice(*other.a)], b[slice(*other.b)])
    return all(words) or not any(each.matters for each in (*words[2], *words[3]))


def kept(a: Sequence[Token], b: Sequence[Token]) -> list[tuple[int, int]]:
    """The places of the words that carry matter and are the same, in order, on both sides."""
    blocks = Indel.opcodes([each.sense for each in a], [each.sense for each in b])
    return [
        (op.src_start + step, op.dest_start + step)
        for op in blocks
        if op.tag == "equal"
        for step in range(op.src_end - op.src_start)
        if a[op.src_start + step].full
    ]


def located(few: Sequence[Token], many: Sequence[Token], tongue: Language) -> Span:
    """Where in a longer row of words a short one has its likeliest place: by how its words look,
    or else by what they mean."""
    place = worddiff.locate([each.word for each in few], [each.word for each in many], tongue)
    if place is not None:
        return place.words
    meant = [there for _here, there in kept(few, many)]
    return (meant[0], meant[-1] + 1) if meant else (0, len(many))


def akin(one: str, other: str) -> bool:
    """Whether two words have one root by the look of them: election, electoral."""
    shared = 0
    for x, y in zip(one, other, strict=False):
        if x != y:
            break
        shared += 1
    return shared >= _ROOT and shared >= _ROOT_SHARE * max(len(one), len(other))


def left_over(
    a: Sequence[Token], b: Sequence[Token], moved: frozenset[str]
) -> tuple[list[Token], list[Token]]:
    """The words of a change that stand on one side only, in any form and anywhere."""
    keys_a, keys_b = {each.key for each in a}, {each.key for each in b}
    return _others(a, keys_b, moved), _others(b, keys_a, moved)


def _others(words: Sequence[Token], keys: set[str], moved: frozenset[str]) -> list[Token]:
    return [
        each
        for each in words
        if each.matters
        and each.key not in moved
        and each.key not in keys
        and not (each.full and not each.counts and any(akin(each.key, key) for key in keys))
    ]
