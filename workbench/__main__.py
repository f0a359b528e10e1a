"""The console script: a command without a window, or the window."""

import sys
from collections.abc import Sequence

OPTIONS = ("-h", "--help", "--version", "--self-test")
COMMANDS: tuple[str, ...] = ("new", "add", "show", "apply", "memo", "verify")
# Promised, and refused with a sentence until they are there.
COMMANDS += ("compare", "suggest", "answers", "diff", "take-in", "send", "export")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; the exit status.

    A command never loads Qt, and the window never loads the commands.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and (given[0] in COMMANDS or not set(given).isdisjoint(OPTIONS)):
        from workbench import cli

        return cli.main(given)
    from workbench import app

    return app.main(given)


if __name__ == "__main__":
    sys.exit(main())
