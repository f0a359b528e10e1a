"""The panel of a review: whose copy it is, what differs, how far one is, and the agreement."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.verdict_pairs import Agreement
from workbench.language import _, ngettext
from workbench.phrases import moment_words, number
from workbench.review_words import agreement_line, difference_counts, settled_words
from workbench.services.joining import Offer
from workbench.ui.elided_label import ElidedLabel
from workbench.ui.plain import plain_label
from workbench.ui.review_desk import ReviewDesk
from workbench.ui.review_view import ReviewView
from workbench.ui.section_heading import heading_label
from workbench.ui.text_block import PlainText, Run, TextLink
from workbench.ui.theme import Theme

_LEAST_WIDTH = 330


def offer_words(offers: Sequence[Offer]) -> str:
    """What is offered where two people marked the same words."""
    if not offers:
        return ""
    words = _("Claims {keep} and {other} are on the same words. Make them one  M")
    told = words.format(keep=offers[0].keep.label, other=offers[0].other.label)
    rest = len(offers) - 1
    more = ngettext("{count} more pair", "{count} more pairs", rest)
    return f"{told} · {more.format(count=number(rest))}" if rest else told


class ReviewPanel(QFrame):
    """Follows the review. `left` is sent when one goes back to reading, `closed` when the panel
    shall go, `copy_requested` for a colleague's copy, `agreement_requested` for the figures."""

    left = Signal()
    closed = Signal()
    entered = Signal()
    copy_requested = Signal()
    agreement_requested = Signal()

    def __init__(self, reviewing: ReviewDesk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reviewing = reviewing
        self._theme = theme
        self.setObjectName("review")
        self.setAccessibleName(_("Review"))
        self.setProperty("kind", "panel")
        self.setMinimumWidth(_LEAST_WIDTH)
        self.view = ReviewView(reviewing, theme, self)
        self.setFocusProxy(self.view)
        self._title = ElidedLabel(self)
        self._title.setObjectName("review-title")
        self._title.setFont(theme.ui_font(15, bold=True))
        self._settled = plain_label("", "muted")
        self._settled.setObjectName("review-settled")
        self._close = QToolButton(self)
        self._close.setObjectName("review-close")
        self._close.setAccessibleName(_("Close the review"))
        self._close.setProperty("kind", "quiet")
        self._close.setIconSize(QSize(14, 14))
        self._counts = PlainText(theme, theme.ui_font(12))
        self._counts.setObjectName("review-counts")
        self.blind = QCheckBox(_("Blind: hide others’ verdicts until mine is given"))
        self.blind.setObjectName("review-blind")
        self._together = QPushButton(_("Put together…"))
        self._together.setObjectName("review-together")
        self._away = QPushButton(_("Close this copy"))
        self._other = QPushButton(_("Open a colleague’s copy…"))
        for button, name in ((self._away, "review-away"), (self._other, "review-copy")):
            button.setObjectName(name)
            button.setProperty("kind", "link")
        self._only = TextLink(theme, 12)
        self._only.setObjectName("review-all")
        self._join = TextLink(theme, 12)
        self._join.setObjectName("review-join")
        self._agreement = TextLink(theme, 12)
        self._agreement.setObjectName("review-agreement")
        self._keys = PlainText(theme, theme.ui_font(11))
        self._keys.setObjectName("review-keys")
        words = _("J, K · Space: all of it · Enter: to the text · Esc: back")
        self._keys.set(Run(words, shade="muted"))
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.show_agreement(None)
        self._dress()
        self._show()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._settled)
        head.addWidget(self._close)
        verbs = QHBoxLayout()
        verbs.setSpacing(6)
        verbs.addWidget(self._together)
        verbs.addWidget(self._other)
        verbs.addStretch(1)
        verbs.addWidget(self._away)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._empty_page())
        self._foot = QWidget(self)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 6, 0, 0)
        foot.setSpacing(2)
        foot.addWidget(heading_label(_("Agreement")))
        foot.addWidget(self._agreement, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 12, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._counts)
        column.addWidget(self.blind)
        column.addLayout(verbs)
        column.addWidget(self._only)
        column.addWidget(self._join)
        column.addWidget(self._pages, 1)
        column.addWidget(self._keys)
        column.addWidget(self._foot)

    def _empty_page(self) -> QWidget:
        page = QWidget(self)
        self._empty = PlainText(self._theme, self._theme.ui_font(13), 1.5)
        self._empty.setObjectName("review-empty")
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 24, 16, 8)
        column.addWidget(self._empty)
        column.addStretch(1)
        return page

    def _connect(self) -> None:
        reviewing = self._reviewing
        for told in (reviewing.listed, reviewing.told, reviewing.opened):
            told.connect(self._show)
        self.view.left.connect(self.left)
        self.view.entered.connect(self.entered)
        self._close.clicked.connect(self.closed)
        self._together.clicked.connect(reviewing.prepare)
        self._away.clicked.connect(reviewing.put_away)
        self._other.clicked.connect(self.copy_requested)
        self._only.clicked.connect(reviewing.show_all)
        self._join.clicked.connect(reviewing.join)
        self._agreement.clicked.connect(self.agreement_requested)
        self.blind.toggled.connect(reviewing.desk.work_blind)
        self._theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self._close.setIcon(self._theme.icon("close", self._theme.tokens.muted))

    # -- what is shown

    def _show(self) -> None:
        reviewing, review = self._reviewing, self._reviewing.review
        copy = reviewing.of_copy
        name = review.colleague.name if review is not None else ""
        self._title.set_text(
            _("{name}’s copy").format(name=name) if copy else _("Open differences")
        )
        self._settled.setText(settled_words(*reviewing.settled()))
        self._counts.set(Run(self._told(), shade="muted"))
        self._together.setVisible(copy and not reviewing.taken_in)
        self._other.setVisible(review is None or reviewing.taken_in)
        self._away.setVisible(copy)
        self.blind.setChecked(reviewing.desk.session.blind)
        self._only.set(_("{what}. Show all again").format(what=reviewing.only_words))
        self._only.setVisible(bool(reviewing.only_words))
        self._join.set(offer_words(reviewing.offers))
        self._join.setVisible(bool(reviewing.offers))
        self._empty.set(*self._empty_words())
        self._pages.setCurrentIndex(0 if reviewing.rows else 1)
        self._keys.setVisible(bool(reviewing.rows))

    def _told(self) -> str:
        review = self._reviewing.review
        if review is None or not self._reviewing.of_copy:
            return _("What people differ on in this case, until somebody settles it.")
        parts = [
            _("received {moment}").format(moment=moment_words(self._reviewing.received_at)),
            difference_counts(review.differences),
        ]
        if self._reviewing.taken_in and review.fresh:
            parts.append(_("taken in"))
        return " · ".join(parts)

    def _empty_words(self) -> tuple[Run, Run]:
        review = self._reviewing.review
        if not self._reviewing.of_copy:
            review = None
        if review is not None and not review.fresh:
            first = _("Nothing new in this copy")
            rest = _("You have all that is in it.")
        elif review is not None:
            first, rest = _("No difference"), _("What is new in it can be put together with yours.")
        else:
            first = _("No open difference")
            rest = _(
                "Open a colleague’s copy of this case to see where you differ. "
                "It is only read; nothing comes in before you say so."
            )
        return Run(first + "\n", bold=True), Run(rest, shade="muted")

    def enter(self) -> None:
        """Go to the list, or where it is empty to the verb that fills it."""
        listed = bool(self._reviewing.rows)
        (self.view if listed else self._other).setFocus()

    def show_agreement(self, agreement: Agreement | None) -> None:
        """Show the agreement in a line, or nothing where there is none to show."""
        line = agreement_line(agreement) if agreement is not None else ""
        self._agreement.set(line, _("Opens the figures, and what they mean"))
        self._foot.setVisible(bool(line))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
