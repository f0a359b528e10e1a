"""Who says it, in every place that a speech tag can stand."""

import pytest

from workbench.compare.model import Report
from workbench.compare.reading import Reading
from workbench.compare.segment import read
from workbench.compare.speakers import Saying, find


def sayings(said: str) -> tuple[Reading, tuple[Saying, ...]]:
    reading = read(Report(said, "en"))
    return reading, reading.of(find)


def only(said: str) -> tuple[str, str, str]:
    reading, found = sayings(said)
    assert len(found) == 1, [reading.said((each.start, each.end)) for each in found]
    speaker = found[0].speaker
    return (
        reading.said(speaker.span) if speaker else "",
        reading.said(found[0].verb),
        found[0].force,
    )


@pytest.mark.parametrize(
    ("said", "speaker", "verb", "force"),
    [
        ("The harbour board said the gate was shut.", "The harbour board", "said", "say"),
        ("On Tuesday the board said that the gate was shut.", "the board", "said", "say"),
        ('"The gate was shut," said Mayor Ana Brill.', "Mayor Ana Brill", "said", "say"),
        ("The gate was shut, said Ana Brill, the mayor.", "Ana Brill, the mayor", "said", "say"),
        ('"It was," Brill said, "shut all night."', "Brill", "said", "say"),
        ("The gate, according to the board, was shut.", "the board", "according to", "say"),
        (
            "The board’s head, Ana Brill, told reporters the gate was shut.",
            "The board’s head, Ana Brill",
            "told",
            "say",
        ),
        (
            "Norvik Lines, which owns the gate, denied that it was shut.",
            "Norvik Lines",
            "denied",
            "deny",
        ),
        (
            "The firm has repeatedly claimed that the gate was shut.",
            "The firm",
            "claimed",
            "claim",
        ),
        (
            "A spokesman for the port admitted the error.",
            "A spokesman for the port",
            "admitted",
            "admit",
        ),
    ],
)
def test_the_speaker_is_found_before_between_and_after_the_words(
    said: str, speaker: str, verb: str, force: str
) -> None:
    assert only(said) == (speaker, verb, force)


def test_a_passive_tells_the_accuser_from_the_accused() -> None:
    reading, (found,) = sayings("Norvik Lines was accused of delay by the harbour board.")
    assert found.passive
    assert found.speaker
    assert found.about
    assert reading.said(found.speaker.span) == "the harbour board"
    assert reading.said(found.about.span) == "Norvik Lines"


def test_an_active_accusation_names_the_accused() -> None:
    reading, (found,) = sayings("Norvik Lines accused the harbour board of delay.")
    assert found.speaker
    assert found.about
    assert reading.said(found.speaker.span) == "Norvik Lines"
    assert reading.said(found.about.span) == "the harbour board"


def test_a_pronoun_stands_for_the_last_one_named() -> None:
    _, found = sayings("Ana Brill, the mayor, said the gate was shut. She added that it was late.")
    assert found[1].speaker
    assert found[1].speaker.main
    assert found[1].speaker.main.full == ("ana", "brill")


def test_a_pronoun_with_nobody_before_it_stands_for_nobody() -> None:
    _, found = sayings("She said that the gate was shut.")
    assert found[0].speaker
    assert found[0].speaker.main is None


def test_claims_and_orders_that_are_nouns_are_not_said_by_anybody() -> None:
    _, found = sayings("The claims of two orders and the report are due in May.")
    assert not found


def test_what_is_said_inside_quotation_marks_has_no_speaker_of_its_own() -> None:
    reading, found = sayings('"The pilots themselves admitted that it was late," said the board.')
    assert [reading.said(each.verb) for each in found] == ["said"]


def test_a_verb_that_is_denied_is_known_as_such() -> None:
    _, (found,) = sayings("The report does not say that the gate failed.")
    assert found.negated


def test_what_is_said_before_the_speaker_is_what_the_saying_holds() -> None:
    reading, (found,) = sayings("The gate was shut all night, the harbour board said on Sunday.")
    words = [word.folded for word in reading.words[slice(*found.content)]]
    assert words[:4] == ["the", "gate", "was", "shut"]


def test_a_verb_that_goes_on_keeps_its_speaker() -> None:
    reading, found = sayings("Ana Brill said the gate was shut, adding that it had been late.")
    assert found[1].speaker
    assert reading.said(found[1].speaker.span) == "Ana Brill"


def test_a_verb_without_a_subject_has_the_last_one_named() -> None:
    reading = read(Report("El SEL mantiene la huelga. Sostiene que la empresa mintió.", "es"))
    (found,) = reading.of(find)
    assert found.speaker
    assert found.speaker.main
    assert found.speaker.main.full == ("sel",)


def test_a_text_without_verbs_of_speech_has_no_sayings() -> None:
    assert read(Report("Ura hona da, esan zuen alkateak.", "eu")).of(find) == ()


def test_who_has_seen_a_report_does_not_say_what_is_in_it() -> None:
    reading, (found,) = sayings("A report seen by the Herald said that the gate was shut.")
    assert found.speaker
    assert reading.said(found.speaker.span) == "A report"


def test_what_is_told_before_its_speaker_is_of_whom_it_begins_with() -> None:
    reading, (found,) = sayings("The board was fined twice over the gate, the company says.")
    assert found.about
    assert reading.said(found.about.span) == "The board"


@pytest.mark.parametrize(
    ("said", "verbs"),
    [
        ("Lee put the cost of the gate at nine million crowns.", ["put"]),
        ("Lee put the key at the gate.", []),
        ("The gate will cost nine million, analysts estimate, most of it for steel.", ["estimate"]),
        ("The two men argued about the gate.", []),
        ("The union maintained contact with the board.", []),
        ("The union maintained that the gate was shut.", ["maintained"]),
    ],
)
def test_verbs_of_speech_are_known_by_what_stands_around_them(said: str, verbs: list[str]) -> None:
    reading, found = sayings(said)
    assert [reading.said(each.verb) for each in found] == verbs
