#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the formats against each other and against readers that are not ours.

usage: check_round_trips.py --program PATH [FILE|FOLDER]...

Without files: every *.txt below samples/ and tests/cases/ and in the corpus folder, which is
$REFERAT_CORPUS or ../shared/corpus beside the project; and tests/attacks.json, texts that Markdown
could take for marks. For each document:

  back      text → JSON → XML → Markdown → JSON gives the same bytes, and so does writing twice
  trace     each line of the Markdown belongs to a node
  xml       xmllint --schema takes the XML, with and without positions
  yaml      the front matter, read by PyYAML, has the document's values
  markdown  cmark shows the words of the model in its order, and no raw HTML

Skips a check whose tool is missing, and says so. Exits 1 when anything is wrong.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from concurrent.futures import ThreadPoolExecutor

try:
    import yaml
except ImportError:
    yaml = None

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORPUS = pathlib.Path(os.environ.get("REFERAT_CORPUS", ROOT.parent / "shared" / "corpus"))
ATTACKS = ROOT / "tests" / "attacks.json"
CMARK = "{http://commonmark.org/xml/1.0}"
SECONDS = 120

# What JSON has and XML 1.0 cannot carry.
NOT_IN_XML = re.compile("[\uFFFE\uFFFF]|\\\\u00(?:0[0-8BbCcEeFf]|1[0-9A-Fa-f])")

# Our own words on the page, which stand beside those of the document.
STATUS = {"present": "til stede", "apologies": "afbud", "absent": "fraværende",
          "substitute": "stedfortræder", "guest": "gæst", "member": "medlem", "recused": "inhabil"}
PERSON_HEADS = {"name": "Navn", "party": "Parti", "role": "Rolle", "organization": "Organisation",
                "status": "Status", "substitute_for": "Stedfortræder for", "note": "Bemærkning"}
ENTRY_HEADS = {"number": "Nr.", "title": "Punkt", "page": "Side", "start": "Start", "end": "Slut"}


# --- The program --------------------------------------------------------------------------


class Program:
    def __init__(self, path):
        self.path = path

    def convert(self, data, source, target, *options):
        command = [self.path, "convert", "--from", source, "--to", target, *options, "-"]
        result = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS, check=False)
        if result.returncode != 0:
            raise ValueError(f"{source} to {target}: exit {result.returncode}: {result.stderr.decode()[:300]}")
        return result.stdout


# --- The page -----------------------------------------------------------------------------


def page_words(markdown):
    """The words that cmark shows, in order; bars and rules of tables left out. And the raw HTML."""
    body = re.sub(rb"\A---\n.*?\n---\n", b"", markdown, count=1, flags=re.DOTALL)
    xml = subprocess.run(["cmark", "-t", "xml"], input=body, capture_output=True, timeout=SECONDS, check=True)
    # cmark writes control characters as they are, and U+FFFE as a bare byte; XML cannot hold them.
    text = re.sub(r"[^\t\n\r -\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]", " ", xml.stdout.decode(errors="replace"))
    text = text.replace("<!DOCTYPE document SYSTEM \"CommonMark.dtd\">", "")
    words, raw = [], []
    for node in ElementTree.fromstring(text).iter():
        if node.tag in (CMARK + "html_block", CMARK + "html_inline"):
            raw.append(node.text)
        if node.tag in (CMARK + "text", CMARK + "code", CMARK + "code_block"):
            words.append(node.text or "")
        if node.tag in (CMARK + "softbreak", CMARK + "paragraph", CMARK + "heading", CMARK + "item"):
            words.append("\n")
    lines = "".join(words).split("\n")
    return "".join(line for line in lines if not re.fullmatch(r"[| -]*---[| -]*", line)), raw


def shown(text):
    """Letters and digits only: signs and white space fall where a table's bars do."""
    return re.sub(r"[\W_]+", "", text)


def table_texts(nodes, heads, status=None):
    used = [key for key in heads if any(node[key] is not None for node in nodes)]
    yield from (heads[key] for key in used)
    for node in nodes:
        for key in used:
            value = node[key]
            yield status[value] if status and key == "status" else value or ""


