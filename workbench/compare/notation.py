"""A text as figures and dates are read from it: without case and accents, cut into tokens.

Every code point keeps its place, so an offset here is an offset in the canonical text.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import compress, count
from typing import NamedTuple

from workbench.compare.pieces import Pieces, cut
from workbench.compare.reading import START, Part, Reading
from workbench.compare.words import Judged

NO_BREAK = "\u00a0"
# A longer run of digits is no figure of a report.
LONGEST = 15
_DIGITS = frozenset("0123456789")
# Letters of a word that may hold several, and figures or words for them in one sentence.
_LONG, _MOST = 6, 100

_TOKEN = re.compile(r"[^\W\d_]+|\d+|\S")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,80}")
_made = tuple.__new__
# A token of a piece: from where to where, its text, and that with the blank before it, if any.
_Cut = tuple[int, int, str, str]
# The first tokens of phrases, each with the second ones.
Openings = Mapping[str, Container[str]]
_FOREIGN = re.compile(r"[^\x00-\x7f]")


class Token(NamedTuple):
    """A run of letters, a run of digits, or one other sign."""

    text: str
    start: int
    end: int
    row: int

    @property
    def digits(self) -> bool:
        """Whether it is a run of digits."""
        return self.text[0] in _DIGITS

    @property
    def letters(self) -> bool:
        """Whether it is a run of letters."""
        return self.text[0].isalpha()


@dataclass(frozen=True, slots=True)
class Notation:
    """The tokens of the sentences that report something, in their order.

    Ask for `at(place)` of a place outside and get a token that is nothing.
    """

    text: str
    plain: str
    tokens: tuple[Token, ...]
    said: tuple[str, ...]
    # What is said with the blank before it, if there is one.
    led: tuple[str, ...]
    nothing: Token = field(default=Token("\n", -1, -1, -1))

    def at(self, place: int) -> Token:
        """The token of a place, or `nothing` beyond the ends."""
        return self.tokens[place] if 0 <= place < len(self.tokens) else self.nothing

    def opens(self, place: int, openings: Openings) -> bool:
        """Whether a phrase of a table may begin with the token of a place: most begin none, and
        of those that begin one, most go on otherwise."""
        seconds = openings.get(self.said[place]) if 0 <= place < len(self.said) else None
        if not seconds:
            return False
        return "" in seconds or (place + 1 < len(self.said) and self.said[place + 1] in seconds)

    def places(self, begins: Judged) -> Iterator[int]:
        """Where tokens stand that something may begin with.

        A sentence with more of them than anybody would write is not read to its end.
        """
        row, left = -1, 0
        for place in compress(count(), map(begins.__getitem__, self.said)):
            here = self.tokens[place].row
            if here != row:
                row, left = here, _MOST
            left -= 1
            if left >= 0:
                yield place

    def place_of(self, start: int) -> int:
        """The first place at an offset or behind it."""
        return bisect_left(self.tokens, start, key=START)

    def word(self, place: int) -> str:
        """The letters of a place, "" where there are none."""
        said = self.said[place] if 0 <= place < len(self.said) else ""
        return said if said[:1].isalpha() else ""

    def sign(self, place: int, signs: str) -> bool:
        """Whether one of these signs stands at a place."""
        return self.at(place).text in signs

    def glued(self, place: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return self.at(place).start == self.at(place - 1).end

    def capital(self, place: int) -> bool:
        """Whether a token begins with a capital letter."""
        token = self.at(place)
        return token.start >= 0 and self.text[token.start].isupper()

    def phrase(self, place: int, size: int) -> str:
        """Some words, or words joined by a hyphen or a slash, as the tables write them."""
        if size == 1:
            return self.at(place).text
        last = place + size
        inside = place >= 0 and last <= len(self.tokens)
        if not inside or self.tokens[place].row != self.tokens[last - 1].row:
            return ""
        return self.said[place] + "".join(self.led[place + 1 : last])


def beginnings(starters: frozenset[str], glued: bool = False) -> Judged:
    """Which tokens are digits, or one of some words, or words so long that they may be glued."""
    return Judged(
        lambda said: said in starters or said[0] in _DIGITS or (glued and len(said) > _LONG)
    )


def openings_of(phrases: Iterable[str]) -> Openings:
    """The tokens that phrases of a table begin with, each with those that stand second behind it,
    "" where it may be all of a phrase."""
    found: dict[str, set[str]] = {}
    for phrase in phrases:
        tokens = [*_TOKEN.findall(phrase), ""]
        found.setdefault(tokens[0], set()).add(tokens[1] if len(tokens) > 1 else "")
    return found


def _letters() -> dict[str, str]:
    """Latin letters without their accents, dashes and apostrophes of one kind."""
    table = {}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        bare = unicodedata.normalize("NFKD", chr(code))[0]
        if bare.isascii():
            table[code] = bare.lower()
    table |= dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2212"), "-")
    table |= dict.fromkeys(map(ord, "\u2018\u2019\u02bc"), "'")
    table |= dict.fromkeys(map(ord, "\u2007\u2009\u202f"), NO_BREAK)
    return {chr(code): bare for code, bare in (table | {0xB2: "2", 0xB3: "3"}).items()}


_PLAIN = _letters()


def plain(text: str) -> str:
    """The text without case and accents, letter for letter; addresses become blanks."""
    bare = text if text.isascii() else _FOREIGN.sub(_bare, text)
    low = bare.lower()
    if len(low) != len(bare):
        low = "".join(sign if len(sign.lower()) != 1 else sign.lower() for sign in bare)
    low = _ADDRESS.sub(_blank, low) if "://" in low or "www." in low else low
    return _MAIL.sub(_blank, low) if "@" in low else low


def _bare(found: re.Match[str]) -> str:
    sign = found.group()
    return _PLAIN.get(sign, sign)


def _blank(found: re.Match[str]) -> str:
    return " " * (found.end() - found.start())


def _cut(piece: str) -> tuple[_Cut, ...]:
    found: list[_Cut] = []
    for first, last, said in cut(_TOKEN, piece):
        glued = found and found[-1][1] == first
        found.append((first, last, said, said if glued else " " + said))
    return tuple(found)


_PIECES = Pieces(_cut)


def notation(reading: Reading) -> Notation:
    """The tokens of a reading's headline, body and summary."""
    low = plain(reading.text)
    tokens: list[Token] = []
    words: list[str] = []
    leads: list[str] = []
    for sentence in reading.sentences:
        if sentence.part in (Part.META, Part.SOURCES) or sentence.words[0] == sentence.words[1]:
            continue
        row, start = sentence.row, sentence.start
        for piece in low[start : sentence.end].split(" "):
            size, found = _PIECES[piece]
            for first, last, said, led in found:
                words.append(said)
                leads.append(led)
                tokens.append(_made(Token, (said, start + first, start + last, row)))
            start += size
    return Notation(reading.text, low, tuple(tokens), tuple(words), tuple(leads))
