"""Handing over: the documents of a case, written beside the window, whole or not at all."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from workbench.domain.case import Case
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Operation, Verb
from workbench.domain.memo_choice import DocumentKind, MemoChoice, MemoPart, as_mapping
from workbench.domain.memo_choice import choice_of as kept_choice
from workbench.domain.memo_facts import ReportPair
from workbench.domain.memo_reading import source_numbers
from workbench.domain.memo_review import Past
from workbench.domain.mentions import mentions as named_claims
from workbench.domain.model import Article, Signature, Value
from workbench.domain.redaction import redacted
from workbench.formats.document import Document
from workbench.services.files import put, refuse_folder
from workbench.services.jobs import Progress
from workbench.services.session import Session, now

Render = Callable[["Handover", str, Progress, MemoChoice, bytes | None], bytes]

SUFFIXES = (".docx", ".pdf", ".html")
KINDS = tuple(DocumentKind)
_EVERYTHING = MemoChoice()
_CHOICE = "memo"
_SUFFIX = "memo-file"


@dataclass(frozen=True, slots=True)
class Handover:
    """A case as it stood at one moment: values that a job can take with it.

    `known` keeps its comparisons, of all and of what may be shown: a preview asks for them again
    with every choice.
    """

    values: tuple[Value, ...]
    texts: Mapping[str, str]
    at: str
    head: str
    known: dict[bool, tuple[ReportPair, ...]] = field(default_factory=dict, compare=False)
    past: Past = field(default_factory=Past)


def memo_of(session: Session) -> Handover:
    """What a memo is made of, taken from the case now; quick, for the main thread."""
    case = session.case
    texts = {article.id: session.text(article.id) for article in case.all(Article)}
    states = {one.state_sha256: _state(session, one) for one in case.all(Signature)}
    past = Past(session.settled_differences(), states)
    return Handover(case.values(), texts, now(), session.head, past=past)


def _state(session: Session, signature: Signature) -> str:
    return session.blob(signature.state_sha256).decode(errors="replace")


def choice_of(session: Session) -> MemoChoice:
    """What was chosen for the last handing over of this case; everything where nothing was."""
    kept = session.view().get(_CHOICE)
    return kept_choice(kept) if isinstance(kept, dict) else MemoChoice()


def suffix_of(session: Session) -> str:
    """The kind of file that was written last for this case."""
    kept = session.view().get(_SUFFIX)
    return kept if kept in SUFFIXES else SUFFIXES[0]


def remember(session: Session, choice: MemoChoice, suffix: str = SUFFIXES[0]) -> None:
    """Keep a choice with the case; it is no step of the history."""
    session.save_view({_CHOICE: as_mapping(choice), _SUFFIX: suffix})


def mentions(handover: Handover) -> tuple[str, ...]:
    """What the claims are called whose own words name what a redacted memo leaves out."""
    return named_claims(Case(handover.values))


def document_of(handover: Handover, choice: MemoChoice, progress: Progress) -> Document:
    """What is handed over, worded and not yet a file; raises `cancelled`."""
    progress.done(0.0)
    case = Case(handover.values)
    if choice.kind is DocumentKind.CHECKING_COPY:
        return _checking_copy(case, handover, choice)
    return _memo(case, handover, choice, progress)


def _checking_copy(case: Case, handover: Handover, choice: MemoChoice) -> Document:
    from workbench.domain.checking_copy import checking_copy_of
    from workbench.formats.checking_copy import document_of as copy_document

    facts = checking_copy_of(case, handover.texts, handover.at, handover.head, choice)
    return copy_document(facts)


def _memo(case: Case, handover: Handover, choice: MemoChoice, progress: Progress) -> Document:
    from workbench.domain import memo
    from workbench.formats.memo_document import memo_document

    pairs_of(handover, choice, progress)
    there = MemoPart.DIFFERENCES in choice.parts
    pairs = handover.known[choice.redact] if there else ()
    facts = memo.memo_of(
        case, handover.texts, handover.at, handover.head, choice, pairs, handover.past
    )
    progress.done(0.9)
    return memo_document(facts)


def pairs_of(
    handover: Handover, choice: MemoChoice, progress: Progress
) -> dict[bool, tuple[ReportPair, ...]]:
    """Make the comparisons that a choice needs, of what may be shown alone, where they are not
    known yet: those that are new, by whether they are redacted. Raises `cancelled`."""
    wanted = choice.kind is DocumentKind.MEMO and MemoPart.DIFFERENCES in choice.parts
    if not wanted or choice.redact in handover.known:
        return {}
    # The engine's libraries are loaded when reports are compared.
    from workbench.services.report_pairs import report_pairs

    case = Case(handover.values)
    shown = Case(redacted(case.values()).values) if choice.redact else case
    part = Progress(lambda share: progress.done(0.8 * share))
    found = report_pairs(shown, handover.texts, source_numbers(case), part)
    handover.known[choice.redact] = found
    return {choice.redact: found}


def render(
    handover: Handover,
    suffix: str,
    progress: Progress,
    choice: MemoChoice = _EVERYTHING,
    template: bytes | None = None,
) -> bytes:
    """The bytes of a file of a kind, .docx, .pdf or .html; raises `export-format`, `cancelled`.

    `template` is for .docx alone, and one that cannot be used raises what `template_of` does.
    """
    if suffix not in SUFFIXES or (template is not None and suffix != SUFFIXES[0]):
        raise WorkbenchError("export-format", file=suffix)
    document = document_of(handover, choice, Progress(lambda share: progress.done(0.5 * share)))
    progress.done(0.5)
    data = _rendered(document, suffix, lambda share: progress.done(0.5 + 0.45 * share), template)
    progress.done(0.95)
    return data


def _rendered(
    document: Document, suffix: str, tell: Callable[[float], None], template: bytes | None
) -> bytes:
    # Each kind of file is loaded when the first is written.
    match suffix:
        case ".pdf":
            from workbench.formats.pdf_out import write_pdf

            return write_pdf(document, tell)
        case ".html":
            from workbench.formats.html_out import write_html

            return write_html(document, tell)
        case _:
            from workbench.formats.docx_out import write_docx

            return write_docx(document, tell, template)


def write(
    handover: Handover,
    path: Path,
    progress: Progress,
    choice: MemoChoice = _EVERYTHING,
    template: bytes | None = None,
    make: Render = render,
) -> Path:
    """Write what is handed over to a file of the kind its name says; made for a job's thread.
    `make` gives its bytes, as `render` does.

    What was there before is kept until the new one is complete. Raises `export-format`,
    `folder-named`, `folder-missing`, `disk-full`, `disk-error` or `cancelled`.
    """
    refuse_folder(path)
    if path.suffix.lower() not in SUFFIXES:
        raise WorkbenchError("export-format", file=path.name)
    # Known before the reports are compared, which can take long.
    if not path.absolute().parent.is_dir():
        raise WorkbenchError("folder-missing", file=path.name, folder=path.absolute().parent.name)
    data = make(handover, path.suffix.lower(), progress, choice, template)
    put(data, path)
    progress.tell(1.0)
    return path


def note_export(session: Session, path: Path) -> Operation:
    """Write down in the history that the memo was handed over."""
    return session.do(Verb.EXPORT, (), title=path.name)


def export_memo(
    session: Session,
    path: Path,
    progress: Progress | None = None,
    choice: MemoChoice = _EVERYTHING,
    template: bytes | None = None,
) -> Path:
    """Write the memo and note it in the history, in one go; raises what `write` raises."""
    write(memo_of(session), path, progress or Progress(), choice, template)
    note_export(session, path)
    return path
