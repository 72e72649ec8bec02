"""Test access to the server, and that it stores nothing of a key."""

from __future__ import annotations

import os
import socket
import sqlite3
import stat
from pathlib import Path

import httpx
import pytest

from orq.errors import ConfigurationError
from orq.local import LocalOrq
from tests.support.samples import KEY
from tests.support.wire import CREATE, LIST, connect, create, events, say


@pytest.mark.parametrize("key", [None, "", "Bearer", "Basic abc", "abc"])
def test_a_key_is_required(checked_server: LocalOrq, key: str | None) -> None:
    headers = {} if key is None else {"authorization": key}
    with connect(checked_server, headers=headers) as http:
        response = http.get(LIST)
    assert response.status_code == 401
    assert "Authorization: Bearer" in response.json()["message"]
    assert response.headers["www-authenticate"] == "Bearer"
    assert not checked_server.requests[0].authorized


def test_only_loopback_listens(checked_server: LocalOrq) -> None:
    assert checked_server.url.startswith("http://127.0.0.1:")
    port = int(checked_server.url.rpartition(":")[2])
    address = socket.gethostbyname(socket.gethostname())
    if not address.startswith("127."):
        with pytest.raises(OSError), socket.create_connection((address, port), timeout=1):
            pass


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:{}", "evil:{}", ""]
)
def test_other_host_names_are_refused(checked_server: LocalOrq, http: httpx.Client, host: str) -> None:
    port = checked_server.url.rpartition(":")[2]
    response = http.get(LIST, headers={"host": host.format(port)})
    assert response.status_code == 403
    assert not checked_server.requests


@pytest.mark.parametrize("host", ["127.0.0.1:{}", "localhost:{}", "LocalHost:{}", "[::1]:{}"])
def test_its_own_host_names_are_accepted(checked_server: LocalOrq, http: httpx.Client, host: str) -> None:
    port = checked_server.url.rpartition(":")[2]
    assert http.get(LIST, headers={"host": host.format(port)}).status_code == 200


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://127.0.0.1", "http://localhost:{}", "https://127.0.0.1:{}"]
)
def test_other_origins_are_refused(checked_server: LocalOrq, http: httpx.Client, origin: str) -> None:
    port = checked_server.url.rpartition(":")[2]
    for method, path in [("GET", LIST), ("POST", CREATE), ("OPTIONS", CREATE)]:
        response = http.request(method, path, headers={"origin": origin.format(port)})
        assert response.status_code == 403
        assert not [name for name in response.headers if name.startswith("access-control")]


def test_its_own_origin_is_accepted(checked_server: LocalOrq, http: httpx.Client) -> None:
    assert http.get(LIST, headers={"origin": checked_server.url}).status_code == 200


def test_the_key_is_kept_nowhere(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(1)
    data = tmp_path / "data"
    with LocalOrq(data=data) as server, connect(server) as http:
        events(http, create(http), say())
        http.get("/nothing")
        seen = repr(server.requests)
        for file in tmp_path.iterdir():
            assert KEY.encode() not in file.read_bytes()
    assert KEY not in seen
    assert all(request.authorized and "authorization" not in request.headers for request in server.requests)
    assert KEY not in caplog.text
    assert KEY not in "".join(capfd.readouterr())
    assert KEY.encode() not in data.read_bytes()


@pytest.mark.parametrize("umask", [0o000, 0o077, 0o377])
def test_the_file_is_its_owners_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, umask: int) -> None:
    data = tmp_path / "data"
    old = os.umask(umask)
    try:
        with LocalOrq(data=data) as server, connect(server) as http:
            create(http)
            files = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    finally:
        os.umask(old)
    assert "data" in files
    assert set(files.values()) == {0o600}, files


def test_a_wider_file_is_narrowed(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.touch(0o644)
    with LocalOrq(data=data):
        assert stat.S_IMODE(data.stat().st_mode) == 0o600


def test_a_foreign_file_is_left_alone(tmp_path: Path) -> None:
    notes, database = tmp_path / "notes.txt", tmp_path / "other.db"
    notes.write_text("my notes, longer than sixteen bytes")
    notes.chmod(0o644)
    connection = sqlite3.connect(database)
    connection.execute("CREATE TABLE theirs (x)")
    connection.commit()
    connection.close()
    database.chmod(0o644)
    marked = tmp_path / "marked.db"
    connection = sqlite3.connect(marked)
    connection.execute("PRAGMA application_id = 7")
    connection.close()
    marked.chmod(0o644)
    broken = tmp_path / "broken.db"
    broken.write_bytes(database.read_bytes()[:100] + b"\xff" * 5000)
    for file in (notes, database, marked, broken, tmp_path, tmp_path / "no" / "data"):
        before = file.read_bytes() if file.is_file() else b""
        mode = file.stat().st_mode if file.exists() else 0
        with pytest.raises(ConfigurationError, match=r"^The file .* of data cannot be used") as caught:
            LocalOrq(data=file).start()
        assert str(file) in str(caught.value)
        assert (file.read_bytes() if file.is_file() else b"") == before
        if file.is_file():
            assert file.stat().st_mode == mode
