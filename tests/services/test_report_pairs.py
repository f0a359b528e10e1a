"""How reports differ, as the memo tells it: what is open and matters, or was taken."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.domain.claim_differences import WITHIN_ONE
from workbench.domain.history import Change, Verb
from workbench.domain.memo import memo_of
from workbench.domain.memo_facts import Difference, Place, ReportPair, Said
from workbench.domain.memo_reading import source_numbers
from workbench.domain.model import (
    Article,
    Evidence,
    FindingKind,
    Person,
    Rank,
    Role,
    Source,
    Stance,
)
from workbench.domain.text import sha256
from workbench.services import checking, comparison, evidence, judging
from workbench.services.compared import Row
from workbench.services.jobs import Progress
from workbench.services.report_pairs import report_pairs
from workbench.services.session import Session, create_case

ANA = Person("ana", "Ana Lind", "AL")
ONE = (
    "The council of Lindhollow met on Thursday to count the votes in ward 7.\n\n"
    "“This is an inexorable result of the count,” the mayor told reporters in the hall.\n\n"
    "About 1,204 people voted, and the bridge to the harbour stayed closed all day.\n"
)
TWO = (
    "The council of Lindhollow met on Wednesday to count the votes in ward 7.\n\n"
    "“This is an irreversible result of the count,” the mayor told reporters in the hall.\n\n"
    "About 1,340 people voted, and the bridge to the harbour stayed closed all day.\n"
)


def opened(folder: Path, texts: Sequence[str], languages: Sequence[str]) -> Session:
    articles = [
        Article(
            f"a{index}",
            index,
            Role.COMPARISON if index > 1 else Role.UNDER_CHECK,
            f"Report {index}",
            f"{index}.txt",
            sha256(text),
            sha256(text),
            len(text),
            language=language,
        )
        for index, (text, language) in enumerate(zip(texts, languages, strict=True), start=1)
    ]
    blobs = {sha256(text): text.encode() for text in texts}
    return create_case(folder / "two.fcase", "Two", ANA, tuple(articles), blobs)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Two reports of one event that differ in a day, a quoted word and a number."""
    case = opened(tmp_path, (ONE, TWO), ("en", "en"))
    yield case
    case.close()


def told(session: Session) -> tuple[ReportPair, ...]:
    case = session.case
    texts = {article.id: session.text(article.id) for article in case.articles()}
    return report_pairs(case, texts, source_numbers(case), Progress())


def row(session: Session, kind: FindingKind) -> Row:
    (pair,) = comparison.pairs(session)
    a, b = (comparison.report_of(session, one) for one in pair)
    rows = comparison.shown(session, pair, comparison.compare_articles(a, b, Progress())).rows
    return next(one for one in rows if one.kind is kind)


def test_what_a_person_tied_is_compared_and_what_they_untied_is_not(session: Session) -> None:
    (pair,) = comparison.pairs(session)
    a, b = (comparison.report_of(session, one) for one in pair)
    shown = comparison.shown(session, pair, comparison.compare_articles(a, b, Progress()))
    quoted = ONE.index("“This")
    judging.untie(session, pair, next(t for t in shown.ties if t.tie.a[0][0] == quoted))
    judging.tie_by_hand(
        session,
        judging.Place(pair.a, quoted, ONE.index(" the mayor told")),
        judging.Place(pair.b, TWO.index("About"), TWO.index(" people")),
    )
    assert not any(one.kind is FindingKind.QUOTE for one in told(session)[0].differences)


def difference(session: Session, kind: FindingKind) -> Difference:
    (pair,) = told(session)
    return next(one for one in pair.differences if one.kind is kind)


def marked(said: Sequence[Said]) -> list[str]:
    return [each.words for one in said for each in one.stretches if each.differs]


def whole(said: Said) -> str:
    return "".join(each.words for each in said.stretches)


def test_the_differing_words_are_marked_in_their_sentence(session: Session) -> None:
    found = difference(session, FindingKind.QUOTE)

    assert marked(found.a) == ["inexorable"]
    assert marked(found.b) == ["irreversible"]
    assert whole(found.a[0]) == ONE.split("\n\n")[1]
    assert (found.a[0].article, found.a[0].paragraph) == (1, 2)
    assert found.claim is None


def test_what_was_put_aside_is_counted_and_not_told(session: Session) -> None:
    (pair,) = comparison.pairs(session)
    judging.dismiss(session, pair, row(session, FindingKind.DATE))

    (made,) = told(session)
    assert FindingKind.DATE not in [one.kind for one in made.differences]
    assert made.dismissed == 1


def test_what_was_taken_has_the_number_of_its_claim(session: Session) -> None:
    (pair,) = comparison.pairs(session)
    claim = judging.take(session, pair, row(session, FindingKind.QUOTE))

    assert difference(session, FindingKind.QUOTE).claim == claim.label


