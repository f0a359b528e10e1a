"""The parts of a memo in words: differences, limits, the four answers, a second reader."""

from collections.abc import Iterator
from dataclasses import replace

from workbench.domain.case import Case
from workbench.domain.memo import memo_of
from workbench.domain.memo_choice import EVERY_PART, MemoChoice, MemoPart
from workbench.domain.memo_facts import (
    ArticleFacts,
    Difference,
    Memo,
    Proof,
    ReportPair,
    Said,
    Stretch,
)
from workbench.domain.model import (
    Answer,
    Article,
    CaseInfo,
    Claim,
    FindingKind,
    Kind,
    Passage,
    Person,
    Rank,
    Role,
    Severity,
    Stance,
    Status,
    Value,
    Verdict,
    Weight,
)
from workbench.formats.document import (
    Blank,
    Choice,
    Document,
    Heading,
    Inline,
    Pairs,
    Paragraph,
    Run,
    Table,
)
from workbench.formats.memo_document import memo_document
from workbench.formats.memo_words import beside

TEXT = "The bridge fell on Monday. Nine people were hurt."
AT = "2026-11-22T10:00:00Z"
ANA, RUI = Person("ana", "Ana Lind", "AL"), Person("rui", "Rui Tav", "RT")


def article(id: str, index: int, role: Role, language: str = "en") -> Article:
    digest = f"{index}" * 64
    return Article(
        id,
        index,
        role,
        f"Report {index}",
        f"{id}.txt",
        digest,
        digest,
        len(TEXT),
        language=language,
    )


VALUES: tuple[Value, ...] = (
    CaseInfo("c" * 32, "Bridge", second_reader="Rui Tav"),
    ANA,
    RUI,
    article("a", 1, Role.UNDER_CHECK),
    article("b", 2, Role.COMPARISON, "fi"),
    Claim("k1", 1, (Kind.QUOTE,), Severity.MUST),
    Passage("p1", "k1", "a", 0, 10, "The bridge"),
    Verdict("v1", "k1", "ana", AT, Status.CHANGE, "It stands.", "A bridge"),
)
QUOTED = Difference(
    FindingKind.QUOTE,
    Weight.HIGH,
    (Said(1, 1, (Stretch("The "), Stretch("bridge", True), Stretch(" fell.")), "en", 4, 10),),
    (Said(2, 1, (Stretch("The "), Stretch("tower", True), Stretch(" fell.")), "en", 4, 9),),
    (("quote-words", "bridge", "tower", ""),),
    claim="1",
)
OPEN = replace(QUOTED, claim=None, weight=Weight.MEDIUM)
ALONE = Difference(FindingKind.ONLY_B, Weight.MEDIUM, (), QUOTED.b, ())
INSIDE = Difference(FindingKind.INTERNAL, Weight.HIGH, QUOTED.a * 2, (), ())


WHOLE = MemoChoice()
# Where no claim is printed, all differences stand together.
AT_NO_CLAIM = MemoChoice(EVERY_PART - {MemoPart.CLAIMS, MemoPart.CHANGES})


def facts(
    *differences: Difference,
    values: tuple[Value, ...] = VALUES,
    choice: MemoChoice = WHOLE,
) -> Memo:
    pair = ReportPair(1, 2, "rewrite", (("shared-order", "", "", ""),), differences, 2, ("fi",))
    return memo_of(Case(values), {"a": TEXT, "b": TEXT}, AT, "ab" * 32, choice, (pair,))


def inlines(document: Document) -> Iterator[Inline]:
    for paragraph in lines(document):
        yield from paragraph.inlines


def lines(document: Document) -> Iterator[Paragraph]:
    for block in document.blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, Table):
            yield from (line for row in block.rows for cell in row for line in cell)
        elif isinstance(block, Pairs):
            yield from (line for row in block.rows for _label, cell in row for line in cell)


def said(document: Document) -> str:
    return "\n".join(
        "".join(one.text for one in line.inlines if isinstance(one, Run))
        for line in lines(document)
    )


def table(document: Document, name: str) -> Table:
    return next(b for b in document.blocks if isinstance(b, Table) and b.name == name)


