"""Check server and proxy URLs: which server may receive a key, and whether a host can exist.

Without these checks, a call would fail with a `UnicodeError` or similar.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from ._exact import is_a
from ._secrets import unusable_kind
from .errors import ConfigurationError

_PROXIES = frozenset({"http", "https", "socks5", "socks5h"})
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})

_PLACE = re.compile(r"(?:\[([^\[\]]*)\]|([^\[\]:]*))(?::[0-9]*)?")
"""A host, in brackets if it is an IPv6 address, and an optional port."""
_LABEL = re.compile(r"[0-9a-z_-]+")
_FOUR_NUMBERS = re.compile(r"[0-9]+(?:\.[0-9]+){3}")
_LONGEST, _LONGEST_LABEL = 253, 63

PROXY_WANTED = "must be a URL with a valid host, such as http://proxy.example:8080 (or https://, socks5://, socks5h://)"


def is_proxy(url: object) -> bool:
    """Tell whether a value can be the URL of a proxy."""
    try:
        parts = urlsplit(url) if type(url) is str and url.isascii() else None
        if parts is None or parts.scheme not in _PROXIES or not parts.hostname:
            return False
        _ = parts.port
        return not wrong_host(parts.netloc)
    except ValueError:  # the port is not a number
        return False


def wrong_host(netloc: str) -> str:
    """Return why the host of a URL cannot exist, or "". The text does not repeat the host."""
    place = _PLACE.fullmatch(netloc.rpartition("@")[2])
    if place is None:
        return "Brackets can contain only an IPv6 address, and only a port can follow"
    if place[1] is not None or _FOUR_NUMBERS.fullmatch(place[2]):
        return "" if _is_address(place[1], place[2]) else "It is written like an IP address, but is not one"
    host = place[2].lower().removesuffix(".")
    labels = host.split(".")
    if not all(labels):
        return "A part between its dots is empty"
    if len(host) > _LONGEST:
        return f"It is longer than {_LONGEST} characters"
    if any(len(label) > _LONGEST_LABEL for label in labels):
        return f"A part between its dots is longer than {_LONGEST_LABEL} characters"
    if not all(map(_LABEL.fullmatch, labels)):
        return "It can contain only letters, digits, hyphens, underscores and dots"
    if host.startswith("xn--") and not _is_international(host):  # httpx does not decode other xn-- hosts
        return "Its xn-- form is not valid"
    return ""


def _is_address(six: str | None, four: str | None) -> bool:
    from ipaddress import IPv4Address, IPv6Address  # they are imported here, since most hosts are names

    try:
        _ = IPv4Address(four) if six is None else IPv6Address(six)
    except ValueError:
        return False
    return True


def _is_international(host: str) -> bool:
    import idna  # takes 25 ms; httpx imports it later anyway

    try:
        idna.decode(host)
    except UnicodeError:  # `idna.IDNAError` is a subclass
        return False
    return True


TAILS = ("/v3/router", "/v2/router", "/v2/proxy", "/v3", "/v2")
"""Paths that other libraries need at the end of the URL. Here each operation has them in its own path."""


def without_tail(url: str) -> str:
    """Return a server's URL without the path that other libraries need at its end."""
    url = url.rstrip("/")
    return next((url.removesuffix(tail) for tail in TAILS if url.endswith(tail)), url)


LONGEST_URL = 4000
"""With the longest path and query of a call, it stays below the limit of HTTP clients."""


def check_server_url(url: str, allow_plain_http: bool, name: str = "server_url") -> str:
    """Return the URL without a slash at its end.

    Errors do not show it, as it may hold a password.
    """
    if not is_a(url, str):
        raise ConfigurationError(f"{name} must be a string, not {unusable_kind(url)}")
    url = str.__str__(url)
    if " " in url or not url.isprintable():
        raise ConfigurationError(f"{name} must not contain spaces or line breaks, not even at its ends.")
    if not url.isascii():
        raise ConfigurationError(f"{name} must be a URL in ASCII. Write a host outside ASCII in its xn-- form.")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise ConfigurationError(f"{name} is not a URL. Check its host and port.") from None
    if parts.scheme not in ("http", "https") or not host:
        raise ConfigurationError(f"{name} must start with https:// (or http://) and name a host.")
    if "@" in parts.netloc:
        raise ConfigurationError(f"{name} must not contain a user or password. Use api_key.")
    if reason := wrong_host(parts.netloc):
        raise ConfigurationError(f"{name} names a host that cannot exist. {reason}.")
    if len(url) > LONGEST_URL:
        raise ConfigurationError(f"{name} must have at most {LONGEST_URL} characters.")
    if "?" in url or "#" in url:
        raise ConfigurationError(f"{name} must not contain a query or fragment.")
    if (tail := url.rstrip("/").removeprefix(without_tail(url))) != "":
        raise ConfigurationError(f"{name} must not end in {tail}, because each operation adds it. Leave it out.")
    if parts.scheme == "http" and host not in LOOPBACK and not allow_plain_http:
        raise ConfigurationError(f"{name} would send the key unencrypted. Use https://, or set allow_plain_http=True.")
    return url.rstrip("/")


def origin(url: str) -> tuple[str, str | None, int]:
    """Return scheme, host and port of a checked URL."""
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or (443 if parts.scheme == "https" else 80)
