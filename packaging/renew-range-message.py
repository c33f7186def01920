#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Renews models/isbn/isbnrangetable.cpp, the ranges by which an ISBN is hyphenated.

The facts are the range message of the International ISBN Agency, taken from two packages that carry it:
npm's isbn3 (fetched with `npm pack` into a temporary folder) and Debian's libbusiness-isbn-data-perl
(read where it is installed). The newer one becomes the table, the other is what it is checked against:
a range that only the newer has is an addition; one of which a part got another registrant length, as the
agency does with what it has not yet handed out, is a division; one that has another length throughout, or is
gone, is a contradiction. All are printed; contradictions also set exit code 1, and the table is written all
the same, since the agency does correct itself: look at them before committing.

Neither package is executed, only read. isbn3 does not carry the date of its message, so its day is that
of its release: the message is of that day or older.

Usage: packaging/renew-range-message.py [--check]     --check writes nothing, it only compares
"""

import json
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile

TABLE = pathlib.Path(__file__).resolve().parent.parent / "models/isbn/isbnrangetable.cpp"
PERL_DATA = pathlib.Path("/usr/share/perl5/Business/ISBN/Data.pm")
REGISTRANT_DIGITS = 7


def npm(*arguments, folder=None):
    return json.loads(subprocess.run(["npm", *arguments, "--json"], cwd=folder, check=True,
                                     stdout=subprocess.PIPE, text=True).stdout)


def unescaped(name):
    return re.sub(r"\\(.)", r"\1", name).strip()


def pairs(text):
    numbers = re.findall(r"'(\d+)'", text)
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def from_isbn3():
    """(day, source, {prefix: (agency, ranges)}) of the newest isbn3."""
    with tempfile.TemporaryDirectory() as folder:
        packed = npm("pack", "isbn3", folder=folder)
        packed = packed[0] if isinstance(packed, list) else next(iter(packed.values()))
        with tarfile.open(pathlib.Path(folder, packed["filename"])) as archive:
            text = archive.extractfile("package/lib/groups.js").read().decode()
    version = packed["version"]
    day = npm("view", f"isbn3@{version}", "time")[version][:10]
    group = r"'(97[89])-(\d+)': \{\s*name: '((?:[^'\\]|\\.)*)',\s*ranges: (\[\]|\[.*?\]\s*\])\s*\}"
    groups = {prefix + number: (unescaped(name), pairs(ranges))
              for prefix, number, name, ranges in re.findall(group, text, re.S)}
    if len(groups) != len(re.findall(r"^  '97", text, re.M)):
        sys.exit("isbn3 writes its groups otherwise than this script reads them")
    return day, f"isbn3 {version}", groups


def from_perl():
    """The same of Business::ISBN::Data, or None where it is not installed."""
    if not PERL_DATA.exists():
        return None
    text = PERL_DATA.read_text(encoding="utf-8")
    day = re.search(r"_data_date\s*=> '(\d{4})(\d\d)(\d\d)'", text)
    groups = {}
    for prefix, lines in re.findall(r"^\t(97[89]) => \{$(.*?)^\t\}", text, re.S | re.M):
        line = r"(\d+)\s*=> \[ '((?:[^'\\]|\\.)*)'\s*=> \[(.*?)\] \]"
        for number, name, ranges in re.findall(line, lines):
            groups[prefix + number] = (unescaped(name), pairs(ranges))
    return "-".join(day.groups()), "Business::ISBN::Data", groups


def check_form(source, groups):
    if len(groups) < 200:
        sys.exit(f"{source}: only {len(groups)} registration groups could be read")
    for prefix, (_, ranges) in groups.items():
        end = -1
        for low, high in sorted(spans(ranges)):
            if low <= end or high < low:
                sys.exit(f"{source}: the ranges of {prefix} overlap")
            end = high
        for low, high in ranges:
            if not 1 <= len(low) == len(high) <= min(REGISTRANT_DIGITS, 11 - len(prefix)):
                sys.exit(f"{source}: {prefix} has the impossible range {low}-{high}")


def span(low, high):
    return int(low.ljust(REGISTRANT_DIGITS, "0")), int(high.ljust(REGISTRANT_DIGITS, "9"))


def spans(ranges):
    return [span(low, high) for low, high in ranges]


def compare_range(prefix, low, high, ranges):
    """(word, what became of one range of the older data), or None where nothing did."""
    first, last = span(low, high)
    met = [(a, b) for a, b in ranges if span(a, b)[0] <= last and span(a, b)[1] >= first]
    covered = sum(min(last, span(a, b)[1]) - max(first, span(a, b)[0]) + 1 for a, b in met)
    others = [f"{a}-{b}" for a, b in met if len(a) != len(low)]
    if others and len(others) == len(met):
        return "contradiction", f"{prefix} {low}-{high} is now {' '.join(others)}"
    if not met:
        return "contradiction", f"{prefix} {low}-{high} is no longer assigned"
    if others:
        shown = " ".join(others[:4]) + (f" and {len(others) - 4} more" if len(others) > 4 else "")
        return "division", f"{prefix} {low}-{high} is now partly {shown}"
    if covered != last - first + 1:
        return "division", f"{prefix} {low}-{high} is now partly unassigned"
    return None


def compare(newer, older):
    """Prints additions, divisions and contradictions; returns how many contradictions there are."""
    found = []
    for prefix in sorted(newer.keys() | older.keys()):
        if prefix not in newer:
            found.append(("contradiction", f"group {prefix} is only in the older data"))
        elif prefix not in older:
            found.append(("addition", f"group {prefix} ({newer[prefix][0]})"))
        else:
            old, new = older[prefix][1], newer[prefix][1]
            found += filter(None, (compare_range(prefix, low, high, new) for low, high in old))
            found += [("addition", f"{prefix} {low}-{high}") for low, high in new
                      if not any(span(a, b)[0] <= span(low, high)[1] and span(a, b)[1] >= span(low, high)[0]
                                 for a, b in old)]
    for word, what in found:
        print(f"{word}: {what}")
    counts = {kind: sum(word == kind for word, _ in found) for kind in ("addition", "division", "contradiction")}
    print(", ".join(f"{count} {word}{'' if count == 1 else 's'}" for word, count in counts.items()))
    return counts["contradiction"]


def table(day, groups):
    lines = [f'    {{"{prefix}", "{" ".join(f"{low}-{high}" for low, high in ranges)}"}}, // {agency}'
             for prefix, (agency, ranges) in sorted(groups.items()) if ranges]
    return "\n".join([
        "// SPDX-License-Identifier: MIT",
        "// Generated by packaging/renew-range-message.py; do not edit.",
        "// The facts are the range message of the International ISBN Agency.",
        '#include "models/isbn/isbnrangetable.h"',
        "",
        "namespace alexandria {",
        "",
        f'const std::string_view RangeMessageDate = "{day}";',
        "",
        "namespace {",
        "",
        "// clang-format off",
        f"constexpr std::array<RegistrationGroup, {len(lines)}> Groups{{{{",
        *lines,
        "}};",
        "// clang-format on",
        "",
        "} // namespace",
        "",
        "std::span<const RegistrationGroup> registrationGroups()",
        "{",
        "    return Groups;",
        "}",
        "",
        "} // namespace alexandria",
        ""])


def main():
    sources = [source for source in (from_isbn3(), from_perl()) if source]
    sources.sort(key=lambda source: source[0], reverse=True)
    for day, source, groups in sources:
        check_form(source, groups)
        print(f"{source}: {day}, {len(groups)} registration groups")
    day, _, groups = sources[0]
    contradictions = compare(groups, sources[1][2]) if len(sources) == 2 else 0
    if len(sources) < 2:
        print("nothing to check against: install libbusiness-isbn-data-perl")
    if "--check" not in sys.argv[1:]:
        TABLE.write_text(table(day, groups), encoding="utf-8")
        print(f"written: {TABLE.relative_to(TABLE.parents[2])}")
    return 1 if contradictions else 0


if __name__ == "__main__":
    sys.exit(main())
