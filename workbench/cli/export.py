"""`workbench export`: a case for other programs, as a table, as JSON, or as linked data."""

import argparse
from argparse import Namespace
from pathlib import Path

from workbench.cli import screen
from workbench.cli.commands import CallError, opened
from workbench.language import _, ngettext
from workbench.services import exporting
from workbench.services.exporting import CASE_SUFFIX, Exported, FormatCode
from workbench.services.files import refuse_folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said of an export."""
    parser.add_argument(
        "--to",
        choices=[code.value for code in FormatCode],
        required=True,
        help=_("what to write it as"),
    )
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, required=True)
    parser.add_argument("--by", metavar="NAME", default="", help=_("who hands it over"))
    parser.add_argument("--redact", action="store_true", help=_("leave out what is confidential"))
    parser.add_argument(
        "--no-evidence", action="store_true", help=_("no columns about evidence (csv)")
    )


def export(call: Namespace) -> int:
    """`workbench export CASE --to csv|json|webannotation|claimreview -o FILE [--redact]`"""
    target: Path = call.output
    refuse_folder(target)
    if target.suffix.lower() == CASE_SUFFIX:
        raise CallError(_("“{file}” is the name of a case: give another.").format(file=target.name))
    code = FormatCode(call.to)
    if call.no_evidence and code is not FormatCode.CSV:
        raise CallError(_("--no-evidence is for --to csv."))
    session = opened(call.case, call.by)
    try:
        done = exporting.export(
            session, code, target, redact=call.redact, evidence=not call.no_evidence
        )
    finally:
        session.close()
    screen.say(_("Wrote {file}").format(file=target.name))
    _say_what_is_not_there(done, redacted=call.redact)
    return 0


def _say_what_is_not_there(done: Exported, *, redacted: bool) -> None:
    if redacted:
        count = done.left_out
        words = ngettext(
            "{count} item left out in confidence", "{count} items left out in confidence", count
        )
        screen.say(words.format(count=count))
    if done.named:
        words = _("Read these claims again: their words name something confidential: {claims}")
        screen.say(words.format(claims=", ".join(done.named)))
    if done.files_left:
        count = done.files_left
        words = ngettext(
            "{count} file of evidence is too large to go with it; keep it beside the JSON",
            "{count} files of evidence are too large to go with it; keep them beside the JSON",
            count,
        )
        screen.say(words.format(count=count))
