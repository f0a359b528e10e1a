"""Plain text and pasted text: what went in is what a checker reads."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.errors import WorkbenchError
from workbench.formats.incoming import MAX_FILE_BYTES
from workbench.formats.registry import read_article, read_paste

SEEDS = Path(__file__).parents[2].parent / "shared" / "seeds"
NEWS = (
    "The council said on Thursday that it “had no choice” but to close the bridge — the town’s "
    "oldest — after engineers found cracks. Residents plan a protest outside the hall next week.\n"
)
LEGACY = {
    "windows-1252": "Le maire a annoncé mercredi que l’école fermerait ses portes à la rentrée. "
    "« Nous n’avons pas le choix », a-t-il déclaré après une réunion très agitée.",
    "koi8-r": "Городской совет в среду принял решение закрыть старый мост через реку, поскольку "
    "эксперты обнаружили серьёзные трещины. Жители готовят протест у здания администрации.",
    "shift_jis": "市議会は水曜日、川にかかる古い橋を閉鎖することを決めた。"
    "市長は「ほかに方法はなかった」と述べた。",
    "windows-1256": "قرر المجلس البلدي يوم الأربعاء إغلاق الجسر "
    "القديم فوق النهر لأن الخبراء اكتشفوا شقوقا.",
    "gb18030": "市议会星期三决定关闭河上的旧桥。市长说“没有别的办法”，因为专家发现了严重的裂缝。",
}
WRITTEN = st.text(st.characters(codec="utf-8", exclude_characters="\0")).filter(
    lambda text: bool(text.removeprefix("\ufeff").strip())
)


def lined(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def code_of(data: bytes, name: str, encoding: str | None = None) -> str:
    with pytest.raises(WorkbenchError) as caught:
        read_article(data, name, encoding)
    assert caught.value.facts["file"] == Path(name).name
    return caught.value.code


@given(WRITTEN)
def test_text_written_as_utf_8_comes_back_with_only_its_line_ends_changed(text: str) -> None:
    assert read_article(text.encode("utf-8"), "a.txt").text == lined(text)


@given(WRITTEN)
def test_text_written_as_utf_16_comes_back_with_only_its_line_ends_changed(text: str) -> None:
    assert read_article(text.encode("utf-16"), "a.txt").text == text.replace("\r\n", "\n").replace(
        "\r", "\n"
    )


@given(WRITTEN)
def test_pasted_text_comes_back_with_only_its_line_ends_changed(text: str) -> None:
    assert read_paste(text).text == lined(text)


def test_what_qt_would_change_stays_untouched() -> None:
    text = "a\u2028b\u00a0c e\u0301 \U0001f600 \u0627\u0644\u062e\u0628\u0631 \ufb01 \u00bd\n"
    article = read_article(text.encode(), "a.txt")
    assert article.text == text
    assert article.original == text.encode()


def test_both_hashes_are_those_of_the_file_and_of_the_text_as_utf_8() -> None:
    data = b"\xef\xbb\xbfOne\r\ntwo\rthree"
    article = read_article(data, "a.txt")
    assert article.text == "One\ntwo\nthree"
    assert article.file_sha256 == hashlib.sha256(data).hexdigest()
    assert article.text_sha256 == hashlib.sha256(b"One\ntwo\nthree").hexdigest()


def test_a_path_is_reduced_to_the_name() -> None:
    assert read_article(b"One", "/home/someone/draft.txt").file_name == "draft.txt"
    assert read_article(b"One", "C:\\Desk\\draft.txt").file_name == "draft.txt"


@pytest.mark.parametrize("encoding", LEGACY)
def test_a_legacy_encoding_is_recognised_and_said_to_be_a_guess(encoding: str) -> None:
    article = read_article(LEGACY[encoding].encode(encoding), "a.txt")
    assert article.text == LEGACY[encoding]
    assert article.notes == ("encoding-guessed",)


def test_utf_16_without_a_mark_is_recognised() -> None:
    article = read_article(NEWS.encode("utf-16-le"), "a.txt")
    assert (article.text, article.encoding) == (NEWS, "utf-16-le")


def test_japanese_mail_encoding_is_not_taken_for_utf_8() -> None:
    text = LEGACY["shift_jis"]
    article = read_article(text.encode("iso2022_jp"), "a.txt")
    assert (article.text, article.notes) == (text, ("encoding-guessed",))


def test_the_encoding_a_person_chooses_wins() -> None:
    data = "Größe".encode("cp850")
    assert read_article(data, "a.txt", "cp850").text == "Größe"
    assert read_article(data, "a.txt", "cp850").notes == ()


@pytest.mark.parametrize("encoding", ["ascii", "no-such", "base64", "utf-16"])
def test_a_chosen_encoding_that_does_not_fit_is_refused(encoding: str) -> None:
    assert code_of("Größe".encode("cp850"), "a.txt", encoding) == "file-encoding"


def test_one_damaged_byte_does_not_turn_utf_8_into_something_else() -> None:
    data = ("«Übermäßig» – größer. " * 9).encode() + b"\xff and on"
    article = read_article(data, "a.txt")
    assert article.text.endswith("größer. \ufffd and on")
    assert article.notes == ("encoding-guessed", "replaced-characters")


def test_bytes_beyond_what_a_marked_encoding_allows_are_replaced_and_told_of() -> None:
    article = read_article(b"\xef\xbb\xbfOne \xff two", "a.txt")
    assert article.text == "One \ufffd two"
    assert article.notes == ("replaced-characters",)


@pytest.mark.parametrize(
    "data",
    [b"text\0with nothing else", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", bytes(range(1, 256)) * 9],
    ids=["nul", "picture", "every byte"],
)
def test_binary_data_is_no_article(data: bytes) -> None:
    assert code_of(data, "a.txt") == "file-format"


@pytest.mark.parametrize("data", [b"", b" \r\n\t", b"\xef\xbb\xbf"])
def test_an_empty_file_is_called_empty(data: bytes) -> None:
    assert code_of(data, "a.txt") == "file-empty"


def test_an_unknown_suffix_is_refused_with_the_formats_that_can_be_read() -> None:
    with pytest.raises(WorkbenchError) as caught:
        read_article(b"One", "/desk/a.xls")
    assert caught.value.code == "file-format"
    assert caught.value.facts["file"] == "a.xls"
    assert "docx" in str(caught.value.facts["formats"])


def test_a_file_without_a_suffix_is_read_by_what_it_shows() -> None:
    assert read_article(b"Only words", "README").text == "Only words"


def test_a_file_beyond_the_limit_is_too_large() -> None:
    assert code_of(bytes(MAX_FILE_BYTES + 1), "a.txt") == "file-too-large"


def test_a_text_beyond_the_limit_is_too_large() -> None:
    assert code_of(b"a" * 20_000_001, "a.txt") == "file-too-large"


def test_one_line_of_five_megabytes_is_an_article() -> None:
    assert len(read_article(b"word " * 1_000_000, "a.txt").text) == 5_000_000


def test_half_a_character_from_the_clipboard_is_replaced_and_a_whole_one_joined() -> None:
    article = read_paste("smile \ud83d\ude00 half \ud83d end")
    assert article.text == "smile \U0001f600 half \ufffd end"
    assert article.notes == ("replaced-characters",)


def test_an_empty_clipboard_is_no_article() -> None:
    with pytest.raises(WorkbenchError, match="file-empty"):
        read_paste(" \n")


def test_the_language_is_recognised_and_left_open_for_a_few_words() -> None:
    assert read_article(NEWS.encode(), "a.txt").language == "en"
    assert read_article(NEWS.upper().encode(), "a.txt").language == "en"
    assert read_article(LEGACY["windows-1252"].encode(), "a.txt").language == "fr"
    assert read_article(b"Two words", "a.txt").language == ""


@pytest.mark.seeds
@pytest.mark.skipif(not SEEDS.is_dir(), reason="the two articles of ../shared/seeds are not here")
def test_the_seed_articles_come_in_as_they_are_written() -> None:
    first, second = (
        read_article(path.read_bytes(), path.name) for path in sorted(SEEDS.glob("*.txt"))
    )
    for article, path in zip((first, second), sorted(SEEDS.glob("*.txt")), strict=True):
        assert article.text == path.read_bytes().decode("utf-8")
        assert (article.encoding, article.language) == ("utf-8", "en")
    assert first.title == first.text.split("\n")[0]
    assert (first.date, first.url, first.byline) == ("2024-08-15", "", "")
    assert (second.title, second.date) == ("", "")
