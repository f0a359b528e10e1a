"""The commands: everything but looking, without a window and without Qt.

Exit status: 0 done; 1 the check asked for found something wrong; 2 the input or the call was wrong,
with one line on standard error, and nothing written.
"""

import os
from argparse import Namespace
from collections.abc import Sequence

from workbench import log
from workbench.cli import screen
from workbench.cli.calls import parse
from workbench.cli.commands import CallError
from workbench.domain.errors import WorkbenchError
from workbench.language import _
from workbench.phrases import error_words


def main(arguments: Sequence[str]) -> int:
    """Do what a command line asks for; the exit status."""
    screen.prepare()
    log.start()
    call = Namespace()
    try:
        call = parse(arguments)
        status = int(call.run(call))
        screen.finish()
    except SystemExit as end:
        # --help and --version have been said.
        status = end.code if isinstance(end.code, int) else 2
        screen.finish()
    except CallError as problem:
        return screen.refuse(str(problem))
    except WorkbenchError as problem:
        return screen.refuse(error_words(_with_file(problem, call)))
    except KeyboardInterrupt:
        return screen.refuse(_("Stopped."))
    except screen.NoRoomError as problem:
        return screen.refuse(
            _("The output could not be written: {why}.").format(why=os.strerror(problem.number))
        )
    except Exception as problem:  # a bug: told in one line, with all that was done before safe
        short = log.fault(problem)
        words = _(
            "This is a fault of the program ({short}). What was there before is kept. Places for"
            " whoever looks into it are in {log}"
        )
        return screen.refuse(words.format(short=short, log=log.place()))
    return status


def _with_file(problem: WorkbenchError, call: Namespace) -> WorkbenchError:
    """The problem with the name of a file: the case's, where it names none."""
    name = call.case.name if "case" in call else ""
    return WorkbenchError(problem.code, **{"file": name, **problem.facts})
