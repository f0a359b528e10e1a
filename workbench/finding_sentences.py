"""A plain sentence for each reason that the comparison gives, by its code.

“Here” is the first report, the one under check; “there” is the other. The words of the texts
stand in quotation marks wherever they are set against each other.
"""

from collections.abc import Callable, Mapping

from workbench.language import _

Sentence = Callable[[], str]


def _against(opening: Callable[[], str]) -> Sentence:
    """A sentence that ends in the words here and there."""
    return lambda: opening() + " " + _("“{a}” here, “{b}” there.")


QUOTES: dict[str, Sentence] = {
    "quote-words-changed": _against(lambda: _("The quotation has other words:")),
    "quote-words-added": lambda: _("The quotation has “{a}” here; it does not have it there."),
    "quote-words-missing": lambda: _("The quotation has “{b}” there; it is left out here."),
    "quote-negation": _against(lambda: _("One quotation denies what the other says:")),
    "quote-cut": lambda: _("The quotation stops at “{a}” here; there it goes on with “{b}”."),
    "quote-cut-there": lambda: _("The quotation goes on with “{a}” here; there it stops at “{b}”."),
    "quote-cut-with-full-stop": lambda: _(
        "The quotation ends with a full stop after “{a}” here; there it goes on with “{b}”."
    ),
    "quote-cut-with-full-stop-there": lambda: _(
        "The quotation goes on with “{a}” here; there it ends with a full stop after “{b}”."
    ),
    "quote-cut-marked": _against(lambda: _("Words are left out of the quotation openly:")),
    "quote-begins-later": lambda: _(
        "The quotation begins with “{a}” here as if the sentence began there; in the other report"
        " it begins with “{b}”."
    ),
    "quote-begins-later-there": lambda: _(
        "The quotation begins with “{a}” here; in the other report it begins with “{b}” as if the"
        " sentence began there."
    ),
    "quote-boundary-moved": lambda: _(
        "“{a}” is inside the quotation marks in one report and outside them in the other."
    ),
    "quote-marks-dropped": lambda: _(
        "“{a}” is a quotation here; there the same words stand without quotation marks."
    ),
    "quote-marks-added": lambda: _(
        "“{b}” is a quotation there; here the same words stand without quotation marks."
    ),
}
FACTS: dict[str, Sentence] = {
    "number-differs": _against(lambda: _("The figures differ:")),
    "number-unit-differs": _against(lambda: _("The same figure has another unit:")),
    "number-bound-differs": _against(lambda: _("The same figure, but more, less or at most:")),
    "number-rounded": _against(lambda: _("One report rounds:")),
    "figures-swapped": _against(lambda: _("Two figures have the same digits in another order:")),
    "sum-differs": lambda: _(
        "The figures do not go together: “{a}” / “{b}”. Reckoned, it comes to {note}."
    ),
    "date-differs": _against(lambda: _("The date differs:")),
    "time-differs": _against(lambda: _("The time of day differs:")),
    "name-differs": _against(lambda: _("Another name stands in the same place:")),
    "name-part-differs": _against(lambda: _("A part of the name is another:")),
    "name-spelled": _against(lambda: _("One name is spelled in two ways:")),
    "row-place": _against(lambda: _("Another place in the row:")),
    "names-crossed": _against(lambda: _("Two names have changed places:")),
    "people-differs": _against(lambda: _("Another people stands in the same place:")),
    "body-swapped": _against(lambda: _("Another body does it:")),
    "name-number": _against(lambda: _("One body, or several:")),
    "name-one-or-more": _against(lambda: _("One body in one report, several in the other:")),
    "title-office": _against(lambda: _("The same person has another office:")),
    "title-rank": _against(lambda: _("The same office has another rank:")),
    "title-field": _against(lambda: _("The office is for something else:")),
    "title-level": _against(lambda: _("The office is one of another level:")),
    "title-party": _against(lambda: _("The same person is of another party or country:")),
    "title-client": _against(lambda: _("The office is held for another:")),
}
VOICES: dict[str, Sentence] = {
    "accuser-reversed": _against(lambda: _("Accuser and accused have changed places:")),
    "other-accused": _against(lambda: _("Another is accused of the same:")),
    "other-speaker": _against(lambda: _("The same statement has another speaker:")),
    "sides-changed": _against(lambda: _("Each side is made to say it of the other:")),
    "roles-reversed": _against(lambda: _("Who does it, and to whom, is turned round:")),
    "other-doer": _against(lambda: _("The same is done by another:")),
    "culprit-named": _against(lambda: _("One report says who did it, the other does not:")),
    "paper-got-otherwise": _against(lambda: _("The paper came to light in another way:")),
    "other-asker": _against(lambda: _("Another asked for it:")),
    "teller-dropped": _against(lambda: _("Only one report says who told them to:")),
    "figures-swapped": _against(lambda: _("A figure of one side is told as the other’s:")),
    "told-to-another": _against(lambda: _("The same was told to another:")),
    "speaker-spoken-of": lambda: _(
        "“{a}” says it in one report; in the other it is said of them: “{b}”."
    ),
    "stated-attributed": lambda: _(
        "One report tells it as a fact, the other puts it down to somebody: “{a}” here, “{b}”"
        " there."
    ),
    "force-changed": _against(lambda: _("The verb gives the statement another force:")),
    "order-softened": _against(lambda: _("An order in one report is a request in the other:")),
    "hedge-added": lambda: _("“{a}” leaves it open here; there it is told as certain: “{b}”."),
    "hedge-dropped": lambda: _("“{a}” is told as certain here; there it is left open: “{b}”."),
    "hedge-doubled": lambda: _("The doubt stands twice in one sentence: “{a}” here, “{b}” there."),
    "left-open": _against(lambda: _("One report asserts what the other says is not known:")),
}
WORDS: dict[str, Sentence] = {
    "scope-differs": _against(lambda: _("The extent differs:")),
    "scope-dropped": _against(lambda: _("One report says how much, the other does not:")),
    "scope-unit": _against(lambda: _("It is broken down by something else:")),
    "wording-opposite": _against(lambda: _("The words do not mean the same:")),
    "only-here": lambda: _("Only this report says it."),
    "only-reason": lambda: _("Only this report gives this reason or condition."),
    "only-quoted": lambda: _("Only this report has this quotation."),
}
ONE_TEXT: dict[str, Sentence] = {
    "headline-quote": lambda: _("The text does not have the words that the headline quotes."),
    "headline-quote-changed": lambda: _(
        "The headline quotes “{a}”; the nearest words of the text are “{b}”."
    ),
    "headline-number": lambda: _("The text does not bear the headline’s figure “{a}”."),
    "headline-number-changed": lambda: _("The headline has “{a}”, the text “{b}”."),
    "headline-open": lambda: _("The headline has “{a}”, the text “{b}”."),
    "headline-claim": lambda: _("Another says this in the text than in the headline: “{b}”."),
    "headline-cause": lambda: _("The text does not give this cause: “{a}”."),
    "headline-event": lambda: _("The text has no word of this: “{a}”."),
    "headline-several": lambda: _("The headline speaks of several, “{a}”; the text of one, “{b}”."),
    "headline-name": lambda: _("The text never names “{a}”."),
    "headline-bodies": lambda: _("The headline speaks of “{a}”; the text names “{b}”."),
    "source-older": lambda: _("The source is dated {a}, before the event ({b})."),
    "source-older-uncited": lambda: _(
        "The source is dated {a}, before the event ({b}), and no sentence cites it."
    ),
    "source-uncited": lambda: _("The text cites other sources by number, this one never."),
    "source-unnamed": lambda: _("The text lists this and neither cites nor names it."),
    "source-run-together": lambda: _("The entries of the list of sources are run together."),
    "source-hearsay": lambda: _("This is told by hearsay alone: “{a}”."),
    "source-second-hand": lambda: _("This is told from another outlet: “{a}”."),
    "summary-attribution": lambda: _(
        "The summary has another say it, or accuse, than the body: “{a}” / “{b}”."
    ),
    "summary-date": lambda: _("The summary has another day than the body: “{a}” / “{b}”."),
    "summary-hedge": lambda: _(
        "What one of summary and body leaves open, the other tells as certain: “{a}” / “{b}”."
    ),
    "summary-name": lambda: _("The summary names another than the body: “{a}” / “{b}”."),
    "summary-number": lambda: _("The summary has another figure than the body: “{a}” / “{b}”."),
    "summary-quote": lambda: _(
        "The summary has other words, or no marks, where the body quotes: “{a}” / “{b}”."
    ),
    "summary-scope": lambda: _("The summary takes in more, or less, than the body: “{a}” / “{b}”."),
    "summary-wording": lambda: _(
        "The words of summary and body do not mean the same: “{a}” / “{b}”."
    ),
    "summary-title": lambda: _("The summary gives another office than the body: “{a}” / “{b}”."),
}
RELATION: dict[str, Sentence] = {
    "credits-outlet": lambda: _("A text names another outlet: “{a}{b}”."),
    "few-words-in-common": lambda: _(
        "Only {note} percent of the words and names of one stand in the other."
    ),
    "little-in-common": lambda: _(
        "Only {note} percent of the shorter text’s sentences tell what the other tells."
    ),
    "much-in-common": lambda: _(
        "{note} percent of the shorter text’s sentences tell what the other tells too."
    ),
    "quotes-reworded": lambda: _("One statement is quoted in two wordings."),
    "same-order": lambda: _("What both tell stands in the same order."),
    "shares-long-runs": lambda: _("Runs of five words or more stand in both texts: {note}."),
}
SENTENCES: Mapping[str, Sentence] = QUOTES | FACTS | VOICES | WORDS | ONE_TEXT | RELATION
