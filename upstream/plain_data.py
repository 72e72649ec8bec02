"""Read an untrusted document as plain data: JSON or YAML.

Its size, depth and number of values are limited.
"""

from __future__ import annotations

import gzip
import io
import re
from typing import Any

import msgspec
import yaml

from .form import SourceError

MAX_BYTES = 64 * 2**20
MAX_DEPTH = 100
MAX_VALUES = 3_000_000

_CORE = {
    "tag:yaml.org,2002:null": (r"null|~|", "nN~"),
    "tag:yaml.org,2002:bool": (r"true|false|True|False|TRUE|FALSE", "tTfF"),
    "tag:yaml.org,2002:int": (r"[-+]?[0-9]+", "-+0123456789"),
    "tag:yaml.org,2002:float": (r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
}
"""What a plain scalar is in YAML 1.2, which is what OpenAPI is written in: no dates, no `on`, `off`, `yes` or `no`."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # the choice is made at run time
    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - the name and form that PyYAML asks for


for _tag, (_pattern, _first) in _CORE.items():
    _Loader.add_implicit_resolver(_tag, re.compile(rf"^(?:{_pattern})$"), [*_first, ""])


def unpacked(data: bytes) -> bytes:
    """Return the bytes of a document that may be compressed by gzip, at most `MAX_BYTES` of them."""
    if data[:2] == b"\x1f\x8b":
        try:
            with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
                data = file.read(MAX_BYTES + 1)
        except (OSError, EOFError) as error:
            raise SourceError(f"The file is not a complete gzip file: {error}.") from None
    if len(data) > MAX_BYTES:
        raise SourceError(f"The document is larger than {MAX_BYTES >> 20} MiB, which is the most that is read.")
    return data


def plain_data(data: bytes) -> Any:
    """Return what a JSON or YAML document holds: objects, lists, texts, numbers, true, false and null alone."""
    data = unpacked(data).removeprefix(b"\xef\xbb\xbf")
    if data.lstrip()[:1] in (b"{", b"["):
        try:
            value = msgspec.json.decode(data)
        except (msgspec.DecodeError, RecursionError) as error:
            raise SourceError(f"The document is not JSON: {error}.") from None
    else:
        value = _yaml(data)
    return _limited(value)


def _yaml(data: bytes) -> Any:
    """Read YAML. Anchors are refused, as a few lines of them stand for billions of values; so are tags."""
    try:
        depth = 0
        for event in yaml.parse(data, Loader=_Loader):
            where = f"line {event.start_mark.line + 1}"
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise SourceError(f"In {where} is an anchor or an alias of YAML. Write the value out.")
            if getattr(event, "tag", None):
                raise SourceError(f"In {where} is a tag of YAML. Leave it out.")
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > MAX_DEPTH:
                raise SourceError(f"In {where} the document is deeper than {MAX_DEPTH} levels.")
        # The loader is a subclass of the safe one.
        return yaml.load(data, Loader=_Loader)
    except (yaml.YAMLError, ValueError) as error:
        if isinstance(error, SourceError):
            raise
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise SourceError(f"The document is neither JSON nor YAML: {first}.") from None


def _limited(root: Any) -> Any:
    """Refuse data that is too deep or too much; make the keys of objects texts, as YAML reads `200:` as a number."""
    seen = 0
    todo = [(root, 0)]
    while todo:
        value, depth = todo.pop()
        seen += 1
        if seen > MAX_VALUES:
            raise SourceError(f"The document has more than {MAX_VALUES:,} values, which is the most that is read.")
        if depth > MAX_DEPTH:
            raise SourceError(f"The document is deeper than {MAX_DEPTH} levels.")
        if isinstance(value, dict):
            if not all(type(key) is str for key in value):
                texts = {key if isinstance(key, str) else msgspec.json.encode(key).decode(): key for key in value}
                items = {text: value[key] for text, key in texts.items()}
                value.clear()
                value.update(items)
            todo += [(inner, depth + 1) for inner in value.values()]
        elif isinstance(value, list):
            todo += [(inner, depth + 1) for inner in value]
    return root
