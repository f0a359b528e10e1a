"""What the memo and the checking copy have around them: first lines, who and what, footer."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from workbench.domain.memo_facts import ArticleFacts, Memo
from workbench.domain.model import Status
from workbench.formats.document import (
    Block,
    Cell,
    Document,
    Inline,
    Look,
    Note,
    PageField,
    Pairs,
    Paragraph,
    Run,
    Tone,
    cell,
)
from workbench.formats.memo_limits import chosen_words, left_out_words
from workbench.formats.memo_words import beside, muted, short_hash, shortened
from workbench.language import _
from workbench.phrases import day_words, moment_words, number

_FOOTER_TITLE = 60
# The order in which counts are told: what asks something of the editor first.
STATUS_ORDER: tuple[Status | None, ...] = (
    Status.CHANGE,
    Status.CONFLICT,
    None,
    Status.UNVERIFIED,
    Status.QUERY,
    Status.CONFIRMED,
    Status.ATTRIBUTED,
    Status.OPINION,
    Status.TODO,
)
Pair = tuple[str, Cell]


def framed(memo: Memo, blocks: Iterable[Block], notes: tuple[Note, ...] = ()) -> Document:
    """The blocks as a document, with the case and the number of the page at the foot."""
    title = memo.info.title
    footer = f"{beside(shortened(title, _FOOTER_TITLE))} · {moment_words(memo.at)}"
    footer += f" · {_history(memo)}"
    # Translators: the language these words are in, as a code; give that of your translation.
    language = _("en-GB")
    return Document(
        title,
        memo.info.checker,
        language,
        tuple(blocks),
        (Run(footer),),
        _page_of_pages(),
        notes,
    )


def _page_of_pages() -> tuple[Inline, ...]:
    before, _page, rest = _("Page {page} of {pages}").partition("{page}")
    between, _pages, after = rest.partition("{pages}")
    return (Run(before), PageField.PAGE, Run(between), PageField.PAGES, Run(after))


def _history(memo: Memo) -> str:
    return _("history {head}").format(head=short_hash(memo.head) or "–")


def first_line(memo: Memo, what: str, sort: str) -> Block:
    """What the document is and when it was made; by its tag a program knows sort, case and history.

    Answers are read from what is a "case"; a "copy" has none.
    """
    kicker = Run(what, Tone.KICKER)
    mark = f"{sort}:{memo.info.id}:{short_hash(memo.head)}"
    made = f"   {_state(memo)} · {moment_words(memo.at)} · "
    return Paragraph((kicker, Run(made), Run(_history(memo), tag=mark)), Look.KICKER)


def _state(memo: Memo) -> str:
    state = _("Final") if memo.final else _("Draft")
    redacted = _("Redacted") if memo.choice.redact else ""
    return " · ".join(word.upper() for word in (state, redacted) if word)


def article_pairs(one: ArticleFacts, *, several: bool) -> Iterable[Pair]:
    """What an article is, and how much of it was looked at."""
    article = one.article
    label = _("Article {article}").format(article=article.index) if several else _("Article")
    version = _("version {version}").format(version=article.version)
    title = Run(f"{article.title} ({version})", language=article.language)
    printed = " · ".join(filter(None, (article.outlet, article.byline, day_words(article.date))))
    yield label, cell(title)
    yield _("Published"), cell(Run(printed or "–"))
    yield _("File"), cell(Run(one.article.file_name), hash_line(one))
    yield _("Looked at"), cell(Run(_looked_at(one)))


def _looked_at(one: ArticleFacts) -> str:
    done, every = number(one.sentences - len(one.left)), number(one.sentences)
    return _("{done} of {all} sentences").format(done=done, all=every)


def hash_line(one: ArticleFacts) -> tuple[Inline, ...]:
    """The hash of an article's file."""
    return muted(f"sha-256 {short_hash(one.article.file_sha256)}")


def people_pairs(memo: Memo) -> Iterable[Pair]:
    """Who it is for, who checked and who decides, and by when."""
    info = memo.info
    if memo.choice.for_whom.strip():
        yield _("For"), cell(Run(memo.choice.for_whom))
    yield _("Checker"), cell(Run(info.checker or "–"))
    yield _("Second reader"), cell(Run(info.second_reader or "–"))
    yield _("Editor"), cell(Run(info.editor or "–"))
    yield _("Deadline"), cell(Run(day_words(info.deadline) or "–"))


def what_and_who(left: Iterable[Pair], right: Iterable[Pair], others: Sequence[Pair] = ()) -> Block:
    """Pairs side by side, and others below them."""
    nothing: Pair = ("", ())
    rows = list(zip_longest(left, right, fillvalue=nothing))
    rows += zip_longest(others[::2], others[1::2], fillvalue=nothing)
    return Pairs(_("What was checked, and who by"), tuple(rows))


def chosen_line(memo: Memo) -> Iterable[Block]:
    """What was left out, by choice or in confidence."""
    noted = " ".join(filter(None, (left_out_words(memo), chosen_words(memo))))
    if noted:
        yield Paragraph((Run(noted),), Look.CAPTION)
