"""The desk's words for an editor's answers: what becomes of each, and what to know about it."""

from collections.abc import Callable

from workbench.domain.answer_plan import Note, NoteCode, Outcome, Plan
from workbench.domain.answers import Remark
from workbench.domain.model import Decision
from workbench.language import _, ngettext
from workbench.phrases import decision_word

# So much of what a comment is on is told, lest the comment itself is not seen.
_MOST_ON = 60


def outcome_words(outcome: Outcome) -> str:
    """What becomes of an answer."""
    return {
        Outcome.TAKE: _("New"),
        Outcome.SAME: _("Already so"),
        Outcome.CONFIRM: _("To confirm"),
        Outcome.UNREADABLE: _("Not clear"),
        Outcome.UNANSWERED: _("No answer"),
        Outcome.MISSING: _("Not in the memo"),
    }[outcome]


def note_words(note: Note) -> str:
    """A note as a sentence."""
    words = note.words
    if note.code in _OF_DECISIONS:
        words = ", ".join(decision_word(Decision(one)) for one in words.split(",") if one)
    return _NOTES[note.code](note.words != "").format(words=words)


_OF_DECISIONS = {
    NoteCode.SEVERAL_BOXES,
    NoteCode.UNSURE_BOX,
    NoteCode.REPLACES,
    NoteCode.NOT_TICKED,
}


def _lost(told: bool) -> str:
    if told:
        return _("The fields of this row are lost. It says: “{words}”")
    return _("Fields of this row are lost, so that an answer may be missing.")


_NOTES: dict[NoteCode, Callable[[bool], str]] = {
    NoteCode.TWICE: lambda _told: _(
        "This claim is in the memo more than once, answered otherwise."
    ),
    NoteCode.SEVERAL_BOXES: lambda _told: _("More than one box is ticked: {words}."),
    NoteCode.UNSURE_BOX: lambda _told: _(
        "A box looks ticked, but the file says that it is not: {words}."
    ),
    NoteCode.FIELDS_LOST: _lost,
    NoteCode.SEVERAL_WORDINGS: lambda _told: _("More than one new wording is given: {words}"),
    NoteCode.WORDING_ALONE: lambda _told: _("New words, but no box is ticked."),
    NoteCode.REASON_ALONE: lambda _told: _("A reason, but no box is ticked: “{words}”"),
    NoteCode.NO_WORDING: lambda _told: _("To be reworded, but no new words are given."),
    NoteCode.WORDING_BESIDE: lambda _told: _("New words are given beside this decision."),
    NoteCode.TRACKED: lambda _told: _("The new words are a tracked change of “Change to”."),
    NoteCode.TYPED_OVER: lambda _told: _("“Change to” was written over without tracking."),
    NoteCode.BESIDE: lambda _told: _("Written beside the fields: “{words}”"),
    NoteCode.NOT_TICKED: lambda _told: _("No box is ticked; the case says: {words}."),
    NoteCode.REPLACES: lambda _told: _("Decided before: {words}."),
    NoteCode.OLDER: lambda _told: _("The claim has changed since this memo was written."),
    NoteCode.AGE_UNKNOWN: lambda _told: _(
        "This memo does not say which state of the claim it was written from."
    ),
    NoteCode.GONE: lambda _told: _("This claim is not in the case any more."),
    NoteCode.NOT_THERE: lambda _told: _(
        "Its row is not in the memo: left out of it, or deleted. Nothing is taken from that."
    ),
    NoteCode.COMMENT_LOST: lambda _told: _(
        "A comment on this row is not in the file, only the sign where it was."
    ),
    NoteCode.DELETED: lambda _told: _(
        "Its row was deleted, as a tracked change. Nothing is taken from that."
    ),
}


def remark_words(remark: Remark) -> str:
    """A comment with who wrote it, in answer to whom, and whether it was resolved."""
    by = remark.by or _("Comment")
    if remark.reply_to:
        other = remark.reply_by or _("a comment")
        by = _("{by}, in reply to {other}").format(by=by, other=other)
    if remark.resolved:
        by = _("{by} (resolved)").format(by=by)
    return f"{by}: {remark.text}"


def elsewhere_words(remark: Remark) -> str:
    """A comment of no claim, with the words it is on where it is on any."""
    if not remark.text:
        words = _("A comment on “{on}” is not in the file, only the sign where it was.")
        return words.format(on=_shortened(remark.on))
    if not remark.on:
        return _("A comment of no claim: {text}").format(text=remark_words(remark))
    words = _("A comment of no claim, on “{on}”: {text}")
    return words.format(on=_shortened(remark.on), text=remark_words(remark))


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _MOST_ON else line[: _MOST_ON - 1] + "…"


def plan_words(plan: Plan) -> str:
    """What a memo brings, as a sentence of counts."""
    return ", ".join(
        word.format(n=count)
        for count, word in (
            (len(plan.of(Outcome.TAKE)), _("{n} new")),
            (len(plan.of(Outcome.SAME)), _("{n} already so")),
            (len(plan.of(Outcome.CONFIRM)), _("{n} to confirm")),
            (len(plan.of(Outcome.UNREADABLE)), _("{n} not clear")),
            (len(plan.of(Outcome.UNANSWERED)), _("{n} without an answer")),
            (len(plan.of(Outcome.MISSING)), _("{n} not in the memo")),
            (sum(len(one.comments) for one in plan.answers), _("new comments: {n}")),
            (len(plan.rows) + len(plan.remarks), _("elsewhere in the memo: {n}")),
        )
        if count
    )


def answers_count(count: int) -> str:
    """So many answers."""
    return ngettext("{count} answer", "{count} answers", count).format(count=count)
