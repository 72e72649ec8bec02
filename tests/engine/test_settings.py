"""Test the sources of a core's settings, and the rules for keys and URLs.

Messages never show the value.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
import traceback
from typing import Any

import pytest

from orq import AsyncOrqCore, Orq, OrqCore, RequestOptions
from orq._engine.settings import call_settings, check_server_url
from orq._urls import origin
from orq.errors import ConfigurationError
from orq.funcs import agents_list
from tests.support.samples import KEY, RETRIEVED

from ._steps import SERVER, answer, play, settings

# --- server_url ------------------------------------------------------------------------------------------------------


NO_HOSTS = [
    "a..b",
    ".a.b",
    "a.b..",
    ".",
    "..:8080",
    f"{'a' * 64}.example",
    f"{'a.' * 127}a",
    "a,b",
    "a%20b",
    "a*b.example",
    "a\\b",
    "xn--a.example",
    "xn--.example",
    "XN--A.example",
    "999.1.1.1",
    "01.2.3.4",
    "[::1]x",
    "x[::1]",
    "[::1].example",
    "[::1::2]",
    "[1.2.3.4]",
]


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://my.orq.ai", "https://my.orq.ai"),
        ("https://my.orq.ai/", "https://my.orq.ai"),
        ("https://my.orq.ai///", "https://my.orq.ai"),
        ("https://proxy.example:8443/orq/eu/", "https://proxy.example:8443/orq/eu"),
        ("HTTPS://MY.ORQ.AI", "HTTPS://MY.ORQ.AI"),
        ("https://xn--mller-kva.example", "https://xn--mller-kva.example"),
        ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://127.0.0.1", "http://127.0.0.1"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        ("https://[fe80::1%eth0]", "https://[fe80::1%eth0]"),
        ("https://10.0.0.1:8443", "https://10.0.0.1:8443"),
        ("https://my.orq.ai.", "https://my.orq.ai."),
        ("https://orq_api-1.internal", "https://orq_api-1.internal"),
        (f"https://{'a' * 63}.example", f"https://{'a' * 63}.example"),
        (f"https://{'a.' * 126}a", f"https://{'a.' * 126}a"),
        # Idna refuses it, but httpx does not use idna here.
        ("https://my.xn--i-7iq.example", "https://my.xn--i-7iq.example"),
        ("https://my.orq.ai:", "https://my.orq.ai:"),
        ("https://my.orq.ai/X/", "https://my.orq.ai/X"),
    ],
)
def test_a_server_url(url: str, kept: str):
    assert settings(server_url=url).server_url == kept
    assert call_settings(settings(), RequestOptions(server_url=url)).server_url == kept


def test_an_origin_has_the_port_of_its_scheme():
    assert origin("https://x.example/a") == origin("https://X.example:443/b") != origin("https://x.example:80")
    assert origin("http://x.example") == origin("http://x.example:80")


TAILS = ["/v2", "/v2/", "/v3", "/v2/router", "/v3/router", "/v3/router/", "/v2/proxy"]


@pytest.mark.parametrize("tail", ["", "/", *TAILS])
def test_the_address_that_other_libraries_read_is_read_without_its_tail(tail: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("ORQ_BASE_URL", f"https://gateway.example/orq{tail}")
    assert OrqCore("key")._settings.server_url == "https://gateway.example/orq"
    monkeypatch.setenv("ORQ_SERVER_URL", "https://other.example")
    assert OrqCore("key")._settings.server_url == "https://other.example"


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("", "must start with https://"),
        ("my.orq.ai", "must start with https://"),
        ("my.orq.ai:443", "must start with https://"),
        ("//my.orq.ai", "must start with https://"),
        ("https:", "must start with https://"),
        ("https://", "must start with https://"),
        ("https:///v2", "must start with https://"),
        ("https://:443", "must start with https://"),
        ("ftp://my.orq.ai", "must start with https://"),
        ("file:///etc/passwd", "must start with https://"),
        ("https://user@my.orq.ai", "user or password"),
        ("https://user:hunter2@my.orq.ai", "user or password"),
        ("https://:hunter2@my.orq.ai", "user or password"),
        ("https://@my.orq.ai", "user or password"),
        *[(f"https://my.orq.ai{tail}", f"must not end in {tail.rstrip('/')}, because") for tail in TAILS],
        ("https://my.orq.ai?", "query or fragment"),
        ("https://my.orq.ai?key=hunter2", "query or fragment"),
        ("https://my.orq.ai/#", "query or fragment"),
        ("https://my.orq.ai#hunter2", "query or fragment"),
        ("http://my.orq.ai", "unencrypted"),
        ("http://localhost.example", "unencrypted"),
        ("http://127.0.0.1.example", "unencrypted"),
        ("http://10.0.0.1", "unencrypted"),
        ("https://my orq.ai", "spaces or line breaks"),
        (" https://my.orq.ai", "spaces or line breaks"),
        ("https://my.orq.ai\n", "spaces or line breaks"),
        ("https://my.orq.ai\r\nx: y", "spaces or line breaks"),
        ("https://my.\x00orq.ai", "spaces or line breaks"),
        ("https://müller.example", "in ASCII"),
        ("https://my.orq.ai:port", "not a URL"),
        ("https://my.orq.ai:99999", "not a URL"),
        ("https://[::1", "not a URL"),
        *[(f"https://{host}/my.orq.ai", "a host that cannot exist|Check its host") for host in NO_HOSTS],
        (5, "must be a string, not int"),
        (b"https://my.orq.ai", "must be a string, not bytes"),
    ],
)
def test_no_server_url(url: Any, words: str):
    with pytest.raises(ConfigurationError, match=words) as core:
        OrqCore(KEY, server_url=url)
    with pytest.raises(ConfigurationError, match=words) as call:
        call_settings(settings(), RequestOptions(server_url=url))
    assert str(core.value).startswith("server_url ")
    assert str(call.value).startswith(("server_url ", "options.server_url "))
    for text in (str(core.value), str(call.value)):
        assert "hunter2" not in text
        assert not url or "my.orq.ai" not in text


@pytest.mark.parametrize("host", NO_HOSTS)
def test_a_proxy_of_no_host(host: str, monkeypatch: pytest.MonkeyPatch):
    for scheme in ("http", "socks5"):
        with pytest.raises(ConfigurationError, match=r"^proxy must be a URL with a valid host") as caught:
            OrqCore(KEY, proxy=f"{scheme}://user:hunter2@{host}")
        assert "hunter2" not in str(caught.value)
        assert host not in str(caught.value) or host == "."


@pytest.mark.parametrize(
    "url", ["http://user:p@ss word@proxy.example:8080", "socks5h://[2001:db8::1]:1080", "http://a_b"]
)
def test_a_proxy(url: str):
    assert OrqCore(KEY, proxy=url)._settings.proxy.reveal() == url


def test_a_host_of_names_in_ascii_needs_no_other_package():
    program = (
        "import sys, orq; orq.OrqCore('k', server_url='https://a.example', proxy='http://b.example');"
        "print({'idna', 'httpx', 'httpcore', 'anyio'} & {*sys.modules})"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True).stdout == "set()\n"


def test_plain_http_may_be_allowed():
    url = "http://orq.internal:8080"
    assert settings(server_url=url, allow_plain_http=True).server_url == url
    assert check_server_url(url, True) == url


@pytest.mark.parametrize(
    ("variable", "given", "holds"),
    [
        (None, None, "https://my.orq.ai"),
        ("", None, "https://my.orq.ai"),
        ("https://eu.example/", None, "https://eu.example"),
        ("https://eu.example", "https://us.example", "https://us.example"),
    ],
)
def test_server_url_comes_from_the_argument_or_the_variable(
    variable: str | None, given: str | None, holds: str, monkeypatch: pytest.MonkeyPatch
):
    if variable is not None:
        monkeypatch.setenv("ORQ_SERVER_URL", variable)
    assert OrqCore(KEY, server_url=given)._settings.server_url == holds


@pytest.mark.parametrize(
    ("variable", "value", "words"),
    [
        ("ORQ_SERVER_URL", "https://user:hunter2@my.orq.ai", "must not contain a user or password"),
        ("ORQ_SERVER_URL", "my-hunter2.example", "must start with https://"),
        ("ORQ_SERVER_URL", "http://hunter2.example", "would send the key unencrypted"),
        ("ORQ_SERVER_URL", "https://hunter2.example/v2", "must not end in /v2"),
        ("ORQ_BASE_URL", "hunter2.example/v3/router", "must start with https://"),
        ("ORQ_BASE_URL", "https://hunter2..example/v2", "names a host that cannot exist"),
        ("ORQ_PROJECT_ID", "  ", "contains only white space"),
    ],
)
@pytest.mark.parametrize("kind", [Orq, AsyncOrqCore])
def test_errors_of_a_variable_name_the_variable(
    kind: Any, variable: str, value: str, words: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv(variable, value)
    with pytest.raises(ConfigurationError, match=f"^{variable} {words}") as caught:
        kind(KEY)
    assert "hunter2" not in str(caught.value)
    frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
    ours = [frame for frame in frames if str(frame.f_globals["__name__"]).startswith("orq.")]
    assert not [frame.f_code.co_name for frame in ours if "hunter2" in repr(frame.f_locals)]


# --- keys ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("", "is empty"),
        ("  \n", "is empty"),
        (" sk-hunter2", "white space"),
        ("sk-hunter2\n", "white space"),
        ("sk\nhunter2", "a line break or one outside ASCII"),
        ("sk\thunter2", "a line break or one outside ASCII"),
        ("sk-hunter2\x7fx", "a line break or one outside ASCII"),
        ("sk-hunter2-é", "outside ASCII"),
        ("sk-hunter2-\u200b", "outside ASCII"),
        (b"sk-hunter2", "must be text, or a function that returns text, not bytes"),
        (5, "not int"),
    ],
)
def test_no_key(key: Any, words: str, monkeypatch: pytest.MonkeyPatch):
    with pytest.raises(ConfigurationError, match=words) as caught:
        OrqCore(key)
    assert "hunter2" not in str(caught.value)
    assert "api_key" in str(caught.value)
    if isinstance(key, str) and key:
        monkeypatch.setenv("ORQ_API_KEY", key)
        error = agents_list(OrqCore()).error
        assert type(error) is ConfigurationError
        assert "ORQ_API_KEY" in str(error)
        assert "hunter2" not in str(error)


@pytest.mark.parametrize("key", ["k", "sk-orq-1/2+3==", "two words", "{}[]\"'\\"])
def test_key_is_sent_unchanged(key: str):
    (request,) = play(answer(200, RETRIEVED), api_key=key).world.requests
    assert request.headers["authorization"] == f"Bearer {key}"


def test_the_argument_wins_over_the_variable(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("ORQ_API_KEY", "from-the-environment")
    (request,) = play(answer(200, RETRIEVED), api_key="given").world.requests
    assert request.headers["authorization"] == "Bearer given"


# --- pickling --------------------------------------------------------------------------------------------------------


def test_pickled_settings_carry_a_key_only_if_it_was_passed(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("ORQ_API_KEY", "from-the-environment")
    assert b"from-the-environment" not in pickle.dumps(OrqCore())
    again = pickle.loads(pickle.dumps(OrqCore(KEY, server_url=SERVER, timeout=3.0, headers={"x": "y"})))
    assert again._settings.key.reveal() == KEY
    assert (again._settings.server_url, again._settings.timeout.read) == (SERVER, 3.0)
    assert again._settings.headers["x"] == "y"
