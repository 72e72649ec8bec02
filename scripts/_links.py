"""Check that every relative link in Markdown leads to an existing file and heading."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

LINK = re.compile(r"\[[^\]]*\]\(\s*<?([^)>\s]+)>?[^)]*\)")
FENCE = re.compile(r"^(```|~~~).*?^\1[`~]*\s*$", re.DOTALL | re.MULTILINE)
CODE = re.compile(r"`[^`\n]+`")


def anchors(page: Path) -> set[str]:
    """Return the anchors that a web host makes of a page's headings."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", page.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


def broken(page: Path) -> list[str]:
    """Return a line for each broken link of a page."""
    found = []
    for target in LINK.findall(CODE.sub("", FENCE.sub("", page.read_text("utf-8")))):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        # A file of changes becomes a part of CHANGELOG.md.
        folder = Path() if page.parent.name == "changes" and page.name != "README.md" else page.parent
        goal = folder / name if name else page
        if not goal.exists():
            found.append(f"{page}: {target}: no such file")
        elif anchor and goal.suffix == ".md" and anchor not in anchors(goal):
            found.append(f"{page}: {target}: no such heading")
    return found


PARTS = ":!tests/generator/cases"
"""The expected pages of the generator's tests are incomplete sets, so their links are not checked."""

listed = subprocess.run(
    ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md", PARTS],
    check=True,
    capture_output=True,
    text=True,
)
pages = [page for name in sorted(filter(None, listed.stdout.split("\0"))) if (page := Path(name)).exists()]
faults = [fault for page in pages for fault in broken(page)]
print("\n".join(faults or [f"{len(pages)} pages, every link leads somewhere"]))
sys.exit(bool(faults))
