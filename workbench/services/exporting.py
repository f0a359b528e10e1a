"""Exchange with other programs: a case as a table, as JSON, or as linked data, whole or not."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from workbench.domain.case import Case
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Operation, Verb
from workbench.domain.mentions import mentions
from workbench.domain.model import Article, Evidence, Value
from workbench.domain.redaction import redacted
from workbench.domain.text import covered
from workbench.language import _
from workbench.services.files import put, refuse_folder
from workbench.services.jobs import Progress
from workbench.services.library import layout, marks_on
from workbench.services.session import Session

CASE_SUFFIX = ".fcase"
# With what else is in the file, what `apply` still takes in.
_LARGEST_FILES = 40 * 1024 * 1024


class FormatCode(StrEnum):
    """The name of a format on the command line."""

    CSV = "csv"
    JSON = "json"
    WEB_ANNOTATION = "webannotation"
    CLAIM_REVIEW = "claimreview"


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format to choose: its code, the usual end of a file's name, and its words on screen."""

    code: FormatCode
    suffix: str
    name: Callable[[], str]
    about: Callable[[], str]


FORMATS: tuple[ExportFormat, ...] = (
    ExportFormat(
        FormatCode.CSV,
        ".csv",
        lambda: _("Table for spreadsheets (CSV)"),
        lambda: _("One row for each claim; opens in Excel and LibreOffice."),
    ),
    ExportFormat(
        FormatCode.JSON,
        ".json",
        lambda: _("The whole case (JSON)"),
        lambda: _("Goes back into a case made of the same articles."),
    ),
    ExportFormat(
        FormatCode.WEB_ANNOTATION,
        ".jsonld",
        lambda: _("Web Annotations (W3C)"),
        lambda: _("Claims, verdicts and comments as notes on the articles’ words."),
    ),
    ExportFormat(
        FormatCode.CLAIM_REVIEW,
        ".jsonld",
        lambda: _("ClaimReview (schema.org)"),
        lambda: _("The finished verdicts, for the page that publishes them."),
    ),
)


@dataclass(frozen=True, slots=True)
class Material:
    """A case as it stood at one moment, and the files its evidence names: values for a job."""

    values: tuple[Value, ...]
    texts: Mapping[str, str]
    files: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: where, how many items were left out in confidence, the claims whose own
    words name some of them, and how many files of evidence were too large to go with it."""

    path: Path
    left_out: int = 0
    named: tuple[str, ...] = ()
    files_left: int = 0


def material(session: Session, code: FormatCode, *, redact: bool = False) -> Material:
    """What an export is made of, taken from the case now, for the main thread."""
    case = session.case
    values = case.values()
    texts = {article.id: session.text(article.id) for article in case.all(Article)}
    files: dict[str, bytes] = {}
    if code is FormatCode.JSON:
        files = _files(session, redacted(values).values if redact else values)
    return Material(values, texts, files)


def _files(session: Session, values: tuple[Value, ...]) -> dict[str, bytes]:
    """The files copied in as evidence, by hash, as far as there is room for them."""
    digests = dict.fromkeys(one.file_sha256 for one in values if isinstance(one, Evidence))
    files: dict[str, bytes] = {}
    room = _LARGEST_FILES
    for digest in filter(None, digests):
        data = session.blob(digest)
        if len(data) <= room:
            files[digest] = data
            room -= len(data)
    return files


def write(
    taken: Material,
    code: FormatCode,
    path: Path,
    progress: Progress | None = None,
    *,
    redact: bool = False,
    evidence: bool = True,
) -> Exported:
    """Write an export to a file; made for a job's thread.

    `evidence` is whether a table has columns about it. What was there before is kept until the new
    file is complete. Raises `case-exists` for the name of a case, which is never replaced, and
    `case-in-use`, `folder-named`, `folder-missing`, `disk-full`, `disk-error` or `cancelled`.
    """
    progress = progress or Progress()
    refuse_folder(path)
    if path.suffix.lower() == CASE_SUFFIX:
        raise WorkbenchError("case-exists", file=path.name)
    progress.done(0.0)
    values, left_out = redacted(taken.values) if redact else (taken.values, 0)
    case = Case(values)
    progress.done(0.1)
    data = _written(case, taken, code, left_out, evidence, progress)
    progress.done(0.9)
    put(data, path)
    progress.tell(1.0)
    named = mentions(Case(taken.values), talk=True) if redact else ()
    files = {one.file_sha256 for one in case.all(Evidence)} - {""}
    files_left = len(files - set(taken.files)) if code is FormatCode.JSON else 0
    return Exported(path, left_out, named, files_left)


def _written(
    case: Case,
    taken: Material,
    code: FormatCode,
    left_out: int,
    evidence: bool,
    progress: Progress,
) -> bytes:
    # Each format is loaded when it is first written.
    match code:
        case FormatCode.CSV:
            from workbench.formats.csv_out import write_csv

            return write_csv(case, lambda share: progress.done(0.1 + 0.8 * share), evidence)
        case FormatCode.JSON:
            return _json(case, taken, left_out)
        case FormatCode.WEB_ANNOTATION:
            from workbench.formats.webannotation import write_webannotation

            return write_webannotation(case, taken.texts, left_out)
        case FormatCode.CLAIM_REVIEW:
            from workbench.formats.claimreview import write_claimreview

            return write_claimreview(case)


def _json(case: Case, taken: Material, left_out: int) -> bytes:
    from workbench.formats.case_json_out import document

    coverage = {
        article.id: _share(case, article, taken.texts[article.id]) for article in case.articles()
    }
    named = {one.file_sha256 for one in case.all(Evidence)}
    files = {digest: data for digest, data in taken.files.items() if digest in named}
    told = document(case, coverage, files, left_out)
    return json.dumps(told, ensure_ascii=False, indent=1).encode() + b"\n"


def _share(case: Case, article: Article, text: str) -> float:
    """The share of an article's sentences that somebody has looked at."""
    sentences = layout(text, article.language).sentences
    ticked = covered(sentences, marks_on(case, article.id))
    return sum(ticked) / len(ticked) if ticked else 1.0


def note_export(session: Session, path: Path) -> Operation:
    """Write down in the history that the case was handed over."""
    return session.do(Verb.EXPORT, (), title=path.name)


def export(
    session: Session,
    code: FormatCode,
    path: Path,
    *,
    redact: bool = False,
    evidence: bool = True,
) -> Exported:
    """Write an export and note it in the history, in one go; raises what `write` raises."""
    taken = material(session, code, redact=redact)
    done = write(taken, code, path, redact=redact, evidence=evidence)
    note_export(session, path)
    return done
