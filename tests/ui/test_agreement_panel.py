"""The panel of agreement: figures with their sentences, and a table one can go through by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QBoxLayout, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import click, key, part, show, words
from workbench.domain.agreement import Figure, Undefined, cohen_kappa, krippendorff_alpha
from workbench.domain.model import Status
from workbench.domain.unitizing import Shared
from workbench.domain.verdict_pairs import Agreement, Pair, Places
from workbench.ui.agreement import AgreementPanel
from workbench.ui.text_block import PlainText
from workbench.ui.theme import Theme
from workbench.ui.tokens import DARK, LIGHT, Tokens, high_contrast
from workbench.ui.verdict_matrix import MatrixCell, VerdictMatrix, shade

YES, NO, ASK = Status.CONFIRMED, Status.CHANGE, Status.QUERY
PAIRS = (
    Pair("c1", YES, YES),
    Pair("c2", YES, YES),
    Pair("c3", YES, NO),
    Pair("c4", NO, NO),
    Pair("c5", ASK, NO),
)


def agreement(pairs: tuple[Pair, ...]) -> Agreement:
    """The figures of some pairs, with no claims marked by both."""
    both = [(pair.mine, pair.theirs) for pair in pairs]
    alpha = krippendorff_alpha(both)
    nothing = Figure(None, 0, Undefined.NOTHING_SHARED)
    places = Places(0, 0, 0, Shared(0, 0, 0), nothing)
    return Agreement(pairs, 0, 0, cohen_kappa(both), alpha, nothing, places, alpha, 2)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> AgreementPanel:
    made = show(qtbot, AgreementPanel(theme))
    made.show_agreement(agreement(PAIRS), "Rosa")
    return made


@pytest.fixture
def table(panel: AgreementPanel) -> VerdictMatrix:
    return panel.matrix


def figures(panel: AgreementPanel) -> list[str]:
    """The figures on screen, in their order."""
    labels = panel.figures.findChildren(QLabel, "agreement-figure")
    return [label.text() for label in labels if label.isVisibleTo(panel)]


def test_the_panel_shows_each_figure_and_whom_it_is_with(panel: AgreementPanel) -> None:
    assert words(panel, "agreement-title") == "Agreement with Rosa"
    assert figures(panel) == ["60\u00a0%", "–", "–", "–"]
    caption = part(panel, PlainText, "agreement-caption")
    assert caption.text().endswith("both said the same: 3 of 5 claims.")


def test_other_figures_take_the_place_of_those_before(qtbot: QtBot, panel: AgreementPanel) -> None:
    panel.show_agreement(agreement(()), "")
    qtbot.waitUntil(lambda: figures(panel) == ["–", "–"])
    assert words(panel, "agreement-title") == "Agreement"
    assert all(cell.isHidden() for cell in panel.matrix.findChildren(MatrixCell))
    panel.show_agreement(agreement(PAIRS[:1]), "Rosa")
    qtbot.waitUntil(lambda: figures(panel)[:1] == ["100\u00a0%"])
    assert panel.matrix.cell(YES, YES).text() == "1"


def test_cells_hold_the_counts_and_say_them(table: VerdictMatrix) -> None:
    assert table.cell(YES, YES).text() == "2"
    assert table.cell(YES, YES).accessibleName() == "Both “Confirmed”: 2 claims"
    assert table.cell(YES, NO).accessibleName() == "You “Confirmed”, Rosa “Needs change”: 1 claim"
    assert table.cell(NO, YES).text() == "·"
    assert not table.cell(NO, YES).isEnabled()
    assert "3 of 5 claims" in table.accessibleDescription()


def test_a_click_on_a_cell_names_its_claims(qtbot: QtBot, panel: AgreementPanel) -> None:
    with qtbot.waitSignal(panel.chosen) as sent:
        click(panel.matrix.cell(YES, YES))
    assert sent.args == [["c1", "c2"]]


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_on_a_cell_names_its_claims(
    qtbot: QtBot, table: VerdictMatrix, pressed: Qt.Key
) -> None:
    with qtbot.waitSignal(table.chosen) as sent:
        key(table.cell(ASK, NO), pressed)
    assert sent.args == [["c5"]]


def at(table: VerdictMatrix) -> tuple[int, int]:
    """The place of the cell that has the focus."""
    focused = table.window().focusWidget()
    assert isinstance(focused, MatrixCell)
    return focused.place


def test_arrows_go_to_the_next_cell_that_holds_claims(table: VerdictMatrix) -> None:
    # Confirmed, change and query are rows and columns 0, 1 and 2.
    table.cell(YES, YES).setFocus()
    steps = [
        (Qt.Key.Key_Right, (0, 1)),
        (Qt.Key.Key_Right, (0, 1)),
        (Qt.Key.Key_Down, (1, 1)),
        (Qt.Key.Key_Down, (2, 1)),
        (Qt.Key.Key_Left, (0, 0)),
        (Qt.Key.Key_Up, (0, 0)),
    ]
    for pressed, place in steps:
        focused = table.window().focusWidget()
        assert focused is not None
        key(focused, pressed)
        assert at(table) == place


def stops(table: VerdictMatrix) -> list[tuple[int, int]]:
    """The cells that the Tab key comes to."""
    cells = table.findChildren(MatrixCell)
    return [cell.place for cell in cells if cell.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_the_table_is_one_stop_for_the_tab_key_where_one_was_last(
    qtbot: QtBot, table: VerdictMatrix
) -> None:
    assert stops(table) == [(0, 0)]
    qtbot.waitUntil(table.isVisible)
    table.window().activateWindow()
    qtbot.waitUntil(table.window().isActiveWindow)
    table.cell(ASK, NO).setFocus()
    assert stops(table) == [(2, 1)]
    assert words(table, "matrix-hint") == "You “Query”, Rosa “Needs change”: 1 claim"


def test_the_keys_bring_a_cell_into_sight(qtbot: QtBot, panel: AgreementPanel) -> None:
    panel.resize(420, 200)
    panel.window().activateWindow()
    qtbot.waitUntil(panel.window().isActiveWindow)
    bar = part(panel, QScrollArea, "agreement-scroll").verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    panel.matrix.cell(ASK, NO).setFocus()
    assert bar.value() > 0


def test_the_picture_goes_below_the_figures_where_there_is_no_room(
    panel: AgreementPanel,
) -> None:
    assert panel._both.direction() is QBoxLayout.Direction.LeftToRight
    panel.resize(500, 500)
    assert panel._both.direction() is QBoxLayout.Direction.TopToBottom


def test_the_panel_can_be_painted_in_the_dark_and_with_the_focus(
    qtbot: QtBot, panel: AgreementPanel, theme: Theme
) -> None:
    panel.window().activateWindow()
    qtbot.waitUntil(panel.window().isActiveWindow)
    panel.matrix.cell(YES, NO).setFocus()
    light = panel.grab().toImage()
    theme.set_mode("dark")
    assert panel.grab().toImage() != light


def luminance(colour: QColor) -> float:
    """The relative luminance of WCAG 2."""
    red, green, blue = (
        level / 12.92 if level <= 0.04045 else float(((level + 0.055) / 1.055) ** 2.4)
        for level in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK, high_contrast(LIGHT), high_contrast(DARK)])
def test_counts_can_be_read_on_every_ground_and_more_is_stronger(tokens: Tokens) -> None:
    paper = QColor(tokens.paper)
    strength = []
    for share in (0.0, 0.01, 0.05, 0.2, 0.4, 0.7, 1.0):
        ground, ink = shade(tokens, share)
        assert contrast(ground, ink) >= 4.5
        strength.append(contrast(ground, paper))
    assert strength == sorted(strength)
    assert strength[-1] > strength[1] > strength[0]
