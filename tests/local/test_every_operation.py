"""Test that answers of operations without a handler fit the facts.

An independent validator checks them.

The operations with a role in a collection are walked through in `tests/local/state`, the model-shaped ones are in
`tests/local/forms`.
"""

from __future__ import annotations

import itertools
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema.exceptions import best_match

import orq.funcs
from orq import OrqCore
from orq.downloads import Download
from orq.local import LocalOrq
from orq.local.forms import (
    audio,
    catalog,
    chunking,
    classify,
    embeddings,
    images,
    logs,
    moderation,
    search,
    telemetry,
    traces,
)
from orq.local.handlers import handlers
from orq.local.state.collections import handlers as stored
from orq.streaming import Stream
from tests.support.openapi import Recorder
from tests.sweep._facts import KNOWN_TEXT, Endpoint, endpoints

FORMS = (audio, catalog, chunking, classify, embeddings, images, logs, moderation, search, telemetry, traces)
COMPUTED = {name for form in FORMS for name in form.HANDLERS} - stored().keys()
POSSIBLE = {
    "model": "openai/gpt-4o",
    "chunk_overlap": 1,
    "speed": 1.5,
    "size": "64x64",
    "entities": ["EMAIL_ADDRESS"],
}
_FOR_SEARCHES = {
    "oql": 'name != "x"',
    "filter_operator": "and",
    "sort": [{"field": "started_at", "order": "asc"}],
    "compute": [{"metric": "duration_ms", "op": "sum"}],
    "group_by": ["status"],
    "page_token": "",
    "field": "status",
    "metric": "genai.usage",
    "source": "TELEMETRY_SOURCE_TRACES",
    "grain": "hour",
    "time_zone": "Europe/Amsterdam",
    "filters": [{"field": "status", "op": "eq", "values": ["ok"]}],
}
_FOR_LOGS = {
    "oql": 'body != "x"',
    "sort": [{"field": "timestamp", "order": "asc"}],
    "filters": [{"field": "severity_text", "op": "eq", "values": ["INFO"]}],
}
_FOR_REPORTS = {"group_by": ["model"], "filters": [{"field": "model", "op": "eq", "values": ["openai/m"]}]}
POSSIBLE_IN = {
    "traces": _FOR_SEARCHES,
    "logs": {**_FOR_SEARCHES, **_FOR_LOGS},
    "telemetry": _FOR_SEARCHES,
    "reporting": {**_FOR_SEARCHES, **_FOR_REPORTS},
}


def calls() -> Iterator[tuple[Endpoint, dict[str, bool]]]:
    """Yield the operations whose answers need no stored objects, with each kind of answer; all others have tests."""
    for endpoint in endpoints():
        if endpoint.name not in handlers() or (endpoint.name in COMPUTED and "{" not in endpoint.template):
            yield from ((endpoint, {"stream": flag}) for flag in (False, True)) if endpoint.flag else [(endpoint, {})]


def _possible(name: str, value: Any, possible: dict[str, Any]) -> Any:
    """Return a value that can be honoured in place of one that only has the right type."""
    if isinstance(value, dict):
        return {inner: _possible(inner, item, possible) for inner, item in value.items()}
    return possible[name] if type(value) is type(possible.get(name)) else value


def _told(error: BaseException) -> str:
    """Tell the mismatches of a schema one by one."""
    inner = getattr(error, "schema_errors", None)
    deepest = [best_match([mismatch]) for mismatch in inner or ()]
    return "; ".join(f"{list(e.absolute_path)}: {e.message[:200]}" for e in deepest) or repr(error)[:300]


@pytest.mark.once
@pytest.mark.timeout(300)
@pytest.mark.parametrize("full", [False, True], ids=["required-fields", "all-fields"])
def test_every_operation_answers(full: bool) -> None:
    wrong, answered = [], 0
    recorder = Recorder()
    with (
        LocalOrq(wrap=recorder) as server,
        OrqCore(server_url=server.url, api_key="local", retries=None) as core,
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore", DeprecationWarning)
        for endpoint, flag in calls():
            id = KNOWN_TEXT["ulid" if endpoint.group == "human_review_sets" else "uuid"]
            ask = endpoint.ask(
                full, stream=flag.get("stream", False), known_id="a1" if "key}" in endpoint.template else id
            )
            possible = POSSIBLE | (POSSIBLE_IN.get(endpoint.group, {}))
            given = {name: _possible(name, value, possible) for name, value in ask.given.items()}
            result = getattr(orq.funcs, endpoint.name)(core, given, **flag)
            if not result.ok:
                wrong.append(f"{endpoint.name}: {result.error}")
                continue
            if result.response.problems:
                wrong.append(f"{endpoint.name}: {result.response.problems}")
            if isinstance(result.value, Stream):
                events = list(result.value)
                if not events or result.value.complete is False:
                    wrong.append(f"{endpoint.name}: {events}")
            elif isinstance(result.value, Download):
                assert result.value.read()
            answered += 1
    for exchange in recorder.exchanges:
        try:
            exchange.check()
        except Exception as error:
            reason = error.__cause__ or error
            wrong.append(f"{exchange.scope['method']} {exchange.scope['path']}: {_told(reason)}")
    print(answered, "answers")
    assert not wrong, "\n".join(itertools.islice(wrong, 20))
    assert answered >= len(endpoints()) - len(handlers())
