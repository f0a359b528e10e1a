"""What a person chose to hand over, kept with the case and applied to claims."""

from workbench.domain.memo_choice import (
    DocumentKind,
    MemoChoice,
    MemoPart,
    as_mapping,
    choice_of,
)
from workbench.domain.model import Severity, Status


def test_a_choice_comes_back_as_it_was_kept() -> None:
    choice = MemoChoice(
        frozenset({MemoPart.CHANGES, MemoPart.LIMITS}),
        frozenset({Status.CHANGE}),
        frozenset({Severity.MUST}),
        frozenset({"a2", "a1"}),
        "Legal",
        redact=True,
        kind=DocumentKind.CHECKING_COPY,
    )

    assert choice_of(as_mapping(choice)) == choice
    assert choice_of(as_mapping(MemoChoice())) == MemoChoice()


def test_what_is_not_known_in_a_kept_choice_is_as_if_nothing_was_chosen() -> None:
    assert choice_of({}) == MemoChoice()
    assert choice_of({"parts": "x", "kind": 3, "redact": "yes", "for_whom": 7}) == MemoChoice()
    assert choice_of({"parts": ["claims", "gone"]}).parts == {MemoPart.CLAIMS}


def test_a_claim_on_which_checkers_differ_is_wanted_for_any_of_its_statuses() -> None:
    choice = MemoChoice(statuses=frozenset({Status.CHANGE}))

    assert choice.wants((Status.CONFIRMED, Status.CHANGE), Severity.FYI, ("a",))
    assert not choice.wants((Status.CONFIRMED,), Severity.FYI, ("a",))


def test_severity_and_article_narrow_the_claims() -> None:
    choice = MemoChoice(severities=frozenset({Severity.MUST}), articles=frozenset({"a"}))

    assert choice.wants((Status.TODO,), Severity.MUST, ("b", "a"))
    assert not choice.wants((Status.TODO,), Severity.MUST, ("b",))
    assert not choice.wants((Status.TODO,), Severity.FYI, ("a",))
    assert not choice.every_claim
    assert MemoChoice().every_claim
