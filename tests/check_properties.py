#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks what must hold for any document, over samples, cases and the corpus.

usage: check_properties.py --program PATH [--verbose] [FILE|FOLDER]...

Without files: every *.txt below samples/ and tests/cases/ and in the corpus folder, which is
$REFERAT_CORPUS or ../shared/corpus beside the project. For each document:

  exit    convert ends with 0 and writes one valid JSON object
  owner   trace shows every source line once, in order, and an owner for each non-blank one
  span    the span of a node lies within that of the node around it; neighbours follow each
          other without overlapping
  lost    each word of a line stands in the strings of the node that owns the line
  added   each word in the strings of the document stands in the source

Prints the faults, then how many documents have none; exits 1 when one has.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORPUS = pathlib.Path(os.environ.get("REFERAT_CORPUS", ROOT.parent / "shared" / "corpus"))

# Words that mark what a line is and are held by the structure instead of a string. The owner is
# a path without its positions, such as "items.sections.people"; "" is for every owner.
STRUCTURE_WORDS = {
    "": set(),
}

# Owners whose lines are not in the document at all: page furniture, and the heading over the
# table of contents.
NOT_IN_DOCUMENT = {"furniture", "contents"}

# Members that hold a value instead of words of the source.
VALUES = {"schema", "source", "kind", "type", "access", "topic", "outcome", "status", "line", "span"}

LISTS = ("contents", "preamble", "items", "closing", "sections", "clauses", "blocks", "entries", "people")


@dataclass
class Line:
    number: int
    owner: str
    text: str


# --- Words --------------------------------------------------------------------------------


def words(text):
    """Runs of letters and digits; "09" and "9" are the same, as clock times are held as 09:00."""
    for word in re.findall(r"[^\W_]+", text.casefold()):
        yield word.lstrip("0") or "0" if word.isdecimal() else word


def strings(node, deep=True):
    """All words that a node holds; not those of the nodes in it when it is not `deep`."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, list):
        for member in node:
            yield from strings(member)
    elif isinstance(node, dict):
        for name, member in node.items():
            if name not in VALUES and (deep or name not in LISTS):
                yield from strings(member)


def words_of(*nodes, deep=True):
    return {word for node in nodes for text in strings(node, deep) for word in words(text)}


def joined_words(lines):
    """The words that end in a hyphen at the end of a line, whole again: {line number: word}."""
    joined = {}
    for line, after in zip(lines, lines[1:]):
        begin = re.search(r"([^\W_]+)[-\u00ad]\s*$", line.text)
        end = re.match(r"\W*([^\W_]+)", after.text)
        if begin and end:
            joined[line.number] = (begin[1] + end[1]).casefold()
            joined[after.number] = joined.get(after.number, joined[line.number])
    return joined


# --- Owners -------------------------------------------------------------------------------


def steps_of(owner):
    """"items[3].title" as ["items", 3, "title"]"""
    return [int(step) if step.isdigit() else step for step in re.findall(r"\w+", owner)]


def nodes_on_the_way(document, owner):
    """The objects that a path leads through, the document first."""
    node, way = document, [document]
    for step in steps_of(owner):
        node = node[step]
        if isinstance(node, dict):
            way.append(node)
    return way, node


def owned_words(document, owner):
    """The words that may stand in a line of this owner."""
    if owner == "title":
        return words_of(document, deep=False)
    way, node = nodes_on_the_way(document, owner)
    if re.fullmatch(r"items\[\d+\]", owner):
        return words_of(node, deep=False)
    section = way[2:3] if owner.startswith("items[") else []
    return words_of(node) | words_of(*section, deep=False)


# --- The properties -----------------------------------------------------------------------


def run(program, *arguments):
    return subprocess.run([program, *arguments], capture_output=True, timeout=300,
                          stdin=subprocess.DEVNULL)


def traced(program, path):
    """The lines of `referat trace`, which shows the decoded text."""
    lines = []
    for row in run(program, "trace", path).stdout.decode("utf-8").split("\n")[:-1]:
        match = re.fullmatch(r" *(\d+)(?:  (\S+) +(\S*)(?:  (.*))?)?", row)
        lines.append(Line(int(match[1]), match[2] or "", match[4] or ""))
    return lines


def source_lines(path):
    """The lines of a file in UTF-8; none when it is something else."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    lines = re.split("\r\n|\r|\n", text)
    return lines if lines[-1] else lines[:-1]


