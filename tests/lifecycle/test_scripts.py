"""Test that the scripts of this repository drop all variables with keys or servers."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = sorted(path for path in (ROOT / "scripts").iterdir() if path.is_file() and "." not in path.name)

pytestmark = [pytest.mark.once, pytest.mark.skipif(sys.platform == "win32", reason="they are shell scripts")]


def test_scripts_drop_keys_servers_and_proxies() -> None:
    given = {"ORQ_API_KEY": "sk-real", "ORQ_SERVER_URL": "https://my.orq.ai", "ORQ_LOG": "debug", "https_proxy": "x"}
    done = subprocess.run(
        ["sh", "-c", '. "$(dirname "$0")/_env.sh"; use_no_proxy; env', "scripts/demo"],
        cwd=ROOT,
        env={**os.environ, **given},
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    left = dict(line.partition("=")[::2] for line in done.stdout.splitlines())
    assert "PATH" in left
    assert not [name for name in left if name.startswith("ORQ_") or name.lower().endswith("_proxy")]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_each_script_sources_the_common_file(script: Path) -> None:
    lines = [line for line in script.read_text().splitlines() if line and not line.startswith("#")]
    before = lines[: lines.index('. "$(dirname "$0")/_env.sh"')]
    assert all(re.fullmatch(r"[A-Z]+=[\w.-]+", line) for line in before), "nothing runs before it"
