"""What `diff` and `take-in` say of two people's work, a line to each thing."""

from collections.abc import Iterable

from workbench.cli import screen
from workbench.domain.case import Case
from workbench.domain.differences import Difference, Differences, FieldPair, Row
from workbench.domain.model import Disagreement, Evidence, Source, Status, Verdict
from workbench.language import _, ngettext
from workbench.phrases import claims_count, number, status_word
from workbench.review_words import Quote, evidence_words, heading_words, pair_words

_MOST_LETTERS = 100


def differences_line(found: Differences) -> str:
    """How many differences there are of each kind, and on how many claims both agree."""
    parts = [_("agree on {claims}").format(claims=claims_count(found.agree))]
    parts += [
        f"{heading_words(one).lower()}: {number(count)}"
        for one in Difference
        if (count := found.count(one))
    ]
    if found.comments:
        words = ngettext("{count} new comment", "{count} new comments", found.comments)
        parts.append(words.format(count=number(found.comments)))
    return " · ".join(parts)


def row_line(row: Row, mine: Case, theirs: Case, quote: Quote) -> str:
    """One difference on one line; `quote` gives the words of a span."""
    parts = [heading_words(row.difference)]
    parts += _said(row.mine, mine, theirs)
    parts += _said(row.theirs, theirs, mine)
    parts += [_pair(pair, quote) for pair in row.pairs]
    parts += [_filed(_("mine"), one, mine) for one in row.my_evidence]
    parts += [_filed(_("theirs"), one, theirs) for one in row.their_evidence]
    if row.difference is Difference.DELETED:
        parts.append(_deleted(row, mine))
    parts.append(f"“{_short(row.words)}”" if row.words else "")
    return f"{row.claim.label:>3}  " + "  ".join(screen.one_line(part) for part in parts if part)


def _deleted(row: Row, case: Case) -> str:
    """Who took the claim away, by name where it stands open between two."""
    open_ = case.find(Disagreement, row.disagreement)
    if open_ is None:
        return _("deleted by me") if row.by_me else _("deleted by them")
    if bool(open_.value_a) is bool(open_.value_b):
        return ""
    gone, kept = (open_.by_a, open_.by_b) if not open_.value_a else (open_.by_b, open_.by_a)
    words = _("{gone} deleted it, {kept} worked on it")
    return words.format(gone=case.person_name(gone), kept=case.person_name(kept))


def _said(verdict: Verdict | None, case: Case, other: Case) -> Iterable[str]:
    """Whose verdict, which, and why; nothing of somebody who has not ruled."""
    if verdict is None or verdict.status is Status.TODO:
        return ()
    who = case.person_name(verdict.by) or other.person_name(verdict.by)
    told = f"{who}: {status_word(verdict.status)}"
    return (f"{told} ({_short(verdict.why)})" if verdict.why else told,)


def _filed(whose: str, one: Evidence, case: Case) -> str:
    return f"{whose}: {_short(evidence_words(one, case.find(Source, one.source)))}"


def _pair(pair: FieldPair, quote: Quote) -> str:
    what, mine, theirs = pair_words(pair, quote)
    return f"{what}: {_short(mine)} / {_short(theirs)}"


def _short(words: str) -> str:
    line = screen.one_line(words)
    return line if len(line) <= _MOST_LETTERS else line[: _MOST_LETTERS - 1] + "…"
