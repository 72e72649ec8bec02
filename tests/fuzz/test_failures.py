"""Test that any error answer of a service or proxy is one `APIError` without a key."""

from __future__ import annotations

import copy
import json
import math
import pickle
from typing import Any

from hypothesis import example, given, strategies as st

from orq import OrqCore
from orq._blanking import Blanker, _Plain
from orq._engine.error_text import describe
from orq._engine.operation import Operation
from orq._engine.response import api_error, decode_answer, retry_after
from orq._engine.secrecy import blank_error
from orq._engine.settings import call_settings
from orq._headers import Headers
from orq._secrets import SHORTEST_KEY
from orq.errors import APIError, OrqError, for_status
from orq.middleware import Response
from tests.support.operations import every_operation

from ._run import examples
from ._values import JSON, TEXT

STATUSES = st.integers(300, 599) | st.sampled_from([400, 401, 403, 404, 409, 422, 429, 500, 503])
NAMES = ["error", "errors", "message", "detail", "details", "issues", "code", "type", "msg", "title", "path", "loc"]
NAMES += ["field", "param", "error_description"]
SAID = st.recursive(
    JSON | st.just("<html><title>502 Bad\n Gateway</title>"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(NAMES),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)
BODIES = st.one_of(
    st.binary(max_size=40),
    SAID.map(lambda data: json.dumps(data).encode()),
    SAID.map(lambda data: json.dumps(data).encode()[:-1]),
    TEXT.map(lambda text: f"<HTML><title>{text}</title>".encode("utf-8", "replace")),
)
HEADERS = st.dictionaries(
    st.sampled_from([b"retry-after", b"retry-after-ms", b"location", b"x-request-id", b"content-type", b"x-other"]),
    st.one_of(
        st.binary(max_size=20),
        st.sampled_from([b"5", b"-1", b"1e9", b"0.5", b"nan", b"5, 7", b"99999999999999999999", b"\xe9"]),
        st.datetimes().map(lambda when: when.strftime("%a, %d %b %Y %H:%M:%S GMT").encode()),
        st.sampled_from([b"https://u:p@h/x", b"//other/..", b"/same", b"Fri, 31 Dec 9999 23:59:59 -2359"]),
    ),
    max_size=4,
)
KEYS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=5, max_size=20).map("sk-".__add__)
KEYS = KEYS.filter(lambda key: len(_Plain(key).text) >= SHORTEST_KEY)  # an escape counts as one character


@examples(250)
@given(STATUSES, BODIES, HEADERS)
def test_any_refusal_is_an_api_error(status: int, body: bytes, fields: dict[bytes, bytes]) -> None:
    headers = Headers.received(list(fields.items()))
    error = api_error(Response(status_code=status, headers=headers, body=body), 1.7e9)
    assert type(error) is for_status(status)
    assert error.status_code == status
    assert len(error.message) < 25_000
    assert str(status) in str(error)
    assert error.retry_after is None or (error.retry_after >= 0 and math.isfinite(error.retry_after))
    for twin in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert str(twin) == str(error)
        assert pickle.dumps(twin.__dict__) == pickle.dumps(twin.__dict__)
        assert (type(twin), twin.code, twin.retry_after) == (type(error), error.code, error.retry_after)
        assert dict(twin.headers) == dict(error.headers)


CODES = ["status", "status_code", "success", "ok", "object", "id", "choices", "data"]
ODD_NUMBERS = st.sampled_from([math.nan, math.inf, -math.inf, 10**400, "9" * 5000, 429.0, "429", True])
ODDLY_SAID = st.recursive(
    SAID | ODD_NUMBERS,
    lambda inner: st.dictionaries(st.sampled_from(NAMES + CODES), inner, max_size=5) | st.lists(inner, max_size=2),
    max_leaves=8,
)
ERROR_LIKE = st.fixed_dictionaries(
    {"message": TEXT | ODD_NUMBERS},
    optional=dict.fromkeys(("status", "code", "error", "type", "success"), ODD_NUMBERS | ODDLY_SAID),
)
CORE = OrqCore("k" * 12, server_url="http://127.0.0.1:1")._settings
CALL = call_settings(CORE, None)


@examples(300)
@given(st.sampled_from(every_operation()), st.booleans(), ODDLY_SAID | ERROR_LIKE)
def test_any_answer_is_a_value_or_our_error(operation: Operation, stream: bool, said: Any) -> None:
    operation = operation.for_stream(stream) if operation.streamed is not None else operation
    body = json.dumps(said).encode()
    response = Response(status_code=200, headers=Headers.received([(b"content-type", b"application/json")]), body=body)
    try:
        value, problems = decode_answer(operation, response, CORE, CALL)
    except OrqError as error:
        str(error).encode()
        assert str(pickle.loads(pickle.dumps(error))) == str(error)
    else:
        repr(value)
        assert all(problems)


@examples(150)
@given(SAID)
def test_messages_of_bodies_are_text(data: object) -> None:
    message, code = describe(data)
    assert isinstance(message, str)
    assert code is None or isinstance(code, str)


@examples(150)
@given(KEYS, STATUSES, st.data())
@example('sk-"quoted"-key', 401, None)
@example("sk-back\\slash-key", 401, None)
def test_no_place_of_an_answer_shows_the_key(key: str, status: int, data: st.DataObject | None) -> None:
    """An error does not show the key, even if the service repeats it in any part of an answer."""
    around = "a {} b" if data is None else data.draw(st.sampled_from(["{}", "Bearer {}", "a {} b", "{}{}"]))
    said = around.replace("{}", key)
    shapes = [said, {"message": said}, {"error": {"code": said, said: [said]}}, [{"path": [said], "message": said}]]
    shape = shapes[1] if data is None else data.draw(st.sampled_from(shapes))
    headers = Headers.received([(b"x-echo", said.encode()), (b"x-request-id", said.encode())])
    error = api_error(Response(status_code=status, headers=headers, body=json.dumps(shape).encode()), 0.0)
    blank_error(error, Blanker({"authorization": f"Bearer {key}"}))
    assert key not in "".join(
        [str(error), repr(error), repr(error.__dict__), str(error.args), str(dict(error.headers))]
    )
    assert key not in _texts(error)


def _texts(error: APIError) -> str:
    """Return every text inside what an error holds, however deep, unescaped."""
    found: list[str] = []

    def collect(value: object) -> None:
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, dict):
            for name, item in value.items():
                collect(name)
                collect(item)
        elif isinstance(value, list):
            for item in value:
                collect(item)

    collect(error.__dict__)
    return "\n".join(found)


@examples(100)
@given(st.text(max_size=40), st.floats(0, 2e9))
def test_retry_after_is_a_wait_or_none(text: str, now: float) -> None:
    raw = text.encode("latin-1", "replace")
    for name in (b"retry-after", b"retry-after-ms"):
        seconds = retry_after(Headers.received([(name, raw)]), now)
        assert seconds is None or (seconds >= 0 and math.isfinite(seconds))
