"""The memo beside python-docx and docxtpl: a thousand claims, each with two pieces of evidence.

Run with `python tests/benchmarks/bench_memo.py`, `--quick` for a short form. All write the same
tables with the same words in the same run; the exit status is 1 when a target is missed.
"""

import argparse
import gc
import importlib
import io
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import docx

from workbench.domain.case import Case
from workbench.domain.memo import memo_of
from workbench.domain.model import (
    Article,
    CaseInfo,
    Claim,
    Evidence,
    Kind,
    Passage,
    Person,
    Role,
    Severity,
    Source,
    SourceKind,
    Stance,
    Status,
    Value,
    Verdict,
)
from workbench.formats.document import Blank, Choice, Document, Inline, Marked, PageField, Table
from workbench.formats.docx_out import write_docx
from workbench.formats.memo_document import memo_document

TIMES_FASTER = 6.0
MOST_GROWTH = 1.3
SENTENCE = "On day {n} the council counted {n} votes in “ward {n}” — more than before. "


def made_case(count: int) -> tuple[Case, str]:
    """A case with so many claims, each with a verdict and evidence; every second needs change."""
    values: list[Value] = [
        CaseInfo("case", "A long check", checker="Ana Lind"),
        Person("p", "Ana Lind", "AL"),
    ]
    values += [
        Source(f"s{n}", f"Record {n} of the council", SourceKind.DOCUMENT, f"https://c.example/{n}")
        for n in range(count // 4)
    ]
    parts: list[str] = []
    place = 0
    for n in range(count):
        words = SENTENCE.format(n=n)
        parts.append(words + ("\n" if n % 5 == 4 else ""))
        values += _claim(n, count, place, words.strip())
        place += len(parts[-1])
    text = "".join(parts)
    article = Article("a", 1, Role.UNDER_CHECK, "Votes", "v.txt", "0" * 64, "0" * 64, len(text))
    return Case([values[0], values[1], article, *values[2:]]), text


def _claim(n: int, count: int, place: int, words: str) -> list[Value]:
    end = place + len(words)
    status = Status.CHANGE if n % 2 else Status.CONFIRMED
    why = f"The record gives {n + 1} votes; the sentence has one fewer."
    return [
        Claim(f"c{n}", n + 1, (Kind.NUMBER, Kind.DATE), list(Severity)[n % 3]),
        Passage(f"p{n}", f"c{n}", "a", place, end, words, "before it ", " and after"),
        Verdict(f"v{n}", f"c{n}", "p", "2026-11-22T10:00:00Z", status, why, f"{n + 1} votes"),
        Evidence(
            f"e{n}",
            f"c{n}",
            f"s{n % max(1, count // 4)}",
            Stance.REFUTES,
            locator=f"page {n}",
            quote=f"{n + 1} votes were counted",
            accessed="2026-11-21",
        ),
        Evidence(
            f"f{n}",
            f"c{n}",
            f"s{(n + 1) % max(1, count // 4)}",
            Stance.CONTEXT,
            locator=f"line {n}",
            quote=f"ward {n} was counted by hand",
            accessed="2026-11-21",
        ),
    ]


def ours(case: Case, text: str) -> bytes:
    """From the values of a case to the bytes of the file."""
    return write_docx(tree(case, text))


def tree(case: Case, text: str) -> Document:
    """The worded memo of a case."""
    return memo_document(memo_of(case, {"a": text}, "2026-11-22T10:00:00Z", "0" * 64))


def rival(document: Document) -> bytes:
    """The same tables by python-docx, a row at a time, with the words only: no styles, no boxes."""
    target = docx.Document()
    for table in document.blocks:
        if isinstance(table, Table):
            made = target.add_table(rows=1, cols=len(table.columns))
            for row in table.rows:
                for cell, inside in zip(made.add_row().cells, row, strict=True):
                    cell.text = "\n".join(
                        "".join(said(one) for one in line.inlines) for line in inside
                    )
    stream = io.BytesIO()
    target.save(stream)
    return stream.getvalue()


def rows_of(document: Document) -> list[list[list[str]]]:
    """The words of each cell of each row of each table."""
    return [
        [
            [
                "\n".join("".join(said(one) for one in line.inlines) for line in inside)
                for inside in row
            ]
            for row in table.rows
        ]
        for table in document.blocks
        if isinstance(table, Table)
    ]


def loops(document: Document) -> bytes:
    """A template for docxtpl: a loop over the rows of each table."""
    target = docx.Document()
    tables = [table for table in document.blocks if isinstance(table, Table)]
    for place, table in enumerate(tables):
        made = target.add_table(rows=3, cols=len(table.columns))
        made.rows[0].cells[0].text = f"{{%tr for row in tables[{place}] %}}"
        for column, cell in enumerate(made.rows[1].cells):
            cell.text = f"{{{{ row[{column}] }}}}"
        made.rows[2].cells[0].text = "{%tr endfor %}"
    stream = io.BytesIO()
    target.save(stream)
    return stream.getvalue()


def filled(document: Document, template: bytes) -> bytes:
    """The same tables by docxtpl, with the words only."""
    target = importlib.import_module("docxtpl").DocxTemplate(io.BytesIO(template))
    target.render({"tables": rows_of(document)}, autoescape=True)
    stream = io.BytesIO()
    target.save(stream)
    return stream.getvalue()


def said(inline: Inline) -> str:
    """What an inline shows."""
    match inline:
        case Choice():
            return f"☐ {inline.label}"
        case Blank():
            return inline.text or inline.prompt
        case PageField():
            return ""
        case Marked():
            return inline.run.text
        case _:
            return inline.text


def seconds(work: Callable[[], bytes], rounds: int) -> float:
    """The median of so many runs, in time of the processor: others may be at work beside."""
    return in_turns(rounds, work)[0]


def in_turns(rounds: int, *works: Callable[[], bytes]) -> list[float]:
    """The median of each, where one is run after the other, and that so many times."""
    times: list[list[float]] = [[] for _work in works]
    for _round in range(rounds):
        for taken, work in zip(times, works, strict=True):
            # None pays for what another left lying about.
            gc.collect()
            start = time.process_time()
            work()
            taken.append(time.process_time() - start)
    return [median(taken) for taken in times]


def main() -> int:
    """Measure, print, and say by the exit status whether the targets are met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer claims and rounds")
    quick = parser.parse_args().quick
    small, large, rounds = (500, 2500, 3) if quick else (1000, 5000, 5)
    case, text = made_case(small)
    document = tree(case, text)
    ours(case, text)  # the first run pays for imports and templates
    rival(document)
    # In turns, so that a machine that is busy for a while is so for all.
    mine, written, theirs = in_turns(
        rounds,
        lambda: ours(case, text),
        lambda: write_docx(document),
        lambda: rival(document),
    )
    template = loops(document)
    looped = seconds(lambda: filled(document, template), rounds)
    big_case, big_text = made_case(large)
    big = seconds(lambda: ours(big_case, big_text), rounds)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "memo.docx"
        file.write_bytes(ours(big_case, big_text))
        size = file.stat().st_size
    # The rivals are given the tree; what it costs to make it from the values is ours alone.
    faster, growth = theirs / mine, (big / large) / (mine / small)
    print(f"memo of {small:,} claims, from values to bytes   {mine * 1000:8.0f} ms")
    print(f"the same, from the tree to bytes              {written * 1000:8.0f} ms")
    print(f"the same tables by python-docx, add_row()     {theirs * 1000:8.0f} ms")
    print(f"the same tables by docxtpl, a loop            {looped * 1000:8.0f} ms")
    print(f"memo of {large:,} claims                         {big * 1000:8.0f} ms, {size:,} bytes")
    print(
        f"faster than add_row(): {faster:.1f} times (target {TIMES_FASTER}), from values to bytes"
    )
    print(f"and from the tree, as add_row() is: {theirs / written:.1f} times")
    print(f"time to a claim, {large:,} against {small:,}: {growth:.2f} (target {MOST_GROWTH})")
    return 0 if faster >= TIMES_FASTER and growth <= MOST_GROWTH else 1


if __name__ == "__main__":
    sys.exit(main())
