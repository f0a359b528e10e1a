"""The sample case of seeds/: texts, gold list and finished check agree to the character."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from workbench.domain import model, text
from workbench.formats.registry import read_article

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"
GOLD: dict[str, Any] = json.loads((SEEDS / "gold.json").read_text("utf-8"))
CASE: dict[str, Any] = json.loads((SEEDS / "sample-case.json").read_text("utf-8"))
CLAIMS: list[dict[str, Any]] = CASE["claims"]
MARK = "Invented for the Fact-Check Workbench; no real person, place or body."
ONE_ARTICLE = {"headline", "source", "internal"}
FINDINGS = ONE_ARTICLE | {"quote", "number", "date", "name", "title", "attribution", "hedge"}
FINDINGS |= {"scope", "wording", "only-a", "only-b"}
PASSAGE = "article start end exact"
# Every field of the formats: what may stand in an object that is found under this name.
CASE_FIELDS = {
    "document": "format case articles claims",
    "case": "title checker second_reader editor",
    "articles": "index role title outlet date url language file file_sha256 text_sha256 chars",
    "claims": "passages kinds severity note verdicts settled evidence queries comments resolution",
    "passages": PASSAGE,
    "passage": PASSAGE,
    "verdicts": "by status why change_to rating quote at",
    "quote": "said words sense true",
    "evidence": "stance rank source locator quote accessed passage file confidential",
    "source": "title kind url author date",
    "queries": "to question asked answer due",
    "comments": "by text at resolved",
    "resolution": "decision by reason",
}
GOLD_FIELDS = {
    "document": "format articles claims differences traps skips",
    "articles": "file role chars sha256",
    "claims": f"{PASSAGE} also kinds note",
    "also": PASSAGE,
    "differences": "kind severity between a b why",
    "traps": "between a b why",
    "a": PASSAGE,
    "b": PASSAGE,
    "skips": PASSAGE,
}


def canonical(name: str) -> str:
    return text.canonical((SEEDS / name).read_bytes().decode("utf-8-sig"))


TEXTS = [canonical(article["file"]) for article in GOLD["articles"]]


def objects(value: Any, name: str = "document") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object of a document with the name it is found under."""
    if isinstance(value, dict):
        yield name, value
        for key, inner in value.items():
            yield from objects(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from objects(inner, name)


def passages(document: Any) -> list[dict[str, Any]]:
    return [found for _, found in objects(document) if "start" in found]


def verdicts() -> list[dict[str, Any]]:
    return [verdict for claim in CLAIMS for verdict in claim.get("verdicts", [])]


def all_evidence() -> list[dict[str, Any]]:
    return [evidence for claim in CLAIMS for evidence in claim.get("evidence", [])]


def spans_in_the_article_under_check() -> list[tuple[int, int]]:
    return [(p["start"], p["end"]) for c in CLAIMS for p in c["passages"] if p["article"] == 1]


@pytest.mark.parametrize("document", [GOLD, CASE], ids=["gold", "sample case"])
def test_every_passage_stands_at_its_offsets(document: dict[str, Any]) -> None:
    for passage in passages(document):
        text_of = TEXTS[passage["article"] - 1]
        assert text_of[passage["start"] : passage["end"]] == passage["exact"]
        assert passage["exact"]


def test_size_and_hash_of_each_text_match() -> None:
    for listed, filed, said in zip(GOLD["articles"], CASE["articles"], TEXTS, strict=True):
        digest = hashlib.sha256(said.encode()).hexdigest()
        data = (SEEDS / filed["file"]).read_bytes()
        assert (listed["chars"], listed["sha256"]) == (len(said), digest)
        assert (filed["chars"], filed["text_sha256"]) == (len(said), digest)
        assert filed["file_sha256"] == hashlib.sha256(data).hexdigest()
        assert (listed["file"], listed["role"]) == (filed["file"], filed["role"])


@pytest.mark.parametrize("filed", CASE["articles"], ids=lambda filed: filed["file"])
def test_an_import_reads_from_each_text_what_the_case_says_of_it(filed: dict[str, Any]) -> None:
    read = read_article((SEEDS / filed["file"]).read_bytes(), filed["file"])
    assert (read.title, read.outlet) == (filed["title"], filed["outlet"])
    assert (read.date, read.url, read.language) == (filed["date"], filed["url"], filed["language"])
    assert (read.file_sha256, read.text_sha256) == (filed["file_sha256"], filed["text_sha256"])


def test_each_text_has_the_length_of_a_report_and_says_that_it_is_invented() -> None:
    for said in TEXTS:
        assert 400 <= len(said.split()) <= 700
        assert said.rstrip("\n").splitlines()[-1] == MARK


def test_the_texts_hold_what_makes_offsets_hard() -> None:
    together = "".join(TEXTS)
    for awkward in ("\U0001f6b1", "\u00a0", "\u2014", "\u0300", "‘", "“", "'", '"', "é"):
        assert awkward in together
    assert (SEEDS / GOLD["articles"][2]["file"]).read_bytes().startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in (SEEDS / GOLD["articles"][2]["file"]).read_bytes()


def test_every_kind_of_finding_is_planted_and_the_common_ones_often() -> None:
    planted = [difference["kind"] for difference in GOLD["differences"]]
    assert set(planted) == FINDINGS
    assert min(planted.count(kind) for kind in ("quote", "number", "date")) >= 3


def test_each_difference_has_its_passages_on_the_side_its_kind_asks_for() -> None:
    for difference in GOLD["differences"]:
        sides = (bool(difference["a"]), bool(difference["b"]))
        one_sided = difference["kind"] in ONE_ARTICLE | {"only-a"}
        assert sides == ((True, False) if one_sided else (difference["kind"] != "only-b", True))
        assert len(difference["between"]) == (1 if difference["kind"] in ONE_ARTICLE else 2)
        assert difference["severity"] in {"high", "medium", "low"}


@pytest.mark.parametrize("group", ["differences", "traps"])
def test_a_pair_names_the_articles_its_passages_stand_in(group: str) -> None:
    for pair in GOLD[group]:
        first, last = pair["between"][0], pair["between"][-1]
        assert {passage["article"] for passage in pair["a"]} <= {first}
        assert {passage["article"] for passage in pair["b"]} <= {last}


def test_no_pair_is_both_a_difference_and_a_trap() -> None:
    def sides(pair: dict[str, Any]) -> str:
        return json.dumps([pair["a"], pair["b"]])

    differences = {sides(difference) for difference in GOLD["differences"]}
    traps = {sides(trap) for trap in GOLD["traps"]}
    assert len(differences) == len(GOLD["differences"])
    assert len(traps) == len(GOLD["traps"]) >= 10
    assert not differences & traps


def test_the_gold_claims_are_many_and_no_claim_lies_in_a_passage_to_skip() -> None:
    assert 25 <= len(GOLD["claims"]) <= 35
    for skip in GOLD["skips"]:
        for claim in GOLD["claims"]:
            apart = claim["end"] <= skip["start"] or skip["end"] <= claim["start"]
            assert claim["article"] != skip["article"] or apart


@pytest.mark.parametrize(
    ("document", "fields"), [(GOLD, GOLD_FIELDS), (CASE, CASE_FIELDS)], ids=["gold", "sample case"]
)
def test_a_document_has_only_the_fields_of_its_format(
    document: dict[str, Any], fields: dict[str, str]
) -> None:
    for name, found in objects(document):
        assert set(found) <= set(fields[name].split()), name


def test_each_claim_of_the_sample_case_is_anchored_and_uses_the_words_of_the_desk() -> None:
    assert len(CLAIMS) >= 24
    for claim in CLAIMS:
        assert claim["passages"]
        assert claim["kinds"]
        assert set(claim["kinds"]) <= set(model.Kind)
        assert claim.get("settled", "todo") in set(model.Status)
    for evidence in all_evidence():
        assert evidence["stance"] in set(model.Stance)
        assert evidence["rank"] in set(model.Rank)
        assert evidence["source"]["kind"] in set(model.SourceKind)
    for claim in CLAIMS:
        assert claim.get("resolution", {"decision": "open"})["decision"] in set(model.Decision)


def test_every_status_and_severity_is_used() -> None:
    assert {verdict["status"] for verdict in verdicts()} == set(model.Status)
    assert {claim["severity"] for claim in CLAIMS} == set(model.Severity)
    ratings = {verdict["rating"] for verdict in verdicts() if "rating" in verdict}
    assert {"true", "false", "altered-quote"} <= ratings <= set(model.RATINGS)


def test_a_verdict_that_asks_for_a_change_says_why_and_to_what() -> None:
    for claim in CLAIMS:
        changes = [v for v in claim.get("verdicts", []) if v["status"] == "change"]
        assert all(verdict["why"] for verdict in changes)
        assert not changes or any("change_to" in verdict for verdict in changes)


def test_the_settled_verdict_is_one_that_a_checker_gave() -> None:
    for claim in CLAIMS:
        given = {verdict["status"] for verdict in claim.get("verdicts", [])}
        assert claim.get("settled") is None or claim["settled"] in given


def test_a_checked_quotation_carries_the_four_answers() -> None:
    answers = [verdict["quote"] for verdict in verdicts() if "quote" in verdict]
    assert {answer for quote in answers for answer in quote.values()} == set(model.Answer)
    assert all(list(quote) == ["said", "words", "sense", "true"] for quote in answers)
    for claim in CLAIMS:
        if "quote" in claim["kinds"] and "verdicts" in claim:
            assert any("quote" in verdict for verdict in claim["verdicts"])


def test_two_checkers_disagree_once_and_the_desk_has_not_settled_it() -> None:
    apart = [
        claim
        for claim in CLAIMS
        if len({verdict["status"] for verdict in claim.get("verdicts", [])}) > 1
    ]
    assert len(apart) == 1
    assert "settled" not in apart[0]


def test_claims_overlap_and_nest_and_rest_on_several_passages() -> None:
    spans = spans_in_the_article_under_check()
    pairs = [(one, two) for one in spans for two in spans if one != two]
    assert any(one[0] <= two[0] and two[1] <= one[1] for one, two in pairs)
    assert any(one[0] < two[0] < one[1] < two[1] for one, two in pairs)
    assert any(len(claim["passages"]) > 1 for claim in CLAIMS)
    assert any(len({p["article"] for p in claim["passages"]}) > 1 for claim in CLAIMS)


def test_evidence_shows_a_passage_a_file_and_something_confidential() -> None:
    tied = {e["passage"]["article"] for e in all_evidence() if "passage" in e}
    files = [e["file"] for e in all_evidence() if "file" in e]
    assert {2, 3} <= tied
    assert files
    assert all((SEEDS / name).is_file() for name in files)
    assert any(evidence["confidential"] for evidence in all_evidence())


def test_evidence_that_is_a_passage_quotes_the_passage() -> None:
    for evidence in all_evidence():
        if "passage" in evidence:
            assert evidence["quote"] == evidence["passage"]["exact"]


@pytest.mark.seeds
def test_no_run_of_words_comes_from_the_two_real_articles() -> None:
    real = ROOT.parent / "shared" / "seeds"
    if not real.is_dir():
        pytest.skip("the two real articles are not here")

    def runs(said: str) -> set[tuple[str, ...]]:
        words = [word.strip("“”\"'‘’.,;:").lower() for word in said.split()]
        return set(zip(*(words[n:] for n in range(6)), strict=False))

    theirs = {run for path in real.glob("*.txt") for run in runs(path.read_text("utf-8-sig"))}
    assert theirs
    assert not theirs & {run for said in TEXTS for run in runs(said)}


def test_the_lists_are_what_their_source_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    make_gold = __import__("make_gold")
    assert make_gold.build() == {"gold.json": GOLD, "sample-case.json": CASE}
