"""Finding words in a text the way a reader means them, at the exact places where they stand.

Straight and curly quotation marks are equal, and so are all spaces and all hyphens; accents and
case are equal unless asked for. A letter and its accent may be one code point or two. Soft hyphens
inside a word are looked through.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from workbench.domain.text import Span

_APOSTROPHES = "'\u2018\u2019\u201a\u201b\u02bc\u2032\u0060\u00b4\u2039\u203a"
_QUOTES = '"\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb'
_HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2212"
_SPACES = r"[\s\ufeff\u200b]"
_ALIKE = {sign: f"[{re.escape(group)}]" for group in (_APOSTROPHES, _QUOTES) for sign in group}
_ALIKE |= {sign: f"[{re.escape(_HYPHENS)}]" for sign in _HYPHENS}
# The marks of Latin, Greek, Cyrillic, Hebrew and Arabic script that stand on a letter.
_MARKS = "[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff]"
_HIDDEN = "\u00ad*+"
_IN_WORD = rf"[\w{_MARKS[1:-1]}]"


@dataclass(frozen=True, slots=True)
class Needle:
    """What is looked for. `case`, `accents`: whether they matter; `whole`: only as whole words."""

    words: str
    case: bool = False
    whole: bool = False
    accents: bool = False

    def spans(self, text: str) -> list[Span]:
        """Where it stands in a text, in order; none overlap."""
        return find_spans(text, self.words, self.case, self.whole, self.accents)


def find_spans(
    text: str, needle: str, case: bool = False, whole: bool = False, accents: bool = False
) -> list[Span]:
    """Where a needle stands in a text, in order and without overlap; nowhere when it is empty.

    A run of spaces inside the needle stands for any run of white space, line ends included.
    """
    if not needle:
        return []
    pattern = _pattern(needle, case, whole, accents)
    return [match.span() for match in pattern.finditer(text)]


@lru_cache(maxsize=32)
def _pattern(needle: str, case: bool, whole: bool, accents: bool) -> re.Pattern[str]:
    letters = _letters(needle)
    parts = [_sign(letter, case, accents) for letter in letters]
    for place in range(1, len(parts) - 1):
        if parts[place] == _SPACES:
            # Not at the ends: there it would look through a run of spaces again and again.
            parts[place] += "++"
    body = _HIDDEN.join(parts)
    if whole and _is_word(letters[0]):
        body = rf"(?<!{_IN_WORD})" + body
    if whole and _is_word(letters[-1]):
        body = rf"{body}(?!{_IN_WORD})"
    return re.compile(body, 0 if case else re.IGNORECASE)


def _letters(needle: str) -> list[str]:
    """The needle's signs: each a letter with the marks on it, or a run of spaces as one."""
    apart = re.sub(f"{_SPACES}+", " ", unicodedata.normalize("NFD", needle)).replace("\u00ad", "")
    return re.findall(rf"(?s).{_MARKS}*", apart) or [" "]


def _sign(letter: str, case: bool, accents: bool) -> str:
    if letter == " ":
        return _SPACES
    if letter in _ALIKE:
        return _ALIKE[letter]
    if accents:
        forms = dict.fromkeys((unicodedata.normalize("NFC", letter), letter))
        return f"(?:{'|'.join(re.escape(form) for form in forms)})(?!{_MARKS})"
    base = letter[0]
    alike = {base} if case else {base, base.lower(), base.upper()}
    signs = "".join(sorted({sign for one in alike for sign in one + _accented().get(one, "")}))
    return f"[{re.escape(signs)}]{_MARKS}*+"


@cache
def _accented() -> dict[str, str]:
    """For a bare letter, the letters that Unicode has with marks on it as one code point."""
    found: dict[str, str] = {}
    for code in (*range(0xC0, 0x700), *range(0x1E00, 0x2000)):
        apart = unicodedata.normalize("NFD", chr(code))
        if len(apart) > 1:
            found[apart[0]] = found.get(apart[0], "") + chr(code)
    return found


def _is_word(letter: str) -> bool:
    return re.match(r"\w", letter) is not None
