#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs README.md and docs/*.md: everything in them that a reader would paste must work as it says.

Each command of the ```sh blocks runs in an empty folder, one for each page, that has what the page
speaks of: samples/, the first ```text block under its name, and minutes.pdf. It must exit with 0
and print something or write a file that is not empty. A line `# prints: …` below a command names text
that the output holds. A block of a format below a command is its output: ```json as a value (line
breaks and blanks in it are free, the order of the keys is not), ```xml, ```markdown and ```csv letter by
letter. Commands whose tools are not on this machine are skipped, and so is ./bootstrap, which this
check may have been started by, and what needs the files of a skipped command. Commands that name the
hosts host-a and host-b find them: see ssh_hosts.py.
"""
import argparse
import difflib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap

import ssh_hosts

TOP = pathlib.Path(__file__).resolve().parent.parent
OUTSIDE_TOOLS = ("pdftotext", "jq", "duckdb", "pandoc", "xmllint", "parallel")
# Under which name a page asks to save its example.
EXAMPLE_NAME = re.compile(r"(?:[Ss]ave this as|[Gg]em dette som) `([\w.]+)`")
TIMEOUT_SECONDS = 120


class Checks:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0
        self.not_written = []  # files of skipped commands of the page at hand

    def check(self, good, what, why=""):
        if good:
            self.passed += 1
            return
        self.failed += 1
        print(f"failed: {what}\n{textwrap.indent(why.rstrip(), '    ')}")

    def skip(self, why, what):
        self.skipped += 1
        print(f"skipped: {why}: {what.splitlines()[0]}")


def fenced_blocks(markdown):
    """(language, text) of each fenced block, in order."""
    return re.findall(r"^```(\w+)\n(.*?)^```$", markdown, re.MULTILINE | re.DOTALL)


def is_complete(command):
    """Whether a shell would run `command` rather than wait for another line."""
    if command.endswith("\\"):
        return False
    result = subprocess.run(["bash", "-n", "-c", command], capture_output=True)
    return result.returncode == 0 and b"here-document" not in result.stderr


def commands(block):
    """[command, texts it prints] of a shell block; a command may go over several lines."""
    found, open_lines = [], []
    for line in block.splitlines():
        if not open_lines and line.startswith("# prints: "):
            found[-1][1].append(line.removeprefix("# prints: "))
        elif open_lines or (line and not line.startswith("#")):
            open_lines.append(line)
            if is_complete("\n".join(open_lines)):
                found.append(["\n".join(open_lines), []])
                open_lines = []
    if open_lines:
        raise SystemExit("a command has no end:\n" + "\n".join(open_lines))
    return found


# --- The folder in which commands run ------------------------------------------------------

def pdf_page_stream(lines):
    escaped = [re.sub(r"([()\\])", r"\\\1", line) for line in lines]
    text = "".join(f"({line}) Tj T*\n" for line in escaped)
    stream = f"BT /F1 8 Tf 10 TL 40 800 Td\n{text}ET".encode("cp1252", "replace")
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream)


def make_pdf(text):
    """The smallest PDF that shows `text`, in a font that every reader has."""
    wrapped = []
    for line in text.expandtabs().splitlines():
        wrapped += textwrap.wrap(line, 105) or [""]
    pages = [wrapped[i:i + 74] for i in range(0, len(wrapped), 74)]
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    ]
    for i, lines in enumerate(pages):
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * i}"
                       " 0 R /Resources << /Font << /F1 3 0 R >> >> >>".encode())
        objects.append(pdf_page_stream(lines))
    pdf, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(pdf))
        pdf += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return pdf + (b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\n"
                  b"startxref\n%d\n%%%%EOF\n" % (size, table, size, len(pdf)))


def prepare(folder, program, name, example):
    (folder / "bin").mkdir()
    (folder / "bin" / "referat").symlink_to(program)
    work = folder / "work"
    work.mkdir()
    (work / "samples").symlink_to(TOP / "samples")
    (work / name).write_text(example, encoding="utf-8")
    sample = (TOP / "samples" / "pdf-minutes.txt").read_text(encoding="utf-8")
    (work / "minutes.pdf").write_bytes(make_pdf(sample))
    return work


# --- The checks -----------------------------------------------------------------------------

def path_of(work):
    return f"{work.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"


def content(path):
    if path.is_dir():
        return "\n".join(sorted(entry.name for entry in path.iterdir()))
    return path.read_text(encoding="utf-8")


def run(command, work, hosts):
    """(exit code, standard output and the contents of new files, standard error)"""
    before = set(work.iterdir())
    # GNU parallel keeps files in the home folder.
    environment = {**os.environ, "PATH": path_of(work), "PARALLEL_HOME": str(work.parent / "parallel")}
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=work, text=True,
                          env={**environment, **hosts.environment}, stdin=subprocess.DEVNULL,
                          capture_output=True, timeout=TIMEOUT_SECONDS)
    written = [content(file) for file in sorted(set(work.iterdir()) - before)]
    empty_file = any(not text for text in written)
    return done.returncode, "" if empty_file else done.stdout + "".join(written), done.stderr


def names_hosts(text):
    return any(name in text for name in ssh_hosts.NAMES)


def reason_to_skip(checks, command, hosts):
    for tool in OUTSIDE_TOOLS:
        if re.search(rf"(^|\|\s*){tool}\b", command) and not shutil.which(tool):
            return f"no {tool}"
    if hosts.missing and names_hosts(command):
        return hosts.missing
    needed = [name for name in checks.not_written if re.search(rf"(?<![\w-]){re.escape(name)}", command)]
    return f"no {needed[0]}" if needed else None


def check_command(checks, command, prints, work, hosts):
    """The command's output, or None when it was not run."""
    if command.startswith("./"):
        script = TOP / command.split()[0]
        checks.check(os.access(script, os.X_OK), command, f"{script} is no program")
        return None
    why = reason_to_skip(checks, command, hosts)
    if why:
        checks.skip(why, command)
        checks.not_written += re.findall(r"(?:> |--joblog )([\w.-]+)", command)
        return None
    code, output, errors = run(command, work, hosts)
    absent = [text for text in prints if text not in output]
    why = f"exit {code}, {len(output)} characters of output\n{errors}"
    if absent:
        why += f"not printed: {absent[0]}\nbut:\n{output[:2000]}"
    checks.check(code == 0 and output and not absent, command, why)
    return output


