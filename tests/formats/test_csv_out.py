"""The table for spreadsheets: one row for a claim, and nothing in it that acts."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.whole_case import whole_case
from workbench.domain.case import Case
from workbench.domain.model import CaseInfo
from workbench.formats.csv_out import harmless, write_csv


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def test_each_claim_is_a_row_under_heads_that_say_what_it_holds(tmp_path: Path) -> None:
    session = whole_case(tmp_path / "whole.fcase")
    data = write_csv(session.case)
    session.close()
    assert data.startswith(b"\xef\xbb\xbf")
    head, one, two = rows(data)
    told = dict(zip(head, one, strict=True))
    assert (told["No."], two[0]) == ("2", "5 RM")
    assert told["Words"] == "47 litres\n470 litres"
    assert (told["From"], told["To"]) == ("13\n13", "22\n23")
    assert (told["Status"], told["Severity"]) == ("Needs change", "Must")
    assert told["Why"] == "Ana Lindqvist: =Why\nRui: +Why not"
    assert told["Rating"] == "Ana Lindqvist: False (1 of 5)"
    assert told["Settled"] == "Rui, 2025-11-13: Seen the list"
    assert told["Refutes"].startswith("O. Author; The office; 2025-11-13; https://o.example/; p. 3")
    assert told["Editor’s decision"] == "Reworded (Rui, 2025-11-13): 48 litres; Better"
    assert dict(zip(head, two, strict=True))["Words"].startswith("'=SUM(A1)")


def test_the_columns_about_evidence_can_be_left_out(tmp_path: Path) -> None:
    session = whole_case(tmp_path / "whole.fcase")
    with_, without = (rows(write_csv(session.case, evidence=one)) for one in (True, False))
    session.close()
    assert [name for name in with_[0] if name not in without[0]] == [
        "Supports",
        "Refutes",
        "Context",
    ]
    assert "https://o.example/" not in "".join(without[1])


def test_a_case_without_claims_is_a_row_of_heads() -> None:
    assert len(rows(write_csv(Case((CaseInfo("i", "Nothing"),))))) == 1


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "\u200b=1", "＝1"],
)
def test_what_a_spreadsheet_would_work_out_gets_an_apostrophe(cell: str) -> None:
    assert harmless(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", "a = b", "47", "’", "قال", " plain", "(-1)"])
def test_other_words_stay_as_they_are(cell: str) -> None:
    assert harmless(cell) == cell


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_no_cell_begins_with_what_acts_and_none_loses_a_letter(cell: str) -> None:
    made = harmless(cell)
    assert made.lstrip()[:1] not in ("=", "+", "-", "@")
    assert made.removeprefix("'") == cell.removeprefix("'") or made == cell
