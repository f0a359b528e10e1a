"""The part of a memo that tells how the reports differ, with the differing words marked."""

from collections.abc import Iterable, Sequence

from workbench.compare.model import Reason, Relation, RelationKind
from workbench.domain.memo_facts import Difference, Memo, ReportPair, Said
from workbench.finding_words import kind_words, relation_words, weight_word, why
from workbench.formats.document import (
    Blank,
    Block,
    Cell,
    Column,
    Heading,
    Line,
    Paragraph,
    Part,
    Run,
    Table,
    TableRow,
    Tone,
    cell,
)
from workbench.formats.memo_words import (
    SOURCE_WORDS,
    claim_number,
    muted,
    place_words,
    shortened,
)
from workbench.language import _, ngettext
from workbench.phrases import number

_MOST_EVIDENCE = 3


class DifferenceTables:
    """Words the comparisons of one memo."""

    def __init__(self, memo: Memo) -> None:
        self._memo = memo
        self._claims = {claim.number: claim for claim in memo.claims}

    def blocks(self) -> Iterable[Block]:
        """Each pair of reports; nothing where there is only one."""
        if not self._memo.pairs:
            return
        yield Heading(_("How the reports differ"))
        words = _(
            "What differs is bold and underlined. A number is that of the claim which a difference"
            " became; one without is what the comparison found, and no verdict."
        )
        yield Paragraph((Run(words),))
        for pair in self._memo.pairs:
            yield from self._pair(pair)

    def _pair(self, pair: ReportPair) -> Iterable[Block]:
        if len(self._memo.pairs) > 1:
            words = _("Article {one} and article {other}").format(one=pair.a, other=pair.b)
            yield Heading(words, 2)
        yield Paragraph(tuple(_relation(pair)))
        across = [one for one in pair.differences if one.a and one.b]
        alone = [one for one in pair.differences if not (one.a and one.b)]
        only = [one for one in alone if one.stands_alone]
        within = [one for one in alone if not one.stands_alone]
        if across:
            yield self._across(pair, across)
        if within:
            yield Heading(_("Within one report"), 2 if len(self._memo.pairs) == 1 else 3)
            yield self._within(within)
        if only:
            yield Heading(_("In one report only"), 2 if len(self._memo.pairs) == 1 else 3)
            yield self._only(only)

    def _across(self, pair: ReportPair, found: Sequence[Difference]) -> Table:
        columns = (
            Column(_("No."), 8.5),
            Column(_("Article {article} says").format(article=pair.a), 28.5),
            Column(_("Article {article} says").format(article=pair.b), 28.5),
            Column(_("Kind"), 18.5),
            Column(_("Closer to the primary text"), 16),
        )
        rows = tuple(
            (self._number(one), _cell(one.a), _cell(one.b), _kind(one), _closer(pair, place, one))
            for place, one in enumerate(found, start=1)
        )
        name = _("How article {one} and article {other} differ")
        return Table(name.format(one=pair.a, other=pair.b), columns, rows)

    def _within(self, found: Sequence[Difference]) -> Table:
        columns = (
            Column(_("No."), 8.5),
            Column(_("One place"), 32),
            Column(_("Another place"), 32),
            Column(_("Kind"), 27.5),
        )
        return Table(_("Within one report"), columns, tuple(map(self._two_places, found)))

    def _two_places(self, one: Difference) -> TableRow:
        said = one.a or one.b
        return self._number(one), _cell(said[:1], several=True), _cell(said[1:], True), _kind(one)

    def _only(self, found: Sequence[Difference]) -> Table:
        columns = (
            Column(_("No."), 8.5),
            Column(_("Where"), 22),
            Column(_("Words that the other report does not have"), 69.5),
        )
        rows = tuple((self._number(one), *_alone(one)) for one in found)
        return Table(_("In one report only"), columns, rows)

    def _number(self, one: Difference) -> Cell:
        claim = self._claims.get(one.claim or 0)
        if claim is not None:
            return claim_number(claim)
        return cell(Run("–", Tone.NUMBER), Run(weight_word(one.weight), Tone.MUTED))


def _relation(pair: ReportPair) -> Iterable[Run]:
    evidence = tuple(Reason(*reason) for reason in pair.evidence)
    relation = Relation(RelationKind(pair.relation), 0.0, evidence)
    yield Run(relation_words(relation) + ".", Tone.STRONG)
    for reason in evidence[:_MOST_EVIDENCE]:
        yield Run(f" {_sentence(why(reason))}")
    if pair.dismissed:
        words = ngettext(
            "{n} proposed difference was looked at and put aside.",
            "{n} proposed differences were looked at and put aside.",
            pair.dismissed,
        )
        yield Run(" " + words.format(n=number(pair.dismissed)))
    if not pair.differences:
        yield Run(" " + _("No difference of weight is open or was taken as a claim."))


def _cell(said: Sequence[Said], several: bool = False) -> Cell:
    lines: list[Line] = []
    for one in said:
        lines += [Part(_marked(one)), muted(_where(one, several))]
    return cell(*lines) or cell(Run("–"))


def _where(said: Said, several: bool) -> str:
    return place_words(said.article, said.paragraph, several=several)


def _marked(said: Said) -> tuple[Run, ...]:
    return tuple(
        Run(
            one.words,
            Tone.WORDS,
            bold=one.differs,
            underline=one.differs,
            language=said.language,
        )
        for one in said.stretches
    )


def _kind(one: Difference) -> Cell:
    told = (_sentence(why(Reason(*reason))) for reason in one.reasons)
    return cell(Run(kind_words(one.kind), Tone.STRONG), *(muted(each) for each in told))


def _alone(one: Difference) -> tuple[Cell, Cell]:
    said = one.a or one.b
    where = cell(*(Run(_where(each, True)) for each in said))
    return where, cell(*(Part(_marked(each)) for each in said))


def _closer(pair: ReportPair, place: int, one: Difference) -> Cell:
    """The article that a primary source bears out; else a field for whoever looks it up."""
    if one.closer is None or one.proof is None:
        return cell(Blank(f"compared:{pair.a}:{pair.b}:{place}", _("not yet known …")))
    proof = one.proof
    told = f"[{proof.source}] {shortened(proof.title, SOURCE_WORDS)}"
    return cell(
        Run(_("Article {article}").format(article=one.closer), Tone.STRONG),
        muted(", ".join(filter(None, (told, proof.locator)))),
    )


def _sentence(words: str) -> str:
    return words if words.endswith((".", "!", "?", "…")) else words + "."
