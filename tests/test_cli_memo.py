"""`workbench memo`: what is chosen is in the file, and what cannot be chosen is refused."""

from pathlib import Path

import pytest
from docx import Document

from workbench import __main__
from workbench.domain.memo_choice import MemoChoice, MemoPart
from workbench.domain.model import Evidence, Severity, Source, Status
from workbench.services import checking, evidence, handover
from workbench.services.sample import build_sample
from workbench.services.session import open_case


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """The sample case, closed."""
    path = tmp_path / "sample.fcase"
    build_sample(path)
    return path


def refusal(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """The one line a call is refused with."""
    assert __main__.main([str(argument) for argument in arguments]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    return said.err


def headings(path: Path) -> list[str]:
    styled = (p for p in Document(str(path)).paragraphs if p.style and p.style.name)
    return [p.text for p in styled if p.style and p.style.name == "Heading 1"]


def memo(case: Path, *options: str) -> Path:
    target = case.with_name("memo.docx")
    assert __main__.main(["memo", str(case), "-o", str(target), *options]) == 0
    return target


def test_a_whole_memo_has_all_its_parts_in_order(case: Path) -> None:
    assert headings(memo(case)) == [
        "Bottom line",
        "Changes required",
        "Open queries",
        "How the reports differ",
        "Claim by claim",
        "Sources",
        "Contact log",
        "Not checked, and limits",
        "Sign-off",
    ]


def test_only_the_parts_that_were_named_are_there(case: Path) -> None:
    assert headings(memo(case, "--parts", "changes, sign-off")) == ["Changes required", "Sign-off"]


def test_the_choice_is_kept_with_the_case_and_taken_again(case: Path) -> None:
    first = memo(case, "--parts", "claims", "--status", "change,query", "--severity", "must")
    chosen = MemoChoice(
        frozenset({MemoPart.CLAIMS}),
        frozenset({Status.CHANGE, Status.QUERY}),
        frozenset({Severity.MUST}),
    )
    session = open_case(case)
    assert handover.choice_of(session) == chosen
    session.save_view({"claim": "another"})
    assert handover.choice_of(session) == chosen
    session.close()
    words = [p.text for p in Document(str(first)).paragraphs]

    assert headings(memo(case, "--again", "--for", "Legal")) == ["Claim by claim"]
    again = Document(str(first))
    assert "Legal" in [c.text for row in again.tables[0].rows for c in row.cells]
    assert any("claims shown: Needs change, Query; Must." in one for one in words)


def test_claims_of_one_article_are_chosen_by_its_number(case: Path) -> None:
    target = memo(case, "--article", "2", "--parts", "claims,limits")
    said = "\n".join(p.text for p in Document(str(target)).paragraphs)

    assert "article 2." in said
    assert "How the reports differ is not part of this memo." in said


def test_what_cannot_be_chosen_is_refused_in_a_line_and_nothing_is_written(
    tmp_path: Path,
    case: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    word = tmp_path / "memo.docx"
    assert "“all”" in refusal(capsys, "memo", case, "-o", word, "--parts", "all")
    assert "--status" in refusal(capsys, "memo", case, "-o", word, "--status", "")
    assert "must, should, fyi" in refusal(capsys, "memo", case, "-o", word, "--severity", "high")
    assert "no article 9" in refusal(capsys, "memo", case, "-o", word, "--article", "9")
    assert ".docx" in refusal(capsys, "memo", case, "-o", case)
    said = f"“{tmp_path.name}” is a folder. Give the name of a file in it."
    assert said in refusal(capsys, "memo", case, "-o", tmp_path)
    monkeypatch.chdir(tmp_path)
    assert said in refusal(capsys, "memo", case, "-o", ".")
    assert said in refusal(capsys, "export", case, "--to", "csv", "-o", ".")
    assert "folder" in refusal(capsys, "memo", case, "-o", tmp_path / "no" / "memo.docx")
    assert [entry.name for entry in tmp_path.iterdir()] == ["sample.fcase"]


def test_a_redacted_memo_tells_which_claims_name_something_confidential(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = open_case(case, "Ana Lindqvist")
    claim = session.case.claims()[0]
    filed = Evidence("e", claim.id, "", confidential=True)
    evidence.add_evidence(session, filed, Source("s", "Mara Vossberg"))
    checking.explain(session, claim.id, "So says Mara Vossberg.")
    session.close()
    memo(case, "--redact", "--parts", "claims")

    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Wrote memo.docx"
    assert said[1].endswith(f"something confidential: {claim.number}")
