"""The pairs of reports that the comparison is measured on, with all that is true of them.

A pair is a folder under `pairs/` or two texts of `seeds/`. Its lists name passages by their words;
here they become spans, and words that are missing or ambiguous are told, never guessed.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from workbench.compare.model import FindingKind, RelationKind, Report, Weight
from workbench.domain.text import Span, canonical, sentences, touching

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"
PAIRS = Path(__file__).resolve().parent / "pairs"
DEV, HELD_OUT, UNSEEN, FRESH, SAMPLE = "dev", "held-out", "unseen", "fresh", "sample"
# Sets that are scored only at the end: who works on the engine sees none of their words.
BLIND = frozenset({HELD_OUT, UNSEEN, FRESH})
SAMPLE_PAIRS = ((1, 2), (1, 3), (2, 3))

Entry = dict[str, Any]


class NotFoundError(ValueError):
    """Words of a list that do not stand in their text, or stand there more than once."""


@dataclass(frozen=True, slots=True)
class Passages:
    """Places in both texts; a side that is not there is empty."""

    a: tuple[Span, ...]
    b: tuple[Span, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A true difference that an editor would want to hear of."""

    kind: FindingKind
    weight: Weight
    at: Passages


@dataclass(frozen=True, slots=True)
class Gold:
    """A pair of reports with its true differences, its traps and its ties.

    `ties` are pairs of sentence places; None where nobody has listed them.
    """

    name: str
    a: Report
    b: Report
    differences: tuple[Difference, ...]
    traps: tuple[Passages, ...]
    ties: frozenset[tuple[int, int]] | None
    relation: RelationKind | None = None


def load(collection: str) -> tuple[Gold, ...]:
    """All pairs of a collection (`sample`, `dev` or a blind one), in the order of their names."""
    if collection == SAMPLE:
        return tuple(map(_of_sample, SAMPLE_PAIRS))
    folders = sorted(path.parent for path in (PAIRS / collection).glob("*/source.json"))
    return tuple(map(read_pair, folders))


def read_pair(folder: Path) -> Gold:
    """One pair with all its words found; raises `NotFoundError`, for a pair of a blind set with its
    name alone: its words are not to be seen."""
    try:
        return _read(folder)
    except (KeyError, ValueError):
        if folder.parent.name not in BLIND:
            raise
    raise NotFoundError(folder.name)


def _read(folder: Path) -> Gold:
    source: Entry = json.loads((folder / "source.json").read_text("utf-8"))
    language: str = source["language"]
    a = Report(_text(folder / "a.txt"), language, source["a_date"] or "")
    b = Report(_text(folder / "b.txt"), language, source["b_date"] or "")
    differences = tuple(
        _difference(entry, _passages(a, b, entry)) for entry in source["differences"]
    )
    return Gold(
        folder.name,
        a,
        b,
        differences,
        tuple(_passages(a, b, entry) for entry in source["traps"]),
        frozenset(pair for entry in source["ties"] for pair in _tied(a, b, entry)),
        RelationKind(source["relation"]),
    )


def _difference(entry: Entry, at: Passages) -> Difference:
    return Difference(FindingKind(entry["kind"]), Weight(entry["severity"]), at)


def place(text: str, written: str) -> Span:
    """Where `exact words`, or `exact words|2` for the second time they stand there, are found."""
    words, _, which = written.rpartition("|")
    if not words or not which.isdigit():
        words, which = written, ""
    times = text.count(words)
    if not words or times < int(which or 1) or (times > 1 and not which):
        raise NotFoundError(f"stands {times} times: {written}")
    start = -1
    for _ in range(int(which or 1)):
        start = text.find(words, start + 1)
    return start, start + len(words)


def _passages(a: Report, b: Report, entry: Entry) -> Passages:
    return Passages(
        tuple(place(a.text, words) for words in entry["a"]),
        tuple(place(b.text, words) for words in entry["b"]),
        entry.get("why", ""),
    )


def _tied(a: Report, b: Report, entry: Entry) -> Iterator[tuple[int, int]]:
    """Each sentence of `a` that an entry names with each one of `b`."""
    at = _passages(a, b, entry)
    return product(_rows(a, at.a), _rows(b, at.b))


def _rows(report: Report, spans: tuple[Span, ...]) -> list[int]:
    every = sentences(report.text, report.language)
    return [every.index(found) for span in spans for found in touching(every, span)]


def _text(path: Path) -> str:
    return canonical(path.read_bytes().decode("utf-8-sig"))


def _of_sample(articles: tuple[int, int]) -> Gold:
    """Two texts of the sample case with what `seeds/gold.json` says of them.

    What is found in one article alone belongs to every pair that has it.
    """
    known: Entry = json.loads((SEEDS / "gold.json").read_text("utf-8"))
    a, b = (Report(_text(SEEDS / known["articles"][n - 1]["file"]), "en") for n in articles)

    def concerns(entry: Entry) -> bool:
        return set(entry["between"]) <= set(articles)

    def at(entry: Entry) -> Passages:
        every = [(each["article"], (each["start"], each["end"])) for each in entry["a"]]
        every += [(each["article"], (each["start"], each["end"])) for each in entry["b"]]
        in_a, in_b = (tuple(span for n, span in every if n == article) for article in articles)
        return Passages(in_a, in_b, entry["why"])

    return Gold(
        f"sample {articles[0]}-{articles[1]}",
        a,
        b,
        tuple(_difference(each, at(each)) for each in filter(concerns, known["differences"])),
        tuple(at(entry) for entry in filter(concerns, known["traps"])),
        None,
    )
