"""The order in which Tab goes through a panel: as it is read, also where parts come and go."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from workbench.ui.flow_row import FlowRow


def order_tabs(root: QWidget) -> None:
    """Let Tab go through all that can be reached inside a widget in the order of its layouts."""
    for before, after in pairwise(reachable(root)):
        QWidget.setTabOrder(before, after)


def reachable(widget: QWidget) -> Iterator[QWidget]:
    """What Tab can reach inside a widget, and the widget itself, in reading order."""
    if widget.isWindow():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
        return
    layout = widget.layout()
    placed = list(_placed(layout)) if layout is not None else []
    if isinstance(widget, FlowRow):
        placed = widget.widgets
    loose = [
        child for child in widget.children() if isinstance(child, QWidget) and child not in placed
    ]
    for child in (*placed, *loose):
        yield from reachable(child)


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _placed(inner)
