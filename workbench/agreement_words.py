"""The desk's words for agreement: each figure, what it means, and on how much it rests."""

from dataclasses import dataclass

from workbench.domain.agreement import SOUND, TENTATIVE, Figure, Kappa, Undefined
from workbench.domain.model import Status
from workbench.domain.verdict_pairs import Agreement, Pair, Places
from workbench.language import _, ngettext
from workbench.phrases import claims_count, number, percent, status_word

NO_FIGURE = "–"


@dataclass(frozen=True, slots=True)
class Told:
    """A figure under its heading, and what it means; `NO_FIGURE` where there is none."""

    heading: str
    figure: str
    meaning: str


def told(agreement: Agreement, name: str) -> tuple[Told, ...]:
    """All that is to be said of my agreement with somebody, the plain figures first."""
    name = name or _("your colleague")
    rows = [_share(agreement, name)]
    if agreement.pairs:
        rows += [_kappa(agreement.kappa, name), _alpha(agreement)]
    if agreement.people > 2 and agreement.everyone.count:
        rows.append(_everyone(agreement))
    if agreement.ratings.count:
        rows.append(_ratings(agreement.ratings, name))
    rows.append(_marked(agreement.places, name))
    if agreement.places.articles:
        rows.append(_borders(agreement.places, name))
    return tuple(rows)


def reading_aid() -> str:
    """How such figures are read."""
    words = _(
        "In these figures 1 is full agreement, 0 is what chance alone would give, and below 0 is "
        "less than that. A common rule: rely on {sound} and more; between {tentative} and {sound} "
        "conclude with care; below that, talk first."
    )
    return words.format(sound=decimal(SOUND), tentative=decimal(TENTATIVE))


def decimal(value: float) -> str:
    """A coefficient with two places; never 1 before all is equal."""
    if value < 1:
        value = min(value, 0.99)
    return f"{value:.2f}".replace("-0.00", "0.00").replace("-", "\u2212")


def cell_words(mine: Status, theirs: Status, count: int, name: str) -> str:
    """A cell of the table of who said what."""
    if mine is theirs:
        words = _("Both “{mine}”: {claims}")
    else:
        words = _("You “{mine}”, {name} “{theirs}”: {claims}")
    return words.format(
        mine=status_word(mine),
        theirs=status_word(theirs),
        name=name or _("your colleague"),
        claims=claims_count(count),
    )


def matrix_words(pairs: tuple[Pair, ...], name: str) -> str:
    """The table of who said what, in one sentence."""
    name = name or _("your colleague")
    if not pairs:
        return _("You and {name} have no claim in common that both gave a verdict on.").format(
            name=name
        )
    equal = sum(pair.mine is pair.theirs for pair in pairs)
    words = _(
        "Rows are your verdicts, columns those of {name}. In the framed cells both said the same: "
        "{equal} of {claims}."
    )
    return words.format(name=name, equal=number(equal), claims=claims_count(len(pairs)))


# -- verdicts


def _share(agreement: Agreement, name: str) -> Told:
    count, equal = len(agreement.pairs), agreement.kappa.equal
    if not count:
        figure, words = NO_FIGURE, _("There is no claim yet on which you and {name} both ruled.")
    else:
        figure = percent(equal / count)
        words = ngettext(
            "You and {name} both gave a verdict on {count} claim",
            "You and {name} both gave a verdict on {count} claims",
            count,
        )
        words = f"{words} {_equal(equal, count)}"
    words = words.format(name=name, count=number(count), equal=number(equal))
    alone = _alone(agreement, name)
    return Told(_("Same verdict"), figure, f"{words} {alone}" if alone else words)


def _equal(equal: int, count: int) -> str:
    if equal == count:
        return ngettext("and agree on it.", "and agree on all of them.", count)
    if not equal:
        return ngettext("and differ on it.", "and agree on none of them.", count)
    return _("and agree on {equal} of them.")


def _alone(agreement: Agreement, name: str) -> str:
    """The claims that the figure says nothing of."""
    parts = []
    if agreement.mine_alone:
        words = ngettext(
            "{count} claim has a verdict from you alone.",
            "{count} claims have a verdict from you alone.",
            agreement.mine_alone,
        )
        parts.append(words.format(count=number(agreement.mine_alone)))
    if agreement.theirs_alone:
        words = ngettext(
            "{count} claim has one from {name} alone.",
            "{count} claims have one from {name} alone.",
            agreement.theirs_alone,
        )
        parts.append(words.format(count=number(agreement.theirs_alone), name=name))
    return " ".join(parts)


