"""German."""

from workbench.compare.languages import Language

LANGUAGE = Language(
    code="de",
    stemmer="german",
)
