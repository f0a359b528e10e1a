"""The heading of a part of a panel: its name, a count, and the one verb that adds to it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.ui.plain import plain_label


def heading_label(words: str) -> QLabel:
    """A small heading, as above a field."""
    label = plain_label(words, "heading")
    font = label.font()
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 103)
    label.setFont(font)
    return label


def captioned(words: str, field: QWidget) -> QVBoxLayout:
    """A field of a form under its caption."""
    caption = plain_label(words, "muted")
    small = caption.font()
    small.setPixelSize(11)
    caption.setFont(small)
    caption.setBuddy(field)
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addWidget(caption)
    column.addWidget(field)
    return column


class SectionHeading(QWidget):
    """A heading that counts, with a link at its end; the key beside it does the same."""

    pressed = Signal()

    def __init__(self, name: str, words: str, verb: str, key: str) -> None:
        super().__init__()
        self._words = words
        self._label = heading_label(words)
        self.add = QPushButton(f"+ {verb}   {key}")
        self.add.setObjectName(name)
        self.add.setProperty("kind", "link")
        small = self.add.font()
        small.setPixelSize(12)
        self.add.setFont(small)
        self.add.setAccessibleName(f"{verb} ({words})")
        self.add.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label)
        row.addStretch()
        row.addWidget(self.add)

    def count(self, count: int) -> None:
        """Say how many there are; none is not said."""
        self._label.setText(f"{self._words} · {count}" if count else self._words)