def test_the_words_that_differ_are_bold_and_underlined_on_both_sides() -> None:
    made = memo_document(facts(QUOTED, choice=AT_NO_CLAIM))
    marked = [one for one in inlines(made) if isinstance(one, Run) and one.underline]

    assert [(one.text, one.bold) for one in marked] == [("bridge", True), ("tower", True)]
    found = table(made, "How article 1 and article 2 differ")
    assert [column.head for column in found.columns][1:3] == ["Article 1 says", "Article 2 says"]


def test_a_difference_has_the_number_of_its_claim_or_a_stroke_and_its_weight() -> None:
    found = table(
        memo_document(facts(QUOTED, OPEN, choice=AT_NO_CLAIM)), "How article 1 and article 2 differ"
    )
    first = [
        [one.text for line in row[0] for one in line.inlines if isinstance(one, Run)]
        for row in found.rows
    ]

    assert first == [["1", "Must"], ["–", "Medium"]]


def test_who_is_closer_to_the_primary_text_is_left_to_fill_in_unless_evidence_decides() -> None:
    proof = Proof(
        Stance.REFUTES, Rank.PRIMARY, 3, "Recording", "00:12", "", "", False, None, "", ""
    )
    made = memo_document(facts(QUOTED, replace(QUOTED, closer=2, proof=proof), choice=AT_NO_CLAIM))
    found = table(made, "How article 1 and article 2 differ")
    empty, decided = (row[4] for row in found.rows)

    assert isinstance(empty[0].inlines[0], Blank)
    assert empty[0].inlines[0].tag == "compared:1:2:1"
    words = ["".join(one.text for one in line.inlines if isinstance(one, Run)) for line in decided]
    assert words == ["Article 2", "[3] Recording, 00:12"]


def test_what_one_report_says_alone_is_a_line_and_what_is_against_itself_a_row() -> None:
    made = memo_document(facts(ALONE, INSIDE))

    assert "Only in article 2: The tower fell.  Para 1" in said(made)
    assert len(table(made, "How article 1 and article 2 differ").rows) == 1


def test_a_difference_of_a_claim_is_told_at_the_claim_and_only_numbered_here() -> None:
    place = replace(QUOTED, marks=((1, 4, 10),))
    made = memo_document(facts(place))
    names = [block.name for block in made.blocks if isinstance(block, Table)]

    assert "How article 1 and article 2 differ" not in names
    assert "1 difference is told at its claim: Quote\u00a01." in said(made)
    for part in ("Changes required", "Claim by claim"):
        written = [one for row in table(made, part).rows for line in row[1] for one in line.inlines]
        marked = [one.text for one in written if isinstance(one, Run) and one.underline]
        assert marked == ["bridge"]
    evidence = [line for row in table(made, "Claim by claim").rows for line in row[3]]
    words = ["".join(one.text for one in line.inlines if isinstance(one, Run)) for line in evidence]
    assert words[-3:] == ["Another report differs: quote", "The tower fell.", "Article 2, para 1"]


def test_which_articles_are_closer_to_the_primary_text_is_said_against_which() -> None:
    proof = Proof(
        Stance.REFUTES, Rank.PRIMARY, 3, "Recording", "00:12", "", "", False, None, "", ""
    )
    closer = replace(QUOTED, closer=2, proof=proof)
    pairs = (
        ReportPair(1, 2, "rewrite", (), (closer, closer)),
        ReportPair(1, 3, "rewrite", (), (replace(closer, closer=3),)),
        ReportPair(3, 2, "rewrite", (), (replace(closer, closer=3),)),
    )
    made = memo_document(memo_of(Case(VALUES), {"a": TEXT, "b": TEXT}, AT, "ab" * 32, WHOLE, pairs))

    assert [line for line in said(made).splitlines() if line.startswith("Closer")] == [
        "Closer to the primary text than article 1: articles 2, 3, by [3]",
        "Closer to the primary text than article 2: article 3, by [3]",
    ]


def test_what_the_other_report_does_not_say_at_all_is_told_at_the_claim() -> None:
    alone = replace(QUOTED, kind=FindingKind.ONLY_A, b=())
    words = said(memo_document(facts(alone)))

    assert "Article 2 does not say this" in words
    assert "1 difference is told at its claim: Only in article 1\u00a01." in words


