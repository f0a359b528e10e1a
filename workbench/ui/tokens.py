"""The colours of the program, light and dark: the only place where a colour is written down."""

from collections.abc import Mapping
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class StatusColours:
    """The two colours of a status or a severity: its ink, and the wash that ink is read on."""

    ink: str
    wash: str


@dataclass(frozen=True)
class Tokens:
    """Every colour a screen may use, as `#rrggbb`."""

    dark: bool
    background: str
    panel: str
    paper: str
    ink: str
    muted: str
    line: str
    edge: str
    hover: str
    accent: str
    accent_hover: str
    accent_ink: str
    accent_wash: str
    chosen: str
    selection: str
    find: str
    confirmed: StatusColours
    change: StatusColours
    wrong: StatusColours
    unverified: StatusColours
    todo: StatusColours
    query: StatusColours
    neutral: StatusColours

    def status(self, code: str) -> StatusColours:
        """The colours of a status; a status a desk has added is neutral."""
        return self._named(_STATUS_HUES.get(code, "neutral"))

    def severity(self, code: str) -> StatusColours:
        """The colours of a severity: must, should or FYI."""
        return self._named(_SEVERITY_HUES.get(code, "neutral"))

    def _named(self, hue: str) -> StatusColours:
        colours = getattr(self, hue)
        assert isinstance(colours, StatusColours)
        return colours


_STATUS_HUES: Mapping[str, str] = {
    "todo": "todo",
    "confirmed": "confirmed",
    "attributed": "confirmed",
    "change": "change",
    "query": "query",
    "conflict": "wrong",
    "unverified": "unverified",
    "opinion": "neutral",
}
_SEVERITY_HUES: Mapping[str, str] = {"must": "wrong", "should": "change", "fyi": "neutral"}

LIGHT = Tokens(
    dark=False,
    background="#f4f2ee",
    panel="#fbfaf8",
    paper="#ffffff",
    ink="#1f2328",
    muted="#5f656d",
    line="#e2ded6",
    edge="#8a8f96",
    hover="#efece6",
    accent="#1f5fa8",
    accent_hover="#194f8d",
    accent_ink="#ffffff",
    accent_wash="#dce9f8",
    chosen="#e4edf8",
    selection="#b9d4f3",
    find="#cfe3fa",
    confirmed=StatusColours("#177353", "#ddf1e8"),
    change=StatusColours("#a35000", "#fbe6cf"),
    wrong=StatusColours("#b3261e", "#f9dedc"),
    unverified=StatusColours("#6b4fa0", "#e9e2f6"),
    todo=StatusColours("#7d6300", "#fff3c4"),
    query=StatusColours("#1f5fa8", "#dce9f8"),
    neutral=StatusColours("#5f656d", "#e8e8e8"),
)

DARK = Tokens(
    dark=True,
    background="#17191c",
    panel="#1e2125",
    paper="#202429",
    ink="#e6e4df",
    muted="#a2a7af",
    line="#33383f",
    edge="#7c838c",
    hover="#282c32",
    accent="#7fb2ee",
    accent_hover="#9cc4f3",
    accent_ink="#17191c",
    accent_wash="#22364f",
    chosen="#25364a",
    selection="#31527a",
    find="#2a4668",
    confirmed=StatusColours("#5ccba1", "#1d3a30"),
    change=StatusColours("#f2a65a", "#45301a"),
    wrong=StatusColours("#f2867e", "#4a2422"),
    unverified=StatusColours("#b9a2e8", "#33294a"),
    todo=StatusColours("#e2c65a", "#3f381a"),
    query=StatusColours("#7fb2ee", "#22364f"),
    neutral=StatusColours("#a2a7af", "#2e3238"),
)


def high_contrast(tokens: Tokens) -> Tokens:
    """The same colours for eyes that need more: black or white ink, and lines that stand out."""
    if tokens.dark:
        return replace(
            tokens,
            background="#000000",
            panel="#0b0c0e",
            paper="#000000",
            ink="#ffffff",
            muted="#d5d8dc",
            line="#8b9199",
            edge="#c6cad0",
        )
    return replace(
        tokens,
        background="#ffffff",
        panel="#ffffff",
        ink="#000000",
        muted="#3a3f45",
        line="#6f757c",
        edge="#3a3f45",
        accent="#0b3f7d",
        accent_hover="#082f5d",
    )
