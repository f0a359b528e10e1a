"""A checking copy: the whole text of what is checked, and on it every passage of every claim."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from workbench.domain.case import Case
from workbench.domain.memo import memo_of
from workbench.domain.memo_choice import MemoChoice
from workbench.domain.memo_facts import ArticleFacts, ClaimFacts, Memo
from workbench.domain.model import Role
from workbench.domain.text import Span, paragraph_number, paragraphs

_EVERYTHING = MemoChoice()


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage of a claim; `number`, from 0, is its own in the whole copy.

    `first` is the article and paragraph of the claim's first passage in the copy, None for that
    one itself: what was found is said there, and only pointed to from the others.
    """

    number: int
    claim: ClaimFacts
    start: int
    end: int
    first: tuple[int, int] | None = None


class Piece(NamedTuple):
    """A stretch of a line, within which no mark begins or ends.

    Marks are named by their place in the list: `inner` is the shortest that the piece lies in,
    `begins` are those that begin before it, `ends` those that end behind it. A piece without text
    stands where a mark begins or ends at a line end.
    """

    start: int
    end: int
    inner: int | None
    begins: Sequence[int]
    ends: Sequence[int]


@dataclass(frozen=True, slots=True)
class ArticleCopy:
    """An article with its marks in text order."""

    facts: ArticleFacts
    text: str
    marks: tuple[Mark, ...]

    def lines(self) -> Iterator[tuple[Piece, ...]]:
        """Every line of the text, also an empty one, in pieces that together are the line."""
        return pieces(self.text, [(mark.start, mark.end) for mark in self.marks])


@dataclass(frozen=True, slots=True)
class CheckingCopy:
    """What a checking copy says. `memo` holds the facts of the case and of the chosen claims;
    `elsewhere` says what those are called that have no passage in what is printed."""

    memo: Memo
    articles: tuple[ArticleCopy, ...]
    elsewhere: tuple[str, ...]


def checking_copy_of(
    case: Case,
    texts: Mapping[str, str],
    at: str,
    head: str,
    choice: MemoChoice = _EVERYTHING,
) -> CheckingCopy:
    """The checking copy of a case: of the articles that were chosen, else of those under check.

    `texts` are the canonical texts by article id. What is confidential is left out as in a memo.
    """
    memo = memo_of(case, texts, at, head, choice)
    claims = {claim.id: claim for claim in memo.claims}
    first: dict[str, tuple[int, int]] = {}
    copies: list[ArticleCopy] = []
    printed = 0
    for facts in memo.articles:
        if not _printed(facts, choice):
            continue
        text, article = texts[facts.article.id], facts.article
        starts = [start for start, _end in paragraphs(text)]
        marks: list[Mark] = []
        # The longer of two that begin together is the outer one.
        passages = [one for one in case.passages_in(article.id) if one.claim in claims]
        for one in sorted(passages, key=lambda one: (one.start, -one.end)):
            claim = claims[one.claim]
            marks.append(Mark(printed, claim, one.start, one.end, first.get(claim.id)))
            first.setdefault(claim.id, (article.index, paragraph_number(starts, one.start)))
            printed += 1
        copies.append(ArticleCopy(facts, text, tuple(marks)))
    left = sorted((one for one in memo.claims if one.id not in first), key=attrgetter("place"))
    return CheckingCopy(memo, tuple(copies), tuple(claim.label for claim in left))


def _printed(facts: ArticleFacts, choice: MemoChoice) -> bool:
    if choice.articles is None:
        return facts.article.role is Role.UNDER_CHECK
    return facts.article.id in choice.articles


def pieces(text: str, marks: Sequence[Span]) -> Iterator[tuple[Piece, ...]]:
    """The lines of a text, cut wherever one of the marks begins or ends."""
    begins, ends = _by_place(marks, 0), _by_place(marks, 1)
    places = sorted({*begins, *ends})
    inside = _Inside(marks)
    at = start = 0
    while True:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        cuts: list[int] = []
        while at < len(places) and places[at] <= end:
            cuts.append(places[at])
            at += 1
        yield tuple(_line(start, end, cuts, begins, ends, inside))
        if end == len(text):
            return
        start = end + 1


def _by_place(marks: Sequence[Span], side: int) -> dict[int, list[int]]:
    """The marks by where they begin, or end."""
    found: dict[int, list[int]] = {}
    for place, mark in enumerate(marks):
        found.setdefault(mark[side], []).append(place)
    return found


class _Inside:
    """Which marks a place lies in, met from the beginning of the text to its end."""

    def __init__(self, marks: Sequence[Span]) -> None:
        self._marks = marks
        self._open: list[tuple[int, int, int]] = []

    def begin(self, places: Sequence[int]) -> None:
        for place in places:
            start, end = self._marks[place]
            heappush(self._open, (end - start, place, end))

    def inner(self, place: int) -> int | None:
        """The shortest mark that goes on behind a place."""
        while self._open and self._open[0][2] <= place:
            heappop(self._open)
        return self._open[0][1] if self._open else None


def _line(
    start: int,
    end: int,
    cuts: Sequence[int],
    begins: Mapping[int, Sequence[int]],
    ends: Mapping[int, Sequence[int]],
    inside: _Inside,
) -> Iterator[Piece]:
    # What ends where the line begins has the line end before it as its last letter.
    if start in ends:
        yield Piece(start, start, None, (), ends[start])
    borders = sorted({start, *cuts, end})
    for here, there in pairwise(borders):
        begun = begins.get(here, ())
        inside.begin(begun)
        yield Piece(here, there, inside.inner(here), begun, ends.get(there, ()))
    if end in begins:
        inside.begin(begins[end])
        yield Piece(end, end, None, begins[end], ())
