"""The checking copy beside python-docx: a thousand comments on a text, one by one and as ours.

Run with `python tests/benchmarks/bench_checking_copy.py`, `--quick` for a short form. Both write
the same paragraphs, cut at the same borders, and the same words into the comments, in the same
run; the exit status is 1 when a target is missed.
"""

import argparse
import io
import sys
import time
from collections.abc import Callable, Mapping
from statistics import median

import docx
from docx.text.run import Run as WordRun

from workbench.domain.case import Case
from workbench.domain.checking_copy import checking_copy_of
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
from workbench.formats.checking_copy import document_of
from workbench.formats.document import Document, Marked, Note, Paragraph, Run
from workbench.formats.docx_out import write_docx

TIMES_FASTER = 5.0
MOST_GROWTH = 1.3
SENTENCE = "On day {n} the council counted {n} votes in “ward {n}” — more than before. "
AT = "2026-11-22T10:00:00Z"


def made_case(count: int) -> tuple[Case, str]:
    """A case with so many claims, each with a verdict and two pieces of evidence; of three, one is
    a sentence, one lies in the sentence, and one runs from there into the next sentence."""
    parts = [SENTENCE.format(n=n) + ("\n" if n % 5 == 4 else "") for n in range(count // 3 + 2)]
    text, starts = "".join(parts), [0]
    for part in parts:
        starts.append(starts[-1] + len(part))
    values: list[Value] = [
        CaseInfo("case", "A long check", checker="Ana Lind"),
        Person("p", "Ana Lind", "AL"),
        Article("a", 1, Role.UNDER_CHECK, "Votes", "v.txt", "0" * 64, "0" * 64, len(text)),
    ]
    values += [
        Source(f"s{n}", f"Record {n} of the council", SourceKind.DOCUMENT)
        for n in range(count // 4)
    ]
    for n in range(count):
        here, there = starts[n // 3], starts[n // 3 + 1]
        start, end = ((here, there - 2), (here + 3, here + 20), (here + 9, there + 12))[n % 3]
        values += _claim(n, count, Passage(f"p{n}", f"c{n}", "a", start, end, text[start:end]))
    return Case(values), text


def _claim(n: int, count: int, passage: Passage) -> list[Value]:
    status = Status.CHANGE if n % 2 else Status.CONFIRMED
    why = f"The record gives {n + 1} votes; the sentence has one fewer."
    return [
        Claim(f"c{n}", n + 1, (Kind.NUMBER, Kind.DATE), list(Severity)[n % 3]),
        passage,
        Verdict(f"v{n}", f"c{n}", "p", AT, status, why, f"{n + 1} votes"),
        *(
            Evidence(
                f"e{n}{place}",
                f"c{n}",
                f"s{(n + place) % max(1, count // 4)}",
                Stance.REFUTES,
                locator=f"page {n}",
                quote=f"{n + 1} votes were counted",
                accessed="2026-11-21",
            )
            for place in range(2)
        ),
    ]


def tree(case: Case, text: str) -> Document:
    """The worded checking copy of a case."""
    return document_of(checking_copy_of(case, {"a": text}, AT, "0" * 64))


def ours(case: Case, text: str) -> bytes:
    """From the values of a case to the bytes of the file."""
    return write_docx(tree(case, text))


def rival(document: Document) -> bytes:
    """The same by python-docx: a run to each stretch, then a comment to each mark; no styles."""
    target = docx.Document()
    begins: dict[int, WordRun] = {}
    ends: dict[int, WordRun] = {}
    for block in document.blocks:
        paragraph = target.add_paragraph() if isinstance(block, Paragraph) else None
        for one in block.inlines if isinstance(block, Paragraph) else ():
            if paragraph is not None and isinstance(one, Marked):
                run = paragraph.add_run(one.run.text)
                begins |= dict.fromkeys(one.begins, run)
                ends |= dict.fromkeys(one.ends, run)
    for note in document.notes:
        comment(target, note, begins, ends)
    stream = io.BytesIO()
    target.save(stream)
    return stream.getvalue()


def comment(
    target: "docx.document.Document",
    note: Note,
    begins: Mapping[int, WordRun],
    ends: Mapping[int, WordRun],
) -> None:
    """A note as python-docx adds one."""
    lines = (
        "".join(one.text for one in line.inlines if isinstance(one, Run)) for line in note.lines
    )
    runs = (begins[note.number], ends[note.number])
    target.add_comment(runs, "\n".join(lines), note.author, note.initials)


def seconds(work: Callable[[], bytes], rounds: int) -> float:
    """The median of so many runs, in the time of this process alone: others may be at work."""
    times = []
    for _round in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return median(times)


def main() -> int:
    """Measure, print, and say by the exit status whether the targets are met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer claims and rounds")
    quick = parser.parse_args().quick
    small, large, rounds = (500, 2500, 3) if quick else (1000, 5000, 5)
    case, text = made_case(small)
    document = tree(case, text)
    ours(case, text)  # the first run pays for imports and templates
    mine = seconds(lambda: ours(case, text), rounds)
    theirs = seconds(lambda: rival(document), 1 if quick else 3)
    big_case, big_text = made_case(large)
    big = seconds(lambda: ours(big_case, big_text), rounds)
    faster, growth = theirs / mine, (big / large) / (mine / small)
    print(f"copy with {small:,} claims, from values to bytes  {mine * 1000:8.0f} ms")
    print(f"the same by python-docx, add_comment()        {theirs * 1000:8.0f} ms")
    print(f"copy with {large:,} claims                        {big * 1000:8.0f} ms")
    print(f"faster than add_comment(): {faster:.1f} times (target {TIMES_FASTER})")
    print(f"time to a claim, {large:,} against {small:,}: {growth:.2f} (target {MOST_GROWTH})")
    return 0 if faster >= TIMES_FASTER and growth <= MOST_GROWTH else 1


if __name__ == "__main__":
    sys.exit(main())
