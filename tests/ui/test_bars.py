"""The bars of the window: find, notices, progress, each as one meets them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import click, key, part, press, show, type_in, words
from workbench.domain.search import Needle
from workbench.services.jobs import Progress
from workbench.ui.find_bar import FindBar
from workbench.ui.job import Job
from workbench.ui.notice import Notice, Tone
from workbench.ui.notice_bar import NoticeBar
from workbench.ui.progress_strip import ProgressStrip
from workbench.ui.theme import Theme


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme("light")


@pytest.fixture
def find_bar(qtbot: QtBot, theme: Theme) -> FindBar:
    bar = show(qtbot, FindBar(theme))
    bar.open()
    return bar


@pytest.fixture
def notices(qtbot: QtBot, theme: Theme) -> NoticeBar:
    bar = show(qtbot, NoticeBar(theme))
    bar.hide()
    return bar


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme) -> ProgressStrip:
    strip = show(qtbot, ProgressStrip(theme))
    strip.hide()
    return strip


# -- finding


def test_typing_tells_what_is_looked_for(qtbot: QtBot, find_bar: FindBar) -> None:
    with qtbot.waitSignal(find_bar.needle_changed) as told:
        type_in(find_bar.field, "w")
    assert told.args == [Needle("w")]
    whole = part(find_bar, QToolButton, "find-whole")
    with qtbot.waitSignal(find_bar.needle_changed) as told:
        click(whole)
    assert told.args == [Needle("w", whole=True)]


@pytest.mark.parametrize(
    ("pressed", "modifier", "step"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, -1),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier, -1),
    ],
)
def test_keys_step_through_what_is_found(
    qtbot: QtBot, find_bar: FindBar, pressed: Qt.Key, modifier: Qt.KeyboardModifier, step: int
) -> None:
    with qtbot.waitSignal(find_bar.step) as told:
        key(find_bar.field, pressed, modifier)
    assert told.args == [step]


def test_the_buttons_step_only_where_something_is_found(qtbot: QtBot, find_bar: FindBar) -> None:
    find_bar.field.setText("water")
    find_bar.show_count(0, 0, 0)
    following = part(find_bar, QToolButton, "find-next")
    assert not following.isEnabled()
    assert words(find_bar, "find-count") == "Not found"
    find_bar.show_count(3, 12, 2)
    assert words(find_bar, "find-count") == "3 of 12 in 2 articles"
    with qtbot.waitSignal(find_bar.step) as told:
        click(following)
    assert told.args == [1]
    with qtbot.waitSignal(find_bar.step) as told:
        press(find_bar, "find-previous")
    assert told.args == [-1]


def test_escape_closes_and_the_words_are_there_again(qtbot: QtBot, find_bar: FindBar) -> None:
    find_bar.open("water")
    with qtbot.waitSignal(find_bar.closed):
        key(find_bar.field, Qt.Key.Key_Escape)
    assert find_bar.isHidden()
    with qtbot.waitSignal(find_bar.needle_changed) as told:
        find_bar.open()
    assert told.args == [Needle("water")]
    assert find_bar.field.selectedText() == "water"
    find_bar.field.clear()
    find_bar.show_count(0, 0, 0)
    assert words(find_bar, "find-count") == ""


# -- notices


def test_a_problem_stays_until_it_is_closed(qtbot: QtBot, notices: NoticeBar) -> None:
    notices._timer.setInterval(0)
    notices.show_notice(Notice("<b>It</b> is open elsewhere.", Tone.PROBLEM))
    label = part(notices, QLabel, "notice-words")
    assert label.text() == "<b>It</b> is open elsewhere."
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert not notices._timer.isActive()
    press(notices, "notice-close")
    assert notices.isHidden()
    assert notices.text() == ""


def test_news_goes_by_itself(qtbot: QtBot, notices: NoticeBar) -> None:
    notices._timer.setInterval(0)
    notices.show_notice(Notice("Done."))
    qtbot.waitUntil(notices.isHidden)


def test_a_notice_offers_what_one_may_do_next(qtbot: QtBot, notices: NoticeBar) -> None:
    done: list[str] = []

    def work(what: str) -> Callable[[], None]:
        return lambda: done.append(what)

    notices.show_notice(Notice("Written."), [("Folder", work("folder")), ("File", work("file"))])
    button = part(notices, QPushButton, "notice-verb-2")
    assert button.text() == "File"
    click(button)
    assert done == ["file"]
    notices.show_notice(Notice("Something else."))
    assert notices.text() == "Something else."
    assert not notices._verbs
    key(notices, Qt.Key.Key_Escape)
    assert notices.isHidden()


def test_a_notice_takes_the_colours_of_the_theme(notices: NoticeBar, theme: Theme) -> None:
    notices.show_notice(Notice("No.", Tone.PROBLEM))
    light = notices.styleSheet()
    theme.set_mode("dark")
    assert notices.styleSheet() != light
    assert theme.tokens.wrong.wash in notices.styleSheet()


# -- progress


def test_long_work_shows_its_name_and_can_be_cancelled(qtbot: QtBot, strip: ProgressStrip) -> None:
    strip._patience.setInterval(0)
    job = Job("Reading <b>report</b>.pdf")

    def work(progress: Progress) -> None:
        progress.done(0.4)
        while True:
            progress.done(0.4)

    strip.follow(job)
    bar = part(strip, QProgressBar, "progress-bar")
    assert bar.maximum() == 0
    with qtbot.waitSignal(job.ended) as ended:
        job.start(work)
        qtbot.waitUntil(strip.isVisible)
        qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == round(bar.maximum() * 0.4))
        assert words(strip, "progress-name") == "Reading <b>report</b>.pdf"
        cancel = part(strip, QPushButton, "progress-cancel")
        click(cancel)
        assert not cancel.isEnabled()
    assert ended.args is not None
    assert getattr(ended.args[0].problem, "code", "") == "cancelled"
    assert strip.isHidden()


def test_of_two_jobs_the_later_is_shown_and_then_the_other(
    qtbot: QtBot, strip: ProgressStrip
) -> None:
    first, second = Job("First"), Job("Second")
    strip.follow(first)
    strip.follow(second)
    assert words(strip, "progress-name") == "Second"
    with qtbot.waitSignal(second.ended):
        second.start(lambda _progress: None)
    assert words(strip, "progress-name") == "First"
    with qtbot.waitSignal(first.ended):
        first.start(lambda _progress: None)
    assert strip.isHidden()
