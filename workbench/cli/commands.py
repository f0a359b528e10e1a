"""What each command does, with the same services as the window."""

from argparse import Namespace
from pathlib import Path

from workbench import settings
from workbench.cli import screen
from workbench.cli.findings import finding_words
from workbench.domain.errors import WorkbenchError
from workbench.domain.model import Role
from workbench.language import _
from workbench.phrases import claims_count, percent, role_word, status_word
from workbench.services.importing import read_files
from workbench.services.jobs import Progress
from workbench.services.library import add_articles, coverage, new_case
from workbench.services.session import Session, open_case

FINDINGS_FORMAT = "workbench-verify/1"


class CallError(Exception):
    """A call that cannot be: its sentence says what to write instead."""


def new(call: Namespace) -> int:
    """`workbench new CASE ARTICLE...`"""
    path: Path = call.case
    # Before the articles are read, which can take long.
    if path.suffix.lower() != ".fcase":
        raise WorkbenchError("case-name", file=path.name)
    if path.exists():
        raise WorkbenchError("case-exists", file=path.name)
    if not path.absolute().parent.is_dir():
        raise WorkbenchError("folder-missing", folder=path.absolute().parent.name)
    articles = read_files(call.articles, Progress())
    session = new_case(path, articles, signed_name(call.by))
    try:
        screen.say(_("Made {case}: {title}").format(case=path.name, title=session.title))
        _say_articles(session)
    finally:
        session.close()
    return 0


def add(call: Namespace) -> int:
    """`workbench add CASE FILE... [--role comparison|evidence]`"""
    session = opened(call.case, call.by)
    try:
        add_articles(session, read_files(call.files, Progress()), Role(call.role))
        _say_articles(session)
    finally:
        session.close()
    return 0


def show(call: Namespace) -> int:
    """`workbench show CASE --json`"""
    from workbench.services.exchange import as_json

    session = open_case(call.case)
    try:
        # Whoever reads the numbers may write them down.
        session.keep_numbers()
        if call.json:
            screen.give(as_json(session))
        else:
            _say_case(session)
    finally:
        session.close()
    return 0


def apply(call: Namespace) -> int:
    """`workbench apply CASE FILE.json --by NAME`"""
    from workbench.services import exchange

    name = str(call.by).strip()
    if not name:
        raise CallError(_("Say whose work it is: --by NAME."))
    draft = exchange.read_draft(call.file)
    session = open_case(call.case, name)
    try:
        exchange.apply(session, draft, call.file.absolute().parent, call.file.name)
        count = claims_count(len(draft.claims))
        screen.say(_("Took in {claims} from {file}").format(claims=count, file=call.file.name))
    finally:
        session.close()
    return 0


def verify(call: Namespace) -> int:
    """`workbench verify CASE`"""
    from workbench.services.verification import findings

    found = findings(call.case)
    if call.json:
        told = [{"code": one.code, **dict(one.facts)} for one in found]
        screen.give({"format": FINDINGS_FORMAT, "findings": told})
    elif found:
        for one in found:
            screen.say(finding_words(one.code, dict(one.facts)))
    else:
        screen.say(_("{case} is sound.").format(case=call.case.name))
    return 1 if found else 0


def signed_name(given: str) -> str:
    """Who works: as given or as remembered, else "". Nobody chose what the system calls them, and
    every document that is handed over would tell it."""
    return given.strip() or settings.load().name


def opened(path: Path, given: str) -> Session:
    """A case for whoever works; raises what `open_case` raises. Where nobody is named, what is done
    is nobody's, and not of the one who began the case."""
    session = open_case(path, signed_name(given))
    if session.me.name != signed_name(given):
        session.me = session.newcomer("")
    return session


def _say_articles(session: Session) -> None:
    for article in session.case.articles():
        share = percent(coverage(session, article.id).share)
        screen.say(f"  {article.index}  {role_word(article.role)}, {share}: {article.title}")


def _say_case(session: Session) -> None:
    case = session.case
    screen.say(session.title)
    _say_articles(session)
    screen.say(claims_count(len(case.claims())))
    for claim in case.claims():
        standing = case.standing(claim.id)
        status = status_word(standing) if standing else _("Checkers differ")
        words = " ".join(case.passages(claim.id)[0].exact.split())
        screen.say(f"  {claim.label:>3}  {status}: {words[:80]}")
