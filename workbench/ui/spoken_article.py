"""What a screen reader is told of a reading pane: a document, its headline, and where one is."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleValueChangeEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget


@runtime_checkable
class Speaker(Protocol):
    """A pane that can say which words one is at."""

    def spoken(self) -> str:
        """The words selected, or the paragraph of the caret."""
        ...


class SpokenArticle(QAccessibleWidget):
    """A pane as a document whose value is what it says.

    Qt's text interface cannot be offered from Python: its cast returns an address.
    """

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane, QAccessible.Role.Document)
        self._pane = pane

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value and isinstance(self._pane, Speaker):
            return self._pane.spoken()
        return super().text(kind)


class _Installed:
    """Whether Qt has been told of us; it asks every factory for every widget."""

    done = False


def speak() -> None:
    """Let screen readers be told of all panes that can say where one is; once is enough."""
    if not _Installed.done:
        QAccessible.installFactory(_spoken)
        _Installed.done = True


def tell(pane: QWidget) -> None:
    """Tell screen readers that one is at other words."""
    if QAccessible.isActive() and isinstance(pane, Speaker):
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(pane, pane.spoken()))


def _spoken(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and isinstance(thing, Speaker):
        return SpokenArticle(thing)
    return None
