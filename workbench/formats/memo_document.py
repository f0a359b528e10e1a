"""A memo in the desk's words: its parts one after the other, as a tree any exporter renders."""

from collections.abc import Iterable
from itertools import zip_longest

from workbench.domain.memo_facts import Advice, ArticleFacts, BottomLine, Memo
from workbench.domain.model import Role, Status
from workbench.formats.document import (
    Bar,
    Block,
    Cell,
    Chart,
    Column,
    Document,
    Heading,
    Inline,
    Look,
    PageField,
    Pairs,
    Paragraph,
    Run,
    Table,
    Tone,
    cell,
)
from workbench.formats.memo_tables import (
    UNSETTLED_MARK,
    MemoTables,
    muted,
    short_hash,
    shortened,
    status_tone,
)
from workbench.language import _, ngettext
from workbench.phrases import (
    STATUS_MARKS,
    claims_count,
    day_words,
    moment_words,
    number,
    role_word,
    status_word,
)

MOST_SENTENCES = 40
_MOST_WORST = 5
_WORDS_OF_A_SENTENCE = 90
_WORDS_OF_A_FINDING = 60
_FOOTER_TITLE = 60
_CHART_ORDER: tuple[Status | None, ...] = (
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


def memo_document(memo: Memo) -> Document:
    """The memo as a tree, in the language chosen at start."""
    tables = MemoTables(memo)
    blocks: list[Block] = [
        *_header(memo),
        *_bottom_line(memo),
        *tables.changes(),
        *tables.queries(),
        *tables.claims(),
        *tables.sources(),
        *_limits(memo),
        *_sign_off(memo),
    ]
    title = memo.info.title
    footer = f"{shortened(title, _FOOTER_TITLE)} · {moment_words(memo.at)}"
    footer += " · " + _("history {head}").format(head=short_hash(memo.head) or "–")
    # Translators: the language these words are in, as a code; give that of your translation.
    language = _("en-GB")
    return Document(
        title, memo.info.checker, language, tuple(blocks), (Run(footer),), _page_of_pages()
    )


def _page_of_pages() -> tuple[Inline, ...]:
    before, _page, rest = _("Page {page} of {pages}").partition("{page}")
    between, _pages, after = rest.partition("{pages}")
    return (Run(before), PageField.PAGE, Run(between), PageField.PAGES, Run(after))


# -- 0 header


def _header(memo: Memo) -> Iterable[Block]:
    state = _("Final") if memo.final else _("Draft")
    kicker = Run(_("Fact-check memo"), Tone.KICKER)
    yield Paragraph((kicker, Run(f"   {state.upper()} · {moment_words(memo.at)}")), Look.KICKER)
    yield Heading(memo.info.title, 0)
    info, several = memo.info, len(memo.articles) > 1
    left = [pair for one in memo.under_check for pair in _checked_pairs(one, several)]
    right = [
        (_("Checker"), cell(Run(info.checker or "–"))),
        (_("Second reader"), cell(Run(info.second_reader or "–"))),
        (_("Editor"), cell(Run(info.editor or "–"))),
        (_("Deadline"), cell(Run(day_words(info.deadline) or "–"))),
    ]
    nothing: tuple[str, Cell] = ("", ())
    rows = list(zip_longest(left, right, fillvalue=nothing))
    others = [_other_pair(one) for one in memo.articles if one not in memo.under_check]
    rows += zip_longest(others[::2], others[1::2], fillvalue=nothing)
    yield Pairs(_("What was checked, and who by"), tuple(rows))


def _checked_pairs(one: ArticleFacts, several: bool) -> Iterable[tuple[str, Cell]]:
    article = one.article
    label = _("Article {article}").format(article=article.index) if several else _("Article")
    version = _("version {version}").format(version=article.version)
    title = Run(f"{article.title} ({version})", language=article.language)
    printed = " · ".join(filter(None, (article.outlet, article.byline, day_words(article.date))))
    yield label, cell(title)
    yield _("Published"), cell(Run(printed or "–"))
    yield _("File"), cell(Run(one.article.file_name), _hash(one))
    yield _("Looked at"), cell(Run(_looked_at(one)))


def _other_pair(one: ArticleFacts) -> tuple[str, Cell]:
    article = one.article
    label = _("Article {article}").format(article=article.index)
    title = Run(article.title, language=article.language)
    facts = muted(role_word(article.role), article.outlet, day_words(article.date))
    return label, cell(title, facts, muted(article.file_name), _hash(one))


def _hash(one: ArticleFacts) -> tuple[Inline, ...]:
    return muted(f"sha-256 {short_hash(one.article.file_sha256)}")


def _looked_at(one: ArticleFacts) -> str:
    done, every = number(one.sentences - len(one.left)), number(one.sentences)
    return _("{done} of {all} sentences").format(done=done, all=every)


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
        bars = tuple(_bar(s, counts[s]) for s in _CHART_ORDER if s in counts)
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
    said = ", ".join(_count_words(s, counts[s]) for s in _CHART_ORDER if s in counts)
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
        yield Run(shortened(words, _WORDS_OF_A_FINDING), Tone.WORDS)
        yield Run(f" ({claim})")
    more = len(bottom.worst) - len(shown)
    yield Run(" " + _("and {n} more.").format(n=number(more)) if more else ".")


def _bar(status: Status | None, count: int) -> Bar:
    if status is None:
        return Bar(Tone.UNSETTLED, UNSETTLED_MARK, _("Not settled"), count)
    return Bar(status_tone(status), STATUS_MARKS[status], status_word(status), count)


# -- 8 limits


def _limits(memo: Memo) -> Iterable[Block]:
    yield Heading(_("Not checked, and limits"))
    said = [*_unread(memo), *_languages(memo)]
    for one in memo.articles:
        if one.article.role is Role.UNDER_CHECK:
            said += _unmarked(one)
    yield from said or [Paragraph((Run(_("Every sentence was looked at.")),))]


def _unmarked(one: ArticleFacts) -> Iterable[Block]:
    if not one.left:
        words = _("Every sentence of “{title}” carries a claim or was ticked as nothing to check.")
        yield Paragraph((Run(words.format(title=one.article.title)),))
        return
    count = _("Nobody has looked at {n} of the {all} sentences of “{title}”:")
    said = count.format(n=number(len(one.left)), all=number(one.sentences), title=one.article.title)
    yield Paragraph((Run(said),))
    for sentence in one.left[:MOST_SENTENCES]:
        words = shortened(sentence, _WORDS_OF_A_SENTENCE)
        yield Paragraph((Run(words, Tone.WORDS, language=one.article.language),), Look.LIST)
    more = len(one.left) - MOST_SENTENCES
    if more > 0:
        yield Paragraph((Run(_("and {n} more").format(n=number(more))),), Look.LIST)


def _unread(memo: Memo) -> Iterable[Block]:
    for one in memo.articles:
        if one.article.role is not Role.UNDER_CHECK:
            words = _(
                "“{title}” ({role}) was read for comparison and evidence only: {done} of {all}"
                " sentences of it were marked."
            )
            done = number(one.sentences - len(one.left))
            said = words.format(
                title=one.article.title,
                role=role_word(one.article.role),
                done=done,
                all=number(one.sentences),
            )
            yield Paragraph((Run(said),))
        elif not one.claims:
            words = _("“{title}” carries no claim.")
            yield Paragraph((Run(words.format(title=one.article.title)),))


def _languages(memo: Memo) -> Iterable[Block]:
    checked = {one.article.language for one in memo.under_check}
    other = [one.article for one in memo.articles if one.article.language not in {"", *checked}]
    if other:
        named = ", ".join(
            _("article {article} ({language})").format(article=a.index, language=a.language)
            for a in other
        )
        words = _("In another language: {articles}. No check of a translation is on record.")
        yield Paragraph((Run(words.format(articles=named)),))


# -- 9 sign-off


def _sign_off(memo: Memo) -> Iterable[Block]:
    yield Heading(_("Sign-off"))
    columns = (
        Column("", 18),
        Column(_("Name"), 32),
        Column(_("Date"), 18),
        Column(_("Signature"), 32),
    )
    people = (
        (_("Checker"), memo.info.checker),
        (_("Second reader"), memo.info.second_reader),
        (_("Editor"), memo.info.editor),
    )
    rows = tuple((cell(Run(role, Tone.LABEL)), cell(Run(who)), (), ()) for role, who in people)
    yield Table(_("Sign-off"), columns, rows, tall=True)
