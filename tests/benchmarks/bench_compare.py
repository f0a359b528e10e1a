"""The comparison beside named rivals in the same run, its growth, and its memory.

    python tests/benchmarks/bench_compare.py

Medians of processor time, so that what else the machine does falls on nobody. Exit status 1 when
a target is missed. The two articles are those of ../shared/seeds where it is there, otherwise two
of the sample; all other text is invented from a seeded vocabulary: sentences of half small words,
and the same with 30 % of the words exchanged and the order shuffled. CollateX and bm25s are rivals
only where they are installed.
"""

import difflib
import gc
import importlib
import random
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

from workbench.compare.align import tie_sentences
from workbench.compare.engine import compare
from workbench.compare.languages import language
from workbench.compare.model import Report
from workbench.compare.reading import Reading
from workbench.compare.segment import read
from workbench.domain.text import canonical

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "seeds"
SAMPLE = ("lindhollow-1-ledger.txt", "lindhollow-2-radio.txt")
FASTER_THAN_DIFFLIB = 5.0
FASTER_THAN_COLLATEX = 20.0
FASTER_THAN_DIFFLIB_ON_WORDS = 40.0
FASTER_THAN_BM25S = 1.0
GROWTH = 14.0
MEGABYTES = 1024
WORDS = 50_000
LARGE = 3_000
EXCHANGED = 0.3


def milliseconds(work: Callable[[], object]) -> float:
    """How much processor time one run takes."""
    gc.collect()
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def medians(rounds: int, *works: Callable[[], object]) -> list[float]:
    """The median of each, turn by turn, so that whatever else the machine does falls on all."""
    times = [[milliseconds(work) for work in works] for _round in range(rounds)]
    return [statistics.median(each) for each in zip(*times, strict=True)]


def held(name: str, ratio: float, least: float) -> bool:
    """Tell how a ratio stands to its target."""
    print(f"  {name}: {ratio:.1f} times (at least {least:g})")
    return ratio >= least


def rival(name: str) -> ModuleType | None:
    """A library to measure against, None where it is not installed."""
    try:
        return importlib.import_module(name)
    except ImportError:
        print(f"  {name} is not installed: not measured")
        return None


def articles() -> list[Report]:
    """The two articles of the brief, or two of the sample."""
    paths = sorted(SHARED.glob("*.txt"))[:2] if SHARED.is_dir() else []
    paths = paths if len(paths) == 2 else [ROOT / "seeds" / name for name in SAMPLE]
    return [Report(canonical(path.read_text("utf-8-sig")), "en") for path in paths]


def vocabulary(chance: random.Random) -> tuple[list[str], list[str]]:
    """Small words of English, and 12,000 invented words."""
    sounds = [a + b for a in "bdfgklmnprstvw" for b in "aeiou"]
    content = sorted(
        {"".join(chance.choices(sounds, k=chance.randint(2, 4))) for _ in range(13_000)}
    )
    chance.shuffle(content)
    return sorted(language("en").stop_words), content[:12_000]


def planted(sentences: int, words: int = 20) -> tuple[Report, Report, list[int]]:
    """Two invented reports that tell the same, and which sentence of the second is which."""
    chance = random.Random(sentences)
    small, content = vocabulary(chance)
    rarity = [1 / (place + 20) for place in range(len(content))]
    often = [1 / (place + 2) for place in range(len(small))]

    def drawn(count: int) -> Iterator[str]:
        for own, idle in zip(
            chance.choices(content, rarity, k=count),
            chance.choices(small, often, k=count),
            strict=True,
        ):
            yield own if chance.random() < 0.5 else idle

    first = [list(drawn(chance.randint(words - 8, words + 8))) for _ in range(sentences)]
    second = [
        [
            new if chance.random() < EXCHANGED else old
            for old, new in zip(line, drawn(len(line)), strict=True)
        ]
        for line in first
    ]
    order = list(range(sentences))
    chance.shuffle(order)
    return report(first), report([second[place] for place in order]), order


def report(lines: list[list[str]]) -> Report:
    """An invented text, a sentence a line."""
    return Report("\n".join(" ".join(line).capitalize() + "." for line in lines), "en")


def sentences(reading: Reading) -> list[str]:
    """The sentences as they are written."""
    return [reading.said(line.span) for line in reading.sentences]


