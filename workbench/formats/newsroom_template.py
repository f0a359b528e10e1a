"""A newsroom's own Word template: its styles, headers, footers, logo and page around our text.

Its words go, save where a paragraph {{memo}} says where ours are to stand. What it would fetch or
run is taken out, and what it tells of the people and machines that made it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from workbench.formats.docx_parts import W
from workbench.formats.docx_text import attribute
from workbench.formats.template_body import TARGET, emptied, number, width_of
from workbench.formats.template_package import Package, R, Relation
from workbench.formats.template_styles import (
    join_numbering,
    join_styles,
    restyled,
    set_language,
    tab_places,
    table_style,
)
from workbench.resources import resource

FOOTER = "word/footer-memo.xml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_NAMES = {
    "w": W[1:-1],
    "r": R[1:-1],
    "mc": _MC[1:-1],
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
}
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CHECKBOXES_FROM = 14
_STRUCTURE = {"styles", "settings", "theme", "fontTable", "numbering", "webSettings", "header"}
_STRUCTURE |= {"footer", "footnotes", "endnotes", "glossaryDocument"}
# A file that may not be changed cannot be answered.
_UNWANTED = ("attachedTemplate", "mailMerge", "documentProtection", "writeProtection", "docVars")
_BEHIND_COMPAT = {f"{W}{name}" for name in ("rsids", "attachedSchema", "themeFontLang")}
_BEHIND_COMPAT |= {f"{W}{name}" for name in ("clrSchemeMapping", "captions", "shapeDefaults")}
_BEHIND_COMPAT |= {f"{W}{name}" for name in ("decimalSymbol", "listSeparator", "hdrShapeDefaults")}
_BEHIND_COMPAT.add("{http://schemas.openxmlformats.org/officeDocument/2006/math}mathPr")


@dataclass(slots=True)
class Template:
    """A template that was read, to be filled once. `left_out` counts what reached outside."""

    package: Package
    width: int = 0
    next_id: int = 0
    styles: dict[str, str] = field(default_factory=dict)
    _main: etree._Element = field(init=False)
    _relations: dict[str, list[Relation]] = field(default_factory=dict)
    _trees: dict[str, etree._Element] = field(default_factory=dict)
    _section: etree._Element = field(init=False)

    def __post_init__(self) -> None:
        package = self.package
        self._main = package.tree(package.main)
        etree.strip_tags(self._main, etree.Comment, etree.ProcessingInstruction)
        self._section = emptied(self._main)
        kept = _used(self._main, package.clean(self._main, package.relations(package.main)))
        self._relations[package.main] = _renamed(self._main, kept)
        self._gather()
        self.width = width_of(self._section)
        starts = self._main.iter(f"{W}bookmarkStart")
        self.next_id = max((number(one.get(f"{W}id", "")) for one in starts), default=0)

    @property
    def left_out(self) -> int:
        """How many things in it reached outside of the file, or would have fetched something."""
        return self.package.left_out

    @property
    def main(self) -> str:
        """The name of the part that our text goes into."""
        return self.package.main

    @property
    def has_footer(self) -> bool:
        """Whether its pages have a footer of their own."""
        return self._section.find(f"{W}footerReference") is not None

    def _gather(self) -> None:
        """All parts that what is kept points to, and what those point to."""
        package = self.package
        waiting = [one.name for one in self._relations[package.main] if not one.outside]
        while waiting:
            name = waiting.pop()
            if name in self._relations or name == package.main:
                continue
            found = package.relations(name)
            if package.is_xml(name):
                tree = package.tree(name)
                found = package.clean(tree, found)
                if tree.tag == f"{W}settings":
                    _settle(tree)
                elif tree.tag in (f"{W}footnotes", f"{W}endnotes"):
                    _without_lost_notes(tree, self._main)
                self._trees[name] = tree
            self._relations[name] = found
            waiting += [one.name for one in found if not one.outside]
        trees = (self._main, *self._trees.values())
        pictures = (one for tree in trees for one in tree.iter(_PICTURE))
        # No two pictures of a document may have one number, and templates do have such.
        for place, one in enumerate(pictures, 1):
            one.set("id", str(place))

    def join(self, language: str) -> None:
        """Put our styles and our list beside theirs."""
        ours = _ours("styles")
        name = self._part("styles", ours)
        theirs = self._trees[name]
        settings = self._trees[self._part("settings", _ours("settings"))]
        before = {one.get(f"{W}styleId") for one in theirs.iter(f"{W}style")}
        if theirs is not ours:
            self.styles = join_styles(theirs, ours, table_style(settings, theirs))
        set_language(theirs, language)
        listed = self.styles.get("ListBullet", "ListBullet")
        if listed not in before or theirs is ours:
            numbers = _ours("numbering")
            found = self._part("numbering", numbers)
            if self._trees[found] is not numbers:
                join_numbering(self._trees[found], numbers, theirs, listed)

    def tabs(self) -> str:
        """For our footer in their style for one: the middle tabs away, the last at the margin."""
        styles = self._trees[self._named("styles")]
        places = tab_places(styles, self.styles.get("Footer", "Footer"))
        cleared = (f'<w:tab w:val="clear" w:pos="{at}"/>' for at in places if at != self.width)
        return f'<w:tabs>{"".join(cleared)}<w:tab w:val="right" w:pos="{self.width}"/></w:tabs>'

    def filled(
        self, text: str, own: Mapping[str, str], links: str, kinds: Mapping[str, str]
    ) -> dict[str, str | bytes]:
        """The parts of the document. `own` are ours by name, `kinds` their content types, `links`
        the relations of the text."""
        if FOOTER in own:
            self._add_footer()
        parts: dict[str, str | bytes] = {
            name: restyled(words, self.styles) for name, words in own.items()
        }
        document = _whole(self._main).replace(f"<?{TARGET} here?>", restyled(text, self.styles), 1)
        main = self.package.main
        for name, found in self._relations.items():
            tree = self._trees.get(name)
            parts[name] = _whole(tree) if tree is not None else self.package.raw(name)
            inside = "".join(map(_relation, found)) + (links if name == main else "")
            if inside:
                folder, _slash, base = name.rpartition("/")
                parts[f"{folder}/_rels/{base}.rels"] = (
                    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{inside}'
                    "</Relationships>"
                )
        parts[main] = document
        return {"[Content_Types].xml": self._types(kinds), **parts}

    def _add_footer(self) -> None:
        """Our footer for each kind of page that they tell apart."""
        settings = self._trees.get(self._named("settings"))
        kinds = ["default"]
        kinds += ["first"] if self._section.find(f"{W}titlePg") is not None else []
        even = None if settings is None else settings.find(f"{W}evenAndOddHeaders")
        kinds += ["even"] if even is not None else []
        for kind in kinds:
            reference = etree.Element(
                f"{W}footerReference", {f"{W}type": kind, f"{R}id": "rIdFooter"}
            )
            self._section.insert(0, reference)

    def _types(self, kinds: Mapping[str, str]) -> str:
        """The content types of what is there: a template becomes a document."""
        package = self.package
        types = {name: package.types[name] for name in self._relations if name in package.types}
        types[package.main] = (
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        )
        types |= kinds
        defaults = {
            **package.defaults,
            "rels": "application/vnd.openxmlformats-package.relationships+xml",
            "xml": "application/xml",
        }
        inside = [
            _element("Default", Extension=ending, ContentType=kind)
            for ending, kind in defaults.items()
        ]
        inside += [
            _element("Override", PartName=f"/{name}", ContentType=kind)
            for name, kind in types.items()
        ]
        return f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">{"".join(inside)}</Types>'

    def _named(self, kind: str) -> str:
        found = self._relations[self.package.main]
        return next((one.name for one in found if one.kind == kind), "")

    def _part(self, kind: str, ours: etree._Element) -> str:
        """The name of their part of a kind; ours takes its place where they have none."""
        if name := self._named(kind):
            return name
        name = f"word/{kind}-memo.xml"
        type = f"{R[1:-1]}/{kind}"
        self._relations[self.package.main].append(
            Relation(f"rIdOurs{kind}", type, f"{kind}-memo.xml", name, outside=False)
        )
        self._relations[name] = []
        self._trees[name] = ours
        word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        self.package.types[name] = f"{word}.{kind}+xml"
        return name


def read_template(data: bytes, file_name: str = "template.docx") -> Template:
    """A template, ready to be filled.

    Raises `template-macros`, `template-format`, `file-broken`, `file-encrypted`, `file-empty` or
    `file-too-large`.
    """
    return Template(Package(data, file_name))


def _used(main: etree._Element, relations: list[Relation]) -> list[Relation]:
    """The relations of the parts that give the page its look, and of what is still shown."""
    shown = {
        value
        for element in main.iter("*")
        for name, value in element.attrib.items()
        if str(name).startswith(R)
    }
    return [
        one
        for one in relations
        if one.id in shown or (one.kind in _STRUCTURE - {"header", "footer"})
    ]


def _renamed(main: etree._Element, relations: list[Relation]) -> list[Relation]:
    """Their relations under names that ours never have."""
    names = {one.id: f"rIdRoom{place}" for place, one in enumerate(relations, 1)}
    for element in main.iter("*"):
        for name, value in element.attrib.items():
            if str(name).startswith(R) and value in names:
                element.set(name, names[value])
    return [
        Relation(names[one.id], one.type, one.target, one.name, one.outside) for one in relations
    ]


def _settle(settings: etree._Element) -> None:
    """Take out what keeps a memo from being written in, and let its boxes be ticked."""
    for name in _UNWANTED:
        for one in settings.findall(f"{W}{name}"):
            settings.remove(one)
    compat = settings.find(f"{W}compat")
    if compat is None:
        compat = etree.Element(f"{W}compat")
        behind = (place for place, one in enumerate(settings) if one.tag in _BEHIND_COMPAT)
        settings.insert(next(behind, len(settings)), compat)
    for one in compat.findall(f"{W}compatSetting"):
        if one.get(f"{W}name") == "compatibilityMode":
            if number(one.get(f"{W}val", "")) >= _CHECKBOXES_FROM:
                return
            compat.remove(one)
    told = {"name": "compatibilityMode", "uri": "http://schemas.microsoft.com/office/word"}
    mode = {f"{W}{name}": value for name, value in {**told, "val": "15"}.items()}
    etree.SubElement(compat, f"{W}compatSetting", mode)


def _without_lost_notes(notes: etree._Element, main: etree._Element) -> None:
    """Take out the footnotes of words that are gone; the lines above footnotes stay."""
    for one in list(notes.iterchildren(f"{W}footnote", f"{W}endnote")):
        kind = f"{one.tag}Reference"
        shown = {each.get(f"{W}id") for each in main.iter(kind)}
        if one.get(f"{W}type", "normal") == "normal" and one.get(f"{W}id") not in shown:
            notes.remove(one)


def _whole(root: etree._Element) -> str:
    if root.tag == f"{W}document":
        root = _with_our_names(root)
    return _HEAD + etree.tostring(root, encoding="unicode")


def _with_our_names(root: etree._Element) -> etree._Element:
    """The document under a root that also knows the names of our text."""
    theirs = {name: address for name, address in root.nsmap.items() if name}
    found = etree.Element(root.tag, nsmap={**theirs, **_NAMES})
    for name, value in root.attrib.items():
        found.set(name, value)
    ignorable = found.get(f"{_MC}Ignorable", "").split()
    known = [one for one in dict.fromkeys([*ignorable, "w14"]) if one in found.nsmap]
    found.set(f"{_MC}Ignorable", " ".join(known))
    found.extend(list(root))
    return found


def _relation(one: Relation) -> str:
    mode = {"TargetMode": "External"} if one.outside else {}
    return _element("Relationship", Id=one.id, Type=one.type, Target=one.target, **mode)


def _element(tag: str, **told: str) -> str:
    inside = " ".join(f'{name}="{attribute(value)}"' for name, value in told.items())
    return f"<{tag} {inside}/>"


def _ours(name: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_blank_text=True)
    return etree.fromstring(resource("word", f"{name}.xml").read_bytes(), parser)
