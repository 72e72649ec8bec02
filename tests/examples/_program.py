"""Run the examples as programs, as a reader would, but with warnings as errors."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"


def start(name: str, *args: object, cwd: Path, url: str | None = None) -> subprocess.Popen[str]:
    """Start an example; with `url` it has a key, and asks that server."""
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    if url is not None:
        env |= {"ORQ_API_KEY": "sk-examples", "ORQ_SERVER_URL": url}
    command = [sys.executable, "-W", "error", EXAMPLES / name, *map(str, args)]
    return subprocess.Popen(command, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def run(name: str, *args: object, cwd: Path, url: str | None = None, code: int = 0) -> tuple[str, str]:
    """Run it to its end; return what it wrote to stdout and to stderr."""
    with start(name, *args, cwd=cwd, url=url) as program:
        out, err = program.communicate(timeout=100)
    assert program.returncode == code, err
    assert "Traceback" not in err, err
    assert "Warning" not in err, err
    return out, err


def write_rows(path: Path, ids: Iterable[int], text: str = "Say {}.") -> list[str]:
    """Write a CSV file of rows `r0`, `r1`, ...; return their ids."""
    names = [f"r{n}" for n in ids]
    path.write_text("id,text\n" + "".join(f"{name},{text.format(name)}\n" for name in names))
    return names


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]
