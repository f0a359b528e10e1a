"""What tests of screens need: a place to stand on, and parts found by their name."""

from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

Part = TypeVar("Part", bound=QObject)
W = TypeVar("W", bound=QWidget)


def show(qtbot: QtBot, widget: W, width: int = 1000, height: int = 500) -> W:
    """Show a widget inside a window, as it stands in the program."""
    window = QWidget()
    held = [window]
    # The bot itself holds widgets weakly; what it calls before it closes one holds it fast.
    qtbot.addWidget(window, before_close_func=lambda _window: held.clear())
    window.resize(width, height)
    widget.setParent(window)
    widget.resize(width, height)
    window.show()
    widget.show()
    return widget


def part(parent: QObject, kind: type[Part], name: str) -> Part:
    """The part of that kind and name."""
    found = parent.findChild(kind, name)
    assert isinstance(found, kind), f"there is no {name}"
    return found


def words(parent: QObject, name: str) -> str:
    """What a label says."""
    return part(parent, QLabel, name).text()


def press(parent: QObject, name: str) -> None:
    """Press a button."""
    click(part(parent, QAbstractButton, name))


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click on a widget."""
    place = at if at is not None else widget.rect().center()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def key(
    widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key."""
    QTest.keyClick(widget, key, modifier)


def type_in(widget: QWidget, typed: str) -> None:
    """Type some words."""
    QTest.keyClicks(widget, typed)
