"""A checking copy in the desk's words: the text as it is, and a note on every passage of a claim.

The lines of the text, one paragraph to each, put together are the canonical text again.
"""

from collections import Counter
from collections.abc import Iterator

from workbench.domain.checking_copy import ArticleCopy, CheckingCopy, Mark, Piece
from workbench.domain.memo_facts import ClaimFacts, Memo, Signed
from workbench.domain.model import Status
from workbench.formats.document import (
    Block,
    Cell,
    Document,
    Heading,
    Inline,
    Line,
    Look,
    Marked,
    Note,
    Paragraph,
    Part,
    Run,
    Tone,
    cell,
)
from workbench.formats.memo_claims import ClaimRows, asked, decided
from workbench.formats.memo_frame import (
    STATUS_ORDER,
    article_pairs,
    chosen_line,
    first_line,
    framed,
    people_pairs,
    what_and_who,
)
from workbench.formats.memo_words import (
    marked_status,
    muted,
    place_words,
    ranges,
    severity_run,
    status_tone,
)
from workbench.language import _
from workbench.phrases import claims_count, kind_word, number

# A line that is no longer, with another right below it, is taken for one that was broken by hand.
_SHORT_LINE = 90


def document_of(copy: CheckingCopy) -> Document:
    """The checking copy as a tree, in the language chosen at start."""
    blocks = [*_header(copy)]
    for place, article in enumerate(copy.articles):
        blocks += _article(article, first=not place)
    notes = _Notes(copy.memo)
    marks = [mark for article in copy.articles for mark in article.marks]
    return framed(copy.memo, blocks, tuple(notes.note(mark) for mark in marks))


# -- around the text


def _header(copy: CheckingCopy) -> Iterator[Block]:
    memo = copy.memo
    yield first_line(memo, _("Checking copy"), "copy")
    yield Heading(memo.info.title, 0)
    facts = [one.facts for one in copy.articles[:1]]
    several = len(memo.articles) > 1
    left = [pair for one in facts for pair in article_pairs(one, several=several)]
    yield what_and_who(left, people_pairs(memo))
    yield from chosen_line(memo)
    if copy.elsewhere:
        words = _("Claims that stand on other articles only, and are not in this copy: {numbers}.")
        said = words.format(numbers=ranges(copy.elsewhere))
        yield Paragraph((Run(said),), Look.CAPTION)
    if not copy.articles:
        yield Paragraph((Run(_("No article was chosen.")),))


def _article(article: ArticleCopy, *, first: bool) -> Iterator[Block]:
    title = article.facts.article.title
    if not first:
        several = _("Article {article}").format(article=article.facts.article.index)
        kicker = (Run(_("Checking copy"), Tone.KICKER), Run(f"   {several}"))
        yield Paragraph(kicker, Look.KICKER, new_page=True)
        pairs = tuple(article_pairs(article.facts, several=True))
        yield what_and_who(pairs[:2], pairs[2:])
    yield from _legend(article)
    head = _headline(article)
    if head is None:
        yield Heading(title)
    yield from _text(article, head)


def _legend(article: ArticleCopy) -> Iterator[Block]:
    """What the grounds stand for, with how many claims there are of each."""
    claims = {mark.claim.id: mark.claim.standing for mark in article.marks}
    if not claims:
        yield Paragraph((Run(_("No claims are marked in this text.")),), Look.CAPTION)
        return
    counts = Counter(claims.values())
    inlines: list[Inline] = [Run(f"{claims_count(len(claims))}:")]
    for status in STATUS_ORDER:
        if counts[status]:
            # A sample is not broken, so that it looks as a mark does.
            words = f"{marked_status(status)} {number(counts[status])}".replace(" ", "\u00a0")
            inlines += [Run("  "), Marked(Run(words), status_tone(status))]
    yield Paragraph(tuple(inlines), Look.CAPTION)
    said = _(
        "Every marked passage has a note that says what was found. Where marks overlap, colour"
        " and line are those of the shortest."
    )
    yield Paragraph((Run(said),), Look.CAPTION)


# -- the text


