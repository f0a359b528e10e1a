"""`workbench answers`: the editor's answers in a returned memo, back into the case."""

from argparse import Namespace
from collections.abc import Iterable
from typing import Any

from workbench.answer_words import (
    answers_count,
    elsewhere_words,
    note_words,
    outcome_words,
    plan_words,
    remark_words,
)
from workbench.cli import screen
from workbench.cli.commands import CallError
from workbench.domain.answer_plan import NoteCode, Outcome, Plan, PlannedAnswer
from workbench.domain.answers import Remark
from workbench.language import _
from workbench.phrases import decision_word
from workbench.services.answers import plan, read_answers, take
from workbench.services.jobs import Progress
from workbench.services.session import open_case

FORMAT = "workbench-answers/1"
# What no option decides: it is put before a person, in the window.
_FOR_A_PERSON = {NoteCode.WORDING_ALONE, NoteCode.BESIDE}
_NOT_SHOWN = (Outcome.SAME, Outcome.UNANSWERED)


def answers(call: Namespace) -> int:
    """`workbench answers CASE MEMO.docx --by NAME [--dry-run] [--older] [--json]`"""
    name = str(call.by).strip()
    if not name:
        raise CallError(_("Say whose answers these are: --by NAME."))
    read = read_answers(call.memo, Progress())
    session = open_case(call.case, name)
    try:
        found = plan(session, read)
        older = _confirmed(found) if call.older else set[str]()
        taken = None if call.dry_run else take(session, found, name, older)
    finally:
        session.close()
    if call.json:
        screen.give(_document(found, taken=taken is not None, older=older))
    else:
        _say(found, dry=call.dry_run, taken=taken is not None)
    return 0


def _confirmed(found: Plan) -> set[str]:
    """Answers that have a tick and only wait since the claim has changed."""
    waiting = found.of(Outcome.CONFIRM)
    return {one.claim for one in waiting if not _FOR_A_PERSON & {note.code for note in one.notes}}


# -- as JSON


def _document(found: Plan, *, taken: bool, older: Iterable[str]) -> dict[str, Any]:
    confirmed = set(older)
    counts = {outcome.value: len(found.of(outcome)) for outcome in Outcome}
    return {
        "format": FORMAT,
        "file": found.file,
        # Null where the memo does not say which case it is of.
        "same_case": True if found.marked else None,
        "taken": taken,
        "counts": {**counts, "comments": sum(len(one.comments) for one in found.answers)},
        "answers": [_answer(one, taken=taken, confirmed=confirmed) for one in found.answers],
        "rows": [{"number": row.number, "words": row.words} for row in found.rows],
        "comments": [_comment(one) for one in found.remarks],
    }


def _answer(one: PlannedAnswer, *, taken: bool, confirmed: Iterable[str]) -> dict[str, Any]:
    takes = one.outcome is Outcome.TAKE or one.claim in confirmed
    return {
        "claim": one.claim,
        "number": one.number or None,
        "letters": one.letters or None,
        "exact": one.words or None,
        "outcome": one.outcome.value,
        "taken": taken and takes,
        "decision": one.decision.value if one.decision else None,
        "wording": one.wording or None,
        "reason": one.reason or None,
        "comments": [_comment(remark) for remark in one.comments],
        "notes": [{"code": note.code.value, "words": note_words(note)} for note in one.notes],
    }


def _comment(remark: Remark) -> dict[str, Any]:
    return {
        "by": remark.by or None,
        "text": remark.text,
        "on": remark.on or None,
        "resolved": remark.resolved,
        "reply_to": remark.reply_to or None,
    }


# -- as lines


def _say(found: Plan, *, dry: bool, taken: bool) -> None:
    screen.say(f"{found.file}: {plan_words(found) or _('nothing to take')}")
    if not found.marked:
        screen.say(_("The memo does not say which case it is of; its claims are of this one."))
    for one in found.answers:
        if one.outcome not in _NOT_SHOWN or one.notes or one.comments:
            _say_answer(one)
    for row in found.rows:
        screen.say("  " + _("A row of no claim: {words}").format(words=_short(row.words)))
    for remark in found.remarks:
        screen.say(f"  {_short(elsewhere_words(remark))}")
    if dry:
        screen.say(_("Nothing was taken: this was a trial."))
    elif taken:
        brought = [one for one in found.fresh if one.outcome is Outcome.TAKE or one.comments]
        screen.say(_("Took in {answers}").format(answers=answers_count(len(brought))))
    else:
        screen.say(_("There was nothing new to take."))


def _say_answer(one: PlannedAnswer) -> None:
    decision = decision_word(one.decision) if one.decision else ""
    parts = [outcome_words(one.outcome), decision, one.wording, one.reason]
    said = " · ".join(_short(part) for part in parts if part)
    screen.say(f"  {one.label if one.number else '–':>3}  {said}")
    for remark in one.comments:
        screen.say(f"       {_short(remark_words(remark))}")
    for note in one.notes:
        screen.say(f"       {screen.one_line(note_words(note))}")


def _short(words: str) -> str:
    line = " ".join(words.split())
    return screen.one_line(line if len(line) <= 100 else line[:99] + "…")
