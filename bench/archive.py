#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""How fast a whole archive is converted, beside `cp -r` of it and `cmark` on the same machine.

usage: bench/archive.py PROGRAM [--folder DIR] [--files N] [--rounds N] [--in-memory PARSE_BENCH]

Builds an archive of N files (default 20,000, about 400 MB) out of samples/, in DIR (default
/dev/shm, which is memory; 3.2 GB must be free), and takes it away again. Everything is run
in turn, round after round, and medians are compared, because the machine may have other work.
Prints each measure, its ratio to the reference, and whether it reaches what it should. With
--in-memory, bench/parse_bench reads, writes and checks some of the archive's documents as well.
"""
import argparse
import os
import pathlib
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SAMPLES = pathlib.Path(__file__).resolve().parent.parent / "samples"
BYTES_A_FILE = 20_000
SMALL_RUNS = 200

COMMITTEES = ["Økonomiudvalget", "Kultur og fritid", "teknisk_udvalg", "Børn & unge", "Ældreråd",
              "Klyngen for Nærsundhed", "sundhedskredsen", "Byråd", "Lokalråd Øst", "Havneudvalg"]
NAMES = ["Referat {date}", "referat-{date}", "Dagsorden {date} (åben)", "{date} møde nr. {n}",
         "Bilag og punkter, {date}", "{n:05}"]


# --- The archive ----------------------------------------------------------------------------

def split_items(text):
    """The head and the items: the longest run of lines that count up from 1, the last if two."""
    heading = re.compile(r"^(?:Punkt )?(\d+)[.:] ", re.M)
    best = []
    for first in (match for match in heading.finditer(text) if match[1] == "1"):
        chain = [first]
        for match in heading.finditer(text, first.end()):
            if int(match[1]) == len(chain) + 1:
                chain.append(match)
        if len(chain) >= len(best):
            best = chain
    starts = [match.start() for match in best] + [len(text)]
    items = []
    for match, end in zip(best, starts[1:]):
        before = text[match.start():match.start(1)]
        items.append((before, text[match.end(1):end]))
    return text[:starts[0]], items


def longer(body, prose, rng):
    """An item with more to tell: real ones are mostly prose, the samples show layout."""
    lines = body.split("\n")
    places = [n for n, line in enumerate(lines) if len(line) > 70]
    if places:
        more = [rng.choice(prose) for _ in range(rng.randrange(4, 20))]
        lines[places[0]] = "\n\n".join([lines[places[0]], *more]) + "\n"
    return "\n".join(lines)


def document(samples, prose, rng):
    """A sample, longer and with more items than it has, with other years, in some encoding."""
    head, items = rng.choice(samples)
    size = min(max(rng.lognormvariate(9.4, 0.95), 800), 400_000)
    parts = [head]
    length = len(head)
    number = 0
    while length < size or number < 2:
        before, body = items[number] if number < len(items) else rng.choice(items)
        number += 1
        parts.append(f"{before}{number}{longer(body, prose, rng)}")
        length += len(parts[-1])
    text = "".join(parts).replace("2025", str(rng.randrange(2007, 2026)))
    if rng.random() < 0.2:
        text = text.replace("\n", "\r\n")
    if rng.random() < 0.15:
        return text.encode("windows-1252", "replace")
    return (b"\xef\xbb\xbf" if rng.random() < 0.1 else b"") + text.encode()


def build_archive(folder, files):
    rng = random.Random(1)
    texts = [path.read_text() for path in sorted(SAMPLES.glob("*.txt"))]
    samples = [split_items(text) for text in texts]
    prose = [line for text in texts for line in text.split("\n") if len(line) > 90]
    total = 0
    for n in range(files):
        date = f"{rng.randrange(2007, 2026)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"
        place = folder / date[:4] / rng.choice(COMMITTEES)
        place.mkdir(parents=True, exist_ok=True)
        name = rng.choice(NAMES).format(date=date, n=n)
        path = place / f"{name}.txt"
        if path.exists():
            path = place / f"{name} {n}.txt"
        data = document(samples, prose, rng)
        total += len(data)
        path.write_bytes(data)
    return total


def smaller_archive(archive, count, folder):
    """A part of the archive, with its largest files: memory is theirs, and must not be the count's."""
    paths = sorted(archive.rglob("*.txt"))
    largest = sorted(paths, key=lambda path: -path.stat().st_size)[:min(16, count)]
    others = [path for path in paths[::len(paths) // count] if path not in largest]
    for path in largest + others[:count - len(largest)]:
        copy = folder / path.relative_to(archive)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copy)


# --- Measuring ------------------------------------------------------------------------------

class Run:
    """Seconds on the clock and of the processor that one command takes."""

    def __init__(self, command):
        begin = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        errors = process.stderr.read()
        _, process.returncode, usage = os.wait4(process.pid, 0)
        self.clock = time.monotonic() - begin
        self.processor = usage.ru_utime + usage.ru_stime
        if process.returncode != 0:
            sys.exit(f"{command[0]} failed: {errors.decode(errors='replace')[-500:]}")


def peak_memory(command):
    """MB. Asked for while it runs: what the system tells afterwards counts this script, too."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    peak = 0
    while process.poll() is None:
        status = pathlib.Path(f"/proc/{process.pid}/status").read_text(errors="replace")
        found = re.search(r"VmHWM:\s*(\d+)", status)
        peak = int(found[1]) / 1024 if found else peak
        time.sleep(0.002)
    return peak


def clear(output):
    if output.is_dir():
        shutil.rmtree(output)
    elif output.exists():
        output.unlink()


def knows_jobs(program):
    """Whether the program can work with several threads."""
    shown = subprocess.run([program, "convert", "--help"], capture_output=True, check=True)
    return b"-j" in shown.stdout


def commands(program, work, archive):
    """Name → output and command, each of which does the whole archive once."""
    listed = {"cp -r": (work / "copy", ["cp", "-r", archive, work / "copy"])}
    for jobs in (1, 2) if knows_jobs(program) else (1,):
        convert = [program, "convert", *(["-j", str(jobs)] if knows_jobs(program) else []), archive]
        threads = f"{jobs} thread{'s' if jobs > 1 else ''}"
        listed[f"JSON files, {threads}"] = (work / "json", [*convert, "-o", f"{work}/json/"])
        listed[f"NDJSON, {threads}"] = (work / "all.ndjson", [*convert, "-o", work / "all.ndjson"])
    return listed


# As the table of speeds in the design has it, in the time of the reference.
TARGETS = {"JSON files, 2 threads": 2.5, "NDJSON, 2 threads": 1.5, "convert, one small file": 1.0}
SAME_MEMORY = 1.1


def show(runs, reference, unit="s", scale=1.0):
    """One line a measure: medians, and their ratios to the reference."""
    clock, processor = {}, {}
    for name, all_runs in runs.items():
        clock[name] = statistics.median(run.clock for run in all_runs)
        processor[name] = statistics.median(run.processor for run in all_runs)
    print(f"\n{'':26}{'clock':>11}{'processor':>14}   in that of {reference}")
    for name in runs:
        ratio = clock[name] / clock[reference]
        line = f"{name:26}{clock[name] * scale:8.2f} {unit:2}{processor[name] * scale:11.2f} {unit:2}"
        line += f"{ratio:8.2f} {processor[name] / processor[reference]:8.2f}"
        if name in TARGETS:
            reached = "reached" if ratio <= TARGETS[name] else "NOT reached"
            line += f"   to reach {TARGETS[name]}: {reached}"
        print(line, flush=True)


def bench_archive(program, work, archive, rounds):
    listed = commands(program, work, archive)
    runs = {name: [] for name in listed}
    for _ in range(rounds):
        for name, (output, command) in listed.items():
            clear(output)
            runs[name].append(Run(command))
    show(runs, "cp -r")


def bench_memory(program, work, archive, files):
    few = files // 10
    smaller = work / "few"
    smaller_archive(archive, few, smaller)
    print(f"\npeak memory for {few} and {files} files; to reach: the same within {SAME_MEMORY - 1:.0%}")
    peaks = {}
    for folder in (smaller, archive):
        for name, (output, command) in commands(program, work, folder).items():
            clear(output)
            peaks.setdefault(name, []).append(peak_memory(command))
    for name in (name for name in peaks if name != "cp -r"):
        before, after = peaks[name]
        reached = "reached" if after / before <= SAME_MEMORY else "NOT reached"
        print(f"{name:26}{before:8.1f} MB {after:8.1f} MB {after / before:8.2f}   {reached}")


def bench_in_memory(parse_bench, archive):
    """Reading, writing and checking without files, over a part of the archive."""
    most = 200
    paths = sorted(archive.rglob("*.txt"))
    print(flush=True)
    subprocess.run([parse_bench, *paths[::max(1, len(paths) // most)]], check=True)


def bench_small_file(program, rounds):
    """Many runs of a whole process; the shell that starts them is part of each.

    A copy of the program is measured, as an installation makes one: of what a linker wrote, the
    system fetches single pages, and starting takes a fifth longer.
    """
    with tempfile.TemporaryDirectory(prefix="referat-", dir=program.parent) as folder:
        measure_small_file(shutil.copy(program, folder), rounds)


def measure_small_file(program, rounds):
    loop = f'i=0; while [ $i -lt {SMALL_RUNS} ]; do "$@"; i=$((i+1)); done'
    small = SAMPLES / "web-agenda.txt"
    listed = {"cmark -t xml": ["cmark", "-t", "xml", small],
              "convert, one small file": [program, "convert", small]}
    runs = {name: [] for name in listed}
    for _ in range(rounds):
        for name, command in listed.items():
            runs[name].append(Run(["/bin/sh", "-c", loop, "sh", *command]))
    show(runs, "cmark -t xml", "ms", 1000 / SMALL_RUNS)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--folder", type=pathlib.Path, default=pathlib.Path("/dev/shm"))
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--in-memory", type=pathlib.Path)
    options = parser.parse_args()
    program = options.program.resolve()
    needed = options.files * BYTES_A_FILE * 8
    free = shutil.disk_usage(options.folder).free
    if free < needed:
        sys.exit(f"{options.folder} has {free // 10**6} MB free, {needed // 10**6} MB are needed; "
                 "name another --folder, or fewer --files")
    with tempfile.TemporaryDirectory(prefix="referat-archive-", dir=options.folder) as name:
        work = pathlib.Path(name)
        archive = work / "archive"
        total = build_archive(archive, options.files)
        print(f"{options.files} files, {total / 1e6:.0f} MB in {options.folder}; "
              f"medians of {options.rounds} rounds", flush=True)
        bench_archive(program, work, archive, options.rounds)
        bench_memory(program, work, archive, options.files)
        if options.in_memory:
            bench_in_memory(options.in_memory.resolve(), archive)
    bench_small_file(program, options.rounds)


if __name__ == "__main__":
    main()
