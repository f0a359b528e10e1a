"""`workbench compare`: its JSON, its lines, and what of a case's judgements it tells."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from workbench import __main__, resources
from workbench.compare import segment
from workbench.compare.model import FindingKind
from workbench.services import comparison, judging
from workbench.services.comparison import Compared, Pair
from workbench.services.jobs import Progress
from workbench.services.judging import Place
from workbench.services.session import Session, open_case

FIRST, SECOND, THIRD = (str(path) for path in sorted(resources.seeds().glob("lindhollow-*.txt")))
# What PRODUCT.md promises of a finding's kind and severity.
KINDS = ["quote", "number", "date", "name", "title", "attribution", "hedge", "scope", "wording"]
KINDS += ["only-a", "only-b", "headline", "source", "internal"]
OWN = ("headline", "source", "internal")
BEFORE = "The fire at Orrin destroyed 47 homes. The mayor praised the crews on Monday.\n"
AFTER = (
    "The fire at Orrin destroyed 74 homes. Ducks were unhurt. The mayor praised the crews on"
    " Monday.\n"
)


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """Two small articles that differ in a number."""
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, text in zip(paths, (BEFORE, AFTER), strict=True):
        path.write_text(text, "utf-8")
    return [str(path) for path in paths]


@pytest.fixture
def case(tmp_path: Path, files: list[str], capsys: pytest.CaptureFixture[str]) -> Path:
    """A case of three articles, the two small ones first."""
    path = tmp_path / "fire.fcase"
    assert __main__.main(["new", str(path), *files, FIRST]) == 0
    capsys.readouterr()
    return path


def told(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    """The one JSON document of a comparison."""
    assert __main__.main(["compare", *map(str, arguments), "--json"]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    document: dict[str, Any] = json.loads(said.out)
    return document


def refusal(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """The one line a comparison is refused with."""
    assert __main__.main(["compare", *map(str, arguments)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    return said.err


def compared(session: Session) -> tuple[Pair, Compared]:
    pair = comparison.pairs(session)[0]
    reports = [comparison.report_of(session, id) for id in pair]
    found = comparison.compare_articles(reports[0], reports[1], Progress())
    return pair, comparison.shown(session, pair, found)


def numbers(document: dict[str, Any]) -> list[tuple[str, str]]:
    """The figures of the number findings, on both sides."""
    found = [one for one in document["findings"] if one["kind"] == "number"]
    return [(figure(one["a"]), figure(one["b"])) for one in found]


def figure(passages: list[dict[str, Any]]) -> str:
    return "".join(letter for letter in passages[0]["exact"] if letter.isdigit())


@pytest.mark.parametrize("pair", [(FIRST, SECOND), (SECOND, FIRST), (FIRST, THIRD)])
def test_the_json_is_of_the_format_and_every_passage_stands_where_it_says(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    document = told(capsys, *pair)
    texts = [Path(path).read_text("utf-8-sig") for path in pair]
    assert list(document) == ["format", "a", "b", "relation", "ties", "findings"]
    assert document["format"] == "workbench-compare/1"
    for side, path, text in zip("ab", pair, texts, strict=True):
        assert document[side] == {"file": path, "chars": len(text)}
    assert document["ties"]
    for tie in document["ties"]:
        assert list(tie) == ["a", "b", "score"]
        assert 0 < tie["score"] <= 1
        for side, text in zip("ab", texts, strict=True):
            assert all(text[one["start"] : one["end"]].strip() for one in tie[side])
    assert document["findings"]
    for finding in document["findings"]:
        assert list(finding) == ["kind", "severity", "a", "b", "why"]
        assert finding["kind"] in KINDS
        assert finding["severity"] in ("high", "medium", "low")
        assert finding["why"]
        assert "\n" not in finding["why"]
        for side, text in zip("ab", texts, strict=True):
            for one in finding[side]:
                assert text[one["start"] : one["end"]] == one["exact"] != ""


def test_what_one_article_holds_alone_has_passages_there_alone(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for finding in told(capsys, FIRST, SECOND)["findings"]:
        sides = (bool(finding["a"]), bool(finding["b"]))
        if finding["kind"] in OWN:
            assert sides in ((True, False), (False, True))
        else:
            expected = {"only-a": (True, False), "only-b": (False, True)}
            assert sides == expected.get(finding["kind"], (True, True))


def test_the_relation_is_told_with_its_evidence(capsys: pytest.CaptureFixture[str]) -> None:
    relation = told(capsys, FIRST, SECOND)["relation"]
    assert list(relation) == ["kind", "trust", "evidence"]
    assert relation["kind"] in ("independent", "shared-copy", "rewrite", "translation")
    assert 0 <= relation["trust"] <= 1
    assert all(isinstance(sentence, str) for sentence in relation["evidence"])


def test_without_json_it_is_a_short_list(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert __main__.main(["compare", *files]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == " / ".join(files)
    assert "shared passage" in lines[2]
    assert any(line.startswith("  High, Number: ") and "47" in line for line in lines)


def test_a_case_is_compared_as_its_two_articles_are(
    case: Path, files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    apart, inside = told(capsys, *files), told(capsys, case)
    assert (inside["a"]["file"], inside["b"]["file"]) == ("a.txt", "b.txt")
    assert inside["ties"] == apart["ties"]
    assert inside["findings"] == apart["findings"]
    assert numbers(inside) == [("47", "74")]


def test_articles_of_a_case_are_chosen_by_number(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chosen = told(capsys, case, "--articles", 2, 1)
    assert (chosen["a"]["file"], chosen["b"]["file"]) == ("b.txt", "a.txt")
    assert numbers(chosen) == [("74", "47")]
    assert told(capsys, case, "--articles", 3, 1)["a"]["file"] == Path(FIRST).name


@pytest.mark.parametrize("judge", [judging.dismiss, judging.same_after_all])
def test_what_was_put_aside_is_left_out(
    case: Path, judge: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    session = open_case(case)
    pair, shown = compared(session)
    row = next(one for one in shown.rows if one.kind is FindingKind.NUMBER)
    judge(session, pair, row)
    session.close()
    for arguments in ((), ("--articles", 1, 2), ("--articles", 2, 1)):
        document = told(capsys, case, *arguments)
        assert numbers(document) == []
        assert document["set_aside"] == 1
    assert __main__.main(["compare", str(case)]) == 0
    assert "1 finding was put aside." in capsys.readouterr().out


def test_a_taken_finding_stays_and_a_corrected_kind_is_told(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = open_case(case)
    pair, shown = compared(session)
    row = next(one for one in shown.rows if one.kind is FindingKind.NUMBER)
    judging.take(session, pair, row)
    _, shown = compared(session)
    row = next(one for one in shown.rows if one.kind is FindingKind.NUMBER)
    judging.correct_kind(session, pair, row, FindingKind.DATE)
    session.close()
    (finding,) = (one for one in told(capsys, case)["findings"] if one["kind"] == "date")
    assert figure(finding["a"]) == "47"
    assert finding["claim"] == "1"
    assert all("claim" not in one for one in told(capsys, case)["findings"] if one != finding)
    assert __main__.main(["compare", str(case)]) == 0
    assert "Claim 1 · " in capsys.readouterr().out


def test_ties_made_by_hand_are_told_and_untied_ones_are_not(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = open_case(case)
    pair, shown = compared(session)
    fire = next(one for one in shown.ties if one.tie.a[0][0] == 0)
    judging.untie(session, pair, fire)
    ducks = AFTER.index("Ducks")
    judging.tie_by_hand(session, Place(pair.a, 0, 7), Place(pair.b, ducks, ducks + 5))
    session.close()
    document = told(capsys, case)
    hand = {"a": [{"start": 0, "end": 7}], "b": [{"start": ducks, "end": ducks + 5}]}
    assert {**hand, "score": 1.0} in document["ties"]
    assert len(document["ties"]) == len(shown.ties)
    assert numbers(document) == []


def test_the_words_of_a_tie_made_by_hand_are_compared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [tmp_path / "gates.txt", tmp_path / "visitors.txt"]
    texts = ("The gates open again on Friday.", "Visitors may come back from Sunday.")
    for path, text in zip(paths, texts, strict=True):
        path.write_text(f"{BEFORE}\n{text}\n", "utf-8")
    case = tmp_path / "gates.fcase"
    assert __main__.main(["new", str(case), *map(str, paths)]) == 0
    capsys.readouterr()
    assert not any(one["kind"] == "date" for one in told(capsys, case)["findings"])
    session = open_case(case)
    pair = comparison.pairs(session)[0]
    here, there = (
        session.text(article).index(text) for article, text in zip(pair, texts, strict=True)
    )
    judging.tie_by_hand(session, Place(pair.a, here, here + 31), Place(pair.b, there, there + 35))
    session.close()
    (day,) = (one for one in told(capsys, case)["findings"] if one["kind"] == "date")
    assert (day["a"][0]["exact"], day["b"][0]["exact"]) == ("Friday", "Sunday")


def test_a_text_too_long_to_be_compared_whole_is_told_with_its_place(
    files: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = told(capsys, *files)
    assert "compared" not in whole["a"]
    monkeypatch.setattr(segment, "MOST", 2)
    document = told(capsys, *files)
    assert "compared" not in document["a"]
    assert document["b"]["compared"] == AFTER.index(" The mayor")
    assert __main__.main(["compare", *files]) == 0
    assert "b.txt is too long to compare whole" in capsys.readouterr().out


def test_nothing_is_written_by_a_comparison(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path: path.read_bytes() for path in case.parent.iterdir()}
    told(capsys, case)
    refusal(capsys, case, "--articles", 1, 9)
    assert {path: path.read_bytes() for path in case.parent.iterdir()} == before


def test_a_case_that_is_open_says_so(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    session = open_case(case)
    said = refusal(capsys, case)
    session.close()
    assert "fire.fcase" in said
    assert "open" in said


def test_what_cannot_be_compared_is_told_in_one_line(
    tmp_path: Path, case: Path, files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = files
    assert "no article 9" in refusal(capsys, case, "--articles", 1, 9)
    assert "two articles" in refusal(capsys, case, "--articles", 1, 1)
    assert "--articles" in refusal(capsys, first, second, "--articles", 1, 2)
    assert "two files" in refusal(capsys, first, second, first)
    assert "case alone" in refusal(capsys, case, first)
    assert "a.txt" in refusal(capsys, first)
    assert "none.txt" in refusal(capsys, first, tmp_path / "none.txt")
    assert "none.fcase" in refusal(capsys, tmp_path / "none.fcase")
    refusal(capsys)
    refusal(capsys, case, "--articles", 1)


def test_a_case_of_one_article_has_nothing_to_compare(
    tmp_path: Path, files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "one.fcase"
    assert __main__.main(["new", str(path), files[0]]) == 0
    capsys.readouterr()
    assert "one article" in refusal(capsys, path)


def test_comparing_needs_no_qt(files: list[str]) -> None:
    code = (
        "import sys\n"
        "sys.modules['PySide6'] = sys.modules['shiboken6'] = None\n"
        "from workbench.__main__ import main\n"
        f"sys.exit(main(['compare', *{files!r}]))"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert ended.returncode == 0, ended.stderr


def test_what_only_one_report_has_is_told_in_its_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    long = "Divers of the coast guard will look at the hull on Friday, " + "and again, " * 20
    shared = "The ferry Marigold struck the pier in Maddock Bay on Monday with 214 people.\n\n"
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text(shared + "A baker on the quay heard the crash before dawn.\n", "utf-8")
    other.write_text(f"{shared}{long}it was said.\n", "utf-8")
    assert __main__.main(["compare", str(one), str(other)]) == 0
    said = capsys.readouterr().out
    assert "“A baker on the quay heard the crash before dawn.”" in said
    assert "“Divers of the coast guard will look" in said
    assert "…”" in said


def test_what_is_no_number_of_an_article_is_said_in_plain_words(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert __main__.main(["compare", "any.fcase", "--articles", "x", "2"]) == 2
    assert "“x” is not the number of an article" in capfd.readouterr().err
