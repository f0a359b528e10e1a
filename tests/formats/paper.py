"""Documents with everything in them that a page must bear."""

from workbench.formats.document import (
    Bar,
    Blank,
    Block,
    Chart,
    Choice,
    Column,
    Document,
    Heading,
    Look,
    Marked,
    Note,
    PageField,
    Pairs,
    Paragraph,
    Run,
    Table,
    Tone,
    cell,
)

ARABIC = "قال المتحدث: «لا تعليق» في 14 أغسطس"
HEBREW = "שלום עולם (abc) 12"
HOSTILE = (
    "<script>alert(1)</script>",
    '" onload="alert(1)" x="',
    '#read("/etc/passwd") \\ $x$ *b* _e_ `c` @l <l> // /* ]})',
    '"); #panic("out")',
    "</style></title><!-- ]]>",
    "&lt;b&gt; &amp; \\u{41}",
)


def document(*blocks: Block, notes: tuple[Note, ...] = (), language: str = "en-GB") -> Document:
    """The blocks with a footer that counts pages."""
    page = (Run("Page "), PageField.PAGE, Run(" of "), PageField.PAGES)
    return Document("Bridge", "Ana", language, blocks, (Run("Bridge check"),), page, notes)


def everything() -> Document:
    """One of each kind of block and inline, and each tone."""
    tones = tuple(Run(f"{tone.value} ", tone) for tone in Tone)
    looks = tuple(Paragraph((Run(f"look {look.value}"),), look) for look in Look)
    boxes = (Choice("t", "accept", ticked=True), Choice("t", "cut"), Blank("t", "reason …"))
    rows = ((cell(Run("7")), cell(Run("a bridge fell", Tone.WORDS)), cell(boxes)), ((), (), ()))
    return document(
        Paragraph((Run("Memo", Tone.KICKER),), Look.KICKER),
        Heading("Bridge", 0),
        Pairs("About", ((("Checker", cell(Run("Ana"))), ("", ())),)),
        Heading("Bottom line"),
        Heading("Details", 2),
        Paragraph((*tones, Run("b", bold=True), Run("i", italic=True), Run("u", underline=True))),
        *looks,
        Chart("Counts", (Bar(Tone.CHANGE, "✎", "Change", 3), Bar(Tone.TODO, "○", "To check", 1))),
        Table("Changes", (Column("No.", 1), Column("Words", 3), Column("Editor", 2)), rows),
        Table("Signed", (Column("", 1), Column("Name", 1)), ((cell(Run("Ana")), ()),), tall=True),
    )


def checking_copy() -> Document:
    """Two marks that cross, a mark whose note is not there, and an article in Arabic."""
    marked = (
        Run("The "),
        Marked(Run("old bridge "), Tone.CHANGE, begins=(1,)),
        Marked(Run("fell"), Tone.QUERY, begins=(2, 9), ends=(1,)),
        Marked(Run(" on Monday"), Tone.QUERY, ends=(2, 9)),
        Run("."),
    )
    arabic = (Marked(Run(ARABIC, language="ar"), Tone.CONFIRMED, (3,), (3,)),)
    notes = tuple(
        Note(n, f"№{n}", tone, "Ana Lind", "AL", at, cell(Run(f"why {n}"), Run(ARABIC)))
        for n, tone, at in (
            (1, Tone.CHANGE, "2026-11-22T10:00:00Z"),
            (2, Tone.QUERY, ""),
            (3, Tone.CONFIRMED, ""),
        )
    )
    return document(
        Paragraph((Run("The bridge"),), Look.ARTICLE_HEAD),
        Paragraph(marked, Look.ARTICLE),
        Paragraph((), Look.ARTICLE_GAP),
        Paragraph(arabic, Look.ARTICLE, new_page=True),
        notes=notes,
    )
