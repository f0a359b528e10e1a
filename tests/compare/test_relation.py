"""How two texts may have come to say the same, and what is named as evidence."""

from itertools import pairwise

from tests.compare.gold import DEV, load
from workbench.compare.align import tie_sentences
from workbench.compare.model import Relation, RelationKind, Report
from workbench.compare.pair import Pair
from workbench.compare.relation import relation_of
from workbench.compare.segment import read

AGENCY = (
    "The dam above Kesselbruck could fail within weeks, engineers of the water board said on"
    " Monday. They found fourteen cracks in the eastern wall of the dam. Buses will take the"
    " inhabitants of the town to Altried from Thursday. "
)


def related(a: str, b: str, code_a: str = "en", code_b: str = "en") -> Relation:
    first, second = read(Report(a, code_a)), read(Report(b, code_b))
    return relation_of(Pair(first, second, tie_sentences(first, second)))


def codes(relation: Relation) -> list[str]:
    return [reason.code for reason in relation.evidence]


def test_long_runs_of_the_same_words_speak_for_a_shared_copy() -> None:
    found = related(AGENCY + "The mayor wept.", AGENCY + "A choir from Altried won a prize.")
    assert found.kind is RelationKind.SHARED
    assert "shares-long-runs" in codes(found)
    (run,) = [reason for reason in found.evidence if reason.code == "shares-long-runs"]
    assert run.a.startswith("The dam above Kesselbruck could")
    assert run.note == "1"


def test_the_same_words_inside_quotation_marks_are_no_shared_copy() -> None:
    said = "“We found fourteen cracks in the eastern wall of the dam and we will not wait,”"
    a = f"{said} Marta Quill told everyone in town."
    b = f"Engineer Quill warned again this week. {said} she added."
    assert related(a, b).kind is RelationKind.INDEPENDENT


def test_reworded_quotations_speak_for_a_rewrite() -> None:
    a = (
        'Quill was blunt. "The wall has fourteen deep cracks and no engineer would sleep below it,"'
        ' Quill said. "Buses must carry every family to Altried before the rain returns," she said.'
    )
    b = (
        'Quill spoke plainly. "The wall has fourteen wide fissures and no expert would sleep below'
        ' it," Quill said. "Coaches must carry each family to Altried before rainfall returns,"'
        " she said."
    )
    found = related(a, b)
    assert found.kind is RelationKind.REWRITE
    assert codes(found).count("quotes-reworded") == 2


def test_texts_in_two_languages_may_be_translations_where_the_order_is_the_same() -> None:
    a = "Marta Quill of Altried counted 2400 trout. In Kesselbruck 37 houses were lost in May."
    b = "Marta Quill de Altried contó 2400 truchas. En Kesselbruck se perdieron 37 casas en mayo."
    assert related(a, b, "en", "es").kind is RelationKind.TRANSLATION
    assert related(b, a, "es", "en") == related(a, b, "en", "es")
    assert related(a, "Llueve mucho.", "en", "es").kind is RelationKind.UNCLEAR


def test_all_sentences_in_the_same_order_make_a_rewrite_likely_and_no_more() -> None:
    a = (
        "Seven engineers examined the cracked dam at Kesselbruck. Coaches moved old patients to"
        " Altried hospital. Farmers drove two hundred cows uphill. Rain stopped at midnight."
    )
    b = (
        "At Kesselbruck, the cracked dam was examined by seven engineers. Old patients were moved"
        " by coaches to hospital in Altried. Uphill went two hundred cows, driven by farmers."
        " At midnight the rain stopped."
    )
    found = related(a, b)
    assert found.kind is RelationKind.REWRITE
    assert found.trust < 0.5
    assert "same-order" in codes(found)


def test_an_outlet_named_in_the_text_is_evidence() -> None:
    a = "Buses left Altried on Monday, Quill told Valley Morning Radio. It rained."
    b = "Buses left Altried on Monday, according to the Alpenblick website. It snowed."
    named = [reason for reason in related(a, b).evidence if reason.code == "credits-outlet"]
    assert [(reason.a, reason.b) for reason in named] == [
        ("Valley Morning Radio", ""),
        ("", "Alpenblick website"),
    ]


CHOIR = (
    "A choir of ninety children sang in the old church of Altried on Sunday, and Pia Lorne, who"
    " has led it for twenty years, took her leave with a mass by a monk of the town."
)


def test_texts_of_two_events_are_told_to_be_so() -> None:
    found = related(AGENCY, CHOIR)
    assert found.kind is RelationKind.UNRELATED
    assert codes(found) == ["few-words-in-common"]
    trout = "La pesca de truchas en Kesselbruck empezó hace mucho, dijo el maestro Ole Brand ayer."
    assert related(CHOIR, trout, "en", "es").kind is RelationKind.UNRELATED


def test_a_text_of_a_few_words_says_nothing_of_where_it_came_from() -> None:
    for short in ("", "Trout farming began long ago."):
        assert related(AGENCY, short) == Relation(RelationKind.UNCLEAR, 0.0)


def test_reports_of_one_event_are_told_from_reports_of_two() -> None:
    pairs = {gold.name: (read(gold.a), read(gold.b)) for gold in load(DEV)}
    kinds = {name: relation_of(Pair(*pair)).kind for name, pair in pairs.items()}
    assert RelationKind.UNRELATED not in kinds.values()
    for (_, one), (_, other) in pairwise(sorted(pairs.items())):
        if one[0].language.code == other[0].language.code:
            assert relation_of(Pair(one[0], other[1])).kind is RelationKind.UNRELATED


def test_the_same_text_twice_is_called_so_whatever_its_marks() -> None:
    assert related(AGENCY, AGENCY.replace(". ", ".\n\n")).kind is RelationKind.SAME
