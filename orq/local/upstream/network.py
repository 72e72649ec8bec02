"""`Network`: send requests to the server behind this one, without retries and redirects.

Connections are not reused: if the other server closed an idle connection, a call would fail that nothing retries.
"""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Protocol

import httpx

from ..._secrets import Secret
from .address import addresses, is_loopback

CHAT, EMBEDDINGS = "/chat/completions", "/embeddings"
"""The paths of a model's server, below its base URL."""
CONNECT = 5.0
"""The connect timeout in seconds."""


def request_of(method: str, path: str, **content: Any) -> httpx.Request:
    """Return a request for a path. The host is set later."""
    return httpx.Request(method, f"http://upstream{path}", **content)


class Source(Protocol):
    """A source of answers: the network, a recording, or the network with a recording."""

    def open(
        self, sent: httpx.Request, asked: httpx.Request, operation: str
    ) -> AbstractAsyncContextManager[httpx.Response]:
        """Return the response to `sent`, with its body still unread.

        A recording finds it by `asked`.
        """
        ...


class Network:
    """Sends requests to paths below `base`.

    `idle` is the timeout between two pieces of an answer, in seconds.
    """

    def __init__(self, base: httpx.URL, key: Secret | None, idle: float) -> None:
        self.base = base
        key = Secret(os.environ.get("ORQ_UPSTREAM_KEY", "")) if key is None else key
        self.authorization = {"authorization": key.bearer().reveal()} if key.reveal() else {}
        self._client = httpx.AsyncClient(
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            follow_redirects=False,
            trust_env=not is_loopback(base),
            limits=httpx.Limits(max_keepalive_connections=0, max_connections=None),
            timeout=httpx.Timeout(idle, connect=CONNECT, pool=None),
        )

    @asynccontextmanager
    async def open(
        self, sent: httpx.Request, asked: httpx.Request, operation: str
    ) -> AsyncGenerator[httpx.Response, None]:
        """Send a request with the key of the other server."""
        path = self.base.raw_path.rstrip(b"/") + sent.url.raw_path
        url = self.base.copy_with(raw_path=path)
        headers = {**sent.headers, "accept-encoding": "identity", "host": url.netloc.decode(), **self.authorization}
        extensions = {"sni_hostname": url.host} if url.scheme == "https" else {}
        *others, last = addresses(url)
        for place in (*others, last):
            request = self._client.build_request(
                sent.method, place, content=sent.content, headers=headers, extensions=extensions
            )
            try:
                response = await self._client.send(request, stream=True)
            except httpx.ConnectError:
                if place is last:
                    raise
                continue
            try:
                yield response
            finally:
                await response.aclose()
            return
