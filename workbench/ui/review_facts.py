"""A difference between two people's work as the list shows it: whose status, which words, what."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from workbench.domain.case import Case
from workbench.domain.differences import Difference, FieldPair, Row
from workbench.domain.model import (
    Article,
    Disagreement,
    Evidence,
    Passage,
    Source,
    Status,
    Verdict,
)
from workbench.language import _
from workbench.review_words import NOTHING, evidence_words, pair_words, verdict_words
from workbench.services.blind import hides
from workbench.services.session import Session
from workbench.ui.claim_words import in_sentence
from workbench.ui.snippets import Snippet
from workbench.ui.text_block import Run

_LEAD = 24
_BREAKS = str.maketrans(dict.fromkeys("\n\r\t\u2028\u2029", " "))
# These are told by two statuses, the others by what is different in a line.
_BY_STATUS = (
    Difference.VERDICT,
    Difference.DELETED,
    Difference.ONLY_THEIRS,
    Difference.ONLY_MINE,
)


@dataclass(frozen=True, slots=True)
class Side:
    """What one of the two has: their name, status (None for no verdict), and what they say."""

    name: str
    status: Status | None
    words: str
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """A row for the eyes. `lines` say what differs where it is not the status."""

    row: Row
    snippet: Snippet
    mine: Side
    theirs: Side
    by_status: bool
    lines: tuple[str, ...]

    @property
    def told(self) -> str:
        """What they say, then what I say, in a line."""
        if not self.by_status:
            return "   ".join(self.lines)
        sides = (self.theirs, self.mine)
        return " ".join(f"{side.name}: {side.words}." for side in sides if side.words)


class Reader:
    """Reads rows against my case and, while it is open, a colleague's beside it."""

    def __init__(self, session: Session, beside: Callable[[], Case | None], owner: str) -> None:
        self._session = session
        self._beside = beside
        self._owner = owner

    def facts(self, row: Row) -> Facts:
        """A row for the eyes."""
        by_status = row.difference in _BY_STATUS
        return Facts(
            row,
            self._snippet(row),
            self._side(row, row.mine, mine=True),
            self._side(row, row.theirs, mine=False),
            by_status,
            () if by_status else tuple(self._lines(row)),
        )

    def passages(self, claim: str) -> list[Passage]:
        """The passages of a claim, mine first."""
        theirs = self._beside()
        return self._session.case.passages(claim) or (theirs.passages(claim) if theirs else [])

    def sentence(self, row: Row) -> tuple[Run, ...]:
        """The words of the claim in bold in their sentence."""
        for passage in self.passages(row.claim.id)[:1]:
            if self._session.case.find(Article, passage.article) is not None:
                return in_sentence(self._session, passage)
        words = self._snippet(row)
        start, end = words.marks[0] if words.marks else (0, 0)
        parts = (words.words[:start], words.words[start:end], words.words[end:])
        return tuple(Run(part, bold=at == 1) for at, part in enumerate(parts) if part)

    def _snippet(self, row: Row) -> Snippet:
        for passage in self.passages(row.claim.id)[:1]:
            lead = passage.before.translate(_BREAKS)[-_LEAD:]
            begin = lead.find(" ") + 1 if len(passage.before) > _LEAD else 0
            lead = lead[begin:].lstrip()
            exact = passage.exact.translate(_BREAKS)
            after = passage.after.translate(_BREAKS)
            return Snippet(lead + exact + after, ((len(lead), len(lead) + len(exact)),))
        return Snippet(row.words.translate(_BREAKS), ((0, len(row.words)),))

    def _side(self, row: Row, verdict: Verdict | None, *, mine: bool) -> Side:
        name = self._name(verdict, mine=mine)
        of_others = verdict is not None and verdict.by != self._session.me.id
        if of_others and hides(self._session, row.claim.id):
            return Side(name, None, "", hidden=True)
        if row.difference is Difference.DELETED and mine is row.by_me and not row.disagreement:
            return Side(name, None, _("took the claim away"))
        if verdict is None:
            return self._disputing(row, mine=mine) or Side(name, None, "")
        return Side(name, verdict.status, verdict_words(verdict))

    def _disputing(self, row: Row, *, mine: bool) -> Side | None:
        """One of the two who do not agree whether a claim is to be there."""
        open_ = self._session.case.find(Disagreement, row.disagreement)
        if open_ is None:
            return None
        by, value = self._sides(open_)[0 if mine else 1]
        kept = bool(value)
        words = _("worked on it") if kept else _("took the claim away")
        given = self._session.case.verdict(row.claim.id, by)
        hidden = by != self._session.me.id and hides(self._session, row.claim.id)
        status = given.status if given is not None and kept and not hidden else None
        return Side(self._called(by), status, words)

    def _name(self, verdict: Verdict | None, *, mine: bool) -> str:
        by = verdict.by if verdict is not None else ""
        if by == self._session.me.id or (mine and not by):
            return _("mine")
        if not by or by == self._owner:
            return _("theirs")
        theirs = self._beside()
        name = self._session.case.person_name(by) or (theirs.person_name(by) if theirs else "")
        return name or _("theirs")

    # -- what differs where it is not the status

    def _lines(self, row: Row) -> Iterator[str]:
        if row.difference is Difference.WORDING:
            for pair in row.pairs:
                if not self._is_hidden(row, pair) and not self._is_second(row, pair):
                    what, *sides = self._pair(pair, row)
                    names = self._names(pair)
                    told = (f"{name} {side}" for name, side in zip(names, sides, strict=True))
                    yield f"{what}: {' · '.join(told)}"
            return
        for words, lot in ((_("mine"), row.my_evidence), (_("theirs"), row.their_evidence)):
            for one in lot:
                yield f"{words}: {evidence_words(one, self._source(one))}"

    def _names(self, pair: FieldPair) -> tuple[str, str]:
        """Whose the two values of a pair are."""
        case = self._session.case
        open_ = case.find(Disagreement, pair.disagreement)
        if open_ is None:
            return _("mine"), _("theirs")
        mine, theirs = (self._called(by) for by, _value in self._sides(open_))
        return mine, theirs

    def _sides(self, open_: Disagreement) -> tuple[tuple[str, str], tuple[str, str]]:
        """Who wants what, me first; else the one whose words stand meanwhile."""
        a, b = (open_.by_a, open_.value_a), (open_.by_b, open_.value_b)
        return (a, b) if open_.by_a == self._session.me.id else (b, a)

    def _called(self, by: str) -> str:
        if by == self._session.me.id:
            return _("mine")
        return self._session.case.person_name(by) or _("theirs")

    def _source(self, evidence: Evidence) -> Source | None:
        theirs = self._beside()
        here = self._session.case.find(Source, evidence.source)
        return here or (theirs.find(Source, evidence.source) if theirs else None)

    def _is_hidden(self, row: Row, pair: FieldPair) -> bool:
        """Whether a pair tells what I do not want to see before my own verdict."""
        telling = pair.about in ("settlement", "verdict")
        return telling and hides(self._session, row.claim.id)

    def _is_second(self, row: Row, pair: FieldPair) -> bool:
        """Whether a passage's end is told with its beginning already."""
        began = any(one.row == pair.row and one.name == "start" for one in row.pairs)
        return pair.about == "passage" and pair.name == "end" and began

    def _pair(self, pair: FieldPair, row: Row) -> tuple[str, str, str]:
        if pair.about == "passage" and pair.name in ("start", "end"):
            mine, theirs = (self._words_marked(row, pair.row, mine=mine) for mine in (True, False))
            return _("Words marked"), mine, theirs
        return pair_words(pair, self._quote)

    def _words_marked(self, row: Row, id: str, *, mine: bool) -> str:
        theirs = self._beside()
        cases = (self._session.case, theirs) if mine else (theirs, self._session.case)
        passage = next((one for c in cases if c and (one := c.find(Passage, id))), None)
        if passage is None:
            return NOTHING
        told = {
            one.name: int(one.mine if mine else one.theirs) for one in row.pairs if one.row == id
        }
        start, end = told.get("start", passage.start), told.get("end", passage.end)
        return f"“{self._quote(passage.article, start, end)}”"

    def _quote(self, article: str, start: int, end: int) -> str:
        if self._session.case.find(Article, article) is None:
            return NOTHING
        return self._session.text(article)[start:end].translate(_BREAKS)
