"""The plain script that our engine must beat: token-set ratio, mutual best, regular expressions.

It is written as an able person would write it in an afternoon, and is not made worse than that:
English and Spanish word lists, thresholds chosen for its best on the pairs of `pairs/dev`.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from workbench.compare.model import Comparison, Finding, FindingKind, Reason, Report, Tie, Weight
from workbench.domain.text import Span, sentences

# Ratios, of 100: two sentences are tied from SAME on, and one is alone below ALONE.
SAME = 55.0
ALONE = 60.0

QUOTE = re.compile(r'"[^"\n]+"|“[^”\n]+”|«[^»\n]+»|»[^«\n]+«')
MONTH = (
    "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|"
    "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
)
WEEKDAY = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    "lunes|martes|miércoles|jueves|viernes|sábado|domingo"
)
DATE = re.compile(
    rf"\b(?:\d{{1,2}} (?:de )?(?:{MONTH})[a-z]*|(?:{MONTH})[a-z]*\.? \d{{1,2}}\b|(?:{WEEKDAY})\b"
    rf"|(?:{MONTH})[a-z]* (?:de )?20\d\d)",
    re.IGNORECASE,
)
COUNTED = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    "|sixteen|seventeen|eighteen|nineteen|twenty",
    "cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince"
    "|dieciséis|diecisiete|dieciocho|diecinueve|veinte",
)
VALUE = {word: float(n) for row in COUNTED for n, word in enumerate(row.split("|"))}
TENS = ("thirty|forty|fifty|sixty|seventy|eighty|ninety", "treinta|cuarenta|cincuenta|sesenta")
VALUE |= {word: 30.0 + 10 * n for row in TENS for n, word in enumerate(row.split("|"))}
VALUE |= {"setenta": 70.0, "ochenta": 80.0, "noventa": 90.0}
VALUE |= {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "tercio": 1 / 3, "mitad": 0.5}
TIMES = {"million": 1e6, "millones": 1e6, "billion": 1e9, "thousand": 1e3, "mil": 1e3}
TIMES |= {"hundred": 1e2}
NUMBER = re.compile(
    rf"[$€£]?\b(?:(?P<digits>\d[\d.,]*\d|\d)|(?P<word>{'|'.join(VALUE)})(?:-(?P<one>[a-z]+))?\b)"
    rf"(?P<times>[ -](?:{'|'.join(TIMES)})\b)?(?P<unit>\s?%|[ -]?[a-zá-ú]{{3,}}(?: of \w+)?)?",
    re.IGNORECASE,
)
CLOCK = re.compile(r"\b(\d{1,2})[:.](\d\d)\b(?:\s?([ap])\.?m\b)?|\b(\d{1,2}) ([ap])\.?m\b")
NAME = re.compile(r"\b[A-ZÁÉÍÓÚÑ][\w’'-]+(?: (?:de |of |the )?[A-ZÁÉÍÓÚÑ][\w’'-]+)+")
HEDGE = re.compile(
    r"\b(?:alleged(?:ly)?|reported(?:ly)?|apparently|appears?|suspected|could|may|might|possibly"
    r"|likely|believed|fears?|claims?|seems?|would|podría[n]?|supuest\w+|presunt\w+|posible\w*"
    r"|acusad\w+|habría[n]?|al parecer)\b",
    re.IGNORECASE,
)
SCOPE = re.compile(
    r"\b(?:all|every|each|whole|entire|some|most|many|several|parts?|only|nearly all|everywhere"
    r"|todos|todas|todo|algunos|algunas|varios|varias|parte|solo|cada|anywhere|across)\b",
    re.IGNORECASE,
)
OFFICE = re.compile(
    r"\b(?:(?:acting|deputy|vice|chief|junior|former|interim)[ -])*(?:president|minister|secretary"
    r"|director|inspector|chair(?:man|woman)?|author|candidate|mayor|spokes\w+|head|manager"
    r"|presidente|ministr[oa]|secretari[oa](?: general| de Estado)?|portavoz|director[a]?"
    r"|alcalde(?:sa)?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Something that a regular expression found, with the form by which it is compared."""

    at: Span
    same: str
    unit: str = ""


