"""Code points and Qt's UTF-16 units name the same characters, whatever the text is made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.ui.text_map import LONGEST_BLOCK, SHORTEST_PART, QtPosition, TextMap

ODD = [
    "a",
    " ",
    "\n",
    ".",
    "\u00a0",
    "\u2028",
    "\u2029",
    "\t",
    "\x0c",
    "😀",
    "👩‍👧",
    "e\u0301",
    "م",
    "ש",
    "𝔘",
    "\u200d",
    "\x00",
]
TEXTS = st.lists(st.sampled_from(ODD), max_size=60).map("".join) | st.text(max_size=80)


def utf16(words: str) -> bytes:
    """The units Qt counts."""
    return words.encode("utf-16-le", "surrogatepass")


@given(TEXTS, st.data())
def test_a_place_comes_back_from_qt_as_it_went(text: str, data: st.DataObject) -> None:
    made = TextMap(text)
    position = data.draw(st.integers(0, len(text)))
    assert made.from_qt(made.to_qt(position)) == position


@given(TEXTS, st.data())
def test_what_lies_between_two_qt_places_are_the_words_meant(
    text: str, data: st.DataObject
) -> None:
    made = TextMap(text)
    start = data.draw(st.integers(0, len(text)))
    block = made.block_at(start)
    end = data.draw(st.integers(start, max(made.end(block), start)))
    first, last = made.to_unit(block, start), made.to_unit(block, end)
    own = utf16(text[made.start(block) : made.end(block)])
    assert own[2 * first : 2 * last] == utf16(text[start : min(end, made.end(block))])


@given(TEXTS)
def test_the_blocks_and_their_line_feeds_are_the_whole_text(text: str) -> None:
    made = TextMap(text)
    parts = []
    for block in range(len(made)):
        if block and not made.goes_on(block):
            parts.append("\n")
        parts.append(text[made.start(block) : made.end(block)])
    assert "".join(parts) == text


@given(TEXTS)
def test_what_is_shown_has_a_character_for_each_character(text: str) -> None:
    made = TextMap(text)
    for block in range(len(made)):
        shown = made.shown(block)
        assert len(utf16(shown)) == len(utf16(text[made.start(block) : made.end(block)]))
        assert not set(shown) & set("\n\r\x00\x0c\u2029")


def test_a_place_inside_a_pair_of_units_is_the_character_itself() -> None:
    made = TextMap("a😀b")
    assert [made.from_qt(QtPosition(0, unit)) for unit in range(6)] == [0, 1, 1, 2, 3, 3]


@pytest.mark.parametrize("sign", ["x", "word ", "A sentence. ", "e\u0301", "👩‍👧", "😀"])
def test_a_long_line_is_parted_and_none_of_it_is_lost(sign: str) -> None:
    text = "before\n" + sign * (20_000 // len(sign)) + "\nafter"
    made = TextMap(text)
    parts = [text[made.start(block) : made.end(block)] for block in range(1, len(made) - 1)]
    assert "".join(parts) == text[7:-6]
    assert max(map(len, parts)) <= LONGEST_BLOCK
    assert min(map(len, parts[:-1])) >= SHORTEST_PART
    assert made.first_of_line(len(made) - 2) == 1
    assert all(not part.startswith(("\u0301", "\u200d")) for part in parts)


def test_a_long_line_is_parted_between_words_and_best_between_sentences() -> None:
    words = TextMap("word " * 3_000)
    assert all(words.text[words.start(block) - 1] == " " for block in range(1, len(words)))
    sentences = TextMap("Some words here. " * 1_000)
    for block in range(1, len(sentences)):
        assert sentences.text[sentences.start(block) - 2] == "."


def test_an_empty_text_has_one_empty_block() -> None:
    made = TextMap("")
    assert len(made) == 1
    assert made.to_qt(0) == QtPosition(0, 0)
    assert made.shown(0) == ""
