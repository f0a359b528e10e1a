"""The findings under the names of the two reports that are compared."""

from PySide6.QtCore import QObject, Qt

from workbench.domain.case import Case
from workbench.domain.model import Article
from workbench.services.comparison import Pair
from workbench.ui.claim_words import article_words, beginning_of
from workbench.ui.findings_model import Column, FindingsModel, FindingsProxy

_MOST = 34
_SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


def report_names(case: Case, pair: Pair) -> tuple[str, str] | None:
    """What tells two reports apart in a few words: their outlets, else their titles, else None."""
    one, other = (case.get(Article, article) for article in pair)
    titles = beginning_of(one.title, _MOST), beginning_of(other.title, _MOST)
    for here, there in ((article_words(one), article_words(other)), titles):
        if here and there and here != there:
            return here, there
    return None


class NamedFindings(FindingsProxy):
    """The findings that are wanted; above the words of each report stands which one it is."""

    def __init__(self, model: FindingsModel, parent: QObject | None = None) -> None:
        self._names: dict[int, str] = {}
        super().__init__(model, parent)

    def name_reports(self, names: tuple[str, str] | None) -> None:
        """Call the reports so; without names as one calls any two."""
        self._names = dict(zip((Column.HERE, Column.THERE), names or (), strict=False))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.HERE, Column.THERE)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role in _SAID and section in self._names:
            return self._names[section]
        return super().headerData(section, orientation, role)
