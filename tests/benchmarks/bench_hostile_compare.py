"""Texts that no desk writes, a megabyte a side: how long the comparison takes, and how much memory.

    python tests/benchmarks/bench_hostile_compare.py [part of a name ...]

Each text is compared with itself and one letter more, in a process of its own that is given up
after a minute of processor time. Exit status 1 when one takes longer, or more memory, than its
limit, or fails.
"""

import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable

from workbench.compare.engine import compare
from workbench.compare.model import Report

SECONDS = 20.0
MEGABYTES = 1024
GIVEN_UP = 60
SIZE = 1_000_000


def repeated(piece: str, size: int = SIZE) -> str:
    """As many times the piece as fit."""
    return piece * (size // len(piece))


def shuffled(letters: str, seed: int, size: int = SIZE) -> str:
    """Letters in an order of chance."""
    return "".join(random.Random(seed).choices(letters, k=size))


def many_words(size: int = SIZE) -> str:
    """Capitalised words, hardly one twice, without any stop."""
    chance = random.Random(4)
    letters = "abcdefghijklmnopqrstuvwxyz"
    return " ".join("".join(chance.choices(letters, k=7)).capitalize() for _ in range(size // 8))


TEXTS: dict[str, Callable[[], str]] = {
    "per cent": lambda: repeated("80 percent of "),
    "one sentence": lambda: "The council met on Monday and 12 people left.\n" * 20_000,
    "one sentence in one line": lambda: "The council met on Monday and 12 people left. " * 20_000,
    "bare marks": lambda: repeated('"'),
    "curly marks": lambda: repeated("\u201c"),
    "marks of all kinds": lambda: shuffled("\"'\u201c\u201d\u2018\u2019\u00ab\u00bb\u201e", 1),
    "apostrophes": lambda: repeated("'"),
    "marks around letters": lambda: repeated('"a" '),
    "quoted sentences": lambda: repeated('"We will pay," said Ann Lee. '),
    "digits": lambda: repeated("1234567890"),
    "digits and stops": lambda: repeated("1.234,"),
    "figures": lambda: repeated("12 "),
    "brackets": lambda: repeated("(") + repeated(")"),
    "brackets of all kinds": lambda: shuffled("([{<)]}> ", 2),
    "shouted words": lambda: repeated("WORDS "),
    "capitalised words": lambda: repeated("Word "),
    "many capitalised words": many_words,
    "initials": lambda: repeated("A. B. "),
    "said": lambda: repeated("said "),
    "they said": lambda: repeated("she said that he said "),
    "one letter": lambda: repeated("a"),
    "one word without an end": lambda: shuffled("abcdefghijklmnopqrstuvwxyz", 3),
    "dates": lambda: repeated("on 3 May 2031 "),
    "days": lambda: repeated("on Monday at 9 a.m. "),
    "numbers in words": lambda: repeated("twenty-one thousand and "),
    "of the": lambda: repeated("of the "),
    "stops": lambda: repeated("."),
    "commas": lambda: repeated("a, "),
    "hyphens": lambda: repeated("a-"),
    "dashes": lambda: repeated("\u2014 a "),
    "line ends": lambda: repeated("a\n"),
    "blanks": lambda: repeated(" ") + "a",
    "addresses": lambda: repeated("http://a.bc/d "),
    "dots in words": lambda: repeated("a."),
    "accents": lambda: repeated("e\u0301"),
    "hedges": lambda: repeated("allegedly could reportedly "),
    "offices": lambda: repeated("President of the Council Ann Lee, "),
    "arabic": lambda: repeated("\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631. "),
    "noise": lambda: shuffled("ab C.\"'12%,\u201c\u201d (\n", 5),
}


def measure(name: str) -> None:
    """Compare one text with itself and a letter more, and print what it took."""
    resource.setrlimit(resource.RLIMIT_CPU, (GIVEN_UP, GIVEN_UP))
    text = TEXTS[name]()
    began = time.process_time()
    found = compare(Report(text, "en"), Report(text + "x", "en"))
    seconds = time.process_time() - began
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    megabytes = most / (1024 if sys.platform != "darwin" else 1024 * 1024)
    print(f"{seconds} {megabytes} {len(found.ties)} {len(found.findings)}")


def held(name: str) -> bool:
    """Measure one text in a process of its own and tell how it went."""
    told = subprocess.run([sys.executable, __file__, "--one", name], capture_output=True, text=True)
    if told.returncode:
        why = told.stderr.strip()[-300:] or f"ended by signal {-told.returncode}"
        print(f"  {name:26} failed: {why}  MISSED", flush=True)
        return False
    seconds, megabytes, ties, findings = map(float, told.stdout.split())
    good = seconds <= SECONDS and megabytes < MEGABYTES
    told_of = f"{seconds:5.1f} s {megabytes:6.0f} MB {ties:7.0f} ties {findings:7.0f} findings"
    print(f"  {name:26} {told_of}" + ("" if good else "  MISSED"), flush=True)
    return good


def main() -> int:
    """Measure all, or those whose name holds one of the words given; 1 when one misses."""
    if sys.argv[1:2] == ["--one"]:
        measure(sys.argv[2])
        return 0
    wanted = sys.argv[1:] or [""]
    print(f"a megabyte a side (at most {SECONDS:g} s and {MEGABYTES} MB)")
    names = [name for name in TEXTS if any(part in name for part in wanted)]
    missed = [name for name in names if not held(name)]
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
