"""Test the file of the store: foreign locks, clocks set back, other layouts, many threads."""

from __future__ import annotations

import json
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from orq.errors import ConfigurationError
from orq.local import LocalOrq
from orq.local.http_problem import HttpProblem
from orq.local.state.rows import AlreadyExists, Objects
from orq.local.state.store import Database
from tests.support.wire import connect, create

DATASETS = "/v2/datasets"


def test_a_foreign_lock_is_a_503_within_a_second_and_reads_go_on(tmp_path: Path) -> None:
    path = tmp_path / "data"
    with LocalOrq(data=path) as server, connect(server) as http:
        own = http.post(DATASETS, json={"display_name": "d"}).json()["_id"]
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with ThreadPoolExecutor(20) as pool:
            begun = time.monotonic()
            writes = [pool.submit(http.post, DATASETS, json={"display_name": "x"}) for _ in range(10)]
            time.sleep(0.1)
            assert http.get(f"{DATASETS}/{own}").status_code == 200
            assert not all(write.done() for write in writes), "it was read while the writes waited"
            answers = [write.result() for write in writes]
        assert {answer.status_code for answer in answers} == {503}
        assert time.monotonic() - begun < 5  # 0.8 seconds for all together, and a slow machine
        assert str(path) in answers[0].json()["message"]
        other.execute("ROLLBACK")
        other.close()
        assert http.post(DATASETS, json={"display_name": "y"}).status_code == 200
        assert len(http.get(DATASETS).json()["data"]) == 2


def test_the_newest_comes_first_though_the_clock_went_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "data"
    with LocalOrq(data=path) as server, connect(server) as http:
        first = http.post(DATASETS, json={"display_name": "d"}).json()
    earlier = time.time_ns() - 3600 * 10**9
    monkeypatch.setattr("orq.local.clock.time.time_ns", lambda: earlier)
    with LocalOrq(data=path) as server, connect(server) as http:
        second = http.post(DATASETS, json={"display_name": "d"}).json()
        assert [each["_id"] for each in http.get(DATASETS).json()["data"]] == [second["_id"], first["_id"]]
        assert second["_id"] > first["_id"]
        assert second["created"] >= first["created"]


FIRST_LAYOUT = """
CREATE TABLE documents (
    seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, parent TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
    UNIQUE (kind, parent, id)
)
"""


@pytest.mark.parametrize("version", [0, 1])
def test_a_file_of_the_first_layout_keeps_its_conversations(tmp_path: Path, version: int) -> None:
    path = tmp_path / "data"
    db = sqlite3.connect(path)
    db.execute(FIRST_LAYOUT)
    db.execute(f"PRAGMA application_id = {0x6F727131}")
    db.execute(f"PRAGMA user_version = {version}")
    for number in range(3):
        body = {
            "_id": f"conv_{number}",
            "kind": "conversation",
            "displayName": f"n{number}",
            "createdAt": 5,
            "updatedAt": 7,
        }
        message = {"_id": "m", "conversationId": f"conv_{number}", "role": "user", "createdAt": 5, "parts": []}
        row = "INSERT INTO documents (kind, parent, id, body) VALUES (?, ?, ?, ?)"
        db.execute(row, ("conversation", "", f"conv_{number}", json.dumps(body)))
        db.execute(row, ("message", f"conv_{number}", "m", json.dumps(message)))
    db.commit()
    db.close()
    for _ in range(2):
        with LocalOrq(data=path) as server, connect(server) as http:
            found = http.get("/v2/conversations/").json()["data"]
            assert [each["displayName"] for each in found] == ["n2", "n1", "n0"]
            assert http.get("/v2/conversations/conv_1").json()["messages"][0]["conversationId"] == "conv_1"
    copy = sqlite3.connect(tmp_path / "data-layout-1")
    assert copy.execute("SELECT count(*) FROM documents").fetchone() == (6,)
    copy.close()
    assert (tmp_path / "data-layout-1").stat().st_mode & 0o77 == 0
    assert sorted(file.name for file in tmp_path.iterdir()) == ["data", "data-layout-1"]


def test_ten_thousand_calls_of_sixteen_threads_in_memory() -> None:
    database = Database(None)
    store = database.of("")

    def call(number: int) -> int:
        store.write_now(lambda objects: objects.add("a", {"n": number}, id=str(number)))
        return store.read_now(lambda objects: objects.count("a"))

    with ThreadPoolExecutor(16) as pool:
        counts = list(pool.map(call, range(5_000)))
    assert max(counts) == 5_000
    database.close()


def test_an_exception_undoes_the_whole_write() -> None:
    database = Database(None)
    store = database.of("")

    def add_twice(objects: Objects) -> None:
        objects.add("a", {}, id="1")
        objects.add("a", {}, id="1")

    with pytest.raises(AlreadyExists):
        store.write_now(add_twice)
    assert store.read_now(lambda objects: objects.count("a")) == 0
    database.close()


def test_one_id_may_exist_in_several_tenants_and_parents() -> None:
    database = Database(None)
    one, two = database.of("one"), database.of("two")

    def fill(objects: Objects) -> None:
        for name in ("a", "b"):
            parent = objects.add(name, {}, id="1")
            objects.add("child", {"of": name}, id="c", parent=parent)

    for store in (one, two):
        store.write_now(fill)
    one.write_now(lambda objects: objects.delete(_row(objects, "a")))

    def left(objects: Objects) -> Any:
        return [row.body for row in objects.list("child")]

    assert one.read_now(left) == [{"of": "b"}], "a child of another kind with a parent of the same id stays"
    assert two.read_now(left) == [{"of": "a"}, {"of": "b"}]
    database.close()


def _row(objects: Objects, name: str) -> Any:
    return objects.get(name, "1")


def test_a_full_disk_is_reported_without_a_partial_write(tmp_path: Path) -> None:
    database = Database(tmp_path / "data")
    database._file._db.execute("PRAGMA max_page_count = 40")
    store = database.of("")
    with pytest.raises(HttpProblem, match="full") as caught:
        for number in range(100):
            store.write_now(lambda objects, id=str(number): objects.add("a", {"text": "x" * 5000}, id=id))  # type: ignore[misc]
    assert caught.value.status == 507
    count = store.read_now(lambda objects: objects.count("a"))
    assert count > 5
    database.close()
    again = Database(tmp_path / "data")
    assert again.of("").read_now(lambda objects: objects.count("a")) == count
    again.close()


def test_a_newer_layout_is_refused_with_both_versions(tmp_path: Path) -> None:
    path = tmp_path / "data"
    with LocalOrq(data=path) as server, connect(server) as http:
        create(http)
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 3")
    db.close()
    with pytest.raises(ConfigurationError, match=r"layout 3. This one reads up to"):
        LocalOrq(data=path).start()
