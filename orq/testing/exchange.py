"""`Exchange`: a request and its answer, as a line of a cassette."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import msgspec

from .._headers import SHOWN_OF_ANSWERS, media_type
from ..errors import ConfigurationError
from ..types import UNSET, UnsetType
from .scrub import Scrubber

FORMAT = {"cassette": 1}
"""The first line of a cassette."""
KEPT = frozenset(SHOWN_OF_ANSWERS) - {"content-length"}
"""The recorded headers of an answer. Recorded bodies are not compressed."""


class CassetteRequest(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A request without its headers. A body that is not JSON is represented by its hash."""

    method: str
    path: str
    query: list[tuple[str, str]] = []
    body: Any = UNSET
    sha256: str | UnsetType = UNSET


class Exchange(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A request and its answer. At most one of the four forms of the body is set.

    `cut` is true if the body broke off.
    """

    request: CassetteRequest
    status: int
    headers: dict[str, str] = {}
    json: Any = UNSET
    events: list[str] | UnsetType = UNSET
    text: str | UnsetType = UNSET
    base64: str | UnsetType = UNSET
    cut: bool = False

    def pieces(self) -> list[bytes]:
        """Return the body in pieces, one for each event."""
        if self.events is not UNSET:
            return [block.encode() for block in self.events]
        if self.json is not UNSET:
            return [msgspec.json.encode(self.json)]
        if isinstance(self.base64, str):
            return [base64.b64decode(self.base64)]
        return [self.text.encode()] if isinstance(self.text, str) else []


def cassette_request(request: httpx.Request, scrubber: Scrubber) -> CassetteRequest:
    """Return a request in the form that is stored and compared.

    It has no keys, the query is sorted, and the boundary of a form is replaced.
    """
    scrubber.learn(request.headers)
    query = parse_qsl(request.url.query.decode("ascii"), keep_blank_values=True)
    body: Any = UNSET
    sha256: str | UnsetType = UNSET
    if request.content:
        try:
            body = scrubber.data(msgspec.json.decode(request.content))
        except msgspec.DecodeError:
            sha256 = hashlib.sha256(_comparable(request, scrubber)).hexdigest()
    return CassetteRequest(
        method=request.method,
        path=scrubber.text(request.url.raw_path.partition(b"?")[0].decode("ascii")),
        query=sorted((scrubber.text(name), str(scrubber.field(name, value))) for name, value in query),
        body=body,
        sha256=sha256,
    )


def exchanges_in(content: bytes, path: Path) -> list[Exchange]:
    """Return the exchanges of a cassette.

    Raise `ConfigurationError` that names the file and the line.
    """
    first, *lines = content.splitlines() or [b""]
    exchanges: list[Exchange] = []
    try:
        is_one = msgspec.json.decode(first) == FORMAT
    except msgspec.DecodeError:
        is_one = False
    if not is_one:
        raise ConfigurationError(f"{path} is not a cassette, or is one of another version")
    try:
        for line in lines:
            exchanges.append(msgspec.json.decode(line, type=Exchange))
    except msgspec.DecodeError as error:
        raise ConfigurationError(f"{path}, line {len(exchanges) + 2}: {error}") from None
    return exchanges


def scrubbed_again(old: Exchange, scrubber: Scrubber) -> Exchange:
    """Return an exchange from a file, scrubbed with the present names of secrets."""
    request = old.request
    query = sorted((name, str(scrubber.field(name, value))) for name, value in request.query)
    body = UNSET if request.body is UNSET else scrubber.data(request.body)
    request = msgspec.structs.replace(request, path=scrubber.text(request.path), query=query, body=body)
    return msgspec.structs.replace(old, request=request)


def _comparable(request: httpx.Request, scrubber: Scrubber) -> bytes:
    """Return a body that is not JSON in the form for comparison.

    The boundary of a form is replaced, and secrets are removed.
    """
    content = request.content
    if boundary := re.search(r'boundary="?([^";]+)', request.headers.get("content-type", "")):
        content = content.replace(boundary[1].encode(), b"boundary")
    try:
        return scrubber.text(content.decode()).encode()
    except UnicodeDecodeError:
        return scrubber.raw(content)


def exchange(request: CassetteRequest, response: httpx.Response, raw: bytes, cut: bool, scrubber: Scrubber) -> Exchange:
    """Return the stored form of an answer, after its body has arrived."""
    headers = {name: scrubber.text(value) for name, value in response.headers.items() if name in KEPT}
    empty = Exchange(request=request, status=response.status_code, headers=headers, cut=cut)
    try:
        content = httpx.Response(200, headers=response.headers, content=raw).content  # This content is decompressed.
    except httpx.DecodingError:
        content = b""
    if not content:
        return empty
    content = scrubber.cut(content) if cut else content
    replace = msgspec.structs.replace
    if media_type(headers) == "text/event-stream":  # Event streams are in UTF-8, whatever the header says.
        blocks = re.findall(r".+?(?:(?:\r\n|\n|\r(?!\n)){2}|\Z)", content.decode("utf-8", "replace"), re.DOTALL)
        return replace(empty, events=[scrubber.event(block) for block in blocks])
    charset = re.search(r'charset="?([^";\s]+)', response.headers.get("content-type", ""), re.IGNORECASE)
    coded = scrubber.coded(content, charset[1] if charset else "")
    if coded is not None:
        return replace(empty, base64=base64.b64encode(coded).decode())
    try:
        return replace(empty, json=scrubber.data(msgspec.json.decode(content)))
    except msgspec.DecodeError:
        pass
    try:
        return replace(empty, text=scrubber.lines(content.decode()))
    except UnicodeDecodeError:
        return replace(empty, base64=base64.b64encode(scrubber.raw(content)).decode())


def difference(left: Any, right: Any, path: str = "") -> str | None:
    """Return the path of the first difference of two bodies, or None."""
    if isinstance(left, dict) and isinstance(right, dict):
        names = list(dict.fromkeys([*left, *right]))
        pairs = ((left.get(name, UNSET), right.get(name, UNSET), f"{path}.{name}".lstrip(".")) for name in names)
        return next(filter(None, (difference(*pair) for pair in pairs)), None)
    if isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
        triples = ((*pair, f"{path}[{place}]") for place, pair in enumerate(zip(left, right, strict=True)))
        return next(filter(None, (difference(*triple) for triple in triples)), None)
    return None if left == right else path or "its whole"