def owner_faults(lines, path):
    source = source_lines(path)
    if [line.number for line in lines] != list(range(1, len(lines) + 1)):
        yield "owner: line numbers do not ascend by one"
    if source is not None and len(lines) != len(source):
        yield f"owner: {len(lines)} lines traced, the file has {len(source)}"
    for line, text in zip(lines, source or []):
        if bool(text.strip()) != bool(line.owner):
            yield f"owner: line {line.number} is blank and owned, or neither"
    for line in lines:
        if line.owner == "unowned":
            yield f"owner: nobody owns line {line.number}: {line.text}"


def children(node):
    """(name, node) for all nodes right within one, in the order of their spans."""
    found = [(f"{name}[{i}]", child) for name in LISTS if isinstance(node.get(name), list)
             for i, child in enumerate(node[name])]
    return sorted(found, key=lambda pair: pair[1]["span"][0])


def may_overlap(earlier, later):
    """A section may go on after an attendance line in its midst."""
    return later.get("kind") == "attendance" and later["span"][1] <= earlier["span"][1]


def span_faults(node, path=""):
    begin, end = node.get("span", (0, float("inf")))
    before = None
    for name, child in children(node):
        where = f"{path}.{name}".lstrip(".")
        first, last = child["span"]
        if first >= last:
            yield f"span: {where} is empty"
        if first < begin or last > end:
            yield f"span: {where} [{first}, {last}] lies outside of [{begin}, {end}]"
        if before and first < before["span"][1] and not may_overlap(before, child):
            yield f"span: {where} [{first}, {last}] overlaps {before['span']}"
        if not (before and may_overlap(before, child)):
            before = child
        yield from span_faults(child, where)
    for name in LISTS:
        starts = [child["span"][0] for child in node.get(name, []) if isinstance(child, dict)]
        if starts != sorted(starts):
            yield f"span: {path}.{name} do not ascend".replace(" .", " ")


def lost_faults(lines, document):
    lines = [line for line in lines if line.owner and line.owner != "furniture"]
    joined = joined_words(lines)
    for line in lines:
        if line.owner in NOT_IN_DOCUMENT or line.owner == "unowned":
            continue
        kind = re.sub(r"\[\d+\]", "", line.owner)
        held = owned_words(document, line.owner) | STRUCTURE_WORDS[""]
        held |= STRUCTURE_WORDS.get(kind, set())
        whole = joined.get(line.number)
        lost = [word for word in words(line.text)
                if word not in held and not (whole in held and word in whole)]
        if lost:
            yield f"lost: line {line.number}, {line.owner}: {' '.join(lost)}"


def added_faults(lines, document):
    source = {word for line in lines for word in words(line.text)} | set(joined_words(
        [line for line in lines if line.owner and line.owner != "furniture"]).values())
    added = sorted(words_of(document) - source)
    if added:
        yield f"added: {' '.join(added)}"


def faults_of(program, path):
    done = run(program, "convert", "--positions", path)
    if done.returncode != 0:
        return [f"exit: convert ended with {done.returncode}"]
    try:
        document = json.loads(done.stdout)
    except ValueError as error:
        return [f"exit: {error}"]
    lines = traced(program, path)
    return [*owner_faults(lines, path), *span_faults(document), *lost_faults(lines, document),
            *added_faults(lines, document)]


# --- Documents ----------------------------------------------------------------------------


def documents(names):
    if names:
        paths = [pathlib.Path(name) for name in names]
    else:
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