@pytest.mark.parametrize(
    ("words", "rank", "stance", "closer"),
    [
        ("the result is irreversible", Rank.PRIMARY, Stance.REFUTES, 2),
        ("an inexorable result", Rank.PRIMARY, Stance.SUPPORTS, 1),
        ("the result is irreversible", Rank.PRIMARY, Stance.SUPPORTS, None),
        ("the result is irreversible", Rank.SECONDARY, Stance.REFUTES, None),
        ("inexorable and irreversible", Rank.PRIMARY, Stance.CONTEXT, None),
        ("no word of it", Rank.PRIMARY, Stance.REFUTES, None),
        ("", Rank.PRIMARY, Stance.REFUTES, None),
    ],
)
def test_only_the_words_of_a_primary_source_say_who_is_closer_to_it(
    session: Session, words: str, rank: Rank, stance: Stance, closer: int | None
) -> None:
    (pair,) = comparison.pairs(session)
    claim = judging.take(session, pair, row(session, FindingKind.QUOTE))
    filed = Evidence("e", claim.id, "", stance, rank, "00:12", words)
    evidence.add_evidence(session, filed, Source("s", "The recording"))

    found = difference(session, FindingKind.QUOTE)
    assert found.closer == closer
    assert (found.proof.title if found.proof else None) == ("The recording" if closer else None)


def test_a_case_of_one_article_has_nothing_to_compare(tmp_path: Path) -> None:
    case = opened(tmp_path, (ONE,), ("en",))
    assert told(case) == ()
    case.close()


def test_a_language_without_rules_is_named(tmp_path: Path) -> None:
    case = opened(tmp_path, (ONE, TWO), ("en", "fi"))
    (pair,) = told(case)
    assert pair.unread == ("fi",)
    case.close()


def test_across_languages_all_of_a_passage_differs(session: Session) -> None:
    article = session.case.get(Article, "a2")
    session.do(Verb.EDIT_ARTICLE, (Change(article, replace(article, language="pt")),))
    (pair,) = told(session)
    for one in pair.differences:
        if one.a and one.b:
            assert marked(one.a)
            assert marked(one.b)


def test_a_long_sentence_is_cut_at_whole_words_far_from_what_differs(tmp_path: Path) -> None:
    far = "and so on and on and on and on and on and on and on and on and on and on and on "
    texts = [text.replace("the mayor told", f"{far * 3}the mayor told") for text in (ONE, TWO)]
    case = opened(tmp_path, texts, ("en", "en"))
    said = difference(case, FindingKind.QUOTE).a[0]
    assert whole(said).startswith("“This is an inexorable")
    assert whole(said).endswith(("and…", "on…", "so…"))
    assert len(whole(said)) < 200
    case.close()


def test_what_lies_in_the_words_of_a_claim_belongs_to_it_though_not_made_of_it(
    session: Session,
) -> None:
    start = ONE.index("an inexorable")
    claim = checking.mark(session, "a1", start, start + len("an inexorable result"))

    assert difference(session, FindingKind.QUOTE).claim == claim.label
    assert difference(session, FindingKind.DATE).claim is None


def test_all_that_differs_in_the_sentences_of_a_claim_is_one_row(session: Session) -> None:
    start = ONE.index("About 1,204")
    claim = checking.mark(session, "a1", start, start + len("About 1,204 people voted"))
    (pair,) = told(session)

    (found,) = (one for one in pair.differences if one.claim == claim.label)
    assert marked(found.a) == ["1,204"]


def test_a_claim_beside_the_words_has_no_part_in_them(session: Session) -> None:
    start = ONE.index("in the hall")
    checking.mark(session, "a1", start, start + len("in the hall"))

    assert difference(session, FindingKind.QUOTE).claim is None


def test_the_memo_marks_the_words_of_the_claim_and_of_its_evidence(session: Session) -> None:
    (pair,) = comparison.pairs(session)
    claim = judging.take(session, pair, row(session, FindingKind.QUOTE))
    texts = {article.id: session.text(article.id) for article in session.case.articles()}
    made = memo_of(session.case, texts, "2026-11-23T10:00:00Z", "0" * 64, pairs=told(session))

    (facts,) = made.claims
    assert facts.number == claim.number
    assert words_marked(facts.places) == ["inexorable"]
    assert words_marked([one.place for one in facts.proofs]) == ["irreversible"]
    assert facts.told == ()


def words_marked(places: Sequence[Place | None]) -> list[str]:
    return [one.exact[start:end] for one in places if one for start, end in one.marks]


def test_what_an_article_says_against_itself_is_told_once_for_all_pairs(tmp_path: Path) -> None:
    headed = "Five people voted in ward 7\n\n" + ONE
    third = TWO.replace("the hall", "the court")
    case = opened(tmp_path, (headed, TWO, third), ("en", "en", "en"))
    found = [one for pair in told(case) for one in pair.differences if one.kind in WITHIN_ONE]

    assert [one.kind for one in found] == [FindingKind.HEADLINE]
    case.close()
