"""What the answers of a memo come to in a case: what each would set, and what a person must see.

Nothing is guessed. Two ticks, words without a tick, an answer to what has changed since: all are
put before a person, and none of them is taken by itself.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from workbench.domain.answer_plan import Note, NoteCode, Outcome, Plan, PlannedAnswer
from workbench.domain.answers import Answers, ClaimAnswer, LooseRow, NewWords, Remark
from workbench.domain.case import Case
from workbench.domain.errors import WorkbenchError
from workbench.domain.model import Claim, Comment, Decision, Resolution, Status
from workbench.domain.printed_state import printed_state


def plan_of(case: Case, answers: Answers, expected: Collection[str]) -> Plan:
    """What answers come to; `expected` are the ids of the claims whose change a memo asks about.

    Raises `other-case` for the memo of another case.
    """
    _check(case, answers)
    answers = _with_rows_found(case, answers)
    there = {one.claim for one in answers.claims if not one.absent}
    lost, rows = _lost(case, answers.rows, there)
    absent = [claim.id for claim in case.claims() if claim.id in expected]
    absent += [one.claim for one in answers.claims if one.absent]
    found = {one.claim: _planned(case, one) for one in answers.claims if not one.absent}
    found |= lost
    without = {one.claim: one for one in answers.claims if one.absent}
    deleted = {id for id, one in without.items() if one.deleted}
    for id in absent:
        if id not in found:
            found[id] = _missing(case, id, id in expected, id in deleted)
    for id, one in without.items():
        notes = (*found[id].notes, *_comments_lost(one))
        found[id] = replace(found[id], comments=_fresh(case, one), notes=notes)
    lines = sorted(found.values(), key=lambda one: (one.number == 0, one.place))
    return Plan(answers.file, bool(answers.case), tuple(lines), rows, answers.remarks)


def _lost(
    case: Case, rows: Iterable[LooseRow], there: Collection[str]
) -> tuple[dict[str, PlannedAnswer], tuple[LooseRow, ...]]:
    """The claims whose rows have lost all fields, and the rows that belong to no claim."""
    lost, rest = {}, []
    for row in rows:
        claim = _claim_of(case, row.number, row.words)
        if claim is None or claim.id in there:
            rest.append(row)
        else:
            note = Note(NoteCode.FIELDS_LOST, " / ".join(row.words.split("\n")))
            lost[claim.id] = _line(case, claim, Outcome.UNREADABLE, notes=(note,))
    return lost, tuple(rest)


def _missing(case: Case, id: str, expected: bool, deleted: bool) -> PlannedAnswer:
    """A claim without fields in the memo, of which the memo should have asked or not."""
    claim = case.find(Claim, id)
    if claim is None:
        note = Note(NoteCode.GONE)
        return PlannedAnswer(id, 0, "", Outcome.UNREADABLE, notes=(note,))
    if deleted:
        return _line(case, claim, Outcome.MISSING, notes=(Note(NoteCode.DELETED),))
    if not expected:
        return _line(case, claim, Outcome.UNANSWERED)
    return _line(case, claim, Outcome.MISSING, notes=(Note(NoteCode.NOT_THERE),))


def _check(case: Case, answers: Answers) -> None:
    """A memo without a mark is known by its claims, whose ids no other case has."""
    known = any(case.find(Claim, one.claim) for one in answers.claims)
    same = answers.case == case.info.id if answers.case else known or not answers.claims
    if not same:
        raise WorkbenchError("other-case", file=answers.file, title=case.info.title)


# -- rows and comments that are found by number and words


def _claim_of(case: Case, number: int | None, words: str) -> Claim | None:
    """The claim of that number whose words stand in the row: a number alone proves nothing.

    Where several have the number, the letters in the row tell; a memo of before there were any has
    none, and then only one of them may have its words there.
    """
    claims = [one for one in case.all(Claim) if one.number == number]
    lettered = [one for one in claims if one.letters and _begins_with(words, one.label)]
    said = _squeezed(words)
    found = [
        claim
        for claim in lettered or claims
        if any(_squeezed(one.exact) in said for one in case.passages(claim.id))
    ]
    return found[0] if len(found) == 1 else None


def _begins_with(words: str, label: str) -> bool:
    """Whether the first words are those of a claim's name, and not only their beginnings."""
    named = label.split()
    return words.split()[: len(named)] == named


