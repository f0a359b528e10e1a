"""The desk's words for codes: statuses, kinds, what was done, what went wrong, days and counts."""

from collections.abc import Callable, Iterable
from datetime import date, datetime

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Operation, Verb
from workbench.domain.model import (
    Answer,
    Decision,
    Kind,
    Rank,
    Role,
    Severity,
    SourceKind,
    Stance,
    Status,
)
from workbench.error_sentences import ERRORS
from workbench.language import _, ngettext

# A mark beside the colour, so that nothing is told by colour alone.
STATUS_MARKS: dict[Status, str] = {
    Status.TODO: "○",
    Status.CONFIRMED: "✓",
    Status.ATTRIBUTED: "❞",
    Status.CHANGE: "✎",
    Status.QUERY: "?",
    Status.CONFLICT: "≠",
    Status.UNVERIFIED: "∅",
    Status.OPINION: "~",
}
STATUS_KEYS: dict[Status, str] = {status: str(n) for n, status in enumerate(Status, start=1)}


def status_word(status: Status) -> str:
    """A status, as on its button."""
    return {
        Status.TODO: _("To check"),
        Status.CONFIRMED: _("Confirmed"),
        Status.ATTRIBUTED: _("Confirmed as attributed"),
        Status.CHANGE: _("Needs change"),
        Status.QUERY: _("Query"),
        Status.CONFLICT: _("Sources conflict"),
        Status.UNVERIFIED: _("Can’t verify"),
        Status.OPINION: _("Not checkable"),
    }[status]


def kind_word(kind: Kind) -> str:
    """A kind of claim."""
    return {
        Kind.NUMBER: _("Number"),
        Kind.DATE: _("Date"),
        Kind.NAME: _("Name"),
        Kind.TITLE: _("Title"),
        Kind.QUOTE: _("Quote"),
        Kind.ATTRIBUTION: _("Attribution"),
        Kind.CAUSE: _("Cause"),
        Kind.COMPARISON: _("Comparison"),
        Kind.SOURCE: _("Source"),
        Kind.OTHER: _("Other"),
    }[kind]


def severity_word(severity: Severity) -> str:
    """How much a claim matters."""
    return {
        Severity.MUST: _("Must"),
        Severity.SHOULD: _("Should"),
        Severity.FYI: _("FYI"),
    }[severity]


def role_word(role: Role) -> str:
    """What an article is there for."""
    return {
        Role.UNDER_CHECK: _("Under check"),
        Role.COMPARISON: _("Comparison"),
        Role.EVIDENCE: _("Evidence"),
    }[role]


def stance_word(stance: Stance) -> str:
    """What evidence does for a claim."""
    return {
        Stance.SUPPORTS: _("Supports"),
        Stance.REFUTES: _("Refutes"),
        Stance.CONTEXT: _("Context"),
    }[stance]


def rank_word(rank: Rank) -> str:
    """How close a source stands."""
    return {
        Rank.PRIMARY: _("Primary"),
        Rank.SECONDARY: _("Secondary"),
        Rank.TERTIARY: _("Tertiary"),
    }[rank]


def source_kind_word(kind: SourceKind) -> str:
    """What a source is."""
    return {
        SourceKind.ARTICLE: _("Article"),
        SourceKind.DOCUMENT: _("Document"),
        SourceKind.DATASET: _("Dataset"),
        SourceKind.PERSON: _("Person"),
        SourceKind.RECORDING: _("Recording"),
        SourceKind.IMAGE: _("Image"),
        SourceKind.WEB_PAGE: _("Web page"),
        SourceKind.OTHER: _("Other"),
    }[kind]


def answer_word(answer: Answer | None) -> str:
    """An answer to one of the four questions; a dash when it was not asked."""
    words = {Answer.YES: _("Yes"), Answer.NO: _("No"), Answer.UNKNOWN: _("Unknown")}
    return words[answer] if answer else "–"


def question_word(question: str) -> str:
    """One of the four questions about a quotation."""
    return {
        "said": _("Was it said?"),
        "words": _("In these words?"),
        "sense": _("In this sense?"),
        "true": _("Is it true?"),
    }[question]


def decision_word(decision: Decision) -> str:
    """The editor's decision."""
    return {
        Decision.OPEN: _("Open"),
        Decision.ACCEPTED: _("Accepted"),
        Decision.REWORDED: _("Reworded"),
        Decision.STET: _("Stet"),
        Decision.CUT: _("Cut"),
        Decision.WITHDRAWN: _("Withdrawn"),
    }[decision]


def rating_word(rating: str) -> str:
    """A rating; a dash for none. One on the scale says where, and how long the scale is."""
    return {
        "": "–",
        "true": _("True (5 of 5)"),
        "mostly-true": _("Mostly true (4 of 5)"),
        "half-true": _("Half true (3 of 5)"),
        "mostly-false": _("Mostly false (2 of 5)"),
        "false": _("False (1 of 5)"),
        "misleading": _("Misleading"),
        "unproven": _("Unproven"),
        "altered-quote": _("Altered quote"),
    }.get(rating, rating)


# -- what was done


def operation_words(operation: Operation) -> str:
    """What an operation did, for the history and for undo: "verdict on claim 12"."""
    if operation.verb is Verb.TAKE_IN and (told := _taking_words(operation)):
        return told
    words = _PLAIN[operation.verb]()
    claim, title = operation.fact("claim"), operation.fact("title")
    if operation.verb is Verb.RULE and (status := operation.fact("status")):
        words = _("verdict “{status}”").format(status=status_word(Status(str(status))))
    if claim is not None:
        return _("{what} on claim {number}").format(what=words, number=claim)
    if title:
        return _("{what}: {title}").format(what=words, title=title)
    return words


