"""Which modules are mutated, and which tests are to notice: fast ones, whose subject the modules are."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]


class Part(NamedTuple):
    """Modules of `orq/_engine`, and their tests: files of `tests`, or of `tests/engine` where no folder is named."""

    name: str
    modules: str
    tests: str

    def module_paths(self) -> list[str]:
        """Return the modules as paths below the root."""
        return [f"orq/_engine/{module}.py" for module in self.modules.split()]

    def test_paths(self) -> list[str]:
        """Return the test files as paths below the root."""
        names = (test if "/" in test else f"engine/{test}" for test in self.tests.split())
        return ["tests/{}/test_{}.py".format(*name.split("/")) for name in names]


CORE: tuple[Part, ...] = (
    Part(
        "calls",
        "retries failures flow plan secrecy callbacks observers observed_call",
        "retries failures flow flow_retries flow_rules flow_callbacks hints observers service_errors shell/secret",
    ),
    Part(
        "streams",
        "events special_events stream_states bodies",
        "events stream_failures heartbeats bodies framing observers replies hints",
    ),
    Part(
        "answers",
        "response service_errors error_text codec tolerant json_types lenient wire_form operation",
        "responses service_errors flow tolerant lenient answer_text public_formats numbers events stream_failures "
        "spelled_otherwise operation_of request input shell/answers",
    ),
    Part(
        "requests",
        "request targets raw_bodies union_bodies contents projects settings",
        "request input options_body flow_rules long_urls projects settings shell/raw_requests "
        "shell/contents shell/union_bodies",
    ),
    Part("files", "form sent_files", "form sent_files options_body shell/contents shell/raw_requests"),
    Part(
        "input",
        "input misfit objects misspellings scalars json_form times",
        "input json_forms times absent public_formats options_body shell/union_bodies",
    ),
    Part("lists", "pages", "pagination/step pagination/styles"),
    Part("own_types", "own_types own_parts free_answers", "own_types shell/answers shell/raw_requests"),
)

# Not here: `free_form`, whose one checker is made while `orq/_engine/input.py` is imported. mutmut forks after that.

NOT_UNDER_MUTMUT = ("tests/engine/test_json_forms.py::test_pydantic_is_not_imported",)
"""Tests that fail though nothing is mutated: mutmut itself imports `dataclasses`."""
