"""Test objects over HTTP: their fields, updates, children, batches and versions.

Among the fields are ids, times, keys, null and secrets.
"""

from __future__ import annotations

import json
import re
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from orq.local.state.resources import collections, resources
from orq.local.state.rows import Objects
from tests.support.objects import put, store_of

ULID = re.compile(r"[0-9A-HJKMNP-TV-Z]{26}")
AWKWARD: dict[str, Any] = {"": "", "ключ": [1, {"deep": None}], "big": 2**53 + 1, "b": {}, "a": []}


def created(http: httpx.Client, path: str, body: Any) -> Any:
    response = http.post(path, json=body)
    assert response.status_code in (200, 201), response.text
    assert response.headers["x-orq-local"].startswith("stored")
    return response.json()


def memory_store(http: httpx.Client, key: str) -> Any:
    return created(
        http,
        "/v2/memory-stores",
        {"key": key, "embedding_config": {"model": "m"}, "description": "d", "path": "Default"},
    )


def agent(http: httpx.Client, key: str) -> Any:
    body = {
        "key": key,
        "role": "r",
        "description": "d",
        "instructions": "i",
        "path": "Default",
        "model": "m",
        "settings": {"max_iterations": 3},
    }
    return created(http, "/v2/agents", body)


def test_ids_have_the_form_of_the_facts_and_no_two_kinds_share_one(http: httpx.Client) -> None:
    ids = [
        created(http, "/v2/datasets", {"display_name": "d"})["_id"],
        created(http, "/v2/datasets", {"display_name": "d"})["_id"],
        agent(http, "a")["_id"],
        created(http, "/v2/conversations", {"projectId": "p"})["_id"],
    ]
    assert all(ULID.fullmatch(id) for id in ids[:3])
    assert ids[3].startswith("conv_")
    assert len({id.rpartition("_")[2].upper() for id in ids}) == 4


def test_created_object_equals_the_request(http: httpx.Client) -> None:
    own = created(http, "/v2/datasets", {"display_name": "d"})["_id"]
    inputs = AWKWARD
    made = created(http, f"/v2/datasets/{own}/datapoints", [{"inputs": inputs}])[0]
    got = http.get(f"/v2/datasets/{own}/datapoints/{made['_id']}")
    assert json.dumps(got.json()["inputs"]) == json.dumps(inputs)
    assert made["dataset_id"] == own


def test_read_only_fields_in_an_update_change_nothing(http: httpx.Client) -> None:
    old = created(http, "/v2/datasets", {"display_name": "d"})
    body = {"display_name": "new", "_id": "other", "created": "1999-01-01T00:00:00Z", "unheard_of": 1}
    answer = http.patch(f"/v2/datasets/{old['_id']}", json=body)
    got = answer.json()
    assert (got["_id"], got["created"], got["display_name"]) == (old["_id"], old["created"], "new")
    assert got["updated"] >= got["created"]
    assert answer.headers["x-orq-local"] == "stored; ignored=_id,created,unheard_of"


def test_invalid_values_of_a_new_object_are_named(http: httpx.Client) -> None:
    answer = http.post("/v2/datasets", json={"display_name": "d", "path": "Default", "dislay_name": "typo"})
    assert answer.headers["x-orq-local"] == "stored; ignored=dislay_name"
    settings = {"tools": [{"type": "current_date", "require_approval": True}], "max_iteration": 5}
    given = {"key": "a", "role": "r", "description": "d", "instructions": "i", "path": "Default", "model": "openai/x"}
    answer = http.post("/v2/agents", json={**given, "settings": settings})
    assert answer.headers["x-orq-local"] == "stored; ignored=settings.max_iteration,settings.tools.require_approval"
    for name, shown in (
        ("é", "%C3%A9"),
        ("a\r\nb: c", "a%0D%0Ab:%20c"),
        ("a,b;c", "a%2Cb%3Bc"),
        ("x" * 9999, "x" * 200),
    ):
        answer = http.post("/v2/datasets", json={"display_name": "d", "path": "Default", name: 1})
        assert answer.headers["x-orq-local"] == f"stored; ignored={shown}"
    many = http.post("/v2/datasets", json={"display_name": "d", "path": "Default", **{f"n{i}": i for i in range(60)}})
    assert many.headers["x-orq-local"].endswith(",n49,...")
    own = created(http, "/v2/datasets", {"display_name": "d"})["_id"]
    answer = http.post(f"/v2/datasets/{own}/datapoints", json=[{"inputs": {"any": 1}}, {"input": {}}])
    assert answer.headers["x-orq-local"] == "stored; ignored=input"
    base = {"type": "internal", "key": "named", "path": "Default", "embedding_model": "openai/x"}
    assert http.post("/v2/knowledge", json=base).headers["x-orq-local"] == "stored"  # its `type` is a tag


