"""What must be true whatever happens: nothing lost, nothing overwritten, nothing opened twice."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit

from tests.journeys.desk import Checker
from workbench.domain.model import Status
from workbench.services.session import open_case
from workbench.services.verification import findings

ODD = "😀 Eins\u00a0zwei.\r\nZwe\u0301i\u2028drei “vier”.\r\nمرحبا بالعالم claim here.\r\n"


def article(folder: Path, name: str = "report.txt", text: str = "") -> Path:
    """An article file."""
    path = folder / name
    words = text or "A headline of a report\n\nThe dam was built in 1931. It holds 40 litres.\n"
    path.write_bytes(words.encode())
    return path


def test_a_case_that_is_open_is_refused_to_others_with_a_clear_sentence(
    checker: Checker, home: Path
) -> None:
    checker.open([article(home)])
    path = checker.session.path
    said = subprocess.run(
        [sys.executable, "-m", "workbench", "show", str(path), "--json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 2
    assert said.stdout == ""
    assert "another window" in said.stderr


def test_text_that_was_being_typed_comes_back_after_a_crash(checker: Checker, home: Path) -> None:
    checker.open([article(home)])
    checker.select(0, (24, 51))
    checker.press("H")
    checker.press("Y")
    checker.write("The plaque says 1932")
    checker.qtbot.waitUntil(lambda: any(checker.session.drafts().values()))
    # A crash: the file is let go of without anything being committed.
    path = checker.session.path
    copy = home / "crashed.fcase"
    checker.session.copy_to(copy)
    again = open_case(copy, "Ana Test")
    assert "The plaque says 1932" in "".join(again.drafts().values())
    again.close()
    checker.open([copy])
    assert checker.session.path == copy
    assert path != copy
    checker.view.deeds.go_to(checker.case.claims()[0].id)
    shown = [field.toPlainText() for field in checker.window.findChildren(QPlainTextEdit)]
    assert "The plaque says 1932" in shown


def test_odd_characters_before_a_claim_do_not_move_it(checker: Checker, home: Path) -> None:
    checker.open([article(home, "odd.txt", ODD)])
    text = checker.panes[0].text
    start = text.index("claim here")
    checker.drag(0, (start, start + len("claim here")))
    checker.press("H")
    (passage,) = checker.case.passages(checker.case.claims()[0].id)
    assert passage.exact == "claim here"
    checker.drag(0, (text.index("“vier”"), text.index("“vier”") + 6))
    checker.press("H")
    path = checker.session.path
    checker.window.close_case()
    assert findings(path) == []
    checker.open([path])
    assert [checker.case.passages(c.id)[0].exact for c in checker.case.claims()] == [
        "claim here",
        "“vier”",
    ]


def test_deleting_a_claim_can_be_taken_back_after_the_window_was_closed(
    checker: Checker, home: Path
) -> None:
    checker.open([article(home)])
    checker.select(0, (24, 51))
    checker.press("H")
    checker.press("2")
    checker.press("Del")
    assert checker.case.claims() == []
    path = checker.session.path
    checker.window.close_case()
    checker.open([path])
    checker.press("Ctrl+Z")
    (claim,) = checker.case.claims()
    assert checker.case.standing(claim.id) is Status.CONFIRMED


def test_a_file_that_is_no_article_costs_a_sentence_and_nothing_else(
    checker: Checker, home: Path
) -> None:
    checker.open([article(home)])
    before = checker.case.articles()
    broken = home / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 nothing that a reader can use")
    checker.window.open_paths([broken])
    checker.qtbot.waitUntil(lambda: "broken.pdf" in checker.notice(), timeout=20_000)
    assert checker.case.articles() == before


def test_a_case_of_a_newer_version_is_refused_and_stays_byte_identical(
    checker: Checker, home: Path
) -> None:
    checker.open([article(home)])
    path = checker.session.path
    checker.window.close_case()
    data = bytearray(path.read_bytes())
    data[60:64] = (99).to_bytes(4, "big")
    path.write_bytes(data)
    checker.window.open_paths([path])
    assert checker.window.case_view is None
    assert "newer version" in checker.notice()
    assert path.read_bytes() == bytes(data)
