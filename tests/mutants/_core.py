"""The modules that are mutated, and the fast tests that should detect it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]


class Part(NamedTuple):
    """Modules of one folder, and their tests: files of `tests`, or of `tests/engine` where no folder is named."""

    name: str
    folder: str
    modules: str
    tests: str

    def module_paths(self) -> list[str]:
        """Return the modules as paths below the root."""
        return [f"{self.folder}/{module}.py" for module in self.modules.split()]

    def test_paths(self) -> list[str]:
        """Return the test files as paths below the root."""
        names = (test if "/" in test else f"engine/{test}" for test in self.tests.split())
        return ["tests/{}/test_{}.py".format(*name.split("/")) for name in names]


CORE: tuple[Part, ...] = (
    Part(
        "calls",
        "orq/_engine",
        "retries failures flow plan secrecy callbacks observers observed_call",
        "retries failures flow flow_retries flow_rules flow_callbacks hints observers service_errors secrecy "
        "shell/secret shell/raw_requests",
    ),
    Part(
        "streams",
        "orq/_engine",
        "events special_events stream_states bodies",
        "events stream_failures heartbeats bodies flow flow_rules framing observers replies hints texts caller_types "
        "linear shell/streams shell/raw_requests",
    ),
    Part(
        "answers",
        "orq/_engine",
        "response service_errors error_text codec tolerant json_types lenient wire_form operation",
        "responses service_errors flow tolerant lenient answer_text public_formats numbers events stream_failures "
        "spelled_otherwise operation_of request input shell/answers",
    ),
    Part(
        "requests",
        "orq/_engine",
        "request targets raw_bodies union_bodies base64_fields projects settings",
        "request input options settled_options options_body flow flow_rules observers long_urls projects settings "
        "sent_files hints shell/raw_requests shell/contents shell/union_bodies shell/derived faults/secrecy",
    ),
    Part(
        "files",
        "orq/_engine",
        "multipart sent_files",
        "multipart sent_files options_body shell/contents shell/raw_requests",
    ),
    Part(
        "input",
        "orq/_engine",
        "input mismatch objects misspellings scalars json_form times",
        "input json_forms times absent public_formats options_body shell/union_bodies",
    ),
    Part("lists", "orq/_engine", "pages", "pagination/step pagination/styles"),
    Part(
        "caller_types",
        "orq/_engine",
        "caller_types caller_type_parts requested_answers",
        "caller_types shell/answers shell/raw_requests",
    ),
    Part(
        "values",
        "orq",
        "result options errors middleware _headers _rate_limits _urls _explained _printable _pickling",
        "result options settled_options errors headers long_urls rate_limits settings hints stream_failures retries "
        "failures flow flow_callbacks seconds request shell/derived shell/pickling shell/secret shell/direct_requests "
        "fuzz/hosts jobs/wait_flow jobs/tools jobs/media",
    ),
    Part(
        "secrets",
        "orq",
        "_secrets _blanking",
        "flow_callbacks flow_rules secrecy headers options shell/secret testing/scrub fuzz/secrets",
    ),
    Part(
        "transport",
        "orq/_http",
        "http1 translate direct proxies addresses pool_state pool_choice decompress sse_blocks waiting timer in_flight",
        "framing shell/http1 shell/translate shell/direct_requests shell/pools shell/decompress shell/waiting "
        "faults/full_pool lifecycle/idle fuzz/compression fuzz/hosts",
    ),
    Part(
        "core",
        "orq",
        "core convert pagination",
        "settings convert absent numbers times tolerant caller_types shell/derived shell/raw_requests shell/pickling "
        "shell/misuse lifecycle/abandoned jobs/media pagination/styles",
    ),
    Part(
        "replies",
        "orq",
        "streaming texts _collect _collect_responses _joiners",
        "collect texts replies agent_replies shell/streams",
    ),
    Part("waits", "orq", "_wait_flow", "jobs/wait_flow jobs/waiting"),
    Part("bulk", "orq", "_bulk_plan", "jobs/bulk_gate jobs/bulk_plan jobs/bulk"),
    Part("webhooks", "orq", "_webhook_signing _webhook_events", "jobs/webhooks"),
    Part(
        "tools",
        "orq",
        "_tool_run _tool_jobs",
        "jobs/tool_flow jobs/tools jobs/tools_run jobs/tools_stream jobs/tools_media otel/tool_spans",
    ),
    Part(
        "structured",
        "orq",
        "structured _answer_value _corrections _schema _caller_schema _partial_json",
        "jobs/structured jobs/structured_streams jobs/schemas",
    ),
    Part("caching", "orq", "_cache_flow", "jobs/caching"),
)

NOT_MUTATED = {f"orq/_engine/{name}.py" for name in ("__init__", "effects", "free_form")}
"""Two have no functions. The one checker of `free_form` is made while `input` is imported, before any test."""

NOT_UNDER_MUTMUT = (
    "tests/engine/test_json_forms.py::test_pydantic_is_not_imported",
    "tests/shell/test_direct_requests.py::test_a_small_call_takes_few_function_calls",
)
"""Tests that fail though nothing is mutated: mutmut itself imports `dataclasses`, and wraps each function."""
