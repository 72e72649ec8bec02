"""Test the built site in chromium: search, accessibility and width.

`scripts/clients` runs it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PROGRAM = Path(__file__).parent / "_in_browser.py"
PYTHON = os.environ.get("CLIENTS_PYTHON", "")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
ZENSICAL = Path(sys.executable).with_name("zensical")

pytestmark = [
    pytest.mark.once,
    pytest.mark.timeout(500),
    pytest.mark.skipif(not PYTHON, reason="scripts/clients runs them"),
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed: apt-get install chromium"),
]

CHAT = "reference/router.chat.completions/"
FIRST = {
    "AsyncOrq": "reference/python/client/#asyncorq",
    "ChatCompletion": "reference/types/chat_completions/#chatcompletion",
    "FastAPI": "guide/lifecycle/",
    "ORQ_LOG": "guide/debugging/",
    "RateLimitError": "reference/python/errors/#ratelimiterror",
    "RetryConfig": "reference/python/options/#retryconfig",
    "UNSET": "guide/types/",
    "agents": "guide/agents/",
    "api key": "guide/settings/#where-the-key-comes-from",
    "async": "guide/lifecycle/",
    "audio": "guide/media/",
    "batch": "guide/evaluate/",
    "chat completions": f"{CHAT}#routerchatcompletions",
    "chat loop": "guide/chat/",
    "cli": "guide/terminal/",
    "cost": "guide/tracing/",
    "dataset": "guide/evaluate/",
    "deployment": "guide/deployments/",
    "docker": "guide/packaging/",
    "embedding": "reference/router.embeddings/#routerembeddings",
    "environment variable": "guide/settings/#environment-variables",
    "error handling": "guide/errors/",
    "frequency_penalty": f"{CHAT}#parameters-of-create",
    "from_wire": "reference/python/convert/#from_wire",
    "image": "guide/media/",
    "json schema": "guide/structured-answers/",
    "knowledge base": "guide/knowledge/",
    "lambda": "guide/packaging/",
    "langchain": "guide/with-langchain/",
    "list deployments": "reference/deployments/#list",
    "logging": "guide/debugging/",
    "max_tokens": f"{CHAT}#parameters-of-create",
    "mcp": "guide/tools/",
    "migrate": "guide/moving-from-orq-ai-sdk/",
    "mock": "guide/testing-your-code/",
    "mypy": "guide/types/",
    "notebook": "examples/",
    "offline": "guide/develop-offline/",
    "ollama": "guide/a-model-of-your-own/",
    "openai": "guide/with-openai/",
    "opentelemetry": "guide/opentelemetry/",
    "pagination": "guide/pagination/",
    "project_id": "guide/settings/#where-a-project_id-comes-from",
    "prompt": "guide/prompts/",
    "proxy": "guide/proxies-and-certificates/",
    "pytest": "guide/testing-your-code/",
    "rate limit": "guide/limits-and-retries/",
    "retry": "guide/limits-and-retries/",
    "router.chat.completions.create": f"{CHAT}#create",
    "stream": "guide/streaming/",
    "structured output": "guide/structured-answers/",
    "temperature": f"{CHAT}#parameters-of-create",
    "thread_id": "reference/types/traces/#tracesummary",
    "timeout": "guide/limits-and-retries/",
    "tool call": "guide/tools/",
    "upload file": "guide/media/",
    "usage": "guide/tracing/",
    "wait until": "guide/agents/#wait-for-what-is-finished-later",
    "webhook signature": "guide/webhooks/",
}
"""What readers type, and where the first result must lead."""

KINDS = [
    "",
    "quickstart/",
    "guide/proxies-and-certificates/",
    f"{CHAT}",
    "reference/types/chat_completions/",
    "reference/python/options/",
    "design/promises/",
    "changelog/",
    "?search",
]
"""A page of each kind; the last is the first one, with its search open."""

OF_THE_THEME = {
    # The arrow keys, from the field above it, move through this list and scroll it.
    "scrollable-region-focusable",
}
"""Rules that zensical breaks where no file of ours can mend it."""


@pytest.fixture(scope="module")
def site() -> Path:
    if not ZENSICAL.exists():
        pytest.skip("zensical needs Python 3.11")
    for command in (
        [sys.executable, "-m", "scripts.site", "before"],
        [ZENSICAL, "build", "--strict", "--config-file", ".site.yml"],
        [sys.executable, "-m", "scripts.site", "after"],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    return Path("site")


def seen(site: Path, name: str, given: list[str]) -> Any:
    done = subprocess.run(
        [PYTHON, PROGRAM, str(CHROMIUM), site],
        input=json.dumps({name: given}),
        capture_output=True,
        text=True,
        timeout=480,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)[name]


def pages(site: Path) -> Iterator[str]:
    for page in sorted(site.rglob("index.html")):
        address = page.parent.relative_to(site).as_posix()
        yield "" if address == "." else f"{address}/"


def test_the_first_result_is_the_page_that_answers(site: Path) -> None:
    assert seen(site, "search", list(FIRST)) == FIRST


def test_axe_reports_no_problem(site: Path) -> None:
    assert [found for found in seen(site, "axe", KINDS) if found.partition(":")[0] not in OF_THE_THEME] == []


def test_no_page_scrolls_sideways(site: Path) -> None:
    every = list(pages(site))
    assert len(every) > 250
    assert seen(site, "wide", every) == []