def _with_rows_found(case: Case, answers: Answers) -> Answers:
    """Comments in rows without fields, such as those of "Claim by claim", go to their claims."""
    by_claim = {one.claim: one for one in answers.claims}
    elsewhere = []
    for remark in answers.remarks:
        claim = _claim_of(case, remark.number, remark.row)
        if claim is None:
            elsewhere.append(remark)
        else:
            one = by_claim.get(claim.id, ClaimAnswer(claim.id, absent=True))
            by_claim[claim.id] = replace(one, remarks=(*one.remarks, remark))
    return replace(answers, claims=tuple(by_claim.values()), remarks=tuple(elsewhere))


# -- one answer


def _planned(case: Case, one: ClaimAnswer) -> PlannedAnswer:
    claim = case.find(Claim, one.claim)
    if claim is None:
        notes = (Note(NoteCode.GONE), *_beside(one))
        decision = one.ticked[0] if len(one.ticked) == 1 else None
        told = (decision, one.wording, one.reason, one.remarks, notes)
        return PlannedAnswer(one.claim, 0, "", Outcome.UNREADABLE, *told)
    wordings = _wordings(case, one)
    trouble = [*_troubles(one, wordings)]
    before = case.resolution(claim.id)
    if trouble:
        line = _line(case, claim, Outcome.UNREADABLE, notes=(*trouble, *_beside(one)))
    else:
        wording = next(iter(wordings), "")
        line = _read(case, claim, one, wording)
        notes = (*line.notes, *_how(one, wordings), *_beside(one))
        line = replace(_aged(case, one, line, before), notes=(*notes, *_age(case, one, line)))
    return replace(line, comments=_fresh(case, one))


def _line(
    case: Case,
    claim: Claim,
    outcome: Outcome,
    *,
    notes: tuple[Note, ...] = (),
) -> PlannedAnswer:
    words = next((passage.exact for passage in case.passages(claim.id)), "")
    return PlannedAnswer(claim.id, claim.number, words, outcome, notes=notes, letters=claim.letters)


def _troubles(one: ClaimAnswer, wordings: Collection[str]) -> Iterable[Note]:
    """What makes an answer unreadable."""
    if one.twice:
        yield Note(NoteCode.TWICE)
    if len(one.ticked) > 1:
        yield Note(NoteCode.SEVERAL_BOXES, ",".join(one.ticked))
    if one.unsure:
        yield Note(NoteCode.UNSURE_BOX, ",".join(one.unsure))
    boxes_lost = not {"words", "reason"}.issuperset(one.lost)
    if boxes_lost and not one.ticked and not one.unsure:
        yield Note(NoteCode.FIELDS_LOST)
    if len(wordings) > 1:
        yield Note(NoteCode.SEVERAL_WORDINGS, " / ".join(wordings))


def _wordings(case: Case, one: ClaimAnswer) -> dict[str, NoteCode | None]:
    """The different words that are to stand there, each with how they were given."""
    found: dict[str, NoteCode | None] = {}
    known: set[str] = set()

    def give(words: str, how: NoteCode | None) -> None:
        if words and _squeezed(words) not in known:
            known.add(_squeezed(words))
            found[words] = how

    give(one.wording, None)
    new = one.new_words
    if new is not None and new.tracked and _squeezed(new.after) != _squeezed(new.before):
        give(new.plain or new.after, NoteCode.TRACKED)
    elif new is not None and _is_typed_over(case, one, new):
        give(new.plain, NoteCode.TYPED_OVER)
    return found


def _is_typed_over(case: Case, one: ClaimAnswer, new: NewWords) -> bool:
    """Whether other words stand there than were printed, as far as that is known."""
    if new.tracked or not _is_current(case, one):
        return False
    return _squeezed(new.plain) != _squeezed("".join(_proposed(case, one.claim)))


def _proposed(case: Case, claim: str) -> Iterable[str]:
    """The new words as a memo prints them: each once, in the order of the verdicts."""
    given = (one for one in case.verdicts(claim) if one.status is Status.CHANGE)
    return dict.fromkeys(one.change_to for one in given if one.change_to)


