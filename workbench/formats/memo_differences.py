"""The part of a memo that tells how the reports differ, short enough for a minute.

What belongs to a claim is told at the claim, and here only by its number. Of the rest the heaviest
are shown word by word; the others are counted.
"""

from collections.abc import Iterable, Sequence

from workbench.compare.model import Reason, Relation, RelationKind
from workbench.domain.memo_choice import MemoPart
from workbench.domain.memo_facts import Difference, Memo, ReportPair, Said
from workbench.domain.model import FindingKind, Weight
from workbench.finding_words import kind_words, relation_words, weight_word, why
from workbench.formats.document import (
    Blank,
    Block,
    Cell,
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
from workbench.formats.memo_words import (
    SOURCE_WORDS,
    beside,
    claim_number,
    muted,
    place_words,
    ranges,
    said_words,
    sentence,
    shortened,
)
from workbench.language import _, ngettext
from workbench.phrases import number

_MOST_EVIDENCE = 2
# What is read in a minute, with the lines around it.
_MOST_ROWS = 8
_MOST_ONLY = 5
_WORDS_OF_ONE = 110
_WEIGHTS, _KINDS = tuple(Weight), tuple(FindingKind)


class DifferenceTables:
    """Words the comparisons of one memo."""

    def __init__(self, memo: Memo) -> None:
        self._memo = memo
        self._claims = {claim.label: claim for claim in memo.claims}
        changes = {claim.label for claim in memo.changes}
        self._shown = set(self._claims) if MemoPart.CLAIMS in memo.choice.parts else set()
        self._shown |= changes if MemoPart.CHANGES in memo.choice.parts else set()

    def blocks(self) -> Iterable[Block]:
        """Each pair of reports; nothing where there is only one."""
        if not self._memo.pairs:
            return
        yield Heading(_("How the reports differ"))
        for pair in self._memo.pairs:
            yield from self._pair(pair)

    def _pair(self, pair: ReportPair) -> Iterable[Block]:
        if len(self._memo.pairs) > 1:
            words = _("Article {one} and article {other}").format(one=pair.a, other=pair.b)
            yield Heading(words, 2)
        at_claims = [one for one in pair.differences if one.claim in self._shown]
        rest = sorted((one for one in pair.differences if one.claim not in self._shown), key=_rank)
        weighty = [one for one in rest if one.weight is not Weight.LOW or one.claim is not None]
        slight = [one for one in rest if one.weight is Weight.LOW and one.claim is None]
        only = [one for one in weighty if one.stands_alone]
        others = [one for one in weighty if not one.stands_alone]
        shown, more = others[:_MOST_ROWS], others[_MOST_ROWS:] + only[_MOST_ONLY:]
        said = [*_relation(pair), *self._at_claims(pair, at_claims)]
        if not pair.differences:
            said.append(Run(" " + _("No difference of weight is open or was taken as a claim.")))
        if shown:
            words = _(
                "What differs is bold and underlined. Where a stroke stands for the number, no"
                " claim has been made of it yet, and it is no verdict."
            )
            said.append(Run(f" {words}"))
        yield Paragraph(tuple(said))
        if shown:
            yield self._table(pair, shown)
        yield from self._only(pair, only[:_MOST_ONLY])
        if more or slight:
            yield Paragraph(tuple(_counted(pair, more, slight)))

    def _table(self, pair: ReportPair, found: Sequence[Difference]) -> Table:
        columns = (
            Column(_("No."), 8.5),
            Column(_("Article {article} says").format(article=pair.a), 29),
            Column(_("Article {article} says").format(article=pair.b), 29),
            Column(_("Kind"), 17.5),
            Column(_("Closer to the primary text"), 16),
        )
        rows = tuple(self._row(pair, place, one) for place, one in enumerate(found, start=1))
        name = _("How article {one} and article {other} differ")
        return Table(name.format(one=pair.a, other=pair.b), columns, rows)

    def _only(self, pair: ReportPair, found: Sequence[Difference]) -> Iterable[Block]:
        """A line to each thing that one report has and the other has not."""
        for one in found:
            for said in one.a or one.b:
                where = place_words(said.article, said.paragraph, several=False)
                runs = [Run(f"{_kind_words(pair, one.kind)}: ", Tone.STRONG)]
                words = "".join(stretch.words for stretch in said.stretches)
                shown = beside(shortened(words, _WORDS_OF_ONE))
                runs.append(Run(shown, Tone.WORDS, language=said.language))
                claim = _("claim {number}").format(number=one.claim) if one.claim else ""
                yield Paragraph((*runs, Run("  "), *muted(where, claim)), Look.LIST)

    def _row(self, pair: ReportPair, place: int, one: Difference) -> TableRow:
        return (
            self._number(one),
            _cell(one.a),
            _cell(one.b),
            _kind(pair, one),
            _closer(pair, place, one),
        )

    def _at_claims(self, pair: ReportPair, found: Sequence[Difference]) -> Iterable[Run]:
        """Where the differences are told that belong to claims: kind by kind, the claims."""
        if not found:
            return
        claims: dict[FindingKind, set[str]] = {}
        for one in sorted(found, key=_rank):
            claims.setdefault(one.kind, set()).add(one.claim or "")
        words = ngettext(
            "{n} difference is told at its claim:",
            "{n} differences are told at their claims:",
            len(found),
        )
        yield Run(f" {words.format(n=number(len(found)))} ")
        listed = (
            f"{_kind_words(pair, kind)}\u00a0{ranges(self._sorted(which))}"
            for kind, which in claims.items()
        )
        yield Run("; ".join(listed) + ".")

    def _sorted(self, labels: Iterable[str]) -> list[str]:
        return sorted(labels, key=lambda label: self._claims[label].place)

    def _number(self, one: Difference) -> Cell:
        claim = self._claims.get(one.claim or "")
        if claim is not None:
            return claim_number(claim)
        return cell(Run("–", Tone.NUMBER), Run(weight_word(one.weight), Tone.MUTED))


def _rank(one: Difference) -> tuple[int, int]:
    """The heaviest first, then kind by kind; in reading order within."""
    return _WEIGHTS.index(one.weight), _KINDS.index(one.kind)


def _relation(pair: ReportPair) -> Iterable[Run]:
    evidence = tuple(Reason(*reason) for reason in pair.evidence)
    relation = Relation(RelationKind(pair.relation), pair.trust, evidence)
    yield Run(relation_words(relation) + ".", Tone.STRONG)
    for reason in evidence[:_MOST_EVIDENCE]:
        yield Run(f" {sentence(why(reason))}")
    if pair.dismissed:
        words = ngettext(
            "{n} proposed difference was looked at and put aside.",
            "{n} proposed differences were looked at and put aside.",
            pair.dismissed,
        )
        yield Run(" " + words.format(n=number(pair.dismissed)))


def _counted(
    pair: ReportPair, more: Sequence[Difference], slight: Sequence[Difference]
) -> Iterable[Run]:
    """What is not shown word by word: how many, and of which kinds."""
    if more:
        words = ngettext(
            "{n} more of weight is only in the comparison of the case: {kinds}.",
            "{n} more of weight are only in the comparison of the case: {kinds}.",
            len(more),
        )
        yield Run(words.format(n=number(len(more)), kinds=_kinds(pair, more)), Tone.STRONG)
    if slight:
        words = ngettext(
            "{n} slight one is not listed: {kinds}.",
            "{n} slight ones are not listed: {kinds}.",
            len(slight),
        )
        yield Run(" " if more else "")
        yield Run(words.format(n=number(len(slight)), kinds=_kinds(pair, slight)))


def _kinds(pair: ReportPair, found: Sequence[Difference]) -> str:
    counts: dict[FindingKind, int] = {}
    for one in found:
        counts[one.kind] = counts.get(one.kind, 0) + 1
    return ", ".join(f"{_kind_words(pair, kind)}\u00a0({n})" for kind, n in counts.items())


def _kind_words(pair: ReportPair, kind: FindingKind) -> str:
    """The kind as one reads it on paper, where there is no here and no there."""
    only = {FindingKind.ONLY_A: pair.a, FindingKind.ONLY_B: pair.b}
    if kind in only:
        return _("Only in article {article}").format(article=only[kind])
    return kind_words(kind)


def _cell(said: Sequence[Said]) -> Cell:
    lines: list[Line] = []
    for one in said:
        where = place_words(one.article, one.paragraph, several=False)
        lines += [Part(said_words(one)), muted(where)]
    return cell(*lines) or cell(Run("–"))


def _kind(pair: ReportPair, one: Difference) -> Cell:
    told = (sentence(why(Reason(*reason))) for reason in one.reasons)
    return cell(Run(_kind_words(pair, one.kind), Tone.STRONG), *(muted(each) for each in told))


def _closer(pair: ReportPair, place: int, one: Difference) -> Cell:
    """The article that a primary source bears out; else a field for whoever looks it up."""
    if not (one.a and one.b):
        return cell(Run("–"))
    if one.closer is None or one.proof is None:
        return cell(Blank(f"compared:{pair.a}:{pair.b}:{place}", _("not yet known …")))
    proof = one.proof
    told = f"[{proof.source}] {shortened(proof.title, SOURCE_WORDS)}"
    return cell(
        Run(_("Article {article}").format(article=one.closer), Tone.STRONG),
        muted(", ".join(filter(None, (told, proof.locator)))),
    )