def _kappa(kappa: Kappa, name: str) -> Told:
    heading = _("Beyond chance, for two (Cohen’s kappa)")
    figure = kappa.figure
    if figure.value is None or kappa.chance is None or figure.few:
        return Told(heading, NO_FIGURE, _no_figure(figure))
    words = _(
        "If you and {name} gave each verdict as often as you do, but blindly, you would agree on "
        "{chance} of the claims. Kappa is how far you get from there towards full agreement."
    ).format(name=name, chance=percent(kappa.chance))
    if kappa.low is not None and kappa.high is not None:
        rough = ngettext(
            "With {count} claim it could as well be anything from {low} to {high}.",
            "With {count} claims it could as well be anything from {low} to {high}.",
            figure.count,
        )
        low, high = decimal(kappa.low), decimal(kappa.high)
        words = f"{words} {rough.format(count=number(figure.count), low=low, high=high)}"
    return Told(heading, decimal(figure.value), words)


def _alpha(agreement: Agreement) -> Told:
    heading = _("Beyond chance, for any number (Krippendorff’s alpha)")
    figure = agreement.alpha
    if figure.value is None or figure.few:
        return Told(heading, NO_FIGURE, _no_figure(figure))
    words = ngettext(
        "The same question, put so that it can be asked of any number of people: chance is taken "
        "from all verdicts in one lot. It rests on {count} claim.",
        "The same question, put so that it can be asked of any number of people: chance is taken "
        "from all verdicts in one lot. It rests on {count} claims.",
        figure.count,
    )
    return Told(heading, decimal(figure.value), words.format(count=number(figure.count)))


def _everyone(agreement: Agreement) -> Told:
    heading = _("All who gave verdicts (Krippendorff’s alpha)")
    figure = agreement.everyone
    if figure.value is None or figure.few:
        return Told(heading, NO_FIGURE, _no_figure(figure))
    words = ngettext(
        "All {people} people together, on the {count} claim that at least two of them ruled on.",
        "All {people} people together, on the {count} claims that at least two of them ruled on.",
        figure.count,
    )
    words = words.format(people=number(agreement.people), count=number(figure.count))
    return Told(heading, decimal(figure.value), words)


def _ratings(figure: Figure, name: str) -> Told:
    heading = _("Ratings from true to false (Krippendorff’s alpha)")
    if figure.value is None or figure.few:
        return Told(heading, NO_FIGURE, _no_figure(figure))
    words = ngettext(
        "You and {name} both rated {count} claim. Ratings far apart count as more disagreement "
        "than neighbours.",
        "You and {name} both rated {count} claims. Ratings far apart count as more disagreement "
        "than neighbours.",
        figure.count,
    )
    return Told(heading, decimal(figure.value), words.format(name=name, count=number(figure.count)))


def _no_figure(figure: Figure) -> str:
    """Why there is no figure that takes chance out."""
    if figure.why is Undefined.ALL_ALIKE and not figure.few:
        words = ngettext(
            "All judged the {count} claim alike, with one and the same word. Where nothing varies, "
            "agreement cannot be told from chance.",
            "All judged the {count} claims alike, with one and the same word. Where nothing "
            "varies, agreement cannot be told from chance.",
            figure.count,
        )
    else:
        words = ngettext(
            "{count} claim is too few to say: one more could turn the figure round.",
            "{count} claims are too few to say: one more could turn the figure round.",
            figure.count,
        )
    return words.format(count=number(figure.count))


# -- where claims are


def _marked(places: Places, name: str) -> Told:
    heading = _("Same words marked")
    share = places.shared.share
    if share is None:
        words = _("There is no article yet in which you and {name} both marked claims.")
        return Told(heading, NO_FIGURE, words.format(name=name))
    words = _(
        "You marked {mine} characters of text, {name} marked {theirs}; {both} are the same. Of all "
        "that was marked, the other marked this share too."
    )
    shared = places.shared
    words = words.format(
        name=name, mine=number(shared.mine), theirs=number(shared.theirs), both=number(shared.both)
    )
    return Told(heading, percent(share), f"{words} {_rests_on(places, name)}")


def _borders(places: Places, name: str) -> Told:
    heading = _("Same passages, beyond chance (Krippendorff’s alpha for unitizing)")
    figure = places.alpha
    if figure.value is None or figure.few:
        words = ngettext(
            "{count} passage of both together is too few to say.",
            "{count} passages of both together are too few to say.",
            figure.count,
        )
        return Told(heading, NO_FIGURE, words.format(count=number(figure.count)))
    words = _(
        "Whether your claims begin and end where those of {name} do; 0 is what passages of these "
        "lengths, laid anywhere, would give. It says something only where neither of you saw the "
        "other’s claims while marking."
    )
    return Told(heading, decimal(figure.value), words.format(name=name))


def _rests_on(places: Places, name: str) -> str:
    """How many claims the figures on places rest on."""
    words = ngettext(
        "It rests on {mine} and {theirs} in {count} article.",
        "It rests on {mine} and {theirs} in {count} articles.",
        places.articles,
    )
    mine = ngettext("{count} claim of yours", "{count} claims of yours", places.mine)
    theirs = ngettext("{count} of {name}", "{count} of {name}", places.theirs)
    return words.format(
        mine=mine.format(count=number(places.mine)),
        theirs=theirs.format(count=number(places.theirs), name=name),
        count=number(places.articles),
    )