def _read(case: Case, claim: Claim, one: ClaimAnswer, wording: str) -> PlannedAnswer:
    """An answer without contradictions, whatever its age."""
    before = case.resolution(claim.id)
    if one.ticked:
        (decision,) = one.ticked
        line = _line(case, claim, Outcome.TAKE, notes=tuple(_wording_notes(decision, wording)))
        return replace(line, decision=decision, wording=wording, reason=one.reason)
    if before is not None and before.decision is not Decision.OPEN:
        told = (wording or before.wording, one.reason or before.reason)
        if _alike(told, (before.wording, before.reason)):
            note = Note(NoteCode.NOT_TICKED, before.decision)
            return _line(case, claim, Outcome.UNANSWERED, notes=(note,))
    if wording:
        note = Note(NoteCode.WORDING_ALONE)
        line = _line(case, claim, Outcome.CONFIRM, notes=(note,))
        return replace(line, decision=Decision.REWORDED, wording=wording, reason=one.reason)
    if one.reason:
        note = Note(NoteCode.REASON_ALONE, one.reason)
        return _line(case, claim, Outcome.UNREADABLE, notes=(note,))
    return _line(case, claim, Outcome.UNANSWERED)


def _wording_notes(decision: Decision, wording: str) -> Iterable[Note]:
    if decision is Decision.REWORDED and not wording:
        yield Note(NoteCode.NO_WORDING)
    if decision is not Decision.REWORDED and wording:
        yield Note(NoteCode.WORDING_BESIDE)


def _how(one: ClaimAnswer, wordings: dict[str, NoteCode | None]) -> Iterable[Note]:
    yield from (Note(code) for code in wordings.values() if code)
    if one.lost and one.ticked:
        yield Note(NoteCode.FIELDS_LOST)


def _beside(one: ClaimAnswer) -> Iterable[Note]:
    if one.beside:
        yield Note(NoteCode.BESIDE, one.beside)
    yield from _comments_lost(one)


def _comments_lost(one: ClaimAnswer) -> Iterable[Note]:
    if not all(remark.text for remark in one.remarks):
        yield Note(NoteCode.COMMENT_LOST)


# -- against what the case says


def _aged(
    case: Case, one: ClaimAnswer, line: PlannedAnswer, before: Resolution | None
) -> PlannedAnswer:
    """The same answer, or one that a person must confirm since it may be meant otherwise."""
    if line.decision is None:
        return line
    if line.outcome is Outcome.TAKE and _stands(line, before):
        return replace(line, outcome=Outcome.SAME)
    withdrawn = before is not None and before.decision is Decision.WITHDRAWN
    # Words beside the fields may bound the answer: "only if …".
    if withdrawn or one.beside or _is_older(case, one):
        return replace(line, outcome=Outcome.CONFIRM)
    return line


def _age(case: Case, one: ClaimAnswer, line: PlannedAnswer) -> Iterable[Note]:
    before = case.resolution(one.claim)
    if line.decision is None or _stands(line, before):
        return
    if before is not None and before.decision is not Decision.OPEN:
        yield Note(NoteCode.REPLACES, before.decision)
    if not one.states:
        yield Note(NoteCode.AGE_UNKNOWN)
    elif _is_older(case, one):
        yield Note(NoteCode.OLDER)


def _stands(line: PlannedAnswer, before: Resolution | None) -> bool:
    """Whether the case says so already. LibreOffice 7.4 loses the line ends in a field, so that
    only what is seen of the words counts."""
    if before is None or line.decision is not before.decision:
        return False
    return _alike((line.wording, line.reason), (before.wording, before.reason))


def _alike(some: Iterable[str], others: Iterable[str]) -> bool:
    return [*map(_squeezed, some)] == [*map(_squeezed, others)]


def _is_current(case: Case, one: ClaimAnswer) -> bool:
    return one.states == (printed_state(case, one.claim),)


def _is_older(case: Case, one: ClaimAnswer) -> bool:
    return bool(one.states) and not _is_current(case, one)


def _fresh(case: Case, one: ClaimAnswer) -> tuple[Remark, ...]:
    """The comments that the claim does not have yet, or has as not resolved yet."""
    fresh: dict[tuple[str, str], Remark] = {}
    for remark in one.remarks:
        if not remark.text:
            continue
        known = comment_of(case, one.claim, remark.by, remark.text)
        if known is None or (remark.resolved and not known.resolved):
            fresh.setdefault((remark.by, remark.text.strip()), remark)
    return tuple(fresh.values())


def comment_of(case: Case, claim: str, by: str, text: str) -> Comment | None:
    """The comment on a claim with these words, of the person of that name; "" is anyone."""
    said = (one for one in case.comments(claim) if one.text.strip() == text.strip())
    return next((one for one in said if by in ("", case.person_name(one.by))), None)


_INVISIBLE = re.compile(
    "[\x00-\x20\x7f-\xa0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\u2400-\u2421\ufeff\ufffd]+"
)


def _squeezed(words: str) -> str:
    """The words without what a word processor may add, drop or change: space and unseen signs."""
    return _INVISIBLE.sub("", words)
