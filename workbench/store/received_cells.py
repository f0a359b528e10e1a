"""What a cell of a received case may hold, checked a column at a time."""

import json
import re
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from operator import lt
from typing import Any

from workbench.domain.model import KINDS, RATINGS
from workbench.store.codec import CODECS, Cell

# Characters of a title, a name, an address; and of what is written at length.
SHORT = 100_000
LONG = 64 * 1024**2
_LARGEST = 2**31
_MOST_SPANS = 10_000
# Operations stand in the order of their ids, which begin with the moment in nanoseconds, and new
# ones are made to stand behind all that there are. A clock that is wrong by some years is borne,
# here or there; what says it is of a later time would drive all ids out of reach.
_YEAR = 365 * 24 * 3600 * 10**9
_AHEAD = 10 * _YEAR
_AT_LEAST = 57 * _YEAR

_ID = re.compile(r"[0-9A-Za-z._-]{1,64}")
_OPTIONAL_ID = re.compile(r"[0-9A-Za-z._-]{0,64}")
_HASH = re.compile(r"(?:[0-9a-f]{64})?")
_SPAN = r"[0-9]{1,10}-[0-9]{1,10}"
_SPANS = re.compile(f"(?:{_SPAN}(?:,{_SPAN})*)?")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?Z")

Column = Sequence[Any]
_Check = Callable[[Column], bool]


def _all_match(pattern: re.Pattern[str]) -> _Check:
    def check(column: Column) -> bool:
        return _are(str, column) and all(map(pattern.fullmatch, column))

    return check


def _are(type_: type, column: Column) -> bool:
    """Whether all are of exactly one type: True is no number here."""
    return set(map(type, column)) <= {type_}


are_ids = _all_match(_ID)
are_optional_ids = _all_match(_OPTIONAL_ID)
are_hashes = _all_match(_HASH)


def are_steps(column: Column) -> bool:
    """A list of ids of operations, none made in a future that nobody can have seen."""
    if type(column) is not list or not are_ids(column):
        return False
    latest = max(time.time_ns(), _AT_LEAST) + _AHEAD
    written = f"{latest:016x}"
    return not any(_moment(id) > latest for id in column if id > written)


def _moment(id: str) -> int:
    """What an id says of when it was made; ids from elsewhere say nothing."""
    try:
        return int(id[:16], 16)
    except ValueError:
        return 0


def are_moments(column: Column) -> bool:
    """Moments in UTC, of a day that there is."""
    if not (_are(str, column) and all(map(_MOMENT.fullmatch, column))):
        return False
    try:
        for moment in column:
            datetime.fromisoformat(moment)
    except ValueError:
        return False
    return True


def are_numbers(column: Column, least: int) -> bool:
    """Whole numbers that 31 bits can hold."""
    return _are(int, column) and (not column or (min(column) >= least and max(column) < _LARGEST))


def are_short(column: Column) -> bool:
    """Texts that fit into a line on a screen, or could."""
    return _are_texts(column, SHORT)


def _are_long(column: Column) -> bool:
    return _are_texts(column, LONG)


def _are_texts(column: Column, most: int) -> bool:
    if not _are(str, column) or max(map(len, column), default=0) > most:
        return False
    try:
        # Half of a character from beyond the first 65,536, which no file could keep.
        "".join(column).encode()
    except UnicodeEncodeError:
        return False
    return True


def _are_answers(column: Column) -> bool:
    return set(map(type, column)) <= {str, type(None)}


def _are_switches(column: Column) -> bool:
    return _are(int, column) and set(column) <= {0, 1}


def _are_places(column: Column) -> bool:
    return are_numbers(column, 0)


def _are_counted(column: Column) -> bool:
    return are_numbers(column, 1)


def _are_id_lists(column: Column) -> bool:
    return _are(str, column) and all(are_ids(cell.split(",")) for cell in column if cell)


def _are_spans(column: Column) -> bool:
    return (
        _are(str, column)
        and all(map(_SPANS.fullmatch, column))
        and max((cell.count(",") for cell in column), default=0) < _MOST_SPANS
    )


def _are_ratings(column: Column) -> bool:
    return set(column) <= {"", *RATINGS}


def _are_kinds(column: Column) -> bool:
    return set(column) <= KINDS.keys()


def _are_json(column: Column) -> bool:
    if not _are_long(column):
        return False
    try:
        for cell in column:
            json.loads(cell or "null")
    except (ValueError, RecursionError):
        return False
    return True


_NAMED: dict[str, _Check] = {
    **dict.fromkeys(("id", "by", "by_a", "by_b", "source", "row"), are_ids),
    **dict.fromkeys(("claim", "article", "article_a"), are_ids),
    **dict.fromkeys(("version_of", "reply_to", "article_b"), are_optional_ids),
    **dict.fromkeys(("step_a", "step_b"), are_steps),
    **dict.fromkeys(("at", "at_a", "at_b"), are_moments),
    **dict.fromkeys(("file_sha256", "text_sha256", "state_sha256"), are_hashes),
    **dict.fromkeys(("index", "number", "version"), _are_counted),
    **dict.fromkeys(("chars", "start", "end"), _are_places),
    **dict.fromkeys(("confidential", "resolved", "tied"), _are_switches),
    **dict.fromkeys(("spans_a", "spans_b"), _are_spans),
    **dict.fromkeys(("said", "words", "sense", "true", "corrected"), _are_answers),
    **dict.fromkeys(("value_a", "value_b"), _are_json),
    "claims": _are_id_lists,
    "rating": _are_ratings,
    "about": _are_kinds,
}
_WRITTEN = (
    *("note", "why", "change_to", "exact", "exact_a", "exact_b", "quote", "reason", "wording"),
    *("text", "question", "answer", "before", "after", "locator"),
)
_NAMED.update(dict.fromkeys(_WRITTEN, _are_long))
# What need not belong to a claim or an article.
_FREE = {("evidence", "article"), ("judgement", "claim"), ("disagreement", "claim")}


def fitting(kind: str, columns: Mapping[str, Sequence[Cell]]) -> bool:
    """Whether columns of a kind hold what its values can be made of.

    That a code is one that there is shows when the values are made.
    """
    fits = all(_check(kind, name)(column) for name, column in columns.items())
    return fits and ("start" not in columns or _begin_before_they_end(columns))


def _check(kind: str, name: str) -> _Check:
    if (kind, name) in _FREE:
        return are_optional_ids
    check = _NAMED.get(name, are_short)
    if CODECS[kind].types[name] is int and check is are_short:
        return _are_counted
    return check


def _begin_before_they_end(columns: Mapping[str, Any]) -> bool:
    # Evidence need not be tied to a passage.
    spans = zip(columns["article"], columns["start"], columns["end"], strict=True)
    return all(lt(start, end) for article, start, end in spans if article)
