"""Is the reading pane quick enough? Each figure beside its rival's, in the same run.

`python -m tests.benchmarks.bench_article_view [--quick]` prints medians and exits 1 when a target
is missed.
"""

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QTextEdit, QWidget

from workbench.ui.article_view import ArticleView
from workbench.ui.highlights import Mark
from workbench.ui.theme import Theme

_WORDS = ("the", "council", "said", "that", "no", "report", "of", "a", "fire", "reached", "noon")
_STATUSES = ("todo", "confirmed", "change", "conflict", "unverified", "query", "opinion")
_MEGABYTE = 1_000_000
_SIZE = (700, 900)


@dataclass(frozen=True)
class Target:
    """A figure and the most it may be."""

    what: str
    figure: float
    most: float
    unit: str
    beside: str = ""

    @property
    def met(self) -> bool:
        """Whether the figure is good enough."""
        return self.figure <= self.most


def words(size: int, sentences_to_a_line: int | None) -> str:
    """A text of so many characters in lines of so many sentences, or in one line."""
    random = Random(7)
    sentences: list[str] = []
    length = 0
    while length < size:
        made = " ".join(random.choices(_WORDS, k=14)) + "."
        length += len(made) + 1
        sentences.append(made)
    step = sentences_to_a_line or len(sentences)
    lines = [" ".join(sentences[at : at + step]) for at in range(0, len(sentences), step)]
    return "\n".join(lines)[:size]


