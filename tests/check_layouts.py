#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that a document is read the same however its blanks and its bytes came to be.

usage: check_layouts.py --program PATH [FILE|FOLDER]...

Without files: every *.txt below samples/ and tests/cases/ and in the corpus folder, which is
$REFERAT_CORPUS or ../shared/corpus beside the project. Each is converted as it is and

  blanks      with a blank at the end of each line, blank ones too, as web pages have it; two would
              break the line in Markdown
  no-break    with no-break spaces for spaces
  windows     with carriage returns
  taken apart with accents as marks of their own (normalisation form NFD)
  hyphens     with soft hyphens in its long words
  utf-16      in that encoding

and must give the same document, but for the name, the encoding and the line ends. Prints what
differs, then how many documents were the same in all forms; exits 1 when one was not.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORPUS = pathlib.Path(os.environ.get("REFERAT_CORPUS", ROOT.parent / "shared" / "corpus"))
SECONDS = 300

FORMS = {
    "blanks": lambda text: re.sub(r"(?m)$", " ", text),
    "no-break": lambda text: text.replace(" ", "\u00a0"),
    "windows": lambda text: text.replace("\n", "\r\n"),
    "taken apart": lambda text: unicodedata.normalize("NFD", text),
    "hyphens": lambda text: re.sub(r"([^\W\d_]{5})([^\W\d_]{5})", "\\1\u00ad\\2", text),
    "utf-16": lambda text: text.encode("utf-16"),
}
# What a form changes on purpose.
UNTOUCHED = re.compile("[\r\u00a0\u00ad\ufeff\0]")


def find_documents(paths):
    files = []
    for path in paths:
        files += sorted(path.rglob("*.txt")) if path.is_dir() else [path]
    documents = []
    for path in files:
        try:
            text = path.read_bytes().decode()
        except UnicodeDecodeError:
            continue
        if not UNTOUCHED.search(text) and text == unicodedata.normalize("NFC", text):
            documents.append((path, text))
    return documents


def plain(node):
    """The document without what its bytes decide."""
    if isinstance(node, dict):
        return {key: plain(value) for key, value in node.items() if key != "source"}
    if isinstance(node, list):
        return [plain(value) for value in node]
    if isinstance(node, str):
        node = unicodedata.normalize("NFC", node).replace("\u00ad", "")
        return " ".join(node.split())
    return node


def convert(program, texts, folder):
    paths = []
    for number, text in enumerate(texts):
        path = folder / f"{number}.txt"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        paths.append(path)
    done = subprocess.run([program, "convert", "--to", "ndjson", *paths], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, timeout=SECONDS, check=True)
    return [plain(json.loads(line)) for line in done.stdout.splitlines()]


def first_difference(one, other, path="document"):
    if isinstance(one, dict) and isinstance(other, dict):
        pairs = [(f"{path}.{key}", one[key], other[key]) for key in one]
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        pairs = [(f"{path}[{i}]", a, b) for i, (a, b) in enumerate(zip(one, other))]
    else:
        return f"{path}: {json.dumps(one, ensure_ascii=False)[:80]} / {json.dumps(other, ensure_ascii=False)[:80]}"
    return next(first_difference(a, b, where) for where, a, b in pairs if a != b)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("paths", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    paths = options.paths or [ROOT / "samples", ROOT / "tests" / "cases"]
    if not options.paths and CORPUS.is_dir():
        paths.append(CORPUS)
    elif not options.paths:
        print(f"skipped: no corpus at {CORPUS}")
    documents = find_documents(paths)
    differing = set()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        expected = convert(options.program, [text for _, text in documents], folder)
        for form, change in FORMS.items():
            results = convert(options.program, [change(text) for _, text in documents], folder)
            if len(results) != len(documents):
                sys.exit(f"{form}: {len(results)} documents of {len(documents)} came back")
            for (path, _), one, other in zip(documents, expected, results):
                if one != other:
                    differing.add(path)
                    print(f"{path}: {form}: {first_difference(one, other)}")
    print(f"{len(documents) - len(differing)} of {len(documents)} documents are the same in all forms")
    sys.exit(1 if differing or not documents else 0)


if __name__ == "__main__":
    main()