def _headline(article: ArticleCopy) -> int | None:
    """The place of the line that is the article's title, where the text begins with it."""
    text = article.text
    head = len(text) - len(text.lstrip())
    line = text[head:].partition("\n")[0]
    is_title = line.strip() == article.facts.article.title.strip() != ""
    return text.count("\n", 0, head) if is_title else None


def _text(article: ArticleCopy, head: int | None) -> Iterator[Block]:
    language, text = article.facts.article.language, article.text
    grounds = [status_tone(mark.claim.standing) for mark in article.marks]
    by_hand = "\n\n" in text
    ends = text.split("\n")
    for place, line in enumerate(article.lines()):
        look = Look.ARTICLE_HEAD if place == head else _look(ends, place, by_hand=by_hand)
        yield Paragraph(tuple(_inline(article, piece, grounds, language) for piece in line), look)


def _look(lines: list[str], place: int, *, by_hand: bool) -> Look:
    """By its length and what comes next; an empty line keeps only a little of its room."""
    line = lines[place]
    if not line.strip():
        return Look.ARTICLE_GAP
    below = place + 1 < len(lines) and bool(lines[place + 1].strip())
    return Look.ARTICLE_LINE if by_hand and below and len(line) <= _SHORT_LINE else Look.ARTICLE


def _inline(article: ArticleCopy, piece: Piece, grounds: list[Tone], language: str) -> Marked:
    numbers = article.marks
    return Marked(
        Run(article.text[piece.start : piece.end], language=language),
        Tone.PLAIN if piece.inner is None else grounds[piece.inner],
        tuple([numbers[place].number for place in piece.begins]),
        tuple([numbers[place].number for place in piece.ends]),
    )


# -- the notes


class _Notes:
    """Words the notes of one copy."""

    def __init__(self, memo: Memo) -> None:
        self._memo = memo
        self._rows = ClaimRows(memo)
        self._several = len(memo.articles) > 1

    def note(self, mark: Mark) -> Note:
        """What was found on a claim, at its first passage; at the others, where to read it."""
        claim = mark.claim
        by = _signed(claim)
        return Note(
            mark.number,
            claim.label,
            status_tone(claim.standing),
            by.name if by else self._memo.info.checker or "–",
            _initials(by) if by else "",
            by.at if by else "",
            self._found(claim) if mark.first is None else self._again(claim, mark.first),
        )

    def _found(self, claim: ClaimFacts) -> Cell:
        status, *found = self._rows.standing(claim)
        others = [
            place_words(place.article, place.paragraph, several=self._several)
            for place in claim.places[1:]
        ]
        also = _("also: {places}").format(places="; ".join(others)) if others else ""
        return cell(
            _head(claim, status),
            muted(", ".join(kind_word(kind) for kind in claim.kinds), also),
            *found,
            *decided(claim),
            *(line for proof in claim.proofs for line in self._rows.proof(proof)),
            *(line for question in claim.questions for line in asked(question)),
        )

    def _again(self, claim: ClaimFacts, first: tuple[int, int]) -> Cell:
        status = Run(marked_status(claim.standing), status_tone(claim.standing))
        place = place_words(*first, several=self._several)
        words = _("A further passage of this claim. What was found is said at the first: {place}.")
        return cell(_head(claim, status), Run(words.format(place=place)))


def _head(claim: ClaimFacts, status: Line) -> tuple[Inline, ...]:
    said = status.inlines if isinstance(status, Part) else status
    return (
        *(said if isinstance(said, tuple) else (said,)),
        Run(" · "),
        severity_run(claim.severity),
    )


def _signed(claim: ClaimFacts) -> Signed | None:
    """Whose finding it is: who settled it, else who gave the latest verdict that stands."""
    if claim.settled:
        return claim.settled.by
    given = [one for one in claim.findings if one.status is not Status.TODO]
    standing_ones = [one for one in given if one.status is claim.standing]
    latest = (standing_ones or given or list(claim.findings))[-1:]
    return latest[0].by if latest else None


def _initials(by: Signed) -> str:
    """Those that were given, else the first letters of the name."""
    if by.initials != by.name:
        return by.initials
    return "".join(word[0] for word in by.name.split())
