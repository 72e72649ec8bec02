"""Choose the proxy of a request: none for this machine, else the setting or the environment."""

from __future__ import annotations

import os
import ssl
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib.util import find_spec
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import TYPE_CHECKING, Protocol
from urllib.parse import unquote_to_bytes, urlsplit

from .._secrets import Secret
from .._urls import LOOPBACK, PROXY_WANTED, is_proxy
from ..errors import ConfigurationError
from .tls import context_of

if TYPE_CHECKING:
    import httpcore


class Url(Protocol):
    """The parts of a URL that are used here, for URL classes of any library."""

    @property
    def scheme(self) -> str: ...
    @property
    def host(self) -> str: ...
    @property
    def port(self) -> int | None: ...


def proxy_of(setting: Secret | None, url: Url) -> str | None:
    """Return the URL of the proxy for a request, or None."""
    if url.host in LOOPBACK:
        return None
    if setting is not None:
        return setting.reveal()
    if sys.platform not in ("darwin", "win32") and not any(name.lower().endswith("_proxy") for name in os.environ):
        return None  # other systems have no proxy settings; importing urllib.request would slow a first call
    from urllib.request import getproxies

    proxies = getproxies()
    found = proxies.get(url.scheme) or proxies.get("all")
    if found is None or _bypassed(url, proxies.get("no", "")):
        return None
    full = found if "://" in found else f"http://{found}"
    if not is_proxy(full):
        raise ConfigurationError(f"The environment variable {url.scheme.upper()}_PROXY or ALL_PROXY {PROXY_WANTED}")
    return full


def _bypassed(url: Url, listed: str) -> bool:
    """Tell whether NO_PROXY or the system's settings exclude the host.

    Networks such as 10.0.0.0/8 count, too.
    """
    from urllib.request import proxy_bypass

    host = f"[{url.host}]" if ":" in url.host else url.host
    if proxy_bypass(f"{host}:{url.port or (443 if url.scheme == 'https' else 80)}"):
        return True
    with suppress(ValueError):  # the host is a name
        address = ip_address(url.host)
        return any(address in network for network in _networks(listed))
    return False


def _networks(listed: str) -> Iterator[IPv4Network | IPv6Network]:
    for item in listed.split(","):
        with suppress(ValueError):  # this item is a name
            yield ip_network(item.strip(), strict=False)


def httpcore_proxy(url: str, verify: ssl.SSLContext | bool) -> httpcore.Proxy:
    """Return a proxy as an object of httpcore."""
    import httpcore  # imported here, since other transports do not need it

    parts = urlsplit(url)
    if parts.scheme.startswith("socks") and find_spec("socksio") is None:
        raise ConfigurationError("A SOCKS proxy needs the package socksio. Install it with: pip install 'httpx[socks]'")
    auth = (unquote_to_bytes(parts.username), unquote_to_bytes(parts.password or "")) if parts.username else None
    context = context_of(verify) if parts.scheme == "https" else None
    return httpcore.Proxy(parts._replace(netloc=proxy_address(url)).geturl(), auth, ssl_context=context)


def proxy_address(url: str) -> str:
    """Return the host and port of a proxy, without the user."""
    return urlsplit(url).netloc.rpartition("@")[2]


def proxy_user(url: str | None) -> str:
    """Return the user and password in a proxy's URL, percent-encoded; "" without a proxy."""
    return "" if url is None else urlsplit(url).netloc.rpartition("@")[0]
