"""Claims in and out as JSON: strict, all or nothing, and the same again after a round trip."""

import base64
import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from workbench import resources
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Verb
from workbench.domain.model import Claim, Decision, Evidence, Person, Role, Source, Status
from workbench.domain.text import sha256
from workbench.formats.case_json import DEEPEST, read
from workbench.formats.registry import read_article
from workbench.services import checking, evidence, exchange
from workbench.services.library import add_article, new_case
from workbench.services.session import Session, open_case

FIRST = "The dam held 47 litres.\nIt was café day 🚱 on Monday.\n"
SECOND = "The dam held 470 litres, said the office.\n"
CLAIM: dict[str, Any] = {
    "passages": [{"article": 1, "start": 13, "end": 22, "exact": "47 litres"}],
    "kinds": ["quote", "number"],
    "severity": "must",
}
TIED: dict[str, Any] = {"source": {"title": "The office", "url": "https://office.example/"}}


def document(*claims: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"format": "workbench-case/1", "claims": list(claims), **more}


def apply(session: Session, told: dict[str, Any], folder: Path) -> None:
    draft = read(json.dumps(told).encode(), "a.json")
    exchange.apply(session, draft, folder, "a.json")


def make(path: Path, name: str = "Ana Lindqvist") -> Session:
    articles = [read_article(FIRST.encode(), "first.txt"), read_article(SECOND.encode(), "b.txt")]
    return new_case(path, articles, name)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A case with two articles and no claims."""
    session = make(tmp_path / "a.fcase")
    yield session
    session.close()


def refused(session: Session, told: dict[str, Any], folder: Path) -> WorkbenchError:
    """Why a document is refused; nothing at all may have been written."""
    head = session.head
    with pytest.raises(WorkbenchError) as problem:
        apply(session, told, folder)
    assert session.head == head
    assert session.case.claims() == []
    return problem.value


def plain(shown: Any) -> Any:
    """What is shown, without ids and moments."""
    if isinstance(shown, dict):
        return {key: plain(value) for key, value in shown.items() if key not in ("id", "at")}
    return [plain(item) for item in shown] if isinstance(shown, list) else shown


def with_(**more: Any) -> dict[str, Any]:
    return {**deepcopy(CLAIM), **more}


def test_a_claim_with_only_its_passage_gets_what_a_new_claim_has(
    session: Session, tmp_path: Path
) -> None:
    apply(session, document({"passages": CLAIM["passages"]}), tmp_path)
    [shown] = exchange.as_json(session)["claims"]
    assert (shown["number"], shown["severity"], shown["kinds"]) == (1, "should", [])
    assert shown["passages"] == CLAIM["passages"]
    empty = ("note", "settled", "resolution")
    assert [shown[name] for name in empty] == [None, None, None]


def test_all_of_a_file_is_one_operation_and_one_undo(session: Session, tmp_path: Path) -> None:
    apply(session, document(CLAIM, with_(verdicts=[{"status": "change", "by": "Rui"}])), tmp_path)
    latest = session.history()[0]
    assert (latest.verb, latest.fact("title")) == (Verb.APPLY, "a.json")
    session.undo()
    assert session.case.claims() == []
    assert session.next_number == 3
    session.redo()
    assert [claim.number for claim in session.case.claims()] == [1, 2]


def test_the_sample_case_shows_the_same_after_a_round_trip(tmp_path: Path) -> None:
    seeds = resources.seeds()
    names = ["lindhollow-1-ledger.txt", "lindhollow-2-radio.txt", "lindhollow-3-inspectorate.txt"]
    articles = [read_article((seeds / name).read_bytes(), name) for name in names]

    def fresh(name: str) -> Session:
        session = new_case(tmp_path / name, articles[:2], "Ana Lindqvist")
        add_article(session, articles[2], Role.EVIDENCE)
        return session

    one, two = fresh("one.fcase"), fresh("two.fcase")
    exchange.apply(one, exchange.read_draft(seeds / "sample-case.json"), seeds)
    first = exchange.as_json(one)
    apply(two, first, seeds)
    second = exchange.as_json(two)
    assert plain(second) == plain(first)
    assert len(first["claims"]) == 50
    given = json.loads((seeds / "sample-case.json").read_text("utf-8"))
    assert [c["passages"][0] for c in first["claims"]] == [
        sorted(c["passages"], key=lambda p: (p["article"], p["start"]))[0] for c in given["claims"]
    ]
    one.close()
    two.close()


def test_what_a_checker_did_by_hand_shows_the_same_after_a_round_trip(
    session: Session, tmp_path: Path
) -> None:
    first, second = session.case.articles()
    claim = checking.mark(session, first.id, 13, 22)
    other = checking.mark(session, first.id, 24, 40)
    checking.add_passage(session, claim.id, second.id, 0, 12)
    checking.rule(session, claim.id, Status.CHANGE)
    checking.explain(session, claim.id, "“Quoted” — and ‘nested’")
    checking.rate(session, claim.id, "false")
    checking.settle(session, claim.id, Status.CHANGE)
    checking.comment(session, claim.id, "A remark")
    checking.resolve(session, claim.id, Decision.STET, "Stays")
    evidence.link_passage(session, claim.id, second.id, 13, 23)
    (tmp_path / "note.txt").write_text("a note")
    tied = evidence.link_passage(session, other.id, second.id, 0, 7)
    evidence.attach_file(session, tied.id, tmp_path / "note.txt")
    evidence.ask(session, [claim.id, other.id], "", "Who says so?")
    shown = exchange.as_json(session)
    copy = make(tmp_path / "b.fcase")
    apply(copy, shown, tmp_path)
    assert plain(exchange.as_json(copy)) == plain(shown)
    assert len(copy.case.queries(copy.case.claims()[0].id)[0].claims) == 2
    copy.close()


def test_a_case_without_claims_takes_title_and_people_and_one_at_work_keeps_its_own(
    session: Session, tmp_path: Path
) -> None:
    about = {"title": "The dam", "checker": "Rui", "editor": "Oda"}
    apply(session, document(CLAIM, case=about), tmp_path)
    info = session.case.info
    assert (info.title, info.checker, info.editor) == ("The dam", "Rui", "Oda")
    apply(session, document(CLAIM, case={"title": "Another"}), tmp_path)
    assert session.case.info.title == "The dam"


def test_people_are_known_by_name_and_whoever_is_not_named_is_who_works(
    session: Session, tmp_path: Path
) -> None:
    verdicts = [{"status": "change"}, {"status": "query", "by": "Rui"}]
    comments = [{"text": "One", "by": "Rui"}, {"text": "Two", "by": "Ana Lindqvist"}]
    resolution = {"decision": "cut", "by": "Oda"}
    told = document(with_(verdicts=verdicts, comments=comments, resolution=resolution))
    apply(session, told, tmp_path)
    names = sorted(person.name for person in session.case.all(Person))
    assert names == ["Ana Lindqvist", "Oda", "Rui"]
    [shown] = exchange.as_json(session)["claims"]
    assert {verdict["by"] for verdict in shown["verdicts"]} == {"Ana Lindqvist", "Rui"}


def test_a_newcomer_applies_under_their_own_name(session: Session, tmp_path: Path) -> None:
    path = session.path
    session.close()
    newcomer = open_case(path, "Rui Tavarnes")
    apply(newcomer, document(with_(verdicts=[{"status": "change"}])), tmp_path)
    [claim] = newcomer.case.claims()
    assert newcomer.case.verdict(claim.id, newcomer.me.id) is not None
    assert len(newcomer.case.all(Person)) == 2
    newcomer.close()


def test_a_source_that_is_named_again_is_kept_once(session: Session, tmp_path: Path) -> None:
    slash = {"source": {"title": "The Office, again", "url": "https://office.example"}}
    apply(session, document(with_(evidence=[TIED, TIED]), with_(evidence=[slash])), tmp_path)
    apply(session, document(with_(evidence=[TIED])), tmp_path)
    assert len(session.case.all(Source)) == 1


def test_a_query_under_two_claims_is_one_and_twice_under_one_claim_is_two(
    session: Session, tmp_path: Path
) -> None:
    query = {"to": "author", "question": "Who?"}
    apply(session, document(with_(queries=[query, query]), with_(queries=[query])), tmp_path)
    one, two = session.case.claims()
    assert [len(query.claims) for query in session.case.queries(one.id)] == [2, 1]
    assert len(session.case.queries(two.id)) == 1


def test_an_evidence_file_is_copied_in_from_beside_the_document(
    session: Session, tmp_path: Path
) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "note.txt").write_text("a note")
    told = {**TIED, "file": "papers/note.txt"}
    apply(session, document(with_(evidence=[told, told])), tmp_path)
    [claim] = exchange.as_json(session)["claims"]
    file = claim["evidence"][0]["file"]
    assert file["name"] == "note.txt"
    assert session.blob(file["sha256"]) == b"a note"
    # Known by its hash now, and not needed beside the document any more.
    again = document(with_(evidence=[{**TIED, "file": file}]))
    apply(session, again, tmp_path / "papers" / "nowhere")
    assert len(session.case.claims()) == 2


@pytest.mark.parametrize("name", ["../secret.txt", "link.txt", "{there}/secret.txt", "a\0b"])
def test_a_file_outside_of_the_documents_folder_is_never_read(
    session: Session, tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("not for them")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    told = document(with_(evidence=[{**TIED, "file": name.format(there=tmp_path)}]))
    assert refused(session, told, folder).code == "file-outside"


def test_a_source_told_again_and_again_is_one(session: Session, tmp_path: Path) -> None:
    claim = checking.mark(session, session.case.articles()[0].id, 0, 3)
    old = Source("old", "Kept", url="https://office.example")
    evidence.add_evidence(session, Evidence("e", claim.id, ""), old)
    new = {"source": {"title": "A book"}}
    apply(session, document(with_(evidence=[TIED, new, new]), with_(evidence=[new])), tmp_path)
    assert sorted(source.title for source in session.case.all(Source)) == ["A book", "Kept"]


def test_a_file_that_is_missing_or_another_is_refused(session: Session, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("a note")
    missing = document(with_(evidence=[{**TIED, "file": "none.txt"}]))
    assert refused(session, missing, tmp_path).code == "file-missing"
    other = document(with_(evidence=[{**TIED, "file": {"name": "note.txt", "sha256": "00"}}]))
    assert refused(session, other, tmp_path).code == "file-changed"


@pytest.mark.parametrize(
    "change",
    [
        {"start": 12},
        {"end": 23},
        {"exact": "48 litres"},
        {"start": -9},
        {"end": 10**30},
        {"start": 22, "end": 13},
        {"start": 13, "end": 13, "exact": ""},
        {"article": 2},
    ],
)
def test_a_passage_that_is_not_at_its_offsets_is_refused_by_name(
    session: Session, tmp_path: Path, change: dict[str, Any]
) -> None:
    moved = {**CLAIM["passages"][0], **change}
    problem = refused(session, document(CLAIM, with_(passages=[moved])), tmp_path)
    assert problem.code == "passage-moved"
    assert (problem.facts["claim"], problem.facts["where"]) == ("2", "claims[1].passages[0]")
    assert problem.facts["article"] == moved["article"]
    tied = document(with_(evidence=[{**TIED, "passage": moved}]))
    problem = refused(session, tied, tmp_path)
    assert problem.facts["where"] == "claims[0].evidence[0].passage"


def test_a_document_made_for_other_articles_is_refused(session: Session, tmp_path: Path) -> None:
    for wrong in ({"text_sha256": "00"}, {"file_sha256": "00"}, {"chars": 7}):
        told = document(CLAIM, articles=[{"index": 1, **wrong}])
        assert refused(session, told, tmp_path).code == "other-article"
    unknown = document(CLAIM, articles=[{"index": 3}])
    assert refused(session, unknown, tmp_path).code == "no-article"
    nowhere = document(with_(passages=[{**CLAIM["passages"][0], "article": 9}]))
    assert refused(session, nowhere, tmp_path).code == "no-article"


def test_a_claim_that_comes_back_into_its_own_case_is_refused(
    session: Session, tmp_path: Path
) -> None:
    apply(session, document(CLAIM), tmp_path)
    with pytest.raises(WorkbenchError) as problem:
        apply(session, exchange.as_json(session), tmp_path)
    assert (problem.value.code, problem.value.facts["claim"]) == ("claim-there", "1")
    assert len(session.case.all(Claim)) == 1


@pytest.mark.parametrize(
    ("claim", "where"),
    [
        (with_(passages=CLAIM["passages"] * 2), "claims[0].passages"),
        (with_(verdicts=[{"status": "todo"}] * 2), "claims[0].verdicts"),
    ],
)
def test_what_there_can_be_only_one_of_is_refused_twice(
    session: Session, tmp_path: Path, claim: dict[str, Any], where: str
) -> None:
    problem = refused(session, document(claim), tmp_path)
    assert (problem.code, problem.facts["where"]) == ("json-twice", where)


def test_a_document_that_brings_nothing_is_refused(session: Session, tmp_path: Path) -> None:
    assert refused(session, document(), tmp_path).code == "json-missing"


PASSAGE = CLAIM["passages"][0]


@pytest.mark.parametrize(
    ("told", "code", "where"),
    [
        ([], "json-value", "{}"),
        ({}, "json-missing", "format"),
        ({"format": "workbench-case/2"}, "json-format", None),
        (document(more=1), "json-field", "more"),
        (document(with_(color="red")), "json-field", "claims[0].color"),
        (document(with_(passages=[{**PASSAGE, "x": 1}])), "json-field", "claims[0].passages[0].x"),
        (document({"kinds": []}), "json-missing", "claims[0].passages"),
        (document(with_(passages=[])), "json-missing", "claims[0].passages"),
        (document(with_(passages={})), "json-value", "claims[0].passages"),
        (document(with_(passages=[3])), "json-value", "claims[0].passages[0]"),
        (document(with_(kinds=["numbers"])), "json-value", "claims[0].kinds[0]"),
        (document(with_(kinds=[["number"]])), "json-value", "claims[0].kinds[0]"),
        (document(with_(severity="MUST")), "json-value", "claims[0].severity"),
        (document(with_(note=3)), "json-value", "claims[0].note"),
        (document(with_(note="\ud800")), "json-value", "claims[0].note"),
        (document(with_(settled="yes")), "json-value", "claims[0].settled"),
        (document(with_(number=True)), "json-value", "claims[0].number"),
        (document(with_(number="1")), "json-value", "claims[0].number"),
        (document(with_(evidence=[{}])), "json-missing", "claims[0].evidence[0].source"),
        (
            document(with_(evidence=[{"source": {"title": " "}}])),
            "json-missing",
            "claims[0].evidence[0].source.title",
        ),
        (
            document(with_(evidence=[{**TIED, "confidential": 1}])),
            "json-value",
            "claims[0].evidence[0].confidential",
        ),
        (
            document(with_(verdicts=[{"status": "change", "rating": "5"}])),
            "json-value",
            "claims[0].verdicts[0].rating",
        ),
        (
            document(with_(verdicts=[{"status": "change", "at": "yesterday"}])),
            "json-value",
            "claims[0].verdicts[0].at",
        ),
        (
            document(with_(verdicts=[{"status": "change", "at": "2025-11-13T09:05:00"}])),
            "json-value",
            "claims[0].verdicts[0].at",
        ),
        (
            document(with_(verdicts=[{"status": "change", "quote": {"real": "yes"}}])),
            "json-field",
            "claims[0].verdicts[0].quote.real",
        ),
        (document(articles=[{"index": 1.5}]), "json-value", "articles[0].index"),
        (
            document(articles=[{"index": 1, "coverage": "all"}]),
            "json-value",
            "articles[0].coverage",
        ),
    ],
)
def test_a_field_or_value_that_cannot_be_is_named(told: Any, code: str, where: str | None) -> None:
    with pytest.raises(WorkbenchError) as problem:
        read(json.dumps(told).encode(), "a.json")
    assert (problem.value.code, problem.value.facts.get("where")) == (code, where)
    assert problem.value.facts["file"] == "a.json"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\xff\xfe{}",
        b'{"format": NaN}',
        b'{"a": 1e999999, "b": Infinity}',
        b"[" * 100_000,
        b'{"a":' * (DEEPEST + 1) + b"1" + b"}" * (DEEPEST + 1),
        b"9" * 10_000,
    ],
    ids=["empty", "half", "utf-16", "nan", "infinity", "deep", "a little deep", "long number"],
)
def test_what_is_no_json_or_too_deep_is_refused(data: bytes) -> None:
    with pytest.raises(WorkbenchError) as problem:
        read(data, "a.json")
    assert problem.value.code == "json-broken"


def test_a_field_that_is_there_twice_is_refused() -> None:
    with pytest.raises(WorkbenchError) as problem:
        read(b'{"format": "workbench-case/1", "format": "x"}')
    assert (problem.value.code, problem.value.facts["where"]) == ("json-field", "format")


def test_a_file_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.formats.case_json.LARGEST_BYTES", 10)
    with pytest.raises(WorkbenchError) as problem:
        read(b'{"format": "workbench-case/1"}')
    assert problem.value.facts["reason"] == "size"


def test_brackets_within_words_do_not_make_a_file_deep() -> None:
    note = json.dumps(document(with_(note='[[[[[[[[[[[[[[[[ \\" {{{{{{{{{{{{')))
    assert read(note.encode()).claims[0].note.startswith("[[[")


def test_a_byte_order_mark_and_moments_of_other_zones_are_taken_in() -> None:
    verdict = {"status": "change", "at": "2025-11-13T10:05:00+01:00"}
    data = b"\xef\xbb\xbf" + json.dumps(document(with_(verdicts=[verdict]))).encode()
    assert read(data).claims[0].verdicts[0].at == "2025-11-13T09:05:00.000Z"


TOLD = {"start": 13, "end": 22, "exact": "47 litres"}
OTHER = {"start": 13, "end": 23, "exact": "470 litres"}
SKIP = {"article": 1, "start": 0, "end": 3, "exact": "The"}
TIE = {"article_a": 1, "a": [TOLD], "article_b": 2, "b": [OTHER], "tied": True}
JUDGEMENT = {"kind": "number", "article_a": 1, "a": [TOLD], "article_b": 2, "b": [OTHER]}


def test_a_first_file_gives_its_numbers_and_a_later_one_does_not(
    session: Session, tmp_path: Path
) -> None:
    apply(session, document(with_(number=7), with_(number=3)), tmp_path)
    assert [claim.number for claim in session.case.claims()] == [3, 7]
    apply(session, document(with_(number=1)), tmp_path)
    assert [claim.number for claim in session.case.claims()] == [3, 7, 8]


def test_claims_of_one_number_keep_their_letters_and_are_named_by_them(
    session: Session, tmp_path: Path
) -> None:
    queries = [{"to": "author", "question": "Which?", "claims": ["7 RM", "7 AK"]}]
    both = [with_(number=7, letters=by, queries=queries) for by in ("AK", "RM")]
    taken = {**JUDGEMENT, "ruling": "taken", "claim": "7 RM"}
    apply(session, document(*both, judgements=[taken]), tmp_path)
    assert [claim.label for claim in session.case.claims()] == ["7 AK", "7 RM"]
    shown = exchange.as_json(session)
    assert [(one["number"], one["letters"]) for one in shown["claims"]] == [(7, "AK"), (7, "RM")]
    assert shown["claims"][0]["queries"][0]["claims"] == ["7 RM", "7 AK"]
    assert shown["judgements"][0]["claim"] == "7 RM"


def test_a_case_at_work_gives_lettered_claims_numbers_of_its_own(
    session: Session, tmp_path: Path
) -> None:
    apply(session, document(CLAIM), tmp_path)
    apply(session, document(with_(number=1, letters="RM")), tmp_path)
    assert [claim.label for claim in session.case.claims()] == ["1", "2"]


@pytest.mark.parametrize("numbers", [(1, 1), (0, 1), (-1, 2), (None, 4), (10**12, 1)])
def test_numbers_that_cannot_be_are_given_anew(
    session: Session, tmp_path: Path, numbers: tuple[int | None, ...]
) -> None:
    apply(session, document(*(with_(number=number) for number in numbers)), tmp_path)
    assert [claim.number for claim in session.case.claims()] == [1, 2]


def test_marks_beside_the_claims_are_taken_in_once(session: Session, tmp_path: Path) -> None:
    taken = {**JUDGEMENT, "ruling": "taken", "claim": 4, "corrected": "scope"}
    told = document(with_(number=4), skips=[SKIP], ties=[TIE], judgements=[taken])
    apply(session, told, tmp_path)
    shown = exchange.as_json(session)
    assert shown["skips"] == [SKIP]
    assert [plain(shown[name][0])["by"] for name in ("ties", "judgements")] == ["Ana Lindqvist"] * 2
    assert (shown["judgements"][0]["claim"], shown["judgements"][0]["corrected"]) == (4, "scope")
    apply(session, told, tmp_path)
    again = exchange.as_json(session)
    assert [again[name] for name in ("skips", "ties", "judgements")] == [
        shown[name] for name in ("skips", "ties", "judgements")
    ]


@pytest.mark.parametrize(
    ("more", "code", "where"),
    [
        ({"skips": [SKIP, SKIP]}, "json-twice", "skips"),
        ({"ties": [TIE, TIE]}, "json-twice", "ties"),
        ({"judgements": [JUDGEMENT, JUDGEMENT]}, "json-twice", "judgements"),
        ({"judgements": [{**JUDGEMENT, "claim": 9}]}, "json-value", "judgements[0].claim"),
        ({"skips": [{**SKIP, "exact": "Teh"}]}, "passage-moved", "skips[0]"),
        ({"ties": [{**TIE, "b": [TOLD]}]}, "passage-moved", "ties[0].b[0]"),
        ({"judgements": [{**JUDGEMENT, "article_b": 9}]}, "no-article", "judgements[0].b"),
        ({"articles": [{"index": 1, "version_of": 9}]}, "no-article", "articles[0].version_of"),
        ({"articles": [{"index": 1}, {"index": 1}]}, "json-twice", "articles[1]"),
    ],
)
def test_a_mark_that_cannot_be_is_refused_with_all_of_the_file(
    session: Session, tmp_path: Path, more: dict[str, Any], code: str, where: str
) -> None:
    problem = refused(session, document(CLAIM, **more), tmp_path)
    assert (problem.code, problem.facts["where"]) == (code, where)


def test_who_settled_needs_what_was_settled(session: Session, tmp_path: Path) -> None:
    problem = refused(session, document(with_(settlement={"reason": "Seen"})), tmp_path)
    assert (problem.code, problem.facts["where"]) == ("json-missing", "claims[0].settled")


def test_what_a_file_says_of_articles_is_taken_over_and_its_silence_is_not(
    session: Session, tmp_path: Path
) -> None:
    before = session.case.articles()[0]
    said = {"index": 1, "title": "The dam", "outlet": "Ledger", "byline": None, "date": None}
    draft = read(json.dumps(document(CLAIM, articles=[said])).encode())
    exchange.apply(session, draft, tmp_path)
    after = session.case.articles()[0]
    assert (after.title, after.outlet, after.date) == ("The dam", "Ledger", before.date)
    session.undo()
    assert session.case.articles()[0] == before


def test_in_a_whole_case_null_says_that_nothing_is_known(session: Session, tmp_path: Path) -> None:
    about = {"case": {"title": None, "checker": None}, "people": [{"name": "Rui"}]}
    apply(session, document(articles=[{"index": 1, "language": None}], **about), tmp_path)
    info, article = session.case.info, session.case.articles()[0]
    assert (info.checker, article.language) == ("", "")
    assert info.title
    assert [person.initials for person in session.case.all(Person)] == ["AL", "R"]


def test_a_file_comes_with_the_document_and_must_be_the_one_it_names(
    session: Session, tmp_path: Path
) -> None:
    data = base64.b64encode(b"a note").decode()
    named = {"name": "note.txt", "sha256": sha256(b"a note")}
    told = with_(evidence=[{**TIED, "file": named}])
    wrong = [{"sha256": named["sha256"], "data": base64.b64encode(b"another").decode()}]
    assert refused(session, document(told, files=wrong), tmp_path).code == "file-changed"
    with pytest.raises(WorkbenchError) as problem:
        read(json.dumps(document(files=[{"sha256": "00", "data": "?"}])).encode())
    assert problem.value.facts["where"] == "files[0].data"
    apply(session, document(told, files=[{"sha256": named["sha256"], "data": data}]), tmp_path)
    assert session.blob(named["sha256"]) == b"a note"


def test_sources_of_one_address_stay_two_where_the_file_tells_them_apart(
    session: Session, tmp_path: Path
) -> None:
    one, two = (
        {"title": title, "url": "https://o.example", "id": title, "archived": "https://a.example"}
        for title in ("Page", "Table")
    )
    told = [{"source": one}, {"source": two}, {"source": one}]
    apply(session, document(with_(evidence=told)), tmp_path)
    assert [source.title for source in session.case.all(Source)] == ["Page", "Table"]
    assert session.case.all(Source)[0].archived == "https://a.example"


def test_an_answer_to_a_remark_stays_one(session: Session, tmp_path: Path) -> None:
    told = [{"text": "One", "id": "x"}, {"text": "Two", "id": "y", "reply_to": "x"}]
    apply(session, document(with_(comments=[*told, {"text": "Three", "reply_to": "?"}])), tmp_path)
    one, two, three = session.case.comments(session.case.claims()[0].id)
    assert (one.reply_to, two.reply_to, three.reply_to) == ("", one.id, "")
    assert "x" not in (one.id, two.id)
