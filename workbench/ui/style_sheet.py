"""The one style sheet of the application, filled in from the tokens."""

from string import Template

from workbench.resources import resource
from workbench.ui.tokens import Tokens

_SHEET = Template("""
QWidget { color: $ink; }
QMainWindow, QDialog { background: $background; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { color: $ink; background: $paper; border: 1px solid $line; padding: 4px 6px; }
QLabel[kind="title"] { font-size: 17px; font-weight: 600; }
QLabel[kind="display"] { font-size: 34px; font-weight: 600; }
QLabel[kind="lead"] { font-size: 15px; color: $muted; }
#welcome-page { background: $background; }
QLabel[kind="heading"] { font-size: 11px; font-weight: 600; color: $muted; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="problem"] { color: $wrong_ink; }
QFrame[kind="panel"] { background: $panel; border: none; }
QFrame[kind="card"] { background: $paper; border: 1px solid $line; border-radius: 8px; }
QFrame[kind="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="rule"] { background: $line; border: none; max-width: 1px; min-width: 1px; }

QFrame[kind="bar"], QFrame[kind="header"] {
  background: $panel; border: none; border-bottom: 1px solid $line;
}
QFrame[kind="foot"] { background: $panel; border: none; border-top: 1px solid $line; }
QLabel[kind="foot-words"] { color: $muted; font-size: 12px; }
QFrame[kind="rail"] { background: $background; border: none; }
QPushButton[kind="rail"] {
  background: transparent; border: 1px solid transparent; padding: 3px 12px; text-align: left;
  color: $muted;
}
QPushButton[kind="rail"]:hover { background: $hover; }
QPushButton[kind="rail"]:checked { background: $chosen; }
QPushButton[kind="rail"]:focus { border: 1px solid $accent; padding: 3px 12px; }

QPushButton, QToolButton {
  background: $paper; border: 1px solid $line; border-radius: 6px; padding: 5px 12px;
  min-height: 18px; font-weight: 500;
}
QToolButton { padding: 4px; }
QPushButton:hover, QToolButton:hover { background: $hover; border-color: $edge; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:checked, QToolButton:checked { background: $chosen; border-color: $accent; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QToolButton:focus { padding: 3px; }
QPushButton:disabled, QToolButton:disabled { color: $edge; background: $panel; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[weight="large"] { min-height: 32px; }
QPushButton[kind="primary"] {
  background: $accent; color: $accent_ink; border-color: $accent; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; }
QPushButton[kind="primary"]:disabled {
  background: $line; color: $muted; border-color: $line;
}
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
  background: transparent; border-color: transparent;
}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:checked, QToolButton[kind="quiet"]:checked { background: $chosen; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border-color: $accent; }
QPushButton[kind="link"] {
  background: transparent; border: 1px solid transparent; color: $accent; padding: 1px 3px;
}
QPushButton[kind="link"]:hover { color: $accent_hover; text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: $accent; }
QPushButton[kind="danger"] { color: $wrong_ink; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit {
  background: $paper; border: 1px solid $line; border-radius: 6px; padding: 4px 8px;
  min-height: 18px; selection-background-color: $selection; selection-color: $ink;
}
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QComboBox:hover { border-color: $edge; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QDateEdit:focus { border: 2px solid $accent; padding: 3px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px; }
/* Of one width with and without the focus: Qt measures the drop-down's list by it. */
QComboBox:focus { border: 1px solid $accent; padding: 4px 8px; background: $accent_wash; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
  color: $muted; background: $panel;
}
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$arrow_down"); width: 14px; height: 14px; }
QComboBox QAbstractItemView {
  background: $paper; border: 1px solid $line; outline: none; padding: 4px;
  selection-background-color: $chosen; selection-color: $ink;
}
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 18px; }
QSpinBox::up-arrow { image: url("$arrow_up"); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url("$arrow_down"); width: 12px; height: 12px; }

QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border-radius: 4px; }
QCheckBox::indicator, QRadioButton::indicator {
  width: 15px; height: 15px; border: 1px solid $edge; border-radius: 4px; background: $paper;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked {
  background: $accent; border-color: $accent; image: url("$tick");
}
QCheckBox::indicator:indeterminate {
  background: $accent; border-color: $accent; image: url("$dash");
}
QRadioButton::indicator:checked { background: $paper; border: 5px solid $accent; width: 7px;
  height: 7px; }
QCheckBox:focus, QRadioButton:focus { background: $accent_wash; }

QTableView, QListView, QTreeView {
  background: $paper; alternate-background-color: $panel; border: 1px solid $line;
  border-radius: 6px; gridline-color: $line; outline: none;
  selection-background-color: $chosen; selection-color: $ink;
}
QTableView[kind="bare"], QListView[kind="bare"], QTreeView[kind="bare"] {
  background: transparent; border: none; border-radius: 0;
}
QTableView::item { padding: 2px 6px; border: none; }
QListView::item, QTreeView::item { padding: 5px 8px; border: none; border-radius: 6px; }
QTableView::item:hover, QListView::item:hover, QTreeView::item:hover { background: $hover; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected {
  background: $chosen; color: $ink;
}
QTableView:focus, QListView:focus, QTreeView:focus { border-color: $accent; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section {
  background: $panel; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 5px 8px; font-size: 12px; font-weight: 600;
}
QHeaderView::section:hover { color: $ink; }
QHeaderView::up-arrow { image: url("$arrow_up"); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url("$arrow_down"); width: 12px; height: 12px; }
QTableCornerButton::section { background: $panel; border: none; }

QMenuBar { background: $panel; border-bottom: 1px solid $line; padding: 1px 4px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 6px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $paper; border: 1px solid $line; border-radius: 8px; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 12px; border-radius: 5px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $chosen; }
QMenu::item:disabled { color: $edge; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::right-arrow { image: url("$arrow_right"); width: 12px; height: 12px; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { background: transparent; border: none; }

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }
QStatusBar { background: $panel; border-top: 1px solid $line; color: $muted; }
QStatusBar::item { border: none; }

QProgressBar {
  background: $line; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
  text-align: center;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QProgressBar[kind="coverage"]::chunk { background: $confirmed_ink; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab {
  background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
  padding: 6px 12px; font-weight: 500;
}
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; }
QTabBar::tab:focus { background: $accent_wash; }
QGroupBox { border: 1px solid $line; border-radius: 8px; margin-top: 8px; padding: 10px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; color: $muted; }
""")


def style_sheet(tokens: Tokens) -> str:
    """The style sheet in the colours of the tokens."""
    mode = "dark" if tokens.dark else "light"
    words = {name: value for name, value in vars(tokens).items() if isinstance(value, str)}
    pictures = {
        name.replace("-", "_"): resource("icons", f"{name}-{mode}.svg").as_posix()
        for name in ("tick", "dash", "arrow-up", "arrow-down", "arrow-right")
    }
    inks = {"wrong_ink": tokens.wrong.ink, "confirmed_ink": tokens.confirmed.ink}
    return _SHEET.substitute(words, **pictures, **inks)
