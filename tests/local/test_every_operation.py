"""What has no handler answers on the local server with what the facts allow; a third party checks both ways.

The operations with a role in a collection are walked through in `tests/local/state`, the model-shaped ones are in
`tests/local/forms`.
"""

from __future__ import annotations

import itertools
import warnings
from collections.abc import Iterator

import pytest
from jsonschema.exceptions import best_match

import orq.funcs
from orq import OrqCore
from orq.downloads import Download
from orq.local import LocalOrq
from orq.local.handlers import handlers
from orq.streaming import Stream
from tests.support.openapi import Recorder
from tests.sweep._facts import KNOWN_TEXT, Endpoint, endpoints


def calls() -> Iterator[tuple[Endpoint, dict[str, bool]]]:
    """Yield all operations but those with handlers, which have tests of their own, with each kind of answer."""
    for endpoint in endpoints():
        if endpoint.name not in handlers():
            yield from ((endpoint, {"stream": flag}) for flag in (False, True)) if endpoint.flag else [(endpoint, {})]


def _told(error: BaseException) -> str:
    """Tell the misfits of a schema one by one."""
    inner = getattr(error, "schema_errors", None)
    deepest = [best_match([misfit]) for misfit in inner or ()]
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
            result = getattr(orq.funcs, endpoint.name)(core, ask.given, **flag)
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