Finder = Callable[[str, Span], Iterator[Place]]


def compare(a: Report, b: Report) -> Comparison:
    """Ties by mutual best ratio; findings by what expressions find in tied sentences."""
    rows_a, rows_b = sentences(a.text, a.language), sentences(b.text, b.language)
    grid = process.cdist(
        [_plain(a.text, row) for row in rows_a],
        [_plain(b.text, row) for row in rows_b],
        scorer=fuzz.token_set_ratio,
    )
    best_a, best_b = grid.argmax(axis=1), grid.argmax(axis=0)
    ties = tuple(
        Tie((row,), (rows_b[best_a[n]],), float(grid[n, best_a[n]]) / 100)
        for n, row in enumerate(rows_a)
        if best_b[best_a[n]] == n and grid[n, best_a[n]] >= SAME
    )
    found = [each for tie in ties for each in _between(a.text, b.text, tie.a[0], tie.b[0])]
    found += _quotes(a.text, b.text, ties)
    for n, row in enumerate(rows_a):
        if grid[n].max() < ALONE and _tells(a.text, row):
            found.append(_finding(FindingKind.ONLY_A, Weight.MEDIUM, (row,), ()))
    for n, row in enumerate(rows_b):
        if grid[:, n].max() < ALONE and _tells(b.text, row):
            found.append(_finding(FindingKind.ONLY_B, Weight.MEDIUM, (), (row,)))
    found += _headline(a.text, rows_a)
    return Comparison(ties, tuple(found))


def _plain(text: str, row: Span) -> str:
    return " ".join(re.findall(r"\w+", text[row[0] : row[1]].lower()))


def _tells(text: str, row: Span) -> bool:
    """Whether a line is a sentence, and not one of the head."""
    said = text[row[0] : row[1]]
    return said.endswith((".", '"', "”", "»", "«")) and len(said) > 40


def _between(a: str, b: str, row_a: Span, row_b: Span) -> Iterator[Finding]:
    """Differences of two tied sentences, kind by kind."""
    for kind, weight, find in FINDERS:
        left_a, left_b = list(find(a, row_a)), list(find(b, row_b))
        same = {each.same for each in left_a} & {each.same for each in left_b}
        left_a = [each for each in left_a if each.same not in same]
        left_b = [each for each in left_b if each.same not in same]
        if kind in (FindingKind.HEDGE, FindingKind.SCOPE):
            yield from _one_sided(kind, weight, (left_a, left_b), (row_a, row_b))
            continue
        for one in left_a:
            likes = [(_like(kind, one, other), n) for n, other in enumerate(left_b)]
            like, best = max(likes, default=(0.0, 0))
            if like >= 60:
                yield _finding(kind, weight, (one.at,), (left_b.pop(best).at,))


def _like(kind: FindingKind, one: Place, other: Place) -> float:
    """How far two things may be the same that is told in another way, of 100."""
    if kind is FindingKind.NAME:
        return fuzz.ratio(one.same, other.same)
    if kind is FindingKind.NUMBER:
        return 60 + 0.4 * fuzz.ratio(one.unit, other.unit)
    return 100.0


def _one_sided(
    kind: FindingKind,
    weight: Weight,
    left: tuple[Sequence[Place], Sequence[Place]],
    rows: tuple[Span, Span],
) -> Iterator[Finding]:
    """A word that one sentence has and the other has not is set against the whole other one."""
    if any(left):
        in_a = tuple(each.at for each in left[0]) or (rows[0],)
        in_b = tuple(each.at for each in left[1]) or (rows[1],)
        yield _finding(kind, weight, in_a, in_b)


