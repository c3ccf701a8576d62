"""How long one check takes, from the start of the process to its end, beside the naive way in the same run.

    python tests/benchmarks/startup.py [LABEL.pdf] [--runs 15] [--limit 0.35]

Naive: pdfplumber's words as they come, the same rule and lexicon files through yaml.SafeLoader, and every phrase in
them as one regular expression after another. Both run as processes of their own, in turns, with a warm file cache;
labellint with its compiled rulebook, as every run after the first. Trust the ratio more than the figures.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
LABEL = ROOT / "samples" / "heldermaan-capsules-nl-fr.pdf"

NAIVE = """
import re, sys
from pathlib import Path
import pdfplumber, yaml

def phrases(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from phrases(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from phrases(inner)

with pdfplumber.open(sys.argv[1]) as pdf:
    text = " ".join(word["text"] for page in pdf.pages for word in page.extract_words())
found = tried = 0
for path in sorted(Path(sys.argv[2]).rglob("*.yaml")):
    data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    for entry in data if isinstance(data, list) else data.get("entries", []):
        for key in ("terms", "topics", "phrases", "attempts"):
            for phrase in phrases(entry.get(key, {}) if isinstance(entry, dict) else {}):
                pattern = re.escape(phrase).replace(r"\\*", r"\\w*")
                tried += 1
                found += bool(re.search(pattern, text, re.IGNORECASE))
print(tried, found)
"""


def once(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Seconds on the clock and of the processor for one process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    ran = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False, env=environment)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if ran.returncode not in (0, 1, 3):
        sys.exit(f"{command} ended with {ran.returncode}: {ran.stderr.decode()[-500:]}")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("label", nargs="?", type=Path, default=LABEL)
    arguments.add_argument("--runs", type=int, default=15)
    arguments.add_argument("--limit", type=float, help="fail where the median of labellint is over so many seconds")
    chosen = arguments.parse_args()
    label = str(chosen.label)
    check = [sys.executable, "-m", "labellint", "check", label, "--format"]
    ways = {
        "python, nothing else": [sys.executable, "-c", "pass"],
        "labellint check, JSON": [*check, "json"],
        "labellint check, text": [*check, "text"],
        "naive": [sys.executable, "-c", NAIVE, label, str(ROOT / "rules")],
    }
    times: dict[str, list[tuple[float, float]]] = {way: [] for way in ways}
    with tempfile.TemporaryDirectory() as folder:
        # as installed: modules compiled, whatever this shell says about writing them
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        environment |= {"PYTHONPYCACHEPREFIX": folder, "LABELLINT_CACHE_DIR": f"{folder}/labellint"}
        for command in ways.values():
            once(command, environment)
        for _ in range(chosen.runs):
            for way, command in ways.items():
                times[way].append(once(command, environment))
    print(f"{chosen.label.name}, {chosen.runs} runs, load {os.getloadavg()[0]:.1f}; milliseconds")
    print(f"{'':24}{'median':>8}{'least':>8}{'cpu':>8}")
    for way, found in times.items():
        wall = sorted(1000 * w for w, _ in found)
        cpu = min(1000 * c for _, c in found)
        print(f"{way:24}{statistics.median(wall):8.0f}{wall[0]:8.0f}{cpu:8.0f}")
    ours, naive = (statistics.median(w for w, _ in times[way]) for way in ("labellint check, JSON", "naive"))
    print(f"naive / labellint: {naive / ours:.1f}")
    if chosen.limit is not None and ours > chosen.limit:
        sys.exit(f"labellint took {ours:.3f} s; the limit is {chosen.limit} s")


if __name__ == "__main__":
    main()