def normal(text):
    """JSON with one layout, for comparing."""
    return json.dumps(json.loads(text), indent=2, ensure_ascii=False).splitlines()


def check_json(checks, shown, output):
    if output is None:
        checks.skip("its command did not run", "the JSON of the example")
        return
    try:
        want, got = normal(shown), normal(output)
    except ValueError as error:
        checks.check(False, "the JSON of the example", str(error))
        return
    difference = difflib.unified_diff(want, got, "page", "referat", lineterm="")
    checks.check(want == got, "the JSON of the example", "\n".join(difference))


def check_text(checks, language, shown, output):
    if output is None:
        checks.skip("its command did not run", f"the {language} of the example")
        return
    shown, output = shown.splitlines(), output.replace("\r\n", "\n").splitlines()
    difference = difflib.unified_diff(shown, output, "page", "referat", lineterm="")
    checks.check(shown == output, f"the {language} of the example", "\n".join(difference))


def check_excerpt(checks, example):
    """The README's example is taken from a sample: its lines are lines of that sample."""
    sample = (TOP / "samples" / "pdf-minutes.txt").read_text(encoding="utf-8").splitlines()
    strange = [line for line in example.splitlines() if line not in sample]
    checks.check(not strange, "the example is from samples/pdf-minutes.txt", "\n".join(strange))


def check_page(checks, page, program):
    checks.not_written = []
    text_of_page = page.read_text(encoding="utf-8")
    blocks = fenced_blocks(text_of_page)
    example = next((text for language, text in blocks if language == "text"), "")
    name = EXAMPLE_NAME.search(text_of_page)
    if page.name == "README.md":
        check_excerpt(checks, example)
    with tempfile.TemporaryDirectory() as folder:
        work = prepare(pathlib.Path(folder), program, name[1] if name else "unnamed.txt", example)
        if names_hosts(text_of_page):
            (work.parent / "ssh").mkdir()
            with ssh_hosts.ssh_hosts(work.parent / "ssh", path_of(work)) as hosts:
                check_blocks(checks, blocks, work, hosts)
        else:
            check_blocks(checks, blocks, work, ssh_hosts.Hosts())


def check_blocks(checks, blocks, work, hosts):
    output = None
    for language, text in blocks:
        if language == "sh":
            for command, prints in commands(text):
                output = check_command(checks, command, prints, work, hosts)
        elif language == "json":
            check_json(checks, text, output)
        elif language in ("xml", "markdown", "csv"):
            check_text(checks, language, text, output)


def check_rules(checks, program):
    """The pages of the rules are what the program writes; REFERAT_ACCEPT=1 renews them."""
    for name, language in (("rules.md", "en"), ("regler.md", "da")):
        command = [program, "rules", "--format", "markdown", "--lang", language]
        written = subprocess.run(command, check=True, capture_output=True).stdout
        page = TOP / "docs" / name
        if os.environ.get("REFERAT_ACCEPT") == "1":
            page.write_bytes(written)
        renew = f"referat rules --format markdown --lang {language} > docs/{name}"
        checks.check(page.read_bytes() == written, f"docs/{name} is not current", f"renew it: {renew}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--program", required=True, type=pathlib.Path, help="the built referat")
    program = arguments.parse_args().program.resolve()
    checks = Checks()
    check_rules(checks, program)
    for page in [TOP / "README.md", *sorted((TOP / "docs").glob("*.md"))]:
        before = checks.passed + checks.failed + checks.skipped
        check_page(checks, page, program)
        print(f"{page.relative_to(TOP)}: {checks.passed + checks.failed + checks.skipped - before} checks")
    print(f"{checks.passed} passed, {checks.failed} failed, {checks.skipped} skipped")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
