"""The words for what a comparison finds: one for every code, one line for every reason."""

import pytest

from workbench import finding_words
from workbench.compare.model import Reason, Relation, RelationKind
from workbench.domain.model import FindingKind, Ruling, Weight
from workbench.finding_sentences import SENTENCES
from workbench.finding_words import (
    findings_count,
    kind_words,
    relation_words,
    ruling_word,
    ties_count,
    weight_word,
    why,
)


def test_every_kind_weight_ruling_and_relation_has_words_of_its_own() -> None:
    kinds = [kind_words(kind) for kind in FindingKind]
    weights = [weight_word(weight) for weight in Weight]
    rulings = [ruling_word(ruling) for ruling in Ruling]
    relations = [relation_words(Relation(kind, 0.5)) for kind in RelationKind]
    for words in (kinds, weights, rulings, relations):
        assert len(set(words)) == len(words)
        assert all(words)


def test_a_reason_without_a_sentence_sets_the_words_against_each_other() -> None:
    assert why(Reason("unheard-of", "Thursday", "Wednesday (14)")) == "Thursday / Wednesday (14)"
    assert why(Reason("unheard-of", "one\nline", "")) == "one line"
    assert why(Reason("unheard-of")) == "unheard-of"
    assert why(Reason("unheard-of", "Monday", note="6 May")) == "Monday (6 May)"


def test_a_sentence_takes_the_words_as_they_are_and_the_note_in_its_place_or_after(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sentences = {"one": lambda: "{a} here, {b} there.", "two": lambda: "{a}, which is {note}"}
    monkeypatch.setattr(finding_words, "SENTENCES", sentences)
    assert why(Reason("one", "{b}", "x", "taken so")) == "{b} here, x there (taken so)."
    assert why(Reason("two", "Monday", note="6 May")) == "Monday, which is 6 May"


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_every_sentence_can_be_filled_in_and_is_one_line(code: str) -> None:
    said = why(Reason(code, "a words", "b words", "noted"))
    assert said == " ".join(said.split())
    assert not set("{}") & set(said)


def test_counts_are_worded_for_one_and_for_many() -> None:
    assert (findings_count(1), findings_count(1200)) == ("1 finding", "1,200 findings")
    assert (ties_count(1), ties_count(2)) == ("1 shared passage", "2 shared passages")


def test_days_are_written_out_and_marks_are_not_doubled() -> None:
    told = why(Reason("date-differs", "Thursday", "Wednesday (14)", "2031-08-14 / 2031-08-13"))
    assert told.endswith("(14 Aug 2031 / 13 Aug 2031).")
    told = why(Reason("headline-quote-changed", "'sad morning'", "sad day"))
    assert told == "The headline quotes “sad morning”; the nearest words of the text are “sad day”."
