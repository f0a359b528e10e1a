"""`workbench diff` and `workbench take-in`: a colleague's copy beside the case, and into it."""

import json
from argparse import Namespace
from typing import Any

from workbench import settings
from workbench.cli import screen
from workbench.cli.commands import CallError
from workbench.cli.review_lines import differences_line, row_line
from workbench.domain.case import Case
from workbench.domain.differences import Difference, FieldPair, Row, open_differences
from workbench.domain.history import Change
from workbench.domain.merge import Taking
from workbench.domain.model import KINDS, Article, Evidence, Person, Source, Verdict
from workbench.language import _, ngettext
from workbench.phrases import number
from workbench.review_words import Quote, coming_words
from workbench.services.colleague import Review, prepare, put_together, receive, refuse_own
from workbench.services.jobs import Progress
from workbench.services.session import Session, open_case

DIFF_FORMAT = "workbench-diff/1"
TAKE_IN_FORMAT = "workbench-take-in/1"


def diff(call: Namespace) -> int:
    """`workbench diff CASE OTHER [--by NAME] [--json]`"""
    session = _opened(call)
    try:
        review = _received(session, call)
        if call.json:
            screen.give(_diff_document(session, review))
        else:
            _say_differences(session, review)
    finally:
        session.close()
    return 0


def take_in(call: Namespace) -> int:
    """`workbench take-in CASE OTHER --by NAME [--dry-run] [--json]`"""
    if not str(call.by).strip():
        raise CallError(_("Say who takes it in: --by NAME."))
    session = _opened(call)
    try:
        review = _received(session, call)
        prepared = prepare(review, session.parts(), session.blobs_there(), Progress())
        # The same words before and after: what stands open is reckoned, not looked up.
        after = _after(session.case, prepared.taking)
        if not call.dry_run:
            put_together(session, prepared)
        left = open_differences(after, session.me.id).rows
        taken = not call.dry_run and not prepared.taking.is_empty
        if call.json:
            screen.give(_taken_document(review, prepared.taking, after, left, taken=taken))
        else:
            _say_taken(session, review, prepared.taking, after, left)
            _say_end(dry=call.dry_run, taken=taken)
    finally:
        session.close()
    return 0


def _opened(call: Namespace) -> Session:
    """The case, for whoever works: as given, as remembered where the case knows that name, or the
    one who began it."""
    given = str(call.by).strip()
    session = open_case(call.case, given)
    remembered = settings.load().name
    if not given and any(one.name == remembered for one in session.case.all(Person)):
        session.work_as(remembered)
    return session


def _received(session: Session, call: Namespace) -> Review:
    refuse_own(session, call.other)
    return receive(call.other, session.parts(), session.me.id, Progress())


def _after(case: Case, taking: Taking) -> Case:
    """The case as it is with what comes."""
    after = Case(case.values())
    after.check(taking.changes)
    after.apply(taking.changes)
    return after


# -- as JSON


def _diff_document(session: Session, review: Review) -> dict[str, Any]:
    found = review.differences
    mine, theirs = session.case, review.colleague.case
    return {
        "format": DIFF_FORMAT,
        "case": session.path.name,
        "other": review.colleague.path.name,
        "me": session.me.name,
        "from": [person.name for person in review.colleague.who],
        "steps": review.fresh,
        "counts": {
            "agree": found.agree,
            "comments": found.comments,
            **{one.value: found.count(one) for one in Difference},
        },
        "rows": [_row(row, mine, theirs) for row in found.rows],
    }


def _row(row: Row, mine: Case, theirs: Case) -> dict[str, Any]:
    return {
        "kind": row.difference.value,
        "claim": row.claim.id,
        "label": row.claim.label,
        "number": row.claim.number,
        "words": row.words or None,
        "mine": _verdict(row.mine, mine, theirs),
        "theirs": _verdict(row.theirs, theirs, mine),
        "fields": [_field(pair) for pair in row.pairs],
        "my_evidence": [_evidence(one, mine) for one in row.my_evidence],
        "their_evidence": [_evidence(one, theirs) for one in row.their_evidence],
        "deleted_by_me": row.by_me if row.difference is Difference.DELETED else None,
    }


