#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Whether reading and writing stay linear: hostile documents at two sizes, time by time.

usage: bench/linear.py PROGRAM [BYTES [FORMAT]]

Prints for each family the time at BYTES (default 1 MB) and at twice that, and their ratio, written
in FORMAT (default json); FORMAT "check" times referat check instead. What is linear has ratios near 2; one over 3 in two runs is worth a look.
"""
import pathlib
import subprocess
import sys
import tempfile
import time

HEAD = "Referat af møde i Byrådet den 3. maj 2024\n\n"
FAMILIES = {
    "plain": "Udvalget har drøftet sagen og ser frem til at høre mere om den til efteråret.\n\n",
    "one line": "udvalget drøftede sagen og ",
    "items": "1. Valg\n",
    "rising items": None,
    "Punkt": "Punkt 1: Valg\n\nBeslutning\n\nGodkendt.\n\n",
    "empty sections": "Beslutning\n",
    "attachments": "Bilag 1: Plan\n",
    "clauses": "at sagen godkendes,\n",
    "lead-ins": "Forvaltningen indstiller, at\n",
    "bullets": "- punkt\n",
    "nested": None,
    "tabs": "a\tb\tc\n",
    "bars": "| a | b |\n",
    "remarks between clauses": "1. at sagen godkendes\nDet er vigtigt.\n",
    "columns": "Vej     2 km     2014\n",
    "mixed marks": "1. punkt\n\n- under\n\na) bogstav\n\n",
    "Markdown headings": "## Punkt\n\n### Sagsfremstilling\n\nTekst.\n\n",
    "Markdown marks": "**a** *b _c `d [e](f <g &h; \\*\n",
    "Markdown quotations": "# a\n> > > Beslutning\n",
    "Markdown comments": "# a\n<!-- b\n",
    "our Markdown, links": "<http",
    "our Markdown, wide heads": None,
    "our Markdown, deep lists": None,
    "people": "Anna Holm, ",
    "apologies": "Afbud fra: Anna Holm\n",
    "absence": "Anna Holm deltog ikke i punktet.\n",
    "pages": "Valg af formand.....3\n",
    "page breaks": "\fKulturudvalget\nSide 3\ntekst\n",
    "hyphens": "udval-\nget\n",
    "only hyphens": "x-\n",
    "dates": "den 3. maj 2024 ",
    "brackets": "(",
    "quotes": '"\\',
    "votes": "For stemte A og B. Imod stemte C.\n",
    "run together": None,
    "blank": "\n",
    "bad bytes": b"\xe5\xff",
    "number signs": "#",
    "addresses": "http://a&;",
    "addresses without end": "(https://awww.a.dk/",
    "marks on a letter": "\u0301\u0323",
    "numbers like CPR": "120790-1234 1207901234 ",
    "private addresses": "Bo Holm, Solvej 12, bo@gmail.com, mobil 22 43 57 51 ",
    "misspelt": "offenlig tilbage melding jf bilag §5 ord  ord ,",
    "open brackets": "(a\n\n",
    "words nearly the same": None,
    "absentees": None,
}


FRONT_MATTER = "---\nschema: \"referat/1\"\n---\n\n"


def document(family, size):
    unit = FAMILIES[family]
    if family == "our Markdown, links":
        return (FRONT_MATTER + unit * (size // len(unit))).encode()
    if family == "our Markdown, wide heads":
        return (FRONT_MATTER + "**Deltagere**\n\n" + "|a" * (size // 4) + "\n" +
                "|b\n" * (size // 6)).encode()
    if family == "our Markdown, deep lists":
        return (FRONT_MATTER + "".join("  " * (n % 90) + "- a\n" for n in range(size // 94))).encode()
    if family == "rising items":
        body = "".join(f"{n % 9000}. Valg\n\nGodkendt.\n\n" for n in range(size // 22))
    elif family == "words nearly the same":
        stem = "samarbejdsmodel"
        body = "".join(f"{stem}{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676 % 26)}modellen "
                       for n in range(size // 27))
    elif family == "absentees":
        names = ", ".join("Bo Holm" + "".join(chr(97 + n // 26**place % 26) for place in range(4))
                          for n in range(size // 100))
        text = "Havnens Holme. " * (size // 80)
        body = "".join(f"{item}. Valg\n\nFraværende: {absent}\n\n{text}\n\n"
                       for item, absent in enumerate((names, names, "Ida Lund", names), 1))
    elif family == "nested":
        body = "".join(" " * (n % 200) + "- punkt\n" for n in range(size // 108))
    elif family == "run together":
        page = "1. Valg Sagsfremstilling Sagen. Indstilling Det indstilles, at den godkendes. Beslutning Godkendt. "
        return (HEAD + "Transkript\n\n1 " + page * (size // len(page))).encode()
    elif isinstance(unit, bytes):
        return HEAD.encode() + unit * (size // len(unit))
    else:
        body = unit * (size // len(unit.encode()))
    lead = HEAD if family != "one line" else ""
    return (lead + body).encode()


def seconds(program, data, to):
    with tempfile.NamedTemporaryFile(suffix=".txt") as file:
        file.write(data)
        file.flush()
        begin = time.monotonic()
        job = ["check"] if to == "check" else ["convert", "--to", to]
        subprocess.run([program, *job, file.name], stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, check=False)
        return time.monotonic() - begin


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    size = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    to = sys.argv[3] if len(sys.argv) > 3 else "json"
    print(f"{'family':16}{'n':>9}{'2n':>9}{'ratio':>8}")
    for family in FAMILIES:
        once, twice = (min(seconds(program, document(family, n), to) for _ in range(2))
                       for n in (size, 2 * size))
        print(f"{family:16}{once:8.2f}s{twice:8.2f}s{twice / once:8.2f}", flush=True)


if __name__ == "__main__":
    main()
