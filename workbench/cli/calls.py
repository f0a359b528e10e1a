"""The command line as it may be written: commands, their arguments, and help in plain words."""

import argparse
from collections.abc import Callable, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NoReturn

from typing_extensions import override

from workbench.cli import commands, export, memo, screen, sending
from workbench.cli.answers import answers
from workbench.cli.commands import CallError
from workbench.cli.compare import compare
from workbench.cli.review import diff, take_in
from workbench.cli.self_test import self_test
from workbench.language import _

# What is promised and not there yet: refused with a sentence, never taken for the name of a file.
LATER = ("suggest",)


class _Parser(argparse.ArgumentParser):
    @override
    def error(self, message: str) -> NoReturn:
        raise CallError(
            _("{what}. See: workbench --help").format(what=message[:1].upper() + message[1:])
        )

    @override
    def _print_message(self, message: str, file: object = None) -> None:
        screen.say(message.rstrip("\n"))


def _article_number(written: str) -> int:
    if not written.isdecimal():
        raise argparse.ArgumentTypeError(
            _("“{words}” is not the number of an article").format(words=written)
        )
    return int(written)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The call, with the function that does it as `run`; raises `CallError`."""
    if arguments and arguments[0] in LATER:
        raise CallError(
            _("The command “{name}” comes in a later version.").format(name=arguments[0])
        )
    call = _parser().parse_args(list(arguments))
    if call.self_test:
        call.run = self_test
    elif call.command is None:
        raise CallError(_("Say what to do. See: workbench --help"))
    return call


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="workbench",
        usage=_("workbench [FILE...] | --sample | COMMAND ..."),
        description=_(
            "A workbench for people who check facts. Without a command it opens a window: on a"
            " case, or on articles side by side in a new case."
        ),
        epilog=_(
            "Exit status: 0 done; 1 the check asked for found something wrong; 2 the input or the"
            " call was wrong, and nothing was written."
        ),
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"workbench {program_version()}")
    parser.add_argument(
        "--sample", action="store_true", help=_("open a fresh copy of the sample case")
    )
    parser.add_argument(
        "--self-test",
        action="store_true",
        help=_(
            "do the whole main job without a screen, in a folder of its own, and say how it went"
        ),
    )
    parser.set_defaults(run=None)
    _add_commands(parser)
    return parser


def _add_commands(parser: argparse.ArgumentParser) -> None:
    all_ = parser.add_subparsers(dest="command", metavar=_("COMMAND"), parser_class=_Parser)

    def bare(
        name: str, run: Callable[[argparse.Namespace], int], help: str
    ) -> argparse.ArgumentParser:
        one = all_.add_parser(name, help=help, description=help, allow_abbrev=False)
        one.set_defaults(run=run)
        return one

    def command(
        name: str, run: Callable[[argparse.Namespace], int], help: str
    ) -> argparse.ArgumentParser:
        one = bare(name, run, help)
        one.add_argument("case", metavar="CASE", type=Path, help=_("the case, NAME.fcase"))
        return one

    new = command("new", commands.new, _("make a case from articles: the first is under check"))
    new.add_argument("articles", metavar="ARTICLE", type=Path, nargs="+")
    new.add_argument("--by", metavar="NAME", default="", help=_("who checks"))

    add = command("add", commands.add, _("add articles to a case"))
    add.add_argument("files", metavar="FILE", type=Path, nargs="+")
    add.add_argument(
        "--role",
        choices=("comparison", "evidence"),
        default="comparison",
        help=_("what the articles are there for"),
    )
    add.add_argument("--by", metavar="NAME", default="", help=_("who adds them"))

    show = command("show", commands.show, _("show what is in a case"))
    show.add_argument("--json", action="store_true", help=_("all of it, as workbench-case/1"))

    apply = command(
        "apply", commands.apply, _("add the claims of a JSON file to a case: all of them or none")
    )
    apply.add_argument("file", metavar="FILE.json", type=Path)
    apply.add_argument("--by", metavar="NAME", required=True, help=_("whose work it is"))

    differ = bare("compare", compare, _("say how two articles differ, or two of a case"))
    differ.add_argument(
        "inputs", metavar="ARTICLE", type=Path, nargs="+", help=_("two articles, or one case")
    )
    differ.add_argument(
        "--articles",
        metavar=("I", "J"),
        type=_article_number,
        nargs=2,
        help=_("the numbers of two articles of the case; else the first, and the next one"),
    )
    differ.add_argument("--json", action="store_true", help=_("all of it, as workbench-compare/1"))

    handed = command("memo", memo.memo, _("write the memo for the editor: Word, PDF or HTML"))
    memo.add_arguments(handed)

    exported = command(
        "export", export.export, _("write the case for other programs: CSV, JSON or linked data")
    )
    export.add_arguments(exported)

    back = command(
        "answers", answers, _("take the editor's answers in a returned memo into the case")
    )
    back.add_argument("memo", metavar="MEMO.docx", type=Path, help=_("the memo that came back"))
    back.add_argument("--by", metavar="NAME", required=True, help=_("whose answers these are"))
    back.add_argument(
        "--older",
        action="store_true",
        help=_("take answers to claims that have changed since the memo was written, too"),
    )
    back.add_argument("--dry-run", action="store_true", help=_("say what it would take, only"))
    back.add_argument("--json", action="store_true", help=_("all of it, as workbench-answers/1"))

    apart = command("diff", diff, _("say how a colleague’s copy of a case differs from it"))
    _add_other(apart)
    apart.add_argument("--by", metavar="NAME", default="", help=_("whose work is meant by mine"))
    apart.add_argument("--json", action="store_true", help=_("all of it, as workbench-diff/1"))

    taken = command("take-in", take_in, _("take a colleague’s copy of a case into it"))
    _add_other(taken)
    taken.add_argument("--by", metavar="NAME", required=True, help=_("who takes it in"))
    taken.add_argument("--dry-run", action="store_true", help=_("say what would come, only"))
    taken.add_argument("--json", action="store_true", help=_("all of it, as workbench-take-in/1"))

    sent = command("send", sending.send, _("write a clean copy of a case for a colleague"))
    sending.add_arguments(sent)

    verify = command("verify", commands.verify, _("check every promise about a case file"))
    verify.add_argument("--json", action="store_true", help=_("the findings as JSON"))


def _add_other(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "other", metavar="OTHER", type=Path, help=_("the colleague’s copy; it is only read")
    )


def program_version() -> str:
    """The version of the program that is installed."""
    try:
        return version("factcheck-workbench")
    except PackageNotFoundError:
        return _("(not installed)")
