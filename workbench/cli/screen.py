"""What a command says: lines and JSON on standard output, one line on standard error.

A pipe that was closed early (`| head`) is no error; a full disk is. A terminal that cannot show a
letter shows its code.
"""

import contextlib
import io
import json
import os
import sys
from typing import Any, TextIO


class NoRoomError(Exception):
    """Standard output took no more, for a reason other than a reader that went away."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def prepare() -> None:
    """Make the three streams safe to use, whatever was handed over."""
    # A closed stream's number would be given to the next file that is opened: the case.
    with contextlib.suppress(OSError):
        while (handle := os.open(os.devnull, os.O_RDWR)) <= 2:
            pass
        os.close(handle)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(line: str) -> None:
    """A line for the person."""
    _write(line)


def give(document: Any) -> None:
    """One JSON document; in plain ASCII where the stream is not in UTF-8."""
    encoding = (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("-", "")
    _write(json.dumps(document, ensure_ascii=encoding != "utf8", indent=1))


def finish() -> None:
    """Send off what is still held back; raises `NoRoomError`."""
    if sys.stdout is not None:
        _guarded(sys.stdout.flush)


def refuse(sentence: str) -> int:
    """One line on standard error; the status of a call that was wrong."""
    with contextlib.suppress(OSError, ValueError):
        if sys.stderr is not None:
            sys.stderr.write(f"workbench: {one_line(sentence)}\n")
            sys.stderr.flush()
    return 2


def one_line(sentence: str) -> str:
    """The sentence with its white space squeezed, and nothing that could steer a terminal."""
    squeezed = " ".join(sentence.split())
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in squeezed)


def _write(text: str) -> None:
    if sys.stdout is not None:
        stream = sys.stdout
        _guarded(lambda: stream.write(text + "\n") and None)


def _guarded(write: Any) -> None:
    try:
        write()
    except BrokenPipeError:
        _turn_away(sys.stdout)
    except OSError as problem:
        _turn_away(sys.stdout)
        raise NoRoomError(problem.errno or 0) from problem


def _turn_away(stream: TextIO) -> None:
    """Send the rest nowhere, so that the interpreter's own flush at the end is quiet."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
