"""Test `openai_settings()`: a hidden key, the URL, and an optional client."""

from __future__ import annotations

import asyncio
import inspect
import ssl
from typing import Any

import httpx
import pytest
import trustme

from orq import AsyncOrq, AsyncOrqCore, Orq, OrqCore
from orq.errors import ConfigurationError
from tests.faults._server import Server, answer
from tests.support.relay import TLSFront, serving

URL = "https://service.test/api/"


def test_the_mapping_fits_the_constructor_of_a_client() -> None:
    def openai(*, api_key: str, base_url: str) -> tuple[str, str]:
        return api_key, base_url

    for made in (Orq("sk-1", server_url=URL), OrqCore("sk-1", server_url=URL), AsyncOrq("sk-1", server_url=URL)):
        assert openai(**made.openai_settings()) == ("sk-1", "https://service.test/api/v2/router")
        assert made.openai_settings(path="v3/router/")["base_url"] == "https://service.test/api/v3/router"


def test_the_key_is_not_shown() -> None:
    settings = Orq("sk-hidden", server_url=URL).openai_settings()
    assert dict(settings) == {"api_key": "sk-hidden", "base_url": "https://service.test/api/v2/router"}
    for shown in (repr(settings), str(settings), f"{settings}", str(vars(settings)), repr(settings.items())):
        assert "sk-hidden" not in shown
    assert len(settings) == 2


def test_the_key_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match=r"There is no API key. Pass api_key"):
        Orq(server_url=URL).openai_settings()
    monkeypatch.setenv("ORQ_API_KEY", "sk-environment")
    assert Orq(server_url=URL).openai_settings()["api_key"] == "sk-environment"
    monkeypatch.setenv("ORQ_API_KEY", "sk two\n")
    with pytest.raises(ConfigurationError, match="white space or a line break"):
        Orq(server_url=URL).openai_settings()


def test_a_callback_is_called_for_each_request() -> None:
    keys = iter(["sk-1", "sk-2", ""])
    key = Orq(lambda: next(keys), server_url=URL).openai_settings()["api_key"]
    assert [key(), key()] == ["sk-1", "sk-2"]
    with pytest.raises(ConfigurationError, match="api_key is empty"):
        key()


@pytest.mark.parametrize("is_async", [True, False])
def test_the_callback_of_an_async_client_is_async(is_async: bool) -> None:
    async def later() -> str:
        return "sk-1"

    key = AsyncOrqCore(later if is_async else lambda: "sk-1", server_url=URL).openai_settings()["api_key"]
    assert inspect.iscoroutinefunction(key)
    assert asyncio.run(key()) == "sk-1"


def test_a_client_with_the_proxy_of_the_core(monkeypatch: pytest.MonkeyPatch) -> None:
    with Server(default=answer(200, b"{}")) as proxy, Server(default=answer(200, b"{}")) as service:
        given: dict[str, Any] = {"proxy": proxy.url, "allow_plain_http": True}
        for where in ("http://service.test", service.url):
            settings = OrqCore("sk", server_url=where, **given).openai_settings(http_client=True)
            with settings["http_client"] as client:
                assert isinstance(client, httpx.Client)
                assert client.get(where).status_code == 200
        assert [seen.target for seen in proxy.requests] == ["http://service.test/"]
        assert len(service.requests) == 1, "no proxy stands before this machine"

        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        awaited = AsyncOrqCore("sk", server_url="http://service.test", allow_plain_http=True)

        async def ask() -> int:
            async with awaited.openai_settings(http_client=True)["http_client"] as client:
                return int((await client.get("http://service.test/")).status_code)

        assert asyncio.run(ask()) == 200
        assert len(proxy.requests) == 2


def test_a_client_with_the_certificates_of_the_core() -> None:
    ca = trustme.CA()
    context = ssl.create_default_context()
    ca.configure_trust(context)
    with (
        Server(default=answer(200, b"{}")) as plain,
        TLSFront(plain.port, serving(ca.issue_cert("localhost"))) as front,
    ):
        trusting = OrqCore("sk", server_url=front.url, verify=context).openai_settings(http_client=True)
        with trusting["http_client"] as client:
            assert client.get(front.url).status_code == 200
        strange = OrqCore("sk", server_url=front.url).openai_settings(http_client=True)
        with strange["http_client"] as client, pytest.raises(httpx.ConnectError):
            client.get(front.url)
