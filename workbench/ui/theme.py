"""The look of the program: which colours, faces and icons every screen uses now."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSize, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from workbench.resources import resource
from workbench.ui.style_sheet import style_sheet
from workbench.ui.tokens import DARK, LIGHT, StatusColours, Tokens, high_contrast

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

MODES = ("light", "dark", "system")
UI_SIZE = 13
READING_SIZE = 17
READING_FACES: dict[str, Sequence[str]] = {
    "serif": ("Noto Serif", "Source Serif 4", "Source Serif Pro", "Georgia", "serif"),
    "sans": ("Inter", "Noto Sans", "Segoe UI", "Helvetica Neue", "sans-serif"),
}
_ICON_SIZES = (16, 24, 48)
_DARK_BELOW = 128


class Theme(QObject):
    """Holds the tokens in force; `changed` is sent after they, and the application, are new."""

    changed = Signal()

    def __init__(self, mode: str = "light", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app: QApplication | None = None
        self._mode = mode if mode in MODES else "light"
        self._high_contrast = False
        self._icons: dict[tuple[str, str], QIcon] = {}
        # The palette before ours is the system's, dark or light; asking for the scheme by its name
        # would build all of Qt's names before the first paint (see `plain`).
        window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
        self._system_dark = window.lightness() < _DARK_BELOW
        self.tokens: Tokens = self._wanted()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def mode(self) -> str:
        """What the person asked for: light, dark or system."""
        return self._mode

    @property
    def high_contrast(self) -> bool:
        """Whether the colours are the stronger ones."""
        return self._high_contrast

    def set_mode(self, mode: str) -> None:
        """Use the light or the dark colours, or those the system asks for."""
        self._mode = mode if mode in MODES else "system"
        self._renew()

    def set_high_contrast(self, wanted: bool) -> None:
        """Use the stronger colours, or the calm ones."""
        self._high_contrast = wanted
        self._renew()

    def apply(self, app: QApplication) -> None:
        """Dress the application, and keep it dressed when the colours change."""
        self._app = app
        app.setFont(self.ui_font())
        self._dress()

    def status_colours(self, code: str) -> StatusColours:
        """The ink and the wash of a status."""
        return self.tokens.status(code)

    def severity_colours(self, code: str) -> StatusColours:
        """The ink and the wash of a severity."""
        return self.tokens.severity(code)

    def ui_font(self, size: int = UI_SIZE, *, bold: bool = False) -> QFont:
        """The face of buttons, lists and fields, in pixels."""
        font = _face(READING_FACES["sans"], QGuiApplication.font(), size)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def reading_font(self, size: int = READING_SIZE, family: str = "serif") -> QFont:
        """The face articles are read in, in pixels; a family is serif, sans or a font's name."""
        return _face(READING_FACES.get(family, (family, "serif")), QFont(), size)

    def icon(self, name: str, colour: str | None = None) -> QIcon:
        """One of our icons in the ink of the theme, or in the colour given."""
        ink = colour or self.tokens.ink
        if (name, ink) not in self._icons:
            self._icons[name, ink] = _tinted(name, ink, self.tokens.edge)
        return self._icons[name, ink]

    def _wanted(self) -> Tokens:
        system_dark = self._mode == "system" and self._system_dark
        tokens = DARK if self._mode == "dark" or system_dark else LIGHT
        return high_contrast(tokens) if self._high_contrast else tokens

    def _renew(self) -> None:
        tokens = self._wanted()
        if tokens == self.tokens:
            return
        self.tokens = tokens
        self._icons.clear()
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        if self._app is not None:
            self._app.setPalette(palette(self.tokens))
            self._app.setStyleSheet(style_sheet(self.tokens))

    def _system_changed(self, scheme: "Qt.ColorScheme") -> None:
        self._system_dark = scheme.name == "Dark"
        if self._mode == "system":
            self._renew()


def palette(tokens: Tokens) -> QPalette:
    """Qt's own palette in our colours, for what the style sheet does not reach."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, colour in (
        (roles.Window, tokens.background),
        (roles.WindowText, tokens.ink),
        (roles.Base, tokens.paper),
        (roles.AlternateBase, tokens.panel),
        (roles.Text, tokens.ink),
        (roles.Button, tokens.panel),
        (roles.ButtonText, tokens.ink),
        (roles.ToolTipBase, tokens.paper),
        (roles.ToolTipText, tokens.ink),
        (roles.PlaceholderText, tokens.muted),
        (roles.Highlight, tokens.accent),
        (roles.HighlightedText, tokens.accent_ink),
        (roles.Accent, tokens.accent),
        (roles.Link, tokens.accent),
        (roles.LinkVisited, tokens.accent),
        (roles.Light, tokens.panel),
        (roles.Midlight, tokens.hover),
        (roles.Mid, tokens.line),
        (roles.Dark, tokens.edge),
    ):
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.edge))
    return made


def _face(families: Sequence[str], otherwise: QFont, size: int) -> QFont:
    font = QFont(otherwise)
    font.setFamilies([*families, *otherwise.families()])
    font.setPixelSize(size)
    return font


def _tinted(name: str, ink: str, faded: str) -> QIcon:
    """An icon from its drawing, whose lines are drawn in `currentColor`."""
    from PySide6.QtSvg import QSvgRenderer

    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    icon = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, ink), (QIcon.Mode.Disabled, faded)):
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
        for size in _ICON_SIZES:
            pixmap = QPixmap(QSize(size, size))
            pixmap.fill(QColor(0, 0, 0, 0))
            with QPainter(pixmap) as painter:
                renderer.render(painter)
            icon.addPixmap(pixmap, mode)
    return icon
