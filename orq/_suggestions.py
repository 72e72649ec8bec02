"""Suggest what to write in place of a name that does not exist here.

This module is loaded only when a name was not found.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from functools import cached_property
from typing import Any

from ._foreign_names import ANSWER_TYPES, CONSTRUCTOR, FIELDS, GONE, OF_METHODS, OPTIONS

_ALIKE = (
    "all list get_all find",
    "get retrieve get_one find_one",
    "delete remove destroy",
    "create add acreate",
    "update edit modify",
)
_OF_CONNECTIONS = "http_client", "transport", "proxy", "verify", "max_connections"
"""Keywords that a constructor has and `with_options` does not have."""
_VERBS = "get", "post", "put", "patch", "delete"
_WITH_RESPONSE = "with_raw_response", "with_streaming_response"


def no_keyword(method: Any, owner: Any, unknown: Sequence[str], known: Sequence[str]) -> str:
    """Return the message for unknown keywords of a method or constructor, with replacements."""
    name, path = method.__name__, _path(type(owner))
    where = type(owner).__name__ + ("" if name == "__init__" else f".{name}")
    if len(unknown) == 1:
        return (
            f"{where}() got an unexpected keyword argument {unknown[0]!r}. {_advice(path, method, unknown[0], known)}"
        )
    told = " ".join(f"For {word!r}: {_advice(path, method, word, known)}" for word in unknown)
    return f"{where}() got unexpected keyword arguments. {told}"


def no_field(name: str, unknown: Sequence[str], known: Sequence[str]) -> str:
    """Return the message for unknown keywords of an option, with replacements."""
    told = " ".join(f"{word!r} is not one of its keywords. {_other_field(word, known)}" for word in unknown)
    return f"{name}: {told}"


def _other_field(word: str, known: Sequence[str]) -> str:
    advice = OPTIONS.get(word) or CONSTRUCTOR.get(word, "")
    field = advice.partition("=")[0]
    if "connect" in known and (limit := word.removesuffix("_timeout")) in ("total", "idle"):
        return _write(f"{limit}_timeout= beside timeout=, of the client or RequestOptions")
    if "max_attempts" in known and re.fullmatch("(num_|max_|max_network_)?(retries|retry)|attempts", word):
        return _write("max_attempts=, the first attempt included")
    if field in known:
        return _write(advice.format(word)) if "=" in advice else _write(f"{field}=")
    return _nearest(word, known)


def _advice(path: str, method: Any, word: str, known: Sequence[str]) -> str:
    if not path:
        advice = f"{word}=" if word in _OF_CONNECTIONS else CONSTRUCTOR.get(word, "")
        if advice.partition("=")[0] in _OF_CONNECTIONS and method.__name__ != "__init__":
            return f"Its connections stay the same. Pass {advice} to the constructor of another client."
        return _write(advice) if advice else _nearest(word, known)
    if special := OF_METHODS.get(f"{path}.{method.__name__}.{word}"):
        return _write(special)
    # This method waits, and a timeout of each call is rarely meant.
    if "progress" in known and "time" in word and word in OPTIONS:
        return _write("limit=5.0, in seconds, for the whole wait")
    former = FIELDS.get(word, "into" if word in ANSWER_TYPES else "")
    field = former.partition("=")[0]
    if field in known or (field == "identity" and "orq" in known):
        inner = f"orq={{{field!r}: {former.partition('=')[2]}}}"
        return _write((former if "=" in former else f"{field}=") if field in known else inner)
    bare = re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", word).lower().strip("_")
    spellings = (bare, bare.removesuffix("_param"), f"{bare}_", bare.rpartition("_")[2] * bare.endswith("_key"))
    same = [name for name in spellings if name in known] or [name for name in known if name.endswith(f"_{bare}")]
    if same and (same[0] in spellings or len(same) == 1):
        return _write(f"{same[0]}=")
    if word in OPTIONS:
        return _write(f"options=RequestOptions({OPTIONS[word].format(word)}){', in seconds' * ('time' in word)}")
    fields = [name for name in known if name not in ("options", "body")]
    if "body" in known:  # all required fields are in the path
        fields = [name for name in fields if name in (method.__kwdefaults__ or ())]
    if word in ("request", "request_body", "body") or word.endswith("_request"):
        whole = ["the whole as body="] if "body" in known else []
        named = [f"its fields as keywords: {_listed(fields)}"] if fields else []
        return _write(" or ".join([*whole, *named]))
    unchecked = f"options=RequestOptions(body={{{word!r}: ...}}), or query="
    return f"{_nearest(word, known)} Write {unchecked}, to send it as it is."


def _write(what: str) -> str:
    return f"Write {what}."


def _nearest(word: str, known: Sequence[str]) -> str:
    near = get_close_matches(word, known, 1)
    return f"Did you mean {near[0]!r}?" if near else f"It takes {_listed(known)}."


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)


def no_attribute(owner: type, name: str) -> str:
    """Return the replacement of a missing namespace or method."""
    path, asynchronous = _path(owner), any(cls.__name__.startswith("Async") for cls in owner.__mro__)
    key = f"{path}.{name}".lstrip(".")
    base = name.removesuffix("_async")
    if not path and name == "call":
        return "The functions of orq.funcs take client.core."
    if not path and name in ("close", "aclose"):
        return f"It is closed by {'aclose' if asynchronous else 'close'}()."
    if target := GONE.get(key) or GONE.get(key.removesuffix("_async")):
        return _write(_call(target))
    methods = _members(owner)
    if base != name and base in methods:
        here = f"client.{path}.{base}(...)"
        return _write(f"await {here}" if asynchronous else f"await {here} with an AsyncOrq. {here} of Orq blocks")
    if re.match("(get|post|put|patch|delete)_v[0-9]", name):
        return _write(_call(f"{name.partition('_')[0].upper()} /v2/..."))
    if not path and name in _VERBS:
        return _write(f"client.core.request({name.upper()!r}, '/v2/...')")
    if name in _WITH_RESPONSE:
        return _write("client.result(client.namespace.method, ...), whose response has the status and headers")
    for family in _ALIKE:
        for other in family.split() if base in family.split() else ():
            if other in methods:
                return _write(_call(f"{path}.{other}"))
    within = [space for space in _namespaces() if space.startswith(f"{path}.".lstrip(".")) and base in space.split(".")]
    if within:
        return _write(f"client.{min(within, key=len)}")
    near = get_close_matches(base, methods, 1)
    told = f"Did you mean {near[0]!r}?" if near else f"It has {_listed(methods if path else _namespaces_of(owner))}."
    return told if path else f"{told} The functions of orq.funcs take client.core."


def _call(target: str) -> str:
    verb, _, path = target.partition(" ")
    if target.startswith("orq."):
        return target
    return f"client.core.request({verb!r}, {path!r}), because it has no method any more" if path else f"client.{target}"


def _path(owner: type) -> str:
    """Return the dotted path of a namespace; "" for a client or core."""
    ours = next(cls for cls in owner.__mro__ if cls.__module__.startswith("orq."))
    if not ours.__module__.startswith("orq.sdk."):
        return ""
    name = ours.__name__.removeprefix("Async").removesuffix("Namespace").lower()
    return next(space for space in _namespaces() if space.replace(".", "").replace("_", "") == name)


def _members(owner: type) -> list[str]:
    return [name for cls in owner.__mro__ for name in vars(cls) if not name.startswith("_")]


def _namespaces() -> list[str]:
    """Return the dotted paths of all namespaces. The modules that name them are loaded already."""
    first: list[str] = _namespaces_of(sys.modules["orq.sdk._namespaces"].Namespaces)
    return [*first, *sys.modules["orq.sdk"].INNER]


def _namespaces_of(owner: type) -> list[str]:
    return [name for cls in owner.__mro__ for name, value in vars(cls).items() if isinstance(value, cached_property)]
