"""Give every test an environment without keys, servers and proxies.

Ctrl-C works in it.

It also selects the tests for CI. Tests that depend on Python run on each version. All others run on the
oldest version and on that of the tree.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import signal
import sys
import threading
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")

# A shell sets this for jobs with `&`, and child processes inherit it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

ENDING = ("concurrent.futures.thread", "anyio._core._asyncio_selector_thread")
"""Where threads come from that end with the process. The second waits for sockets where a loop has no `add_reader`."""

# The examples are the same in each run, so no test fails by chance. `scripts/fuzz` tries others.
settings.register_profile("suite", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")

HERE = Path(__file__).parent
ON_EVERY_PYTHON = ("engine", "lifecycle", "package", "shell", "storm")
"""The folders whose tests see what Python itself changes: sockets, loops, threads, signals, the collector, imports."""


ONCE = "\npytestmark = pytest.mark.once\n"


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out a folder or file of which the marks leave no test: to import them all takes ten seconds of CPU."""
    marks = config.option.markexpr
    if " or " in marks:
        return None
    if collection_path.is_dir():
        left_out = collection_path.parent == HERE and collection_path.name not in ON_EVERY_PYTHON
        return True if left_out and "not oldest" in marks else None
    is_test = collection_path.suffix == ".py" and "not once" in marks
    return True if is_test and ONCE in collection_path.read_text("utf-8") else None


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Leave what is collected here, half a million objects, out of garbage collections: each takes half a second."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.fixture(autouse=True, scope="module")
def only_what_a_test_makes_is_garbage() -> None:
    """Leave what is older than the tests of a file out of garbage collections, which many of them make."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(tryfirst=True)  # before tests are chosen by their marks
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents and item.path.relative_to(HERE).parts[0] not in ON_EVERY_PYTHON:
            item.add_marker("oldest")
    if changing := sorted({item.nodeid.partition("[")[0] for item in items if " at 0x" in item.nodeid}):
        told = "these ids hold addresses, which differ in every run: give ids=steady of tests/support/ids.py"
        raise pytest.UsageError(f"{told}: {', '.join(changing)}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Collect what a test may leave open while its warnings are ignored: a later collection would fail another test."""
    try:
        return (yield)
    finally:
        if any("ignore::ResourceWarning" in mark.args for mark in item.iter_markers("filterwarnings")):
            gc.collect()


def _threads_left() -> list[threading.Thread]:
    """The threads that would keep this process from ending, after five seconds to end by themselves."""
    alive = [one for one in threading.enumerate() if not one.daemon and one is not threading.main_thread()]
    waited = [one for one in alive if getattr(getattr(one, "_target", None), "__module__", "") not in ENDING]
    for thread in waited:
        thread.join(5)
    return [thread for thread in waited if thread.is_alive()]


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    if left := _threads_left():
        print(f"\nthreads that tests left running: {[thread.name for thread in left]}", file=sys.__stderr__)
        faulthandler.dump_traceback(file=2)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    if _threads_left():  # the process would wait for them for ever
        sys.stdout.flush()
        os._exit(pytest.ExitCode.TESTS_FAILED)


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("ORQ_") or name.upper() in PROXIES:
            monkeypatch.delenv(name)
