"""pytest finds the fixtures by itself, and pays next to nothing where nobody asks for them."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = "pytester"

OPTIONS = ("-W", "error", "-p", "no:cacheprovider")

SCRIPTED = """
from orq import Orq
from orq.funcs import conversations_retrieve

def test_one(orq_server):
    orq_server.on(conversations_retrieve).answer(display_name="Try-out")
    with Orq() as client:  # the variables lead to the server
        assert client.conversations.retrieve(conversation_id="conv_1").display_name == "Try-out"

def test_without_a_socket(orq_mock):
    orq_mock.on(conversations_retrieve).answer(display_name="Try-out")
    with Orq(http_client=orq_mock.http_client) as client:
        assert client.conversations.retrieve(conversation_id="conv_1").display_name == "Try-out"
    orq_mock.http_client.close()

def test_dropped(orq_server):
    orq_server.on(conversations_retrieve).answer()
    orq_server.forget()
"""

UNUSED = """
from orq.funcs import conversations_retrieve

def test_left(orq_{kind}):
    orq_{kind}.on(conversations_retrieve).answer(display_name="Try-out")
"""

TAPED = """
import pytest
from orq import Orq

@pytest.mark.parametrize("name", ["a/b", "c d"])
def test_taped(orq_cassette, name):
    with orq_cassette.http_client as http, Orq(http_client=http) as client:
        assert client.agents.retrieve(agent_key=name).key == name
"""


def test_fixtures(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(SCRIPTED)
    pytester.runpytest_subprocess(*OPTIONS).assert_outcomes(passed=3)


@pytest.mark.once
@pytest.mark.parametrize("kind", ["server", "mock"])
def test_answers_that_nobody_asks_for_fail_the_test(pytester: pytest.Pytester, kind: str) -> None:
    pytester.makepyfile(UNUSED.format(kind=kind))
    result = pytester.runpytest_subprocess(*OPTIONS)
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*conversations_retrieve: answer(display_name)*"])


@pytest.mark.once
def test_cassettes(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    from orq.local import LocalOrq

    pytester.makepyfile(test_tapes=TAPED)
    missing = pytester.runpytest_subprocess(*OPTIONS)
    missing.assert_outcomes(errors=2)
    missing.stdout.fnmatch_lines(["*there is no cassette *record it, with record=True or pytest --orq-record*"])
    with LocalOrq() as server, monkeypatch.context() as patch:
        patch.setenv("ORQ_SERVER_URL", server.url)
        patch.setenv("ORQ_API_KEY", "sk-orq-very-secret-key")
        pytester.runpytest_subprocess(*OPTIONS, "--orq-record").assert_outcomes(passed=2)
    tapes = sorted(Path(pytester.path, "cassettes", "test_tapes").iterdir())
    assert [tape.name for tape in tapes] == ["test_taped-a-b.jsonl", "test_taped-c-d.jsonl"]
    assert "secret" not in tapes[0].read_text()
    pytester.runpytest_subprocess(*OPTIONS).assert_outcomes(passed=2)


def test_it_costs_no_import_and_needs_no_extra(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        """
        import sys

        for name in ("starlette", "uvicorn"):
            sys.modules[name] = None  # as if they were not installed
        """
    )
    pytester.makepyfile(
        """
        import sys

        def test_start():
            assert "orq.testing.plugin" in sys.modules
            loaded = {name for name in sys.modules if name.startswith("orq")}
            assert loaded == {"orq", "orq._lazy", "orq.testing", "orq.testing.plugin"}, loaded
            assert not {"msgspec", "httpx", "anyio._core"} & set(sys.modules) - OTHERS

        OTHERS = {"anyio._core", "httpx"}  # other plugins may load these

        def test_without_the_extra(orq_mock):
            from orq import Orq
            with orq_mock.http_client as http, Orq(http_client=http) as client:
                assert client.conversations.retrieve(conversation_id="conv_1").id == "conv_1"

        def test_with(orq_server):
            pass
        """
    )
    result = pytester.runpytest_subprocess(*OPTIONS)
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(['*orq.local needs starlette and uvicorn: pip install "orq-sdk[[]local[]]"*'])
