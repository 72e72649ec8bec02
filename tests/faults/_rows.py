"""The rows of the fault matrix for whole answers."""

from __future__ import annotations

import gzip
import zlib
from dataclasses import dataclass, field
from typing import Any

from orq.errors import (
    APIError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ConnectionFailedError,
    InternalServerError,
    OrqError,
    RequestTimeoutError,
    ResponseValidationError,
)
from tests.faults._ask import (
    CREATED,
    RETRIEVED,
    STREAM,
)
from tests.faults._server import CLOSE, EARLY, HOLD, RESET, Drip, Script, answer, chunks, head

FINE = answer(200, RETRIEVED)
GZIP, DEFLATE = gzip.compress(CREATED), zlib.compress(CREATED)
MEMBERS = gzip.compress(CREATED[:40]) + gzip.compress(b"") + gzip.compress(CREATED[40:])
BOMB = gzip.compress(bytes(20 * 2**20))
ERROR_BOMB = gzip.compress(b"[" + b"0," * 4_000_000 + b"0]")
DEEP = b'{"a":' * 10_000 + b"1" + b"}" * 10_000
HTML = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
SSE = "text/event-stream"
CHUNKED = head(200, "transfer-encoding: chunked", kind=SSE)
UNTIL_CLOSED = head(200, "connection: close", kind=SSE)
LOST = {"request_sent": True, "retryable": True}


@dataclass(frozen=True)
class Row:
    """One fault: `what` is called, `script` is played for each of `requests` attempts, `kind` is what it comes to."""

    name: str
    what: str
    script: Script
    kind: type[OrqError] | None
    requests: int = 1
    fields: dict[str, Any] = field(default_factory=dict)
    events: int = 0
    settings: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.what}: {self.name}"


def stream(name: str, body: bytes, kind: type[OrqError] | None, events: int, /, **fields: Any) -> Row:
    """Return a row about a stream in chunks that end as they should."""
    return Row(name, "stream", [CHUNKED + chunks([body])], kind, 1, fields, events)


def created(name: str, script: Script, kind: type[OrqError] | None, requests: int = 1, /, **fields: Any) -> Row:
    """Return a row about a POST that is answered with JSON."""
    return Row(name, "create", script, kind, requests, fields)


def lost(name: str, script: Script, **fields: Any) -> list[Row]:
    """Return rows about a connection that breaks before the body: only the GET and the DELETE are sent again."""
    fields = LOST | fields
    return [
        Row(name, what, script, ConnectionFailedError, requests, {"attempts": requests, **fields})
        for what, requests in (("create", 1), ("stream", 1), ("retrieve", 3), ("delete", 3))
    ]


def split(body: bytes, size: int) -> list[bytes]:
    """Cut a body into pieces."""
    return [body[at : at + size] for at in range(0, len(body), size)]


