"""What a report says in a place: the words in question among those around them."""

from collections.abc import Sequence

from workbench.compare.languages import Language, language
from workbench.compare.reading import Word
from workbench.compare.worddiff import Op, changes
from workbench.compare.words import guessed_language, words_in
from workbench.domain.judgement import Spans
from workbench.domain.memo_facts import Said, Stretch
from workbench.domain.model import Article
from workbench.domain.text import Span, paragraph_number, paragraphs, sentences, touching

# Code points of a sentence that are shown on each side of the words in question.
_AROUND = 80
_CUT = "…"


class Sayings:
    """One article of a case, read for its words around findings."""

    def __init__(self, article: Article, text: str) -> None:
        self.index = article.index
        self._text = text
        self.code = (article.language or guessed_language(text)).partition("-")[0].lower()
        self.tongue: Language = language(self.code or "und")
        self._sentences = sentences(text, self.code)
        self._starts = [start for start, _end in paragraphs(text)]

    def window(self, span: Span) -> Span:
        """The sentences that a span touches."""
        touched = touching(self._sentences, span)
        if not touched:
            return span
        return min(span[0], touched[0][0]), max(span[1], touched[-1][1])

    def windows(self, spans: Spans) -> tuple[Span, ...]:
        """The sentences around spans, each once."""
        return tuple(dict.fromkeys(self.window(span) for span in sorted(spans)))

    def words(self, spans: Spans) -> list[Word]:
        """The words in spans."""
        return [word for span in spans for word in words_in(self._text, span, self.tongue)]

    def said(self, spans: Spans, marks: Sequence[Span], *, around: bool = True) -> tuple[Said, ...]:
        """The words of spans in their sentences, with marks laid on some; a passage to each
        sentence. Without `around` the spans stand alone."""
        windows = self.windows(spans) if around else tuple(sorted(set(spans)))
        return tuple(self._passage(window, spans, marks) for window in windows)

    def _passage(self, window: Span, spans: Spans, marks: Sequence[Span]) -> Said:
        inside = [one for one in spans if one[0] < window[1] and window[0] < one[1]] or [window]
        first, last = min(s for s, _e in inside), max(e for _s, e in inside)
        start, end = self._from(window[0], first), self._to(last, window[1])
        cuts = (start > window[0], end < window[1])
        stretches = self._stretches((start, end), marks, cuts)
        paragraph = paragraph_number(self._starts, first)
        return Said(self.index, paragraph, stretches, self.code, first, last)

    def _from(self, edge: int, first: int) -> int:
        """Where the words before begin: with a whole word, not too far from the first."""
        if first - edge <= _AROUND:
            return edge
        gap = self._text.find(" ", first - _AROUND, first)
        return first - _AROUND if gap < 0 else gap + 1

    def _to(self, last: int, edge: int) -> int:
        if edge - last <= _AROUND:
            return edge
        gap = self._text.rfind(" ", last, last + _AROUND)
        return last + _AROUND if gap < 0 else gap

    def _stretches(
        self, window: Span, marks: Sequence[Span], cuts: tuple[bool, bool]
    ) -> tuple[Stretch, ...]:
        place, end = window
        found = [Stretch(_CUT)] if cuts[0] else []
        for start, stop in sorted(marks):
            start, stop = max(start, place), min(stop, end)
            if start < stop:
                found += [Stretch(self._text[place:start]), Stretch(self._text[start:stop], True)]
                place = stop
        found.append(Stretch(self._text[place:end] + (_CUT if cuts[1] else "")))
        return tuple(one for one in found if one.words)


def differing(a: Sayings, of_a: Spans, b: Sayings, of_b: Spans) -> tuple[list[Span], list[Span]]:
    """The words that differ between passages of two articles, as spans of each.

    Across languages, and where the difference is not in the words, all of both passages differ.
    """
    found_a: list[Span] = []
    found_b: list[Span] = []
    if not a.code or not b.code or a.code == b.code:
        for change in changes(a.words(of_a), b.words(of_b), a.tongue):
            if change.op is not Op.SAME:
                found_a += _within(change.a, of_a)
                found_b += _within(change.b, of_b)
    if not found_a and not found_b:
        return list(of_a), list(of_b)
    return found_a, found_b


def _within(span: Span | None, passages: Spans) -> list[Span]:
    """A stretch cut at the edges of the passages, which need not touch each other."""
    if span is None:
        return []
    cut = ((max(span[0], start), min(span[1], end)) for start, end in passages)
    return [(start, end) for start, end in cut if start < end]
