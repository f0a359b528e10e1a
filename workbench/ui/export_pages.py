"""The pages of a document one below the other, as pictures that come when they are looked at."""

from bisect import bisect_right
from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from workbench.language import _
from workbench.services.preview import Picture
from workbench.ui.theme import Theme
from workbench.ui.tokens import LIGHT

_EDGE = 20
_GAP = 16
_WIDEST = 900
_LINE = 60
# How long a size must hold before pictures are made for it, in milliseconds.
_PATIENCE_MS = 80
# Pictures that are kept; one of a page takes about four megabytes.
_KEPT = 12

Size = tuple[float, float]


class PagesView(QAbstractScrollArea):
    """`wanted` is sent when pages are in sight that have no picture; `moved` with another page.

    New pages keep the old pictures, faded, until their own have come, so that nothing flickers.
    """

    wanted = Signal()
    moved = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sizes: tuple[Size, ...] = ()
        self._tops: list[int] = []
        self._pictures: dict[int, QImage] = {}
        self._stale: set[int] = set()
        self._faded = False
        self._page = 0
        self.setObjectName("export-pages")
        self.setAccessibleName(_("Preview"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setMinimumWidth(140)
        self.verticalScrollBar().setSingleStep(_LINE)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PATIENCE_MS)
        self._soon.timeout.connect(self.wanted)
        theme.changed.connect(self.viewport().update)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page that is looked at, counted from 0."""
        return self._page

    def show_pages(self, sizes: Iterable[Size]) -> None:
        """Other pages from now on, of these sizes in points; what is looked at stays in place."""
        self._sizes = tuple(sizes)
        self._faded = False
        self._stale = set(self._pictures)
        self._pictures = {page: one for page, one in self._pictures.items() if page < self.count}
        self._lay_out()
        self._scrolled()
        self.wanted.emit()

    def fade(self) -> None:
        """Show that these pages are about to change."""
        self._faded = True
        self.viewport().update()

    def take(self, pictures: Iterable[Picture]) -> None:
        """Pictures of pages, which come in any order."""
        for one in pictures:
            self._pictures.pop(one.page, None)
            self._pictures[one.page] = _image(one)
            self._stale.discard(one.page)
        for page in list(self._pictures)[: max(0, len(self._pictures) - _KEPT)]:
            del self._pictures[page]
        self.viewport().update()

    def missing(self) -> tuple[int, ...]:
        """The pages in sight whose picture is not there, is another's, or is of another size."""
        width = self.page_pixels()
        return tuple(page for page in self._in_sight() if not self._fits(page, width))

    def page_pixels(self) -> int:
        """How wide a page is, in pixels of the screen."""
        return max(1, round(self._page_width() * self.devicePixelRatioF()))

    def _fits(self, page: int, width: int) -> bool:
        picture = self._pictures.get(page)
        # The renderer rounds up.
        return picture is not None and page not in self._stale and picture.width() - width in (0, 1)

    def _page_width(self) -> int:
        return max(60, min(_WIDEST, self.viewport().width() - 2 * _EDGE))

    def _lay_out(self) -> None:
        width, top = self._page_width(), _EDGE
        self._tops = []
        for wide, high in self._sizes:
            self._tops.append(top)
            top += round(width * high / wide) + _GAP
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        bar.setPageStep(self.viewport().height())
        before, bar_end = bar.maximum(), max(0, top - _GAP + _EDGE - self.viewport().height())
        bar.setRange(0, bar_end)
        # The same place of the same pages in another width; the same height of other pages.
        if before and before != bar_end:
            bar.setValue(round(share * bar_end))
        self.viewport().update()

    def _rect(self, page: int) -> QRect:
        """Where a page is in the viewport."""
        wide, high = self._sizes[page]
        width = self._page_width()
        left = (self.viewport().width() - width) // 2
        top = self._tops[page] - self.verticalScrollBar().value()
        return QRect(left, top, width, round(width * high / wide))

    def _in_sight(self) -> range:
        if not self._sizes:
            return range(0)
        top = self.verticalScrollBar().value()
        first = max(0, bisect_right(self._tops, top) - 1)
        return range(first, bisect_right(self._tops, top + self.viewport().height()))

    def _scrolled(self) -> None:
        self.viewport().update()
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        self._page = max(0, bisect_right(self._tops, middle) - 1)
        self.moved.emit()
        if self.missing():
            self._soon.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), QColor(self._theme.tokens.background))
        for page in self._in_sight():
            rect = self._rect(page)
            # Paper is white in the dark, too.
            painter.fillRect(rect, QColor(LIGHT.paper))
            picture = self._pictures.get(page)
            if picture is not None:
                painter.setOpacity(0.45 if self._faded else 1.0)
                painter.drawImage(QRectF(rect), picture)
                painter.setOpacity(1.0)
            painter.setPen(QPen(QColor(self._theme.tokens.line), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.tokens.accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self._scrolled()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)


def _image(picture: Picture) -> QImage:
    """The picture as Qt's own, whose pixels are its own copy."""
    shared = QImage(
        picture.pixels,
        picture.width,
        picture.height,
        picture.stride,
        QImage.Format.Format_RGB32,
    )
    return shared.copy()


def spoken_page(view: QWidget, page: int, count: int) -> str:
    """Which page one looks at, in words, told to who listens, too."""
    words = _("Page {page} of {count}").format(page=page + 1, count=count) if count else ""
    view.setAccessibleDescription(words)
    return words
