"""The desk's words for two people's work side by side: how it differs, and what was decided."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from workbench.agreement_words import decimal
from workbench.domain.cells import read
from workbench.domain.contested import DELETED, WHOLE, names_of
from workbench.domain.differences import Difference, Differences, FieldPair
from workbench.domain.history import Change
from workbench.domain.model import (
    KIND_OF,
    Disagreement,
    Evidence,
    Kind,
    Severity,
    Signature,
    Source,
    Status,
    Verdict,
)
from workbench.domain.verdict_pairs import Agreement
from workbench.language import _, ngettext
from workbench.phrases import (
    answer_word,
    claims_count,
    decision_word,
    kind_word,
    number,
    percent,
    question_word,
    rank_word,
    rating_word,
    severity_word,
    stance_word,
    status_word,
)

NOTHING = "–"
# The words of a span of an article, by its id.
Quote = Callable[[str, int, int], str]


def heading_words(difference: Difference) -> str:
    """A group of the list."""
    return {
        Difference.VERDICT: _("Verdict differs"),
        Difference.DELETED: _("Deleted by one"),
        Difference.WORDING: _("Details differ"),
        Difference.EVIDENCE: _("Evidence differs"),
        Difference.ONLY_THEIRS: _("Only theirs"),
        Difference.ONLY_MINE: _("Only mine"),
    }[difference]


def difference_counts(found: Differences) -> str:
    """How two copies compare: "21 claims agree, 7 differ, 2 only theirs"."""
    kinds = Counter(row.difference for row in found.rows)
    alone = (Difference.ONLY_THEIRS, Difference.ONLY_MINE)
    claims = {row.claim.id for row in found.rows if row.difference not in alone}
    parts = [
        ngettext("{count} claim agrees", "{count} claims agree", found.agree),
        ngettext("{count} differs", "{count} differ", len(claims)),
        _("{count} only theirs"),
        _("{count} only mine"),
    ]
    counts = (found.agree, len(claims), kinds[alone[0]], kinds[alone[1]])
    told = [
        part.format(count=number(count))
        for part, count in zip(parts, counts, strict=True)
        if count or part is parts[1]
    ]
    if found.comments:
        words = ngettext("{count} new comment", "{count} new comments", found.comments)
        told.append(words.format(count=number(found.comments)))
    return ", ".join(told)


def settled_words(done: int, all_: int) -> str:
    """How far one is."""
    if not all_:
        return ""
    return _("{done} of {all} settled").format(done=number(done), all=number(all_))


# -- what differs


def verdict_words(verdict: Verdict | None) -> str:
    """What was said with a verdict, besides its status."""
    if verdict is None:
        return ""
    parts = [f"“{verdict.why.strip()}”"] if verdict.why.strip() else []
    if verdict.change_to.strip():
        parts.append(_("Change to: {words}").format(words=verdict.change_to.strip()))
    if verdict.rating:
        parts.append(rating_word(verdict.rating))
    return " · ".join(parts)


def evidence_words(evidence: Evidence, source: Source | None) -> str:
    """A piece of evidence in a line: "Plaque at the dam (refutes, primary), page 3"."""
    title = source.title if source is not None else ""
    title = title or evidence.exact or evidence.quote or evidence.file_name or _("without a title")
    role = f"{stance_word(evidence.stance)}, {rank_word(evidence.rank)}".lower()
    return f"{title} ({role})" + (f", {evidence.locator}" if evidence.locator else "")


def field_word(about: str, name: str) -> str:
    """What a pair is about."""
    words = {
        ("claim", "kinds"): _("Kinds"),
        ("claim", "severity"): _("Severity"),
        ("claim", "note"): _("Note"),
        ("passage", ""): _("Words marked"),
        ("passage", "start"): _("Begins"),
        ("passage", "end"): _("Ends"),
        ("verdict", ""): _("Verdict"),
        ("settlement", ""): _("Settled verdict"),
        ("settlement", "status"): _("Settled verdict"),
        ("resolution", ""): _("Editor’s decision"),
        ("query", "to"): _("Query to"),
        ("query", "question"): _("Question"),
        ("query", "answer"): _("Answer"),
        ("query", "due"): _("Due"),
        ("evidence", "locator"): _("Place in the source"),
        ("evidence", "quote"): _("Quoted words"),
        ("evidence", "stance"): _("Stance"),
        ("evidence", "rank"): _("Rank"),
        ("comment", "text"): _("Comment"),
    }
    kinds = {
        "claim": _("Claim"),
        "passage": _("Words marked"),
        "evidence": _("Evidence"),
        "query": _("Query"),
        "comment": _("Comment"),
        "source": _("Source"),
    }
    plain = "" if name == DELETED else name.replace("_", " ")
    return words.get((about, name)) or f"{kinds.get(about, about)} ({plain})".replace(" ()", "")


def pair_words(pair: FieldPair, quote: Quote) -> tuple[str, str, str]:
    """A field that two people gave different values: what it is, mine and theirs."""
    mine, theirs = (_side(pair, text, quote) for text in (pair.mine, pair.theirs))
    return field_word(pair.about, pair.name), mine, theirs


def _side(pair: FieldPair, text: str, quote: Quote) -> str:
    if pair.name == DELETED:
        return _("kept") if text else _("taken away")
    if not text:
        return NOTHING
    try:
        cells = read(pair.about, names_of(pair.about, pair.name), text)
    except ValueError:
        return text
    if pair.about == "passage" and pair.name == WHOLE:
        return f"“{quote(cells['article'], cells['start'], cells['end'])}”"
    told = [_cell(name, value) for name, value in cells.items()]
    return " · ".join(part for part in told if part) or NOTHING


def _cell(name: str, value: Any) -> str:
    if value is None or value == "" or value == ():
        return ""
    if isinstance(value, tuple):
        return ", ".join(kind_word(one) if isinstance(one, Kind) else str(one) for one in value)
    worded = _WORDED.get(name)
    if worded is not None:
        return worded(value)
    return f"{question_word(name)} {answer_word(value)}" if name in _QUESTIONS else str(value)


_QUESTIONS = ("said", "words", "sense", "true")
_WORDED: Mapping[str, Callable[[Any], str]] = {
    "status": lambda value: status_word(Status(value)),
    "severity": lambda value: severity_word(Severity(value)),
    "stance": stance_word,
    "rank": rank_word,
    "decision": decision_word,
    "rating": rating_word,
    "start": number,
    "end": number,
}


# -- what comes


def coming_words(changes: Iterable[Change]) -> list[str]:
    """What taking a copy in brings, a line for each kind: "12 new claims", "30 verdicts"."""
    new, other, gone = Counter[str](), Counter[str](), Counter[str]()
    for change in changes:
        if isinstance(change.value, Disagreement | Signature):
            continue
        kind = KIND_OF[type(change.value)]
        lot = new if change.before is None else gone if change.after is None else other
        lot[kind] += 1
    told = []
    for kind, worded in _COMING.items():
        for lot, words in (
            (new, "{what}"),
            (other, _("{what} changed")),
            (gone, _("{what} taken away")),
        ):
            if count := lot[kind]:
                told.append(words.format(what=worded(count).format(count=number(count))))
    return told


_COMING: Mapping[str, Callable[[int], str]] = {
    "article": lambda count: ngettext("{count} article", "{count} articles", count),
    "claim": lambda count: ngettext("{count} claim", "{count} claims", count),
    "verdict": lambda count: ngettext("{count} verdict", "{count} verdicts", count),
    "settlement": lambda count: ngettext(
        "{count} settled verdict", "{count} settled verdicts", count
    ),
    "evidence": lambda count: ngettext(
        "{count} piece of evidence", "{count} pieces of evidence", count
    ),
    "query": lambda count: ngettext("{count} query", "{count} queries", count),
    "comment": lambda count: ngettext("{count} comment", "{count} comments", count),
    "resolution": lambda count: ngettext(
        "{count} editor’s decision", "{count} editor’s decisions", count
    ),
    "skip": lambda count: ngettext(
        "“nothing to check” in {count} place", "“nothing to check” in {count} places", count
    ),
    "tie": lambda count: ngettext("{count} tie", "{count} ties", count),
    "judgement": lambda count: ngettext("{count} finding judged", "{count} findings judged", count),
}


def open_words(disagreements: int, verdicts: int) -> str:
    """What stays open once a copy is taken in, "" for nothing."""
    count = disagreements + verdicts
    words = ngettext(
        "{count} contradiction stays open until somebody settles it.",
        "{count} contradictions stay open until somebody settles them.",
        count,
    )
    return words.format(count=number(count)) if count else ""


# -- agreement


def agreement_line(agreement: Agreement) -> str:
    """The agreement in a line, "" where no claim has verdicts of both."""
    count = len(agreement.pairs)
    if not count:
        return ""
    share = percent(agreement.kappa.equal / count)
    parts = [_("{share} same status").format(share=share)]
    both = _("({claims} by both)").format(claims=claims_count(count))
    figure = agreement.kappa.figure
    if figure.value is not None and not figure.few:
        parts.append(_("kappa {figure}").format(figure=decimal(figure.value)) + f" {both}")
    else:
        parts[0] += f" {both}"
    places = agreement.places.alpha
    if places.value is not None and not places.few:
        parts.append(_("places {figure}").format(figure=decimal(places.value)))
    return " · ".join(parts)