def two_articles() -> bool:
    """The whole engine beside difflib on all pairs of sentences, and CollateX."""
    a, b = articles()
    lines_a, lines_b = sentences(read(a)), sentences(read(b))
    print(f"two articles, {len(lines_a)} x {len(lines_b)} sentences")
    compare(a, b)

    def ratios() -> None:
        for one in lines_a:
            for other in lines_b:
                difflib.SequenceMatcher(None, one, other, autojunk=False).ratio()

    whole, pairwise = medians(9, lambda: compare(a, b), ratios)
    print(f"  whole engine {whole:.1f} ms, difflib ratios of all pairs {pairwise:.1f} ms")
    good = held("faster than difflib", pairwise / whole, FASTER_THAN_DIFFLIB)
    collatex = rival("collatex")
    if collatex is None:
        return good

    def collated() -> None:
        collation = collatex.Collation()
        collation.add_plain_witness("A", a.text)
        collation.add_plain_witness("B", b.text)
        collatex.collate(collation)

    whole, collating = medians(3, lambda: compare(a, b), collated)
    print(f"  whole engine {whole:.1f} ms, CollateX {collating:.1f} ms")
    return held("faster than CollateX", collating / whole, FASTER_THAN_COLLATEX) and good


def large_ties() -> bool:
    """Ties of 3,000 sentences a side beside one difflib on words and a search with bm25s; all are
    given what they need ready: readings, word lists, tokens."""
    a, b, order = planted(LARGE)
    first, second = read(a), read(b)
    ties = tie_sentences(first, second)
    right = sum(order[tie.rows_b[0]] == tie.rows_a[0] for tie in ties)
    print(f"ties of {LARGE} sentences a side: {right} of {LARGE} right, {len(ties) - right} wrong")
    words_a, words_b = ([word.folded for word in each.words] for each in (first, second))

    def blocks() -> None:
        difflib.SequenceMatcher(None, words_a, words_b, autojunk=False).get_matching_blocks()

    (tying,) = medians(7, lambda: tie_sentences(first, second))
    (matching,) = medians(1, blocks)
    print(f"  ties {tying:.0f} ms, difflib on words {matching:.0f} ms")
    good = held("faster than difflib", matching / tying, FASTER_THAN_DIFFLIB_ON_WORDS)
    bm25s = rival("bm25s")
    if bm25s is None:
        return good
    stemmer = importlib.import_module("Stemmer").Stemmer("english")
    asked, told = (
        bm25s.tokenize(lines, stopwords="en", stemmer=stemmer, show_progress=False)
        for lines in (sentences(first), sentences(second))
    )

    def found() -> None:
        index = bm25s.BM25()
        index.index(told, show_progress=False)
        index.retrieve(asked, k=8, show_progress=False)

    tying, finding = medians(7, lambda: tie_sentences(first, second), found)
    print(f"  ties {tying:.0f} ms, bm25s index and search {finding:.0f} ms")
    return held("as fast as bm25s", finding / tying, FASTER_THAN_BM25S) and good


def growth() -> bool:
    """Ten times the text may take at most fourteen times as long."""
    pairs = [planted(1_000)[:2], planted(10_000)[:2]]
    return grown("reading and ties", pairs, tied) & grown("whole engine", pairs, compare)


def tied(a: Report, b: Report) -> None:
    """Read both and tie them, without looking for differences."""
    tie_sentences(read(a), read(b))


def grown(
    name: str, pairs: list[tuple[Report, Report]], work: Callable[[Report, Report], object]
) -> bool:
    """Whether the work on the second pair of texts takes in proportion to that on the first."""
    (small_a, small_b), (large_a, large_b) = pairs
    (small,) = medians(5, lambda: work(small_a, small_b))
    (large,) = medians(3, lambda: work(large_a, large_b))
    print(f"growth of {name}: 1,000 sentences {small:.0f} ms, 10,000 {large:.0f} ms")
    print(f"  {large / small:.1f} times (at most {GROWTH:g})")
    return large / small <= GROWTH


def memory() -> bool:
    """Two texts of 50,000 words each, in a process of their own."""
    told = subprocess.run(
        [sys.executable, __file__, "--memory"], capture_output=True, text=True, check=True
    )
    most = float(told.stdout)
    print(f"memory for {WORDS} words a side: {most:.0f} MB (below {MEGABYTES})")
    return most < MEGABYTES


def measure_memory() -> None:
    """Compare, then print the most memory that was ever held, in megabytes."""
    a, b, _order = planted(WORDS // 20)
    compare(a, b)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(most / (1024 if sys.platform != "darwin" else 1024 * 1024))


def main() -> int:
    """Measure and tell; 1 when a target is missed."""
    if "--memory" in sys.argv:
        measure_memory()
        return 0
    return 0 if all([two_articles(), large_ties(), growth(), memory()]) else 1


if __name__ == "__main__":
    sys.exit(main())
