"""Run the programs of the guides on other libraries in the environments of their clients."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from orq import Orq
from orq.local import LocalOrq
from tests.support.relay import Proxy

ROOT = Path(__file__).parents[3]
PROGRAM = re.compile(r"^```py\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NEEDS_OPENAI2 = re.compile(r"^(from|import) (llama_index|instructor)\b", re.MULTILINE)
TRACING, AGENTS = "tracing.md", "with-openai-agents.md"
OFF, INSTEAD = "set_tracing_disabled(True)", "OpenAIAgentsInstrumentor().instrument()"
HIDDEN = {"OPENINFERENCE_HIDE_INPUTS": "true", "OPENINFERENCE_HIDE_OUTPUTS": "true"}

pytestmark = [
    pytest.mark.once,
    pytest.mark.skipif(not os.environ.get("CLIENTS_PYTHON"), reason="scripts/clients runs them"),
]


def programs(page: str) -> list[str]:
    return PROGRAM.findall((ROOT / "docs" / "guide" / page).read_text("utf-8"))


def pythons(page: str, code: str) -> list[str]:
    """Return the variables that name the Pythons for a program."""
    if page == "with-openai.md":
        return ["CLIENTS_PYTHON", "CLIENTS_PYTHON_OPENAI2"]
    return ["CLIENTS_PYTHON_OPENAI2" if NEEDS_OPENAI2.search(code) else "CLIENTS_PYTHON"]


def cases() -> list[tuple[str, int, str]]:
    """Return each guide, the number of the program in it, and the variable that names its Python."""
    pages = [page.name for page in sorted((ROOT / "docs" / "guide").glob("with-*.md"))]
    return [
        (page, number, python)
        for page in (*pages, TRACING)
        for number, code in enumerate(programs(page))
        for python in pythons(page, code)
    ]


def run(python: str, code: str, folder: Path, asked: list[Any] | None = None, /, **environment: str) -> list[Any]:
    """Run a program at a local server of its own, and return the spans that are found there, with their attributes.

    asked: gets the bodies of the program's requests.
    """
    program = folder / "program.py"
    program.write_text(code, "utf-8")
    with LocalOrq() as server:
        where = {"ORQ_API_KEY": "local", "ORQ_SERVER_URL": server.url, "PYTHONPATH": str(ROOT), "HOME": str(folder)}
        done = subprocess.run(
            [os.environ[python], program],
            env=where | environment,
            capture_output=True,
            text=True,
            timeout=110,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert done.stdout.strip()
        if asked is not None:
            asked += [request.json() for request in server.requests if request.method == "POST"]
        with Orq(server_url=server.url, api_key="local") as client:
            ids = [(span.trace_id, span.span_id) for span in spans(client)]
            return [client.traces.get_span(trace_id=trace, span_id=span).span for trace, span in ids]


def spans(client: Orq) -> list[Any]:
    traces = client.traces.search_items(from_="2020-01-01T00:00:00Z", to="2099-01-01T00:00:00Z")
    return [span for trace in traces for span in client.traces.list_spans_items(trace_id=trace.trace_id or "")]


@pytest.mark.parametrize(("page", "number", "python"), cases())
def test_a_guides_program_runs(page: str, number: int, python: str, tmp_path: Path) -> None:
    found = run(python, programs(page)[number], tmp_path, **(HIDDEN if page == TRACING else {}))
    if page == TRACING:
        of_library = [span for span in found if "openinference.span.kind" in span.attributes]
        assert {"openai/gpt-4o"} == {span.summary.model for span in of_library if span.summary.operation == "LLM"}
        assert not re.search(r"Hello|You said", str(of_library))
    if "HTTPX2ClientInstrumentor" in programs(page)[number]:
        assert len({span.summary.trace_id for span in found}) == 1 < len(found)


def test_langchain_asks_for_usage_and_sends_texts(tmp_path: Path) -> None:
    asked: list[Any] = []
    (code,) = programs("with-langchain.md")
    run("CLIENTS_PYTHON", code, tmp_path, asked)
    _, streamed, embedded = asked
    assert streamed["stream_options"] == {"include_usage": True}
    assert [embedded["input"], embedded["encoding_format"]] == [["Hello!"], "float"]


def test_spans_of_libraries_have_content_unless_hidden(tmp_path: Path) -> None:
    found = run("CLIENTS_PYTHON", programs(TRACING)[0], tmp_path)
    (of_library,) = [span for span in found if "openinference.span.kind" in span.attributes]
    assert re.search(r"Hello.*You said|You said.*Hello", str(of_library))


@pytest.mark.parametrize(
    ("page", "line", "sent"), [(AGENTS, OFF, set()), (AGENTS, None, {"api.openai.com:443"}), (TRACING, INSTEAD, set())]
)
def test_openai_agents_sends_content_to_openai_by_default(
    page: str, line: str | None, sent: set[str], tmp_path: Path
) -> None:
    (code,) = (code for code in programs(page) if "from agents" in code)
    assert line is None or line in code
    with Proxy({}) as proxy:
        there = {"HTTPS_PROXY": proxy.url, "OPENAI_API_KEY": "sk-of-the-user"}
        run("CLIENTS_PYTHON", code if line else code.replace(OFF, ""), tmp_path, **there)
    assert set(proxy.asked) == sent


MOVING = [*programs("moving-from-orq-ai-sdk.md"), *programs("moving-examples.md")]
REDIRECT = "import orq_ai_sdk.sdkconfiguration as its\nits.SERVERS[:] = [{url!r}]\n"
"""Where the vendor's client goes, unless its program says otherwise: it reads no variable for that."""


@pytest.mark.parametrize("number", range(len(MOVING)))
def test_a_program_from_before_moving_runs(number: int, tmp_path: Path) -> None:
    (tmp_path / "cat.png").write_bytes(b"\x89PNG\r\n\x1a\n...")
    (tmp_path / "speech.mp3").write_bytes(b"ID3\4\0...")
    seed = {"agents": [{"key": "support"}], "deployments": [{"key": "support"}]}
    with LocalOrq(seed=seed, delay=0) as server:
        (tmp_path / "sitecustomize.py").write_text(REDIRECT.format(url=server.url), "utf-8")
        (tmp_path / "program.py").write_text(MOVING[number].replace("https://api.orq.ai", server.url), "utf-8")
        done = subprocess.run(
            [os.environ["CLIENTS_PYTHON"], "-W", "ignore", "program.py"],
            cwd=tmp_path,
            env={
                "ORQ_API_KEY": "local",
                "ORQ_SERVER_URL": server.url,
                "PYTHONPATH": str(tmp_path),
                "HOME": str(tmp_path),
            },
            capture_output=True,
            text=True,
            timeout=110,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert server.requests or "patch.object" in MOVING[number] or "hmac" in MOVING[number]
        if "@traced" in MOVING[number]:
            with Orq(server_url=server.url, api_key="local") as client:
                assert {"answer", "find_order"} <= {span.name for span in spans(client)}


def test_every_guide_has_programs() -> None:
    assert {"traced", "function_tools"} <= set(re.findall(r"from orq_ai_sdk\.(\w+) import", "".join(MOVING)))
    names = ("openai", "langchain", "llamaindex", "pydantic-ai", "instructor", "openai-agents")
    assert {page for page, _, _ in cases()} == {TRACING, *(f"with-{name}.md" for name in names)}
