"""Run every python block of the README and the docs, and compare its output.

Each runs in its own process.

A block with a `def test_` is run by pytest; one that asks for a cassette records it. A block followed by a `text` block
is held to print exactly that (`...` alone on a line stands for lines left out). The programs see a key, the secret of a
webhook, the address of a local server that holds the conversation `conv_01` and the objects of `SEED`, and nothing else
of the environment. Python starts anew for those of the README and of pytest, and the others are forked: see
`tests/support/programs.py`. The reference is generated, and runs in `test_reference.py`. The README runs on the oldest
Python with the lowest dependencies, too; for the other pages `scripts/_blocks.py` checks that they suit it.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from orq import funcs
from orq._engine.operation import operation_of
from orq.local import LocalOrq
from tests.cli._run import BARE
from tests.support import programs
from tests.support.extras import MISSING

from ._settled import settled

ROOT = Path(__file__).parents[2]
DOCS = [page for page in sorted((ROOT / "docs").rglob("*.md")) if page.parent.name != "reference"]
README = ROOT / "README.md"
PAGES = [README, *DOCS]
BLOCK = re.compile(r"^```python\n(?P<code>.*?)^```\n(?:\n```text\n(?P<output>.*?)^```\n)?", re.MULTILINE | re.DOTALL)

CASES = [
    pytest.param(
        match["code"],
        match["output"],
        id=f"{page.relative_to(ROOT)}:{line}",
        marks=[
            *([] if page == README else [pytest.mark.once]),  # a process each takes half a second
            *[pytest.mark.skip(f"what {name} needs is not installed") for name in MISSING if name in match["code"]],
        ],
    )
    for page in PAGES
    for match in BLOCK.finditer(page.read_text())
    for line in [page.read_text().count("\n", 0, match.start()) + 1]
]


WARNINGS = ["-W", "error", "-W", "ignore::Warning:sentry_sdk.utils"]  # sentry_sdk imports eventlet, which warns
SEED = {"agents": [{"key": "agent_01"}, {"key": "support"}], "deployments": [{"key": "support"}]}
STARTED = {case.values[0] for case in CASES if not case.marks}


def run(code: str, folder: Path) -> programs.Done:
    program = folder / "test_block.py"
    program.write_text(code)
    is_test = "\ndef test_" in code
    tests = ["-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "-p", "no:randomly"] if is_test else []
    tests += ["-p", "no:langsmith_plugin"] if is_test else []  # a second of each process
    tests += ["--orq-record"] if "orq_cassette" in code else []
    searched = [ROOT] if tests or "trio" in code else [ROOT, BARE]
    command = (*tests, str(program))
    with LocalOrq(try_out=True, seed=SEED) as server:
        env = {
            "ORQ_API_KEY": "sk-docs",
            "ORQ_SERVER_URL": server.url,
            "ORQ_WEBHOOK_SECRET": "orq_wk_docs",
            "PYTHONPATH": os.pathsep.join(map(str, searched)),
        }
        if not tests and code not in STARTED:
            return programs.run(WARNINGS, *command, env=env, cwd=folder)
        return subprocess.run(
            [sys.executable, *WARNINGS, *command], cwd=folder, env=env, capture_output=True, timeout=60, check=False
        )


@pytest.fixture(scope="module")
def done(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Future[programs.Done]]]:
    """Run the blocks of all tests that were asked for, two at a time: most of them wait for something."""
    asked = [
        item for item in request.session.items if isinstance(item, pytest.Function) and item.module is request.module
    ]
    # Load all modules now, because parsing them in several threads can fail with a SystemError in pytest.
    for name in funcs.__all__:
        operation_of(getattr(funcs, name))
    codes = dict.fromkeys(
        item.callspec.params["code"]
        for item in asked
        if hasattr(item, "callspec") and not item.get_closest_marker("skip")
    )
    with ThreadPoolExecutor(2) as pool:
        yield {code: pool.submit(run, code, tmp_path_factory.mktemp("block")) for code in codes}


def test_there_are_blocks_to_run() -> None:
    assert len(CASES) >= 7
    assert all("orq" in case.values[0] for case in CASES)


@pytest.mark.parametrize(("code", "output"), CASES)
def test_block(code: str, output: str | None, done: dict[str, Future[programs.Done]]) -> None:
    ended = done[code].result()
    assert ended.stderr == b""
    assert ended.returncode == 0
    if output is not None:
        pattern = re.escape(settled(output.strip())).replace(re.escape("\n...\n"), r"\n(?:.*\n)+?")
        assert re.fullmatch(pattern, settled(ended.stdout.decode().strip())), ended.stdout.decode()
