"""The tables of a memo in the desk's words: changes, queries, claim by claim, sources."""

import re
from collections.abc import Iterable, Sequence

from workbench.domain.memo_facts import (
    ClaimFacts,
    Finding,
    Memo,
    Place,
    Proof,
    Question,
    SourceFacts,
)
from workbench.domain.model import Decision, Severity, Stance, Status
from workbench.formats.document import (
    Blank,
    Block,
    Cell,
    Choice,
    Column,
    Heading,
    Inline,
    Line,
    Paragraph,
    Part,
    RowsOf,
    Run,
    Table,
    TableRow,
    Tone,
    cell,
)
from workbench.language import _
from workbench.phrases import (
    STATUS_MARKS,
    answer_word,
    day_words,
    decision_word,
    kind_word,
    question_word,
    rank_word,
    rating_word,
    severity_word,
    source_kind_word,
    stance_word,
    status_word,
)

UNSETTLED_MARK = "⇄"
_AROUND = 28
_SOURCE_WORDS = 48
_HASH = 12
_CHOICES = (Decision.ACCEPTED, Decision.REWORDED, Decision.STET, Decision.CUT)
_SEPARATOR = " · "


def short_hash(sha256: str) -> str:
    """The first characters of a hash, enough to compare by eye."""
    return sha256[:_HASH]


def on_one_line(words: str) -> str:
    """The words with a stroke where a line ended; nothing else is touched."""
    return re.sub(r"[ \t]*\n\s*", " / ", words)


