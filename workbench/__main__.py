"""The console script: a command without a window, or the window."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; the exit status. Commands never load Qt."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    from workbench import cli

    if cli.wants(given):
        return cli.main(given)
    from workbench import app

    return app.main(given)


if __name__ == "__main__":
    sys.exit(main())
