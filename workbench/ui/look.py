"""How the program looks to this person: light or dark, contrast, and the size of what is read."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from workbench.settings import Settings
from workbench.ui.actions import Actions
from workbench.ui.theme import Theme

SMALLEST, USUAL, LARGEST = 9, 17, 40


class Look(QObject):
    """Ties the deeds of looking to the theme. `reading_changed` is sent when the size is new."""

    reading_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        actions: Actions,
        settings: Callable[[], Settings],
        remember: Callable[[Settings], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._remember = remember
        for name, slot in {
            "zoom-in": self.zoom_in,
            "zoom-out": self.zoom_out,
            "zoom-reset": self.zoom_reset,
            "light": self.light,
            "dark": self.dark,
            "system": self.system,
            "contrast": self.contrast,
        }.items():
            actions.on(name, slot)

    def zoom_in(self) -> None:
        """Read in a larger size."""
        self._read_in(self._settings().reading_size + 1)

    def zoom_out(self) -> None:
        """Read in a smaller size."""
        self._read_in(self._settings().reading_size - 1)

    def zoom_reset(self) -> None:
        """Read in the usual size."""
        self._read_in(USUAL)

    def _read_in(self, size: int) -> None:
        size = min(max(size, SMALLEST), LARGEST)
        self._remember(replace(self._settings(), reading_size=size))
        self.reading_changed.emit()

    def light(self) -> None:
        """Use the light colours."""
        self._use("light")

    def dark(self) -> None:
        """Use the dark colours."""
        self._use("dark")

    def system(self) -> None:
        """Use what the system asks for."""
        self._use("system")

    def _use(self, mode: str) -> None:
        self._theme.set_mode(mode)
        self._remember(replace(self._settings(), theme=mode))

    def contrast(self) -> None:
        """Use the stronger colours, or the calm ones again."""
        strong = not self._theme.high_contrast
        self._theme.set_high_contrast(strong)
        self._remember(replace(self._settings(), high_contrast=strong))
