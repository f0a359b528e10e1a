"""The sheets for sending a case to a colleague, and for signing it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.claim_desk import notices, open_case
from tests.ui.on_screen import click, part, press, show, type_in
from tests.ui.small_case import SmallCase
from workbench.domain.model import Evidence, Signature, Source, Status
from workbench.services import checking, evidence
from workbench.services.session import open_case as open_file
from workbench.ui.sending import SendSheet
from workbench.ui.signing import SignSheet
from workbench.ui.text_block import PlainText
from workbench.ui.theme import Theme


@pytest.fixture
def case(qapp: object, tmp_path: Path) -> Iterator[SmallCase]:
    with open_case(tmp_path) as made:
        claim = made.mark("1912")
        filed = Evidence("e" * 32, claim.id, "", confidential=True)
        evidence.add_evidence(made.session, filed, Source("s" * 32, "Mrs Quillfeather"))
        checking.explain(made.session, claim.id, "Mrs Quillfeather says so.")
        made.mark("380 boats", made.radio)
        yield made


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    return show(qtbot, QWidget(), 900, 700)


@pytest.fixture
def send(case: SmallCase, theme: Theme, window: QWidget) -> SendSheet:
    sheet = SendSheet(case.desk, theme, window)
    sheet.open()
    return sheet


@pytest.fixture
def sign(case: SmallCase, theme: Theme, window: QWidget) -> SignSheet:
    sheet = SignSheet(case.desk, theme, window)
    sheet.open()
    return sheet


def named(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    """What the person writes in the file dialog."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(path), ""))


def what(sheet: SendSheet) -> str:
    return part(sheet, PlainText, "send-what").text()


def test_it_says_in_numbers_what_goes_along(send: SendSheet) -> None:
    assert what(send) == (
        "Goes along: 2 articles, 2 claims, 1 piece of evidence, the whole history."
    )
    send.confidential.setChecked(False)
    assert (send.history.isEnabled(), send.history.isChecked()) == (False, False)
    assert "0 pieces of evidence, no history. 2 items stay here." in what(send)
    assert "names something confidential: 1" in what(send)
    send.confidential.setChecked(True)
    assert (send.history.isEnabled(), send.history.isChecked()) == (True, True)
    part(send, QCheckBox, "send-article-2").setChecked(False)
    assert "1 article, 1 claim," in what(send)
    part(send, QCheckBox, "send-article-1").setChecked(False)
    assert "Choose at least one article." in what(send)
    assert not part(send, QPushButton, "send-go").isEnabled()


def test_the_whole_case_is_written_at_once(
    send: SendSheet, case: SmallCase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = notices(case.desk)
    named(monkeypatch, tmp_path / "for ruth")
    press(send, "send-go")
    assert told == ["“for ruth.fcase” can be sent."]
    session = open_file(tmp_path / "for ruth.fcase")
    assert len(session.history()) > 4
    session.close()
    assert not send.isVisible()


def test_without_its_history_it_is_written_beside_the_window(
    qtbot: QtBot,
    send: SendSheet,
    case: SmallCase,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = notices(case.desk)
    named(monkeypatch, tmp_path / "ruth.fcase")
    send.history.click()
    press(send, "send-go")
    qtbot.waitUntil(lambda: told == ["“ruth.fcase” can be sent."])
    session = open_file(tmp_path / "ruth.fcase")
    assert len(session.history()) == 1
    session.close()


def test_what_cannot_be_written_is_told(
    qtbot: QtBot,
    send: SendSheet,
    case: SmallCase,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = notices(case.desk)
    send.history.click()
    named(monkeypatch, "")
    press(send, "send-go")
    assert send.isVisible()
    named(monkeypatch, tmp_path / "gone" / "ruth.fcase")
    press(send, "send-go")
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "The folder" in told[0]
    assert not (tmp_path / "gone").exists()


def signatures(case: SmallCase) -> list[Signature]:
    return case.session.case.all(Signature)


def on_screen(sheet: SignSheet, kind: type[QWidget], name: str) -> list[QWidget]:
    """The parts of that name that are shown; others are about to go."""
    return [one for one in sheet.findChildren(kind, name) if one.isVisibleTo(sheet)]


def row(sheet: SignSheet, signature: Signature) -> str:
    (shown,) = on_screen(sheet, QWidget, f"signature-{signature.id}")
    return shown.accessibleName()


def test_whoever_signs_stands_in_the_list_with_what_has_changed_since(
    sign: SignSheet, case: SmallCase
) -> None:
    type_in(sign.note, "All read.")
    press(sign, "sign-checker")
    (signature,) = signatures(case)
    assert signature.note == "All read."
    assert sign.note.text() == ""
    assert row(sign, signature) == "Ana, Checker: unchanged since sign-off"
    checking.rule(case.session, case.session.case.claims()[0].id, Status.CHANGE)
    assert row(sign, signature) == "Ana, Checker: changed since sign-off: claim 1 (verdicts)"
    press(sign, "sign-second-reader")
    assert len(signatures(case)) == 2


def test_only_my_own_signature_can_be_taken_back(sign: SignSheet, case: SmallCase) -> None:
    press(sign, "sign-checker")
    (mine,) = signatures(case)
    case.session.work_as("Ruth Meyer")
    press(sign, "sign-second-reader")
    _mine, hers = signatures(case)
    assert on_screen(sign, QPushButton, f"unsign-{mine.id}") == []
    (back,) = on_screen(sign, QPushButton, f"unsign-{hers.id}")
    click(back)
    assert signatures(case) == [mine]
