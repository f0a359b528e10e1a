"""Claims that two people gave one number: their letters stand wherever the number does."""

import csv
import io
from collections.abc import Iterable

import pytest

from workbench.domain.case import Case
from workbench.domain.checking_copy import checking_copy_of
from workbench.domain.memo import memo_of
from workbench.domain.model import (
    Article,
    CaseInfo,
    Claim,
    Evidence,
    Passage,
    Person,
    Query,
    Role,
    Severity,
    Source,
    Status,
    Value,
    Verdict,
)
from workbench.formats.case_json import read
from workbench.formats.case_json_out import document
from workbench.formats.checking_copy import document_of
from workbench.formats.csv_out import write_csv
from workbench.formats.document import Document
from workbench.formats.html_out import write_html
from workbench.formats.memo_document import memo_document
from workbench.formats.memo_words import ranges
from workbench.formats.webannotation import collection

TEXT = "The bridge fell on Monday. Nine people were hurt. It was built in 1961.\n"
AT = "2026-11-22T10:00:00Z"


def claim(id: str, number: int, letters: str, words: str) -> Iterable[Value]:
    start = TEXT.index(words)
    yield Claim(id, number, (), Severity.MUST, "", letters)
    yield Passage(f"p{id}", id, "a", start, start + len(words), words)
    yield Verdict(f"v{id}", id, "ana", AT, Status.CHANGE, "why", f"not {words}")
    yield Evidence(f"e{id}", id, "s")


@pytest.fixture
def case() -> Case:
    return Case(
        (
            CaseInfo("c", "Bridges"),
            Person("ana", "Ana Klee", "AK"),
            Article("a", 1, Role.UNDER_CHECK, "The bridge", "b.txt", "f0", "f1", len(TEXT)),
            Source("s", "A talk"),
            *claim("x", 7, "RM", "on Monday"),
            *claim("y", 7, "AK", "Nine people"),
            *claim("z", 8, "", "in 1961"),
            Query("q", ("x", "y"), "author", "When?"),
        )
    )


def memo(case: Case) -> Document:
    return memo_document(memo_of(case, {"a": TEXT}, AT, "ab"))


def test_a_memo_says_the_letters_wherever_it_names_a_claim(case: Case) -> None:
    made = memo_of(case, {"a": TEXT}, AT, "ab")
    assert [one.label for one in made.changes] == ["7 RM", "7 AK", "8"]
    assert [label for label, _words in made.bottom.worst] == ["7 RM", "7 AK", "8"]
    assert [one.claims for one in made.questions] == [("7 AK", "7 RM")]
    assert made.sources[0].claims == ("7 AK", "7 RM", "8")
    page = write_html(memo(case)).decode()
    assert "7 AK, 7 RM, 8" in page
    assert "(7 RM)" in page


def test_a_checking_copy_has_the_letters_at_its_notes(case: Case) -> None:
    copy = checking_copy_of(case, {"a": TEXT}, AT, "ab")
    assert [note.label for note in document_of(copy).notes] == ["7 RM", "7 AK", "8"]


def test_numbers_with_letters_stand_for_themselves_among_ranges() -> None:
    labels = ["1", "2", "3", "7 AK", "7 RM", "8", "9", "10"]
    assert ranges(labels) == "1–3, 7 AK, 7 RM, 8–10"


def test_a_table_for_spreadsheets_has_the_letters(case: Case) -> None:
    rows = list(csv.reader(io.StringIO(write_csv(case).decode("utf-8-sig"))))
    assert [row[0] for row in rows[1:]] == ["7 AK", "7 RM", "8"]


def test_annotations_are_tagged_with_the_letters(case: Case) -> None:
    items = collection(case, {"a": TEXT})["first"]["items"]
    tags = [item["body"][0]["value"] for item in items]
    assert [tag for tag in tags if tag.startswith("claim:")] == [
        "claim:7 AK",
        "claim:7 RM",
        "claim:8",
    ]


def test_the_letters_are_in_the_json_only_where_there_are_any(case: Case) -> None:
    told = document(case, {"a": 0.0})["claims"]
    assert [(one["number"], one.get("letters")) for one in told] == [
        (7, "AK"),
        (7, "RM"),
        (8, None),
    ]
    assert "letters" not in told[2]
    assert told[0]["queries"][0]["claims"] == ["7 RM", "7 AK"]


@pytest.mark.parametrize("letters", ['" AK"', '"A\\nK"', '"' + 65 * "A" + '"', "7"])
def test_letters_that_nobody_is_called_by_are_refused(letters: str) -> None:
    passage = '{"article": 1, "start": 0, "end": 3, "exact": "The"}'
    told = f'{{"claims": [{{"passages": [{passage}], "number": 7, "letters": {letters}}}]}}'
    with pytest.raises(Exception, match="json-value"):
        read(told.replace('"claims"', '"format": "workbench-case/1", "claims"').encode())
