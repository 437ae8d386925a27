#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What a run over many files leaves behind when it is killed, or the disk is full.

usage: check_faults.py --program PATH [--seed N] [--kills N]

A small archive is converted again and again with --resume, and killed (SIGKILL) at random moments.
After each death every file must be whole: what an undisturbed run writes, or what stood there before
in whole. The last run is left to end, and must give the bytes of the undisturbed run. Then the disk
is full, in a tmpfs of our own where the system allows one, else this part is skipped.
"""
import argparse
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

TOP = pathlib.Path(__file__).resolve().parent.parent
COPIES = 60
SMALL_DISK = "256k"
MOST_SHOWN = 20


def make_archive(folder):
    samples = sorted((TOP / "samples").glob("*.txt"))
    for number in range(COPIES):
        place = folder / f"{number % 7}"
        place.mkdir(parents=True, exist_ok=True)
        shutil.copy(samples[number % len(samples)], place / f"{number}.txt")


def contents(folder):
    """The bytes of all files below a folder but temporary ones."""
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*")
            if path.is_file() and not path.name.endswith(".tmp")}


def command(program, work, out, *more):
    return [program, "convert", work / "archive", "-o", f"{out}/", "--quiet", "-j", "2", *more]


def run(arguments):
    return subprocess.run(arguments, stdin=subprocess.DEVNULL, capture_output=True, timeout=60)


class Faults:
    def __init__(self):
        self.count = 0

    def expect(self, good, what):
        if not good:
            self.count += 1
            if self.count <= MOST_SHOWN:
                print(f"failed: {what}")


def check_kills(faults, program, work, kills, seed):
    """Every second life of the archive changes an option, so that old files are replaced."""
    chance = random.Random(seed)
    whole = {}
    for flags in ((), ("--positions",)):
        out = work / f"whole{len(whole)}"
        before = time.monotonic()
        faults.expect(run(command(program, work, out, *flags)).returncode == 0, "an undisturbed run")
        seconds = time.monotonic() - before
        whole[flags] = contents(out)
    out, journal = work / "out", work / "journal"
    died = 0
    for number in range(kills):
        flags = ("--positions",) if number % 8 >= 4 else ()
        process = subprocess.Popen(command(program, work, out, "--resume", journal, *flags),
                                   stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
        time.sleep(chance.uniform(0, seconds))
        process.kill()
        errors = process.communicate()[1]
        died += process.returncode == -9
        faults.expect(process.returncode in (0, -9), f"kill {number}: exit {process.returncode}, {errors}")
        for name, content in contents(out).items() if out.exists() else ():
            known = [files[name] for files in whole.values()]
            faults.expect(content in known, f"kill {number}: {name} is not whole")
    for flags, files in whole.items():
        done = run(command(program, work, out, "--resume", journal, *flags))
        faults.expect(done.returncode == 0, f"the last run: {done.stderr}")
        faults.expect(contents(out) == files, "the last run gives the bytes of an undisturbed one")
    print(f"{kills} runs, {died} of them killed at work")


def check_full_disk(faults, program, work):
    """In a namespace of its own: the mount is gone with the process."""
    disk = work / "disk"
    disk.mkdir()
    inside = (f"mount -t tmpfs -o size={SMALL_DISK} none {disk} || exit 99; "
              f"'{program}' convert '{work}/archive' -o {disk}/out/ --quiet -j 2 2>{work}/errors; echo $? >{work}/code; "
              f"cp -r {disk}/out {work}/full; '{program}' convert '{work}/archive' -o {disk}/o/ --resume {disk}/j -q 2>/dev/null; "
              f"echo $? >>{work}/code; find {disk} -name '*.tmp' >{work}/temporary")
    done = subprocess.run(["unshare", "--mount", "--map-root-user", "sh", "-c", inside],
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
    if done.returncode != 0:
        print(f"skipped: no small disk can be mounted here: {done.stderr.decode().strip()[:100]}")
        return
    faults.expect((work / "code").read_text().split() == ["4", "4"], "a full disk gives exit code 4")
    errors = (work / "errors").read_text()
    faults.expect("No space left on device; make room" in errors, f"a full disk is told of: {errors[:200]}")
    faults.expect(not (work / "temporary").read_text(), "a full disk leaves no temporary file")
    whole, full = contents(work / "whole0"), contents(work / "full")
    faults.expect(0 < len(full) < len(whole), f"{len(full)} files fit on the small disk")
    for name, content in full.items():
        faults.expect(content == whole.get(name), f"full disk: {name} is not whole")


def check_vanishing_folder(faults, program, work):
    """The folders that are read and written go away while the run waits for a pipe."""
    folder, pipe, out = work / "vanishing", work / "pipe", work / "gone"
    shutil.copytree(work / "archive" / "0", folder)
    subprocess.run(["mkfifo", pipe], check=True)
    process = subprocess.Popen([program, "convert", pipe, folder, "-o", f"{out}/", "-j", "1"],
                               stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
    with open(pipe, "wb") as writer:
        shutil.rmtree(folder)
        writer.write(b"1. Budget\n")
    errors = process.communicate(timeout=60)[1].decode()
    faults.expect(process.returncode == 3, f"a folder that vanishes gives exit code 3: {errors}")
    faults.expect("No such file or directory; check the name" in errors, "it is told of")
    faults.expect([path.name for path in out.iterdir()] == ["pipe.json"], "the rest is done")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", required=True, type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--kills", type=int, default=60)
    options = parser.parse_args()
    program = options.program.resolve()
    faults = Faults()
    with tempfile.TemporaryDirectory(prefix="referat-faults-") as folder:
        work = pathlib.Path(folder)
        make_archive(work / "archive")
        check_kills(faults, program, work, options.kills, options.seed)
        check_full_disk(faults, program, work)
        check_vanishing_folder(faults, program, work)
    print(f"{faults.count} faults")
    return 1 if faults.count else 0


if __name__ == "__main__":
    sys.exit(main())
