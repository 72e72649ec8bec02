"""Check the base URL of the upstream, and resolve its loopback addresses."""

from __future__ import annotations

import ipaddress

import httpx

from ...errors import ConfigurationError

_EXAMPLE = "such as http://127.0.0.1:11434/v1"


def checked_url(base: str, setting: str = "upstream", example: str = _EXAMPLE) -> httpx.URL:
    """Return the base URL without a final slash. Raise `ConfigurationError`."""
    try:
        url = httpx.URL(base.strip())
    except (AttributeError, TypeError, httpx.InvalidURL):
        raise ConfigurationError(f"{setting} must be the base URL of a server, {example}.") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise ConfigurationError(f"{setting} must begin with http:// or https://, {example}.")
    if url.userinfo or url.query or url.fragment:
        raise ConfigurationError(
            f"{setting} must be only an address, {example}. Put a key into the variable ORQ_UPSTREAM_KEY."
        )
    return url.copy_with(path=url.path.rstrip("/"))


def model_url(base: str) -> httpx.URL:
    """Return the base URL of a model's server.

    A URL without a path gets `/v1`, as in OpenAI's clients.
    """
    url = checked_url(base)
    return url.copy_with(path=url.path.removesuffix("/chat/completions").rstrip("/") or "/v1")


def is_loopback(url: httpx.URL) -> bool:
    """Return whether a URL leads to this machine."""
    if url.host == "localhost" or url.host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(url.host).is_loopback
    except ValueError:
        return False


def addresses(url: httpx.URL) -> list[httpx.URL]:
    """Return the URLs to try in order, because `localhost` may mean either loopback address."""
    if url.host != "localhost":
        return [url]
    return [url.copy_with(host="127.0.0.1"), url.copy_with(host="::1")]


def refuse_own(url: httpx.URL, port: int, setting: str = "upstream") -> None:
    """Refuse the server's own address, because the server would ask itself without end."""
    if is_loopback(url) and (url.port or {"http": 80, "https": 443}[url.scheme]) == port:
        raise ConfigurationError(
            f"{setting} is {url.scheme}://{url.netloc.decode()}, which is this server. Set another."
        )
