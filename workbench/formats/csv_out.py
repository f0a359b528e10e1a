"""The claims as a table for spreadsheets: one row for each, in the order of their numbers.

The file is RFC 4180 in UTF-8 with a byte-order mark, by which Excel knows it, and all cells quoted.
"""

import csv
import io
import unicodedata
from collections.abc import Callable, Iterable
from functools import partial

from workbench.domain.case import Case
from workbench.domain.model import (
    Article,
    Claim,
    Evidence,
    Passage,
    Query,
    Source,
    Stance,
    Verdict,
)
from workbench.language import _
from workbench.phrases import (
    answer_word,
    decision_word,
    kind_word,
    question_word,
    rank_word,
    rating_word,
    severity_word,
    stance_word,
    status_word,
)

# What spreadsheets take for the beginning of a formula, also in their full-width forms.
_ACTIVE = frozenset("=+-@\t\r\n＝＋－＠")
_QUESTIONS = ("said", "words", "sense", "true")

Column = tuple[str, Callable[[Case, Claim], str]]


def write_csv(
    case: Case, tell: Callable[[float], None] = lambda _share: None, evidence: bool = True
) -> bytes:
    """The claims of a case as a table; without `evidence`, the columns about it are left out."""
    columns = [*_claim_columns(), *(_evidence_columns() if evidence else ()), *_end_columns()]
    file = io.StringIO(newline="")
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([harmless(name) for name, _tell in columns])
    claims = case.claims()
    for place, claim in enumerate(claims, start=1):
        writer.writerow([harmless(told(case, claim)) for _name, told in columns])
        tell(place / len(claims))
    return b"\xef\xbb\xbf" + file.getvalue().encode()


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: such words get an apostrophe before them.

    White space and invisible letters before a formula do not hide it. See OWASP, CSV injection.
    """
    for letter in cell:
        if letter in _ACTIVE:
            return "'" + cell
        if not letter.isspace() and unicodedata.category(letter) not in ("Cf", "Cc"):
            break
    return cell


def _claim_columns() -> list[Column]:
    return [
        (_("No."), lambda _case, claim: claim.label),
        (_("Article"), lambda case, claim: _passages(case, claim, partial(_article, case))),
        (_("Words"), lambda case, claim: _passages(case, claim, lambda one: one.exact)),
        (_("From"), lambda case, claim: _passages(case, claim, lambda one: str(one.start))),
        (_("To"), lambda case, claim: _passages(case, claim, lambda one: str(one.end))),
        (_("Kinds"), lambda _case, claim: ", ".join(kind_word(kind) for kind in claim.kinds)),
        (_("Severity"), lambda _case, claim: severity_word(claim.severity)),
        (_("Note"), lambda _case, claim: claim.note),
        (_("Status"), _status),
        (_("Settled"), _settled),
        (_("Verdicts"), _verdicts),
        (_("Why"), lambda case, claim: _each(case, claim, lambda _case, v: v.why)),
        (_("Change to"), lambda case, claim: _each(case, claim, lambda _case, v: v.change_to)),
        (_("Rating"), lambda case, claim: _each(case, claim, _rating)),
        (_("Quotation"), lambda case, claim: _each(case, claim, _answers)),
    ]


def _evidence_columns() -> list[Column]:
    return [(stance_word(stance), partial(_proofs, stance)) for stance in Stance]


def _end_columns() -> list[Column]:
    return [
        (_("Queries"), lambda case, claim: _lines(_query(q) for q in case.queries(claim.id))),
        (_("Comments"), _comments),
        (_("Editor’s decision"), _decision),
    ]


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(part for part in parts if part)


def _passages(case: Case, claim: Claim, told: Callable[[Passage], str]) -> str:
    return _lines(told(one) for one in case.passages(claim.id))


def _article(case: Case, passage: Passage) -> str:
    article = case.get(Article, passage.article)
    return f"{article.index} {article.title}"


def _status(case: Case, claim: Claim) -> str:
    standing = case.standing(claim.id)
    return status_word(standing) if standing else _("Checkers differ")


def _settled(case: Case, claim: Claim) -> str:
    settled = case.settlement(claim.id)
    if settled is None:
        return ""
    return _signed(case, settled.by, settled.at, settled.reason)


def _signed(case: Case, by: str, at: str, words: str = "") -> str:
    """Words with who said them and on which day."""
    signature = ", ".join(part for part in (case.person_name(by), at[:10]) if part)
    return f"{signature}: {words}" if words else signature


def _each(case: Case, claim: Claim, told: Callable[[Case, Verdict], str]) -> str:
    """What the verdicts say: the words alone where there is one, else each with its checker."""
    verdicts = case.verdicts(claim.id)
    if len(verdicts) == 1:
        return told(case, verdicts[0])
    pairs = ((case.person_name(one.by), told(case, one)) for one in verdicts)
    return _lines(f"{name}: {words}" for name, words in pairs if words)


def _verdicts(case: Case, claim: Claim) -> str:
    return _lines(
        f"{status_word(one.status)} ({_signed(case, one.by, one.at)})"
        for one in case.verdicts(claim.id)
    )


def _rating(_case: Case, verdict: Verdict) -> str:
    return rating_word(verdict.rating) if verdict.rating else ""


def _answers(_case: Case, verdict: Verdict) -> str:
    answers = ((name, getattr(verdict, name)) for name in _QUESTIONS)
    return " ".join(f"{question_word(name)} {answer_word(one)}." for name, one in answers if one)


def _proofs(stance: Stance, case: Case, claim: Claim) -> str:
    return _lines(_proof(case, one) for one in case.evidence(claim.id) if one.stance is stance)


def _proof(case: Case, evidence: Evidence) -> str:
    source = case.get(Source, evidence.source)
    quoted = evidence.quote or evidence.exact
    parts = (
        source.author,
        source.title,
        source.date,
        source.url,
        evidence.locator,
        rank_word(evidence.rank),
        _("accessed {day}").format(day=evidence.accessed) if evidence.accessed else "",
        evidence.file_name,
        _("confidential") if evidence.confidential else "",
        f"“{quoted}”" if quoted else "",
    )
    return "; ".join(part for part in parts if part)


def _query(query: Query) -> str:
    parts = (
        f"{query.to}: {query.question}" if query.to else query.question,
        _("asked {day}").format(day=query.asked) if query.asked else "",
        query.how,
        _("due {day}").format(day=query.due) if query.due else "",
        _("answer: {words}").format(words=query.answer) if query.answer else "",
        _("confidential") if query.confidential else "",
    )
    return "; ".join(part for part in parts if part)


def _comments(case: Case, claim: Claim) -> str:
    return _lines(_signed(case, one.by, one.at, one.text) for one in case.comments(claim.id))


def _decision(case: Case, claim: Claim) -> str:
    resolution = case.resolution(claim.id)
    if resolution is None:
        return ""
    told = _signed(case, resolution.by, resolution.at)
    words = "; ".join(part for part in (resolution.wording, resolution.reason) if part)
    decided = f"{decision_word(resolution.decision)} ({told})"
    return f"{decided}: {words}" if words else decided
