#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the transcripts of the program in tests/cli/*.md.

usage: run_cli.py --program PATH [--accept] [TRANSCRIPT]...

A transcript is Markdown. Each fenced block whose first line is "$ COMMAND" is run by bash in a
fresh copy of tests/cli/fixtures, with `referat` on the PATH. What follows in the block is the
standard output, then the standard error with "2> " before each line, then "=> N" when the exit
code N is not 0. A command that ends in a backslash goes on in the next line. A block opened by
"``` no-sanitizer" is left out when the program was built with a sanitizer.

--accept, or REFERAT_ACCEPT=1, writes what happened into the transcripts.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

CLI = pathlib.Path(__file__).resolve().parent / "cli"
FENCE = "```"
SECONDS = 120


@dataclass
class Block:
    first: int  # index of the first line after the command
    last: int  # index of the closing fence
    command: str
    sanitizer: bool  # may run under a sanitizer
    actual: list = None


def blocks_of(lines):
    """The blocks of a transcript that hold a command."""
    number = 0
    while number < len(lines):
        opening, number = lines[number], number + 1
        if not opening.startswith(FENCE):
            continue
        closing = lines.index(FENCE, number)
        command = []
        if lines[number].startswith("$ "):
            command.append(lines[number][2:])
            number += 1
            while command[-1].endswith("\\"):
                command.append(lines[number])
                number += 1
        if command:
            yield Block(number, closing, "\n".join(command), "no-sanitizer" not in opening)
        number = closing + 1


def lines_of(data):
    text = data.decode("utf-8", errors="backslashreplace")
    return text[:-1].split("\n") if text.endswith("\n") else text.split("\n") if text else []


def run(command, program):
    """What a command prints, in the form of a transcript."""
    with tempfile.TemporaryDirectory(prefix="referat-cli-") as scratch:
        work, path = pathlib.Path(scratch, "work"), pathlib.Path(scratch, "bin")
        shutil.copytree(CLI / "fixtures", work)
        path.mkdir()
        (path / "referat").symlink_to(program)
        environment = {"PATH": f"{path}:{os.environ['PATH']}", "HOME": scratch, "LC_ALL": "C"}
        try:
            done = subprocess.run(["bash", "-c", command], cwd=work, env=environment,
                                  timeout=SECONDS, stdin=subprocess.DEVNULL, capture_output=True)
        except subprocess.TimeoutExpired:
            return [f"(did not end within {SECONDS} seconds)"]
    errors = [f"2> {line}".rstrip() for line in lines_of(done.stderr)]
    code = [f"=> {done.returncode}"] if done.returncode else []
    return lines_of(done.stdout) + errors + code


def show(path, block, expected):
    print(f"{path}:{block.first}: $ {block.command}")
    for title, lines in (("expected", expected), ("actual", block.actual)):
        print(f"  {title}:")
        for line in lines or ["(nothing)"]:
            print(f"    {line}")


def check(path, program, sanitized, accept, pool):
    """Runs one transcript; returns how many blocks passed, failed and were left out."""
    lines = path.read_text(encoding="utf-8").split("\n")
    blocks = list(blocks_of(lines))
    wanted = [block for block in blocks if block.sanitizer or not sanitized]
    for block, actual in zip(wanted, pool.map(lambda block: run(block.command, program), wanted)):
        block.actual = actual
    failed = [block for block in wanted if block.actual != lines[block.first : block.last]]
    for block in failed:
        show(os.path.relpath(path), block, lines[block.first : block.last])
    if accept and failed:
        for block in reversed(failed):
            lines[block.first : block.last] = block.actual
        path.write_text("\n".join(lines), encoding="utf-8")
    return len(wanted) - len(failed), len(failed), len(blocks) - len(wanted)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", required=True, type=pathlib.Path)
    parser.add_argument("--accept", action="store_true")
    parser.add_argument("transcripts", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    accept = options.accept or os.environ.get("REFERAT_ACCEPT") == "1"
    program = options.program.resolve()
    image = program.read_bytes()
    sanitized = b"__asan_init" in image or b"__tsan_init" in image
    transcripts = [path.resolve() for path in options.transcripts] or sorted(CLI.glob("*.md"))
    with ThreadPoolExecutor(max_workers=2) as pool:
        counts = [check(path, program, sanitized, accept, pool) for path in transcripts]
    passed, failed, left_out = (sum(column) for column in zip(*counts))
    note = f", {left_out} left out under a sanitizer" if left_out else ""
    print(f"{passed} passed, {failed} {'accepted' if accept else 'failed'}{note}")
    return 1 if failed and not accept else 0


if __name__ == "__main__":
    sys.exit(main())
