"""The tables of a memo in the desk's words: changes, queries, sources, contact log."""

from collections.abc import Iterable, Sequence

from workbench.domain.memo_facts import ClaimFacts, Memo, Place, Proof, Question, SourceFacts
from workbench.domain.model import Decision, Stance, Status
from workbench.formats.document import (
    Blank,
    Block,
    Cell,
    Choice,
    Column,
    Heading,
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
from workbench.formats.memo_words import (
    SOURCE_WORDS,
    claim_number,
    flag,
    muted,
    on_one_line,
    place_words,
    ranges,
    short_hash,
    shortened,
    words_of,
)
from workbench.language import _
from workbench.phrases import day_words, source_kind_word, stance_word

_AROUND = 28
_CHOICES = (Decision.ACCEPTED, Decision.REWORDED, Decision.STET, Decision.CUT)


class MemoTables:
    """Words the tables of one memo; where several articles are in it, places name theirs."""

    def __init__(self, memo: Memo) -> None:
        self._memo = memo
        self._several = len(memo.articles) > 1
        self._all = memo.choice.every_claim

    # -- changes required

    def changes(self) -> Iterable[Block]:
        """What must, should and could change, for the editor to decide in the last column."""
        yield Heading(_("Changes required"))
        if not self._memo.changes:
            none = _("No changes are required.")
            yield Paragraph((Run(none if self._all else _none_chosen()),))
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
            where += [Part(muted(self._place_words(place))), words_of(place), around]
        return (
            claim_number(claim),
            cell(*where),
            cell(*(Part((Run(why),)) for why in whys), *self._cited(claim.proofs)),
            cell(*new) or cell(muted(_("No new words given."))),
            _editor(claim),
        )

    def _cited(self, proofs: Sequence[Proof]) -> Iterable[Line]:
        """Where a finding comes from: a line to a source and stance, with all its places."""
        places: dict[tuple[Stance, int], dict[str, None]] = {}
        for one in proofs:
            where = one.locator or (self._place_words(one.place) if one.place else "")
            places.setdefault((one.stance, one.source), {})[where] = None
        for stance, source in places:
            found = "; ".join(where for where in places[stance, source] if where)
            used = [one for one in proofs if (one.stance, one.source) == (stance, source)]
            line = f"{stance_word(stance)}: [{source}] {shortened(used[0].title, SOURCE_WORDS)}"
            line = f"{line}, {found}" if found else line
            confidential = any(one.confidential for one in used)
            yield (Run(line, Tone.MUTED), *flag(confidential))

    def _place_words(self, place: Place) -> str:
        return place_words(place.article, place.paragraph, several=self._several)

    # -- queries

    def queries(self) -> Iterable[Block]:
        """The questions that wait for an answer."""
        yield Heading(_("Open queries"))
        if not self._memo.questions:
            none = _("No queries are open.")
            yield Paragraph((Run(none if self._all else _none_chosen()),))
            return
        columns = (
            Column(_("No."), 8.5),
            Column(_("To"), 15),
            Column(_("Question"), 43.5),
            Column(_("Asked"), 15.5),
            Column(_("Answer, due"), 17.5),
        )
        rows = RowsOf(self._memo.questions, _query)
        yield Table(_("Open queries"), columns, rows)

    # -- contact log

    def contacts(self) -> Iterable[Block]:
        """Everybody who was asked something, and what they said."""
        yield Heading(_("Contact log"))
        if not self._memo.asked:
            yield Paragraph((Run(_("Nobody was asked anything.")),))
            return
        columns = (
            Column(_("No."), 8.5),
            Column(_("To"), 15),
            Column(_("Asked"), 15.5),
            Column(_("Question"), 30.5),
            Column(_("Answer"), 30.5),
        )
        rows = RowsOf(self._memo.asked, _contact)
        yield Table(_("Contact log"), columns, rows)

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


def _none_chosen() -> str:
    """Said instead of that there is none at all, which nobody can see from a choice."""
    return _("None among the claims that are shown.")


def _around(place: Place) -> str:
    """The words before and after, with […] where the passage stands."""
    before, after = on_one_line(place.before), on_one_line(place.after)
    if len(before) > _AROUND:
        before = "…" + before[-_AROUND:].split(" ", 1)[-1].removeprefix("/ ")
    if len(after) > _AROUND:
        after = after[:_AROUND].rsplit(" ", 1)[0].removesuffix(" /") + "…"
    before, after = before.removeprefix(" / "), after.removesuffix(" / ")
    return f"{before}[…]{after}" if before.strip() or after.strip() else ""


def _editor(claim: ClaimFacts) -> Cell:
    """Boxes and fields whose tags say claim and choice, so that the answer can be read back."""
    words = {
        Decision.ACCEPTED: _("accept"),
        Decision.REWORDED: _("reword"),
        Decision.STET: _("stet"),
        Decision.CUT: _("cut"),
    }
    boxes = [
        Choice(_tag(claim, choice.value), words[choice], claim.decision is choice)
        for choice in _CHOICES
    ]
    reason = claim.decided.reason if claim.decided else ""
    wording = claim.decided.wording if claim.decided else ""
    gap = Run("   ")
    return cell(
        (boxes[0], gap, boxes[1]),
        (boxes[2], gap, boxes[3]),
        (Blank(_tag(claim, "words"), _("new words …"), wording),),
        (Blank(_tag(claim, "reason"), _("reason …"), reason),),
    )


def _tag(claim: ClaimFacts, field: str) -> str:
    """The tag of a control: whose answer it is, and the state it was asked in."""
    return f"claim:{claim.id}:{field}:{claim.state}".removesuffix(":")


def _query(question: Question) -> TableRow:
    query = question.query
    due = query.due and _("due {day}").format(day=day_words(query.due))
    return (
        cell(Run(", ".join(question.claims), Tone.NUMBER)),
        cell(Run(query.to), flag(query.confidential)),
        cell(Run(query.question)),
        cell(Run(", ".join(part for part in (day_words(query.asked), query.how) if part) or "–")),
        cell(Run(_("no answer yet")), Run(due) if due else ()),
    )


def _contact(question: Question) -> TableRow:
    query = question.query
    asked = ", ".join(part for part in (day_words(query.asked), query.how) if part)
    answer = Run(query.answer) if query.answer.strip() else Run(_("no answer yet"), Tone.MUTED)
    return (
        cell(Run(", ".join(question.claims), Tone.NUMBER)),
        cell((Run(query.to or "–"), *flag(query.confidential))),
        cell(Run(asked or "–")),
        cell(Run(query.question)),
        cell(answer),
    )


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
            (Run(". ".join(part for part in parts if part)), *flag(facts.confidential)),
            *(Run(address, link=address) for address in links),
        ),
        cell(Run(source_kind_word(source.kind))),
        cell(*copies) or cell(Run("–")),
        cell(*(Run(day_words(day)) for day in facts.accessed)) or cell(Run("–")),
        cell(Run(ranges(facts.claims) or "–")),
    )
