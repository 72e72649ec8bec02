"""Test that no secret is recorded in a cassette, in any document, name or form."""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlencode

import httpx
import msgspec
import pytest
from hypothesis import example, given, strategies as st

from orq.testing.exchange import cassette_request, exchange
from orq.testing.scrub import Scrubber
from orq.testing.secret_names import _whole, bare, says_secret
from tests.support.facts import document as facts

from ._run import examples
from ._secret_names import HARMLESS_NAMES, REAL_NAMES

pytestmark = pytest.mark.once

SECRET = "hunter2-Xq7Zr9Lw3"
"""Like no known form of a secret: what is found is found by its name."""

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(HARMLESS_NAMES), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from(REAL_NAMES)


def field(name: str, secret: Any) -> Any:
    return {name: secret}


PLACES: dict[str, Callable[[str, Any], Any]] = {
    "a field": field,
    "a list under a field": lambda name, secret: {name: [secret, {"a": secret}]},
    "an object under a field": lambda name, secret: {name: {"primary": secret, "n": 1}},
    "name and value": lambda name, secret: {"name": name, "value": secret},
    "key and value": lambda name, secret: {"key": name, "value": secret, "id": "v_1"},
    "a header": lambda name, secret: {"header": name, "value": secret},
    "a default": lambda name, secret: {"name": name, "description": "of a tool", "default": secret},
    "a pair in a list": lambda name, secret: [["accept", "a/b"], [name, secret]],
    "a variable marked as secret": lambda name, secret: {"key": "DB", "value": secret, "encrypted": True},
    "headers of any name": lambda name, secret: {"headers": {"X-Company-Pass-Through": secret}},
    "JSON in a text": lambda name, secret: {"arguments": json.dumps({name: secret})},
    "JSON in JSON in a text": lambda name, secret: {"a": json.dumps({"b": json.dumps({"c": {name: secret}})})},
    "JSON within a text": lambda name, secret: {"text": f"I call it with {json.dumps({name: secret})} now."},
    "base64 of JSON": lambda name, secret: {"blob": base64.b64encode(json.dumps({name: secret}).encode()).decode()},
    "base64 within a text": lambda name, secret: {
        "text": "see " + base64.urlsafe_b64encode(f"user:{secret}".encode()).decode() + " there"
    },
    "HTTP's basic scheme": lambda name, secret: {
        "said": "Authorization: Basic " + base64.b64encode(f"u:{secret}".encode()).decode()
    },
    "HTTP's bearer scheme": lambda name, secret: {
        "said": f"curl -H 'Authorization: Bearer {secret}' https://x.example"
    },
    "the query of a URL": lambda name, secret: {"next": f"https://x.example/v2?limit=3&{quote(name)}={secret}&a=b"},
    "the user of a URL": lambda name, secret: {"host": f"postgres://app:{secret}@db.example:5432/app"},
    "lines of variables": lambda name, secret: {"text": f"HOST=db\n{name.replace('-', '_')}={secret}\nexport A=1"},
    "lines of headers": lambda name, secret: {"text": f"Host: x.example\n{name}: {secret}\nAccept: a/b"},
    "a connection string": lambda name, secret: {"text": f"Server=db;User=sa;Password={secret};Encrypt=true"},
    "a form": lambda name, secret: {"sent": urlencode({"a": "b", name: secret})},
}
"""How a document may hold a secret."""


def kept(content: bytes, media: str) -> str:
    """Return all that a cassette keeps of an answer, also what is base64 there."""
    request = httpx.Request("GET", "https://api.example/v2/x")
    scrubber = Scrubber(())
    response = httpx.Response(200, headers={"content-type": media})
    made = exchange(cassette_request(request, scrubber), response, content, False, scrubber)
    played = b"".join(made.pieces())
    texts = [msgspec.json.encode(made).decode(), played.decode("latin-1")]
    for coding in ("utf-16-le", "utf-16-be", "utf-32-le"):
        texts.append(played.decode(coding, "replace"))
    return "\n".join(texts)


def planted(where: Any, path: list[int], what: Any) -> Any:
    """Return a document with an object or list put in, at a place that the numbers choose."""
    if isinstance(where, dict) and path:
        names = [*where, "content"]
        name = names[path[0] % len(names)]
        return {**where, name: planted(where.get(name), path[1:], what)}
    if isinstance(where, list) and path:
        at = path[0] % (len(where) + 1)
        return [*where[:at], planted(None, path[1:], what), *where[at:]]
    return what


