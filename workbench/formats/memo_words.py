"""Words that several parts of a memo share: places, hashes, statuses, numbers of claims."""

import re
from unicodedata import bidirectional

from workbench.domain.memo_facts import ClaimFacts, Place, Said
from workbench.domain.model import Severity, Status
from workbench.formats.document import Cell, Inline, Run, Tone, cell
from workbench.language import _
from workbench.phrases import STATUS_MARKS, severity_word, status_word
from workbench.phrases import ranges as ranges

UNSETTLED_MARK = "⇄"
SOURCE_WORDS = 48
_HASH = 12
_SEPARATOR = " · "
_MUTED, _WORDS, _NUMBER = Tone.MUTED, Tone.WORDS, Tone.NUMBER
_SEVERITIES = {
    Severity.MUST: Tone.MUST,
    Severity.SHOULD: Tone.SHOULD,
    Severity.FYI: Tone.FYI,
}


def short_hash(sha256: str) -> str:
    """The first characters of a hash, enough to compare by eye."""
    return sha256[:_HASH]


def on_one_line(words: str) -> str:
    """The words with a stroke where a line ended; nothing else is touched."""
    return re.sub(r"[ \t]*\n\s*", " / ", words)


def shortened(words: str, limit: int) -> str:
    """The words on one line, cut after a whole word where they are longer than the limit."""
    words = on_one_line(words)
    if len(words) <= limit:
        return words
    cut = words[:limit]
    return (cut.rsplit(" ", 1)[0] if " " in cut[limit // 2 :] else cut) + "…"


def muted(*parts: str) -> tuple[Inline, ...]:
    """Side facts on one line; none where there is nothing to say."""
    said = _SEPARATOR.join([part for part in parts if part])
    return (Run(said, _MUTED),) if said else ()


def status_tone(status: Status | None) -> Tone:
    """The tone of a status; None is a disagreement that nobody has settled."""
    return Tone(status.value) if status else Tone.UNSETTLED


def marked_status(status: Status | None) -> str:
    """A status with its mark."""
    if status is None:
        return f"{UNSETTLED_MARK}\u00a0" + _("Not settled")
    return f"{STATUS_MARKS[status]}\u00a0{status_word(status)}"


def beside(words: str) -> str:
    """Words with others behind them: those stay there also when the words run from right to left,
    by a mark that is not seen."""
    return words + "\u200e" if any(bidirectional(c) in ("R", "AL") for c in words) else words


def flag(confidential: bool) -> tuple[Inline, ...]:
    """A word behind what is confidential."""
    return (Run("  "), Run(_("confidential"), Tone.FLAG)) if confidential else ()


def words_of(place: Place) -> tuple[Run, ...]:
    """The exact words of a passage; what another report has otherwise is bold and underlined."""
    if not place.marks:
        return (Run(place.exact, _WORDS, language=place.language),)
    runs: list[Run] = []
    at = 0
    for start, end in place.marks:
        start = max(start, at)
        if start < end:
            runs += [_words(place, at, start, differs=False), _words(place, start, end)]
            at = end
    runs.append(_words(place, at, len(place.exact), differs=False))
    return tuple(run for run in runs if run.text)


def _words(place: Place, start: int, end: int, *, differs: bool = True) -> Run:
    words = place.exact[start:end]
    return Run(words, Tone.WORDS, bold=differs, underline=differs, language=place.language)


def said_words(said: Said) -> tuple[Run, ...]:
    """What a report says, with the words bold and underlined that the other has otherwise."""
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


def sentence(words: str) -> str:
    """The words with a full stop, where they end without one."""
    return words if words.endswith((".", "!", "?", "…")) else words + "."


def place_words(article: int, paragraph: int, *, several: bool) -> str:
    """Where a passage stands; the article is named where there are several."""
    if several:
        return _("Article {article}, para {paragraph}").format(article=article, paragraph=paragraph)
    return _("Para {paragraph}").format(paragraph=paragraph)


def claim_number(claim: ClaimFacts) -> Cell:
    """The number of a claim, and how much it matters."""
    return cell(Run(claim.label, _NUMBER), severity_run(claim.severity))


def severity_run(severity: Severity) -> Run:
    """A severity in its tone."""
    return Run(severity_word(severity), _SEVERITIES[severity])
