"""Test whole programs: with the global provider, with forks, and without a provider."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from orq.local import LocalOrq
from tests.support.samples import KEY

from ._traces import CALLED, CHAT, SERVED, spans, traces, tree

BEGIN = f"""
import os, sys
from orq import Orq
from orq.otel import setup, traced
CHAT = {CHAT!r}
"""
CALL = (CALLED, [(SERVED, [])])


def ran(server: LocalOrq, program: str) -> str:
    """Run a program that finds the server and its key in the environment; return what it printed."""
    environment = {**os.environ, "ORQ_SERVER_URL": server.url, "ORQ_API_KEY": KEY}
    command = [sys.executable, "-c", BEGIN + program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False, env=environment)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_one_line_makes_the_global_provider_and_sends_at_exit() -> None:
    program = """
client = Orq()
setup(client, service_name="shop")
@traced
def program():
    client.router.chat.completions.create(**CHAT)
program()
client.close()
"""
    with LocalOrq() as server:
        ran(server, program)
        (trace,) = traces(server)
        found = spans(server, trace)
        assert tree(found) == [("program", [CALL])]
        assert found[0]["attributes"]["resource"]["service.name"] == "shop"


def test_a_provider_that_the_program_has_set_is_joined() -> None:
    program = """
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
trace.set_tracer_provider(TracerProvider())
with Orq() as client, setup(client), trace.get_tracer("own").start_as_current_span("own"):
    client.router.chat.completions.create(**CHAT)
"""
    with LocalOrq() as server:
        ran(server, program)
        (trace,) = traces(server)
        assert tree(spans(server, trace)) == [("own", [CALL])]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_parent_and_child_of_a_fork_send_their_own_spans() -> None:
    program = """
import warnings
warnings.simplefilter("ignore", DeprecationWarning)  # of a fork beside a thread
client = Orq()
setup(client)
@traced
def before(): ...
@traced
def after(): client.router.chat.completions.create(**CHAT)
before()
child = os.fork()
after()
if child:
    print(os.waitpid(child, 0)[1])
client.close()
"""
    with LocalOrq() as server:
        assert ran(server, program) == "0\n"
        assert sorted(tree(spans(server, trace)) for trace in traces(server)) == [
            [("after", [CALL])],
            [("after", [CALL])],
            [("before", [])],
        ]


def test_without_a_provider_traced_changes_nothing() -> None:
    program = """
@traced(capture_input=True, capture_output=True)
def double(x): return 2 * x
print(double(2), "opentelemetry.sdk" in sys.modules)
"""
    with LocalOrq() as server:
        assert ran(server, program) == "4 False\n"
        assert traces(server) == []


def test_without_the_sdk_setup_names_the_package() -> None:
    program = """
sys.modules["opentelemetry.sdk"] = None
try:
    setup(Orq())
except ModuleNotFoundError as error:
    print(error)
"""
    with LocalOrq() as server:
        assert 'pip install "orq-sdk[tracing]"' in ran(server, program)
