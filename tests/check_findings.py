#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares what the checks find in real documents with corpus_findings.txt, exactly.

usage: check_findings.py --program PATH

The documents are in $REFERAT_CORPUS or ../shared/corpus beside the project. A finding that is not
listed is as wrong as one that is missing; the comments there say which tempting findings are
absent on purpose. The words of the documents stand in neither file.
"""
import argparse
import collections
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORPUS = pathlib.Path(os.environ.get("REFERAT_CORPUS", ROOT.parent / "shared" / "corpus"))
EXPECTED = ROOT / "tests" / "corpus_findings.txt"
DOCUMENTS = (
    "kosu-2024-09-13.txt",
    "randersklyngen-2023-03-14.txt",
    "sundhedsklynge-lillebaelt-2024-11-12.txt",
    "sundhedsstyregruppen-2025-02-03.txt",
)


def expected_findings():
    for line in EXPECTED.read_text(encoding="utf-8").splitlines():
        line = line.partition("#")[0].strip()
        if line:
            yield line


def place(of):
    return f"{of['line']}:{of['column']}"


def found_findings(program):
    """As corpus_findings.txt has them; exit code 1 only says that there are some."""
    command = [program, "check", "--min-level", "info", "--format", "ndjson", *DOCUMENTS]
    run = subprocess.run(command, cwd=CORPUS, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"exit code {run.returncode}: {run.stderr}")
    for finding in map(json.loads, run.stdout.splitlines()):
        line = f"{finding['file']}:{place(finding)} {finding['rule']} {finding['level']}"
        yield f"{line} {place(finding['second'])}" if finding["second"] else line


def faults(program, expected):
    found = collections.Counter(found_findings(program))
    wanted = collections.Counter(expected)
    yield from (f"not expected: {line}" for line in (found - wanted).elements())
    yield from (f"not found:    {line}" for line in (wanted - found).elements())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True, type=pathlib.Path)
    options = parser.parse_args()
    if not CORPUS.is_dir():
        print("skipped: no corpus folder")
        return 0
    expected = list(expected_findings())
    wrong = list(faults(options.program.resolve(), expected))
    print("\n".join(wrong) if wrong else f"{len(expected)} findings, all as expected")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
