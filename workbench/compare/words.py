"""Words of a text: where they stand, how they look when folded, and what their stem is."""

import re
import threading
import unicodedata
from collections import Counter
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

import Stemmer

from workbench.compare import languages
from workbench.compare.languages import Language, language
from workbench.compare.pieces import Pieces, cut
from workbench.compare.reading import Word
from workbench.domain.text import Span

# Initials ("U.N."), figures ("1.2", "9:40", "3rd"), a French elision ("l'"), plain words, and the
# signs that are read out as words. A hyphen parts words: desks write "short-term" either way.
# Accents may be characters of their own (NFD) behind their letter. Most words are letters alone:
# they stand first, and are never looked at twice.
_WORD = re.compile(
    r"[^\W\d_]{2,}+(?!['\u2019\u0300-\u036f])"
    r"|(?:[^\W\d_]\.){2,}(?:[^\W\d_](?!\w))?"
    r"|\d+(?:[.,:]\d+)*[^\W\d_]*"
    r"|(?:[LDNSJMTCldnsjmtc]|(?i:qu|jusqu|lorsqu|puisqu))['\u2019](?=\w)"
    r"|[^\W\d_]+(?:(?:['\u2019]|[\u0300-\u036f]+['\u2019]?)[^\W\d_]+)*[\u0300-\u036f]*"
    r"|[%\u2030\u20ac$\u00a3\u00b0]"
)
_PLAIN = (("\u2019", "'"), ("\u2018", "'"), ("\u02bc", "'"), ("\u00ad", ""))
# Letters that no accent makes, with those that desks without them write.
_LETTERS = {
    "\u00f8": "o",
    "\u00e6": "ae",
    "\u0153": "oe",
    "\u0142": "l",
    "\u0111": "d",
    "\u00f0": "d",
    "\u00fe": "th",
    "\u0131": "i",
}
# Those, and the accents that stand by themselves.
_MARKED = re.compile(rf"[\u0300-\u036f{''.join(_LETTERS)}]")
_made = tuple.__new__
# The words of a piece: from where to where, the folded form and the stem.
_Cut = tuple[tuple[int, int, str, str], ...]
_GUESSED_FROM = 5_000
_UNSURE = 0.08
# The longest ending that is read in another spelling, and what marks a whole word among them.
_ENDING, _WHOLE = 9, "^"


def folded(text: str) -> str:
    """The text in lower case with straight apostrophes and without accents."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", _plain(text).casefold())
    return _MARKED.sub(_bare, parts)


def _bare(found: re.Match[str]) -> str:
    return _LETTERS.get(found.group(), "")


def _plain(text: str) -> str:
    """The text with straight apostrophes and without soft hyphens."""
    for sign, plain in _PLAIN:
        text = text.replace(sign, plain)
    return text


def words_in(text: str, span: Span, tongue: Language, row: int = 0) -> list[Word]:
    """The words that stand in a span of a text."""
    known, start = _pieces(tongue), span[0]
    found: list[Word] = []
    for piece in text[start : span[1]].split(" "):
        size, words = known[piece]
        for first, last, plain, root in words:
            # Made as the tuple it is: a long article has ten thousands of words.
            found.append(_made(Word, (start + first, start + last, plain, root, row)))
        start += size
    return found


def stem(word: str, tongue: Language) -> str:
    """The stem of a word as it is written; accents count while stemming and are dropped after."""
    return _known(tongue)[word][1]


def _forms(written: str, tongue: Language) -> tuple[str, str]:
    plain = folded(written)
    if "." in plain and not plain[0].isdigit():
        plain = plain.replace(".", "")
    if not tongue.stemmer or len(written) < 2 or not written[0].isalpha() or "." in written:
        return plain, plain
    lower = _plain(unicodedata.normalize("NFC", written.lower()))
    if lower in tongue.accented:
        plain = lower
    if len(written) < 3:
        return plain, plain
    root = folded(_stemmer(tongue.stemmer).stemWord(_respelled(lower, tongue))) or plain
    return plain, _without_tail(root, tongue)


def _respelled(word: str, tongue: Language) -> str:
    """The word with an ending that the stemmer knows: "aviões" as "avião"."""
    table = tongue.endings
    if not table or _WHOLE + word in table:
        return table.get(_WHOLE + word, word)
    for size in range(min(len(word) - 2, _ENDING), 1, -1):
        plain = table.get(word[-size:])
        if plain is not None:
            return word[:-size] + plain
    return word


def _without_tail(root: str, tongue: Language) -> str:
    """The stem without what other forms of the same verb lose: "anunci", "anunc"."""
    for tail, plain in tongue.stem_ends.items():
        if root.endswith(tail) and len(root) > len(tail) + 2:
            return root[: -len(tail)] + plain
    return root


class _Forms(dict[str, tuple[str, str]]):
    """The folded form and the stem of words already met."""

    def __init__(self, tongue: Language) -> None:
        super().__init__()
        self._tongue = tongue

    def __missing__(self, written: str) -> tuple[str, str]:
        self[written] = forms = _forms(written, self._tongue)
        return forms


class Judged(dict[str, bool]):
    """Words already met, each with whether something is true of it: a rule that asks for every
    word of a text asks it once of each."""

    def __init__(self, holds: Callable[[str], bool]) -> None:
        super().__init__()
        self._holds = holds

    def __missing__(self, word: str) -> bool:
        found = self._holds(word)
        if len(word) <= _LONGEST and len(self) < _REMEMBERED:
            self[word] = found
        return found


class _Own(threading.local):
    """What each thread keeps for itself: a stemmer is not safe to share."""

    def __init__(self) -> None:
        self.stemmers: dict[str, Stemmer.Stemmer] = {}
        self.forms: dict[str, _Forms] = {}
        self.pieces: dict[str, Pieces[_Cut]] = {}


_own = _Own()
_REMEMBERED = 100_000
# Longer words are hardly met a second time.
_LONGEST = 30


def _stemmer(name: str) -> Stemmer.Stemmer:
    found = _own.stemmers.get(name)
    if found is None:
        found = _own.stemmers[name] = Stemmer.Stemmer(name)
    return found


def _known(tongue: Language) -> _Forms:
    """The forms of words already met, bounded so that a long evening does not fill the memory.
    Languages without a stemmer share them."""
    known = _own.forms.get(tongue.stemmer)
    if known is None or len(known) > _REMEMBERED:
        known = _own.forms[tongue.stemmer] = _Forms(tongue)
    return known


def _pieces(tongue: Language) -> Pieces[_Cut]:
    """How pieces already met are cut into words."""
    known = _own.pieces.get(tongue.stemmer)
    if known is None:
        known = _own.pieces[tongue.stemmer] = Pieces(lambda piece: _cut(piece, tongue))
    return known


def _cut(piece: str, tongue: Language) -> _Cut:
    known = _known(tongue)
    return tuple([(start, end, *known[said]) for start, end, said in cut(_WORD, piece)])


def guessed_language(text: str) -> str:
    """The code of the language whose small words the text uses most, "" when none stands out."""
    counted = Counter(folded(each) for each in _WORD.findall(text[:_GUESSED_FROM]))
    total = counted.total()
    shares = {
        code: sum(counted[word] for word in language(code).stop_words) for code in spoken_here()
    }
    best = max(shares, key=lambda code: shares[code], default="")
    return best if best and total and shares[best] / total > _UNSURE else ""


@cache
def spoken_here() -> tuple[str, ...]:
    """The codes of the languages that have a file."""
    package: ModuleType = import_module(languages.__name__)
    return tuple(sorted(found.name for found in iter_modules(package.__path__)))
