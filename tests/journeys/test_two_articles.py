"""The whole main job on the two real articles: read, mark, check, close, go on, hand over."""

import re
from pathlib import Path

from docx import Document

from tests.journeys.desk import Checker
from workbench.domain.model import Status
from workbench.domain.text import Span
from workbench.services.checking import shown_status
from workbench.services.verification import findings


def quotations(text: str) -> list[Span]:
    """What stands in double quotation marks, straight or curly, with the marks."""
    return [match.span() for match in re.finditer('"[^"\n]+"|“[^”\n]+”', text)]


def word(text: str, pattern: str, after: int = 0) -> Span:
    """The first match of a pattern after a place."""
    match = re.compile(pattern).search(text, after)
    assert match is not None, pattern
    return match.span()


def sentence_with_two(text: str, pattern: str) -> list[Span]:
    """Two matches of a pattern in one line."""
    for line in re.finditer(r"[^\n]+", text):
        found = [m.span() for m in re.compile(pattern).finditer(text, *line.span())]
        if len(found) >= 2:
            return found[:2]
    raise AssertionError(pattern)


def test_two_articles_are_worked_through_closed_gone_on_with_and_handed_over(
    checker: Checker, seeds: list[Path], home: Path
) -> None:
    checker.open(seeds)
    assert [pane.article.role for pane in checker.panes] == ["under-check", "comparison"]
    first, second = (pane.text for pane in checker.panes)
    assert first == seeds[0].read_text(encoding="utf-8")
    assert second == seeds[1].read_text(encoding="utf-8")
    assert checker.panes[0].article.title == first.split("\n")[0]

    # A quotation, a claim nested in it, and one that overlaps it and what follows.
    quote = quotations(first)[2]
    checker.drag(0, quote)
    checker.press("H")
    assert checker.number == 1
    checker.press("4")
    inner = word(first, r"\w{8,}", quote[0] + 5)
    checker.select(0, inner)
    checker.press("H")
    checker.press("2")
    overlap = (inner[0], quote[1] + 25)
    checker.select(0, overlap)
    checker.press("W")
    checker.press("H")
    checker.press("6")
    assert checker.number == 3
    one, two, three = (checker.case.passages(c.id)[0] for c in checker.case.claims())
    assert one.start <= two.start < two.end <= one.end
    assert two.start == three.start < one.end < three.end

    # Two claims in one sentence, in the other article; the second has a further passage here.
    left, right = sentence_with_two(second, r"\w*\d[\w%]*")
    for span, key in ((left, "7"), (right, "5")):
        checker.select(1, span)
        checker.press("H")
        checker.press(key)
    further = word(first, r"August \d+")
    checker.select(0, further)
    checker.press("Shift+H")
    claim = checker.case.claims()[4]
    assert {p.article for p in checker.case.passages(claim.id)} == {
        pane.article_id for pane in checker.panes
    }

    # Every other status, on words with an em dash, accents and curly quotation marks inside.
    dash = word(first, r"\w+—\w+")
    accent = word(first, r"\w*[áéíóúñ]\w*")
    nested = next(s for s in quotations(second) if "‘" in second[slice(*s)])
    for pane, span, key in ((0, dash, "3"), (0, accent, "8"), (1, nested, "1")):
        checker.select(pane, span)
        checker.press("H")
        checker.press(key)
    statuses = {shown_status(checker.session, c.id) for c in checker.case.claims()}
    assert statuses == set(Status)

    # Evidence that is a passage of the other article, in one key; a query, typed.
    checker.view.deeds.go_to(checker.case.claims()[0].id)
    answer = quotations(second)[-1]
    checker.select(1, answer)
    checker.press("L")
    (evidence,) = checker.case.evidence(checker.case.claims()[0].id)
    assert evidence.exact == checker.read(1, answer)
    checker.press("Q")
    checker.write("author")
    checker.press("Tab")
    checker.write("Who counted these, and when?")
    checker.press("Return")
    (query,) = checker.case.queries(checker.case.claims()[0].id)
    assert query.question == "Who counted these, and when?"

    # "Nothing to check" on the next unmarked sentence, and coverage moves.
    checker.view.panes.enter(checker.panes[0])
    checker.press("U")
    checker.press("N")
    assert len(checker.case.skips(checker.panes[0].article_id)) == 1

    # Close, go on: the same panes, the same claim, the same undo.
    path, chosen = checker.session.path, checker.view.desk.claim
    before = checker.case.claims()
    checker.window.close_case()
    assert findings(path) == []
    checker.open([path])
    assert checker.view.desk.claim == chosen
    assert [pane.text for pane in checker.panes] == [first, second]
    assert checker.case.claims() == before
    checker.press("Ctrl+Z")
    assert checker.case.skips(checker.panes[0].article_id) == []
    checker.press("Ctrl+Z")
    assert checker.case.queries(before[0].id) == []
    checker.press("Ctrl+Y")
    checker.press("Ctrl+Y")
    assert len(checker.case.skips(checker.panes[0].article_id)) == 1

    # The memo has every word as it was marked.
    checker.export(home / "memo.docx")
    words = everything(home / "memo.docx")
    for claim in checker.case.claims():
        for passage in checker.case.passages(claim.id):
            assert passage.exact.replace("\n", "") in words
    assert "Who counted these, and when?" in words
    assert checker.read(1, answer) in words


def everything(path: Path) -> str:
    """All text of a Word document, line ends left out."""
    document = Document(str(path))
    texts = [node.text or "" for node in document.element.iter() if node.tag.endswith("}t")]
    return "".join(texts)