def test_the_heaviest_come_first_and_what_is_more_than_a_minute_holds_is_counted() -> None:
    many = [replace(OPEN, kind=FindingKind.DATE)] * 9 + [replace(OPEN, weight=Weight.HIGH)] * 2
    slight = replace(OPEN, weight=Weight.LOW, kind=FindingKind.HEDGE)
    made = memo_document(facts(*many, slight, replace(ALONE, weight=Weight.LOW)))
    kinds = [row[3][0].inlines[0] for row in table(made, "How article 1 and article 2 differ").rows]

    assert [one.text for one in kinds if isinstance(one, Run)] == ["Quote"] * 2 + ["Date"] * 6
    words = said(made)
    assert "3 more of weight are only in the comparison of the case: Date\u00a0(3)." in words
    assert "2 slight ones are not listed: Hedge\u00a0(1), Only in article 2\u00a0(1)." in words


def test_the_relation_of_the_reports_and_what_was_put_aside_are_said() -> None:
    words = said(memo_document(facts()))

    assert "One is probably a rewrite of the other." in words
    assert "2 proposed differences were looked at and put aside." in words
    assert "No difference of weight is open or was taken as a claim." in words


def test_limits_name_languages_without_rules_and_articles_that_were_not_compared() -> None:
    third = article("d", 3, Role.EVIDENCE)
    words = said(
        memo_document(replace(facts(), articles=(*facts().articles, ArticleFacts(third, 1, (), 0))))
    )

    assert "whole sentences there: fi." in words
    assert "Articles that were not compared: 1 with 3." in words


def test_limits_name_an_article_too_long_to_be_compared_whole_once() -> None:
    made = facts()
    cut = replace(made.pairs[0], cut=((2, 0.625),))
    words = said(memo_document(replace(made, pairs=(cut, cut))))
    assert (
        words.count("Article 2 is too long to compare whole; only the first 62\u00a0% of it") == 1
    )
    assert "too long to compare" not in said(memo_document(made))


def test_parts_that_were_not_chosen_are_not_there() -> None:
    chosen = MemoChoice(EVERY_PART - {MemoPart.DIFFERENCES, MemoPart.CONTACTS})
    made = memo_document(replace(facts(), choice=chosen))
    titles = [block.text for block in made.blocks if isinstance(block, Heading)]

    assert "How the reports differ" not in titles
    assert "Contact log" not in titles
    assert "How the reports differ is not part of this memo." in said(made)


def test_a_second_reader_who_agrees_takes_a_line_and_one_who_differs_has_the_word() -> None:
    agrees = Verdict("v2", "k1", "rui", "2026-11-23T10:00:00Z", Status.CHANGE)
    words = said(memo_document(facts(values=(*VALUES, agrees))))
    assert "Rui Tav agrees, 23 Nov 2026" in words

    differs = replace(agrees, status=Status.CONFIRMED, why="I heard it.")
    words = said(memo_document(facts(values=(*VALUES, differs))))
    assert "Second reader: Rui Tav" in words
    assert "I heard it." in words
    assert "agrees" not in words


def test_the_four_answers_are_printed_and_a_quotation_without_them_says_so() -> None:
    assert "The four questions of a quotation were not answered." in said(memo_document(facts()))
    spoken = VALUES[-1]
    assert isinstance(spoken, Verdict)
    answered = replace(spoken, said=Answer.YES, words=Answer.NO)
    words = said(memo_document(facts(values=(*VALUES[:-1], answered))))

    unbroken = ("Was it said? Yes", "In these words? No")
    assert "   ".join(one.replace(" ", "\u00a0") for one in unbroken) in words
    assert "were not answered" not in words


def test_each_answer_carries_the_claim_and_the_state_it_was_asked_in() -> None:
    made = facts()
    tags = [one.tag for one in inlines(memo_document(made)) if isinstance(one, Choice | Blank)]
    state = made.claims[0].state

    assert [tag for tag in tags if tag.startswith("claim:")] == [
        f"claim:k1:{field}:{state}"
        for field in ("accepted", "reworded", "stet", "cut", "words", "reason")
    ]


def test_the_first_line_carries_the_case_and_the_head_of_its_history() -> None:
    first = next(lines(memo_document(facts())))
    (mark,) = (one.tag for one in first.inlines if isinstance(one, Run) and one.tag)

    assert mark == f"case:{'c' * 32}:{'ab' * 6}"
    assert len(mark) <= 64


def test_words_from_right_to_left_do_not_pull_what_is_behind_them_along() -> None:
    assert beside("مجلس") == "مجلس\u200e"
    assert beside("council") == "council"
