#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks what must hold for any document, over samples, cases and the corpus.

usage: check_properties.py --program PATH [FILE|FOLDER]...

Without files: every *.txt below samples/ and tests/cases/ and in the corpus folder, which is
$REFERAT_CORPUS or ../shared/corpus beside the project. For each document:

  exit    convert ends with 0 and writes one JSON object
  owner   trace shows every source line once, in order, and an owner for each non-blank one
  span    the span of a node lies within that of the node around it; neighbours follow each
          other without overlapping
  lost    each word of a line stands in the strings of the node that owns the line
  added   each word in the strings of the document stands in the source

Prints the faults, then how many documents have none; exits 1 when one has.
"""
import argparse
import html
import json
import os
import pathlib
import re
import subprocess
import sys
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORPUS = pathlib.Path(os.environ.get("REFERAT_CORPUS", ROOT.parent / "shared" / "corpus"))
SECONDS = 300

# Words that say what a line is and are held by the structure instead of a string. The owner is
# its path without the positions. A page that came as one long line has several owners and may
# hold words of all rows.
ATTENDANCE = """var alle bortset ham hende indkaldt med mødt fremmødte desuden afbud fra fravær fraværende deltagere mødedeltagere medlemmer tilstede til stede
    stedfortræder stedfortrædere suppl suppleant for i stedet mødet deltog deltager indkaldte havde meldt meldte
    udeblev uden faciliteret af og er der medlem navn parti rolle status fremmøde organisation init ref referat ved forvaltningen suppleanter
    indkaldt inviterede gæster som ikke men mødte endvidere sekretariatet
    administrationen kommunen inhabil øvrige følgende medlemmerne undtagen afløst af x 1 2 3 present apologies
    sygemeldt politikere udeblevet"""
STRUCTURE_WORDS = {
    # The keys and the kind of a Markdown document's front matter.
    "title": "kind minutes agenda unknown title body date start end place null",
    "contents": "indholdsfortegnelse dagsorden punkt pkt kl",
    "items": "punkt pkt ad re j nr sag emne sagnr sagsnr sagsid sagsbehandler initialer kl til åben åbent lukket side",
    "participants": ATTENDANCE,
    "items.sections": ATTENDANCE,
    "items.sections.people": ATTENDANCE,
    "items.sections.entries": "bilag",
}
# The one word that is written out: "Ref. N.N." gives the role "referent".
WRITTEN_OUT = {"referent"}
# "Formandens indstilling" is a recommendation by "Formanden".
GENITIVE = "s"

# Furniture that web sites glue to a line of the document, the heading of the list of items before
# its first line, and an item's number glued to a year.
GLUED = re.compile(r"^\s*fold dette punkt ind |(?<=\.)sidst opdateret .*$"
                   r"|^\s*(?:application|image)/\S+ icon |^\s*punkter (?=\d+\. )"
                   r"|(?<=[.-](?:19|20)\d\d)\d+(?=\. \w)", re.IGNORECASE)

# Lines of these owners stand nowhere in the document.
NO_WORDS = {"", "unowned", "furniture"}

# Members that hold a value instead of words of the source; DERIVED ones are written anew.
VALUES = {"schema", "source", "kind", "type", "access", "topic", "outcome", "status", "line", "span"}
DERIVED = {"date", "start", "end"}

# Members that hold nodes. Participants repeat people of other nodes and have no place of their own.
LISTS = ("contents", "preamble", "items", "closing", "sections", "clauses", "blocks", "entries", "people")

# Markdown documents write letters so.
REFERENCE = re.compile(r"&(?:#\d+|#x[0-9a-f]+|amp|lt|gt|quot|apos|nbsp|aelig|oslash|aring);", re.IGNORECASE)

WHITE = " \t\f\v\r\n"
# Decoding turns these into a plain space.
SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
BROKEN = re.compile("\u00ad(?=[ \t]*[\r\n])")  # a soft hyphen that became a hyphen
UNSEEN = re.compile("[\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff]|\u200d(?![\u2000-\U0010ffff])")
LIGATURES = dict(zip("\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06", "ff fi fl ffi ffl st st".split()))


@dataclass
class Line:
    number: int
    owner: str
    text: str
    span: tuple  # byte offsets into the decoded text; without white space at both ends


# --- Words --------------------------------------------------------------------------------


def words(text):
    """Runs of letters and runs of digits. "09" is "9", as clock times are held as 09:00; "&#230;"
    is the letter it stands for."""
    text = REFERENCE.sub(lambda match: html.unescape(match[0]), text)
    for word in re.findall(r"[^\W\d_]+|\d+", text.casefold()):
        yield (word.lstrip("0") or "0") if word.isdecimal() else word


def strings(node, deep, without):
    if isinstance(node, str):
        yield node
    elif isinstance(node, list):
        for member in node:
            yield from strings(member, True, without)
    elif isinstance(node, dict):
        for name, member in node.items():
            if name not in VALUES and name not in without and (deep or name not in LISTS):
                yield from strings(member, deep, without)


def words_of(*nodes, deep=True, without=()):
    """All words that some nodes hold; those of the nodes in them only when `deep`."""
    return {word for node in nodes for text in strings(node, deep, without) for word in words(text)}


def joined_words(lines):
    """Words that a hyphen at the end of a line breaks, whole again, by the lines they stand on."""
    joined = {}
    for line, after in zip(lines, lines[1:]):
        begin = re.search(r"([^\W_]+)[-\u00ad\u2010]$", line.text)
        end = re.match(r"\W*([^\W_]+)", after.text)
        if begin and end:
            for number in (line.number, after.number):
                joined.setdefault(number, []).append((begin[1] + end[1]).casefold())
    for line in lines:  # the end of a line that flattening took away: "REGIONSRÅ- DET"
        for begin, end in re.findall(r"([A-ZÆØÅ]{4,})- ([A-ZÆØÅ]{2,})", line.text):
            joined.setdefault(line.number, []).append((begin + end).casefold())
    return joined


def page_starts(lines):
    """The page numbers that begin lines where each page came as one line: {line number: page}."""
    found, last = {}, 0
    for line in lines:
        number = re.match(r"(\d+) +\S", line.text)
        if number and last < int(number[1]) <= last + 3:  # an excerpt leaves pages out
            found[line.number], last = number[1], int(number[1])
    return found


def structure_words(kind, node):
    """What need not be in a string of the owner: see STRUCTURE_WORDS; and "Bilag (2)" over two."""
    counts = [str(len(node[name])) for name in LISTS if name in node]
    return {*STRUCTURE_WORDS.get(kind, "").split(), *counts}


# --- Nodes --------------------------------------------------------------------------------


def children(node):
    """(path, node) for all nodes right within one, in the order of their spans."""
    found = [(f"{name}[{i}]", child) for name in LISTS if isinstance(node.get(name), list)
             for i, child in enumerate(node[name])]
    return sorted(found, key=lambda pair: pair[1]["span"][0])


def node_at(document, owner):
    """The node of a path such as "items[3].sections[0].blocks[1]", and the section on the way."""
    node, section = document, {}
    for name, position in re.findall(r"(\w+)(?:\[(\d+)\])?", owner):
        node = node[name][int(position)] if position else node[name]
        section = node if name == "sections" else section
    return node, section


def words_on_line(node, line):
    """The words of a node itself and of the nodes in it that stand on the line."""
    begin, end = line.span
    on_line = [child for _, child in children(node)
               if child["span"][0] < end and begin < child["span"][1]]
    return words_of(node, deep=False) | words_of(*on_line)


def words_for(line, document):
    """The words that the owner of a line, and what else stands on that line, account for."""
    shared = words_on_line(document, line) | set(" ".join(STRUCTURE_WORDS.values()).split())
    if line.owner in ("title", "contents"):
        return shared | structure_words(line.owner, {})
    if line.owner == "items":  # the heading over a group
        return words_of([item["group"] for item in document["items"]])
    node, section = node_at(document, line.owner)
    kind = re.sub(r"\[\d+\]", "", line.owner)
    if line.owner == "participants" or "." in line.owner:
        return words_of(node) | words_of(section, deep=False) | structure_words(kind, node)
    if node["span"][0] <= line.span[0] and line.span[1] <= node["span"][1]:
        return words_on_line(node, line) | structure_words(kind, node)
    return shared


def is_label(line, document):
    """The heading over the table of contents stands nowhere else."""
    return line.owner == "contents" and not any(
        entry["span"][0] < line.span[1] and line.span[0] < entry["span"][1]
        for entry in document["contents"])


# --- The properties -----------------------------------------------------------------------


def owner_faults(lines):
    for line in lines:
        if bool(line.text) != bool(line.owner):
            yield f"owner: line {line.number} is blank and owned, or neither"
        if line.owner == "unowned":
            yield f"owner: nobody owns line {line.number}: {line.text}"


def may_overlap(earlier, later):
    """A section may go on after an attendance line in its midst; a sentence about people stands
    beside the people read from it, and a row of attachments beside its entry."""
    if "url" in earlier or "url" in later:
        return "text" in earlier or "text" in later
    if "status" in earlier or "status" in later:
        return "text" in earlier or "text" in later
    return later.get("kind") == "attendance" and later["span"][1] <= earlier["span"][1]


def span_faults(node, path=""):
    begin, end = node.get("span", (0, float("inf")))
    before = None
    for name, child in children(node):
        where, (first, last) = f"{path}.{name}".lstrip("."), child["span"]
        if first >= last:
            yield f"span: {where} is empty"
        if first < begin or last > end:
            yield f"span: {where} [{first}, {last}] lies outside of [{begin}, {end}]"
        overlaps = before is not None and first < before["span"][1]
        if overlaps and not may_overlap(before, child):
            yield f"span: {where} [{first}, {last}] overlaps {before['span']}"
        if not overlaps or last > before["span"][1]:
            before = child
        yield from span_faults(child, where)
    for name in LISTS:
        starts = [child["span"][0] for child in node.get(name) or [] if isinstance(child, dict)]
        if starts != sorted(starts):
            yield f"span: {path}.{name} do not ascend"


def is_glued(word, held):
    """Two numbers run together: "29.01.20138. Godkendelse" ends a date and begins an item."""
    return word.isdecimal() and any(
        word[:at] in held and word[at:] in held for at in range(1, len(word)))


def lost_faults(lines, document):
    joined, pages = joined_words(lines), page_starts(lines)
    for line in lines:
        if is_label(line, document):
            continue
        held = words_for(line, document) | {pages.get(line.number)}
        whole = [word for word in joined.get(line.number, []) if word in held]
        lost = [word for word in words(GLUED.sub("", line.text))
                if word not in held and not any(word in other for other in whole)
                and not is_glued(word, held)
                and word.removeprefix("pdf") not in held
                and word.removesuffix(GENITIVE) not in held]
        if lost:
            yield f"lost: line {line.number}, {line.owner}: {' '.join(lost)}"


def added_faults(lines, document):
    source = {form for line in lines for word in words(line.text)
              for form in (word, word.removeprefix("pdf"))}
    source.update(word for whole in joined_words(lines).values() for word in whole)
    added = words_of(document, without=DERIVED) - source - WRITTEN_OUT
    added = {word for word in added if word + GENITIVE not in source}
    if added:
        yield f"added: {' '.join(sorted(added))}"


# --- Documents ----------------------------------------------------------------------------


def run(program, *arguments):
    return subprocess.run([program, *arguments], capture_output=True, timeout=SECONDS,
                          stdin=subprocess.DEVNULL)


def source_lines(path, encoding):
    """(text, span) of each line as the program decodes the file."""
    text = path.read_bytes().decode(encoding, errors="replace").removeprefix("\ufeff")
    text = UNSEEN.sub("", BROKEN.sub("-", SPACES.sub(" ", text)))
    text = unicodedata.normalize("NFC", text.translate(str.maketrans(LIGATURES)))
    begin = 0
    for line in re.findall("[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", text):
        bare = line.strip(WHITE)
        first = begin + len(line[: line.find(bare)].encode())
        yield bare, (first, first + len(bare.encode()))
        begin += len(line.encode())


def traced(program, path):
    """(number, owner) of each line of `referat trace`."""
    rows = run(program, "trace", path).stdout.decode("utf-8").split("\n")[:-1]
    matches = [re.match(r" *(\d+)(?:  (\S+))?", row) for row in rows]
    return [(int(match[1]), match[2] or "") for match in matches]


def faults_of(program, path):
    done = run(program, "convert", "--positions", path)
    if done.returncode != 0:
        return [f"exit: convert ended with {done.returncode}"]
    try:
        document = json.loads(done.stdout)
    except ValueError as error:
        return [f"exit: {error}"]
    rows = traced(program, path)
    source = list(source_lines(path, document["source"]["encoding"]))
    if [number for number, _ in rows] != list(range(1, len(source) + 1)):
        return [f"owner: the file has {len(source)} lines, trace shows {len(rows)}"]
    lines = [Line(number, owner, *line) for (number, owner), line in zip(rows, source)]
    with_words = [line for line in lines if line.owner not in NO_WORDS]
    return [*owner_faults(lines), *span_faults(document),
            *lost_faults(with_words, document), *added_faults(with_words, document)]


def documents(names):
    paths = [pathlib.Path(name) for name in names]
    if not names:
        paths = [ROOT / "samples", ROOT / "tests" / "cases", CORPUS]
        if not CORPUS.is_dir():
            print("skipped: no corpus folder")
    for path in paths:
        yield from sorted(path.rglob("*.txt")) if path.is_dir() else [path] if path.exists() else []


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", required=True, type=pathlib.Path)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    program, paths = options.program.resolve(), list(documents(options.names))
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = list(pool.map(lambda path: faults_of(program, path), paths))
    for path, faults in zip(paths, results):
        for fault in faults:
            print(f"{os.path.relpath(path)}: {fault}")
    bad = sum(bool(faults) for faults in results)
    print(f"{len(paths) - bad} documents hold all properties, {bad} do not")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
