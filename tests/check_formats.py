#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks Akoma Ntoso and CSV with programs that are not ours, against the JSON of each document.

usage: check_formats.py --writer PATH

Documents are samples/, the inputs of tests/cases/, the corpus ($REFERAT_CORPUS or ../shared/corpus
beside the project), and those that the writer makes itself: empty ones, a full one, random ones.

  akn   valid against akomantoso30.xsd ($REFERAT_SCHEMAS or ../shared/schemas beside the project),
        every reference has its target, every string of the JSON stands somewhere
  csv   each line ends in CR LF, each row has the columns of the header, and their values are
        those of the JSON; no cell begins like a formula
"""
import argparse
import csv
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORPUS = pathlib.Path(os.environ.get("REFERAT_CORPUS", ROOT.parent / "shared" / "corpus"))
SCHEMAS = pathlib.Path(os.environ.get("REFERAT_SCHEMAS", ROOT.parent / "shared" / "schemas"))
RANDOM = 300

REFERRING = ("refersTo", "href", "by", "as", "outcome", "source")
# Members whose value is a word, a number or a date of ours and stands in AKN under another name.
WORDS = {"schema", "kind", "type", "access", "status", "topic", "outcome", "start", "end"}
FORMULA = re.compile(r"[ \t\r\n]*[=+\-@＝＋－＠]|[\t\r\n][ \t\r\n]*[^ \t\r\n]")


def text_files():
    """The files to read; says which folders are missing."""
    if not CORPUS.is_dir():
        print("skipped: no corpus folder")
    for folder in (ROOT / "samples", ROOT / "tests" / "cases", CORPUS):
        yield from sorted(folder.rglob("*.txt"))


# --- Akoma Ntoso --------------------------------------------------------------------------


def schema_faults(paths):
    schema = SCHEMAS / "akomantoso30.xsd"
    if not schema.is_file() or not shutil.which("xmllint"):
        print("skipped: no akomantoso30.xsd or no xmllint")
        return []
    command = ["xmllint", "--noout", "--nonet", "--schema", schema, *paths]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    return [line for line in run.stderr.splitlines() if not line.endswith(" validates")]


def reference_faults(root):
    ids = {element.get("eId") for element in root.iter()}
    for element in root.iter():
        if element.tag.endswith(("}ref", "}documentRef")):
            continue  # an address of the document
        for name in REFERRING:
            for target in element.get(name, "").split():
                if target.startswith("#") and len(target) > 1 and target[1:] not in ids:
                    yield f"akn: {name}={target!r} has no target"


def strings(value, key=""):
    """Every text of the JSON but the words; in XML, "\\x01" and the like are U+FFFD."""
    if isinstance(value, dict):
        for name, member in value.items():
            yield from strings(member, name)
    elif isinstance(value, list):
        for element in value:
            yield from strings(element, key)
    elif isinstance(value, str) and key not in WORDS:
        yield key, re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", value)


def loss_faults(root, document):
    texts = set()
    for element in root.iter():
        texts.add("".join(element.itertext()))
        texts.update(element.attrib.values())
    for key, text in strings(document):
        if key == "url":
            # What was encoded before we came is decoded with the rest.
            found = any(urllib.parse.unquote(t) == urllib.parse.unquote(text) for t in texts)
        else:
            found = text in texts or any(t.endswith(": " + text) for t in texts if key == "lead")
        if not found:
            yield f"akn: {key} {text!r} is lost"


def akn_faults(path, document):
    root = ElementTree.parse(path).getroot()
    yield from reference_faults(root)
    yield from loss_faults(root, document)


# --- CSV ----------------------------------------------------------------------------------


def flat(blocks):
    lines = []
    for block in blocks:
        lines += [block["text"]] if "text" in block else []
        for item in block.get("items", []):
            lines.append(item["text"] if item["label"] is None else f"{item['label']} {item['text']}")
            lines.append(flat(item["blocks"]))
        lines += ["\t".join(row) for row in block.get("rows", [])]
    return "\n".join(filter(None, lines))


def decision_row(section):
    row = [section["body"], section["date"], section["outcome"]]
    for side in ("for", "against", "abstained"):
        votes = (section["votes"] or {}).get(side, {"count": None, "voters": []})
        row += [votes["count"], "; ".join(votes["voters"])]
    return row + [flat(section["blocks"])]


def section_rows(table, section):
    if table == "decisions" and section["kind"] == "decision":
        yield decision_row(section)
    if table == "attachments" and section["kind"] == "attachments":
        yield from (list(entry.values()) for entry in section["entries"])
    if table == "clauses" and section["kind"] == "recommendation":
        for clause in section["clauses"]:
            text = "\n".join(filter(None, [clause["text"], flat(clause["blocks"])]))
            yield [section["by"], clause["label"], text]


def expected_rows(table, document):
    head = [document["source"]["name"], document["body"], document["date"]]
    if table == "participants":
        yield from (head + list(person.values()) for person in document["participants"])
        return
    for item in document["items"]:
        own = head + [item["number"], item["title"]]
        if table == "items":
            values = [value for key, value in item.items() if key not in ("number", "title", "sections")]
            yield own + values + ["; ".join(section["kind"] for section in item["sections"])]
        else:
            for section in item["sections"]:
                yield from (own + row for row in section_rows(table, section))


def cell(value):
    text = "" if value is None else str(value)
    return "'" + text if FORMULA.match(text) else text


def csv_faults(path, table, document):
    text = path.read_bytes().decode("utf-8")
    if not text.endswith("\r\n") or text.startswith("\ufeff"):
        yield f"{table}: begins with a mark or does not end in CR LF"
    header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    expected = [[cell(value) for value in row] for row in expected_rows(table, document)]
    if len(set(header)) != len(header) or any(len(row) != len(header) for row in rows):
        yield f"{table}: rows and columns do not fit"
    if rows != expected:
        wrong = [pair for pair in zip(rows, expected) if pair[0] != pair[1]]
        yield f"{table}: {len(rows)} rows, {len(expected)} expected; first difference {wrong[:1]}"


# --- All ----------------------------------------------------------------------------------


def document_faults(stem):
    document = json.loads(stem.with_name(stem.name + ".json").read_text(encoding="utf-8"))
    yield from akn_faults(stem.with_name(stem.name + ".akn.xml"), document)
    for table in ("items", "participants", "decisions", "attachments", "clauses"):
        yield from csv_faults(stem.with_name(f"{stem.name}.{table}.csv"), table, document)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--writer", required=True)
    arguments = parser.parse_args()

    files = [str(path) for path in text_files()]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([arguments.writer, folder, str(RANDOM), *files], check=True)
        stems = sorted(path.with_suffix("") for path in pathlib.Path(folder).glob("*.json"))
        failures = schema_faults([stem.with_name(stem.name + ".akn.xml") for stem in stems])
        for stem in stems:
            number = int(stem.name)
            name = files[number] if number < len(files) else f"document {number - len(files)}"
            failures += [f"{name}: {fault}" for fault in document_faults(stem)]

    for failure in failures:
        print(failure)
    print(f"{len(stems)} documents, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
