"""A memo in the desk's words: its parts one after the other, as a tree any exporter renders."""

from collections.abc import Callable, Iterable

from workbench.domain.memo_choice import MemoPart
from workbench.domain.memo_facts import Advice, ArticleFacts, BottomLine, Memo
from workbench.domain.model import Status
from workbench.formats.document import (
    Bar,
    Block,
    Cell,
    Chart,
    Document,
    Heading,
    Inline,
    Paragraph,
    Run,
    Tone,
    cell,
)
from workbench.formats.memo_claims import ClaimRows
from workbench.formats.memo_differences import DifferenceTables
from workbench.formats.memo_disputes import sign_off
from workbench.formats.memo_frame import (
    STATUS_ORDER,
    article_pairs,
    chosen_line,
    first_line,
    framed,
    hash_line,
    people_pairs,
    what_and_who,
)
from workbench.formats.memo_limits import limits
from workbench.formats.memo_tables import MemoTables
from workbench.formats.memo_words import (
    UNSETTLED_MARK,
    beside,
    muted,
    shortened,
    status_tone,
)
from workbench.language import _, ngettext
from workbench.phrases import (
    STATUS_MARKS,
    claims_count,
    day_words,
    number,
    role_word,
    status_word,
)

_MOST_WORST = 5
_WORDS_OF_A_FINDING = 60


def memo_document(memo: Memo) -> Document:
    """The memo as a tree, in the language chosen at start."""
    tables = MemoTables(memo)
    parts: dict[MemoPart, Callable[[], Iterable[Block]]] = {
        MemoPart.BOTTOM_LINE: lambda: _bottom_line(memo),
        MemoPart.CHANGES: tables.changes,
        MemoPart.QUERIES: tables.queries,
        MemoPart.DIFFERENCES: DifferenceTables(memo).blocks,
        MemoPart.CLAIMS: ClaimRows(memo).blocks,
        MemoPart.SOURCES: tables.sources,
        MemoPart.CONTACTS: tables.contacts,
        MemoPart.LIMITS: lambda: limits(memo),
        MemoPart.SIGN_OFF: lambda: sign_off(memo),
    }
    blocks = list(_header(memo))
    for part, made in parts.items():
        blocks += made() if part in memo.choice.parts else ()
    return framed(memo, blocks)


def _header(memo: Memo) -> Iterable[Block]:
    yield first_line(memo, _("Fact-check memo"), "case")
    yield Heading(memo.info.title, 0)
    several = len(memo.articles) > 1
    left = [pair for one in memo.under_check for pair in article_pairs(one, several=several)]
    others = [_other_pair(one) for one in memo.articles if one not in memo.under_check]
    yield what_and_who(left, people_pairs(memo), others)
    yield from chosen_line(memo)


def _other_pair(one: ArticleFacts) -> tuple[str, Cell]:
    article = one.article
    label = _("Article {article}").format(article=article.index)
    title = Run(article.title, language=article.language)
    facts = muted(role_word(article.role), article.outlet, article.byline, day_words(article.date))
    return label, cell(title, facts, muted(article.file_name), hash_line(one))


# -- 1 bottom line


def _bottom_line(memo: Memo) -> Iterable[Block]:
    bottom = memo.bottom
    yield Heading(_("Bottom line"))
    said: list[Inline] = [Run(_advice_words(bottom.advice), Tone.STRONG)]
    if bottom.total:
        said.append(Run(" " + _counts_words(bottom)))
    if bottom.worst:
        said += [Run(" " + _("What must change:")), *_worst(bottom)]
    left = sum(len(one.left) for one in memo.under_check)
    if left:
        every = sum(one.sentences for one in memo.under_check)
        words = _("Not looked at yet: {n} of {all} sentences.")
        said.append(Run(" " + words.format(n=number(left), all=number(every))))
    yield Paragraph(tuple(said))
    if bottom.total:
        counts = dict(bottom.counts)
        bars = tuple(_bar(s, counts[s]) for s in STATUS_ORDER if s in counts)
        yield Chart(_("Claims by status"), bars)


def _advice_words(advice: Advice) -> str:
    return {
        Advice.HOLD_EMPTY: _("Hold: no claim has been marked yet."),
        Advice.HOLD_CHANGES: _("Hold until the changes below are made."),
        Advice.HOLD_OPEN: _("Hold until the open points below are settled."),
        Advice.HOLD_UNFINISHED: _("Hold: the check is not finished."),
        Advice.WITH_CHANGES: _("Run with the changes below."),
        Advice.RUN: _("Run."),
    }[advice]


def _counts_words(bottom: BottomLine) -> str:
    counts = dict(bottom.counts)
    said = ", ".join(_count_words(s, counts[s]) for s in STATUS_ORDER if s in counts)
    return _("{claims}: {counts}.").format(claims=claims_count(bottom.total), counts=said)


def _count_words(status: Status | None, count: int) -> str:
    words = {
        None: _("{n} not settled between checkers"),
        Status.CHANGE: ngettext("{n} needs change", "{n} need change", count),
        Status.CONFLICT: _("{n} where sources conflict"),
        Status.UNVERIFIED: _("{n} can’t be verified"),
        Status.QUERY: _("{n} with a query"),
        Status.CONFIRMED: _("{n} confirmed"),
        Status.ATTRIBUTED: _("{n} confirmed as attributed"),
        Status.OPINION: _("{n} not checkable"),
        Status.TODO: _("{n} still to check"),
    }
    return words[status].format(n=number(count))


def _worst(bottom: BottomLine) -> Iterable[Run]:
    shown = bottom.worst[:_MOST_WORST]
    for place, (claim, words) in enumerate(shown):
        yield Run("; " if place else " ")
        yield Run(beside(shortened(words.lstrip("-–—•* "), _WORDS_OF_A_FINDING)), Tone.WORDS)
        yield Run(f" ({claim})")
    more = len(bottom.worst) - len(shown)
    yield Run(" " + _("and {n} more.").format(n=number(more)) if more else ".")


def _bar(status: Status | None, count: int) -> Bar:
    if status is None:
        return Bar(Tone.UNSETTLED, UNSETTLED_MARK, _("Not settled"), count)
    return Bar(status_tone(status), STATUS_MARKS[status], status_word(status), count)
