#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the cases: folders below tests/cases with an input and what should come of it.

usage: run_cases.py --program PATH [FOLDER]...

A case is a folder with input.txt and any of
  expected.json      what `referat convert input.txt` writes to standard output
  expected.findings  what it writes to standard error, --verbose
  expected.trace     what `referat trace input.txt` writes to standard output
Those that are there are checked. A file `args` holds further arguments for convert, one a line.
A file `known-bug` turns the result around: the case must fail, until somebody mends the bug and
removes the file.

REFERAT_ACCEPT=1 rewrites the expected files that exist; it makes no new ones.
"""
import argparse
import difflib
import os
import pathlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

ROOT = pathlib.Path(__file__).resolve().parent.parent
CASES = ROOT / "tests" / "cases"
SECONDS = 60
# Which command and which of its outputs an expected file holds.
CHECKS = {
    "expected.json": ("convert", "stdout"),
    "expected.findings": ("convert", "stderr"),
    "expected.trace": ("trace", "stdout"),
}


def run(program, command, case):
    extra = case / "args"
    arguments = extra.read_text(encoding="utf-8").split("\n") if extra.exists() else []
    arguments = [argument for argument in arguments if argument] if command == "convert" else []
    arguments.append("--verbose")
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C"}
    return subprocess.run([program, command, *arguments, "input.txt"], cwd=case, env=environment,
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS)


def difference(expected, actual, name):
    lines = [data.decode("utf-8", errors="backslashreplace").splitlines(keepends=True)
             for data in (expected, actual)]
    diff = difflib.unified_diff(*lines, fromfile=name, tofile="actual")
    return "".join(line if line.endswith("\n") else line + "\n\\ no line feed at the end\n"
                   for line in diff)


def faults_of(program, case, accept):
    """A diff for each expected file that does not fit, and a line for each crash."""
    files = [name for name in CHECKS if (case / name).exists()]
    if not files:
        return ["no expected file\n"]
    done = {command: run(program, command, case)
            for command in sorted({CHECKS[name][0] for name in files})}
    faults = [f"referat {command} ended with {result.returncode}\n"
              for command, result in done.items() if result.returncode not in (0, 3)]
    for name in files:
        command, stream = CHECKS[name]
        actual, expected = getattr(done[command], stream), (case / name).read_bytes()
        if actual != expected:
            faults.append(difference(expected, actual, os.path.relpath(case / name, ROOT)))
            if accept:
                (case / name).write_bytes(actual)
    return faults


def check(program, case, accept):
    """Whether the case passes, and what to print about it."""
    known_bug = (case / "known-bug").exists()
    faults = faults_of(program, case, accept and not known_bug)
    name = os.path.relpath(case, ROOT)
    if known_bug:
        return bool(faults), "" if faults else f"{name}: passes now; remove its file known-bug\n"
    return not faults, "".join(f"{name}: {fault}" for fault in faults)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", required=True, type=pathlib.Path)
    parser.add_argument("folders", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    accept = os.environ.get("REFERAT_ACCEPT") == "1"
    program = options.program.resolve()
    roots = [folder.resolve() for folder in options.folders] or [CASES]
    cases = sorted({path.parent for root in roots for path in root.rglob("input.txt")})
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = list(pool.map(lambda case: check(program, case, accept), cases))
    for _, text in results:
        sys.stdout.write(text)
    failed = sum(not passed for passed, _ in results)
    print(f"{len(results) - failed} passed, {failed} {'accepted' if accept else 'failed'}")
    return 1 if failed and not accept else 0


if __name__ == "__main__":
    sys.exit(main())
