#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the reports of `referat check` with programs that are not ours, on documents that attack them.

usage: check_reports.py --program PATH

All reports of one run must tell the same findings, each in its own units. SARIF is held against
sarif-schema-2.1.0.json ($REFERAT_SCHEMAS or ../shared/schemas beside the project), JUnit read by
xmllint; without them that part is skipped. No report holds a CPR number, a raw control character
or a line that a CI server would take for a command of ours.
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
import urllib.parse
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCHEMAS = pathlib.Path(os.environ.get("REFERAT_SCHEMAS", ROOT.parent / "shared" / "schemas"))
FORMATS = ("human", "gcc", "json", "ndjson", "sarif", "github", "gitlab", "junit")
RAW_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
CPR = "170785-4321"
LEVELS = {"error": ("error", "major", "error"), "warning": ("warning", "minor", "warning"),
          "info": ("note", "info", "notice")}

NASTY = f"""Referat af møde i Lystbådeudvalget \u202e

Mandag den 3. marts 2025 kl. 16.00

Til stede: Ellinor Skovdal, 😀 Brage Mosegård
Afbud: \t😀 Ellinor Skovdal

1. Bådpladser 😀 æøå \x1b[31m \x9b31m "citat" ::error file=a::x %0A,
::error file=x::y
##[error]z

Beslutning

Godkendt. Ansøger er {CPR}, se [kortet](#) og \u2028 <b>&amp;</b> ]]> jf sagen.

2. Mødet\tmed tab og  to blanke

Beslutning

Afvist af {CPR} jf  loven, se [planen](#).
"""

DOCUMENTS = {
    "plain.txt": "Referat af møde\n\n1. En sag\n\nBeslutning\n\nJa, jf aftalen\n",
    "æ ø%41,:b.txt": NASTY,
    "::error file=a::b.txt": NASTY,
    "line\nfeed \x1b[2J \u202e.txt": NASTY,
    "sub/mappe/crlf.txt": NASTY.replace("\n", "\r\n"),
    "one-line.txt": " ".join(NASTY.split("\n")) * 20,
    "empty.txt": "",
}


class Fault(Exception):
    pass


def expect(good, what):
    if not good:
        raise Fault(what)


def check(program, folder, *arguments):
    command = [program, "check", "--min-level", "info", *arguments]
    run = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    expect(run.returncode in (0, 1, 3), f"{arguments} ended with {run.returncode}: {run.stderr[:300]}")
    return run.stdout.decode("utf-8")


def reports_of(program, folder):
    """All reports of one run, by name; the files of --report must equal standard output."""
    files = [f"--report={name}={folder}/out.{name}" for name in FORMATS]
    order = [*sorted(name for name in DOCUMENTS), "missing.txt"]
    for name in FORMATS:
        text = check(program, folder, "--format", name, *files, "--", *order)
        expect(text == (folder / f"out.{name}").read_bytes().decode("utf-8"), f"{name}: --report differs")
        yield name, text


# --- Each report against the JSON ----------------------------------------------------------


def findings_of(report):
    for file in report["files"]:
        for finding in file["findings"]:
            yield file["name"], finding


def lines_of(name):
    return DOCUMENTS[name].replace("\r\n", "\n").split("\n")


def units(line, encoding, size):
    """Character column to column in the units of `encoding`."""
    return lambda column: len(line[: column - 1].encode(encoding)) // size + 1


def check_json(reports):
    report = json.loads(reports["json"])
    found = list(findings_of(report))
    summary = report["summary"]
    expect(len(found) == summary["shown"] == sum(summary[level] for level in LEVELS), "json: counts")
    expect(summary["unread"] == ["missing.txt"] and summary["files"] == len(DOCUMENTS), "json: files")
    expect({"G801", "L903", "P401"} <= {finding["rule"] for _, finding in found}, "json: too few rules")
    expect(any(finding["second"] for _, finding in found), "json: no second place")
    lines = [json.loads(line) for line in reports["ndjson"].splitlines()]
    expect(lines == [{"file": name} | finding for name, finding in found], "ndjson differs from json")
    for name, finding in found:
        text = lines_of(name)[finding["line"] - 1]
        expect(finding["column"] <= len(text) + 1, f"json: {name}: {finding} is not on its line")
        if finding["rule"] == "G801":
            expect(text[finding["column"] - 1 :].startswith(CPR), f"json: {name}: {finding} is elsewhere")
    return found


def check_gcc(text, found):
    lines = text.splitlines()
    expect(len(lines) == len(found), "gcc: number of lines")
    for line, (name, finding) in zip(lines, found):
        column = units(lines_of(name)[finding["line"] - 1], "utf-8", 1)(finding["column"])
        level = LEVELS[finding["level"]][0]
        tail = f":{finding['line']}:{column}: {level}: {finding['message']} [{finding['name']}]"
        expect(line.endswith(tail), f"gcc: {line!r} does not end in {tail!r}")


