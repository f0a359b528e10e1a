"""The desk's words for what a comparison finds: kinds, weights, why, and how two texts relate.

The engine gives codes with the words of the texts; a sentence for each code stands here.
"""

import re

from workbench.compare.model import Reason, Relation, RelationKind
from workbench.domain.model import FindingKind, Ruling, Weight
from workbench.finding_sentences import SENTENCES
from workbench.language import _, ngettext
from workbench.phrases import day_words, percent

_MARKS = "\"“”„‟'‘’‚«»‹›"
# From this trust on a relation is called probable.
_PROBABLE = 0.5
_ISO_DAY = re.compile(r"(?<![\w/-])\d{4}-\d\d-\d\d(?![\w/-])")


def kind_words(kind: FindingKind) -> str:
    """What a finding is about, as in a list."""
    return {
        FindingKind.QUOTE: _("Quote"),
        FindingKind.NUMBER: _("Number"),
        FindingKind.DATE: _("Date"),
        FindingKind.NAME: _("Name"),
        FindingKind.TITLE: _("Title"),
        FindingKind.ATTRIBUTION: _("Attribution"),
        FindingKind.HEDGE: _("Hedge"),
        FindingKind.SCOPE: _("Scope"),
        FindingKind.WORDING: _("Wording"),
        FindingKind.ONLY_A: _("Only here"),
        FindingKind.ONLY_B: _("Only there"),
        FindingKind.HEADLINE: _("Headline"),
        FindingKind.SOURCE: _("Source"),
        FindingKind.INTERNAL: _("Against itself"),
    }[kind]


def weight_word(weight: Weight) -> str:
    """How much a finding matters."""
    return {Weight.HIGH: _("High"), Weight.MEDIUM: _("Medium"), Weight.LOW: _("Low")}[weight]


def ruling_word(ruling: Ruling) -> str:
    """What a person said of a finding."""
    return {
        Ruling.OPEN: _("Open"),
        Ruling.DISMISSED: _("Dismissed"),
        Ruling.SAME: _("Same after all"),
        Ruling.TAKEN: _("Taken as a claim"),
    }[ruling]


def why(reason: Reason) -> str:
    """One plain sentence that says what was found; the words alone for a code without one."""
    a, b, note = (_in_days(_one_line(words)) for words in (reason.a, reason.b, reason.note))
    sentence = SENTENCES.get(reason.code)
    if sentence is None:
        return _with_note(" / ".join(words for words in (a, b) if words) or reason.code, note)
    pattern = sentence()
    # The sentence has quotation marks of its own.
    a, b = a.strip(_MARKS), b.strip(_MARKS)
    told = pattern.format(a=a, b=b, note=note)
    return told if "{note}" in pattern else _with_note(told, note)


def relation_words(relation: Relation) -> str:
    """How two texts probably came to say the same: a likelihood, never a verdict."""
    unsure = {
        RelationKind.SHARED: _("Perhaps they share a copy, such as an agency’s"),
        RelationKind.REWRITE: _("Perhaps one is a rewrite of the other"),
        RelationKind.TRANSLATION: _("Perhaps translations of one text, or one of the other"),
    }
    if relation.trust < _PROBABLE and relation.kind in unsure:
        return unsure[relation.kind]
    return {
        RelationKind.INDEPENDENT: _("Probably written independently"),
        RelationKind.SHARED: _("Probably share a copy, such as an agency’s"),
        RelationKind.REWRITE: _("One is probably a rewrite of the other"),
        RelationKind.TRANSLATION: _("Probably translations of one text, or one of the other"),
        RelationKind.SAME: _("Both texts are the same, word for word"),
        RelationKind.UNRELATED: _("They hardly seem to report the same event"),
        RelationKind.UNCLEAR: _("Too short to say how they are related"),
    }[relation.kind]


def cut_words(article: str, share: float) -> str:
    """That an article was not compared to its end; `share` of it was."""
    words = _("{article} is too long to compare whole; only the first {share} of it is compared.")
    return words.format(article=article, share=percent(share))


def findings_count(count: int) -> str:
    """So many findings."""
    return ngettext("{count} finding", "{count} findings", count).format(count=f"{count:,}")


def ties_count(count: int) -> str:
    """So many passages that two texts share."""
    words = ngettext("{count} shared passage", "{count} shared passages", count)
    return words.format(count=f"{count:,}")


def _with_note(sentence: str, note: str) -> str:
    if not note:
        return sentence
    # Inside of the full stop, where there is one.
    bare = sentence.removesuffix(".")
    return f"{bare} ({note}){sentence[len(bare) :]}"


def _in_days(words: str) -> str:
    """The words with days as they are written on screen; an address keeps its digits."""
    return _ISO_DAY.sub(lambda day: day_words(day.group()), words)


def _one_line(words: str) -> str:
    return " ".join(words.split())