def marks(size: int, count: int) -> list[Mark]:
    """So many marks over a text; every tenth overlaps the one before it."""
    step = size // count
    made = []
    for number in range(count):
        start = number * step - (step // 2 if number % 10 == 9 else 0)
        end = start + step * 2 // 3
        status = _STATUSES[number % len(_STATUSES)]
        made.append(Mark(f"k{number}", start, end, number + 1, f"c{number}", status))
    return made


def selections(edit: QPlainTextEdit, made: list[Mark]) -> list[QTextEdit.ExtraSelection]:
    """The same marks as Qt's extra selections."""
    look = QTextCharFormat()
    look.setBackground(QColor("yellow"))
    found = []
    for mark in made:
        cursor = QTextCursor(edit.document())
        cursor.setPosition(mark.start)
        cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, look
        found.append(selection)
    return found


def milliseconds(action: Callable[[], object]) -> float:
    """How long an action takes."""
    begun = perf_counter()
    action()
    return (perf_counter() - begun) * 1000


def paint(widget: QWidget) -> None:
    """Paint a widget now, all of it."""
    if isinstance(widget, QAbstractScrollArea):
        widget.viewport().repaint()
        widget.verticalScrollBar().repaint()


class Bench:
    """Runs each figure a number of times and keeps the median."""

    def __init__(self, repeats: int) -> None:
        self._repeats = repeats
        self._theme = Theme("light")

    def of(self, action: Callable[[], float]) -> float:
        """The median of an action that tells how long it took."""
        return median(action() for _ in range(self._repeats))

    def view(self) -> ArticleView:
        """An empty pane on the screen."""
        view = ArticleView(self._theme)
        view.resize(*_SIZE)
        view.show()
        QApplication.processEvents()
        return view

    def plain(self) -> QPlainTextEdit:
        """An empty view of Qt's on the screen."""
        edit = QPlainTextEdit()
        edit.setReadOnly(True)
        edit.setFont(self._theme.reading_font())
        edit.resize(*_SIZE)
        edit.show()
        QApplication.processEvents()
        return edit

    def open_ours(self, text: str, made: list[Mark]) -> float:
        """Open an article with its marks, up to and with the first paint."""
        view = self.view()

        def opening() -> None:
            view.set_article(text, None)
            view.set_marks(made)
            paint(view)

        return milliseconds(opening)

    def open_plain(self, text: str, made: list[Mark]) -> float:
        """Open the same with extra selections; without marks, the bare view."""
        edit = self.plain()

        def opening() -> None:
            edit.setPlainText(text)
            if made:
                edit.setExtraSelections(selections(edit, made))
            paint(edit)

        return milliseconds(opening)

    def add_ours(self, view: ArticleView, numbers: list[int]) -> float:
        """Add a mark where one looks, and paint it."""
        numbers.append(len(numbers))
        at = view.scroll_position() + 40
        name = f"new{len(numbers)}"
        new = Mark(name, at, at + 60, len(numbers), name, "change")

        def adding() -> None:
            view.add_mark(new)
            paint(view)

        return milliseconds(adding)

    def add_plain(self, edit: QPlainTextEdit, made: list[Mark]) -> float:
        """Add a mark by building all the extra selections anew, and paint them."""

        def adding() -> None:
            edit.setExtraSelections(selections(edit, made))
            paint(edit)

        return milliseconds(adding)


def page(view: QAbstractScrollArea) -> float:
    """Scroll one page down, and paint it; from the top again when at the end."""
    bar = view.verticalScrollBar()
    if bar.value() + bar.pageStep() >= bar.maximum():
        bar.setValue(0)

    def turning() -> None:
        bar.setValue(bar.value() + bar.pageStep())
        paint(view)

    return milliseconds(turning)


def pages(view: QAbstractScrollArea, count: int) -> float:
    """The median of so many pages one after the other."""
    return median(page(view) for _ in range(count))


def jumps(view: ArticleView, count: int) -> float:
    """The median of so many leaps over the article, each painted."""
    random = Random(3)
    bar = view.verticalScrollBar()

    def leap() -> None:
        bar.setValue(random.randrange(bar.maximum()))
        paint(view)

    return median(milliseconds(leap) for _ in range(count))


def one_megabyte(bench: Bench) -> list[Target]:
    """1 MB with 2,000 marks."""
    text, made = words(_MEGABYTE, 5), marks(_MEGABYTE, 2_000)
    ours, rival = (
        bench.of(lambda: bench.open_ours(text, made)),
        bench.of(lambda: bench.open_plain(text, made)),
    )
    view, edit = bench.view(), bench.plain()
    view.set_article(text, None)
    view.set_marks(made)
    edit.setPlainText(text)
    turned = pages(view, 40)
    numbers: list[int] = []
    added = bench.of(lambda: bench.add_ours(view, numbers))
    rebuilt = bench.of(lambda: bench.add_plain(edit, made))
    return [
        Target("1 MB, 2,000 marks: open", ours, rival / 10, "ms", f"a tenth of {rival:.1f} ms"),
        Target(
            "1 MB, 2,000 marks: add", added, rebuilt / 4, "ms", f"a quarter of {rebuilt:.1f} ms"
        ),
        Target("1 MB, 2,000 marks: add, painted", added, 16, "ms"),
        Target("1 MB, 2,000 marks: a page", turned, 8, "ms"),
    ]


def ten_megabytes(bench: Bench) -> list[Target]:
    """10 MB with 20,000 marks."""
    text, made = words(10 * _MEGABYTE, 5), marks(10 * _MEGABYTE, 20_000)
    ours = bench.of(lambda: bench.open_ours(text, made))
    bare = bench.of(lambda: bench.open_plain(text, []))
    view = bench.view()
    view.set_article(text, None)
    view.set_marks(made)
    numbers: list[int] = []
    return [
        Target("10 MB, 20,000 marks: open", ours, bare * 1.5, "ms", f"1.5 times {bare:.1f} ms"),
        Target("10 MB, 20,000 marks: a page", pages(view, 40), 16, "ms"),
        Target("10 MB, 20,000 marks: a leap", jumps(view, 20), 32, "ms"),
        Target(
            "10 MB, 20,000 marks: add, painted",
            bench.of(lambda: bench.add_ours(view, numbers)),
            16,
            "ms",
        ),
    ]


def one_paragraph(bench: Bench) -> list[Target]:
    """1 MB without a break, beside the same words in paragraphs."""
    views = []
    for sentences_to_a_line in (None, 5):
        view = bench.view()
        view.set_article(words(_MEGABYTE, sentences_to_a_line), None)
        view.set_marks(marks(_MEGABYTE, 2_000))
        views.append(view)
    turns = [[pages(view, 20) for view in views] for _ in range(5)]
    whole, parted = (median(turn[which] for turn in turns) for which in (0, 1))
    return [Target("1 MB in one line: a page", whole, 2 * parted, "ms", f"twice {parted:.1f} ms")]


def main() -> int:
    """Measure, print, and say by the exit status whether all is quick enough."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repeats")
    repeats = 3 if parser.parse_args().quick else 9
    app = QApplication.instance() or QApplication(sys.argv[:1])
    bench = Bench(repeats)
    results = [*one_megabyte(bench), *ten_megabytes(bench), *one_paragraph(bench)]
    for target in results:
        verdict = "ok  " if target.met else "MISS"
        beside = f"  ({target.beside})" if target.beside else ""
        print(
            f"{verdict} {target.what:<36}{target.figure:9.2f} {target.unit}"
            f"   at most {target.most:8.2f}{beside}"
        )
    del app
    return 0 if all(target.met for target in results) else 1


if __name__ == "__main__":
    sys.exit(main())