def check_sarif(text, found):
    sarif = json.loads(text)
    schema = SCHEMAS / "sarif-schema-2.1.0.json"
    try:
        import jsonschema
        validator = jsonschema.validators.validator_for(json.loads(schema.read_text()))
        faults = list(validator(json.loads(schema.read_text())).iter_errors(sarif))
        expect(not faults, f"sarif: {faults[:2]}")
    except (ImportError, FileNotFoundError):
        print("skipped: no jsonschema or no sarif-schema-2.1.0.json")
    run = sarif["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    expect(all(rule["help"]["text"] and rule["help"]["markdown"] for rule in rules), "sarif: help")
    expect(not run["invocations"][0]["executionSuccessful"], "sarif: a file is missing")
    expect(len(run["results"]) == len(found), "sarif: number of results")
    for result, (name, finding) in zip(run["results"], found):
        place = result["locations"][0]["physicalLocation"]
        uri = place["artifactLocation"]["uri"]
        expect(uri.isascii() and urllib.parse.unquote(uri) == name, f"sarif: {uri} is not {name!r}")
        expect(not urllib.parse.urlsplit(uri).scheme, f"sarif: {uri} has a scheme")
        column = units(lines_of(name)[finding["line"] - 1], "utf-16-le", 2)
        region = place["region"]
        expect((region["startLine"], region["startColumn"]) == (finding["line"], column(finding["column"])),
               f"sarif: {region} for {finding}")
        expect(rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding["rule"], "sarif: rule")
        expect(result["level"] == LEVELS[finding["level"]][0], "sarif: level")
        expect(("relatedLocations" in result) == (finding["second"] is not None), "sarif: second place")
        expect(("fixes" in result) == bool(finding["fix"]), "sarif: fixes")


def check_github(text, found):
    lines = [line for line in text.splitlines() if line.startswith("::")]
    expect(len(lines) == len(found) and len(text.splitlines()) - len(lines) <= 1, "github: number of lines")
    for line, (name, finding) in zip(lines, found):
        _, head, message = line.split("::", 2)
        command, properties = head.split(" ", 1)
        values = dict(entry.split("=", 1) for entry in properties.split(","))
        expect(command == LEVELS[finding["level"]][2], "github: level")
        expect(values["line"] == str(finding["line"]) and values["title"] == finding["name"], "github: place")
        if not RAW_CONTROL.search(name.replace("\n", "")):
            expect(urllib.parse.unquote(values["file"]) == name, f"github: {values['file']}")
        expect(urllib.parse.unquote(message).endswith(": " + finding["message"]), f"github: {message}")


def check_gitlab(text, found):
    entries = json.loads(text)
    expect(len(entries) == len(found), "gitlab: number of findings")
    prints = {entry["fingerprint"] for entry in entries}
    expect(len(prints) == len(entries), "gitlab: equal fingerprints")
    for entry, (name, finding) in zip(entries, found):
        expect(entry["location"]["path"] == name, "gitlab: path")
        expect(entry["location"]["lines"]["begin"] == finding["line"], "gitlab: line")
        expect(entry["severity"] == LEVELS[finding["level"]][1], "gitlab: severity")
        expect(entry["description"] == f"{finding['name']}: {finding['message']}", "gitlab: description")


def check_junit(text, found):
    if shutil.which("xmllint"):
        run = subprocess.run(["xmllint", "--noout", "-"], input=text.encode(), capture_output=True, check=False)
        expect(run.returncode == 0, f"junit: {run.stderr[:300]}")
    else:
        print("skipped: no xmllint")
    root = ElementTree.fromstring(text)
    for suite in root:
        for count, tag in (("tests", "testcase"), ("failures", "testcase/failure"), ("errors", "testcase/error")):
            expect(int(suite.get(count)) == len(suite.findall(tag)), f"junit: {count} of {suite.get('name')}")
    failures = sum(finding["level"] == "error" for _, finding in found)
    expect(len(root.findall(".//failure")) == failures, "junit: failures")
    told = len(root.findall(".//failure")) + len(root.findall(".//system-out"))
    expect(told == len(found) and len(root.findall(".//error")) == 1, "junit: number of findings")


def check_quiet(name, text):
    digits = re.sub(r"\D", "", CPR)
    expect(CPR not in text and digits not in text, f"{name}: a CPR number is in it")
    raw = RAW_CONTROL.search(text)
    expect(not raw, f"{name}: {raw.group()!r} is in it" if raw else "")
    if name != "github":
        commands = [line for line in text.split("\n") if line.lstrip().startswith(("::", "##["))]
        expect(not commands, f"{name}: a line is a command: {commands[:1]}")


def fingerprints(program, folder, text):
    (folder / "moved.txt").write_text(text, encoding="utf-8")
    sarif = json.loads(check(program, folder, "--select", "P401,G801,L903", "--format", "sarif", "moved.txt"))
    return [result["partialFingerprints"] for result in sarif["runs"][0]["results"]]


def check_moved(program, folder):
    """Lines put in above, and other case and white space, change no fingerprint."""
    before = fingerprints(program, folder, NASTY)
    moved = NASTY.replace("1. Båd", "Indledning.\n" * 20 + "\n1. Båd")
    expect(before and before == fingerprints(program, folder, moved), "fingerprints change when lines move")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", required=True, type=pathlib.Path)
    program = parser.parse_args().program.resolve()
    with tempfile.TemporaryDirectory(prefix="referat-reports-") as scratch:
        folder = pathlib.Path(scratch)
        for name, text in DOCUMENTS.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8", newline="")
        try:
            reports = dict(reports_of(program, folder))
            found = check_json(reports)
            for name in ("gcc", "sarif", "github", "gitlab", "junit"):
                globals()[f"check_{name}"](reports[name], found)
            for name, text in reports.items():
                check_quiet(name, text)
            check_moved(program, folder)
        except Fault as fault:
            print(f"failed: {fault}")
            return 1
    print(f"{len(found)} findings, the same in {len(reports)} reports")
    return 0


if __name__ == "__main__":
    sys.exit(main())