def _taking_words(operation: Operation) -> str:
    """Whose work was taken in, and how much of it: "Ruth’s work taken in (12 steps)"."""
    name, count = operation.fact("name"), operation.fact("count")
    if name is None or not isinstance(count, int):
        return ""
    words = ngettext(
        "{name}’s work taken in ({count} step)", "{name}’s work taken in ({count} steps)", count
    )
    return words.format(name=name, count=number(count))


_PLAIN: dict[Verb, Callable[[], str]] = {
    Verb.CREATE: lambda: _("new case"),
    Verb.EDIT_CASE: lambda: _("case details"),
    Verb.ADD_ARTICLE: lambda: _("article added"),
    Verb.EDIT_ARTICLE: lambda: _("article details"),
    Verb.REMOVE_ARTICLE: lambda: _("article taken out"),
    Verb.MARK: lambda: _("mark"),
    Verb.ADD_PASSAGE: lambda: _("further passage"),
    Verb.MOVE_PASSAGE: lambda: _("passage moved"),
    Verb.REMOVE_PASSAGE: lambda: _("passage taken away"),
    Verb.REMOVE_CLAIM: lambda: _("deletion"),
    Verb.EDIT_CLAIM: lambda: _("details"),
    Verb.SKIP: lambda: _("nothing to check"),
    Verb.UNSKIP: lambda: _("nothing to check, taken away"),
    Verb.RULE: lambda: _("verdict"),
    Verb.SETTLE: lambda: _("settled verdict"),
    Verb.ADD_EVIDENCE: lambda: _("evidence"),
    Verb.EDIT_EVIDENCE: lambda: _("change of evidence"),
    Verb.REMOVE_EVIDENCE: lambda: _("evidence taken away"),
    Verb.EDIT_SOURCE: lambda: _("source corrected"),
    Verb.ASK: lambda: _("query"),
    Verb.EDIT_QUERY: lambda: _("change of query"),
    Verb.REMOVE_QUERY: lambda: _("query taken away"),
    Verb.COMMENT: lambda: _("comment"),
    Verb.EDIT_COMMENT: lambda: _("change of comment"),
    Verb.REMOVE_COMMENT: lambda: _("comment taken away"),
    Verb.RESOLVE: lambda: _("editor’s decision"),
    Verb.ANSWERS: lambda: _("editor’s answers"),
    Verb.TIE: lambda: _("passages tied"),
    Verb.UNTIE: lambda: _("passages untied"),
    Verb.TAKE_FINDING: lambda: _("mark from a finding"),
    Verb.DISMISS: lambda: _("finding dismissed"),
    Verb.SAME_AFTER_ALL: lambda: _("finding called the same after all"),
    Verb.PUT_BACK: lambda: _("finding put back"),
    Verb.CORRECT_KIND: lambda: _("kind of finding corrected"),
    Verb.TAKE_IN: lambda: _("a colleague’s work taken in"),
    Verb.PUT_TOGETHER: lambda: _("two people’s work put together"),
    Verb.SETTLE_DIFFERENCE: lambda: _("difference settled"),
    Verb.JOIN_CLAIMS: lambda: _("two claims made one"),
    Verb.SIGN: lambda: _("signed"),
    Verb.UNSIGN: lambda: _("signature taken back"),
    Verb.APPLY: lambda: _("claims taken in from a file"),
    Verb.EXPORT: lambda: _("handed over"),
    Verb.UNDO: lambda: _("undo"),
    Verb.REDO: lambda: _("redo"),
    Verb.TAKE_BACK: lambda: _("taken back"),
}


# -- what went wrong


def error_words(problem: WorkbenchError) -> str:
    """A sentence that says what happened, what was kept and what to do."""
    facts = {name: str(value) for name, value in problem.facts.items()}
    sentence = ERRORS.get(problem.code)
    if sentence is None:
        return _("Something is not right ({code}). Nothing was changed.").format(code=problem.code)
    return sentence().format_map(_Facts(facts))


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


# -- days and counts


def day_words(day: str) -> str:
    """A day in ISO 8601 as "15 Aug 2024"; anything else as it is."""
    try:
        return _day(date.fromisoformat(day))
    except ValueError:
        return day


def moment_words(at: str) -> str:
    """A moment of the history in this desk's time, as "15 Aug 2024, 14:10"."""
    try:
        moment = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at
    return f"{_day(moment.date())}, {moment:%H:%M}"


def _day(day: date) -> str:
    months = _("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split()
    return f"{day.day} {months[day.month - 1]} {day.year}"


def claims_count(count: int) -> str:
    """So many claims."""
    return ngettext("{count} claim", "{count} claims", count).format(count=number(count))


def words_count(count: int) -> str:
    """So many words."""
    return ngettext("{count} word", "{count} words", count).format(count=number(count))


def number(count: int) -> str:
    """A whole number with its thousands apart: 12,345."""
    return f"{count:,}"


def percent(share: float) -> str:
    """A share of 0 to 1 as a percentage; never 100 % before all is done."""
    whole = 100 if share >= 1 else min(99, round(share * 100))
    return f"{whole}\u00a0%"


def ranges(labels: Iterable[str]) -> str:
    """Sorted numbers, three and more in a row as a range: 1, 2, 5–9. One with letters stands for
    itself."""
    rows: list[list[str]] = []
    for one in labels:
        if rows and one.isdecimal() and rows[-1][-1] == str(int(one) - 1):
            rows[-1].append(one)
        else:
            rows.append([one])
    said = (f"{row[0]}–{row[-1]}" if len(row) > 2 else ", ".join(row) for row in rows)
    return ", ".join(said)
