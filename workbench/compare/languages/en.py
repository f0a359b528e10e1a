"""English."""

from workbench.compare.languages import Language

LANGUAGE = Language(
    code="en",
    stemmer="english",
)
