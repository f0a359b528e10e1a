"""Labels that show words as plain text, made without a look at Qt's own names.

The first use of the `Qt` namespace builds all its enumerations, some 30 ms: a fifth of a bare
window's start. Properties take the same values as numbers, so what stands at the first paint is
made with them.
"""

from PySide6.QtWidgets import QLabel, QWidget

_PLAIN_TEXT = 0
_NO_FOCUS = 0


def plain_label(words: str, kind: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that never takes its words for mark-up; `kind` is its look in the style sheet."""
    label = QLabel(words) if parent is None else QLabel(words, parent)
    label.setProperty("textFormat", _PLAIN_TEXT)
    if kind:
        label.setProperty("kind", kind)
    return label


def not_by_keys(widget: QWidget) -> None:
    """Keep the keyboard's focus off a widget whose contents take it."""
    widget.setProperty("focusPolicy", _NO_FOCUS)
