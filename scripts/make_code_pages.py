#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Writes src/text/code_pages.cpp: what glibc's iconv says that the bytes from 0x80 on mean.

usage: scripts/make_code_pages.py

A test compares the file with iconv again. CONTRIBUTING.md says why the program itself does not
call it.
"""
import pathlib
import subprocess

TARGET = pathlib.Path(__file__).resolve().parent.parent / "src/text/code_pages.cpp"
PAGES = [("windows_1252_page", "CP1252"), ("ibm865_page", "IBM865"), ("ibm850_page", "IBM850"),
         ("ibm852_page", "IBM852")]
PER_LINE = 12
HEAD = """// SPDX-License-Identifier: MIT
//
// Written by scripts/make_code_pages.py from glibc's iconv.
#include "text/code_pages.hpp"

namespace referat {
"""


def meaning(page, byte):
    """The code point of one byte; U+FFFD when the page has none."""
    result = subprocess.run(["iconv", "-f", page, "-t", "UTF-16LE"], input=bytes([byte]),
                            capture_output=True, check=False)
    return int.from_bytes(result.stdout, "little") if result.returncode == 0 else 0xFFFD


def table(name, page):
    codes = [f"0x{meaning(page, byte):04X}," for byte in range(0x80, 0x100)]
    rows = [" ".join(codes[i:i + PER_LINE]) for i in range(0, len(codes), PER_LINE)]
    return f"\nconst CodePage {name} = {{\n" + "".join(f"    {row}\n" for row in rows) + "};\n"


TARGET.write_text(HEAD + "".join(table(*page) for page in PAGES) + "\n}  // namespace referat\n")
