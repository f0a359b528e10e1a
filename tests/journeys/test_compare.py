"""Two reports of one event are compared, and a checker works through how they differ."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu, QPushButton, QToolButton

from tests.journeys.desk import Checker
from workbench.domain.model import Claim, FindingKind, HandTie, Ruling, Stance, Status
from workbench.services import comparison, library
from workbench.services.comparison import Compared, Row, ShownTie
from workbench.services.jobs import Progress
from workbench.ui.findings import FindingsPanel
from workbench.ui.findings_model import Column
from workbench.ui.job import Job
from workbench.ui.notice import Tone
from workbench.ui.ribbons import PaneSplitter

LEDGER = """Ferry hits pier in Maddock Bay

A ferry with 214 people on board struck the pier in Maddock Bay on Monday, the harbour office said.

"The captain ignored two warnings," said Ilse Tornquist, head of the harbour office.

Nineteen passengers were taken to Saint Brannoc hospital, and none of them is in danger.

The company that runs the ferry, Sundline, has suspended the captain until the inquiry ends.

A baker on the quay heard the crash before dawn and called the coast guard at once.
"""
RADIO = """Ferry strikes pier at Maddock Bay

A ferry with 241 people on board struck the pier in Maddock Bay on Tuesday, the harbour office said.

“The captain missed two warnings,” said Ilse Tornquist, head of the harbour office.

Nineteen passengers were taken to Saint Brannoc hospital, and none of them is in danger.

The company that runs the ferry, Sundline, has suspended the captain until the inquiry ends.

Divers will look at the hull on Friday, and the pier stays closed for a month.
"""
AGENCY = """Maddock Bay ferry crash

A ferry with 214 people on board struck the pier in Maddock Bay on Sunday, the harbour office said.

