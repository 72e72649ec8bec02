"""Test seeds, dumps, snapshots, resets and tenants, over HTTP and from Python."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from orq.errors import ConfigurationError
from orq.local import LocalOrq
from tests.support.wire import LIST, connect, create, events, say

DEPLOYMENT = {"key": "support", "prompt_config": {"messages": [{"role": "system", "content": "Be {{mood}}."}]}}
SEED = {
    "datasets": [{"display_name": "Questions", "$children": {"datapoints": [{"inputs": {"b": 1, "a": {}}}, {}]}}],
    "deployments": [DEPLOYMENT],
}


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    with LocalOrq(seed=SEED) as server, connect(server) as client:
        yield client


def test_seeded_fields_are_stored_and_missing_ones_made_up(http: httpx.Client) -> None:
    (dataset,) = http.get("/v2/datasets").json()["data"]
    assert dataset["display_name"] == "Questions"
    points = http.get(f"/v2/datasets/{dataset['_id']}/datapoints").json()["data"]
    assert [point.get("inputs") for point in points if point.get("inputs")] == [{"b": 1, "a": {}}]
    assert len({point["_id"] for point in points}) == 2
    (deployment,) = http.get("/v2/deployments").json()["data"]
    assert deployment["key"] == "support"


def test_a_dump_is_a_seed_of_the_same(http: httpx.Client) -> None:
    id = create(http)
    events(http, id, say("Hello!"))
    http.post("/v2/agents/run", json=_run("helper"))
    dataset = http.get("/v2/datasets").json()["data"][0]["_id"]
    http.patch(f"/v2/datasets/{dataset}", json={"display_name": "Other"})
    first = http.get("/_orq/dump").content
    with LocalOrq(seed=json.loads(first)) as server, connect(server) as other:
        assert other.get("/_orq/dump").content == first
        for path in ("/v2/datasets", LIST, f"/v2/conversations/{id}", "/v2/agents/helper"):
            assert other.get(path).content == http.get(path).content
        assert server.dump() == json.loads(first)


def test_a_reset_goes_back_to_the_seed_with_its_ids(http: httpx.Client) -> None:
    before = http.get("/_orq/dump").content
    for _ in range(2):
        create(http)
        http.delete(f"/v2/datasets/{http.get('/v2/datasets').json()['data'][0]['_id']}")
        assert http.post("/_orq/reset").json() == {}
        assert http.get("/_orq/dump").content == before


def test_a_restore_undoes_each_kind_of_change(http: httpx.Client) -> None:
    ids = [http.post("/v2/datasets", json={"display_name": name, "path": "Default"}).json()["_id"] for name in "abc"]
    rest = after(http, ids[1])
    before, name = http.get("/_orq/dump").content, http.post("/_orq/snapshot").json()
    http.patch(f"/v2/datasets/{ids[0]}", json={"display_name": "Other"})
    http.delete(f"/v2/datasets/{ids[1]}")
    later = http.post("/v2/datasets", json={"display_name": "d", "path": "Default"}).json()["_id"]
    http.delete(f"/v2/datasets/{later}")
    other = http.post("/_orq/snapshot").json()
    http.post("/_orq/restore", json=name)
    assert http.get("/_orq/dump").content == before
    assert http.get(f"/v2/datasets/{later}").status_code == 404
    assert http.get("/v2/datasets", params={"starting_after": later}).status_code == 422, "it has never been there"
    http.post("/_orq/restore", json=other)
    assert after(http, ids[1]) == rest, "as before it was deleted"
    assert http.get(f"/v2/datasets/{ids[0]}").json()["display_name"] == "Other"


def test_a_snapshot_is_restored_as_often_as_wanted(http: httpx.Client) -> None:
    before = http.get("/_orq/dump").content
    name = http.post("/_orq/snapshot").json()
    for _ in range(2):
        create(http)
        assert http.get("/_orq/dump").content != before
        assert http.post("/_orq/restore", json=name).status_code == 200
        assert http.get("/_orq/dump").content == before
    assert http.post("/_orq/restore", json={"snapshot": "other"}).status_code == 404


def after(http: httpx.Client, cursor: str) -> list[str]:
    return [one["_id"] for one in http.get("/v2/datasets", params={"starting_after": cursor}).json()["data"]]


def test_a_reset_cuts_open_streams() -> None:
    with LocalOrq(delay=0.2) as server, connect(server) as http:
        id = create(http)
        with http.stream("POST", f"/v2/conversations/{id}/responses", json=say("Hello!")) as response:
            pieces = response.iter_raw()
            next(pieces)
            server.reset()
            assert server.dump() == {}
            with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
                list(pieces)


def test_ten_thousand_objects_are_kept_set_back_and_restored_at_once() -> None:
    """Each step takes at most ten times the limit in `bench/rows/local_server.py`."""
    points = {"datapoints": [{} for _ in range(10_000)]}
    with LocalOrq(seed={"datasets": [{"display_name": "Large", "$children": points}]}) as server:
        before = server.dump()
        name = server.snapshot()
        for change in (lambda: None, lambda: server.seed({"skills": [{}]}), lambda: clear(server)):
            for work in (server.snapshot, lambda: server.restore(name), server.reset):
                change()
                began = time.process_time()
                work()
                assert time.process_time() - began < 1
            assert server.dump() == before


def clear(server: LocalOrq) -> None:
    with connect(server) as http:
        for one in http.get("/v2/datasets").json()["data"]:
            http.delete(f"/v2/datasets/{one['_id']}")


@pytest.mark.parametrize(("by", "header"), [("key", "authorization"), ("header", "x-orq-tenant")])
def test_tenants_are_apart(by: Any, header: str) -> None:
    with LocalOrq(seed=SEED, tenant_by=by) as server, connect(server) as http:

        def names(tenant: str) -> list[str]:
            listed = http.get("/v2/datasets", headers={header: tenant}).json()["data"]
            return [one["display_name"] for one in listed]

        body = {"display_name": "Mine", "path": "Default"}
        http.post("/v2/datasets", headers={header: "Bearer a"}, json=body)
        assert sorted(names("Bearer a")) == ["Mine", "Questions"]
        assert names("Bearer b") == ["Questions"]
        http.post("/_orq/reset", headers={header: "Bearer b"})
        assert sorted(names("Bearer a")) == ["Mine", "Questions"]
        http.post("/_orq/reset", headers={header: "Bearer a"})
        assert names("Bearer a") == ["Questions"]


def test_a_data_file_keeps_its_objects_and_ignores_the_seed(tmp_path: Path) -> None:
    for _ in range(2):
        with LocalOrq(data=tmp_path / "data", seed=SEED) as server, connect(server) as http:
            assert len(http.get("/v2/datasets").json()["data"]) == 1
            server.seed({"skills": [{"display_name": "One more"}]})
    with LocalOrq(data=tmp_path / "data") as server:
        assert len(server.dump()["skills"]) == 2


@pytest.mark.parametrize(
    ("seed", "told"),
    [
        ([], "must be an object of collections"),
        ({"nothing": []}, "nothing is not a collection. The collections are"),
        ({"datasets": {}}, "datasets must be a list"),
        ({"datasets": [1]}, r"datasets\[0\] must be an object"),
        ({"datasets": [{"_id": "a"}, {"_id": "a"}]}, r"datasets\[1\] has the id 'a', which another object already has"),
        ({"datasets": [{"display_name": 5}]}, r"datasets\[0\].display_name is 5, which is not of the type"),
        ({"datasets": [{}, {"metadata": "x"}]}, r"datasets\[1\].metadata is 'x', which is not of the type"),
        ({"prompts": [{"prompt": {"messages": [5]}}]}, r"prompts\[0\].prompt is .*, which is not of the type"),
        (
            {"deployments": [{"prompt_config": {"messages": "x"}}]},
            r"deployments\[0\].prompt_config is .*, which is not of the",
        ),
        ({"prompts": [{"prompt": None}]}, r"prompts\[0\].prompt is None, which is not of the type"),
        ({"datasets": [{"$child": {}}]}, r"datasets\[0\].\$child is not a name that a seed can have"),
        ({"datasets": [{"$times": [1]}]}, r"datasets\[0\].\$times must be two times"),
        ({"datasets": [{"$children": {"x": []}}]}, r"datasets\[0\].\$children.x is not a collection"),
    ],
)
def test_invalid_seeds_are_refused(seed: Any, told: str) -> None:
    with pytest.raises(ConfigurationError, match=rf"^seed (is not valid\. )?{told}"):
        LocalOrq(seed=seed).start()
    if seed == []:
        return
    with LocalOrq() as server, connect(server) as http:
        assert http.post("/_orq/seed", json=seed).status_code == 400
        assert server.dump() == {}


def test_a_seed_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"^The file .* of the seed cannot be read"):
        LocalOrq(seed=tmp_path / "none")
    (tmp_path / "bad").write_text("{")
    with pytest.raises(ConfigurationError, match=r"^The file .* of the seed is not JSON"):
        LocalOrq(seed=tmp_path / "bad")


def test_state_is_not_for_those_without_the_key() -> None:
    with LocalOrq(key="right") as server, httpx.Client(base_url=server.url, trust_env=False) as http:
        for path in ("/_orq/reset", "/_orq/snapshot", "/_orq/restore", "/_orq/seed"):
            assert http.post(path).status_code == 401
        assert http.get("/_orq/dump").status_code == 401
        assert http.get("/_orq/dump", headers={"authorization": "Bearer right"}).status_code == 200


def _run(key: str) -> dict[str, Any]:
    message = {"role": "user", "parts": [{"kind": "text", "text": "Hi"}]}
    agent = {"key": key, "model": "openai/gpt-4o", "role": "r", "instructions": "i", "path": "Default", "settings": {}}
    return {**agent, "message": message}
