"""Test unusual answers for every operation.

None is lost, none raises, and errors are reported.

The forms are those in which services and gateways have been seen to answer: fields that are missing, null, of another
kind or new, a bad item in a list, JSON that only lenient parsers read, heartbeats among events, and errors with a 2xx
status, whole and inside streams.
"""

from __future__ import annotations

import copy
import json
import math
import random
import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest

import orq
from orq import to_dict
from orq._engine.events import EventReader
from orq._engine.operation import Binary, Events, Json, Operation
from orq._engine.response import decode_answer, stays_open
from orq._engine.settings import call_settings
from orq._headers import Headers
from orq._http.sse_blocks import read_block
from orq.errors import APIError, OrqError, RateLimitError, ResponseValidationError, StreamFailedError
from orq.middleware import Response
from tests.support.operations import operation_named
from tests.sweep._facts import endpoints
from tests.sweep._tally import tally

pytestmark = pytest.mark.once

_CORE = orq.OrqCore("a-key-that-is-no-key")._settings
_SETTINGS = call_settings(_CORE, None)
_TIME = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?")


@cache
def operations() -> list[tuple[Operation, tuple[Any, ...]]]:
    """Return every operation, by what it may answer, with values of its answer: of a stream, its events."""
    found = []
    for endpoint in endpoints():
        one = operation_named(endpoint.name)
        for stream in (False, True) if endpoint.flag else (False,):
            told = one.for_stream(stream) if endpoint.flag else one
            found.append((told, tuple(endpoint.reply(True, 0, stream).values)))
    return found


def answers(kind: type) -> Iterator[tuple[Operation, Any]]:
    for operation, values in operations():
        if isinstance(operation.answer, kind):
            for value in values:
                yield operation, value


def decoded(operation: Operation, body: bytes) -> tuple[Any, tuple[str, ...]]:
    response = Response(status_code=200, headers=Headers({"content-type": "application/json"}), body=body)
    assert not stays_open(operation, response) or isinstance(operation.answer, Binary)
    return decode_answer(operation, response, _CORE, _SETTINGS)


