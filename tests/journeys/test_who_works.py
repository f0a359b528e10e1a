"""Who works: a name is asked for, nobody becomes somebody else, and words belong to one person."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from tests.journeys.desk import Checker
from tests.journeys.test_trust import article
from workbench.domain.history import Change, Verb
from workbench.domain.model import Person, Status
from workbench.services.session import open_case
from workbench.settings import Settings
from workbench.ui.own_name import OwnName


@pytest.fixture
def left_by_ana(checker: Checker, home: Path) -> Path:
    """A case in which Ana ruled on a claim and left a comment unfinished."""
    checker.open([article(home)])
    checker.select(0, (24, 51))
    checker.press("H")
    checker.press("2")
    checker.press("C")
    checker.write("Ask the ar")
    path = checker.session.path
    checker.window.close_case()
    return path


def answer(
    monkeypatch: pytest.MonkeyPatch, name: str, said: bool = True, short: str = ""
) -> list[str]:
    """Let the question for a name be answered; the list grows with each time it is asked."""
    asked: list[str] = []

    def exec_(question: OwnName) -> int:
        asked.append(question.name.text())
        question.name.setText(name)
        if short:
            question.initials.setText(short)
        return int(said)

    monkeypatch.setattr(OwnName, "exec", exec_)
    return asked


def work_as(checker: Checker, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    answer(monkeypatch, name)
    assert checker.window.ask_name()


def people(checker: Checker) -> list[str]:
    return [person.name for person in checker.case.all(Person)]


def test_whoever_has_no_name_is_asked_before_a_case_opens(
    checker: Checker, left_by_ana: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work_as(checker, monkeypatch, "Ana Test")
    checker.window._remember(Settings(theme="light"))
    asked = answer(monkeypatch, "", said=False)
    checker.window.open_paths([left_by_ana])
    assert (asked, checker.window.case_view) == ([""], None)
    answer(monkeypatch, "Carl")
    checker.window.open_paths([left_by_ana])
    assert checker.session.me.name == "Carl"
    (claim,) = checker.case.claims()
    assert checker.case.verdict(claim.id, checker.session.me.id) is None


def test_the_sample_is_worked_on_as_its_checker_and_nobody_is_asked(
    checker: Checker, monkeypatch: pytest.MonkeyPatch
) -> None:
    checker.window._remember(Settings(theme="light"))
    asked = answer(monkeypatch, "Carl")
    checker.window.open_sample()
    checker.qtbot.waitUntil(lambda: checker.window.case_view is not None, timeout=20_000)
    ana = checker.session.me
    assert (asked, ana.name) == ([], "Ana Lindqvist")
    checker.window.change_name()
    assert checker.session.me.name == "Carl"
    assert checker.case.get(Person, ana.id) == ana


def test_a_name_that_was_mistyped_is_corrected_in_the_open_case(
    checker: Checker, left_by_ana: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checker.open([left_by_ana])
    work_as(checker, monkeypatch, "Ana Teste")
    assert people(checker) == ["Ana Teste"]
    (claim,) = checker.case.claims()
    assert checker.case.verdict(claim.id, checker.session.me.id) is not None
    assert list(checker.session.drafts()) == [f"comment:{claim.id} by Ana Teste"]


def test_another_person_who_sits_down_is_another_person(
    checker: Checker, left_by_ana: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_case(left_by_ana, "Bob")
    info = session.case.info
    session.do(Verb.EDIT_CASE, (Change(info, replace(info, title="Looked at by Bob")),))
    session.close()
    checker.open([left_by_ana])
    ana = checker.session.me
    work_as(checker, monkeypatch, "Bob")
    assert (checker.session.me.name, people(checker)) == ("Bob", ["Ana Test", "Bob"])
    (claim,) = checker.case.claims()
    verdict = checker.case.verdict(claim.id, ana.id)
    assert verdict is not None
    assert verdict.status is Status.CONFIRMED


def test_the_last_words_typed_come_back_as_a_draft(checker: Checker, left_by_ana: Path) -> None:
    checker.open([left_by_ana])
    claim = checker.case.claims()[0].id
    assert checker.session.drafts() == {f"comment:{claim} by Ana Test": "Ask the ar"}
    checker.view.deeds.go_to(claim)
    checker.press("E")
    checker.write("Register of d")
    checker.press("Ctrl+W")
    assert checker.window.case_view is None
    checker.open([left_by_ana])
    assert "Register of d" in checker.session.drafts()[f"evidence:{claim} by Ana Test"]


def test_unfinished_words_are_shown_to_nobody_else(
    checker: Checker, left_by_ana: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work_as(checker, monkeypatch, "Bob")
    checker.open([left_by_ana])
    checker.view.deeds.go_to(checker.case.claims()[0].id)
    shown = [field.toPlainText() for field in checker.view.findChildren(QPlainTextEdit)]
    assert "Ask the ar" not in shown


def test_the_initials_one_gives_once_stand_for_one_in_every_case(
    checker: Checker, left_by_ana: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "Carla de Souza", short="CS")
    assert checker.window.ask_name()
    checker.window.open_paths([left_by_ana])
    assert checker.session.me.initials == "CS"
    checker.press("J")
    checker.press("2")
    assert checker.case.get(Person, checker.session.me.id).initials == "CS"
