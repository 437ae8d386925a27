#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Checks what the house rules say about sizes, includes and words.

usage: scripts/check_structure.py

Prints one line a fault and, for a reader, the three longest files and functions.
Needs universal-ctags, g++ and clang++. Exits 1 when there is a fault.
"""
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
MAX_FILE, MAX_FUNCTION = 400, 60
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Wconversion", "-Werror"]
# (where, what must not be included there, why)
FORBIDDEN_INCLUDES = [
    ("src/reading/", r'"(writing|checking|reporting|tracing)/', "reading knows none of its users"),
    ("src/writing/", r'"(reading|checking|reporting|tracing)/', "the model stands between the two sides"),
    ("src/people/", r'"(reading|writing|checking|reporting|tracing)/', "people are read from their words alone"),
    ("src/text/", r'"(people|reading|writing|checking|reporting|tracing)/', "text is the ground floor"),
    ("src/vocabulary/", r'"(people|reading|writing|checking|reporting|tracing)/', "the vocabulary is data"),
    ("include/", r'<[^>]*[./]|"(?!referat/)', "public headers need the standard library only"),
    ("include/", r"<(iostream|fstream|cstdio)>", "files and streams belong to tools/"),
    ("src/", r"<(iostream|fstream|cstdio)>", "files and streams belong to tools/"),
]
FORBIDDEN_WORDS = [
    (("include/", "src/"), r"\b(getenv|exit)\s*\(", "the library has no environment and does not end a process"),
    (("README", "CONTRIBUTING", "docs/"), r"\bshared/|\bissues?[ /#]*\d|(?<![\w&])#\d+\b", "text for readers speaks of the project only"),
]


def tracked(*patterns):
    """Files that are in git or could be added to it."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *patterns]
    names = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\n")
    return sorted({name for name in names if name and (ROOT / name).is_file()})


def text_of(name):
    return (ROOT / name).read_text(encoding="utf-8")


def code_lines(name):
    """(number, line) without // comments; a // in a string cuts too much, which does no harm here."""
    for number, line in enumerate(text_of(name).split("\n"), 1):
        yield number, line.split("//")[0]


def includes(name):
    for number, line in code_lines(name):
        match = re.match(r'\s*#\s*include\s*([<"][^>"]+[>"])', line)
        if match:
            yield number, match.group(1)


def is_test(name):
    return name.endswith("_test.cpp")


def check_includes(names):
    for name in names:
        for number, included in includes(name):
            for where, pattern, why in FORBIDDEN_INCLUDES:
                if name.startswith(where) and re.match(pattern, included) and not is_test(name):
                    yield f"{name}:{number}: includes {included}: {why}"


def check_words(names):
    for places, pattern, why in FORBIDDEN_WORDS:
        for name in names:
            if not name.startswith(places) or is_test(name):
                continue
            is_code = name.endswith((".hpp", ".cpp"))
            lines = code_lines(name) if is_code else enumerate(text_of(name).split("\n"), 1)
            for number, line in lines:
                match = re.search(pattern, line)
                if match:
                    yield f"{name}:{number}: {match.group()!r}: {why}"


def include_graph(names):
    known = set(names)
    graph = {}
    for name in names:
        targets = (folder + included[1:-1] for _, included in includes(name) for folder in ("include/", "src/", "tools/", ""))
        graph[name] = [target for target in targets if target in known]
    return graph


def cycles(graph):
    done = set()

    def visit(name, path):
        if name in path:
            yield "include cycle: " + " -> ".join(path[path.index(name):] + [name])
        elif name not in done:
            for target in graph[name]:
                yield from visit(target, path + [name])
            done.add(name)

    for name in graph:
        yield from visit(name, [])


def folder_graph(graph):
    """Which folders include which, but for a folder and those in it: they are one."""
    folders = {}
    for name, targets in graph.items():
        here = str(pathlib.PurePath(name).parent) + "/"
        others = (str(pathlib.PurePath(target).parent) + "/" for target in targets)
        folders.setdefault(here, set()).update(
            other for other in others if not here.startswith(other) and not other.startswith(here))
    return folders


def check_cycles(names):
    graph = include_graph(names)
    yield from cycles(graph)
    yield from cycles(folder_graph(graph))


def check_headers_alone(names):
    for name in names:
        if not name.startswith("include/"):
            continue
        unit = f'#include "{name.removeprefix("include/")}"\n'
        for compiler in ("g++", "clang++"):
            command = [compiler, "-std=c++20", "-fsyntax-only", *WARNINGS, "-Iinclude", "-x", "c++", "-"]
            result = subprocess.run(command, cwd=ROOT, input=unit, capture_output=True, text=True)
            if result.returncode != 0:
                yield f"{name}: does not compile alone with {compiler}\n{result.stderr}"


def functions(names):
    """(length, place) of each function with a body."""
    command = ["ctags", "--output-format=json", "--languages=C++", "--kinds-C++=f", "--fields=+ne", "-f", "-", *names]
    output = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    for tag in map(json.loads, output.splitlines()):
        if "end" in tag:
            yield tag["end"] - tag["line"] + 1, f"{tag['path']}:{tag['line']}: {tag['name']}"


def check_sizes(names):
    files = sorted(((len(text_of(name).splitlines()), name) for name in names), reverse=True)
    bodies = sorted(functions(names), reverse=True)
    for what, rows, limit in ("files", files, MAX_FILE), ("functions", bodies, MAX_FUNCTION):
        print(f"longest {what}: " + ", ".join(f"{place} ({length})" for length, place in rows[:3]))
        for length, place in rows:
            if length > limit and not (what == "functions" and "_test.cpp" in place):
                yield f"{place}: {length} lines, the limit is {limit}"


def main():
    code = [name for name in tracked("include", "src", "tools") if name.endswith((".hpp", ".cpp"))]
    prose = tracked("README*", "CONTRIBUTING*", "docs", "schema")
    faults = [
        *check_sizes(code),
        *check_includes(code),
        *check_cycles(code),
        *check_words(code + prose),
        *check_headers_alone(code),
    ]
    for fault in faults:
        print(fault)
    print(f"{len(code)} files, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
