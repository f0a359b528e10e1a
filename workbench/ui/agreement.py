"""How far two checkers agree: each figure with what it means, and the picture of who said what."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from workbench.agreement_words import Told, matrix_words, reading_aid, told
from workbench.domain.verdict_pairs import Agreement
from workbench.language import _
from workbench.ui.plain import plain_label
from workbench.ui.section_heading import heading_label
from workbench.ui.text_block import PlainText, Run
from workbench.ui.theme import Theme
from workbench.ui.verdict_matrix import VerdictMatrix

_FIGURE_WIDTH = 82
_LEAST_BESIDE = 380
_LEAST_PICTURE = 300
_GAP = 36


class AgreementPanel(QFrame):
    """Shows what it is given; `chosen` is sent with the ids of the claims of a cell."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("agreement")
        self.setAccessibleName(_("Agreement"))
        self.setProperty("kind", "panel")
        self._title = plain_label(_("Agreement"), "title")
        self._title.setObjectName("agreement-title")
        self._title.setWordWrap(True)
        self.figures = QWidget()
        self._rows = QVBoxLayout(self.figures)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(14)
        self.matrix = VerdictMatrix(theme)
        self.matrix.chosen.connect(self.chosen)
        self.matrix.reached.connect(self._bring_up)
        self._caption = PlainText(theme)
        self._caption.setObjectName("agreement-caption")
        self._aid = PlainText(theme)
        self._aid.set(Run(reading_aid(), shade="muted"))
        self._both = self._side_by_side()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._scroll = self._scrolling()
        column.addWidget(self._scroll)

    def show_agreement(self, agreement: Agreement, name: str) -> None:
        """Show the figures for me and a colleague of a name."""
        title = _("Agreement with {name}").format(name=name) if name else _("Agreement")
        self._title.setText(title)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in told(agreement, name):
            self._rows.addWidget(self._row(row))
        self.matrix.show_pairs(agreement.pairs, name)
        self._caption.set(Run(matrix_words(agreement.pairs, name), shade="muted"))
        self._turn()

    def _side_by_side(self) -> QBoxLayout:
        picture = QVBoxLayout()
        picture.setSpacing(8)
        picture.addWidget(heading_label(_("Who said what")))
        picture.addWidget(self._caption)
        picture.addWidget(self.matrix)
        picture.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(14)
        words.addWidget(self.figures)
        words.addWidget(self._aid)
        words.addStretch(1)
        both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        both.setSpacing(_GAP)
        both.addLayout(words, 1)
        both.addLayout(picture)
        return both

    def _scrolling(self) -> QScrollArea:
        page = QWidget()
        page.setObjectName("agreement-page")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addLayout(self._both, 1)
        scroll = QScrollArea()
        scroll.setObjectName("agreement-scroll")
        scroll.setAccessibleName(_("Agreement"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        self.setStyleSheet(
            "#agreement-page, #agreement-scroll, #qt_scrollarea_viewport"
            " { background: transparent; }"
        )
        return scroll

    def _row(self, row: Told) -> QWidget:
        made = QWidget()
        made.setAccessibleName(f"{row.heading}: {row.figure}")
        figure = plain_label(row.figure)
        figure.setObjectName("agreement-figure")
        figure.setFont(self._theme.ui_font(22, bold=True))
        figure.setFixedWidth(_FIGURE_WIDTH)
        heading = PlainText(self._theme, self._theme.ui_font(13, bold=True))
        heading.set(Run(row.heading))
        meaning = PlainText(self._theme)
        meaning.set(Run(row.meaning, shade="muted"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(heading)
        words.addWidget(meaning)
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def sizeHint(self) -> QSize:
        return QSize(980, 560)

    def _bring_up(self, cell: QWidget) -> None:
        """Scroll to the cell that the keys went to."""
        self._scroll.ensureWidgetVisible(cell)

    def _turn(self) -> None:
        """The picture stands beside the figures where there is room, else below them."""
        picture = max(self.matrix.sizeHint().width(), _LEAST_PICTURE)
        beside = picture + _LEAST_BESIDE + _GAP <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._both.setDirection(way)
        self._both.setStretch(0, 1 if beside else 0)
        self._both.setStretch(1, 0 if beside else 1)
