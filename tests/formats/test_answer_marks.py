"""How a field that came back says whose it is."""

import pytest

from workbench.formats.answer_marks import FIELDS, Mark, bookmark, mark_of_bookmark, mark_of_tag

ID = "18ea84175852f614805a2335bb61d2b8"


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("state", ["", ":556543e5", ":00000000"])
def test_a_bookmark_says_what_the_tag_says_in_forty_letters(field: str, state: str) -> None:
    tag = f"claim:{ID}:{field}{state}"
    mark = mark_of_tag(tag)
    assert mark == Mark(ID, field, state[1:])
    assert mark_of_bookmark(bookmark(tag)) == mark
    assert len(bookmark(tag)) <= 40


def test_the_case_and_the_head_of_its_history_are_told_too() -> None:
    tag = f"case:{ID}:016d184febf8"
    assert mark_of_tag(tag) == mark_of_bookmark(bookmark(tag)) == Mark(ID, "case", "016d184febf8")


@pytest.mark.parametrize("more", ["1", " Copy 1", "_2"])
def test_a_copy_of_a_bookmark_is_known_in_capitals_too(more: str) -> None:
    name = bookmark(f"claim:{ID}:cut:556543e5") + more
    assert mark_of_bookmark(name.upper()) == Mark(ID, "cut", "556543e5")


@pytest.mark.parametrize("tag", ["compared:1", "claim:1:else", "goog_rdk_1", "", "claim:k1:cut:1"])
def test_what_is_no_answer_has_no_bookmark(tag: str) -> None:
    assert bookmark(tag) == ""


@pytest.mark.parametrize("name", ["_Toc123", "_GoBack", "_wx" + "0" * 25, "_wa12"])
def test_a_bookmark_of_somebody_else_says_nothing(name: str) -> None:
    assert mark_of_bookmark(name) is None
