"""What a memo says of contradictions between two people, and of those who signed the case."""

from collections.abc import Iterable, Iterator, Sequence

from workbench.domain.contested import DELETED
from workbench.domain.differences import FieldPair
from workbench.domain.memo_facts import Dispute, Memo, Signed, SignOff
from workbench.domain.model import Signer
from workbench.formats.document import (
    Block,
    Column,
    Heading,
    Line,
    Look,
    Paragraph,
    Part,
    Run,
    Table,
    TableRow,
    Tone,
    cell,
)
from workbench.formats.memo_words import UNSETTLED_MARK, muted
from workbench.language import _
from workbench.phrases import day_words
from workbench.review_words import NOTHING, pair_words
from workbench.signing_words import since_lines


def disputed(disputes: Iterable[Dispute]) -> Iterator[Line]:
    """Each contradiction in a table's cell: over what it is, who said what, who settled it."""
    for one in disputes:
        what, *sides = _sides(one)
        open_ = one.settled is None
        words = _("{mark} In dispute: {what}") if open_ else _("Was in dispute: {what}")
        tone = Tone.UNSETTLED if open_ else Tone.LABEL
        yield Part((Run(words.format(mark=UNSETTLED_MARK, what=what), tone),))
        for signed, said in zip((one.a, one.b), sides, strict=True):
            yield (Run(f"{signed.name}: "), Run(said), *_muted_day(signed))
        if one.settled is None:
            yield Run(_("Nobody has settled it."), Tone.STRONG)
        else:
            by = one.settled.by
            yield muted(_("Settled by {who}, {day}").format(who=by.name, day=_day(by)))
            if one.settled.reason:
                yield Run(one.settled.reason)


def _sides(one: Dispute) -> tuple[str, str, str]:
    """What it is over, and both sides in words."""
    if one.field == DELETED and one.about == "claim":
        kept, gone = _("kept it"), _("took the claim away")
        a, b = (kept if value else gone for value in (one.value_a, one.value_b))
        return _("whether this is a claim"), a, b
    quotes = iter(one.quotes)
    pair = FieldPair(one.about, "", one.field, one.value_a, one.value_b)
    return pair_words(pair, lambda _article, _start, _end: next(quotes, NOTHING))


def _muted_day(signed: Signed) -> tuple[Run, ...]:
    return (Run(f" ({_day(signed)})", Tone.MUTED),) if signed.at else ()


def _day(signed: Signed) -> str:
    return day_words(signed.at[:10])


def disputes_elsewhere(memo: Memo) -> Iterable[Block]:
    """Contradictions that belong to no claim, such as over what an article is called."""
    for one in memo.disputes:
        what, *sides = _sides(one)
        told = " / ".join(
            f"{signed.name}: {said}" for signed, said in zip((one.a, one.b), sides, strict=True)
        )
        words = _("{mark} In dispute: {what}. {told}")
        if one.settled is not None:
            words = _("Was in dispute: {what}. {told}. Settled by {who}, {day}. {why}")
        yield Paragraph((Run(_filled(words, one, what, told)),))


def _filled(words: str, one: Dispute, what: str, told: str) -> str:
    by = one.settled.by if one.settled else one.b
    why = one.settled.reason if one.settled else ""
    facts = {"mark": UNSETTLED_MARK, "what": what, "told": told}
    return words.format(**facts, who=by.name, day=_day(by), why=why).strip()


# -- sign-off


def sign_off(memo: Memo) -> Iterable[Block]:
    """A line to sign for each; who signed in the case, and what has changed since."""
    yield Heading(_("Sign-off"))
    columns = (
        Column("", 18),
        Column(_("Name"), 32),
        Column(_("Date"), 18),
        Column(_("Signature"), 32),
    )
    info = memo.info
    rows = (
        *_rows(_("Checker"), info.checker, memo, Signer.CHECKER),
        *_rows(_("Second reader"), info.second_reader, memo, Signer.SECOND_READER),
        (cell(Run(_("Editor"), Tone.LABEL)), cell(Run(info.editor)), (), ()),
    )
    yield Table(_("Sign-off"), columns, rows, tall=True)
    for one in _latest(memo.sign_offs):
        yield Paragraph((Run(_since_words(one)),), Look.BODY)


def _rows(role: str, name: str, memo: Memo, signed_as: Signer) -> Iterator[TableRow]:
    """A row to each who signed in this role; one to sign on paper where nobody has."""
    label = cell(Run(role, Tone.LABEL))
    found = [one for one in _latest(memo.sign_offs) if one.signed_as is signed_as]
    if not found:
        yield label, cell(Run(name)), (), ()
    for one in found:
        # Two lines: the rows are as high as a hand needs to sign.
        said = cell(Run(_("Signed in the case")), _state(one))
        yield label, cell(Run(one.by.name)), cell(Run(_day(one.by))), said


def _latest(sign_offs: Sequence[SignOff]) -> list[SignOff]:
    """The last signature of each person in each role."""
    return list({(one.signed_as, one.by.name): one for one in sign_offs}.values())


def _state(one: SignOff) -> tuple[Run, ...]:
    words = _("unchanged since") if one.since.nothing else _("changed since, see below")
    return (Run(words, Tone.MUTED if one.since.nothing else Tone.STRONG),)


def _since_words(one: SignOff) -> str:
    """What has changed since somebody signed, and what they noted."""
    facts = {"who": one.by.name, "day": _day(one.by)}
    since = one.since
    if not since.readable:
        words = _("What {who} signed on {day} cannot be read any more.")
    elif since.nothing:
        words = _("Nothing has changed since {who} signed on {day}.")
    else:
        words = _("Changed since {who} signed on {day}: {what}.")
        facts["what"] = "; ".join(since_lines(since))
    note = f" “{one.note}”" if one.note else ""
    return words.format(**facts) + note
