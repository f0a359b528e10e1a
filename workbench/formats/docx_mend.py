"""Mends a part in which tracked changes and fields cross each other.

LibreOffice 7.4 writes such files when a field of words is typed over or its row deleted while
changes are tracked, and cannot open them itself. A change is told by markers around the words, so
that it can be closed before a field and begun again in it: no word is left out or moved.
"""

import re
from dataclasses import dataclass

_CHANGES = frozenset({b"w:del", b"w:ins", b"w:moveFrom", b"w:moveTo"})
_AROUND = frozenset({b"w:sdt", b"w:sdtContent"})
# No value in quotes may hold "<", so that a search ends at the next tag.
_TAG = re.compile(
    rb"<(?P<end>/?)(?P<name>[\w:.-]+)(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*>|<[?!][^<>]*>"
)


@dataclass(frozen=True, slots=True)
class _Open:
    """An element that is not closed yet: its start as written, and where that was told."""

    name: bytes
    tag: bytes
    at: int


def mended(source: bytes) -> bytes | None:
    """The part with every change inside or outside of a field; None where more is wrong."""
    return _Mending().mend(source)


class _Mending:
    """One pass over the tags of a part."""

    def __init__(self) -> None:
        self._told: list[bytes] = []
        self._open: list[_Open] = []
        # Changes that go on behind the field that is just ending.
        self._going_on: list[bytes] = []

    def mend(self, source: bytes) -> bytes | None:
        at = 0
        for found in _TAG.finditer(source):
            self._told.append(source[at : found.start()])
            at = found.end()
            if not self._take(found[0], found["name"], ends=bool(found["end"])):
                return None
        self._told.append(source[at:])
        return None if self._open else b"".join(self._told)

    def _take(self, tag: bytes, name: bytes | None, *, ends: bool) -> bool:
        """Take one tag; whether it can stand where it is, or could be mended."""
        if not (ends and name in _AROUND):
            for one in self._going_on:
                self._begin(one.split(maxsplit=1)[0].strip(b"<>"), one)
            self._going_on = []
        if name is None or tag.endswith(b"/>"):
            self._told.append(tag)
            return True
        if not ends:
            self._begin(name, tag)
            return True
        if self._open and self._open[-1].name == name:
            return self._end(tag)
        return self._end_inside(name, tag) if name in _CHANGES else self._end_around(name, tag)

    def _begin(self, name: bytes, tag: bytes) -> None:
        self._open.append(_Open(name, tag, len(self._told)))
        self._told.append(tag)

    def _end(self, tag: bytes) -> bool:
        self._open.pop()
        self._told.append(tag)
        return True

    def _end_inside(self, name: bytes, tag: bytes) -> bool:
        """A change that began before a field ends in it: two changes of it."""
        at = len(self._open) - 1
        while at >= 0 and self._open[at].name in _AROUND:
            at -= 1
        inner = self._open[-1:]
        if at < 0 or self._open[at].name != name or inner[0].name != b"w:sdtContent":
            return False
        change = self._open.pop(at)
        outer = self._open[at]
        self._told[outer.at] = tag + self._told[outer.at]
        self._told[inner[0].at] += change.tag
        self._told.append(tag)
        return True

    def _end_around(self, name: bytes, tag: bytes) -> bool:
        """A field ends in which changes began: they end with it, and go on behind it."""
        cut = []
        while name in _AROUND and self._open and self._open[-1].name in _CHANGES:
            change = self._open.pop()
            cut.append(change.tag)
            self._told.append(b"</" + change.name + b">")
        if not cut or not self._open or self._open[-1].name != name:
            return False
        self._going_on = [*reversed(cut), *self._going_on]
        return self._end(tag)