def test_a_taken_key_is_a_conflict_until_its_owner_is_gone(http: httpx.Client) -> None:
    agent(http, "one")
    two = agent(http, "two")
    body = {
        "key": "one",
        "role": "r",
        "description": "d",
        "instructions": "i",
        "path": "Default",
        "model": "m",
        "settings": {"max_iterations": 3},
    }
    assert http.post("/v2/agents", json=body).status_code == 409
    assert http.patch("/v2/agents/two", json={"key": "one"}).status_code == 409
    assert http.get("/v2/agents/two").json()["_id"] == two["_id"]
    assert http.delete("/v2/agents/one").status_code == 204
    assert http.patch("/v2/agents/two", json={"key": "one"}).status_code == 200
    assert http.get("/v2/agents/two").status_code == 404
    assert http.get("/v2/agents/one").json()["_id"] == two["_id"]


def test_one_of_fifty_creates_with_a_key_wins(http: httpx.Client) -> None:
    body = {
        "key": "same",
        "role": "r",
        "description": "d",
        "instructions": "i",
        "path": "Default",
        "model": "m",
        "settings": {"max_iterations": 3},
    }
    with ThreadPoolExecutor(10) as pool:
        got = list(pool.map(lambda _: http.post("/v2/agents", json=body).status_code, range(50)))
    assert (got.count(201), got.count(409)) == (1, 49)


def test_two_projects_may_have_one_key_where_no_conflict_is_documented(http: httpx.Client) -> None:
    assert created(http, "/v2/tools", tool("same"))["key"] == created(http, "/v2/tools", tool("same"))["key"]


def tool(key: str) -> Any:
    return {
        "type": "function",
        "key": key,
        "display_name": "t",
        "path": "Default",
        "description": "d",
        "function": {"name": "f", "parameters": {"type": "object", "properties": {}, "required": []}},
    }


def test_an_id_wins_over_a_key_of_the_same_text(http: httpx.Client) -> None:
    first = created(http, "/v2/tools", tool("a"))
    second = created(http, "/v2/tools", tool(first["_id"]))
    assert http.get(f"/v2/tools/{first['_id']}").json()["key"] == "a"
    assert http.delete(f"/v2/tools/{first['_id']}").status_code == 200
    assert http.get(f"/v2/tools/{first['_id']}").json()["_id"] == second["_id"]


def test_children_go_with_their_parent_and_no_others(http: httpx.Client) -> None:
    for key in ("a", "a_staging"):
        memory_store(http, key)
        for entity in ("e", "e2"):
            created(http, f"/v2/memory-stores/{key}/memories", {"entity_id": entity})
            created(http, f"/v2/memory-stores/{key}/memories/{entity}/documents", {"text": "t"})
    assert http.get("/v2/memory-stores/a/memories/e").json()["documents_count"] == 1
    assert http.delete("/v2/memory-stores/a").status_code == 204
    for path in ("memories", "memories/e", "memories/e/documents"):
        assert http.get(f"/v2/memory-stores/a/{path}").status_code == 404, "not an empty list"
        assert http.get(f"/v2/memory-stores/a_staging/{path}").status_code == 200
    memory_store(http, "a")
    assert http.get("/v2/memory-stores/a/memories").json()["data"] == []


def test_the_same_key_for_repeats_makes_two_objects(http: httpx.Client) -> None:
    headers = {"idempotency-key": "once"}
    ids = {http.post("/v2/datasets", json={"display_name": "d"}, headers=headers).json()["_id"] for _ in range(2)}
    assert len(ids) == 2


def test_ten_thousand_datapoints_in_one_batch_and_counted(http: httpx.Client) -> None:
    own = created(http, "/v2/datasets", {"display_name": "d"})["_id"]
    items = [{"inputs": {"number": number}} for number in range(10_000)]
    began = time.process_time()  # CPU time, with that of the server's thread. The benchmarks measure real time
    made = http.post(f"/v2/datasets/{own}/datapoints/bulk", json={"items": items}, timeout=60).json()
    assert time.process_time() - began < 5
    assert [item["inputs"]["number"] for item in made] == list(range(10_000))
    assert http.get(f"/v2/datasets/{own}").json()["metadata"]["datapoints_count"] == 10_000
    assert http.post(f"/v2/datasets/{own}/datapoints/bulk", json={"items": [*items[:9], 1]}).status_code == 422
    assert http.get(f"/v2/datasets/{own}").json()["metadata"]["datapoints_count"] == 10_000, "all of a batch, or none"
    ids = [item["_id"] for item in made]
    assert http.post(
        f"/v2/datasets/{own}/datapoints-bulk-delete", json={"item_ids": ids[:9_000]}, timeout=60
    ).is_success
    assert http.get(f"/v2/datasets/{own}").json()["metadata"]["datapoints_count"] == 1_000
    assert http.delete(f"/v2/datasets/{own}/clear").status_code == 204
    assert http.get(f"/v2/datasets/{own}").json()["metadata"]["datapoints_count"] == 0


