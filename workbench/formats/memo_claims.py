"""The table of a memo that tells claim by claim what was found."""

from collections.abc import Iterable, Sequence

from workbench.compare.model import Reason
from workbench.domain.memo_facts import ClaimFacts, Finding, Memo, Place, Proof, Question, Told
from workbench.domain.model import Answer, Decision, Kind, Rank, Stance, Status
from workbench.finding_words import kind_words, why
from workbench.formats.document import (
    Block,
    Column,
    Heading,
    Line,
    Paragraph,
    Part,
    RowsOf,
    Run,
    Table,
    TableRow,
    Tone,
    cell,
)
from workbench.formats.memo_disputes import disputed
from workbench.formats.memo_words import (
    SOURCE_WORDS,
    claim_number,
    flag,
    marked_status,
    muted,
    place_words,
    said_words,
    sentence,
    short_hash,
    shortened,
    status_tone,
    words_of,
)
from workbench.language import _, ngettext
from workbench.phrases import (
    answer_word,
    day_words,
    decision_word,
    kind_word,
    question_word,
    rank_word,
    rating_word,
    stance_word,
    status_word,
)


class ClaimRows:
    """Words the claims of one memo; where several articles are in it, places name theirs."""

    def __init__(self, memo: Memo) -> None:
        self._memo = memo
        self._several = len(memo.articles) > 1
        # Looked up once: a long table asks for the same few words again and again.
        self._kinds = {kind: kind_word(kind) for kind in Kind}
        self._stances = {one: Run(f"{stance_word(one)}: ", Tone.STRONG) for one in Stance}
        self._ranks = {rank: rank_word(rank) for rank in Rank}
        self._statuses = {one: Run(marked_status(one), status_tone(one)) for one in (*Status, None)}

    def blocks(self) -> Iterable[Block]:
        """Every claim in text order, with all that was found on it."""
        yield Heading(_("Claim by claim"))
        if not self._memo.claims:
            none = _("No claims have been marked.")
            chosen = _("No claim is of the kind that was chosen.")
            yield Paragraph((Run(chosen if self._memo.every_claim else none),))
            return
        columns = (
            Column(_("No."), 8.5),
            Column(_("As written"), 25.5),
            Column(_("Status, why"), 31),
            Column(_("Evidence"), 35),
        )
        rows = RowsOf(self._memo.claims, self._claim)
        yield Table(_("Claim by claim"), columns, rows)

    def _claim(self, claim: ClaimFacts) -> TableRow:
        written: list[Line] = []
        for place in claim.places:
            written += [Part(words_of(place)), muted(self._where(place))]
        written.append(muted(", ".join([self._kinds[kind] for kind in claim.kinds])))
        evidence = [line for proof in claim.proofs for line in self.proof(proof)]
        evidence += [line for told in claim.told for line in self._told(told)]
        evidence += _closer(claim.told)
        evidence += [line for question in claim.questions for line in asked(question)]
        return (
            claim_number(claim),
            cell(*written),
            cell(*self.standing(claim), *disputed(claim.disputes), *decided(claim)),
            cell(*evidence) or cell(muted(_("None filed."))),
        )

    def proof(self, proof: Proof) -> Iterable[Line]:
        title = Run(f"[{proof.source}] {shortened(proof.title, SOURCE_WORDS)}")
        yield Part((self._stances[proof.stance], title, *flag(proof.confidential)))
        exact = proof.place.exact if proof.place else ""
        if proof.quote and proof.quote != exact:
            language = proof.place.language if proof.place else ""
            yield Run(proof.quote, Tone.WORDS, language=language)
        if proof.place and exact:
            yield words_of(proof.place)
        place = self._where(proof.place) if proof.place else ""
        accessed = proof.accessed and _("accessed {day}").format(day=day_words(proof.accessed))
        yield muted(proof.locator, place, self._ranks[proof.rank], accessed)
        if proof.file_sha256:
            yield muted(proof.file_name, f"sha-256 {short_hash(proof.file_sha256)}")

    def standing(self, claim: ClaimFacts) -> Iterable[Line]:
        """The status that stands, then what each checker found; a disagreement is shown as one."""
        yield self._statuses[claim.standing]
        given = [one for one in claim.findings if one.status is not Status.TODO]
        if claim.standing is None and given:
            told = " / ".join(f"{one.by.name}: {status_word(one.status)}" for one in given)
            yield Run(_("{verdicts}: not settled").format(verdicts=told), Tone.STRONG)
        if claim.settled:
            signed = claim.settled.by
            line = _("Settled by {who}, {day}").format(
                who=signed.name, day=day_words(signed.at[:10])
            )
            yield muted(line)
            yield (Run(claim.settled.reason),) if claim.settled.reason else ()
        first = claim.findings[0] if claim.findings else None
        for finding in claim.findings:
            if first is not finding and first is not None and _agrees(finding, first):
                told = _("{who} agrees, {day}")
                yield Part(
                    muted(told.format(who=finding.by.name, day=day_words(finding.by.at[:10])))
                )
                continue
            if len(claim.findings) > 1 and finding.by.name == self._memo.info.second_reader:
                yield Part((Run(_("Second reader: "), Tone.LABEL), Run(finding.by.name)))
            yield from self._finding(finding, claim.standing, first=finding is first)
        if Kind.QUOTE in claim.kinds and given and not any(one.answers for one in claim.findings):
            yield muted(_("The four questions of a quotation were not answered."))

    def _finding(self, finding: Finding, standing: Status | None, *, first: bool) -> Iterable[Line]:
        lines: list[Line] = []
        if finding.status is not standing:
            lines.append(self._statuses[finding.status])
        if finding.why:
            lines.append(Run(finding.why))
        if finding.change_to:
            lines.append(
                (Run(_("Change to: "), Tone.LABEL), Run(finding.change_to, Tone.NEW_WORDS))
            )
        if finding.rating:
            lines.append((Run(_("Rating: "), Tone.LABEL), Run(rating_word(finding.rating))))
        if finding.answers:
            lines += [_answered(finding.answers[:2]), _answered(finding.answers[2:])]
        lines.append(muted(f"{finding.by.initials}, {day_words(finding.by.at[:10])}"))
        begun = lines[0]
        if not first and not isinstance(begun, Part):
            lines[0] = Part(begun if isinstance(begun, tuple) else (begun,))
        return lines

    def _told(self, told: Told) -> Iterable[Line]:
        """How another report differs, beside what the evidence shows of it."""
        named = _("Another report differs: {kind}").format(kind=kind_words(told.kind).lower())
        if told.lacking is not None:
            named = _("Article {article} does not say this").format(article=told.lacking)
        if told.said or told.lacking is not None:
            yield Part((Run(named, Tone.STRONG),))
        for one in told.said:
            yield said_words(one)
            yield muted(place_words(one.article, one.paragraph, several=self._several))
        for reason in told.reasons:
            yield muted(sentence(why(Reason(*reason))))

    def _where(self, place: Place) -> str:
        return place_words(place.article, place.paragraph, several=self._several)


