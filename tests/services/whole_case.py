"""A case with something in every field, and what two cases have in common but for their ids."""

from dataclasses import fields
from pathlib import Path

from workbench.domain.case import Case
from workbench.domain.history import Change, Verb
from workbench.domain.model import (
    KIND_OF,
    Answer,
    Article,
    Claim,
    Comment,
    Decision,
    Evidence,
    FindingKind,
    HandTie,
    Judgement,
    Kind,
    Passage,
    Person,
    Query,
    Rank,
    Resolution,
    Role,
    Ruling,
    Settlement,
    Severity,
    Skip,
    Source,
    SourceKind,
    Stance,
    Status,
    Value,
    Verdict,
)
from workbench.domain.text import context, sha256
from workbench.formats.registry import read_article
from workbench.services import checking
from workbench.services.library import edit_article, edit_case, new_case
from workbench.services.session import Session, new_id

FIRST = "The dam held 47 litres.\nIt was café day 🚱 on Monday, =SUM(A1) said.\nNobody asks.\n"
SECOND = "The dam held 470 litres, said the office.\nNothing else.\n"
SECRET = "xq7-informant"
NOTE = b"A note from " + SECRET.encode()
OPEN_NOTE = b"A plain note"
DAY, AT, LATER = "2025-11-13", "2025-11-13T09:05:00.123Z", "2025-11-13T10:00:00.000Z"


def fresh_case(path: Path, name: str = "Ana Lindqvist") -> Session:
    """A case of the two articles, with nothing in it."""
    articles = [read_article(FIRST.encode(), "first.txt"), read_article(SECOND.encode(), "b.txt")]
    return new_case(path, articles, name)