def _verdict(verdict: Verdict | None, case: Case, other: Case) -> dict[str, Any] | None:
    if verdict is None:
        return None
    return {
        "by": case.person_name(verdict.by) or other.person_name(verdict.by),
        "status": verdict.status.value,
        "why": verdict.why or None,
        "change_to": verdict.change_to or None,
        "rating": verdict.rating or None,
        "at": verdict.at,
    }


def _field(pair: FieldPair) -> dict[str, Any]:
    return {
        "about": pair.about,
        "id": pair.row,
        "field": pair.name or None,
        "mine": _value(pair.mine),
        "theirs": _value(pair.theirs),
    }


def _value(told: str) -> Any:
    return json.loads(told) if told else None


def _evidence(one: Evidence, case: Case) -> dict[str, Any]:
    source = case.find(Source, one.source)
    return {
        "id": one.id,
        "source": source.title if source else None,
        "stance": one.stance.value,
        "rank": one.rank.value,
        "locator": one.locator or None,
        "quote": one.quote or None,
        "file": one.file_name or None,
    }


def _taken_document(
    review: Review, taking: Taking, after: Case, left: tuple[Row, ...], *, taken: bool
) -> dict[str, Any]:
    return {
        "format": TAKE_IN_FORMAT,
        "other": review.colleague.path.name,
        "from": [person.name for person in review.colleague.who],
        "steps": review.fresh,
        "taken": taken,
        "changes": _counts(taking.changes),
        "disagreements": len(taking.disagreements),
        "open": [_row(row, after, after) for row in left],
    }


def _counts(changes: tuple[Change, ...]) -> dict[str, dict[str, int]]:
    """How many of each kind of value come, change and go."""
    counts = {kind: {"new": 0, "changed": 0, "gone": 0} for kind in KINDS}
    for change in changes:
        way = "new" if change.before is None else "gone" if change.after is None else "changed"
        counts[change.kind][way] += 1
    return {kind: ways for kind, ways in counts.items() if any(ways.values())}


# -- as lines


def _say_differences(session: Session, review: Review) -> None:
    screen.say(_head(review))
    screen.say(differences_line(review.differences))
    for row in review.differences.rows:
        line = row_line(row, session.case, review.colleague.case, _quote(session))
        screen.say("  " + line)


def _quote(session: Session) -> Quote:
    def words(article: str, start: int, end: int) -> str:
        # Before it is taken in, an article of theirs is not here to be quoted.
        known = session.case.find(Article, article) is not None
        return session.text(article)[start:end] if known else "…"

    return words


def _head(review: Review) -> str:
    steps = ngettext("{count} step is new", "{count} steps are new", review.fresh)
    return _("{file}, from {name}: {steps}").format(
        file=review.colleague.path.name,
        name=screen.one_line(review.colleague.name),
        steps=steps.format(count=number(review.fresh)),
    )


def _say_taken(
    session: Session, review: Review, taking: Taking, after: Case, left: tuple[Row, ...]
) -> None:
    screen.say(_head(review))
    for line in coming_words(taking.changes):
        screen.say("  " + line)
    if left:
        words = ngettext(
            "{count} difference stays open:", "{count} differences stay open:", len(left)
        )
        screen.say(words.format(count=number(len(left))))
    for row in left:
        screen.say("  " + row_line(row, after, after, _quote(session)))


def _say_end(*, dry: bool, taken: bool) -> None:
    if dry:
        screen.say(_("Nothing was taken in: this was a trial."))
    elif taken:
        screen.say(_("Taken in as one step; it can be undone."))
    else:
        screen.say(_("There was nothing new to take in."))