def normal(value: Any) -> Any:
    """Return data without nulls, which mean absent, and with times in one form: they come back as the same instant."""
    if isinstance(value, dict):
        return {key: normal(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [normal(item) for item in value]
    if isinstance(value, float):
        return None if math.isnan(value) else int(value) if value.is_integer() else value
    return "(time)" if isinstance(value, str) and _TIME.fullmatch(value) else value


def keeps(told: Any, sent: Any) -> bool:
    """Tell whether data holds all of what was sent; a constant that was not sent may have come to it."""
    if isinstance(sent, dict):
        return isinstance(told, dict) and all(name in told and keeps(told[name], item) for name, item in sent.items())
    if isinstance(sent, list):
        return isinstance(told, list) and len(told) == len(sent) and all(map(keeps, told, sent))
    return bool(told == sent)


def places(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every object in a value that has fields."""
    if isinstance(value, dict) and value:
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from places(item)


def some_places(value: Any, dice: random.Random) -> list[dict[str, Any]]:
    """Return the first object in a value, and three others."""
    first, *others = list(places(value)) or [None]
    return [place for place in (first, *dice.sample(others, min(3, len(others)))) if place is not None]


def _without(place: dict[str, Any], dice: random.Random) -> None:
    del place[dice.choice(sorted(place))]


def _empty(place: dict[str, Any], dice: random.Random) -> None:
    kept = {name: place[name] for name in ("type", "kind", "role", "object") if name in place}
    place.clear()
    place.update(kept)


def _null(place: dict[str, Any], dice: random.Random) -> None:
    place[dice.choice(sorted(place))] = None


def _other_kind(place: dict[str, Any], dice: random.Random) -> None:
    place[dice.choice(sorted(place))] = dice.choice([[], {}, "odd", -1, 1.5, True, [[1]], {"odd": {}}])


def _bad_item(place: dict[str, Any], dice: random.Random) -> None:
    lists = [item for item in place.values() if isinstance(item, list)]
    if lists:
        dice.choice(lists).insert(0, dice.choice([5, "odd", [], {"odd": 1}, True]))


def _more(place: dict[str, Any], dice: random.Random) -> None:
    place |= {"new_field": {"deep": [1, {"er": None}]}, "newField": "x", "é": 2**70}


def _not_a_number(place: dict[str, Any], dice: random.Random) -> None:
    numbers = [name for name, item in place.items() if isinstance(item, (int, float)) and not isinstance(item, bool)]
    place[dice.choice(numbers) if numbers else "new_field"] = dice.choice([math.inf, -math.inf, math.nan])


CHANGES: dict[str, Callable[[dict[str, Any], random.Random], None]] = {
    "a field is missing": _without,
    "all fields are missing": _empty,
    "null": _null,
    "a value of another kind": _other_kind,
    "a list with a bad item": _bad_item,
    "new fields": _more,
    "NaN and infinities": _not_a_number,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("kind", [Json, Events], ids=["answers", "events"])
def test_no_answer_is_lost(kind: type, change: Callable[[dict[str, Any], random.Random], None]) -> None:
    dice = random.Random(2026)
    lost = []
    for operation, value in answers(kind):
        for number in range(len(some_places(value, random.Random(7)))):
            changed = copy.deepcopy(value)
            change(some_places(changed, random.Random(7))[number], dice)
            body = json.dumps(changed).encode()
            tally["odd answers"] += 1
            try:
                read = _read_whole(operation, body) if kind is Json else _read_event(operation, body)
            except OrqError as error:
                lost.append(f"{operation.name}: {error!r} for {body[:300]!r}")
                continue
            if not keeps(normal(to_dict(read, wire=True)), normal(changed)):
                lost.append(f"{operation.name}: {to_dict(read, wire=True)!r} for {body[:300]!r}")
    assert not lost, "\n".join(lost[:20])


def _read_whole(operation: Operation, body: bytes) -> Any:
    return decoded(operation, body)[0]


def _read_event(operation: Operation, body: bytes) -> Any:
    reader = EventReader(operation.answer, "op", read_block=read_block, strict=False, max_event=10**7)  # type: ignore[arg-type]
    events = reader.feed(b"data: " + body + b"\n\n")
    if not events and reader.error is None:  # it has none of the fields of an event: a heartbeat
        assert reader.problems
        return json.loads(body)
    if not events:
        assert reader.error is not None
        raise reader.error
    return events[0]


@pytest.mark.parametrize(
    "wrap",
    [
        pytest.param(lambda text: b"\xef\xbb\xbf" + text, id="byte-order mark"),
        pytest.param(lambda text: b"\r\n " + text + b" \n", id="blanks around"),
        pytest.param(lambda text: text.replace(b"{", rb'{"\ud800": "\udfff", ', 1), id="half of a surrogate pair"),
        pytest.param(lambda text: text.replace(b"{", b'{"new": "\xff", ', 1), id="bytes that are not UTF-8"),
        pytest.param(lambda text: text.replace(b"{", b'{"new": 1e999, ', 1), id="number beyond a float"),
    ],
)
def test_json_that_only_lenient_parsers_read(wrap: Callable[[bytes], bytes]) -> None:
    for operation, value in answers(Json):
        read, problems = decoded(operation, wrap(json.dumps(value).encode()).replace(b", }", b"}"))
        assert problems == ()
        assert keeps(normal(to_dict(read, wire=True)), normal(value)), operation.name


ERRORS: dict[str, dict[str, Any]] = {
    "error": {"error": {"message": "no credits left", "code": "rate_limit_exceeded"}},
    "error of a type": {"type": "error", "error": {"type": "rate_limit_error", "message": "no credits left"}},
    "error with a status": {"error": {"message": "no credits left", "code": 429}},
}
every_error = pytest.mark.parametrize("said", ERRORS.values(), ids=ERRORS)


@every_error
def test_an_error_with_status_200_is_reported_by_every_operation(said: dict[str, Any]) -> None:
    silent = []
    for operation, _ in operations():
        if isinstance(operation.answer, Binary):
            continue
        try:
            decoded(operation, json.dumps(said).encode())
        except RateLimitError as error:
            assert (error.message, error.status_code, error.retryable) == ("no credits left", 200, True)
        except ResponseValidationError as error:
            silent.append(f"{operation.name}: {error!r}")
        else:
            silent.append(operation.name)
    assert not silent, "\n".join(silent[:20])


@every_error
def test_an_error_inside_every_stream_is_reported(said: dict[str, Any]) -> None:
    text = json.dumps(said).encode()
    for operation, value in answers(Events):
        for block in (b"data: " + text + b"\n\n", b"event: error\ndata: " + text + b"\n\n"):
            reader = EventReader(operation.answer, "op", read_block=read_block, strict=False, max_event=10**7)  # type: ignore[arg-type]
            reader.feed(b"data: " + json.dumps(value).encode() + b"\n\n")
            if reader.complete or reader.error:
                continue
            reader.feed(block)
            assert isinstance(reader.error, StreamFailedError), operation.name
            assert isinstance(reader.error, APIError)
            assert reader.error.message == "no credits left"


@pytest.mark.parametrize("beat", ['{"type": "ping"}', "{}", "null", "[]", "5", '"ping"'])
def test_a_heartbeat_ends_no_stream(beat: str) -> None:
    for operation, value in answers(Events):
        reader = EventReader(operation.answer, "op", read_block=read_block, strict=False, max_event=10**7)  # type: ignore[arg-type]
        block = b"data: " + json.dumps(value).encode() + b"\n\n"
        events = reader.feed(f"data: {beat}\n\n".encode() + block)
        assert to_dict(events[-1], wire=True), operation.name
        assert len(events) in (1, 2)
        failed = reader.error is not None and isinstance(events[-1], operation.answer.failed)  # type: ignore[union-attr]
        assert reader.error is None or failed, operation.name
