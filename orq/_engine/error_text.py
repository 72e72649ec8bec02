"""Find the message and the code in an error's body, or in an event that reports a failure."""

from __future__ import annotations

import re
from typing import Any

from .._printable import one_line

_TEXT_SHOWN = 500
_DEPTH = 8
_PAGE_READ = 20_000
_CODE_SHOWN = 100


def describe(data: Any, depth: int = 0) -> tuple[str, str | None]:
    """Return the message and the code of an error's body, in any shape that services use.

    If the body lists errors of several fields, the message has one entry for each.
    """
    if isinstance(data, str):
        return _from_text(data), None
    if depth == _DEPTH or not isinstance(data, (dict, list)):
        return "", None
    if isinstance(data, list):
        return _cut("; ".join(filter(None, (describe(item, depth + 1)[0] for item in data[:20]))), _TEXT_SHOWN), None
    codes = (_code(data[key]) for key in ("code", "type") if isinstance(data.get(key), (str, int, float)))
    code = next(filter(None, codes), None)
    if issues := _issues(data, depth):
        said = data.get("message")
        told = f"{_from_text(said)}: " if isinstance(said, str) and not said.startswith("[") else ""
        return told + issues, code
    for key in ("message", "detail", "error", "msg", "errors", "title", "error_description"):
        if data.get(key):
            message, inner = describe(data[key], depth + 1)
            if message:
                return message, inner or code
    return "", code


def _code(value: str | float) -> str:
    """Return a code as text of one line; 500.0 becomes "500", as JSON does not tell them apart."""
    if isinstance(value, str):
        return one_line(value.strip(), _CODE_SHOWN, cut="")
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _issues(data: dict[str, Any], depth: int) -> str:
    """Join a list of errors of fields, each as `path: message`."""
    for key in ("issues", "errors", "detail", "details"):
        items = data.get(key)
        if isinstance(items, list) and items and all(isinstance(item, dict) for item in items):
            return _cut("; ".join(filter(None, (_issue(item, depth) for item in items[:20]))), 4 * _TEXT_SHOWN)
    return ""


def _issue(item: dict[str, Any], depth: int) -> str:
    where = item.get("path") or item.get("loc") or item.get("field") or item.get("param")
    steps = where[:20] if isinstance(where, list) else [where]
    path = ".".join(one_line(str(step), _CODE_SHOWN, cut="") for step in steps if isinstance(step, (str, int)))
    words = {key: value for key, value in item.items() if key in ("message", "msg", "detail", "error")}
    message = describe(words, depth + 1)[0]
    return ": ".join(part for part in (path, message) if part)


def _from_text(text: str) -> str:
    """Return plain text, shortened. For an HTML page return its title, as it says the most."""
    if re.match(r"\s*<", text[:_PAGE_READ]):
        title = one_line(_title(text[:_PAGE_READ]).strip())
        return f"an HTML page: {title}" if title else "an HTML page"
    return one_line(text.strip(), _TEXT_SHOWN)


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[:longest] + "…"


def _title(page: str) -> str:
    """Return the title of an HTML page.

    It reads the page once, so that no page can make it slow.
    """
    begin = re.search(r"<title[^>]{0,200}>", page, re.IGNORECASE)
    if begin is None:
        return ""
    end = re.compile("</title>", re.IGNORECASE).search(page, begin.end())
    return page[begin.end() : end.start()] if end is not None else ""


def reason(event: Any) -> tuple[str, str | None]:
    """Return why a reply failed, and its code, as the event or an error inside it says."""
    if not isinstance(event, dict):
        return describe(event)
    response = event.get("response")
    inner = response.get("error") if isinstance(response, dict) else None
    rest = {name: value for name, value in event.items() if name != "type"}
    code = None
    for part in (event.get("data"), event.get("error"), inner, rest):
        message, its_code = describe(part)
        code = code or its_code
        if message:
            return message, code
    return "", code