CODINGS: dict[str, Callable[[Any], tuple[bytes, str]]] = {
    "JSON": lambda data: (json.dumps(data).encode(), "application/json"),
    "JSON with letters as they are": lambda data: (json.dumps(data, ensure_ascii=False).encode(), "application/json"),
    "indented JSON": lambda data: (json.dumps(data, indent=2).encode(), "application/json"),
    "JSON behind a byte-order mark": lambda data: (b"\xef\xbb\xbf" + json.dumps(data).encode(), "application/json"),
    "UTF-16": lambda data: (json.dumps(data).encode("utf-16"), "application/json; charset=utf-16"),
    "UTF-16 without a mark": lambda data: (json.dumps(data).encode("utf-16-le"), "application/json"),
    "UTF-16 the other way round": lambda data: (json.dumps(data).encode("utf-16-be"), "text/plain"),
    "UTF-32": lambda data: (json.dumps(data).encode("utf-32"), "application/json"),
    "lines of JSON": lambda data: (b'{"a":1}\n' + json.dumps(data).encode() + b"\n", "application/x-ndjson"),
    "events": lambda data: (b"data: " + json.dumps(data).encode() + b"\n\ndata: [DONE]\n\n", "text/event-stream"),
    "an event on many lines": lambda data: (
        "".join(f"data: {line}\n" for line in json.dumps(data, indent=1).split("\n")).encode() + b"\n",
        "text/event-stream",
    ),
    "a page": lambda data: (f"<html><script>x = {json.dumps(data)};</script></html>".encode(), "text/html"),
    "JSON that broke off": lambda data: (json.dumps([data, 1])[:-3].encode(), "application/json"),
}


NEEDS_WHOLE = {
    "a list under a field",
    "an object under a field",
    "name and value",
    "key and value",
    "a header",
    "a default",
    "a pair in a list",
    "a variable marked as secret",
    "headers of any name",
    "JSON in JSON in a text",
    "lines of variables",
    "lines of headers",
}
"""Of JSON that cannot be read as a whole, only text behind a name is found."""
CASES = [
    (place, coding)
    for place in PLACES
    for coding in CODINGS
    if place not in NEEDS_WHOLE or coding not in ("a page", "JSON that broke off")
]


@pytest.mark.parametrize(("place", "coding"), CASES)
def test_a_secret_in_a_document(place: str, coding: str) -> None:
    """Under a few of the names, at a few places."""
    chance = random.Random(f"{place} {coding}")
    document = {"data": [{"name": "a", "content": ["b", {"text": "ü 🦉"}]}, 3, None], "usage": {"total_tokens": 7}}
    for name in chance.sample(REAL_NAMES, 5):
        path = [chance.randrange(6) for _ in range(chance.randrange(4))]
        content, media = CODINGS[coding](planted(document, path, PLACES[place](name, SECRET)))
        assert SECRET not in kept(content, media), (name, path)


@given(case=st.sampled_from(CASES), name=NAMES, document=PLAIN, path=st.lists(st.integers(0, 5), max_size=4))
@examples(300)
def test_any_secret_in_any_document(case: tuple[str, str], name: str, document: Any, path: list[int]) -> None:
    place, coding = case
    content, media = CODINGS[coding](planted(document, path, PLACES[place](name, SECRET)))
    assert SECRET not in kept(content, media)


@given(name=NAMES, document=PLAIN, value=st.text(min_size=1, max_size=30))
@examples(60)
def test_a_request_is_found_again_with_another_secret(name: str, document: Any, value: str) -> None:
    """The cassette keeps none of it: not in the body, the query, a form, or the path's query."""

    def asked(secret: str) -> bytes:
        scrubber = Scrubber(())
        body = {"a": document, name: secret, "nested": json.dumps({name: secret})}
        request = httpx.Request("POST", f"https://x.example/v2?{urlencode({name: secret, 'a': 'b'})}", json=body)
        form = httpx.Request("POST", "https://x.example/v2", data={"a": "b", name: secret})
        return msgspec.json.encode([cassette_request(one, scrubber) for one in (request, form)])

    assert asked(SECRET) == asked("another-secret-of-mine")
    assert SECRET.encode() not in asked(SECRET)