"The captain ignored two warnings," said Ilse Tornquist, head of the harbour office.
"""


def reports(folder: Path, *texts: str) -> list[Path]:
    """The texts as files, the first one under check."""
    paths = []
    for name, text in zip(("ledger", "radio", "agency"), texts, strict=False):
        path = folder / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def long(text: str) -> str:
    """A text that goes on for some screens."""
    lines = (f"Line {n} of the harbour log names a tide and a wind.\n" for n in range(1, 50))
    return "\n".join((text, *lines))


def compare(checker: Checker) -> Compared:
    """Press F6 and wait."""
    comparing = checker.view.compare.comparing
    checker.press("F6")
    checker.qtbot.waitUntil(lambda: comparing.now is not None, timeout=20_000)
    checker.qtbot.waitUntil(lambda: not comparing.running, timeout=20_000)
    assert comparing.now is not None
    return comparing.now


def now(checker: Checker) -> Compared:
    compared = checker.view.compare.comparing.now
    assert compared is not None
    return compared


def table(checker: Checker) -> FindingsPanel:
    return checker.view.compare.findings


def listed(checker: Checker, column: Column = Column.KIND) -> list[str]:
    proxy = table(checker).proxy
    return [str(proxy.index(place, column).data()) for place in range(proxy.rowCount())]


def go_to(checker: Checker, kind: FindingKind) -> Row:
    """Walk down to the first finding of a kind."""
    panel = table(checker)
    checker.press("Ctrl+Home")
    for _step in range(panel.proxy.rowCount()):
        row = panel.chosen_row()
        if row is not None and row.kind is kind:
            return row
        checker.press("J")
    raise AssertionError(f"no finding of the kind {kind} is listed")


def again(checker: Checker, row: Row) -> Row:
    """The finding as it stands now."""
    return next(one for one in now(checker).rows if one.finding == row.finding)


def shown_claim(checker: Checker) -> str | None:
    """The id of the claim that the panel shows, None for none."""
    return checker.view.desk.claim


def claim_of_the_count(checker: Checker, home: Path) -> Claim:
    """A claim of how many were on board, marked before the checker went to the findings."""
    checker.open(reports(home, LEDGER, RADIO))
    start = LEDGER.index("214 people")
    checker.select(0, (start, start + 10))
    checker.press("H")
    (mine,) = checker.case.claims()
    compare(checker)
    checker.press("F9")
    return mine


@pytest.fixture
def compared(checker: Checker, home: Path) -> Checker:
    """A checker in the table of findings of the two reports."""
    checker.open(reports(home, LEDGER, RADIO))
    compare(checker)
    checker.press("F9")
    return checker


def test_f6_compares_and_the_table_lists_how_the_reports_differ(compared: Checker) -> None:
    kinds = {row.kind for row in now(compared).rows}
    assert {FindingKind.NUMBER, FindingKind.DATE, FindingKind.QUOTE} <= kinds
    assert table(compared).view.hasFocus()
    assert "Number" in listed(compared)
    here = listed(compared, Column.HERE)
    assert any("214" in words for words in here)
    rows = [row for row in now(compared).rows if row.kind is FindingKind.QUOTE]
    button = compared.part("findings-quotes", QPushButton)
    assert button.accessibleName() == f"Quotes that drifted, {len(rows)}"


def test_enter_makes_a_claim_of_a_finding_with_the_other_report_as_evidence(
    compared: Checker,
) -> None:
    row = go_to(compared, FindingKind.NUMBER)
    chosen = compared.view.compare.comparing.choice
    assert isinstance(chosen, Row)
    assert chosen.finding == row.finding
    compared.press("Return")
    (claim,) = compared.case.claims()
    (passage,) = compared.case.passages(claim.id)
    (evidence,) = compared.case.evidence(claim.id)
    assert "214" in passage.exact
    assert "241" in evidence.exact
    assert evidence.stance is Stance.REFUTES
    assert compared.view.desk.claim == claim.id
    assert again(compared, row).ruling is Ruling.TAKEN
    assert "Number" not in listed(compared)
    compared.press("Ctrl+Z")
    assert compared.case.claims() == []
    assert again(compared, row).ruling is Ruling.OPEN
    assert "Number" in listed(compared)


def test_a_finding_where_a_claim_stands_already_becomes_a_part_of_it(
    checker: Checker, home: Path
) -> None:
    mine = claim_of_the_count(checker, home)
    row = go_to(checker, FindingKind.NUMBER)
    panel = table(checker)
    assert f"At claim {mine.number}" in panel.model.why(row)
    assert panel.view.verbs.take.text().startswith(f"Add to claim {mine.number}")
    checker.press("Return")
    assert checker.case.claims() == [mine]
    (filed,) = checker.case.evidence(mine.id)
    assert "241" in filed.exact
    assert again(checker, row).claim == mine.id
    checker.press("Ctrl+Z")
    assert checker.case.evidence(mine.id) == []
    assert again(checker, row).ruling is Ruling.OPEN
    panel.ask("apart")
    assert len(checker.case.claims()) == 2


def test_the_claim_panel_follows_to_the_claim_of_a_finding_so_that_keys_rate_what_one_sees(
    checker: Checker, home: Path
) -> None:
    mine = claim_of_the_count(checker, home)
    go_to(checker, FindingKind.DATE)
    assert shown_claim(checker) is None
    checker.press("2")
    assert checker.case.verdict(mine.id, checker.view.desk.session.me.id) is None
    go_to(checker, FindingKind.NUMBER)
    assert shown_claim(checker) == mine.id
    checker.press("2")
    verdict = checker.case.verdict(mine.id, checker.view.desk.session.me.id)
    assert verdict is not None
    assert verdict.status is Status.CONFIRMED
    go_to(checker, FindingKind.DATE)
    checker.press("Return")
    assert shown_claim(checker) not in (None, mine.id)


def test_what_was_dismissed_stays_so_in_the_next_comparison(compared: Checker, home: Path) -> None:
    row = go_to(compared, FindingKind.DATE)
    compared.press("X")
    assert "Date" not in listed(compared)
    compared.press("Ctrl+Z")
    assert again(compared, row).ruling is Ruling.OPEN
    assert table(compared).chosen_row() == again(compared, row)
    compared.press("Del")
    path = compared.session.path
    compared.window.close_case()
    compared.open([path])
    comparing = compared.view.compare.comparing
    compared.qtbot.waitUntil(lambda: comparing.now is not None, timeout=20_000)
    assert again(compared, row).ruling is Ruling.DISMISSED
    assert compared.view.compare.shown
    assert "Date" not in listed(compared)
    done = compared.part("findings-done", QPushButton)
    assert isinstance(done, QPushButton)
    assert done.text() == "1 done hidden"
    done.click()
    assert "Date" in listed(compared)
    table(compared).view.setFocus()
    go_to(compared, FindingKind.DATE)
    compared.press("X")
    assert again(compared, row).ruling is Ruling.OPEN


def test_a_finding_may_be_the_same_after_all_and_open_again(compared: Checker) -> None:
    row = go_to(compared, FindingKind.QUOTE)
    compared.press("S")
    assert again(compared, row).ruling is Ruling.SAME
    compared.press("Ctrl+Z")
    assert again(compared, row).ruling is Ruling.OPEN


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_wrong_kind_is_put_right_from_the_menu(compared: Checker) -> None:
    row = go_to(compared, FindingKind.QUOTE)
    compared.press("Shift+K")
    menu = compared.part("findings-kinds", QMenu)
    assert isinstance(menu, QMenu)
    action = menu.findChild(QAction, "kind-wording")
    assert isinstance(action, QAction)
    action.trigger()
    menu.close()
    assert again(compared, row).kind is FindingKind.WORDING
    assert "Wording" in listed(compared)


def test_words_stand_against_each_other_until_esc(compared: Checker) -> None:
    go_to(compared, FindingKind.DATE)
    compared.press("W")
    panel = table(compared)
    assert panel.words_shown
    assert "“Monday,” is “Tuesday,”" in panel.words.flow.accessibleDescription()
    row = panel.chosen_row()
    compared.press("J")
    assert panel.chosen_row() != row
    before = len(listed(compared))
    compared.press("X")
    assert panel.words_shown
    assert len(listed(compared)) == before - 1
    compared.press("Esc")
    assert not table(compared).words_shown
    assert panel.view.hasFocus()
    compared.press("Esc")
    assert compared.view.panes.current is not None
    assert compared.view.panes.current.view.hasFocus()


def test_passages_are_tied_and_untied_by_hand(compared: Checker) -> None:
    baker, divers = LEDGER.index("A baker"), RADIO.index("Divers")
    compared.select(0, (baker, baker + 19))
    compared.select(1, (divers, divers + 17))
    compared.press("Shift+T")
    (hand,) = compared.case.all(HandTie)
    assert hand.exact_a == "A baker on the quay"
    assert hand.exact_b == "Divers will look"
    chosen = compared.view.compare.comparing.choice
    assert isinstance(chosen, ShownTie)
    assert chosen.by_hand == hand.id
    compared.press("Shift+F9")
    assert table(compared).words_shown
    assert compared.notice().startswith("Tied.")
    compared.press("Shift+U")
    assert not any(one.by_hand for one in now(compared).ties)
    assert compared.notice() == "Untied. Ctrl+Z takes it back."
    compared.press("Ctrl+Z")
    assert any(one.by_hand for one in now(compared).ties)


def test_what_was_tied_by_hand_is_compared_at_once_and_undone_with_the_tie(
    checker: Checker, home: Path
) -> None:
    gates, visitors = "The gates open again on Thursday.", "Visitors may come back from Sunday."
    checker.open(reports(home, f"{LEDGER}\n{gates}\n", f"{RADIO}\n{visitors}\n"))
    compare(checker)
    comparing = checker.view.compare.comparing
    apart = {row.finding for row in now(checker).rows}
    for pane, words in enumerate((gates, visitors)):
        text = checker.view.desk.session.text(now(checker).pair[pane])
        checker.select(pane, (text.index(words), text.index(words) + len(words)))
    checker.press("Shift+T")
    assert comparing.now is not None  # the list stays while it is compared again
    checker.qtbot.waitUntil(lambda: not comparing.running, timeout=20_000)
    assert checker.notice() == "Tied. 1 difference found."
    (fresh,) = (row for row in now(checker).rows if row.finding not in apart)
    assert fresh.kind is FindingKind.DATE
    assert fresh.finding.why.a == "Thursday"
    assert isinstance(comparing.choice, ShownTie)
    checker.press("Ctrl+Z")
    assert {row.finding for row in now(checker).rows} == apart
    assert not comparing.running


def test_a_tie_in_which_nothing_is_found_says_so(compared: Checker) -> None:
    words = "Nineteen passengers were taken to Saint Brannoc hospital"
    for pane, text in enumerate((LEDGER, RADIO)):
        compared.select(pane, (text.index(words), text.index(words) + len(words)))
    compared.press("Shift+T")
    compared.qtbot.waitUntil(
        lambda: compared.notice() == "Tied. No difference found.", timeout=20_000
    )


def test_a_tie_taken_back_before_it_was_compared_is_not_spoken_of(compared: Checker) -> None:
    for pane, text in enumerate((LEDGER, RADIO)):
        compared.select(pane, (text.index("Nineteen"), text.index("Nineteen") + 8))
    compared.press("Shift+T")
    assert compared.notice().startswith("Tied. Ctrl+Z")
    compared.press("Ctrl+Z")
    said = compared.notice()
    comparing = compared.view.compare.comparing
    compared.qtbot.waitUntil(lambda: not comparing.running, timeout=20_000)
    assert compared.notice() == said


def test_esc_leaves_the_words_of_a_tie_with_all_as_it_was(checker: Checker, home: Path) -> None:
    checker.open(reports(home, long(LEDGER), long(RADIO)))
    compare(checker)
    comparing = checker.view.compare.comparing
    tie = now(checker).ties[-4]
    checker.view.panes.enter(checker.panes[0])
    checker.view.panes.tie_chosen.emit(tie)
    at = [pane.view.scroll_position() for pane in checker.panes]
    assert all(at)
    checker.press("Shift+F9")
    assert table(checker).words_shown
    checker.press("Esc")
    assert not table(checker).words_shown
    assert comparing.choice == tie
    assert [pane.view.scroll_position() for pane in checker.panes] == at
    assert reads(checker)
    table(checker).view.setFocus()
    assert comparing.choice == tie
    checker.press("Shift+U")
    assert tie not in now(checker).ties


def test_j_goes_from_a_tie_to_the_first_finding(compared: Checker) -> None:
    comparing = compared.view.compare.comparing
    for key, place in (("J", 0), ("K", -1)):
        compared.view.panes.tie_chosen.emit(now(compared).ties[1])
        table(compared).view.setFocus()
        compared.press(key)
        last = range(table(compared).proxy.rowCount())[place]
        assert comparing.choice == table(compared).proxy.row(last)


def test_tying_asks_for_two_selections_and_untying_for_a_tie(checker: Checker, home: Path) -> None:
    checker.open(reports(home, LEDGER, RADIO))
    checker.act("tie")
    assert "in both articles" in checker.notice()
    checker.act("untie")
    assert "ribbon" in checker.notice()
    checker.act("words")
    assert "Choose a finding" in checker.notice()


def test_an_untied_pair_has_no_findings_any_more(compared: Checker) -> None:
    row = go_to(compared, FindingKind.NUMBER)
    compared.act("untie")
    assert row.finding not in [one.finding for one in now(compared).rows]


def test_a_comparison_can_be_given_up(
    checker: Checker, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checker.open(reports(home, LEDGER, RADIO))

    def endless(_a: object, _b: object, progress: Progress, _said: object) -> None:
        while True:
            progress.done(0.5)

    monkeypatch.setattr(comparison, "compare_beside", endless)
    checker.press("F6")
    assert checker.view.compare.comparing.running
    cancel = checker.part("progress-cancel", QPushButton)
    assert isinstance(cancel, QPushButton)
    checker.qtbot.waitUntil(cancel.isVisible, timeout=20_000)
    label = checker.part("findings-empty", QLabel)
    assert isinstance(label, QLabel)
    assert label.text() == "Comparing…"
    cancel.click()
    checker.qtbot.waitUntil(lambda: not checker.view.compare.comparing.running, timeout=20_000)
    assert checker.view.compare.comparing.now is None
    assert label.text() == "The reports are not compared yet."
    notice = checker.window.messages.notices.notice
    assert notice is not None
    assert notice.tone is Tone.INFO
    assert "Cancelled" in notice.text


def test_a_notice_does_not_lie_over_the_findings(compared: Checker) -> None:
    go_to(compared, FindingKind.DATE)
    compared.view.desk.tell("This is what came of it.")
    notices = compared.window.messages.notices
    tables = compared.part("tables")
    assert notices.isVisible()
    end = notices.mapToGlobal(notices.rect().bottomLeft()).y()
    assert end < tables.mapToGlobal(tables.rect().topLeft()).y()
    short = notices.width()
    compared.view.desk.tell("This is what came of it, and a good deal more is to be said of it.")
    assert short < notices.width() < compared.window.width() // 2
    compared.press("Esc")
    compared.press("F9")
    compared.press("F9")
    assert below(compared) == ""
    compared.view.desk.tell("This is what came of it.")
    top = notices.mapToGlobal(notices.rect().topLeft()).y()
    assert top > end


def test_home_and_end_go_to_the_first_and_the_last_finding(compared: Checker) -> None:
    last = table(compared).proxy.rowCount() - 1
    assert last > 0
    for keys, place in (("End", last), ("Home", 0), ("Ctrl+End", last), ("Ctrl+Home", 0)):
        compared.press(keys)
        assert table(compared).view.currentIndex().row() == place
        assert table(compared).chosen_row() == compared.view.compare.comparing.choice


def test_the_table_names_the_two_reports(compared: Checker) -> None:
    def heads() -> list[object]:
        columns = (Column.HERE, Column.THERE)
        return [table(compared).proxy.headerData(n, Qt.Orientation.Horizontal) for n in columns]

    assert heads() == ["Ferry hits pier in Maddock Bay", "Ferry strikes pier at Maddock Bay"]
    articles = compared.case.articles()
    for article in articles:
        library.edit_article(compared.session, replace(article, outlet="Coast Agency"))
    assert heads() == ["Ferry hits pier in Maddock Bay", "Ferry strikes pier at Maddock Bay"]
    edited = replace(compared.case.articles()[1], outlet="Harbour Radio")
    library.edit_article(compared.session, edited)
    assert heads() == ["Coast Agency", "Harbour Radio"]


def test_a_case_closed_during_a_comparison_hears_nothing_of_it(
    checker: Checker, home: Path
) -> None:
    checker.open(reports(home, LEDGER, RADIO))
    comparing = checker.view.compare.comparing
    started: list[Job] = []
    comparing.job_started.connect(started.append)
    checker.press("F6")
    checker.window.close_case()
    checker.qtbot.waitUntil(lambda: not started[0].running, timeout=20_000)
    assert comparing.now is None
    assert not comparing.desk.open


def test_with_three_reports_each_pair_is_compared_and_the_panes_choose(
    checker: Checker, home: Path
) -> None:
    checker.open(reports(home, LEDGER, RADIO, AGENCY))
    compare(checker)
    comparing = checker.view.compare.comparing
    first, second, third = (article.id for article in checker.case.articles())
    assert comparing.pair == (first, second)
    table(checker).other_requested.emit(third)
    assert comparing.pair == (first, third)
    assert comparing.now is not None
    assert [row.kind for row in comparing.now.rows if row.finding.a and row.finding.b] == [
        FindingKind.DATE
    ]
    checker.view.panes.open(second)
    assert comparing.pair == (first, second)


def test_the_report_one_compares_with_stands_beside_the_one_under_check(
    checker: Checker, home: Path
) -> None:
    checker.open(reports(home, LEDGER, RADIO, AGENCY))
    compare(checker)
    first, second, third = (article.id for article in checker.case.articles())
    for chosen, other in ((third, second), (second, third), (third, second)):
        table(checker).other_requested.emit(chosen)
        assert [pane.article_id for pane in checker.panes] == [first, chosen, other]
        assert ribbons(checker) == [len(now(checker).ties) > 0, False]
        current = checker.view.panes.current
        assert current is not None
        assert current.article_id == chosen
    checker.view.panes.close_pane(checker.panes[0])
    checker.view.panes.open(first)
    order = [pane.article_id for pane in checker.panes]
    assert abs(order.index(first) - order.index(now(checker).pair.b)) == 1
    assert any(ribbons(checker))


def test_the_keys_get_to_every_pane_though_panes_move(checker: Checker, home: Path) -> None:
    checker.open(reports(home, LEDGER, RADIO, AGENCY))
    compare(checker)
    articles = [article.id for article in checker.case.articles()]
    checker.view.panes.open(articles[2])
    for name in ("next-pane", "previous-pane"):
        been = []
        for _step in articles:
            checker.act(name)
            current = checker.view.panes.current
            been.append(current.article_id if current is not None else "")
        assert sorted(been) == sorted(articles)


def test_going_to_a_pane_with_the_mouse_moves_it_only_once_the_mouse_is_let_go(
    checker: Checker, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checker.open(reports(home, LEDGER, RADIO, AGENCY))
    compare(checker)
    first, second, third = (article.id for article in checker.case.articles())
    checker.view.panes.open(third)
    checker.view.panes.open(second)
    held = [Qt.MouseButton.LeftButton]
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: held[0])
    checker.view.panes.enter(checker.panes[2])
    assert [pane.article_id for pane in checker.panes] == [first, second, third]
    held[0] = Qt.MouseButton.NoButton
    checker.qtbot.waitUntil(
        lambda: [pane.article_id for pane in checker.panes] == [first, third, second]
    )


def test_closing_a_pane_leaves_the_other_articles_where_they_are(
    checker: Checker, home: Path
) -> None:
    checker.open(reports(home, long(LEDGER), long(RADIO), long(AGENCY)))
    compare(checker)
    checker.view.panes.open(checker.case.articles()[2].id)
    for pane in checker.panes:
        checker.select(checker.panes.index(pane), (len(pane.text) - 40, len(pane.text) - 30))
    tops = {pane.article_id: pane.view.scroll_position() for pane in checker.panes}
    assert all(tops.values())
    gone = checker.view.panes.current
    checker.act("close-pane")
    assert gone not in checker.panes
    assert reads(checker)
    checker.qtbot.wait(0)
    for pane in checker.panes:
        assert abs(pane.view.scroll_position() - tops[pane.article_id]) < 200


def ribbons(checker: Checker) -> list[bool]:
    """Whether there are ribbons in each gutter."""
    splitter = checker.part("side-by-side").findChild(PaneSplitter)
    assert isinstance(splitter, PaneSplitter)
    return [bool(gutter.ribbons) for gutter in splitter.gutters()]


def test_an_article_taken_out_takes_its_comparison_along(checker: Checker, home: Path) -> None:
    checker.open(reports(home, LEDGER, RADIO, AGENCY))
    compare(checker)
    comparing = checker.view.compare.comparing
    first, second, third = (article.id for article in checker.case.articles())
    checker.view.panes.open(third)
    assert comparing.pair == (first, third)
    checker.act("remove-article")
    assert comparing.pair == (first, second)
    checker.press("Ctrl+Z")
    assert comparing.pairs() == [(first, second), (first, third)]
    checker.view.panes.open(third)
    assert comparing.now is not None
    assert comparing.now.pair == (first, third)
    checker.view.panes.open(second)
    checker.act("remove-article")
    assert comparing.pairs() == [(first, third)]


def test_another_day_of_publication_is_compared_anew(compared: Checker) -> None:
    comparing = compared.view.compare.comparing
    started: list[Job] = []
    comparing.job_started.connect(started.append)
    fresh = replace(compared.case.articles()[1], date="2031-05-06")
    library.edit_article(compared.session, fresh)
    assert len(started) == 1
    compared.qtbot.waitUntil(lambda: comparing.now is not None, timeout=20_000)
    compared.press("Ctrl+Z")
    assert comparing.now is not None
    assert len(started) == 1


def test_the_lists_at_the_left_show_a_part_of_the_findings(compared: Checker) -> None:
    for name, wanted in (("findings-quotes", {"Quote"}), ("findings-only", set())):
        button = compared.part(name, QPushButton)
        assert isinstance(button, QPushButton)
        button.click()
        kinds = set(listed(compared))
        assert kinds == wanted or (not wanted and kinds <= {"Only here", "Only there"})
    assert below(compared) == "findings"


def test_the_lists_at_the_left_count_what_the_table_can_show(checker: Checker, home: Path) -> None:
    own = "The band of the school played on the green, and a dog won the race."
    checker.open(reports(home, f"{LEDGER}\n{own}\n", RADIO))
    compare(checker)
    button = checker.part("findings-only", QPushButton)
    assert isinstance(button, QPushButton)
    least = checker.part("findings-severity", QComboBox)
    assert isinstance(least, QComboBox)
    least.setCurrentIndex(least.findData("high"))
    button.click()
    proxy = table(checker).proxy
    slight = checker.part("findings-low", QPushButton)
    assert isinstance(slight, QPushButton)
    kept = slight.text().partition(" ")[0] if slight.isVisible() else "0"
    assert int(kept) > 0
    shown = proxy.rowCount()
    said = f"{shown}" if shown else f"{kept} hidden"
    assert button.accessibleName() == f"Only in one report, {said}"
    least.setCurrentIndex(least.findData("low"))
    assert button.accessibleName() == f"Only in one report, {proxy.rowCount()}"
    assert proxy.rowCount() == shown + int(kept)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_right_click_offers_all_that_can_be_done_with_a_finding(compared: Checker) -> None:
    row = go_to(compared, FindingKind.DATE)
    table(compared).ask("menu")
    menu = compared.part("findings-menu", QMenu)
    assert isinstance(menu, QMenu)
    words = [action.text().partition("\t")[0] for action in menu.actions()]
    assert words == [
        "Make claim",
        "Dismiss",
        "Same after all",
        "Word by word",
        "What it is about",
    ]
    action = menu.findChild(QAction, "finding-same")
    assert isinstance(action, QAction)
    action.trigger()
    menu.close()
    assert again(compared, row).ruling is Ruling.SAME


def test_closing_a_pane_leaves_the_comparison_and_a_finding_opens_it_again(
    compared: Checker,
) -> None:
    go_to(compared, FindingKind.NUMBER)
    compared.view.panes.close_pane(compared.panes[1])
    assert len(compared.panes) == 1
    assert compared.view.compare.comparing.now is not None
    go_to(compared, FindingKind.DATE)
    assert len(compared.panes) == 2
    assert table(compared).view.hasFocus()


def test_only_what_changed_is_compared_again(compared: Checker) -> None:
    started: list[object] = []
    comparing = compared.view.compare.comparing
    comparing.job_started.connect(started.append)
    compared.press("F6")
    assert not comparing.running
    assert started == []


def below(checker: Checker) -> str:
    """Which table stands below the articles."""
    if checker.view.compare.shown:
        return "findings"
    return "claims" if checker.view.claims.isVisible() else ""


def reads(checker: Checker) -> bool:
    """Whether one is in an article."""
    current = checker.view.panes.current
    return current is not None and current.view.hasFocus()


def test_f9_closes_a_table_that_has_nothing_to_go_to(checker: Checker, home: Path) -> None:
    checker.open(reports(home, LEDGER, RADIO))
    checker.press("F9")
    assert below(checker) == "findings"
    checker.press("F9")
    assert below(checker) == ""
    assert reads(checker)


def test_one_table_stands_below_the_articles_at_a_time(compared: Checker) -> None:
    compared.press("F8")
    assert below(compared) == "claims"
    assert reads(compared)
    compared.press("F9")
    assert below(compared) == "findings"
    close = compared.part("findings-close", QToolButton)
    assert isinstance(close, QToolButton)
    close.click()
    assert not compared.view.tables.isVisible()


def test_one_article_alone_has_nothing_to_be_compared_with(checker: Checker, home: Path) -> None:
    checker.open(reports(home, LEDGER))
    checker.press("F6")
    assert "second article" in checker.notice()
    assert not checker.view.compare.shown
