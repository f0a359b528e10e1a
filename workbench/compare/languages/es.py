"""Spanish."""

from workbench.compare.languages import Language

LANGUAGE = Language(
    code="es",
    stemmer="spanish",
)