@given(document=PLAIN)
@example({"max_tokens": 100, "next_page_token": "abc", "token_count": "12", "usage": {"total_tokens": 7}})
@example({"logprobs": {"content": [{"token": "Hello", "logprob": -0.1, "bytes": [72]}]}})
@example({"logprobs": {"tokens": ["Hel", "lo"], "token_logprobs": [-0.1, -0.2]}})
@example({"text": "The password must be long. A token is a piece of text: see below. api_key_id=7 max_tokens=100"})
@example({"content": "def f(key: str, token_count: int = 3): ...  # basic information about a bearer"})
@example({"image": base64.b64encode(bytes(range(256)) * 4).decode(), "id": "msg_01JGFJJZ00000000000000000"})
@example({"url": "https://x.example/a?page_token=abc&limit=3", "email": "a@b.example"})
@examples(100)
def test_other_values_are_unchanged(document: Any) -> None:
    assert Scrubber(()).data(document) == document


def test_the_signature_of_a_url_but_not_that_of_a_model() -> None:
    signed = f"https://files.example/a.png?Expires=1700000000&Signature={SECRET}&Key-Pair-Id=K1"
    assert SECRET not in Scrubber(()).text(signed)
    assert SECRET not in Scrubber(()).text(f"https://files.example/a.png?signature={SECRET}")
    told = {"seed": "42", "sessionId": "ses_01", "tool_calls": [{"id": "c", "thought_signature": "EpQBCg"}]}
    assert Scrubber(()).data(told) == told


@pytest.mark.parametrize("name", REAL_NAMES)
def test_a_name_of_a_secret(name: str) -> None:
    assert says_secret(name)
    assert says_secret(name.upper())
    if bare(name) not in _whole:
        assert says_secret(f"my_{name}")


@pytest.mark.parametrize("name", HARMLESS_NAMES)
def test_a_name_of_none(name: str) -> None:
    assert not says_secret(name)


KNOWN_FORMS = [
    "sk-orq-0123456789abcdefghij",
    "AKIAIOSFODNN7EXAMPLE",
    "ghp_" + "a1B2" * 9,
    "github_pat_" + "a1B2" * 10,
    "glpat-" + "a1B2" * 6,
    "xoxb-123456789012-abcdefABCDEF",
    "AIza" + "a1B2c" * 7,
    "sk_live_" + "a1B2" * 6,
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-DEF_123",
    "hf_" + "a1B2" * 9,
    "npm_" + "a1B2" * 9,
    "https://hooks.slack.com/services/T000/B000/XXXXXXXX",
    "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----",
]


@pytest.mark.parametrize("form", KNOWN_FORMS)
def test_secrets_by_form_are_removed(form: str) -> None:
    inner = form.split("-----")[2].strip() if "BEGIN" in form else form
    for document in ({"text": f"it is {form}, I think"}, [form], {"a": json.dumps({"b": form})}):
        assert inner not in json.dumps(Scrubber(()).data(document))
    assert inner not in kept(f"see {form} there".encode(), "text/plain")


def test_a_part_of_a_multipart_body() -> None:
    parts = "".join(
        f'--b\r\ncontent-disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in (("a", "kept"), ("api_key", SECRET))
    )
    found = kept(f"{parts}--b--\r\n".encode(), "multipart/form-data; boundary=b")
    assert SECRET not in found
    assert "kept" in found


SAYS_SECRET = ("secret", "password", "passphrase", "credential", "api key", "private key", "access token")
ARE_NONE = {
    "api_key_env": "the name of a variable",
    "api_key_id": "an id",
    "created_by_id": "an id",
    "integration_id": "names stored credentials",
    "masked_value": "the service shows it in place of the secret",
    "project_id": "an id",
    "scm_connection_id": "names stored credentials",
    "secret_rotated_at": "a time",
    "signing_secret_hint": "the service shows it in place of the secret",
    "updated_by_id": "an id",
}


def test_every_secret_field_of_the_api_is_removed() -> None:
    """By its name, or by its description."""
    found, missed = set(), set()

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            properties = value.get("properties")
            for name, schema in properties.items() if isinstance(properties, dict) else ():
                if not isinstance(schema, dict) or "string" not in str(schema.get("type", "")):
                    continue
                said = f"{name.replace('_', ' ')} {schema.get('description', '')}".lower()
                if says_secret(name):
                    found.add(name)
                elif any(word in said for word in SAYS_SECRET):
                    missed.add(name)
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    walk(facts())
    assert {"api_key", "secret", "client_secret", "signing_secret", "token", "webhook_url"} <= found
    assert missed - ARE_NONE.keys() == set()
