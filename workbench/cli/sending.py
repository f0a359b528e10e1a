"""`workbench send`: the case as one clean file for a colleague."""

import argparse
from argparse import Namespace
from pathlib import Path

from workbench.cli import screen
from workbench.cli.commands import CallError, opened
from workbench.domain.case import Case
from workbench.language import _, ngettext
from workbench.phrases import claims_count, number
from workbench.services.sending import Going, Options, going
from workbench.services.sending import send as send_case


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said of a file for a colleague."""
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, required=True)
    parser.add_argument("--by", metavar="NAME", default="", help=_("who sends it"))
    parser.add_argument(
        "--without-history", action="store_true", help=_("only what is in the case now")
    )
    parser.add_argument(
        "--without-confidential",
        action="store_true",
        help=_("leave out what is confidential, and the history, which tells of it"),
    )
    parser.add_argument(
        "--articles",
        metavar="I,J",
        help=_("only these articles, by number, and what hangs on them; without the history"),
    )


def send(call: Namespace) -> int:
    """`workbench send CASE -o FILE [--without-history] [--without-confidential] [--articles I]`"""
    target: Path = call.output
    session = opened(call.case, call.by)
    try:
        options = Options(
            history=not call.without_history,
            confidential=not call.without_confidential,
            articles=_articles(session.case, call.articles),
        )
        goes = going(session, options)
        send_case(session, target, options)
    finally:
        session.close()
    _say(goes, target, options)
    return 0


def _articles(case: Case, written: str | None) -> tuple[str, ...] | None:
    """The ids of the articles of these numbers; raises `CallError` where there is none."""
    if written is None:
        return None
    there = {str(article.index): article.id for article in case.articles()}
    ids = []
    for one in written.split(","):
        if one.strip() not in there:
            raise CallError(
                _("There is no article {number} in the case.").format(number=one.strip())
            )
        ids.append(there[one.strip()])
    return tuple(ids)


def _say(goes: Going, target: Path, options: Options) -> None:
    articles = ngettext("{count} article", "{count} articles", goes.counts["article"])
    what = ", ".join(
        (
            articles.format(count=number(goes.counts["article"])),
            claims_count(goes.counts["claim"]),
            _("with its history") if options.whole else _("without its history"),
        )
    )
    screen.say(_("Wrote {file}: {what}").format(file=target.name, what=what))
    if goes.stays:
        words = ngettext("{count} item stays here.", "{count} items stay here.", goes.stays)
        screen.say(words.format(count=number(goes.stays)))
    if goes.named:
        words = _("What checkers wrote at these claims names something confidential: {claims}")
        screen.say(words.format(claims=", ".join(goes.named)))
