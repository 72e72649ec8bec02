"""Read an API from the command line: a file, a URL, or a package.

The result is the neutral form.
"""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import httpx

from .form import SourceError, UpstreamApi
from .plain_data import MAX_BYTES, plain_data
from .read_openapi import read_openapi
from .read_package import is_package, read_package

_LOOPBACK = ("127.0.0.1", "::1", "localhost")


def read_source(source: str) -> UpstreamApi:
    """Read an OpenAPI document (a file or a URL; JSON, YAML, either of them in gzip) or a package of the vendor's."""
    if source.startswith(("https://", "http://")):
        return read_openapi(plain_data(_fetched(source)), urlsplit(source).path.rpartition("/")[2] or source)
    if is_package(source):
        return read_package(source)
    try:
        with Path(source).open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise SourceError(f"{source} cannot be read: {error.strerror}. Give a file, a URL, or a package.") from None
    return read_openapi(plain_data(data), Path(source).name)


def _fetched(url: str) -> bytes:
    """Fetch a document: no redirects, no key, at most `MAX_BYTES`. Plain http is for this machine alone."""
    parts = urlsplit(url)
    if parts.username or parts.password:
        raise SourceError("A URL with a user or a password in it is not fetched. Fetch it yourself, and give the file.")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise SourceError(f"{parts.hostname} is asked by https only. Fetch it yourself, and give the file.")
    found = bytearray()
    try:
        with httpx.Client(timeout=60, follow_redirects=False) as client, client.stream("GET", url) as response:
            if response.status_code != 200:
                raise SourceError(
                    f"{parts.hostname} answers {response.status_code}, not 200. Redirects are not followed."
                )
            for piece in response.iter_bytes():
                found += piece
                if len(found) > MAX_BYTES:
                    raise SourceError(
                        f"The document is larger than {MAX_BYTES >> 20} MiB, which is the most that is read."
                    )
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise SourceError(f"{parts.hostname} cannot be asked: {error}.") from None
    return bytes(found)
