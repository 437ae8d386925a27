#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares what the checks find in real documents with corpus_findings.txt, exactly.

usage: check_findings.py --lister PATH

The documents are in $REFERAT_CORPUS or ../shared/corpus beside the project. A finding that is not
listed is as wrong as one that is missing; the comments there say which tempting findings are
absent on purpose. The words of the documents stand in neither file.
"""
import argparse
import collections
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


def faults(lister, expected):
    files = [CORPUS / name for name in DOCUMENTS]
    run = subprocess.run([lister, *files], capture_output=True, text=True, check=True)
    found = collections.Counter(run.stdout.splitlines())
    wanted = collections.Counter(expected)
    yield from (f"not expected: {line}" for line in (found - wanted).elements())
    yield from (f"not found:    {line}" for line in (wanted - found).elements())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lister", required=True, help="the built list_findings")
    options = parser.parse_args()
    if not CORPUS.is_dir():
        print("skipped: no corpus folder")
        return 0
    expected = list(expected_findings())
    wrong = list(faults(options.lister, expected))
    print("\n".join(wrong) if wrong else f"{len(expected)} findings, all as expected")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
