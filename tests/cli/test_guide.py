"""Run each `$` line of the terminal guide in a shell, and compare its output with the guide."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.cli._run import ROOT, environment

GUIDE = (ROOT / "docs/guide/terminal.md").read_text("utf-8")
pytestmark = pytest.mark.once  # a process for each line

BLOCKS = re.findall(r"^```console\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)

LISTENING = "until (echo >/dev/tcp/127.0.0.1/8642) 2>/dev/null; do sleep 0.1; done\n"


def steps(block: str) -> Iterator[tuple[str, str]]:
    for step in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, output = step.partition("\n")
        yield command, output


def pattern(output: str) -> str:
    """`...` stands for anything: on a line of its own for lines, elsewhere for the rest of its line or part of it."""
    return re.escape(output).replace(re.escape("\n...\n"), r"\n(?:.*\n)*?").replace(re.escape("..."), ".*")


@pytest.fixture
def shell(tmp_path: Path) -> dict[str, str]:
    """An `orq-sdk` as it is installed; `jq` is stood in for, where it is missing."""
    tools = {
        "orq-sdk": "import sys\nfrom orq.__main__ import main\nsys.exit(main())\n",
        "jq": "import json, sys\nprint(json.load(sys.stdin)[sys.argv[2][1:]])\n",
    }
    folder = tmp_path / "tools"
    folder.mkdir()
    for name, program in tools.items():
        if name == "orq-sdk" or shutil.which(name) is None:
            (folder / name).write_text(f"#!{sys.executable}\n{program}")
            (folder / name).chmod(0o755)
    variables = environment()
    return variables | {"PATH": f"{folder}:{variables['PATH']}"}


@pytest.mark.skipif(os.name != "posix", reason="a POSIX shell")
@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_block(number: int, shell: dict[str, str], tmp_path: Path) -> None:
    with socket.socket() as taken:  # the port of the guide may be in use here
        taken.bind(("127.0.0.1", 0))
        port = str(taken.getsockname()[1])
    place = tmp_path / "place"
    place.mkdir()
    script, expected = "", ""
    for command, output in steps(BLOCKS[number]):
        script += f"{command}\n" + (LISTENING if command.endswith("&") else "")
        expected += output
    process = subprocess.Popen(
        ["/bin/bash", "-c", script.replace("8642", port)],
        cwd=place,
        env=shell,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        start_new_session=True,
    )
    try:
        process.wait(60)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # this also ends the programs that the block left running
        process.wait(10)
    assert process.stdout is not None
    seen = process.stdout.read().replace(port, "8642")
    process.stdout.close()
    assert re.fullmatch(pattern(expected), seen), seen


def test_there_are_blocks() -> None:
    assert len(BLOCKS) == 12
    assert all(list(steps(block)) for block in BLOCKS)
