"""Memos of many sorts as pictures of their pages, to be looked at.

Run with `python tests/memo_pages.py FOLDER [NAME...]`; the two articles of `../shared/seeds` are
used where they are, else texts made up here. Needs LibreOffice and pdftoppm.
"""

import argparse
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import cycle
from pathlib import Path

from workbench.domain.history import Change, Verb
from workbench.domain.memo_choice import MemoChoice
from workbench.domain.model import (
    Answer,
    Article,
    CaseInfo,
    Claim,
    Decision,
    Evidence,
    Kind,
    Person,
    Rank,
    Role,
    Severity,
    Source,
    SourceKind,
    Stance,
    Status,
    Verdict,
)
from workbench.domain.text import sentences, sha256, snap_to_words
from workbench.services import checking, comparison, evidence, handover, judging
from workbench.services.jobs import Progress
from workbench.services.session import Session, create_case, new_id

SEEDS = Path(__file__).resolve().parents[2] / "shared" / "seeds"
ANA, RUI = Person("ana", "Ana Lindqvist", "AL"), Person("rui", "Rui Tavares", "RT")
MADE_UP = "On Monday the council counted 1,204 votes in “ward 7” — more than before. Nobody asked. "
OTHER = "On Tuesday the council counted 1,240 votes in “ward 7”, it said. Nobody was asked. "
ARABIC = (
    "مجلس المدينة يعلن النتائج\n\n"
    "قال المتحدث يوم الاثنين: «لا تعليق على الأرقام» وأضاف أن 1204 أصوات أحصيت في الدائرة 7. "
    "ورفض المجلس الإجابة عن أسئلة وكالة Reuters حول التقرير.\n\n"
    "وبحسب البيان، شارك 52% من الناخبين في الاقتراع.\n"
)
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
LONG_TEXT = (
    f"The {LONG * 3} opened.\n\nSee https://example.org/{'a/very/long/path' * 12}?q=1 for it.\n\n"
    f"{'W' * 400} is a long word. Short ones follow.\n"
)
STATUSES = (
    Status.CONFIRMED,
    Status.CHANGE,
    Status.CONFIRMED,
    Status.ATTRIBUTED,
    Status.QUERY,
    Status.CONFLICT,
    Status.TODO,
    Status.CHANGE,
    Status.UNVERIFIED,
    Status.OPINION,
)
WHY = (
    "The record of the session has another figure on page 4, and the spokesman repeats it.",
    "Both agencies agree; the recording was heard twice.",
    "Only one of the two sources says so, and it does not say from where.",
)


def texts() -> list[str]:
    """The two reports to work on."""
    found = sorted(SEEDS.glob("*.txt"))
    if len(found) > 1:
        return [one.read_text(encoding="utf-8").replace("\r\n", "\n") for one in found[:2]]
    return ["\n".join([MADE_UP * 3] * 12), "\n".join([OTHER * 3] * 9)]


def case(folder: Path, name: str, contents: Iterable[str], language: str = "en") -> Session:
    """A case of texts: the first is under check, the others are compared with it."""
    articles: list[Article] = []
    blobs: dict[str, bytes] = {}
    for index, text in enumerate(contents, start=1):
        digest = sha256(text)
        role = Role.COMPARISON if index > 1 else Role.UNDER_CHECK
        title = next(line for line in text.splitlines() if line.strip())[:90]
        articles.append(
            Article(
                new_id(),
                index,
                role,
                title,
                f"report-{index}.txt",
                digest,
                digest,
                len(text),
                outlet="The Outlet",
                date="2024-08-15",
                language=language,
            )
        )
        blobs[digest] = text.encode()
    path = folder / f"{name}.fcase"
    path.unlink(missing_ok=True)
    session = create_case(path, articles[0].title, ANA, tuple(articles), blobs)
    info = session.case.all(CaseInfo)[0]
    fresh = replace(
        info, second_reader="Rui Tavares", editor="Grace Adeyemi", deadline="2024-08-19"
    )
    session.do(Verb.EDIT_CASE, (Change(info, fresh), Change(None, RUI)))
    return session


