#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What was fixed needs no second fix, in the samples, the cases and the real documents.

usage: check_fixes.py --fixer PATH

The documents are in $REFERAT_CORPUS or ../shared/corpus beside the project; without them only the
others are tried.
"""
import argparse
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORPUS = pathlib.Path(os.environ.get("REFERAT_CORPUS", ROOT.parent / "shared" / "corpus"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--fixer", required=True, help="the built fix_twice")
    options = parser.parse_args()
    files = sorted((ROOT / "samples").glob("*.*")) + sorted(ROOT.glob("tests/cases/*/input.txt"))
    corpus = sorted(CORPUS.rglob("*.txt"))
    if not corpus:
        print("skipped: no corpus folder")
    return subprocess.run([options.fixer, *files, *corpus], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
