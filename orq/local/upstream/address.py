"""Where the upstream is: the URL that is asked for a base URL that the user gave, and its loopbacks."""

from __future__ import annotations

import ipaddress

import httpx

from ...errors import ConfigurationError

_PATH = "/chat/completions"
_EXAMPLE = "such as http://127.0.0.1:11434/v1"


def checked_url(base: str) -> httpx.URL:
    """Return the URL of chat completions under a base URL; a base without a path gets `/v1`."""
    try:
        url = httpx.URL(base.strip())
    except (AttributeError, TypeError, httpx.InvalidURL):
        raise ConfigurationError(f"upstream: is no URL; give the base of a server, {_EXAMPLE}") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise ConfigurationError(f"upstream: must begin with http:// or https://, {_EXAMPLE}")
    if url.userinfo or url.query or url.fragment:
        raise ConfigurationError(
            f"upstream: must be an address alone, {_EXAMPLE}; a key goes into the variable ORQ_UPSTREAM_KEY"
        )
    path = url.path.rstrip("/").removesuffix(_PATH)
    return url.copy_with(path=(path or "/v1") + _PATH)


def is_loopback(url: httpx.URL) -> bool:
    """Tell whether a URL leads to this machine."""
    if url.host == "localhost" or url.host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(url.host).is_loopback
    except ValueError:
        return False


def addresses(url: httpx.URL) -> list[httpx.URL]:
    """Return the URLs to try, one after the other: `localhost` is at one loopback or at the other."""
    if url.host != "localhost":
        return [url]
    return [url.copy_with(host="127.0.0.1"), url.copy_with(host="::1")]


def refuse_own(url: httpx.URL, port: int) -> None:
    """Refuse the server's own address: it would ask itself for ever."""
    if is_loopback(url) and (url.port or {"http": 80, "https": 443}[url.scheme]) == port:
        raise ConfigurationError(f"upstream: {url.scheme}://{url.netloc.decode()} is this server; give the model's")
