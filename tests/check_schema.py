#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the JSON Schema itself and the program's JSON against it.

usage: check_schema.py --program PATH [FILE|FOLDER]...

Without files: every *.txt below samples/, tests/cases/ and the corpus folder, which is
$REFERAT_CORPUS or ../shared/corpus beside the project. Each is converted with and without
--positions; the output must be valid, UTF-8, end in one line feed and keep its keys in the
order of the schema. Prints what was counted; exits 1 when anything is wrong.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess
import sys

from jsonschema import Draft202012Validator

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCHEMA = ROOT / "schema" / "referat-1.schema.json"
MODEL = ROOT / "include" / "referat" / "model.hpp"
POSITIONS = ["line", "span"]

# Where the words of each enumeration of the model stand in the schema.
ENUMERATIONS = {
    "DocumentKind": ("properties", "kind"),
    "ItemType": ("$defs", "Item", "properties", "type"),
    "Access": ("$defs", "Item", "properties", "access"),
    "SectionKind": ("$defs", "Section", "properties", "kind"),
    "Topic": ("$defs", "Prose", "properties", "topic"),
    "Status": ("$defs", "Person", "properties", "status"),
    "Outcome": ("$defs", "Decision", "properties", "outcome"),
    "BlockKind": ("$defs", "Block", "properties", "kind"),
}


def path_text(path):
    """["items", 3, "title"] as items[3].title"""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return text.lstrip(".") or "(top)"


# --- The schema ---------------------------------------------------------------------------


def subschemas(schema, path=()):
    """Each subschema with its path, the outermost first."""
    yield path, schema
    for keyword in ("properties", "$defs"):
        for name, sub in schema.get(keyword, {}).items():
            yield from subschemas(sub, path + (keyword, name))
    if "items" in schema:
        yield from subschemas(schema["items"], path + ("items",))
    for number, sub in enumerate(schema.get("oneOf", [])):
        yield from subschemas(sub, path + ("oneOf", number))


def example_faults(validator, sub):
    for example in sub.get("examples", []):
        for error in precise_errors(validator.evolve(schema=sub), example):
            yield f"example {json.dumps(example, ensure_ascii=False)}: {error.message}"


def object_faults(sub):
    """What every schema of an object must say, but for those that only choose by kind."""
    names = list(sub["properties"])
    for name, member in sub["properties"].items():
        for keyword in ("description", "examples"):
            if not member.get(keyword):
                yield f"property {name} has no {keyword}"
    if "oneOf" in sub:
        return
    if sub.get("additionalProperties") is not False:
        yield "additionalProperties is not false"
    if sub.get("required") != [name for name in names if name not in POSITIONS]:
        yield "required is not the list of all keys in their order"
    if any(name in names for name in POSITIONS) and names[-2:] != POSITIONS:
        yield "line and span are not the last keys"


def enumeration_faults(schema):
    """The words of the schema must be those of names<Enum>() in the model."""
    found = re.findall(r"names<(\w+)>\(\) \{\s*return std::to_array<[^>]*>\(\s*\{(.*?)\}",
                       MODEL.read_text(encoding="utf-8"), re.DOTALL)
    if {name for name, _ in found} != set(ENUMERATIONS):
        yield (), f"the model's enumerations are not {', '.join(ENUMERATIONS)}"
    for name, words in found:
        sub = schema
        for step in ENUMERATIONS.get(name, ()):
            sub = sub[step]
        wanted = re.findall(r'"(\w+)"', words)
        if [word for word in sub.get("enum", []) if word is not None] != wanted:
            yield ENUMERATIONS.get(name, ()), f"enum differs from names<{name}>() in the model"


def schema_faults(schema):
    """Pairs of path and text."""
    validator = Draft202012Validator(schema)
    for path, sub in subschemas(schema):
        faults = list(example_faults(validator, sub))
        if "properties" in sub:
            faults += object_faults(sub)
        yield from ((path, fault) for fault in faults)
    yield from enumeration_faults(schema)


# --- One output ---------------------------------------------------------------------------


def precise_errors(validator, instance):
    """The errors, with "not valid under any of the given schemas" replaced by what is wrong
    under the one whose kind fits."""
    pending = list(validator.iter_errors(instance))
    while pending:
        error = pending.pop(0)
        branches = {}
        for inner in error.context if error.validator == "oneOf" else []:
            branches.setdefault(inner.schema_path[0], []).append(inner)
        fitting = [errors for errors in branches.values()
                   if not any(list(inner.relative_path) == ["kind"] for inner in errors)]
        if len(fitting) == 1:
            pending += fitting[0]
        else:
            yield error


