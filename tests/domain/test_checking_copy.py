"""What is on a checking copy: the articles, their text in pieces, and which marks are where."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain.case import Case
from workbench.domain.checking_copy import CheckingCopy, Piece, checking_copy_of, pieces
from workbench.domain.memo_choice import MemoChoice
from workbench.domain.model import (
    Article,
    CaseInfo,
    Claim,
    Evidence,
    Passage,
    Person,
    Role,
    Source,
    Status,
    Value,
    Verdict,
)
from workbench.domain.text import Span

TEXTS = {
    "a": "The bridge\n\nThe bridge fell on Monday.\nNine people were hurt.\n",
    "b": "A bridge collapsed on Tuesday.",
    "c": "Second bridge falls.\n",
}
ROLES = {"a": Role.UNDER_CHECK, "b": Role.COMPARISON, "c": Role.UNDER_CHECK}


def articles() -> list[Value]:
    values: list[Value] = [CaseInfo("case", "Bridges", checker="Ana Lind"), Person("p", "Ana")]
    for index, (id, text) in enumerate(TEXTS.items(), start=1):
        file = f"{id}.txt"
        values.append(Article(id, index, ROLES[id], id, file, id * 64, id * 64, len(text)))
    return values


def claim(number: int, *places: tuple[str, str]) -> list[Value]:
    """A claim on words of articles."""
    values: list[Value] = [Claim(f"k{number}", number)]
    for place, (article, words) in enumerate(places):
        start = TEXTS[article].index(words)
        id = f"p{number}{place}"
        values.append(Passage(id, f"k{number}", article, start, start + len(words), words))
    return values


def copy(*values: Value, choice: MemoChoice | None = None) -> CheckingCopy:
    case = Case((*articles(), *values))
    return checking_copy_of(case, TEXTS, "2026-11-22T12:00:00Z", "ab", choice or MemoChoice())


def test_it_holds_every_article_under_check_and_no_other() -> None:
    assert [one.facts.article.id for one in copy().articles] == ["a", "c"]


def test_it_holds_the_articles_that_were_chosen_whatever_they_are_there_for() -> None:
    chosen = MemoChoice(articles=frozenset({"b"}))
    made = copy(*claim(1, ("b", "Tuesday")), *claim(2, ("a", "Monday")), choice=chosen)
    assert [one.facts.article.id for one in made.articles] == ["b"]
    assert [mark.claim.number for mark in made.articles[0].marks] == [1]


def test_marks_are_numbered_through_the_whole_copy_in_text_order_the_outer_first() -> None:
    made = copy(
        *claim(1, ("c", "Second")),
        *claim(2, ("a", "The bridge fell")),
        *claim(3, ("a", "The bridge fell on Monday.\nNine")),
    )
    numbers = [(mark.number, mark.claim.number) for one in made.articles for mark in one.marks]
    assert numbers == [(0, 3), (1, 2), (2, 1)]


def test_a_further_passage_knows_where_the_first_one_stands() -> None:
    made = copy(*claim(1, ("c", "bridge"), ("a", "Nine people"), ("b", "Tuesday")))
    marks = [mark for one in made.articles for mark in one.marks]
    assert [mark.first for mark in marks] == [None, (1, 3)]


def test_a_claim_on_other_articles_only_is_named() -> None:
    made = copy(*claim(1, ("b", "Tuesday")), *claim(2, ("a", "Monday")))
    assert made.elsewhere == ("1",)


def test_only_chosen_claims_are_marked() -> None:
    at = "2026-11-22T10:00:00Z"
    given = Verdict("v", "k1", "p", at, Status.CHANGE)
    values = [*claim(1, ("a", "Monday")), *claim(2, ("a", "Nine")), given]
    made = copy(*values, choice=MemoChoice(statuses=frozenset({Status.CHANGE})))
    assert [mark.claim.number for mark in made.articles[0].marks] == [1]
    assert made.elsewhere == ()


def test_a_redacted_copy_holds_nothing_of_confidential_evidence() -> None:
    secret: list[Value] = [
        Source("s", "The caretaker"),
        Evidence("e", "k1", "s", quote="I saw it", confidential=True),
    ]
    values = [*claim(1, ("a", "Monday")), *secret]
    shown = copy(*values, choice=MemoChoice(redact=True))
    assert shown.articles[0].marks[0].claim.proofs == ()
    assert shown.memo.left_out == 2
    assert [proof.quote for proof in copy(*values).articles[0].marks[0].claim.proofs] == [
        "I saw it"
    ]


def cut(text: str, *marks: Span) -> list[list[Piece]]:
    return [list(line) for line in pieces(text, marks)]


def test_a_line_is_cut_where_marks_cross_and_the_ground_is_that_of_the_shortest() -> None:
    assert cut("abcdefgh", (0, 6), (2, 8), (3, 4)) == [
        [
            Piece(0, 2, 0, [0], ()),
            Piece(2, 3, 0, [1], ()),
            Piece(3, 4, 2, [2], [2]),
            Piece(4, 6, 0, (), [0]),
            Piece(6, 8, 1, (), [1]),
        ]
    ]


def test_marks_side_by_side_share_no_piece() -> None:
    assert cut("abcd", (0, 2), (2, 4)) == [
        [Piece(0, 2, 0, [0], [0]), Piece(2, 4, 1, [1], [1])],
    ]


def test_a_mark_can_begin_and_end_at_line_ends_and_run_over_empty_lines() -> None:
    assert cut("ab\n\ncd", (2, 4)) == [
        [Piece(0, 2, None, (), ()), Piece(2, 2, None, [0], ())],
        [],
        [Piece(4, 4, None, (), [0]), Piece(4, 6, None, (), ())],
    ]


spans = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda one: (one[0], sum(one)))


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab \n", max_size=40), st.lists(spans, max_size=8))
def test_pieces_are_the_text_and_every_mark_reads_its_own_words(
    text: str, wanted: list[Span]
) -> None:
    marks = [(start, end) for start, end in wanted if end <= len(text)]
    lines = cut(text, *marks)
    assert "\n".join("".join(text[p.start : p.end] for p in line) for line in lines) == text
    assert all(one.end == two.start for line in lines for one, two in pairwise(line))
    for place, (start, end) in enumerate(marks):
        assert [p.start for line in lines for p in line if place in p.begins] == [start]
        assert [p.end for line in lines for p in line if place in p.ends] == [end]
    for piece in (p for line in lines for p in line if p.start < p.end):
        over = [m for m in marks if m[0] <= piece.start and piece.end <= m[1]]
        inner = None if piece.inner is None else marks[piece.inner]
        assert (inner is None) == (not over)
        assert inner is None or (
            inner in over and inner[1] - inner[0] == min(b - a for a, b in over)
        )