def _numbers(text: str, row: Span) -> Iterator[Place]:
    others = [m.span() for each in (DATE, QUOTE, CLOCK) for m in each.finditer(text, *row)]
    for match in NUMBER.finditer(text, *row):
        if not any(s <= match.start() < e for s, e in others):
            yield Place(match.span(), f"{_value(match):.4g}", (match["unit"] or "").strip().lower())


def _value(match: re.Match[str]) -> float:
    times = TIMES.get((match["times"] or "").strip(" -").lower(), 1.0)
    if match["word"]:
        one = VALUE.get((match["one"] or "").lower(), 0.0)
        return (VALUE[match["word"].lower()] + one) * times
    digits = re.sub(r"[.,](?=\d{3}\b)", "", match["digits"]).replace(",", ".")
    try:
        return float(digits) * times
    except ValueError:  # such as a day with dots
        return 0.0


def _dates(text: str, row: Span) -> Iterator[Place]:
    for match in DATE.finditer(text, *row):
        day = "".join(re.findall(r"\d+", match[0]))
        month = re.search(MONTH, match[0], re.IGNORECASE)
        weekday = re.search(WEEKDAY, match[0], re.IGNORECASE)
        named = month or weekday
        yield Place(match.span(), f"{day} {named[0][:3].lower() if named else ''}")
    for match in CLOCK.finditer(text, *row):
        hour, minute, half, alone, its_half = match.groups()
        later = 12 if "p" in (half, its_half) and int(hour or alone) < 12 else 0
        yield Place(match.span(), f"{int(hour or alone) + later}:{minute or '00'}")


def _found_by(pattern: re.Pattern[str]) -> Finder:
    def find(text: str, row: Span) -> Iterator[Place]:
        for match in pattern.finditer(text, *row):
            yield Place(match.span(), match[0].lower())

    return find


FINDERS: tuple[tuple[FindingKind, Weight, Finder], ...] = (
    (FindingKind.NUMBER, Weight.HIGH, _numbers),
    (FindingKind.DATE, Weight.HIGH, _dates),
    (FindingKind.NAME, Weight.HIGH, _found_by(NAME)),
    (FindingKind.TITLE, Weight.HIGH, _found_by(OFFICE)),
    (FindingKind.HEDGE, Weight.MEDIUM, _found_by(HEDGE)),
    (FindingKind.SCOPE, Weight.MEDIUM, _found_by(SCOPE)),
)


def _quotes(a: str, b: str, ties: Sequence[Tie]) -> Iterator[Finding]:
    """Each quotation of a tied sentence beside the one it is most like, unless it is equal."""
    every = [match.span() for match in QUOTE.finditer(b)]
    for tie in ties:
        for match in QUOTE.finditer(a, *tie.a[0]):
            said = _plain(a, match.span())
            likes = [(fuzz.partial_ratio(said, _plain(b, other)), other) for other in every]
            like, other = max(likes, default=(0.0, (0, 0)))
            if 60 <= like < 100:
                yield _finding(FindingKind.QUOTE, Weight.HIGH, (match.span(),), (other,))


def _headline(text: str, rows: Sequence[Span]) -> Iterator[Finding]:
    """A quotation or a number of the first line that the rest does not hold."""
    head, rest = rows[0], text[rows[0][1] :]
    for match in re.finditer(QUOTE.pattern + r"|'[^'\n]+'", text[: head[1]]):
        if match[0][1:-1].lower() not in rest.lower():
            yield _finding(FindingKind.HEADLINE, Weight.HIGH, (match.span(),), ())
    known = {each.same for row in rows[1:] for each in _numbers(text, row)}
    for number in _numbers(text, head):
        if number.same not in known:
            yield _finding(FindingKind.HEADLINE, Weight.HIGH, (number.at,), ())


def _finding(
    kind: FindingKind, weight: Weight, a: tuple[Span, ...], b: tuple[Span, ...]
) -> Finding:
    return Finding(kind, weight, a, b, Reason("plain"))