def resolved(schema, sub, instance):
    """`sub` with its reference followed and its choice by kind made."""
    while True:
        if "$ref" in sub:
            sub = schema["$defs"][sub["$ref"].rpartition("/")[2]]
        elif "oneOf" in sub:
            branches = [resolved(schema, branch, instance) for branch in sub["oneOf"]]
            kinds = [branch["properties"]["kind"] for branch in branches]
            sub = next(branch for branch, kind in zip(branches, kinds)
                       if instance["kind"] in kind.get("enum", [kind.get("const")]))
        else:
            return sub


def order_faults(schema, sub, instance, positions, path=()):
    """Paths of the objects whose keys are not exactly the expected ones in their order.
    Only for what is valid already."""
    sub = resolved(schema, sub, instance)
    if isinstance(instance, dict):
        wanted = [name for name in sub["properties"] if positions or name not in POSITIONS]
        if list(instance) != wanted:
            yield path, f"keys are {', '.join(instance)}; expected {', '.join(wanted)}"
        for name, value in instance.items():
            yield from order_faults(schema, sub["properties"][name], value, positions,
                                    path + (name,))
    elif isinstance(instance, list):
        for number, value in enumerate(instance):
            yield from order_faults(schema, sub["items"], value, positions, path + (number,))


def span_faults(instance, lines, path=()):
    """Spans run forward and lines exist."""
    if isinstance(instance, dict):
        begin, end = instance.get("span", (0, 0))
        if begin > end:
            yield path, f"span [{begin}, {end}] runs backward"
        if instance.get("line", 1) > max(lines, 1):
            yield path, f"line {instance['line']} of {lines}"
        for name, value in instance.items():
            yield from span_faults(value, lines, path + (name,))
    elif isinstance(instance, list):
        for number, value in enumerate(instance):
            yield from span_faults(value, lines, path + (number,))


def without_positions(instance):
    if isinstance(instance, dict):
        return {name: without_positions(value) for name, value in instance.items()
                if name not in POSITIONS}
    if isinstance(instance, list):
        return [without_positions(value) for value in instance]
    return instance


def distinct_keys(pairs):
    """A dict, for json.loads, which would let the last of two equal keys win in silence."""
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError(f"a key stands twice: {', '.join(name for name, _ in pairs)}")
    return dict(pairs)


def output_faults(validator, output, positions):
    """The parsed document, None when it is no JSON; and pairs of path and text."""
    try:
        text = output.decode("utf-8")
        document = json.loads(text, object_pairs_hook=distinct_keys)
    except ValueError as error:
        return None, [((), str(error))]
    faults = []
    if not text.endswith("\n") or text.endswith("\n\n"):
        faults.append(((), "does not end in one line feed"))
    faults += [(tuple(error.absolute_path), error.message)
               for error in precise_errors(validator, document)]
    if not faults:
        schema = validator.schema
        faults += order_faults(schema, schema, document, positions)
        faults += span_faults(document, document["source"]["lines"])
    return document, faults


# --- The files ----------------------------------------------------------------------------


def file_faults(program, validator, path):
    documents = []
    for options in ([], ["--positions"]):
        command = [program, "convert", *options, str(path)]
        run = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
        words = " ".join(["convert", *options])
        if run.returncode != 0:
            message = run.stderr.decode("utf-8", "replace").strip()
            yield f"{words}: exit status {run.returncode}: {message}"
        document, faults = output_faults(validator, run.stdout, bool(options))
        documents.append(without_positions(document))
        for place, fault in faults:
            yield f"{words}: {path_text(place)}: {fault}"
    if documents[0] != documents[1]:
        yield "convert --positions: differs from convert in more than positions"


def text_files(paths):
    """The files named, and every *.txt below the folders named, sorted."""
    for path in paths:
        yield from sorted(path.rglob("*.txt")) if path.is_dir() else [path]


def default_paths():
    """The project's own folders and the corpus, as far as they are there."""
    corpus = pathlib.Path(os.environ.get("REFERAT_CORPUS", ROOT.parent / "shared" / "corpus"))
    if not corpus.is_dir():
        print("skipped: no corpus folder")
    folders = [ROOT / "samples", ROOT / "tests" / "cases", corpus]
    return [folder for folder in folders if folder.is_dir()]


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("paths", nargs="*", type=pathlib.Path)
    arguments = parser.parse_args()

    schema = json.loads(SCHEMA.read_text(encoding="utf-8"), object_pairs_hook=distinct_keys)
    Draft202012Validator.check_schema(schema)
    failures = [f"{SCHEMA.name}: {path_text(path)}: {fault}"
                for path, fault in schema_faults(schema)]

    validator = Draft202012Validator(schema)
    files = list(text_files(arguments.paths or default_paths()))
    for path in files:
        failures += [f"{path}: {fault}" for fault in file_faults(arguments.program, validator, path)]

    for failure in failures:
        print(failure)
    examples = sum(len(sub.get("examples", [])) for _, sub in subschemas(schema))
    print(f"{len(files)} files, {2 * len(files)} outputs, {examples} examples of the schema, "
          f"{len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
