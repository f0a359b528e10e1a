"""Make the pictures of the README: each scene in light and dark, at two sizes.

Run from a checkout that is set up: `.venv/bin/python packaging/make_screenshots.py [FOLDER]`.
With `--articles A.txt B.txt` it pictures those two at work instead, to be looked at and not kept.
"""

import argparse
import os
import re
import tempfile
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from workbench import settings
from workbench.app import build
from workbench.domain.model import FindingKind, Status
from workbench.services import checking, evidence
from workbench.services.session import open_case
from workbench.ui.export_window import ExportWindow
from workbench.ui.main_window import MainWindow

HERE = Path(__file__).resolve().parent
SEEDS = HERE.parent / "seeds"
SIZES = ((1280, 800), (1700, 980))
MODES = ("light", "dark")
MANY = 300
PATIENCE_MS = 30_000


def main() -> None:
    """Make all pictures, or those of the articles named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=HERE / "screenshots")
    parser.add_argument("--articles", nargs=2, type=Path)
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    if given.articles:
        scenes: dict[str, Callable[[MainWindow], None]] = {
            "articles": lambda window: at_work(window, given.articles)
        }
    else:
        scenes = SCENES
    for mode in MODES:
        for width, height in SIZES:
            for name, scene in scenes.items():
                picture(
                    app, mode, (width, height), scene, given.folder / f"{name}-{mode}-{width}.png"
                )


def picture(
    app: QApplication,
    mode: str,
    size: tuple[int, int],
    scene: Callable[[MainWindow], None],
    path: Path,
) -> None:
    """Build the window afresh, play a scene and keep what it shows."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["WORKBENCH_HOME"] = home
        settings.save(settings.Settings(name="Ana Lindqvist", theme=mode))
        window = build(app)
        window.resize(*size)
        window.show()
        scene(window)
        settle(lambda: False, 400)
        shown(window).grab().save(str(path))
        window.close()
        settle(lambda: False, 50)


def shown(window: MainWindow) -> QWidget:
    """What a scene is about: the window that it opened, else the window itself."""
    opened_windows = [one for one in window.findChildren(ExportWindow) if one.isVisible()]
    return opened_windows[0] if opened_windows else window


def settle(done: Callable[[], bool], patience: int = PATIENCE_MS) -> None:
    """Let the window work until something is so, or for some milliseconds."""
    clock = QElapsedTimer()
    clock.start()
    while not done() and clock.elapsed() < patience:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def opened(window: MainWindow) -> None:
    """Wait until a case is on screen."""
    settle(lambda: window.case_view is not None)
    if window.case_view is None:
        raise SystemExit("no case came on screen")


def work(window: MainWindow) -> None:
    """The sample case in work: a quotation is chosen that has evidence."""
    window.open_sample()
    opened(window)
    assert window.case_view is not None
    case = window.case_view.desk.session.case
    busy = max(case.claims()[:12], key=lambda claim: len(case.evidence(claim.id)))
    window.case_view.deeds.go_to(busy.id)


def table(window: MainWindow) -> None:
    """The claims table below the panes."""
    work(window)
    assert window.case_view is not None
    window.case_view.toggle_claims()


def history(window: MainWindow) -> None:
    """The history in the place of the claim."""
    work(window)
    assert window.case_view is not None
    session, claim = window.case_view.desk.session, window.case_view.desk.claim
    assert claim is not None
    checking.rule(session, claim, Status.QUERY)
    checking.comment(session, claim, "Ask the press office for the log of that night.")
    checking.rule(session, claim, Status.CHANGE)
    window.case_view.toggle_history()


def compared(window: MainWindow) -> None:
    """The reports of the sample set against each other, a finding of both chosen."""
    window.open_sample()
    opened(window)
    assert window.case_view is not None
    deeds = window.case_view.compare
    deeds.comparing.compare()
    settle(lambda: deeds.comparing.now is not None and not deeds.comparing.running)
    if deeds.comparing.now is None:
        raise SystemExit("the reports were not compared")
    of_both = [row for row in deeds.comparing.now.open if row.finding.a and row.finding.b]
    deeds.findings.enter()
    deeds.comparing.choose(of_both[0])


