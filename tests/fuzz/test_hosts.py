"""Test that an accepted host passes httpx and the resolver, and any other is refused by us."""

from __future__ import annotations

import socket
from contextlib import suppress

import httpcore
import httpx
from hypothesis import example, given, strategies as st

from orq._http.proxies import httpcore_proxy
from orq._urls import check_server_url, is_proxy
from orq.errors import ConfigurationError

from ._run import examples

PARTS = st.sampled_from(
    (
        *("a", "A", "0", "1", "255", "256", ".", "..", "-", "_", "xn--", "xn--a", "xn--mller-kva", ":", ":80", ":x"),
        *("[", "]", "[::1]", "[::1%lo]", "::", "127.0.0.1", "@", "user:", "/", "\\", "%", "%20", ",", "*", "\u00e9"),
        *("a" * 63, "a" * 64, "a." * 100, " ", "\t", "\0"),
    )
)
HOSTS = st.lists(PARTS, max_size=5).map("".join) | st.text(max_size=20)


def resolved(host: str) -> None:
    """Put a host to the resolver, which is not to ask anybody: it may know of none, but not fail in another way."""
    with suppress(socket.gaierror):
        socket.getaddrinfo(host, 80, flags=socket.AI_NUMERICHOST)


@examples(200)
@given(HOSTS)
@example("a..b")
@example("999.1.1.1")
@example("xn--a.b")
@example("[::1]x")
@example("us%C3%A9r:p%FFss@proxy.example")
def test_a_host_works_or_is_refused(host: str) -> None:
    url = f"https://{host}"
    try:
        checked = check_server_url(url, allow_plain_http=False)
    except ConfigurationError as error:
        assert str(error).startswith("server_url ")
    else:
        request = httpx.Request("GET", f"{checked}/v2/files")
        assert request.url.host
        resolved(request.url.raw_host.decode("ascii"))
    if is_proxy(url):
        proxy: httpcore.Proxy = httpcore_proxy(url, verify=False)
        resolved(proxy.url.host.decode("ascii"))