BEFORE_THE_BODY = [
    *lost("reset before headers", [RESET]),
    *lost("closed without an answer", [CLOSE]),
    *lost("reset within headers", [b"HTTP/1.1 200 OK\r\ncontent-ty", RESET]),
    *lost("closed within headers", [b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n", CLOSE]),
    *lost("closed within the status line", [b"HTTP/1.1 2", CLOSE]),
    *lost("an interim answer, then closed", [b"HTTP/1.1 100 Continue\r\n\r\n", CLOSE]),
    *lost("not HTTP", [b"SSH-2.0-OpenSSH_9.6\r\n\r\n", CLOSE]),
    *lost("a status that is no number", [b"HTTP/1.1 OK OK\r\n\r\n", CLOSE]),
    *lost("HTTP/2 uncalled for", [b"\x00\x00\x12\x04\x00\x00\x00\x00\x00\r\n\r\n", CLOSE]),
    *lost("one header of 300 KB", [b"HTTP/1.1 200 OK\r\nx-big: " + b"x" * 300_000, HOLD]),
    *lost("headers without end", [b"HTTP/1.1 200 OK\r\n", Drip(b"x-more: y\r\n" * 2000, 0.0)]),
    *lost("a header that is none", [b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n", CLOSE]),
    *lost("two lengths", [head(200, "content-length: 5", "content-length: 7") + b"hello", HOLD]),
    *lost("a length below zero", [head(200, "content-length: -5"), HOLD]),
    *lost("a coding that is unknown", [head(200, "transfer-encoding: rot13"), HOLD]),
]

BODY = CREATED[:40]
WITHIN_THE_BODY = [
    created("reset within a body", [head(201, length=200) + BODY, RESET], ConnectionFailedError, **LOST),
    created("reset before the body", [head(201, length=200), RESET], ConnectionFailedError, **LOST),
    created("body shorter than its length", [head(201, length=200) + BODY, CLOSE], ConnectionFailedError, **LOST),
    created(
        "cut between chunks",
        [head(201, "transfer-encoding: chunked") + chunks([CREATED], end=False), CLOSE],
        ConnectionFailedError,
        **LOST,
    ),
    created(
        "cut within a chunk",
        [head(201, "transfer-encoding: chunked") + b"ff\r\n" + BODY, CLOSE],
        ConnectionFailedError,
        **LOST,
    ),
    created(
        "a chunk size that is none",
        [head(201, "transfer-encoding: chunked") + b"zz\r\n" + BODY, CLOSE],
        ConnectionFailedError,
        **LOST,
    ),
    created("read until closed", [head(201, "connection: close") + CREATED, CLOSE], None),
    created(
        "read until closed, too early",
        [head(201, "connection: close") + BODY, CLOSE],
        ResponseValidationError,
        said="not JSON",
        status_code=201,
    ),
    Row("reset within a body", "retrieve", [head(200, length=200) + BODY, RESET], ConnectionFailedError, 3, LOST),
    Row("body shorter than its length", "retrieve", [head(200, length=99) + BODY, CLOSE], ConnectionFailedError, 3),
    Row("reset within a body", "delete", [head(200, length=200) + BODY, RESET], ConnectionFailedError, 3, LOST),
    created(
        "reset within the body of an error",
        [head(400, length=200) + b'{"message": "project_id is un', RESET],
        BadRequestError,
        status_code=400,
        said="project_id is un",
    ),
]

ODD_BODIES = [
    created("JSON that says it is text", answer(201, CREATED, kind="text/plain"), None),
    created("JSON of no type", answer(201, CREATED, kind=""), None),
    created("JSON in UTF-8 with a mark", answer(201, b"\xef\xbb\xbf" + CREATED), None),
    created(
        "a proxy's HTML page",
        answer(200, HTML, kind="text/html"),
        ResponseValidationError,
        said="Check that server_url is the address",
    ),
    created("HTML that says it is JSON", answer(200, HTML), ResponseValidationError, said="not JSON"),
    created("nothing", answer(200), ResponseValidationError, said="empty", status_code=200),
    created("white space", answer(200, b" \r\n\t "), ResponseValidationError, said="empty"),
    created("no content", [b"HTTP/1.1 204 No Content\r\n\r\n"], ResponseValidationError, status_code=204),
    created(
        "an array", answer(200, b"[1, 2]"), ResponseValidationError, said="is a list, not an object", body="[1, 2]"
    ),
    created("null", answer(200, b"null"), ResponseValidationError),
    created("a number", answer(200, b"12"), ResponseValidationError),
    created("an object that misses fields", answer(201, b'{"kind": "conversation"}'), None),
    created("JSON cut short", answer(200, BODY), ResponseValidationError, said="not JSON", body=BODY.decode()),
    created("JSON and then more", answer(200, CREATED + CREATED), ResponseValidationError, said="not JSON"),
    created("JSON 10,000 levels deep", answer(200, DEEP), ResponseValidationError, said="deep"),
    created("arrays 10,000 levels deep", answer(200, b"[" * 10_000), ResponseValidationError),
    created("bytes that are not UTF-8", answer(201, CREATED.replace(b"A talk", b"\xff\xfe")), None),
    created("a body of zeros", answer(200, bytes(5000)), ResponseValidationError),
    created("gzip", answer(201, GZIP, "content-encoding: gzip"), None),
    created("deflate", answer(201, DEFLATE, "content-encoding: deflate"), None),
    created("deflate without its header", answer(201, DEFLATE[2:-4], "content-encoding: deflate"), None),
    created(
        "gzip, damaged", answer(201, GZIP[:20] + b"????" + GZIP[24:], "content-encoding: gzip"), ConnectionFailedError
    ),
    created("gzip that is none", answer(201, CREATED, "content-encoding: gzip"), ConnectionFailedError),
    created("deflate, damaged", answer(201, b"\x78\x9c????????", "content-encoding: deflate"), ConnectionFailedError),
    created(
        "gzip, cut short", answer(201, GZIP[:-30], "content-encoding: gzip"), ConnectionFailedError, said="too early"
    ),
    created("gzip in members", answer(201, MEMBERS, "content-encoding: gzip"), None),
    created("gzip in members, and zeros behind", answer(201, MEMBERS + bytes(500), "content-encoding: gzip"), None),
    created("gzip in members, and words behind", answer(201, MEMBERS + b"junk", "content-encoding: gzip"), None),
    created(
        "gzip in members, in small chunks",
        [head(201, "transfer-encoding: chunked", "content-encoding: gzip") + chunks(split(MEMBERS, 3))],
        None,
    ),
    created(
        "gzip in members, the last one cut short",
        answer(201, MEMBERS[:-1], "content-encoding: gzip"),
        ConnectionFailedError,
        said="too early",
    ),
    created(
        "gzip in members, the last one cut in its header",
        answer(201, gzip.compress(CREATED) + b"\x1f", "content-encoding: gzip"),
        ConnectionFailedError,
        said="too early",
    ),
    created(
        "gzip in empty members without end",
        [
            head(201, "transfer-encoding: chunked", "content-encoding: gzip"),
            Drip(chunks([gzip.compress(b"") * 1000], end=False), 0.0),
        ],
        ConnectionFailedError,
        said="decode to nothing",
    ),
    created(
        "a coding that nobody knows",
        answer(201, CREATED, "content-encoding: zip"),
        ResponseValidationError,
        said="'zip'",
    ),
    created(
        "an error with status 200",
        answer(200, b'{"error": {"message": "no credits left", "code": "insufficient_credits"}}'),
        APIError,
        said="status 200 (insufficient_credits): no credits left.",
        retryable=False,
    ),
    Row(
        "an error with status 200",
        "delete",
        answer(200, b'{"error": {"message": "it is in use", "code": "conflict"}}'),
        ConflictError,
        fields={"status_code": 200, "said": "it is in use"},
    ),
    created(
        "a mark, half a surrogate pair and NaN",
        answer(201, b"\xef\xbb\xbf" + CREATED.replace(b"{", b'{"new": ["\\ud800", NaN], ', 1)),
        None,
    ),
    created(
        "early hints before the answer", [b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n", *answer(201, CREATED)], None
    ),
    Row(
        "a body above the limit",
        "create",
        answer(201, bytes(30_000)),
        ResponseValidationError,
        fields={"said": "max_body, which is 20000 bytes"},
        settings={"max_body": 20_000},
    ),
    Row(
        "a body without end",
        "create",
        [head(201, "transfer-encoding: chunked"), Drip(chunks([bytes(8000)], end=False), 0.0)],
        ResponseValidationError,
        fields={"said": "max_body"},
        settings={"max_body": 200_000},
    ),
    Row(
        "the body of an error without end",
        "create",
        [head(500, "transfer-encoding: chunked"), Drip(chunks([b"no " * 3000], end=False), 0.0)],
        InternalServerError,
        fields={"status_code": 500, "said": "no no no"},
        settings={"max_body": 200_000},
    ),
    Row(
        "a zip bomb",
        "create",
        answer(201, BOMB, "content-encoding: gzip"),
        ResponseValidationError,
        fields={"said": "max_body"},
        settings={"max_body": 2**20},
    ),
    Row(
        "zip bombs in members",
        "create",
        answer(201, gzip.compress(bytes(2**19)) * 40, "content-encoding: gzip"),
        ResponseValidationError,
        fields={"said": "max_body"},
        settings={"max_body": 2**20},
    ),
    created("1 MB behind gzip", answer(201, GZIP + bytes(range(1, 250)) * 4000, "content-encoding: gzip"), None),
    Row(
        "a bomb in an error",
        "create",
        answer(503, ERROR_BOMB, "content-encoding: gzip"),
        InternalServerError,
        3,
        {"status_code": 503, "attempts": 3},
    ),
    created("zstd", answer(201, CREATED, "content-encoding: zstd"), ResponseValidationError, said="'zstd'"),
    *(
        Row(name, "create", script, RequestTimeoutError, 1, {"limit": "total"}, settings={"total_timeout": 0.4})
        for name, script in (
            ("a flood of 1xx", [Drip(b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n" * 100, 0.0)]),
            ("dribbled headers", [b"HTTP/1.1 201 Created\r\n", Drip(b"x: y\r\n", 0.05)]),
            (
                "gzip of empty blocks",
                [head(201, "content-encoding: gzip", length=10**6) + GZIP[:10], Drip(b"\0\0\0\xff\xff", 0.01)],
            ),
        )
    ),
    Row("no content", "delete", [b"HTTP/1.1 204 No Content\r\n\r\n"], None),
    Row("an answer where none is due", "delete", answer(200, b"{}"), None),
]

OTHERS = RETRIEVED.replace(b"A talk", b"Another's")
OTHER = head(200, length=len(OTHERS)) + OTHERS

BEHIND_AN_ANSWER = [
    Row(name, what, [first + OTHER], kind, events=4 if what == "stream" else 0)
    for name, what, first, kind in (
        ("a second answer behind a length", "create", head(201, length=len(CREATED)) + CREATED, None),
        (
            "a second answer behind the last chunk",
            "create",
            head(201, "transfer-encoding: chunked") + chunks([CREATED]),
            None,
        ),
        ("a second answer behind no content", "delete", b"HTTP/1.1 204 No Content\r\n\r\n", None),
        ("a second answer behind 304", "retrieve", b"HTTP/1.1 304 Not Modified\r\n\r\n", APIError),
        ("a second answer behind a stream", "stream", CHUNKED + chunks(STREAM), None),
    )
]
"""The call that follows must get its own answer, on a connection of its own."""

EARLY_REFUSALS = [
    Row(
        f"{status} before the body was read, then {name}",
        "upload",
        [EARLY, *answer(status, b'{"error": "too large"}', "connection: close"), step],
        kind,
        fields={"status_code": status, "said": "too large", "attempts": 1},
    )
    for status, kind in ((401, AuthenticationError), (413, APIError))
    for name, step in (("closed", CLOSE), ("reset", RESET))
]

REDIRECTS = [
    Row(
        f"{status} to {name}",
        what,
        answer(status, b"", f"location: {location}", "connection: close"),
        APIError,
        fields={"status_code": status, "said": said, "retryable": False, "attempts": 1},
    )
    for what, statuses in (
        ("create", (301, 302, 303, 307, 308)),
        ("stream", (302, 307)),
        ("retrieve", (302, 308)),
        ("delete", (303,)),
    )
    for status in statuses
    for name, location, said in (
        ("the same host", "/v3/elsewhere", "another path of the same host"),
        ("another host", "https://evil.example/v2/conversations?a=b", "evil.example"),
    )
] + [
    created("304", answer(304, kind=""), APIError, status_code=304),
    created("a redirect to nowhere", answer(302), APIError, status_code=302),
]
