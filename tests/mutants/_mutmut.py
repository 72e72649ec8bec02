"""Run mutmut, but collect tests once instead of for each mutant.

Run it with `python -m tests.mutants._mutmut run`.

Most tests of the core take a millisecond. To collect those that call a function takes seconds.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from statistics import mean
from typing import Any

import pytest
from mutmut.__main__ import cli
from mutmut.runners import harness
from mutmut.state import state
from mutmut.utils.file_utils import change_cwd
from mutmut.workers import isolation


class Runner(harness.PytestRunner):
    """Collects tests in the server process, and runs some of them in each fork of it."""

    session: pytest.Session
    outputs: list[Any]
    """What mutmut opened in place of stdout. It closes none, and a warning of that would fail the first test."""

    def warm_up(self) -> None:
        """Collect all tests."""
        from _pytest.config import _prepareconfig

        self.outputs = [sys.stdout]
        with change_cwd("mutants"):
            options = ["--rootdir=.", "--tb=no", "-q", "-p", "no:randomly", *self._pytest_add_cli_args]
            config = _prepareconfig([*options, *self._pytest_add_cli_args_test_selection])
            config._do_configure()
            self.session = pytest.Session.from_config(config)
            config.hook.pytest_sessionstart(session=self.session)
            config.hook.pytest_collection(session=self.session)

    def run_forced_fail(self) -> int:
        """Skip mutmut's trial of a failure: mutants that are killed show the same."""
        return 1

    def run_tests(self, *, mutant_name: str | None, tests: Iterable[str]) -> int:
        """Run tests until one fails; return 1 if one did."""
        if mutant_name is None:  # in mutmut's run without a mutant, `Server` creates one
            return 0
        from tests.mutants._fresh import forget  # of the mutated tree

        forget()
        self.outputs.append(sys.stdout)
        wanted = set(tests)
        items = in_order([item for item in self.session.items if item.nodeid in wanted])
        assert len(items) == len(wanted), "a test was not collected"
        with change_cwd("mutants"):
            for item, following in zip(items, [*items[1:], None], strict=True):
                try:
                    item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
                except BaseException:  # exceptions that end pytest, such as an interrupt
                    return 1
                if self.session.testsfailed:
                    return 1
        return 0


class Server(isolation.ForkServerRunner):
    """Runs all tests once as it runs those of a mutant: if one fails, the mutants would seem to be killed."""

    def startup(self) -> None:
        super().startup()
        self.submit("orq.none__mutmut_0", [*state().duration_by_test], 1200, 0)
        assert self.wait_for_result().exit_code == 0, "a test fails though nothing is mutated"


def in_order(items: list[pytest.Item]) -> list[pytest.Item]:
    """Return tests file by file, as files share fixtures: quick files first, and in each file quick tests first."""
    seconds = state().duration_by_test
    files: dict[Any, list[pytest.Item]] = {}
    for item in items:
        files.setdefault(item.path, []).append(item)
    quick_first = sorted(files.values(), key=lambda some: mean(seconds[item.nodeid] for item in some))
    return [item for some in quick_first for item in sorted(some, key=lambda item: seconds[item.nodeid])]


if __name__ == "__main__":
    isolation.PytestRunner, isolation.ForkServerRunner = Runner, Server  # type: ignore[misc]
    sys.exit(cli())
