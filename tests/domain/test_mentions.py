"""Words of checkers that name what is confidential are found, so that a person is told."""

from dataclasses import replace

from workbench.domain.case import Case
from workbench.domain.mentions import mentions
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
    Status,
    Value,
    Verdict,
)

SAID = Verdict("v", "k", "ana", "", Status.CHANGE)
VALUES: tuple[Value, ...] = (
    CaseInfo("c", "Bridge"),
    Person("ana", "Ana"),
    Article("a", 1, Role.UNDER_CHECK, "Bridge", "b.txt", "f", "t", 20),
    Claim("k", 7),
    Passage("p", "k", "a", 0, 4, "Nine"),
    Source("s", "Mara Voss"),
    Source("o", "The list"),
    Evidence("e", "k", "s", quote="It was ten.", file_name="talk.pdf", confidential=True),
    Evidence("e2", "k", "o"),
    Query("q", ("k",), "Deep Hull", "Who?", confidential=True),
)


def named(*values: Value) -> tuple[str, ...]:
    return mentions(Case((*VALUES, *values)))


def test_a_reason_that_names_a_confidential_source_or_contact_is_found() -> None:
    assert named(replace(SAID, why="As mara voss told us.")) == ("7",)
    assert named(replace(SAID, change_to="ten, says Deep Hull")) == ("7",)
    assert named(replace(SAID, why="See talk.pdf")) == ("7",)


def test_words_that_name_nothing_confidential_are_not() -> None:
    assert named(replace(SAID, why="The list has ten. Who?")) == ()


def test_a_name_that_is_open_elsewhere_gives_nothing_away() -> None:
    asked = Query("q2", ("k",), "Deep Hull", "When?")
    assert named(asked, replace(SAID, why="Deep Hull was asked.")) == ()


def test_what_is_confidential_itself_is_not_its_own_mention() -> None:
    assert named() == ()
