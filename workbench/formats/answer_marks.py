"""How a field of a memo says whose answer it holds: by its tag, and by a bookmark around it.

A tag is what Word keeps. LibreOffice before 7.5 drops tags when it saves, and keeps bookmarks; so
both say the same. A bookmark's name may have forty letters, hence the numbers in base 36.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

FIELDS = ("accepted", "reworded", "stet", "cut", "words", "reason")
CASE = "case"
# One letter to a field; "cut" and "case" begin alike.
_LETTERS = dict(zip((*FIELDS, CASE), "arscwnk", strict=True))
_NAMES = {letter: name for name, letter in _LETTERS.items()}
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
# So many digits of base 36 to so many of base 16.
_ID, _STATE, _HEAD = (25, 32), (7, 8), (10, 12)
# What follows the fixed lengths is what a word processor adds to tell a copy from the first.
_BOOKMARK = re.compile(
    r"_w(?:(k)([0-9a-z]{25})([0-9a-z]{10})?|([arscwn])([0-9a-z]{25})([0-9a-z]{7})?)"
)
_HEXADECIMAL = re.compile(r"[0-9A-Fa-f]{8,32}")
_FIELD_TAG = re.compile(r"claim:([^:]+):(\w+)(?::(\w*))?")
_CASE_TAG = re.compile(r"case:([^:]+)(?::(\w*))?")


@dataclass(frozen=True, slots=True)
class Mark:
    """Whose field this is: of a claim, or the case's own. `state` is "" where it is not told; that
    of a case is the head of its history."""

    owner: str
    field: str
    state: str = ""


def mark_of_tag(tag: str) -> Mark | None:
    """What a tag says; None for one that is no answer's."""
    if (found := _FIELD_TAG.fullmatch(tag)) and found[2] in FIELDS:
        return Mark(_as_given(found[1]), found[2], _as_given(found[3] or ""))
    if found := _CASE_TAG.fullmatch(tag):
        return Mark(_as_given(found[1]), CASE, _as_given(found[2] or ""))
    return None


def _as_given(hexadecimal: str) -> str:
    """An id or state as it was written, whatever became of the case of its letters."""
    return hexadecimal.lower() if _HEXADECIMAL.fullmatch(hexadecimal) else hexadecimal


def bookmark(tag: str) -> str:
    """The name of the bookmark that says what the tag does; "" where none can."""
    mark = mark_of_tag(tag)
    owner = "" if mark is None else _shorter(mark.owner, _ID)
    if mark is None or not owner:
        return ""
    state = _shorter(mark.state, _HEAD if mark.field == CASE else _STATE)
    return f"_w{_LETTERS[mark.field]}{owner}{state}"


def mark_of_bookmark(name: str) -> Mark | None:
    """What a bookmark's name says; None for one that is not ours."""
    found = _BOOKMARK.match(name.lower())
    if found is None:
        return None
    letter, owner, state = found.groups()[:3] if found[1] else found.groups()[3:]
    lengths = _HEAD if found[1] else _STATE
    return Mark(_longer(owner, _ID), _NAMES[letter], _longer(state or "", lengths))


@lru_cache(maxsize=64)
def _shorter(hexadecimal: str, lengths: tuple[int, int]) -> str:
    short, long = lengths
    if not re.fullmatch(rf"[0-9a-f]{{{long}}}", hexadecimal):
        return ""
    number, digits = int(hexadecimal, 16), ""
    while number:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
    return digits.rjust(short, "0")


def _longer(digits: str, lengths: tuple[int, int]) -> str:
    return f"{int(digits, 36):0{lengths[1]}x}" if digits else ""
