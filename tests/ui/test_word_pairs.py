"""Word against word: which words stand in one cell, and with what punctuation."""

import pytest

from workbench.ui.snippets import NOTHING, reads_leftward, snippet
from workbench.ui.word_pairs import Cell, Op, Passages, cells


def whole(text: str, *marks: str) -> Passages:
    """A text as one passage; the marks are words in it that a finding is about."""
    spans = tuple((text.index(said), text.index(said) + len(said)) for said in marks)
    return Passages(text, ((0, len(text)),), "en", spans)


def differing(found: list[Cell]) -> list[tuple[Op, str, str]]:
    return [(cell.op, cell.a, cell.b) for cell in found if cell.op is not Op.SAME]


def test_changed_words_stand_in_one_cell_and_the_same_words_one_by_one() -> None:
    found = cells(
        whole("The captain ignored two warnings."), whole("The captain missed two warnings.")
    )
    assert [cell.a for cell in found] == ["The", "captain", "ignored", "two", "warnings."]
    assert differing(found) == [(Op.CHANGED, "ignored", "missed")]


def test_words_of_one_side_have_an_empty_other_side() -> None:
    found = cells(whole("The old boat sank."), whole("The boat sank."))
    assert differing(found) == [(Op.ONLY_A, "old", "")]
    found = cells(whole("The boat sank."), whole("The old boat sank."))
    assert differing(found) == [(Op.ONLY_B, "", "old")]


def test_words_that_stand_elsewhere_are_marked_as_moved() -> None:
    found = cells(
        whole("On Monday the ferry struck the pier in Maddock Bay."),
        whole("The ferry struck the pier in Maddock Bay on Monday."),
    )
    assert any(cell.moved and "Monday" in cell.a for cell in found)


def test_the_cell_of_a_finding_is_marked() -> None:
    found = cells(whole("About 214 people came.", "214"), whole("About 241 people came.", "241"))
    assert [(cell.a, cell.b) for cell in found if cell.marked] == [("214", "241")]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('He said: "No — never."', ["He", "said:", '"No —', 'never."']),
        ("(well-known) bay", ["(well-", "known)", "bay"]),
        ("a ¿b? c", ["a", "¿b?", "c"]),
    ],
)
def test_punctuation_stays_with_the_word_it_touches(text: str, shown: list[str]) -> None:
    assert [cell.a for cell in cells(whole(text), whole(text))] == shown


def test_a_long_stretch_comes_in_pieces_that_lines_can_hold() -> None:
    found = cells(whole("one two three four five six seven eight nine ten"), whole("zebra"))
    assert max(len(cell.a.split()) for cell in found) <= 6
    assert " ".join(cell.a for cell in found).split()[0] == "one"


def test_passages_in_pieces_are_read_as_one() -> None:
    text = "“The boat,” she said, “sank fast.”"
    first, second = (0, 11), (text.index("“sank"), len(text))
    found = cells(Passages(text, (first, second), "en"), whole("“The boat sank fast.”"))
    assert differing(found) == []
    assert "she" not in " ".join(cell.a for cell in found)


def test_nothing_against_nothing_has_no_cells() -> None:
    assert cells(whole(""), whole("")) == []


# -- a line of words around a finding


def test_a_snippet_begins_at_a_whole_word_and_ends_at_one() -> None:
    text = "The harbour office said on Monday that " + "word " * 30 + "\nAnother line."
    line = snippet(text, ((27, 33),))
    (mark,) = line.marks
    assert line.words[slice(*mark)] == "Monday"
    assert line.words.startswith("…")
    assert line.words.endswith("word…")
    assert "Another" not in line.words


def test_spans_far_apart_are_joined_by_an_ellipsis() -> None:
    text = "Inspectors find negligence. " + "More words here. " * 9 + "No negligence was found."
    last = text.rindex("negligence")
    line = snippet(text, ((16, 26), (last, last + 10)))
    assert [line.words[slice(*mark)] for mark in line.marks] == ["negligence", "negligence"]
    assert " … " in line.words
    assert "……" not in line.words.replace(" ", "")


def test_spans_near_each_other_keep_the_words_between() -> None:
    text = "observers have affirmed what transpired"
    line = snippet(text, ((15, 23), (0, 9)))
    assert line.words == text
    assert line.marks == ((0, 9), (15, 23))


def test_a_very_long_finding_is_cut() -> None:
    line = snippet("x" * 1_000, ((0, 1_000),))
    assert len(line.words) < 300
    assert line.marks[0][1] <= len(line.words)


def test_line_ends_become_spaces_and_nothing_is_a_dash() -> None:
    assert snippet("a\nb", ((0, 3),)).words == "a b"
    assert snippet("anything", ()) == NOTHING


def test_the_first_strong_letter_decides_which_way_a_text_is_read() -> None:
    assert reads_leftward("«123 قال")
    assert not reads_leftward("“Said قال")
    assert not reads_leftward("123")