def whole_case(path: Path) -> Session:
    """A case in which every field of every kind of value says something, confidence included."""
    session = fresh_case(path)
    first, second = session.case.articles()
    edit_case(
        session,
        title="The dam",
        checker="Ana Lindqvist",
        second_reader="Rui",
        editor="Oda",
        deadline="tonight",
    )
    told = {"outlet": "Ledger", "byline": "M. Örn", "date": DAY, "url": "https://l.example/ü?a=1"}
    edit_article(session, _with(first, **told, language="en"))
    edit_article(session, _with(second, role=Role.EVIDENCE, title="Second one"))
    # Numbers with a gap, as a claim that was taken away leaves it.
    checking.mark(session, second.id, 0, 3)
    checking.remove_claim(session, session.case.claims()[0].id)
    rui, idle = Person(new_id(), "Rui", "RT"), Person(new_id(), "Someone idle", "SI")
    values: list[Value] = [rui, idle]
    one, two = (
        Claim(new_id(), 2, (Kind.NUMBER, Kind.QUOTE), Severity.MUST, "A note"),
        Claim(new_id(), 5, (), Severity.FYI, letters="RM"),
    )
    values += [one, two]
    for claim, article, start, end in (
        (one, first, 13, 22),
        (one, second, 13, 23),
        (two, first, 53, 62),
    ):
        text = session.text(article.id)
        words = text[start:end]
        around = context(text, start, end)
        values.append(Passage(new_id(), claim.id, article.id, start, end, words, *around))
    values.append(Skip(new_id(), first.id, 69, 80, FIRST[69:80]))
    me, yes, no = session.me.id, Answer.YES, Answer.NO
    values += [
        Verdict(new_id(), one.id, me, AT, Status.CHANGE, "=Why", "48", "false", yes, no, None, no),
        Verdict(
            new_id(), one.id, rui.id, DAY + "T10:00:00.000Z", Status.QUERY, "+Why not", sense=yes
        ),
        Verdict(new_id(), two.id, rui.id, AT, Status.CONFIRMED, rating="misleading"),
        Settlement(new_id(), one.id, Status.CHANGE, rui.id, AT, "Seen the list"),
    ]
    office = Source(
        new_id(),
        "The office",
        SourceKind.WEB_PAGE,
        "https://o.example/",
        "O. Author",
        DAY,
        "https://archive.example/o",
    )
    twin = Source(new_id(), "The office, its twin", SourceKind.DATASET, "https://o.example/")
    secret = Source(new_id(), SECRET + " source", SourceKind.PERSON, author=SECRET + " author")
    unused = Source(new_id(), "A book nobody used")
    values += [office, twin, secret, unused]
    values += [
        Evidence(
            new_id(),
            one.id,
            office.id,
            Stance.REFUTES,
            Rank.PRIMARY,
            "p. 3",
            "@470",
            DAY,
            article=second.id,
            start=13,
            end=23,
            exact=SECOND[13:23],
            file_name="plain.txt",
            file_sha256=sha256(OPEN_NOTE),
        ),
        Evidence(new_id(), two.id, twin.id, Stance.SUPPORTS, Rank.TERTIARY),
        Evidence(
            new_id(),
            two.id,
            secret.id,
            Stance.CONTEXT,
            locator=SECRET + " locator",
            quote=SECRET + " quote",
            accessed=SECRET + " day",
            confidential=True,
            file_name=SECRET + ".txt",
            file_sha256=sha256(NOTE),
        ),
    ]
    values += [
        Query(new_id(), (two.id,), "author", "Later?", DAY, "mail", "No.", "tomorrow"),
        Query(new_id(), (two.id, one.id), "", "Who says so?"),
        Query(
            new_id(),
            (one.id,),
            SECRET + " to",
            SECRET + " question",
            SECRET + " asked",
            SECRET + " how",
            SECRET + " answer",
            SECRET + " due",
            confidential=True,
        ),
    ]
    remark = Comment(new_id(), one.id, me, AT, "A remark")
    values += [remark, Comment(new_id(), one.id, rui.id, AT, "A reply", True, remark.id)]
    values.append(
        Resolution(new_id(), one.id, Decision.REWORDED, rui.id, AT, "Better", "48 litres")
    )
    spans, words = ((0, 7), (13, 22)), "The dam\n47 litres"
    other = ((13, 23),)
    values += [
        HandTie(new_id(), first.id, spans, words, second.id, other, SECOND[13:23], True, me, AT),
        Judgement(
            new_id(),
            FindingKind.NUMBER,
            first.id,
            spans,
            words,
            second.id,
            other,
            SECOND[13:23],
            rui.id,
            AT,
            Ruling.TAKEN,
            FindingKind.SCOPE,
            one.id,
        ),
        Judgement(
            new_id(),
            FindingKind.INTERNAL,
            first.id,
            spans,
            words,
            "",
            (),
            "",
            me,
            AT,
            Ruling.DISMISSED,
        ),
    ]
    blobs = {sha256(NOTE): NOTE, sha256(OPEN_NOTE): OPEN_NOTE}
    session.do(Verb.APPLY, [Change(None, value) for value in values], blobs)
    return session


def portrait(case: Case) -> list[str]:
    """All that the values say, with names in the place of ids, and in no order."""
    names = {one.id: f"article {one.index}" for one in case.all(Article)}
    names |= {one.id: one.name for one in case.all(Person)}
    names |= {one.id: f"claim {one.label}" for one in case.all(Claim)}
    names |= {one.id: one.title for one in case.all(Source)}
    names |= {one.id: one.text for one in case.all(Comment)}
    return sorted(_told(value, names) for value in case.values())


def _told(value: Value, names: dict[str, str]) -> str:
    def named(found: object) -> object:
        if isinstance(found, tuple):
            return tuple(named(one) for one in found)
        return names.get(found, found) if isinstance(found, str) else found

    said = {one.name: named(getattr(value, one.name)) for one in fields(value) if one.name != "id"}
    return f"{KIND_OF[type(value)]} {said}"


def empty_fields(case: Case) -> set[str]:
    """The fields that say nothing in any value of the case."""
    said: dict[str, bool] = {}
    for value in case.values():
        for field in fields(value):
            name = f"{KIND_OF[type(value)]}.{field.name}"
            said[name] = said.get(name, False) or bool(getattr(value, field.name))
    return {name for name, found in said.items() if not found}


def _with(article: Article, **more: object) -> Article:
    told = {field.name: getattr(article, field.name) for field in fields(article)}
    return Article(**{**told, **more})
