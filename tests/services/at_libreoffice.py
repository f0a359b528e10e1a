"""An editor at LibreOffice, by script: run by the Python that LibreOffice's own bridge is made for.

`python3 at_libreoffice.py memo.docx back.docx profile` opens the first file in LibreOffice itself,
does the steps that come as JSON lines, each a name and what it needs, and stores the second. Fields
are found by how the name of their bookmark begins, as this LibreOffice knows no other name of them.
"""

import itertools
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

# Of LibreOffice's own, and of no types: it is there in its own Python only.
uno = import_module("uno")
_SECONDS = 30.0
_SPACE = 1284


def value(name: str, of: object) -> Any:
    """A named argument as LibreOffice takes them."""
    made = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    made.Name, made.Value = name, of
    return made


def items(of: Any) -> Iterator[Any]:
    """What an object of LibreOffice's lists."""
    each = of.createEnumeration()
    while each.hasMoreElements():
        yield each.nextElement()


def connected(pipe: str) -> Any:
    """The context of the LibreOffice that listens at a pipe."""
    here = uno.getComponentContext()
    name = "com.sun.star.bridge.UnoUrlResolver"
    resolver = here.ServiceManager.createInstanceWithContext(name, here)
    until = time.monotonic() + _SECONDS
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except uno.getClass("com.sun.star.connection.NoConnectException"):
            if time.monotonic() > until:
                raise
            time.sleep(0.1)


class Editor:
    """Does the steps in a document that is open."""

    def __init__(self, context: Any, document: Any) -> None:
        self._document = document
        self._frame = document.CurrentController.Frame
        services = context.ServiceManager
        name = "com.sun.star.frame.DispatchHelper"
        self._dispatcher = services.createInstanceWithContext(name, context)
        name = "com.sun.star.awt.Toolkit"
        self._keyboard = services.createInstanceWithContext(name, context)
        self._frame.ComponentWindow.setFocus()

    # -- finding

    def _bookmark(self, start: str) -> Any:
        marks = self._document.Bookmarks
        return marks.getByName(next(one for one in marks.ElementNames if one.startswith(start)))

    def _portion(self, start: str) -> Any:
        """What stands after the start of a bookmark."""
        mark = self._bookmark(start)
        for paragraph in items(mark.Anchor.Cell):
            portions = list(items(paragraph))
            for one, following in itertools.pairwise(portions):
                if one.TextPortionType == "Bookmark" and one.Bookmark.Name == mark.Name:
                    return following
        raise LookupError(start)

    def _row(self, start: str) -> tuple[Any, int]:
        """The table of a field, and which of its rows it is in."""
        anchor = self._bookmark(start).Anchor
        return anchor.TextTable, int("".join(filter(str.isdigit, anchor.Cell.CellName))) - 1

    def _cell(self, start: str, back: int) -> Any:
        """A cell of a field's row, so many before the last."""
        table, row = self._row(start)
        return table.getCellByPosition(table.Columns.Count - 1 - back, row)

    # -- steps

    def record(self, on: bool) -> None:
        """Track changes from here on, or do not."""
        self._document.RecordChanges = on

    def tick(self, start: str) -> None:
        """Tick a box with the space bar."""
        control = self._portion(start).ContentControl
        cursor = self._document.CurrentController.ViewCursor
        cursor.gotoRange(self._bookmark(start).Anchor.Start, False)
        cursor.goRight(1, False)
        self._press(" ")
        self._wait(lambda: bool(control.Checked))

    def write(self, start: str, words: str) -> None:
        """Type into a field of words, key by key, over what it says to begin with."""
        cursor = self._document.CurrentController.ViewCursor
        cursor.gotoRange(self._bookmark(start).Anchor.Start, False)
        cursor.goRight(1, False)
        cursor.goRight(len(self._portion(start).getString()), True)
        for letter in words:
            self._press(letter)
        self._wait(lambda: words in self._cell(start, 0).getString())

    def beside(self, start: str, words: str) -> None:
        """Type before the first box, outside of all fields."""
        cell = self._cell(start, 0)
        cell.insertString(cell.Start, words, False)

    def change(self, start: str, words: str, tracked: bool) -> None:
        """Put other words into "change to"."""
        self._document.RecordChanges = tracked
        self._cell(start, 1).setString(words)
        self._document.RecordChanges = False

    def comment(self, start: str, by: str, words: str) -> None:
        """Comment on the words of the article in the row."""
        cell = self._cell(start, 3)
        note = self._document.createInstance("com.sun.star.text.textfield.Annotation")
        note.Author, note.Content = by, words
        cell.insertTextContent(cell.Start, note, False)

    def delete(self, start: str, tracked: bool) -> None:
        """Delete the row."""
        self._document.RecordChanges = tracked
        self._select(start)
        self._do("DeleteRows")
        self._document.RecordChanges = False

    def move(self, start: str, before: str) -> None:
        """Cut the row out and put it in before another."""
        self._select(start)
        self._do("Cut")
        table, row = self._row(before)
        self._go(table.getCellByPosition(0, row))
        self._do("PasteRowsBefore")

    def _select(self, start: str) -> None:
        self._go(self._cell(start, 0))
        self._do("EntireRow")

    def _go(self, cell: Any) -> None:
        self._document.CurrentController.ViewCursor.gotoRange(cell.Start, False)

    def _press(self, letter: str) -> None:
        key = uno.createUnoStruct("com.sun.star.awt.KeyEvent")
        key.Source = self._frame.ComponentWindow
        key.KeyCode, key.KeyChar = _SPACE, uno.Char(letter)
        self._keyboard.keyPress(key)
        self._keyboard.keyRelease(key)

    def _wait(self, done: Callable[[], bool]) -> None:
        """Keys are taken when LibreOffice has time for them."""
        until = time.monotonic() + _SECONDS
        while not done():
            if time.monotonic() > until:
                raise TimeoutError
            time.sleep(0.01)

    def _do(self, command: str, *told: Any) -> None:
        self._dispatcher.executeDispatch(self._frame, f".uno:{command}", "", 0, told)


def edit(context: Any, source: Path, target: Path, steps: list[list[Any]]) -> None:
    """Open a file, do the steps and store it as another."""
    name = "com.sun.star.frame.Desktop"
    desktop = context.ServiceManager.createInstanceWithContext(name, context)
    try:
        document = desktop.loadComponentFromURL(source.as_uri(), "_blank", 0, ())
        editor = Editor(context, document)
        for step, *told in steps:
            getattr(editor, step)(*told)
        word = (value("FilterName", "MS Word 2007 XML"),)
        document.storeToURL(target.as_uri(), word)
        document.close(True)
    finally:
        desktop.terminate()


def main(source: str, target: str, profile: str) -> None:
    """Start a LibreOffice of its own, and work in it."""
    pipe = f"workbench{os.getpid()}"
    options = ("--headless", "--norestore", "--nologo", f"--accept=pipe,name={pipe};urp;")
    command = ["soffice", f"-env:UserInstallation={Path(profile).as_uri()}", *options]
    steps = [json.loads(line) for line in sys.stdin]
    office = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        edit(connected(pipe), Path(source), Path(target), steps)
        office.wait(_SECONDS)
    finally:
        office.kill()


if __name__ == "__main__":
    main(*sys.argv[1:])