def test_counts_are_right_after_concurrent_adds_and_deletes(http: httpx.Client) -> None:
    own = created(http, "/v2/datasets", {"display_name": "d"})["_id"]
    path = f"/v2/datasets/{own}/datapoints"

    def add_two_delete_one(_: int) -> None:
        first = http.post(path, json=[{}, {}]).json()[0]["_id"]
        assert http.delete(f"{path}/{first}").status_code == 204

    with ThreadPoolExecutor(10) as pool:
        list(pool.map(add_two_delete_one, range(50)))
    assert http.get(f"/v2/datasets/{own}").json()["metadata"]["datapoints_count"] == 50


def test_a_known_chunk_id_replaces_the_chunk(http: httpx.Client) -> None:
    base = created(http, "/v2/knowledge", {"type": "internal", "key": "k", "embedding_model": "m", "path": "Default"})
    source = created(http, f"/v2/knowledge/{base['_id']}/datasources", {"display_name": "s"})
    path = f"/v2/knowledge/{base['_id']}/datasources/{source['_id']}"
    first = created(http, f"{path}/chunks", [{"text": "old"}, {"text": "rest"}])[0]
    again = created(http, f"{path}/chunks", [{"_id": first["_id"], "text": "new"}])[0]
    assert (again["_id"], again["text"], again["created"]) == (first["_id"], "new", first["created"])
    assert http.get(path).json()["chunks_count"] == 2
    assert http.post(f"{path}/chunks/count", json={}).json() == {"count": 2}
    assert http.post(f"{path}/chunks/count", json={"q": "old"}).json() == {"count": 0}


def test_versions_count_up_and_show_old_states(http: httpx.Client) -> None:
    own = created(http, "/v2/tools", tool("t"))["_id"]
    assert http.patch(f"/v2/tools/{own}", json={"type": "function", "description": "new"}).status_code == 200
    versions = http.get(f"/v2/tools/{own}/versions").json()["data"]
    assert [(each["version"], each["data"]["description"]) for each in versions] == [("2", "new"), ("1", "d")]
    one = http.get(f"/v2/tools/{own}/versions/{versions[1]['_id']}").json()
    assert one == versions[1]
    assert http.get(f"/v2/tools/{own}/versions/nothing").status_code == 404


def test_a_secret_is_shown_once_and_stored_as_a_hash(local: LocalOrq, http: httpx.Client) -> None:
    made = created(http, "/v2/api-keys", {"name": "k"})
    token = made["token"]
    assert http.get(f"/v2/api-keys/{made['id']}").json()["token"] == f"***{token[-4:]}"
    assert token not in json.dumps(http.get("/v2/api-keys").json())
    rows = store_of(local).read_now(lambda objects: objects.list("api_keys"))
    assert token not in json.dumps([row.body for row in rows])


def test_null_clears_only_where_the_type_allows_it(http: httpx.Client) -> None:
    own = created(http, "/v2/datasets", {"display_name": "d"})["_id"]
    assert http.patch(f"/v2/datasets/{own}", json={"display_name": None}).status_code == 422
    assert http.get(f"/v2/datasets/{own}").json()["display_name"] == "d"


def test_null_only_clears_nullable_fields(local: LocalOrq, http: httpx.Client) -> None:
    agent(http, "a")

    def after(body: Any) -> Any:
        assert http.patch("/v2/agents/a", json=body).status_code == 200
        row = store_of(local).read_now(lambda objects: objects.find("agents", "a"))
        assert row is not None
        return row.body.get("system_prompt", "absent")

    assert after({"system_prompt": "p"}) == "p"
    assert after({"description": "new"}) == "p", "absent is not null"
    assert http.patch("/v2/agents/a", json={"system_prompt": ""}).status_code == 422, "empty is not null"
    assert after({"system_prompt": None}) in (None, "absent")
    assert http.get("/v2/agents/a").json()["description"] == "new"


def test_an_update_keeps_the_rest_of_a_merged_object(local: LocalOrq, http: httpx.Client) -> None:
    """The four that the facts name merge; an object in any other field is replaced."""
    assert sum(bool(resource.merged) for resource in resources().values()) == 4
    store = store_of(local)

    def fill(objects: Objects) -> None:
        row = put(objects, collections()["alerts"], "alert_01")
        objects.replace(row, row.body | {"display": {"visualization": "lines", "preview_range": "1h"}})

    store.write_now(fill)
    answer = http.patch("/v2/alerts/alert_01", json={"display": {"preview_range": "6h"}})
    assert answer.json()["alert"]["display"] == {"visualization": "lines", "preview_range": "6h"}


@pytest.mark.parametrize("path", ["/v2/agents/x", "/v2/datasets/x", "/v2/datasets/x/datapoints", "/v2/tools/x"])
def test_a_missing_object_is_a_404_that_names_it(http: httpx.Client, path: str) -> None:
    answer = http.get(path)
    assert answer.status_code == 404
    assert "'x'" in answer.json()["message"]
    assert answer.headers["x-orq-local"] == "refused"
