#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Converts a corpus with hand-made gold, scores the JSON and compares with recorded figures.

usage: scripts/check_scores.py [--program FILE] [--record] CORPUS SCORE

CORPUS holds NAME.txt beside NAME.gold.json, in folders too; SCORE is the script that scores a
folder of JSON against a folder of gold. Two sets are scored: the documents of the top folder,
and all of them. .ci/scores.tsv holds each field's F1 for both; --record rewrites it. Exits 1
when a field is below its recorded figure.
"""
import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
RECORD = ROOT / ".ci" / "scores.tsv"
TOLERANCE = 0.0005
SETS = ("top", "all")


def convert(program, corpus, out):
    for source in sorted(corpus.rglob("*.txt")):
        target = (out / source.relative_to(corpus)).with_suffix(".json")
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as stream:
            subprocess.run([program, "convert", source, "--to", "json"], stdout=stream, check=True, timeout=60)


def copy_gold(corpus, name, folder):
    pattern = corpus.glob("*.gold.json") if name == "top" else corpus.rglob("*.gold.json")
    for gold in pattern:
        target = folder / gold.relative_to(corpus)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(gold, target)


def score(script, gold, predicted):
    """{field: F1} from the table that the script prints: the field first, F1 last in a row."""
    command = ["/usr/bin/python3", script, gold, predicted]
    table = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    print(table, end="")
    rows = [line.split() for line in table.splitlines()[1:-1]]
    return {row[0]: float(row[-1]) for row in rows}


def read_record():
    rows = [line.split("\t") for line in RECORD.read_text().splitlines()[1:]]
    return {name: {row[0]: float(row[column]) for row in rows if row[column]}
            for column, name in enumerate(SETS, 1)}


def write_record(scores):
    lines = ["\t".join(("field", *SETS))]
    for field in sorted(set().union(*scores.values())):
        cells = (scores[name].get(field) for name in SETS)
        lines.append("\t".join([field, *("" if cell is None else f"{cell:.3f}" for cell in cells)]))
    RECORD.write_text("\n".join(lines) + "\n")
    print(f"recorded in {RECORD.relative_to(ROOT)}")


def compare(scores):
    """Lines on what has become worse; improvements are only printed."""
    faults = []
    for name, recorded in read_record().items():
        for field, before in recorded.items():
            now = scores[name].get(field, 0.0)
            line = f"{name}: {field}: F1 {now:.3f}, recorded {before:.3f}"
            if now < before - TOLERANCE:
                faults.append(line)
            elif now > before + TOLERANCE:
                print(f"better: {line}")
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("score", type=pathlib.Path)
    parser.add_argument("--program", type=pathlib.Path, default=ROOT / "build" / "release" / "referat")
    parser.add_argument("--record", action="store_true")
    args = parser.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        convert(args.program, args.corpus, work / "json")
        scores = {}
        for name in SETS:
            print(f"--- {name}")
            copy_gold(args.corpus, name, work / name)
            scores[name] = score(args.score, work / name, work / "json")
    if args.record:
        write_record(scores)
        return
    faults = compare(scores)
    for fault in faults:
        print(f"worse: {fault}")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