def words(window: MainWindow) -> None:
    """A quotation of both reports, word by word."""
    compared(window)
    assert window.case_view is not None
    deeds = window.case_view.compare
    assert deeds.comparing.now is not None
    quotes = [
        row
        for row in deeds.comparing.now.open
        if row.kind is FindingKind.QUOTE and row.finding.a and row.finding.b
    ]
    deeds.comparing.choose(quotes[0])
    deeds.open_words()


def empty(window: MainWindow) -> None:
    """A case nobody has worked on yet."""
    window.open_paths(sorted(SEEDS.glob("lindhollow-*.txt"))[:1])
    opened(window)


def many(window: MainWindow) -> None:
    """An article with 300 claims."""
    folder = Path(os.environ["WORKBENCH_HOME"])
    texts = [path.read_text("utf-8-sig") for path in sorted(SEEDS.glob("lindhollow-*.txt"))]
    article = folder / "A long night at Lindhollow.txt"
    article.write_text("A long night at Lindhollow\n\n" + "\n".join(texts * 4), encoding="utf-8")
    window.open_paths([article])
    opened(window)
    mark_many(window, MANY)


def mark_many(window: MainWindow, count: int) -> None:
    """Mark and rule so many claims, a tenth of them overlapping the one before."""
    assert window.case_view is not None
    session = window.case_view.desk.session
    article = session.case.articles()[0].id
    words = list(re.finditer(r"\w+(?: \w+){2,4}", session.text(article)))
    step = max(1, len(words) // count)
    for place, (match, status) in enumerate(zip(words[::step][:count], cycle(Status))):
        start = match.start() - (8 if place % 10 == 9 and match.start() > 8 else 0)
        claim = checking.mark(session, article, start, match.end())
        checking.rule(session, claim.id, status)
    window.case_view.deeds.go_to(session.case.claims_in_text_order()[3].id)


def at_work(window: MainWindow, articles: list[Path]) -> None:
    """Two articles with claims of every status and evidence across."""
    window.open_paths(articles)
    opened(window)
    assert window.case_view is not None
    session = window.case_view.desk.session
    for article in session.case.articles():
        quotes = list(
            re.finditer(r"[\"“][^\"”\n]{6,80}[\"”]|\d[\d.,]*\D{3,20}", session.text(article.id))
        )
        for match, status in zip(quotes, cycle(Status)):
            claim = checking.mark(session, article.id, match.start(), match.end())
            checking.rule(session, claim.id, status)
    first, last = session.case.claims()[2], session.case.claims()[-1]
    passage = session.case.passages(last.id)[0]
    evidence.link_passage(session, first.id, passage.article, passage.start, passage.end)
    window.case_view.deeds.go_to(first.id)


def welcome(_window: MainWindow) -> None:
    """The page of a first start."""


def handed_over(window: MainWindow) -> None:
    """The memo of the sample before it is written, its pages beside what can be chosen."""
    work(window)
    assert window.case_view is not None
    window.hand_over.ask_and_export(window.case_view.desk)
    export = shown(window)
    assert isinstance(export, ExportWindow)
    settle(lambda: not export.preview.busy and not export.preview.pages.missing())


def reviewed(window: MainWindow) -> None:
    """The second reader's copy of the sample beside the first, with the list of differences."""
    work(window)
    assert window.case_view is not None
    session = window.case_view.desk.session
    copy = session.path.parent / f"second reader {session.path.stem}.fcase"
    session.copy_to(copy)
    theirs = open_case(copy, "Rui Tavarnes")
    claims = theirs.case.claims()
    for claim, status in zip(claims[::4], cycle((Status.QUERY, Status.CONFIRMED)), strict=False):
        checking.rule(theirs, claim.id, status)
        checking.explain(theirs, claim.id, "The register at the town hall says otherwise.")
    article = theirs.case.articles()[0]
    opening = theirs.text(article.id).find("Port")
    checking.mark(theirs, article.id, opening, opening + 11)
    theirs.close()
    review = window.case_view.review
    review.receive(copy)
    settle(lambda: review.reviewing.review is not None)
    copy.unlink()


SCENES: dict[str, Callable[[MainWindow], None]] = {
    "work": work,
    "welcome": welcome,
    "claims-table": table,
    "history": history,
    "findings": compared,
    "word-by-word": words,
    "300-claims": many,
    "empty": empty,
    "export": handed_over,
    "review": reviewed,
}

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
