"""Where the icons, translations and templates that come with the program lie."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of a file that comes with the program, in a checkout or in an installed wheel."""
    installed = _PACKAGE / "_resources"
    root = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def seeds() -> Path:
    """The folder of the sample case's texts, in a checkout or in an installed wheel."""
    installed = _PACKAGE / "_resources" / "seeds"
    return installed if installed.is_dir() else _PACKAGE.parent / "seeds"