def block_texts(blocks):
    for block in blocks:
        if block["kind"] == "list":
            yield from point_texts(block["items"], block["ordered"])
        elif block["kind"] == "table":
            for row in block["rows"]:
                yield from row
        else:
            yield block["text"]


def counts_up(points):
    labels = [re.fullmatch(r"(0|[1-9]\d{0,8})([.)])", point["label"] or "") for point in points]
    if not labels or not all(labels):
        return False
    first = int(labels[0][1])
    return all(int(label[1]) == first + i and label[2] == labels[0][2] for i, label in enumerate(labels))


def point_texts(points, ordered):
    numbered = ordered and counts_up(points)
    for point in points:
        yield "" if numbered else point["label"] or ""
        yield point["text"]
        yield from block_texts(point["blocks"])


def section_texts(section):
    yield section["heading"] or ""
    kind = section["kind"]
    if kind == "recommendation":
        yield section["lead"] or ""
        yield from point_texts(section["clauses"], True)
    elif kind == "attachments":
        for entry in section["entries"]:
            yield entry["number"] or ""
            yield entry["title"]
    elif kind == "attendance":
        if section["label"] != section["heading"]:
            yield section["label"] or ""
        if section["people"]:
            yield from table_texts(section["people"], PERSON_HEADS, STATUS)
    yield from block_texts(section["blocks"])


def item_texts(item):
    yield item["number"] or ""
    yield item["title"]
    for label, value in (("Sagsnr.", item["case_number"]), ("Gruppe", item["group"]),
                         ("Tid", (item["start"] or "") + (item["end"] or ""))):
        if value:
            yield label + value
    for section in item["sections"]:
        yield from section_texts(section)


def document_texts(document):
    yield document["title"] or ""
    if document["participants"]:
        yield "Deltagere"
        yield from table_texts(document["participants"], PERSON_HEADS, STATUS)
    if document["contents"]:
        yield "Indhold"
        yield from table_texts(document["contents"], ENTRY_HEADS)
    yield from block_texts(document["preamble"])
    for item in document["items"]:
        yield from item_texts(item)
    yield from block_texts(document["closing"])


# --- The checks ---------------------------------------------------------------------------


def back_faults(program, json_bytes, xml, markdown):
    if program.convert(json_bytes, "json", "json") != json_bytes:
        yield "back: JSON differs from its JSON"
    if not NOT_IN_XML.search(json_bytes.decode()) and program.convert(xml, "xml", "markdown") != markdown:
        yield "back: Markdown by way of XML differs"
    if program.convert(xml, "xml", "xml") != xml:
        yield "back: XML differs from its XML"
    if program.convert(markdown, "markdown", "markdown") != markdown:
        yield "back: Markdown differs from its Markdown"
    if program.convert(markdown, "markdown", "json") != json_bytes:
        yield "back: JSON by way of Markdown differs"


def trace_faults(program, markdown):
    result = subprocess.run([program.path, "trace", "-"], input=markdown, capture_output=True, timeout=SECONDS, check=False)
    unowned = [line for line in result.stdout.decode().splitlines() if re.match(r"\s*\d+\s+unowned\b", line)]
    if result.returncode != 0 or unowned:
        yield f"trace: exit {result.returncode}, {unowned[:1]}"


def xml_faults(xml):
    with tempfile.NamedTemporaryFile(suffix=".xml") as file:
        file.write(xml)
        file.flush()
        result = subprocess.run(["xmllint", "--noout", "--nonet", "--huge", "--schema", ROOT / "schema" / "referat-1.xsd",
                                 file.name], capture_output=True, timeout=SECONDS, check=False)
        if result.returncode != 0:
            yield f"xml: {result.stderr.decode()[:300]}"


def yaml_faults(markdown, document):
    front = yaml.safe_load(markdown.decode().split("\n---\n", 1)[0])
    wanted = {"schema": "referat/1", "source": document["source"]["name"],
              "encoding": document["source"]["encoding"], "lines": document["source"]["lines"]}
    wanted |= {key: document[key] for key in ("kind", "body", "date", "start", "end", "place") if document[key] is not None}
    if front != wanted:
        yield f"yaml: {front} instead of {wanted}"


