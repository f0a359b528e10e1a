"""A comparison made in a process of its own is the same comparison, and can be given up."""

import json

import pytest

from workbench.compare.engine import compare
from workbench.compare.model import Comparison, Report, Said
from workbench.domain.errors import WorkbenchError
from workbench.phrases import error_words
from workbench.services import beside
from workbench.services.beside import answer, as_json, compare_beside, comparison_in
from workbench.services.jobs import Progress

LEDGER = Report(
    "The captain ignored two warnings, Ilse Tornquist said on Monday.\n\n"
    "“The ferry carried 214 people,” she said.",
    "en",
    "2031-05-06",
)
RADIO = Report(
    "The captain ignored two warnings, Ilse Tornquist said on Tuesday.\n\n"
    "“The ferry carried 241 people and some cars,” she said. Divers will look at the hull.",
    "en",
    "2031-05-07",
    "A ferry is in trouble",
)


def told(question: bytes) -> list[object]:
    """What the child tells, line by line."""
    lines: list[object] = []
    answer(question, lambda one: lines.append(json.loads(json.dumps(one))))
    return lines


def test_the_child_tells_what_the_engine_tells_and_how_far_it_is() -> None:
    shares: list[float] = []
    found = compare_beside(LEDGER, RADIO, Progress(shares.append))
    assert found == compare(LEDGER, RADIO)
    assert found.findings
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert len(shares) > 3


def test_a_comparison_is_the_same_after_it_was_json() -> None:
    found = compare(LEDGER, RADIO)
    back = comparison_in(json.loads(json.dumps(as_json(found))))
    assert back == found
    assert hash(back) == hash(found)
    assert comparison_in(json.loads(json.dumps(as_json(Comparison())))) == Comparison()


def test_the_child_hears_what_people_said_of_the_ties_and_where_the_reading_ended() -> None:
    first, second = LEDGER.text.index("The captain"), RADIO.text.index("The captain")
    said = Said(apart=((((first, first + 40),), ((second, second + 40),)),))
    found = compare_beside(LEDGER, RADIO, Progress(), said)
    assert found == compare(LEDGER, RADIO, said=said)
    assert found != compare(LEDGER, RADIO)
    cut = Comparison(cut_a=7)
    assert comparison_in(json.loads(json.dumps(as_json(cut)))) == cut


def test_an_empty_text_is_compared_as_any() -> None:
    assert compare_beside(Report(""), RADIO, Progress()) == compare(Report(""), RADIO)


def test_cancelling_ends_the_work_before_it_is_done() -> None:
    before = Progress()
    before.cancel()
    with pytest.raises(WorkbenchError, match="cancelled"):
        compare_beside(LEDGER, RADIO, before)
    running = Progress(lambda _share: running.cancel())
    with pytest.raises(WorkbenchError, match="cancelled"):
        compare_beside(LEDGER, RADIO, running)


def test_a_fault_of_the_engine_is_told_by_its_kind_and_place_alone() -> None:
    question = json.dumps([{"text": ["no", "text"]}, {"text": "Ferry."}, [], []]).encode()
    fault = told(question)[-1]
    assert isinstance(fault, str)
    assert "Error, " in fault
    assert "Ferry" not in fault


def test_a_child_that_fails_or_dies_is_said_in_plain_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for code in ("print('\"ValueError, here.py:1\"')", "raise SystemExit(9)"):
        monkeypatch.setattr(beside, "_START", code)
        with pytest.raises(WorkbenchError) as problem:
            compare_beside(LEDGER, RADIO, Progress())
        assert problem.value.code == "comparison-failed"
        assert "could not be compared" in error_words(problem.value)