def _closer(told: Iterable[Told]) -> Iterable[Line]:
    """Which articles a primary source bears out, and against which."""
    found: dict[tuple[int | None, int], list[int]] = {}
    for one in told:
        if one.closer is not None and one.proof is not None:
            closer = found.setdefault((one.than, one.proof.source), [])
            closer += [] if one.closer in closer else [one.closer]
    for (than, source), articles in found.items():
        words = ngettext(
            "Closer to the primary text than article {other}: article {articles}, by [{source}]",
            "Closer to the primary text than article {other}: articles {articles}, by [{source}]",
            len(articles),
        )
        named = ", ".join(map(str, sorted(articles)))
        yield muted(words.format(other=than, articles=named, source=source))


def asked(question: Question) -> Iterable[Line]:
    query = question.query
    to = _("Query to {who}: ").format(who=query.to or "–")
    yield Part((Run(to, Tone.STRONG), Run(query.question), *flag(query.confidential)))
    if query.answer.strip():
        yield Run(_("Answer: {words}").format(words=query.answer))
    else:
        yield muted(_("no answer yet"))


def _agrees(finding: Finding, other: Finding) -> bool:
    """Whether a checker's finding says nothing that the other one does not."""
    return finding.status is other.status and not any(
        mine and mine != theirs
        for mine, theirs in (
            (finding.why, other.why),
            (finding.change_to, other.change_to),
            (finding.rating, other.rating),
            (finding.answers, other.answers),
        )
    )


def _answered(answers: Sequence[tuple[str, Answer | None]]) -> tuple[Run, ...]:
    """Questions with their answers on one line; a No is to be seen at a glance."""
    runs: list[Run] = []
    for question, answer in answers:
        runs += [Run("   ")] if runs else []
        # A question that breaks off at the end of a line is read as another one.
        runs.append(Run(f"{question_word(question)} ".replace(" ", "\u00a0"), Tone.MUTED))
        runs.append(Run(answer_word(answer), Tone.STRONG if answer is Answer.NO else Tone.PLAIN))
    return tuple(runs)


def decided(claim: ClaimFacts) -> Iterable[Line]:
    if claim.decided is None or claim.decision is Decision.OPEN:
        return
    yield Part((Run(_("Editor: "), Tone.LABEL), Run(decision_word(claim.decision), Tone.STRONG)))
    if claim.decided.wording:
        yield Run(claim.decided.wording, Tone.NEW_WORDS)
    if claim.decided.reason:
        yield Run(claim.decided.reason)
    signed = claim.decided.by
    yield muted(f"{signed.initials}, {day_words(signed.at[:10])}")