def shortened(words: str, limit: int) -> str:
    """The words on one line, cut after a whole word where they are longer than the limit."""
    words = on_one_line(words)
    if len(words) <= limit:
        return words
    cut = words[:limit]
    return (cut.rsplit(" ", 1)[0] if " " in cut[limit // 2 :] else cut) + "…"


def muted(*parts: str) -> tuple[Inline, ...]:
    """Side facts on one line; none where there is nothing to say."""
    said = _SEPARATOR.join(part for part in parts if part)
    return (Run(said, Tone.MUTED),) if said else ()


def status_tone(status: Status | None) -> Tone:
    """The tone of a status; None is a disagreement that nobody has settled."""
    return Tone(status.value) if status else Tone.UNSETTLED


def marked_status(status: Status | None) -> str:
    """A status with its mark."""
    if status is None:
        return f"{UNSETTLED_MARK}\u00a0" + _("Not settled")
    return f"{STATUS_MARKS[status]}\u00a0{status_word(status)}"


class MemoTables:
    """Words the tables of one memo; where several articles are in it, places name theirs."""

    def __init__(self, memo: Memo) -> None:
        self._memo = memo
        self._several = len(memo.articles) > 1

    # -- changes required

    def changes(self) -> Iterable[Block]:
        """What must, should and could change, for the editor to decide in the last column."""
        yield Heading(_("Changes required"))
        if not self._memo.changes:
            yield Paragraph((Run(_("No changes are required.")),))
            return
        columns = (
            Column(_("No."), 8.5),
            Column(_("Where, as written"), 25),
            Column(_("Finding, source"), 26),
            Column(_("Change to"), 20.5),
            Column(_("Editor"), 20),
        )
        rows = RowsOf(self._memo.changes, self._change)
        yield Table(_("Changes required"), columns, rows)

    def _change(self, claim: ClaimFacts) -> TableRow:
        given = [one for one in claim.findings if one.status is Status.CHANGE]
        whys = dict.fromkeys(one.why for one in given if one.why)
        if claim.settled and claim.settled.reason:
            whys[claim.settled.reason] = None
        words = dict.fromkeys(one.change_to for one in given if one.change_to)
        new: list[Line] = [Part((Run(one, Tone.NEW_WORDS),)) for one in words]
        where: list[Line] = []
        for place in claim.places:
            around = muted(_around(place))
            where += [Part(muted(self._place_words(place))), _words(place), around]
        return (
            self._number(claim),
            cell(*where),
            cell(*(Part((Run(why),)) for why in whys), *self._cited(claim.proofs)),
            cell(*new) or cell(muted(_("No new words given."))),
            _editor(claim),
        )

    def _number(self, claim: ClaimFacts) -> Cell:
        tone = {Severity.MUST: Tone.MUST, Severity.SHOULD: Tone.SHOULD}
        severity = Run(severity_word(claim.severity), tone.get(claim.severity, Tone.FYI))
        return cell(Run(str(claim.number), Tone.NUMBER), severity)

    def _cited(self, proofs: Sequence[Proof]) -> Iterable[Line]:
        """Where a finding comes from: a line to a source and stance, with all its places."""
        places: dict[tuple[Stance, int], dict[str, None]] = {}
        for one in proofs:
            where = one.locator or (self._place_words(one.place) if one.place else "")
            places.setdefault((one.stance, one.source), {})[where] = None
        for stance, source in places:
            found = "; ".join(where for where in places[stance, source] if where)
            used = [one for one in proofs if (one.stance, one.source) == (stance, source)]
            line = f"{stance_word(stance)}: [{source}] {shortened(used[0].title, _SOURCE_WORDS)}"
            line = f"{line}, {found}" if found else line
            confidential = any(one.confidential for one in used)
            yield (Run(line, Tone.MUTED), *_flag(confidential))

    def _place_words(self, place: Place) -> str:
        if self._several:
            return _("Article {article}, para {paragraph}").format(
                article=place.article, paragraph=place.paragraph
            )
        return _("Para {paragraph}").format(paragraph=place.paragraph)

    # -- queries

    def queries(self) -> Iterable[Block]:
        """The questions that wait for an answer."""
        yield Heading(_("Open queries"))
        if not self._memo.questions:
            yield Paragraph((Run(_("No queries are open.")),))
            return
        columns = (
            Column(_("No."), 8.5),
            Column(_("To"), 15),
            Column(_("Question"), 45),
            Column(_("Asked"), 15.5),
            Column(_("Answer, due"), 16),
        )
        rows = RowsOf(self._memo.questions, _query)
        yield Table(_("Open queries"), columns, rows)

    # -- claim by claim

    def claims(self) -> Iterable[Block]:
        """Every claim in text order, with all that was found on it."""
        yield Heading(_("Claim by claim"))
        if not self._memo.claims:
            yield Paragraph((Run(_("No claims have been marked.")),))
            return
        columns = (
            Column(_("No."), 8.5),
            Column(_("As written"), 28),
            Column(_("Status, why"), 32.5),
            Column(_("Evidence"), 31),
        )
        rows = RowsOf(self._memo.claims, self._claim)
        yield Table(_("Claim by claim"), columns, rows)

    def _claim(self, claim: ClaimFacts) -> TableRow:
        written: list[Line] = []
        for place in claim.places:
            written += [Part((_words(place),)), muted(self._place_words(place))]
        written.append(muted(", ".join(kind_word(kind) for kind in claim.kinds)))
        evidence = [line for proof in claim.proofs for line in self._proof(proof)]
        evidence += [line for question in claim.questions for line in _asked(question)]
        return (
            self._number(claim),
            cell(*written),
            cell(*_standing(claim), *_decided(claim)),
            cell(*evidence) or cell(muted(_("None filed."))),
        )

    def _proof(self, proof: Proof) -> Iterable[Line]:
        stance = Run(f"{stance_word(proof.stance)}: ", Tone.STRONG)
        title = Run(f"[{proof.source}] {shortened(proof.title, _SOURCE_WORDS)}")
        yield Part((stance, title, *_flag(proof.confidential)))
        words = proof.quote or (proof.place.exact if proof.place else "")
        language = proof.place.language if proof.place else ""
        if words:
            yield Run(words, Tone.WORDS, language=language)
        if proof.place and proof.place.exact != words:
            yield Run(proof.place.exact, Tone.WORDS, language=language)
        place = self._place_words(proof.place) if proof.place else ""
        accessed = proof.accessed and _("accessed {day}").format(day=day_words(proof.accessed))
        yield muted(proof.locator, place, rank_word(proof.rank), accessed)
        if proof.file_sha256:
            yield muted(proof.file_name, f"sha-256 {short_hash(proof.file_sha256)}")

    # -- sources

    def sources(self) -> Iterable[Block]:
        """What the evidence rests on, by reference number."""
        yield Heading(_("Sources"))
        if not self._memo.sources:
            yield Paragraph((Run(_("No sources have been filed.")),))
            return
        columns = (
            Column(_("No."), 6),
            Column(_("Reference, link"), 38),
            Column(_("Kind"), 11),
            Column(_("Copy in the case"), 16.5),
            Column(_("Accessed"), 13.5),
            Column(_("Claims"), 15),
        )
        rows = RowsOf(self._memo.sources, _source)
        yield Table(_("Sources"), columns, rows)


def _words(place: Place) -> Run:
    return Run(place.exact, Tone.WORDS, language=place.language)


def _around(place: Place) -> str:
    """The words before and after, with […] where the passage stands."""
    before, after = on_one_line(place.before), on_one_line(place.after)
    if len(before) > _AROUND:
        before = "…" + before[-_AROUND:].split(" ", 1)[-1].removeprefix("/ ")
    if len(after) > _AROUND:
        after = after[:_AROUND].rsplit(" ", 1)[0].removesuffix(" /") + "…"
    before, after = before.removeprefix(" / "), after.removesuffix(" / ")
    return f"{before}[…]{after}" if before.strip() or after.strip() else ""


def _flag(confidential: bool) -> tuple[Inline, ...]:
    return (Run("  "), Run(_("confidential"), Tone.FLAG)) if confidential else ()


def _editor(claim: ClaimFacts) -> Cell:
    """Boxes and fields whose tags say claim and choice, so that the answer can be read back."""
    words = {
        Decision.ACCEPTED: _("accept"),
        Decision.REWORDED: _("reword"),
        Decision.STET: _("stet"),
        Decision.CUT: _("cut"),
    }
    boxes = [
        Choice(f"claim:{claim.id}:{choice.value}", words[choice], claim.decision is choice)
        for choice in _CHOICES
    ]
    reason = claim.decided.reason if claim.decided else ""
    gap = Run("   ")
    return cell(
        (boxes[0], gap, boxes[1]),
        (boxes[2], gap, boxes[3]),
        (Blank(f"claim:{claim.id}:words", _("new words …")),),
        (Blank(f"claim:{claim.id}:reason", _("reason …"), reason),),
    )


def _query(question: Question) -> TableRow:
    query = question.query
    due = query.due and _("due {day}").format(day=day_words(query.due))
    return (
        cell(Run(", ".join(map(str, question.claims)), Tone.NUMBER)),
        cell(Run(query.to), _flag(query.confidential)),
        cell(Run(query.question)),
        cell(Run(", ".join(part for part in (day_words(query.asked), query.how) if part) or "–")),
        cell(Run(_("no answer yet")), Run(due) if due else ()),
    )


def _asked(question: Question) -> Iterable[Line]:
    query = question.query
    to = _("Query to {who}: ").format(who=query.to or "–")
    yield Part((Run(to, Tone.STRONG), Run(query.question), *_flag(query.confidential)))
    if query.answer.strip():
        yield Run(_("Answer: {words}").format(words=query.answer))
    else:
        yield muted(_("no answer yet"))


def _standing(claim: ClaimFacts) -> Iterable[Line]:
    """The status that stands, then what each checker found; a disagreement is shown as one."""
    yield Run(marked_status(claim.standing), status_tone(claim.standing))
    given = [one for one in claim.findings if one.status is not Status.TODO]
    if claim.standing is None:
        told = " / ".join(f"{one.by.name}: {status_word(one.status)}" for one in given)
        yield Run(_("{verdicts}: not settled").format(verdicts=told), Tone.STRONG)
    if claim.settled:
        signed = claim.settled.by
        line = _("Settled by {who}, {day}").format(who=signed.name, day=day_words(signed.at[:10]))
        yield muted(line)
        yield (Run(claim.settled.reason),) if claim.settled.reason else ()
    for finding in claim.findings:
        yield from _finding(finding, claim.standing, first=finding is claim.findings[0])


def _finding(finding: Finding, standing: Status | None, *, first: bool) -> Iterable[Line]:
    lines: list[Line] = []
    if finding.status is not standing:
        lines.append(Run(marked_status(finding.status), status_tone(finding.status)))
    if finding.why:
        lines.append(Run(finding.why))
    if finding.change_to:
        lines.append((Run(_("Change to: "), Tone.LABEL), Run(finding.change_to, Tone.NEW_WORDS)))
    if finding.rating:
        lines.append((Run(_("Rating: "), Tone.LABEL), Run(rating_word(finding.rating))))
    if finding.answers:
        said = [f"{question_word(q)}\u00a0{answer_word(answer)}" for q, answer in finding.answers]
        lines.append(Run(_SEPARATOR.join(said)))
    lines.append(muted(f"{finding.by.initials}, {day_words(finding.by.at[:10])}"))
    begun = lines[0]
    if not first and not isinstance(begun, Part):
        lines[0] = Part(begun if isinstance(begun, tuple) else (begun,))
    return lines


def _decided(claim: ClaimFacts) -> Iterable[Line]:
    if claim.decided is None or claim.decision is Decision.OPEN:
        return
    yield Part((Run(_("Editor: "), Tone.LABEL), Run(decision_word(claim.decision), Tone.STRONG)))
    if claim.decided.reason:
        yield Run(claim.decided.reason)
    signed = claim.decided.by
    yield muted(f"{signed.initials}, {day_words(signed.at[:10])}")


def _source(facts: SourceFacts) -> TableRow:
    source = facts.source
    parts = (source.author, source.title, day_words(source.date))
    links = [address for address in dict.fromkeys((source.url, source.archived)) if address]
    copies: list[Line] = []
    for name, sha256 in facts.copies:
        copies += [Run(name), muted(f"sha-256 {short_hash(sha256)}")]
    copies += [Run(_("Article {article}").format(article=index)) for index in facts.articles]
    return (
        cell(Run(str(facts.number), Tone.NUMBER)),
        cell(
            (Run(". ".join(part for part in parts if part)), *_flag(facts.confidential)),
            *(Run(address, link=address) for address in links),
        ),
        cell(Run(source_kind_word(source.kind))),
        cell(*copies) or cell(Run("–")),
        cell(*(Run(day_words(day)) for day in facts.accessed)) or cell(Run("–")),
        cell(Run(_ranges(facts.claims) or "–")),
    )


def _ranges(numbers: Sequence[int]) -> str:
    """Sorted numbers, three and more in a row as a range: 1, 2, 5–9."""
    rows: list[list[int]] = []
    for one in numbers:
        if rows and one == rows[-1][-1] + 1:
            rows[-1].append(one)
        else:
            rows.append([one])
    said = (f"{row[0]}–{row[-1]}" if len(row) > 2 else ", ".join(map(str, row)) for row in rows)
    return ", ".join(said)
