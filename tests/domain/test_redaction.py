"""Leaving out what is confidential: by what may be shown, so that nothing is forgotten."""

from workbench.domain.case import Case
from workbench.domain.model import (
    Article,
    CaseInfo,
    Claim,
    Evidence,
    Passage,
    Person,
    Query,
    Role,
    Source,
    Value,
    Verdict,
)
from workbench.domain.redaction import redacted


def article(id: str, index: int, role: Role) -> Article:
    return Article(id, index, role, f"Title {id}", f"{id}.txt", f"f{id}", f"t{id}", 10)


CASE: tuple[Value, ...] = (
    CaseInfo("i", "Case"),
    article("a", 1, Role.UNDER_CHECK),
    article("b", 2, Role.EVIDENCE),
    Claim("c", 1),
    Passage("p", "c", "a", 0, 3, "abc"),
    Source("open", "Record"),
    Source("secret", "Whistle"),
    Evidence("e1", "c", "open"),
    Evidence("e2", "c", "secret", confidential=True),
    Query("q1", ("c",), "author", "Why?"),
    Query("q2", ("c",), "Deep", "Who?", confidential=True),
)


def ids(values: tuple[Value, ...]) -> set[str]:
    return {value.id for value in values}


def test_confidential_evidence_its_source_and_queries_are_left_out_and_counted() -> None:
    shown = redacted(CASE)

    assert ids(shown.values) == ids(CASE) - {"e2", "secret", "q2"}
    assert shown.left_out == 3


def test_a_source_that_open_evidence_rests_on_too_is_kept() -> None:
    shown = redacted((*CASE, Evidence("e3", "c", "secret")))

    assert "secret" in ids(shown.values)
    assert shown.left_out == 2


def test_a_source_that_nothing_rests_on_is_not_shown_and_not_counted() -> None:
    shown = redacted((*CASE, Source("idle", "Left over")))

    assert "idle" not in ids(shown.values)
    assert shown.left_out == 3


def test_an_article_cited_only_in_confidence_goes_with_the_claims_marked_in_it_alone() -> None:
    cited = Evidence("e4", "c", "secret", confidential=True, article="b", end=3, exact="xyz")
    there = (
        Claim("d", 2),
        Passage("p2", "d", "b", 0, 3, "xyz"),
        Passage("p3", "c", "b", 0, 3, "xyz"),
        Evidence("e5", "d", "open"),
        Query("q3", ("c", "d"), "editor", "Both?"),
        Query("q4", ("d",), "editor", "That one?"),
    )
    shown = redacted((*CASE, cited, *there))

    assert ids(shown.values) == {"i", "a", "c", "p", "open", "e1", "q1", "q3"}
    assert Case(shown.values).get(Query, "q3").claims == ("c",)


def test_an_article_under_check_stays_whatever_cites_it() -> None:
    cited = Evidence("e4", "c", "secret", confidential=True, article="a", end=3, exact="abc")

    assert "a" in ids(redacted((*CASE, cited)).values)


def test_a_version_does_not_name_an_article_that_was_left_out() -> None:
    newer = Article("n", 3, Role.COMPARISON, "N", "n.txt", "fn", "tn", 5, version_of="b")
    cited = Evidence("e4", "c", "secret", confidential=True, article="b", end=3, exact="xyz")
    shown = Case(redacted((*CASE, newer, cited)).values)

    assert shown.get(Article, "n").version_of == ""


def test_words_of_checkers_stand_as_they_are() -> None:
    said = Verdict("v", "c", "me", "", why="As written")

    assert said in redacted((*CASE, Person("me", "Ana"), said)).values
