"""The look: two sets of colours that can be read, faces, icons, and the sheet made of them."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.resources import resource
from workbench.ui.pill import Pill
from workbench.ui.style_sheet import style_sheet
from workbench.ui.theme import Theme, palette
from workbench.ui.tokens import DARK, LIGHT, StatusColours, Tokens, high_contrast

ALL = [LIGHT, DARK, high_contrast(LIGHT), high_contrast(DARK)]
NAMES = ["light", "dark", "light high contrast", "dark high contrast"]
STATUSES = (
    "todo",
    "confirmed",
    "attributed",
    "change",
    "query",
    "conflict",
    "unverified",
    "opinion",
)
ICONS = sorted(path.stem for path in resource("icons").glob("*.svg"))


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2."""
    made = QColor(colour)
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
        for part in (made.redF(), made.greenF(), made.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", ALL, ids=NAMES)
def test_words_can_be_read_on_every_ground(tokens: Tokens) -> None:
    grounds = (tokens.background, tokens.panel, tokens.paper, tokens.hover, tokens.chosen)
    for ground in (*grounds, tokens.selection, tokens.find):
        assert contrast(tokens.ink, ground) >= 4.5
    for ground in (tokens.background, tokens.panel, tokens.paper):
        assert contrast(tokens.muted, ground) >= 4.5
        assert contrast(tokens.accent, ground) >= 4.5
    assert contrast(tokens.accent_ink, tokens.accent) >= 4.5
    assert contrast(tokens.accent_ink, tokens.accent_hover) >= 4.5


@pytest.mark.parametrize("tokens", ALL, ids=NAMES)
@pytest.mark.parametrize("status", STATUSES)
def test_a_status_can_be_read_on_its_wash_and_its_line_seen_on_paper(
    tokens: Tokens, status: str
) -> None:
    colours = tokens.status(status)
    assert contrast(colours.ink, colours.wash) >= 4.5
    assert contrast(tokens.ink, colours.wash) >= 4.5
    assert contrast(colours.ink, tokens.paper) >= 3


@pytest.mark.parametrize("tokens", ALL, ids=NAMES)
def test_edges_of_controls_stand_out(tokens: Tokens) -> None:
    assert contrast(tokens.edge, tokens.paper) >= 3


@pytest.mark.parametrize("tokens", ALL, ids=NAMES)
def test_statuses_that_ask_for_different_things_look_different(tokens: Tokens) -> None:
    apart = [tokens.status(status) for status in STATUSES if status != "attributed"]
    assert len({colours.ink for colours in apart}) == len(apart)


def test_a_status_the_desk_has_added_is_neutral(theme: Theme) -> None:
    assert theme.status_colours("under embargo") == LIGHT.neutral
    assert theme.severity_colours("must") == LIGHT.wrong
    assert isinstance(theme.severity_colours("fyi"), StatusColours)


@pytest.mark.parametrize("tokens", ALL, ids=NAMES)
def test_the_sheet_is_filled_in_and_its_pictures_are_there(tokens: Tokens) -> None:
    sheet = style_sheet(tokens)
    assert "$" not in sheet
    for picture in re.findall(r'url\("(.+?)"\)', sheet):
        assert Path(picture).is_file()


def test_changing_the_mode_tells_the_screens_once(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert theme.tokens == DARK
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode("dark")
    with qtbot.waitSignal(theme.changed):
        theme.set_high_contrast(True)
    assert theme.tokens == high_contrast(DARK)
    assert theme.high_contrast


def test_the_system_decides_when_asked_to(theme: Theme) -> None:
    theme.set_mode("system")
    assert theme.mode == "system"
    assert theme.tokens in (LIGHT, DARK)
    theme.set_mode("purple")
    assert theme.mode == "system"


def test_the_application_is_dressed_and_dressed_again(qapp: QApplication, theme: Theme) -> None:
    before = qapp.palette(), qapp.font(), qapp.style().name()
    try:
        theme.apply(qapp)
        assert LIGHT.accent in qapp.styleSheet()
        theme.set_mode("dark")
        assert DARK.accent in qapp.styleSheet()
        assert qapp.palette().window().color() == QColor(DARK.background)
    finally:
        qapp.setStyleSheet("")
        qapp.setPalette(before[0])
        qapp.setFont(before[1])
        qapp.setStyle(before[2])


def test_disabled_words_are_paler(qapp: QApplication) -> None:
    made = palette(LIGHT)
    group, role = made.ColorGroup.Disabled, made.ColorRole.Text
    assert made.color(group, role) == QColor(LIGHT.edge)


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_can_be_drawn(theme: Theme, name: str) -> None:
    image = theme.icon(name).pixmap(24, 24).toImage()
    seen = {image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)}
    assert max(seen) > 0
    assert theme.icon(name) is theme.icon(name)


def test_faces_come_in_the_size_asked_for(theme: Theme) -> None:
    assert theme.ui_font().pixelSize() == 13
    assert theme.ui_font(11, bold=True).bold() or theme.ui_font(11, bold=True).weight() >= 600
    assert theme.reading_font(20, "sans").families()[0] == "Inter"
    assert theme.reading_font(20, "Georgia").families()[0] == "Georgia"


def test_a_pill_shows_plain_text_and_is_as_wide_as_it_needs(qtbot: QtBot) -> None:
    pill = Pill()
    qtbot.addWidget(pill)
    pill.set("<b>2</b>", LIGHT.todo.ink, LIGHT.todo.wash)
    narrow = pill.sizeHint().width()
    assert pill.text() == "<b>2</b>"
    assert pill.accessibleName() == "<b>2</b>"
    pill.set("<b>2</b> and more", LIGHT.todo.ink, LIGHT.todo.wash)
    assert pill.minimumSizeHint().width() > narrow
    pill.resize(pill.sizeHint())
    image = pill.grab().toImage()
    assert image.pixelColor(image.width() // 2, 2) == QColor(LIGHT.todo.wash)
