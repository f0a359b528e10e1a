"""A claim's words as they stand: in their sentence, and where that is."""

from bisect import bisect_left, bisect_right

from workbench.domain.model import Article, Passage
from workbench.language import _
from workbench.services.library import article_layout, paragraph_of
from workbench.services.session import Session
from workbench.ui.text_block import Run

_MOST_BEFORE = 120
_MOST_AFTER = 90
_MOST_WORDS = 600
_MOST_TITLE = 34
_MOST_QUOTED = 28


def in_sentence(session: Session, passage: Passage) -> tuple[Run, ...]:
    """The words of a passage in bold within the sentence or sentences they stand in."""
    text = session.text(passage.article)
    found = article_layout(session, passage.article).sentences
    first = bisect_right(found, passage.start, key=lambda span: span[1])
    last = bisect_left(found, passage.end, key=lambda span: span[0]) - 1
    start = min(found[first][0], passage.start) if first < len(found) else passage.start
    end = max(found[last][1], passage.end) if last >= 0 else passage.end
    return (
        Run("“" + _one_line(_end_of(text[start : passage.start], _MOST_BEFORE))),
        Run(_one_line(_middle_cut(passage.exact, _MOST_WORDS)), bold=True),
        Run(_one_line(beginning_of(text[passage.end : end], _MOST_AFTER)) + "”"),
    )


def place_words(session: Session, article: str, start: int) -> str:
    """The paragraph a place stands in: "¶ 3"."""
    return f"¶\u00a0{paragraph_of(session, article, start)}"


def further_words(session: Session, passage: Passage, first: Passage) -> str:
    """Where else a claim stands: "also in ARTICLE ¶ 1 (“words”)"."""
    place = place_words(session, passage.article, passage.start)
    quoted = _one_line(beginning_of(passage.exact, _MOST_QUOTED))
    if passage.article == first.article:
        return _("also {place} (“{words}”)").format(place=place, words=quoted)
    title = article_words(session.case.get(Article, passage.article))
    return _("also in {article} {place} (“{words}”)").format(
        article=title, place=place, words=quoted
    )


def article_words(article: Article) -> str:
    """The short name of an article: its outlet where that is known."""
    return beginning_of(_one_line(article.outlet or article.title), _MOST_TITLE)


def beginning_of(words: str, most: int) -> str:
    """Words cut after the last whole word that fits, with an ellipsis."""
    if len(words) <= most:
        return words
    cut = words.rfind(" ", most // 2, most)
    return words[: cut if cut > 0 else most].rstrip() + "…"


def _end_of(words: str, most: int) -> str:
    if len(words) <= most:
        return words
    cut = words.find(" ", len(words) - most)
    return "…" + (words[cut + 1 :] if 0 < cut < len(words) - 1 else words[-most:])


def _middle_cut(words: str, most: int) -> str:
    half = most // 2
    return words if len(words) <= most else f"{words[:half]} […] {words[-half:]}"


def _one_line(words: str) -> str:
    return words.replace("\n", " ").replace("\u2028", " ").replace("\u2029", " ")