def check(session: Session, count: int) -> None:
    """Mark and rule on so many claims, over the whole text and then in its halves."""
    article = session.case.articles()[0]
    text = session.text(article.id)
    spans = sentences(text, article.language)
    parts = [*spans]
    for start, end in cycle(spans):
        if len(parts) >= count:
            break
        third = (end - start) // 3
        parts.append(snap_to_words(text, (start + len(parts) % 7 * third // 7, start + 2 * third)))
    source = Source(
        new_id(),
        "Record of the council’s session of 13 August",
        SourceKind.DOCUMENT,
        "https://council.example/record/2024-08-13",
        "Town hall",
        "2024-08-13",
    )
    for place, (span, status) in enumerate(zip(parts[:count], cycle(STATUSES), strict=False)):
        _claim(session, article.id, span, status, place, source)


def _claim(
    session: Session,
    article: str,
    span: tuple[int, int],
    status: Status,
    place: int,
    source: Source,
) -> None:
    claim = checking.mark(session, article, *span)
    checking.set_kinds(session, claim.id, (Kind.QUOTE if place % 4 == 0 else Kind.NUMBER,))
    checking.set_severity(session, claim.id, list(Severity)[place % 3])
    if status is Status.TODO:
        return
    checking.rule(session, claim.id, status)
    checking.explain(session, claim.id, WHY[place % len(WHY)])
    if status is Status.CHANGE:
        words = session.case.passages(claim.id)[0].exact[:70].rsplit(" ", 1)[0]
        checking.propose(session, claim.id, f"{words} on Wednesday")
    if place % 4 == 0:
        checking.answer(session, claim.id, "said", Answer.YES)
        checking.answer(session, claim.id, "words", Answer.NO)
    if place % 3 == 0:
        filed = Evidence(
            new_id(),
            claim.id,
            source.id,
            Stance.SUPPORTS,
            Rank.PRIMARY,
            f"page {place + 1}",
            "The figure given in the session was 1,240.",
            confidential=place % 9 == 0,
        )
        evidence.add_evidence(session, replace(filed, accessed="2026-11-21"), source)
    if status is Status.QUERY:
        evidence.ask(
            session,
            [claim.id],
            "the author",
            "Which document has this?",
            asked="2026-11-20",
            how="mail",
            due="2026-11-24",
        )
    if place % 5 == 0:
        _second(session, claim, status if place % 2 else Status.CONFLICT)
    if place % 8 == 1:
        checking.resolve(session, claim.id, Decision.ACCEPTED, "Agreed with the desk.")


def _second(session: Session, claim: Claim, status: Status) -> None:
    at = "2026-11-22T15:00:00Z"
    verdict = Verdict(new_id(), claim.id, RUI.id, at, status, "I read the record otherwise.")
    session.do(Verb.APPLY, (Change(None, verdict),))


def take_some(session: Session) -> None:
    """Make claims of every second difference, as a checker would."""
    for pair in comparison.pairs(session):
        a, b = (comparison.report_of(session, one) for one in pair)
        found = comparison.compare_articles(a, b, Progress())
        for row in comparison.shown(session, pair, found).rows[::2]:
            judging.take(session, pair, row)


def sixty(folder: Path) -> Session:
    """Two reports, sixty claims and differences taken."""
    session = case(folder, "sixty", texts())
    check(session, 60)
    take_some(session)
    return session


def three_hundred(folder: Path) -> Session:
    """One report with a line under almost every word."""
    session = case(folder, "three-hundred", texts()[:1])
    check(session, 300)
    return session


def one(folder: Path) -> Session:
    """A single claim."""
    session = case(folder, "one", texts()[:1])
    check(session, 1)
    return session


def arabic(folder: Path) -> Session:
    """A report in Arabic."""
    session = case(folder, "arabic", [ARABIC], "ar")
    check(session, 6)
    return session


def long_words(folder: Path) -> Session:
    """Words that are wider than their column, and addresses without end."""
    session = case(folder, "long-words", [LONG_TEXT, LONG_TEXT.replace("opened", "closed")], "de")
    check(session, 8)
    return session


CASES: dict[str, Callable[[Path], Session]] = {
    made.__name__.replace("_", "-"): made
    for made in (sixty, three_hundred, one, arabic, long_words)
}


def pictures(folder: Path, name: str) -> None:
    """The memo of a case, as it is and redacted, as one PNG a page."""
    session = CASES[name](folder)
    for choice, ending in ((MemoChoice(), ""), (MemoChoice(redact=True, for_whom="Legal"), "-red")):
        path = folder / f"{name}{ending}.docx"
        handover.export_memo(session, path, choice=choice)
        office = f"-env:UserInstallation={(folder / 'profile').resolve().as_uri()}"
        command = ["soffice", office, "--headless", "--convert-to", "pdf", path.name]
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=300)
        command = ["pdftoppm", "-r", "60", "-png", f"{path.stem}.pdf", path.stem]
        subprocess.run(command, cwd=folder, check=True)
    session.close()


def main() -> int:
    """Make the pictures that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", choices=[*CASES, []])
    call = parser.parse_args()
    call.folder.mkdir(parents=True, exist_ok=True)
    for name in call.names or CASES:
        pictures(call.folder, name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
