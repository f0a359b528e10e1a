"""The desk's words for codes: statuses, kinds, what was done, what went wrong, days and counts."""

from collections.abc import Callable
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
    """A rating; a dash for none."""
    return {
        "": "–",
        "true": _("True (5)"),
        "mostly-true": _("Mostly true (4)"),
        "half-true": _("Half true (3)"),
        "mostly-false": _("Mostly false (2)"),
        "false": _("False (1)"),
        "misleading": _("Misleading"),
        "unproven": _("Unproven"),
        "altered-quote": _("Altered quote"),
    }.get(rating, rating)


# -- what was done


def operation_words(operation: Operation) -> str:
    """What an operation did, for the history and for undo: "verdict on claim 12"."""
    words = _PLAIN[operation.verb]()
    claim, title = operation.fact("claim"), operation.fact("title")
    if operation.verb is Verb.RULE and (status := operation.fact("status")):
        words = _("verdict “{status}”").format(status=status_word(Status(str(status))))
    if claim is not None:
        return _("{what} on claim {number}").format(what=words, number=claim)
    if title:
        return _("{what}: {title}").format(what=words, title=title)
    return words


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
    sentence = _ERRORS.get(problem.code)
    if sentence is None:
        return _("Something is not right ({code}). Nothing was changed.").format(code=problem.code)
    return sentence().format_map(_Facts(facts))


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


_ERRORS: dict[str, Callable[[], str]] = {
    "article-in-use": lambda: _(
        "“{title}” has claims or evidence that stand on it. Take those away first; nothing was"
        " changed."
    ),
    "cancelled": lambda: _("Cancelled. Nothing was changed."),
    "case-damaged": lambda: _(
        "“{file}” is damaged ({part}). It was not changed; go back to a copy, or ask for help with"
        " this file."
    ),
    "case-exists": lambda: _("There is a file “{file}” already. Choose another name."),
    "case-foreign": lambda: _(
        "“{file}” is not built as a case of this program is. It was not opened and not changed."
    ),
    "case-in-use": lambda: _(
        "“{file}” is open in another window. Close it there first; nothing was changed."
    ),
    "case-missing": lambda: _("There is no case “{file}”."),
    "case-name": lambda: _(
        "A case is called NAME.fcase, and “{file}” is not. Is the case named before the articles?"
    ),
    "case-newer": lambda: _(
        "“{file}” was made by a newer version of this program. It was not changed; update the"
        " program to open it."
    ),
    "case-read-only": lambda: _(
        "“{file}” cannot be written. Copy it to a folder that is yours and open the copy."
    ),
    "claim-there": lambda: _(
        "Claim {claim} is in the case already ({where} has its id). Take the id out to add it as a"
        " new claim; nothing was changed."
    ),
    "disk-error": lambda: _("The disk did not take “{file}”. What was there before is kept."),
    "disk-full": lambda: _(
        "The disk is full. The last step was not kept; make room and do it again."
    ),
    "double": lambda: _(
        "Something else stands in its place now. Take that back first; nothing was changed."
    ),
    "empty": lambda: _("There is nothing in it yet. Write something first."),
    "export-format": lambda: _(
        "A memo cannot be written as “{file}” is named. Give it a name that ends in .docx."
    ),
    "file-broken": lambda: _("“{file}” cannot be read: it is damaged or not what its name says."),
    "file-changed": lambda: _(
        "“{file}” is not the file that was meant: its content is another. Nothing was changed."
    ),
    "file-empty": lambda: _("“{file}” is empty."),
    "file-encrypted": lambda: _(
        "“{file}” is locked with a password. Open it there and save a copy"
    ),
    "file-format": lambda: _(
        "“{file}” is of a kind that cannot be read here. Save it as text, Word, HTML or PDF."
    ),
    "file-missing": lambda: _("There is no file “{file}”."),
    "file-no-text": lambda: _(
        "“{file}” holds pictures of pages but no text. Have its text recognised first."
    ),
    "file-too-costly": lambda: _(
        "Reading “{file}” took too much time or memory and was stopped. Nothing was changed."
    ),
    "file-outside": lambda: _(
        "“{file}” is not in the folder of the JSON file. Put it there first; nothing was changed."
    ),
    "file-too-large": lambda: _("“{file}” is too large to be taken in."),
    "file-unreadable": lambda: _("“{file}” cannot be opened. Is it yours to read?"),
    "finding-taken": lambda: _(
        "This finding is claim {claim} already. Delete the claim to put the finding back."
    ),
    "folder-missing": lambda: _("The folder “{folder}” is not there or cannot be written."),
    "frozen": lambda: _("What “{title}” says is frozen. Add the new text as a new version."),
    "gone": lambda: _("It is no longer there. Nothing was changed."),
    "json-broken": lambda: _(
        "“{file}” is not JSON that can be read, or is too large or too deep. Nothing was changed."
    ),
    "json-field": lambda: _(
        "“{file}” has a field that is not known, or is there twice: {where}. Correct it; nothing"
        " was changed."
    ),
    "json-format": lambda: _("“{file}” is not of the format {expected}. Nothing was changed."),
    "json-missing": lambda: _("“{file}” says nothing at {where}. Fill it in; nothing was changed."),
    "json-twice": lambda: _(
        "The file says the same thing twice at {where}. Take one out; nothing was changed."
    ),
    "json-value": lambda: _(
        "“{file}” has a value at {where} that cannot be. It can be: {expected}. Nothing was"
        " changed."
    ),
    "last-passage": lambda: _(
        "This is the only passage of claim {claim}. Delete the claim instead."
    ),
    "no-article": lambda: _(
        "The case has no article {article}, which {where} names. Add it first; nothing was changed."
    ),
    "not-a-case": lambda: _("“{file}” is not a case of this program."),
    "nothing-to-redo": lambda: _("There is nothing to do again."),
    "nothing-to-undo": lambda: _("There is nothing to take back."),
    "orphan": lambda: _("Other work stands on this. Take that back first; nothing was changed."),
    "other-article": lambda: _(
        "Article {article}, “{title}”, is not the text that the file was made for. Nothing was"
        " changed."
    ),
    "passage-moved": lambda: _(
        "Claim {claim} ({where}): “{exact}” does not stand in article {article} at {start} to"
        " {end}. Nothing was changed."
    ),
    "passage-there": lambda: _("Claim {claim} has this passage already."),
    "same-article": lambda: _("“{title}” is in the case already, word for word."),
    "same-side": lambda: _("Select the two passages in two articles; these are in one."),
    "span": lambda: _("Select some words first."),
    "stale": lambda: _(
        "This was changed again afterwards. Take the later change back first; nothing was changed."
    ),
}


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
