"""Which two articles are compared, what the comparison found, and what is chosen of it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Operation
from workbench.domain.model import Article, Claim, FindingKind, Ruling
from workbench.finding_words import why
from workbench.language import _
from workbench.services import comparison, judging
from workbench.services.comparison import Compared, Comparisons, Pair, Row, ShownTie
from workbench.services.near_claims import NearClaims
from workbench.ui.bridge import Desk
from workbench.ui.job import Job

if TYPE_CHECKING:
    from workbench.compare.model import Comparison, Report, Said

Choice = Row | ShownTie | None


class CompareDesk(QObject):
    """The comparison of a case as the screens see it: one pair in front, the others kept ready.

    `compared` carries the Compared of the pair in front, or None while there is none; `chosen` the
    chosen Row or ShownTie, or None; `job_started` a Job; `went` is sent when one begins or ends,
    `asked` when a person compares.
    """

    compared = Signal(object)
    chosen = Signal(object)
    job_started = Signal(object)
    went = Signal()
    asked = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.pair: Pair | None = None
        self.now: Compared | None = None
        self.choice: Choice = None
        self.wanted = False
        self._known = Comparisons()
        self._near = NearClaims(desk.session)
        self._job: Job | None = None
        self._waiting: list[Pair] = []
        desk.changed.connect(self._changed)
        desk.closed.connect(self.cancel)

    # -- which pair

    def pairs(self) -> list[Pair]:
        """The article under check with each other one."""
        return comparison.pairs(self.desk.session)

    def look_at(self, shown: Sequence[str], current: str | None) -> None:
        """Follow the panes: the pair that one is in, of those on screen."""
        all_ = self.pairs()
        there = [pair for pair in all_ if pair.a in shown and pair.b in shown]
        for pairs in ([pair for pair in there if current in pair], there, all_):
            if pairs:
                self._put_in_front(self.pair if self.pair in pairs else pairs[0])
                return
        self._put_in_front(None)

    def _put_in_front(self, pair: Pair | None) -> None:
        if pair == self.pair:
            return
        self.pair = pair
        self._renew()
        if self.wanted:
            self._compare_unknown()

    # -- comparing

    def compare(self) -> None:
        """Compare the pair in front and then each other one; what is known is not done again."""
        if not self.pairs():
            self.desk.tell(_("Add a second article to compare with."))
            return
        self.wanted = True
        self.asked.emit()
        self._compare_unknown()

    def resume(self) -> None:
        """Compare as the person had asked for when the case was last open."""
        self.wanted = True
        self._compare_unknown()

    def cancel(self) -> None:
        """Give up the comparison that is running, and those that wait."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    @property
    def running(self) -> bool:
        """Whether a comparison is being made."""
        return self._job is not None

    @property
    def up_to_date(self) -> bool:
        """Whether what is shown counts in all that people said of the ties."""
        return self.pair is not None and self._known.find(*self._asked(self.pair)) is not None

    def _compare_unknown(self) -> None:
        pairs = sorted(self.pairs(), key=lambda pair: pair != self.pair)
        self._waiting = [pair for pair in pairs if self._known.find(*self._asked(pair)) is None]
        self._next()

    def _asked(self, pair: Pair) -> "tuple[Report, Report, Said]":
        """All that goes into the comparison of a pair."""
        session = self.desk.session
        a, b = (comparison.report_of(session, article) for article in pair)
        return a, b, comparison.said_of(session, pair)

    def _next(self) -> None:
        there = self.pairs()
        self._waiting = [pair for pair in self._waiting if pair in there]
        if self._job is not None or not self._waiting:
            return
        pair = self._waiting.pop(0)
        asked = self._asked(pair)
        titles = [self.desk.session.case.get(Article, one).title for one in pair]
        name = _("Comparing “{a}” with “{b}”").format(a=_short(titles[0]), b=_short(titles[1]))
        # Without a parent: it may have to live on a moment after its case was closed.
        job = self._job = Job(name)
        job.follow(partial(self._found, asked), self._failed)
        job.ended.connect(self._ended)
        self.job_started.emit(job)
        self.went.emit()
        a, b, said = asked
        job.start(lambda progress: comparison.compare_beside(a, b, progress, said))

    def _ended(self, _outcome: object) -> None:
        self._job = None
        if self.desk.open:
            self.went.emit()

    def _found(self, asked: "tuple[Report, Report, Said]", found: "Comparison") -> None:
        if not self.desk.open:
            return
        a, b, said = asked
        self._known.keep(a, b, found, said)
        if self.pair is not None and self._asked(self.pair) == asked:
            self._renew()
        self._next()

    def _failed(self, problem: WorkbenchError) -> None:
        self._waiting.clear()
        if self.desk.open:
            self.wanted = self.now is not None
            self.desk.attempt(partial(_raise, problem))

    # -- following the case

    def _changed(self, operation: Operation) -> None:
        if "article" in operation.kinds and self.pair not in self.pairs():
            self.look_at((), None)
        if operation.kinds & {"article", "tie"} and self.wanted:
            self._compare_unknown()
        if operation.kinds & {"judgement", "tie", "article"}:
            before = self.now
            self._renew()
            if operation.of:
                self._choose_reopened(before)

    def _renew(self) -> None:
        found = self._known.find_near(*self._asked(self.pair)) if self.pair is not None else None
        if self.pair is None or found is None:
            self.now = None
        else:
            self.now = comparison.shown(self.desk.session, self.pair, found)
        self.compared.emit(self.now)
        self.choose(self._again(self.choice))

    def _choose_reopened(self, before: Compared | None) -> None:
        """After an undo, be where one was: at the finding that is open again."""
        if before is None or self.now is None or before.pair != self.now.pair:
            return
        done = {row.finding for row in before.rows if row.ruling is not Ruling.OPEN}
        back = next((row for row in self.now.open if row.finding in done), None)
        if back is not None:
            self.choose(back)

    def _again(self, choice: Choice) -> Choice:
        """What was chosen as it stands now; None when it is gone."""
        if self.now is None or choice is None:
            return None
        if isinstance(choice, Row):
            rows = self.now.rows
            return next((row for row in rows if row.finding == choice.finding), None)
        return next((tie for tie in self.now.ties if tie.tie == choice.tie), None)

    # -- what is chosen

    def choose(self, choice: Choice) -> None:
        """Choose a finding or a tie, everywhere at once."""
        if choice != self.choice:
            self.choice = choice
            self.chosen.emit(choice)

    def tie_of(self, choice: Choice) -> ShownTie | None:
        """The tie that a finding lies in, or the tie itself."""
        if not isinstance(choice, Row):
            return choice
        finding = choice.finding
        if self.now is None or not (finding.a and finding.b):
            return None
        around = [
            one
            for one in self.now.ties
            if _touch(one.tie.a, finding.a) and _touch(one.tie.b, finding.b)
        ]
        return min(around, key=lambda one: _size(one.tie.a) + _size(one.tie.b), default=None)

    # -- what a person says of it

    def take(self, row: Row) -> None:
        """Make a claim of a finding and choose it; of one that is a claim, choose that. Where a
        claim stands already, the finding becomes a part of it."""
        session = self.desk.session
        if row.claim and session.case.find(Claim, row.claim) is not None:
            self.desk.choose(row.claim)
        elif (near := self.near_claim(row)) is not None and self.pair is not None:
            pair, near_id = self.pair, near.id
            self.desk.attempt(lambda: judging.take_into(session, pair, row, near_id))
            self.desk.choose(near_id)
        else:
            self.take_apart(row)

    def take_apart(self, row: Row) -> None:
        """Make a claim of its own of a finding, also where one stands already."""
        if self.pair is not None:
            session, pair, note = self.desk.session, self.pair, why(row.finding.why)
            claim = self.desk.attempt(lambda: judging.take(session, pair, row, note))
            if claim is not None:
                self.desk.choose(claim.id)

    def show_claim_of(self, row: Row) -> None:
        """Let the claim panel follow to the claim that a finding is at, or to none: what a key
        rates must be what one sees."""
        near = self.near_claim(row)
        self.desk.choose(row.claim or (near.id if near is not None else None))

    def near_claim(self, row: Row) -> Claim | None:
        """The claim that stands already where an open finding is."""
        return self._near.at(self.pair, row) if self.pair is not None else None

    def put_aside(self, row: Row) -> None:
        """Dismiss a finding, or open it again when somebody has judged it."""
        self._judge(judging.dismiss if row.ruling is Ruling.OPEN else judging.put_back, row)

    def same_after_all(self, row: Row) -> None:
        """Say that the reports say the same here, or take that back."""
        said = row.ruling is Ruling.SAME
        self._judge(judging.put_back if said else judging.same_after_all, row)

    def correct_kind(self, row: Row, kind: FindingKind) -> None:
        """Say what a finding is really about."""
        if self.pair is not None:
            pair, session = self.pair, self.desk.session
            self.desk.attempt(lambda: judging.correct_kind(session, pair, row, kind))

    def tie(self, one: judging.Place, other: judging.Place) -> bool:
        """Tie two selections by hand, and say whether they are tied; their tie is chosen."""
        tied = self.desk.attempt(lambda: judging.tie_by_hand(self.desk.session, one, other))
        if tied is None:
            return False
        ties = self.now.ties if self.now is not None else ()
        self.choose(next((tie for tie in ties if tie.by_hand == tied.id), None))
        return True

    def untie(self) -> bool:
        """Say that the passages of the chosen tie do not report the same; whether it was said."""
        tie = self.tie_of(self.choice)
        if tie is None or self.pair is None:
            self.desk.tell(_("Choose a tie first: click its ribbon, or a finding in it."))
            return False
        pair = self.pair
        untied = self.desk.attempt(lambda: judging.untie(self.desk.session, pair, tie))
        return bool(untied)

    def _judge(self, judge: Callable[..., None], row: Row) -> None:
        if self.pair is not None:
            pair, session = self.pair, self.desk.session
            self.desk.attempt(lambda: judge(session, pair, row))


def _raise(problem: WorkbenchError) -> None:
    raise problem


def _short(title: str, most: int = 40) -> str:
    words = " ".join(title.split())
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def _touch(spans: Sequence[tuple[int, int]], others: Sequence[tuple[int, int]]) -> bool:
    return any(s < g and e < f for s, f in spans for e, g in others)


def _size(spans: Sequence[tuple[int, int]]) -> int:
    return sum(end - start for start, end in spans)
