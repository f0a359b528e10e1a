"""`workbench memo`: the editor's documents, with a choice of parts and claims."""

import argparse
from argparse import Namespace
from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from workbench.cli import screen
from workbench.cli.commands import CallError, opened
from workbench.domain.case import Case
from workbench.domain.memo_choice import DocumentKind, MemoChoice, MemoPart
from workbench.domain.model import Severity, Status
from workbench.language import _, ngettext
from workbench.services import handover
from workbench.services.files import refuse_folder
from workbench.services.jobs import Progress
from workbench.services.newsroom import template_of
from workbench.services.session import Session

E = TypeVar("E", bound=StrEnum)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said of a memo."""
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, required=True)
    parser.add_argument("--by", metavar="NAME", default="", help=_("who hands it over"))
    parser.add_argument("--kind", choices=[kind.value for kind in DocumentKind])
    parser.add_argument(
        "--template", metavar="FILE", type=Path, help=_("the newsroom's own Word file to write on")
    )
    parser.add_argument("--redact", action="store_true", help=_("leave out what is confidential"))
    parser.add_argument(
        "--parts",
        metavar="A,B",
        help=_("only these parts: {parts}").format(parts=_listed(MemoPart)),
    )
    parser.add_argument(
        "--status",
        metavar="A,B",
        help=_("only claims of these statuses: {words}").format(words=_listed(Status)),
    )
    parser.add_argument(
        "--severity",
        metavar="A,B",
        help=_("only claims of these severities: {words}").format(words=_listed(Severity)),
    )
    parser.add_argument(
        "--article",
        metavar="N",
        type=int,
        action="append",
        help=_("only claims in this article; can be given several times"),
    )
    parser.add_argument("--for", dest="for_whom", metavar="NAME", help=_("who is to read it"))
    parser.add_argument(
        "--again", action="store_true", help=_("choose what was chosen last for this case")
    )


def memo(call: Namespace) -> int:
    """`workbench memo CASE -o FILE [--kind KIND] [--redact] [--parts A,B] ...`"""
    target: Path = call.output
    refuse_folder(target)
    if target.suffix.lower() not in handover.SUFFIXES:
        words = _("Give the file a name that ends in one of these: {endings}.")
        raise CallError(words.format(endings=", ".join(handover.SUFFIXES)))
    template = _template(call.template, target)
    parts = _chosen(MemoPart, call.parts, "--parts")
    statuses = _chosen(Status, call.status, "--status")
    severities = _chosen(Severity, call.severity, "--severity")
    session = opened(call.case, call.by)
    try:
        choice = handover.choice_of(session) if call.again else MemoChoice()
        choice = replace(
            choice,
            parts=choice.parts if parts is None else parts,
            statuses=choice.statuses if statuses is None else statuses,
            severities=choice.severities if severities is None else severities,
            articles=_articles(session.case, call.article) or choice.articles,
            for_whom=choice.for_whom if call.for_whom is None else call.for_whom.strip(),
            redact=choice.redact or call.redact,
            kind=DocumentKind(call.kind) if call.kind else choice.kind,
        )
        _write(session, target, choice, template)
    finally:
        session.close()
    return 0


def _template(path: Path | None, target: Path) -> bytes | None:
    """The newsroom's template; says what of it does not go into the document."""
    if path is None:
        return None
    if target.suffix.lower() != ".docx":
        raise CallError(_("--template is for files that end in .docx."))
    found = template_of(path)
    if found.left_out:
        words = ngettext(
            "{count} thing in {file} that reaches outside of it was left out.",
            "{count} things in {file} that reach outside of it were left out.",
            found.left_out,
        )
        screen.say(words.format(count=found.left_out, file=found.name))
    return found.data


def _write(session: Session, target: Path, choice: MemoChoice, template: bytes | None) -> None:
    taken = handover.memo_of(session)
    handover.write(taken, target, Progress(), choice, template)
    handover.note_export(session, target)
    handover.remember(session, choice, target.suffix.lower())
    screen.say(_("Wrote {file}").format(file=target.name))
    named = handover.mentions(taken) if choice.redact else ()
    if named:
        words = _("Read these claims again: their words name something confidential: {claims}")
        screen.say(words.format(claims=", ".join(named)))


def _chosen(kind: type[E], given: str | None, option: str) -> frozenset[E] | None:
    """What was named, in commas; None where nothing was. Raises `CallError`."""
    if given is None:
        return None
    named = [word.strip() for word in given.split(",") if word.strip()]
    known = {one.value: one for one in kind}
    for word in named or [""]:
        if word not in known:
            words = _("{option} does not know “{word}”. It takes: {all}.")
            raise CallError(words.format(option=option, word=word, all=_listed(kind)))
    return frozenset(known[word] for word in named)


def _listed(kind: Iterable[E]) -> str:
    return ", ".join(one.value for one in kind)


def _articles(case: Case, given: Sequence[int] | None) -> frozenset[str] | None:
    """The ids of the articles of these numbers; raises `CallError` for one that is not there."""
    if not given:
        return None
    there = {article.index: article.id for article in case.articles()}
    for index in given:
        if index not in there:
            raise CallError(_("The case has no article {number}.").format(number=index))
    return frozenset(there[index] for index in given)
