"""Put the tests that pages link to into the site, where their links find them: the site is made of docs/ alone."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path

SITE = Path("site")
LINK = re.compile(r'(?<=href=")(?:\.\./)+(tests/[\w/]+\.py)(?=")')

linked: set[str] = set()
for page in SITE.rglob("*.html"):
    text = page.read_text("utf-8")
    if found := set(LINK.findall(text)):
        linked |= found
        up = os.path.relpath(SITE, page.parent).replace(os.sep, "/")
        page.write_text(LINK.sub(lambda match, up=up: f"{up}/{match[1]}", text), "utf-8")
if missing := [name for name in sorted(linked) if not Path(name).is_file()]:
    sys.exit(f"pages link to files that are not there: {', '.join(missing)}")
for name in linked:
    (SITE / name).parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(name, SITE / name)
print(f"{len(linked)} files of tests are part of the site")
