"""Turn seeds/gold-source.json into seeds/gold.json and seeds/sample-case.json.

The source names passages by their words, so that the texts can be edited; the script finds the
offsets, in code points of the canonical text, and stops when words are missing or ambiguous.
"""

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
Passage = dict[str, Any]


def canonical_text(path: Path) -> str:
    """Return what a file says: UTF-8 without a byte-order mark, line ends as newlines."""
    text = path.read_bytes().decode("utf-8-sig")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def find(texts: list[str], written: str) -> Passage:
    """Return the passage that `article|words` or `article|words|which` names."""
    article, words, *which = written.split("|")
    text = texts[int(article) - 1]
    found = text.count(words)
    if found == 0 or (found > 1 and not which):
        sys.exit(f"stands {found} times in article {article}, say which: {words}")
    start = -1
    for _ in range(int(which[0]) if which else 1):
        start = text.find(words, start + 1)
        if start < 0:
            sys.exit(f"stands {found} times only in article {article}: {words}")
    return {"article": int(article), "start": start, "end": start + len(words), "exact": words}


def find_all(texts: list[str], written: list[str]) -> list[Passage]:
    """Return the passages in the order in which they are written."""
    return [find(texts, words) for words in written]


def described(article: dict[str, Any], text: str) -> dict[str, Any]:
    """Return an article's entry for the gold list, with the size and hash of its text."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return {
        "file": article["file"],
        "role": article["role"],
        "chars": len(text),
        "sha256": digest,
    }


def gold_claim(texts: list[str], claim: dict[str, Any]) -> dict[str, Any]:
    """Return a gold claim: its first passage in the open, the others under `also`."""
    first, *others = find_all(texts, claim["passages"])
    return {**first, "also": others, "kinds": claim["kinds"], "note": claim["note"]}


def in_pairs(texts: list[str], entry: dict[str, Any]) -> dict[str, Any]:
    """Return a difference or a trap with both its sides found."""
    return {**entry, "a": find_all(texts, entry["a"]), "b": find_all(texts, entry["b"])}


def evidence(texts: list[str], sources: dict[str, Any], entry: dict[str, Any]) -> dict[str, Any]:
    """Return evidence with its source written out and its passage found."""
    filed = {**entry, "source": sources[entry["source"]]}
    if "passage" in entry:
        filed["passage"] = find(texts, entry["passage"])
    return filed


def case_claim(texts: list[str], sources: dict[str, Any], claim: dict[str, Any]) -> dict[str, Any]:
    """Return a claim of the sample case with its passages and evidence found."""
    filed = {**claim, "passages": find_all(texts, claim["passages"])}
    if "evidence" in claim:
        filed["evidence"] = [evidence(texts, sources, entry) for entry in claim["evidence"]]
    return filed


def case_article(index: int, article: dict[str, Any], text: str) -> dict[str, Any]:
    """Return an article's entry for the sample case."""
    data = (SEEDS / article["file"]).read_bytes()
    return {
        "index": index,
        **article,
        "file_sha256": hashlib.sha256(data).hexdigest(),
        "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
        "chars": len(text),
    }


def build() -> dict[str, dict[str, Any]]:
    """Return both documents by the name of their file."""
    source = json.loads((SEEDS / "gold-source.json").read_text("utf-8"))
    articles, gold, case = source["articles"], source["gold"], source["case"]
    texts = [canonical_text(SEEDS / article["file"]) for article in articles]
    return {
        "gold.json": {
            "format": "workbench-gold/1",
            "articles": [
                described(article, text) for article, text in zip(articles, texts, strict=True)
            ],
            "claims": [gold_claim(texts, claim) for claim in gold["claims"]],
            "differences": [in_pairs(texts, entry) for entry in gold["differences"]],
            "traps": [in_pairs(texts, entry) for entry in gold["traps"]],
            "skips": find_all(texts, gold["skips"]),
        },
        "sample-case.json": {
            "format": "workbench-case/1",
            "case": case["case"],
            "articles": [
                case_article(index, article, text)
                for index, (article, text) in enumerate(zip(articles, texts, strict=True), 1)
            ],
            "claims": [case_claim(texts, source["sources"], claim) for claim in case["claims"]],
        },
    }


def written(value: Any, indent: str = "") -> str:
    """Return JSON for people to read: whatever fits stands on one line of 120 characters."""
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or len(indent) + len(flat) <= 110:
        return flat
    deeper = indent + " "
    if isinstance(value, dict):
        inner = [f"{json.dumps(key)}: {written(part, deeper)}" for key, part in value.items()]
    else:
        inner = [written(part, deeper) for part in value]
    opens, closes = "{}" if isinstance(value, dict) else "[]"
    return f"{opens}\n{deeper}" + f",\n{deeper}".join(inner) + f"\n{indent}{closes}"


def main() -> None:
    """Write both documents beside their source."""
    for name, document in build().items():
        (SEEDS / name).write_text(written(document) + "\n", "utf-8", newline="\n")


if __name__ == "__main__":
    main()
