"""A name alone does not make a file plain text."""

from pathlib import Path

from workbench.formats.registry import is_plain


def test_a_pdf_that_is_called_text_is_not_read_in_the_program(tmp_path: Path) -> None:
    assert is_plain(b"Plain words.", "a.txt")
    assert is_plain(b"# Words", str(tmp_path / "a.md"))
    assert not is_plain(b"%PDF-1.7\n", "a.txt")
    assert not is_plain(b"<html><body>Words</body></html>", "a.html")
