"""Which server a key may go to."""

from __future__ import annotations

from urllib.parse import urlsplit

from ..errors import ConfigurationError

_PROXIES = frozenset({"http", "https", "socks5", "socks5h"})
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


PROXY_WANTED = "must be a URL such as http://proxy.example:8080 (or https://, socks5://, socks5h://)"


def is_proxy(url: object) -> bool:
    """Tell whether this can be the URL of a proxy."""
    try:
        parts = urlsplit(url) if isinstance(url, str) and url.isascii() else None
        return parts is not None and parts.scheme in _PROXIES and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:  # a port that is no number
        return False


def check_server_url(url: str, allow_plain_http: bool, name: str = "server_url") -> str:
    """Return the URL without a slash at its end; no error shows it, as it may hold a password."""
    if not isinstance(url, str):
        raise ConfigurationError(f"{name} must be a string, not {type(url).__name__}")
    if " " in url or not url.isprintable():
        raise ConfigurationError(f"{name} must not hold spaces or line breaks, at its ends neither")
    if not url.isascii():
        raise ConfigurationError(f"{name} must be a URL in ASCII (a host outside ASCII in its xn-- form)")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise ConfigurationError(f"{name} is not a URL: check its host and port") from None
    if parts.scheme not in ("http", "https") or not host:
        raise ConfigurationError(f"{name} must start with https:// (or http://) and name a host")
    if "@" in parts.netloc:
        raise ConfigurationError(f"{name} must not hold a user or password: use api_key")
    if "?" in url or "#" in url:
        raise ConfigurationError(f"{name} must not hold a query or fragment")
    if parts.scheme == "http" and host not in LOOPBACK and not allow_plain_http:
        raise ConfigurationError(f"{name} would send the key unencrypted: use https://, or allow_plain_http=True")
    return url.rstrip("/")


def origin(url: str) -> tuple[str, str | None, int]:
    """Return scheme, host and port of a URL that has been checked."""
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or (443 if parts.scheme == "https" else 80)
