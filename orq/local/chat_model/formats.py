"""Formats of strings in JSON schemas: the pattern of each format, and any number of samples."""

from __future__ import annotations

from collections.abc import Callable, Mapping

_DATE = r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_TIME = r"(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)"
_HOST = (
    r"(?=.{1,253}\Z)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*"
)
_MAIL = rf"[A-Za-z0-9._%+-]+@{_HOST}"
_BYTE = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
_URI = r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+"
_ANY = r"(?s:.*)"


def _day(n: int) -> str:
    return f"{2026 + n // 336}-{n // 28 % 12 + 1:02}-{n % 28 + 1:02}"


def _clock(n: int) -> str:
    return f"{n // 3600 % 24:02}:{n // 60 % 60:02}:{n % 60:02}Z"


def _host(n: int) -> str:
    return f"www{n or ''}.example.com"


def _mail(n: int) -> str:
    return f"user{n or ''}@example.com"


def _uri(n: int) -> str:
    return f"https://example.com/{n or ''}"


FORMATS: Mapping[str, tuple[str, Callable[[int], str]]] = {
    "date-time": (rf"{_DATE}[Tt]{_TIME}", lambda n: f"{_day(n // 86400)}T{_clock(n)}"),
    "date": (_DATE, _day),
    "time": (_TIME, _clock),
    "duration": (
        r"P(?=.)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)",
        lambda n: f"P{n + 1}D",
    ),
    "email": (_MAIL, _mail),
    "idn-email": (r"[^@\s]+@[^@\s]+", _mail),
    "hostname": (_HOST, _host),
    "idn-hostname": (r"[^\s/@]+", _host),
    "ipv4": (rf"{_BYTE}(?:\.{_BYTE}){{3}}", lambda n: f"192.0.{2 + n // 256 % 254}.{n % 256}"),
    "ipv6": (r"(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}", lambda n: f"2001:db8::{n % 65535 + 1:x}"),
    "uri": (_URI, _uri),
    "iri": (_URI, _uri),
    "uri-reference": (r"[^\s<>\"{}|\\^`]*", _uri),
    "iri-reference": (r"[^\s<>\"{}|\\^`]*", _uri),
    "uri-template": (r"[^\s<>\"\\^`]*", _uri),
    "uuid": (r"(?i:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})", lambda n: f"00000000-0000-4000-8000-{n + 1:012x}"),
    "json-pointer": (r"(?:/(?:[^~/]|~[01])*)*", lambda n: f"/item/{n}"),
    "relative-json-pointer": (r"\d+(?:#|(?:/(?:[^~/]|~[01])*)*)", lambda n: f"{n}/item"),
    "regex": (_ANY, lambda n: f"^[a-z]{{{n + 1}}}$"),
    "byte": (r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?", lambda n: f"{n:04}"),
}
