"""The part of a memo that says what was not checked, and what the memo does not show."""

from collections.abc import Iterable
from itertools import combinations

from workbench.domain.memo_choice import MemoChoice, MemoPart
from workbench.domain.memo_facts import ArticleFacts, Memo
from workbench.domain.model import Role, Severity, Status
from workbench.finding_words import cut_words
from workbench.formats.document import Block, Heading, Look, Paragraph, Run, Tone
from workbench.formats.memo_disputes import disputes_elsewhere
from workbench.formats.memo_words import shortened
from workbench.language import _, ngettext
from workbench.phrases import claims_count, number, role_word, severity_word, status_word

MOST_SENTENCES = 40
_WORDS_OF_A_SENTENCE = 90


def limits(memo: Memo) -> Iterable[Block]:
    """What nobody looked at, compared or may read here."""
    yield Heading(_("Not checked, and limits"))
    said = [
        *disputes_elsewhere(memo),
        *_left_out(memo),
        *_unread(memo),
        *_languages(memo),
        *_uncompared(memo),
    ]
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


def left_out_words(memo: Memo) -> str:
    """How much is confidential and not in the memo; "" where it was not to be left out."""
    if not memo.choice.redact:
        return ""
    if not memo.left_out:
        return _("Nothing in the case is confidential; nothing was left out.")
    words = ngettext(
        "{n} confidential item was left out.",
        "{n} confidential items were left out.",
        memo.left_out,
    )
    return words.format(n=number(memo.left_out))


def chosen_words(memo: Memo) -> str:
    """Which claims the memo shows; "" where it shows all."""
    if memo.choice.every_claim:
        return ""
    words = _("{shown} of {all} shown: {which}.")
    return words.format(
        shown=number(len(memo.claims)),
        all=claims_count(memo.every_claim),
        which="; ".join(_kinds(memo.choice, memo)),
    )


def _kinds(choice: MemoChoice, memo: Memo) -> Iterable[str]:
    if choice.statuses is not None:
        yield ", ".join(status_word(one) for one in Status if one in choice.statuses)
    if choice.severities is not None:
        yield ", ".join(severity_word(one) for one in Severity if one in choice.severities)
    if choice.articles is not None:
        named = [one.article for one in memo.articles if one.article.id in choice.articles]
        yield ", ".join(_("article {article}").format(article=a.index) for a in named)


def _left_out(memo: Memo) -> Iterable[Block]:
    if memo.left_out:
        words = _("What checkers wrote themselves, such as why, stands as they wrote it.")
        yield Paragraph((Run(f"{left_out_words(memo)} {words}"),))
    if not memo.choice.every_claim:
        words = _("The bottom line counts every claim, the other parts only those shown.")
        yield Paragraph((Run(f"{chosen_words(memo)} {words}"),))


def _uncompared(memo: Memo) -> Iterable[Block]:
    """Reports that were not set against each other, and languages the comparison cannot read."""
    if len(memo.articles) < 2:
        return
    if MemoPart.DIFFERENCES not in memo.choice.parts:
        yield Paragraph((Run(_("How the reports differ is not part of this memo.")),))
        return
    done = {frozenset((pair.a, pair.b)) for pair in memo.pairs}
    indexes = [one.article.index for one in memo.articles]
    open_ = [
        _("{one} with {other}").format(one=one, other=other)
        for one, other in combinations(indexes, 2)
        if frozenset((one, other)) not in done and _matters(memo, one, other)
    ]
    if open_:
        words = _("Articles that were not compared: {pairs}.")
        yield Paragraph((Run(words.format(pairs=", ".join(open_))),))
    unread = sorted({code for pair in memo.pairs for code in pair.unread})
    if unread:
        words = _(
            "The comparison has no rules for these languages, and sees only names, figures and"
            " whole sentences there: {languages}."
        )
        named = ", ".join(code or _("one that it did not recognise") for code in unread)
        yield Paragraph((Run(words.format(languages=named)),))
    for index, share in sorted({one for pair in memo.pairs for one in pair.cut}):
        article = _("Article {number}").format(number=index)
        yield Paragraph((Run(cut_words(article, share)),))


def _matters(memo: Memo, *indexes: int) -> bool:
    """Whether one of the articles is under check: others need not be compared."""
    checked = {one.article.index for one in memo.under_check}
    return not checked.isdisjoint(indexes)
