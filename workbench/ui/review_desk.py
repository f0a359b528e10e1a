"""A colleague's copy beside mine: what differs, what is chosen of it, and what I decide."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from workbench.domain.differences import Difference, Row, verdicts_apart
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Operation, Verb
from workbench.domain.model import Claim, Verdict
from workbench.language import _
from workbench.services import colleague, deciding, joining
from workbench.services.colleague import Prepared, Review
from workbench.services.deciding import Decision
from workbench.services.open_rows import OpenRows
from workbench.settings import changed_at
from workbench.ui.bridge import Desk
from workbench.ui.job import Job
from workbench.ui.later import later
from workbench.ui.review_facts import Facts, Reader
from workbench.ui.review_rows import in_order, of_two, to_settle, with_verdicts
from workbench.ui.standing import Standing

# How often what is open in the case is counted anew while one works, in milliseconds.
_PAUSE = 300
# What makes or unmakes an open difference.
_TELLING = {"verdict", "settlement", "disagreement", "claim", "passage"}


@dataclass(frozen=True, slots=True)
class Done:
    """What was decided on a row, and the operation that did it, "" where nothing had to change."""

    decision: Decision
    operation: str = ""


class ReviewDesk(QObject):
    """The review of a case as the screens see it.

    `listed` is sent when other rows are to be shown, `told` when what is decided on one is another,
    `chosen` carries the chosen Row or None, `job_started` a Job, `ready` a Prepared to look at,
    `opened` is sent when a copy is open beside mine, or is no more.
    """

    listed = Signal()
    told = Signal()
    chosen = Signal(object)
    job_started = Signal(object)
    ready = Signal(object)
    opened = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.review: Review | None = None
        self.received_at = ""
        self.rows: list[Row] = []
        self._places: dict[str, int] = {}
        self.choice: Row | None = None
        self.open_count = 0
        self.offers: list[joining.Offer] = []
        self.only_words = ""
        self._only: list[str] = []
        self._only_by = ""
        self._in_case = False
        self._open = OpenRows(desk.session)
        self._done: dict[str, Done] = {}
        self._standing = Standing()
        self._taken = ""
        self._waiting: dict[str, tuple[Row, Decision]] = {}
        self._job: Job | None = None
        self._reader = self._fresh_reader()
        self._facts: dict[str, Facts] = {}
        self._later = later(self, self.renew, _PAUSE)
        desk.changed.connect(self._changed)
        desk.looked.connect(self._looked)
        desk.closed.connect(self.cancel)

    # -- a colleague's copy

    def receive(self, path: Path) -> None:
        """Read a copy beside the window and show where it differs."""
        session = self.desk.session
        if not self.desk.attempt(partial(_allowed, self.desk, path)):
            return
        parts, me = session.parts(), session.me.id
        self._run(
            _("Reading “{file}”").format(file=path.name),
            lambda progress: colleague.receive(path, parts, me, progress),
            self.show_review,
        )

    def show_review(self, review: Review) -> None:
        """Set a copy that was read beside mine."""
        self._forget()
        self.review = review
        self.received_at = changed_at(str(review.colleague.path))
        self._reader = self._fresh_reader()
        self.desk.look_beside(review.colleague.case)
        self.opened.emit()
        self.renew()
        if self.choice is None:
            self.choose_next()

    def put_away(self) -> None:
        """Close the copy; what was taken in of it stays."""
        self._forget()
        self.review = None
        self._reader = self._fresh_reader()
        self.desk.look_beside(None)
        self.opened.emit()
        self.renew()

    def _forget(self) -> None:
        self._done.clear()
        self._facts.clear()
        self._waiting.clear()
        self._taken, self._in_case = "", False
        self._only, self.only_words = [], ""
        self.rows, self._places = [], {}
        self.choose(None)

    @property
    def of_copy(self) -> bool:
        """Whether the list is of a colleague's copy, and not of what is open in my own case."""
        return self.review is not None and not self._in_case

    def list_case(self, wanted: bool) -> None:
        """List what is open in my case, or what differs from the copy that is open beside it."""
        if wanted != self._in_case:
            self._in_case = wanted
            self.rows, self._places = [], {}
            self.choose(None)
        self.show_all()

    def _fresh_reader(self) -> Reader:
        who = self.review.colleague.who if self.review else ()
        return Reader(self.desk.session, lambda: self.desk.beside, who[0].id if who else "")

    @property
    def taken_in(self) -> bool:
        """Whether all that the copy brings is in my case."""
        return self.review is None or not self.review.fresh or self._standing.has(self._taken)

    def cancel(self) -> None:
        """Give up what is being read or made ready."""
        if self._job is not None:
            self._job.cancel()

    def _run(self, name: str, work: Callable[[Any], Any], then: Callable[[Any], None]) -> None:
        if self._job is not None:
            return
        # Without a parent: it may have to live on a moment after its case was closed.
        job = self._job = Job(name)
        job.follow(partial(self._when_open, then), partial(self._when_open, self._failed))
        job.ended.connect(self._ended)
        self.job_started.emit(job)
        job.start(work)

    def _ended(self, _outcome: object) -> None:
        self._job = None

    def _when_open(self, then: Callable[[Any], None], value: Any) -> None:
        if self.desk.open:
            then(value)

    def _failed(self, problem: WorkbenchError) -> None:
        self._waiting.clear()
        self.desk.attempt(partial(_raise, problem))

    # -- taking in

    def prepare(self) -> None:
        """Reckon what taking the copy in brings, to be looked at first."""
        self._prepare(self.ready.emit)

    def _prepare(self, then: Callable[[Prepared], None]) -> None:
        review, session = self.review, self.desk.session
        if review is None:
            return
        if self.taken_in:
            self.desk.tell(_("There is nothing in this copy that you have not taken in."))
            return
        parts, there = session.parts(), session.blobs_there()
        self._run(
            _("Putting together with {name}").format(name=review.colleague.name),
            lambda progress: colleague.prepare(review, parts, there, progress),
            then,
        )

    def take_in(self, prepared: Prepared) -> None:
        """Take the copy in, as one operation; anew where work went on meanwhile."""
        session = self.desk.session
        if session.head != prepared.head:
            self._prepare(self.take_in)
            return
        done = self.desk.attempt(lambda: colleague.put_together(session, prepared))
        if done is None:
            return
        self._taken = self._standing.begin(done)
        self.told.emit()
        self.desk.tell(
            _("{name}’s work is taken in, as one step. Ctrl+Z takes it back.").format(
                name=prepared.name
            )
        )
        waiting = list(self._waiting.values())
        self._waiting.clear()
        for row, decision in waiting:
            self.decide(row, decision)

    # -- deciding

    def decide(self, row: Row, decision: Decision) -> None:
        """Do what a person decided; the first decision takes the copy in before."""
        if deciding.needs_reason(row, decision.choice) and not decision.reason.strip():
            self.desk.attempt(partial(_raise, WorkbenchError("empty", part="reason")))
            return
        if self.of_copy and not self.taken_in:
            self._waiting[row.key] = (row, decision)
            self._prepare(self.take_in)
            return
        session = self.desk.session
        made = self.desk.attempt(lambda: (deciding.decide(session, row, decision),))
        if made is not None:
            # Where nothing had to change, it holds as long as their work is in my case.
            first = self._standing.begin(made[0]) if made[0] is not None else self._taken
            self._done[row.key] = Done(decision, first)
            self.told.emit()
            if self.choice is None or row.key == self.choice.key:
                self.choose_next()

    def join(self) -> None:
        """Let the first two claims on the same words be one."""
        if self.offers:
            offer, session = self.offers[0], self.desk.session
            if self.desk.attempt(lambda: joining.join(session, offer.keep.id, offer.other.id)):
                words = _("Claim {other} is part of claim {keep} now. Ctrl+Z takes it back.")
                labels = {"keep": offer.keep.label, "other": offer.other.label}
                self.desk.tell(words.format(**labels))
                self.renew()

    def done(self, row: Row) -> Done | None:
        """What was decided on a row, if anything."""
        done = self._done.get(row.key)
        stands = done is not None and (not done.operation or self._standing.has(done.operation))
        return done if stands else None

    def settled(self) -> tuple[int, int]:
        """How many rows are done, of how many."""
        rows = to_settle(self.rows)
        return sum(self.done(row) is not None for row in rows), len(rows)

    def left_of(self, review: Review) -> int:
        """How many differences with a copy are not decided on, whatever rows are listed."""
        return sum(self.done(row) is None for row in to_settle(review.differences.rows))

    def choose_next(self) -> None:
        """Go on to the next row that is open, else stay."""
        at = self._place() + 1
        for row in (*self.rows[at:], *self.rows[:at]):
            if row.difference is not Difference.ONLY_MINE and self.done(row) is None:
                self.choose(row)
                return

    # -- what is listed

    def facts(self, row: Row) -> Facts:
        """A row for the eyes."""
        if row.key not in self._facts:
            self._facts[row.key] = self._reader.facts(row)
        return self._facts[row.key]

    @property
    def reader(self) -> Reader:
        """What reads rows against both cases."""
        return self._reader

    def renew(self) -> None:
        """List the rows anew; those that were decided here stay where they were."""
        if not self.desk.open:
            return
        self._later.stop()
        seen = self._open.rows()
        self.open_count = len(seen)
        self.offers = self._open.offers()
        if self.review is not None and not self._in_case:
            fresh = list(self.review.differences.rows)
        else:
            fresh = seen
            there = {row.key for row in fresh}
            fresh += [row for row in self.rows if self.done(row) and row.key not in there]
        self.rows = self._those_wanted(in_order(fresh))
        self._places = {row.key: place for place, row in enumerate(self.rows)}
        self._facts.clear()
        self.listed.emit()
        place = self._place()
        self.choose(self.rows[place] if place >= 0 else None)

    def show_only(self, claims: list[str], by: str, words: str) -> None:
        """List some claims, with mine and one person's verdict on each; `words` say which."""
        self._only, self._only_by, self.only_words = claims, by, words
        self.choose(None)
        self.renew()
        self.choose(self.rows[0] if self.rows else None)

    def show_all(self) -> None:
        """List all differences again."""
        self._only, self.only_words = [], ""
        self.renew()

    def _those_wanted(self, rows: list[Row]) -> list[Row]:
        if not self._only:
            return rows
        case, me, by = self.desk.session.case, self.desk.session.me.id, self._only_by
        made = [of_two(case, self.desk.beside or case, claim, me, by) for claim in self._only]
        return in_order([row for row in made if row is not None])

    def row_of(self, claim: str) -> Row | None:
        """The first row of a claim."""
        return next((row for row in self.rows if row.claim.id == claim), None)

    def choose(self, row: Row | None) -> None:
        """Choose a row, everywhere at once."""
        if row != self.choice:
            self.choice = row
            self.chosen.emit(row)

    def step(self, by: int) -> None:
        """Choose the next row, or the one before."""
        if self.rows:
            place = self._place()
            at = place + by if place >= 0 else 0
            self.choose(self.rows[min(max(at, 0), len(self.rows) - 1)])

    def _place(self) -> int:
        """Where the chosen row stands, -1 where none is chosen."""
        return self._places.get(self.choice.key, -1) if self.choice is not None else -1

    # -- following the case

    def _looked(self) -> None:
        self.renew()

    def _changed(self, operation: Operation) -> None:
        self._open.follow(operation)
        if operation.of:
            self._follow_back(operation)
        if self.review is not None and operation.verb in _RULING:
            self._rule_anew(operation, self.review)
        if operation.kinds & _TELLING:
            self._later.start()

    def _follow_back(self, operation: Operation) -> None:
        """What was taken back, or done again, is open or done again; one is back at its row."""
        first = self._standing.follow(operation)
        if first:
            keys = [key for key, one in self._done.items() if one.operation == first]
            row = next((row for row in self.rows if row.key in keys), None)
            if len(keys) == 1 and row is not None:
                self.choose(row)
            self.told.emit()

    def _rule_anew(self, operation: Operation, review: Review) -> None:
        """My verdict on a claim of theirs makes, changes or ends a difference."""
        session = self.desk.session
        ruled = {one.value.claim for one in operation.changes if isinstance(one.value, Verdict)}
        known = {claim for claim in ruled if session.case.find(Claim, claim) is not None}
        if known:
            theirs = review.colleague.case
            fresh = [
                row
                for claim in known
                for row in verdicts_apart(session.case, theirs, session.me.id, claim)
            ]
            self.review = with_verdicts(review, known, fresh)


_RULING = (Verb.RULE, Verb.UNDO, Verb.REDO, Verb.TAKE_BACK)


def _allowed(desk: Desk, path: Path) -> bool:
    colleague.refuse_own(desk.session, path)
    return True


def _raise(problem: WorkbenchError) -> None:
    raise problem