def markdown_faults(markdown, document):
    words, raw = page_words(markdown)
    if raw:
        yield f"markdown: raw HTML {raw[0]!r}"
    found, wanted = shown(words), shown("".join(document_texts(document)))
    if found != wanted:
        at = next((i for i, pair in enumerate(zip(found, wanted)) if pair[0] != pair[1]), min(len(found), len(wanted)))
        yield f"markdown: …{found[max(0, at - 20):at + 30]!r} instead of …{wanted[max(0, at - 20):at + 30]!r}"


def faults_of(program, json_bytes, placed_xml):
    xml = program.convert(json_bytes, "json", "xml")
    markdown = program.convert(json_bytes, "json", "markdown")
    document = json.loads(json_bytes)
    faults = list(back_faults(program, json_bytes, xml, markdown))
    faults += trace_faults(program, markdown)
    if shutil.which("xmllint"):
        faults += xml_faults(xml)
        faults += xml_faults(placed_xml) if placed_xml else []
    if yaml:
        faults += yaml_faults(markdown, document)
    if shutil.which("cmark"):
        faults += markdown_faults(markdown, document)
    return faults


def text_faults(program, path):
    data = path.read_bytes()
    json_bytes = program.convert(data, "text", "json")
    return faults_of(program, json_bytes, program.convert(data, "text", "xml", "--positions"))


def with_texts(program, text):
    """The JSON of a document that has `text` in each of its places."""
    def block(kind, **values):
        return {"kind": kind, **values}
    blocks = [block("paragraph", text=text), block("heading", text=text), block("table", rows=[[text, "b"], [text, text]]),
              block("list", ordered=False, items=[{"label": text, "text": text, "blocks": [block("paragraph", text=text)]}])]
    person = {"name": text, "party": text, "role": None, "organization": text, "status": "guest",
              "substitute_for": text, "note": text}
    section = {"kind": "text", "heading": text, "topic": None, "blocks": blocks}
    item = {"number": text, "title": text, "type": None, "access": None, "case_number": text, "group": text,
            "start": None, "end": None, "sections": [section]}
    document = {"schema": "referat/1", "source": {"name": text, "encoding": text, "lines": 0}, "kind": "unknown",
                "title": text, "body": text, "date": None, "start": None, "end": None, "place": text,
                "participants": [person], "contents": [{"number": text, "title": text, "page": text, "start": None, "end": None}],
                "preamble": blocks, "items": [item], "closing": blocks}
    return program.convert(json.dumps(document).encode(), "json", "json")


def inputs(names):
    for name in names or [ROOT / "samples", ROOT / "tests" / "cases", CORPUS]:
        path = pathlib.Path(name)
        yield from sorted(path.rglob("*.txt")) if path.is_dir() else [path]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("paths", nargs="*")
    options = parser.parse_args()
    program = Program(options.program)
    for tool, there in (("xmllint", shutil.which("xmllint")), ("cmark", shutil.which("cmark")), ("PyYAML", yaml)):
        if not there:
            print(f"skipped: what {tool} checks, as it is not installed")
    if not options.paths and not CORPUS.is_dir():
        print(f"skipped: the corpus, as {CORPUS} is missing")

    def check(job):
        name, faults = job
        try:
            return name, list(faults())
        except (ValueError, subprocess.SubprocessError, ElementTree.ParseError) as error:
            return name, [str(error)]

    jobs = [(str(path), lambda path=path: text_faults(program, path)) for path in inputs(options.paths)]
    if not options.paths:
        attacks = json.loads(ATTACKS.read_text(encoding="utf-8"))
        jobs += [(repr(text), lambda text=text: faults_of(program, with_texts(program, text), None)) for text in attacks]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(check, jobs))
    wrong = [(name, faults) for name, faults in results if faults]
    for name, faults in wrong:
        for fault in faults:
            print(f"{name}: {fault}")
    print(f"{len(results) - len(wrong)} of {len(results)} documents come back and are read by others")
    return 1 if wrong or not results else 0


if __name__ == "__main__":
    sys.exit(main())
