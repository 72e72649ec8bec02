"""Test lists over HTTP: order, pages, limits, filters and searches.

A cursor may name a deleted object.
"""

from __future__ import annotations

import re
import time
from datetime import datetime
from typing import Any, Literal, get_args, get_origin

import httpx
import msgspec
import pytest

from orq._engine.operation import split_path
from orq.local import LocalOrq
from orq.local.routes import load
from orq.local.state.complete import complete
from orq.local.state.objects import answer_type, object_type
from orq.local.state.resources import resources
from tests.local.state.walk import at
from tests.support.objects import nest, parent_of, store_of

DATASETS = "/v2/datasets"


def dataset(http: httpx.Client, name: str = "d", **fields: Any) -> str:
    response = http.post(DATASETS, json={"display_name": name, **fields})
    assert response.status_code == 200, response.text
    return response.json()["_id"]


def page(http: httpx.Client, path: str = DATASETS, **query: Any) -> tuple[list[str], bool]:
    response = http.get(path, params=query)
    assert response.status_code == 200, response.text
    got = response.json()
    return [item["_id"] for item in got["data"]], got["has_more"]


def test_list_goes_on_after_a_deleted_cursor(http: httpx.Client) -> None:
    ids = [dataset(http) for _ in range(6)][::-1]
    http.delete(f"{DATASETS}/{ids[1]}")
    assert page(http, limit=2, starting_after=ids[1]) == (ids[2:4], True)
    assert page(http, limit=2, ending_before=ids[1]) == ([ids[0]], False)


def test_cursor_of_another_kind_is_refused(http: httpx.Client) -> None:
    dataset(http)
    key = http.post("/v2/api-keys", json={"name": "k"}).json()["id"]
    for cursor in (key, "nothing", ""):
        answer = http.get(DATASETS, params={"starting_after": cursor})
        assert answer.status_code == 422
        assert "starting_after" in answer.json()["message"]


def test_has_more_at_the_edge_and_limits_out_of_range(http: httpx.Client) -> None:
    ids = [dataset(http) for _ in range(3)][::-1]
    assert page(http, limit=3) == (ids, False)
    assert page(http, limit=2) == (ids[:2], True)
    for limit in (0, -1, 201, "x"):
        answer = http.get(DATASETS, params={"limit": limit})
        assert answer.status_code == (422 if limit == "x" else 400), limit
        assert "limit" in answer.json()["message"]


LIMITS = {name: resource for name, resource in resources().items() if resource.role == "list" and resource.limit}


def test_list_without_a_limit_has_as_many_as_the_facts_say(http: httpx.Client) -> None:
    for number in range(12):
        http.post(
            "/v2/evaluators",
            json={
                "type": "llm_eval",
                "prompt": "p",
                "path": "a",
                "key": f"k{number}",
                "mode": "single",
                "model": "m",
                "output_type": "boolean",
            },
        )
    assert resources()["evals_all"].limit == 10
    got = http.get("/v2/evaluators").json()
    assert (len(got["data"]), got["has_more"]) == (10, True)


def test_flags_that_shape_the_answer_filter_nothing(http: httpx.Client) -> None:
    http.post("/v2/identities", json={"external_id": "e1"})
    answer = http.get("/v2/identities", params={"include_metrics": "true"})
    assert len(answer.json()["data"]) == 1
    assert answer.headers["x-orq-local"] == "stored; ignored=include_metrics"


def _filters() -> list[tuple[str, str, str]]:
    found = []
    for name, resource in sorted(resources().items()):
        if resource.role == "list":
            path = split_path(load(name).path)[1]
            found += [(name, wire, field) for wire, field in resource.filters.items() if wire not in path]
    return found


UNFIT: dict[tuple[str, str], Any] = {
    ("sessions_list", "filters"): {"interval": "SESSION_INTERVAL_ALL_TIME", "unheard": {"of": 1}},
    ("webhooks_query", "query"): {"unheard": {"of": 1}},
    ("webhooks_query", "filters"): [{"unheard": 1}],
}


def two_values(name: str, wire: str) -> tuple[Any, Any]:
    """Return two values that a name in a request may have."""
    kinds = [field.type for field in msgspec.structs.fields(load(name).request) if field.encode_name == wire]
    while kinds:
        kind = kinds.pop()
        if kind is bool:
            return True, False
        if kind is datetime:
            earlier, later = "2026-01-01T00:00:00Z", "2026-01-03T00:00:00Z"
            return (earlier, later) if wire.endswith("before") else (later, earlier)
        if get_origin(kind) is Literal:
            return get_args(kind)[0], (*get_args(kind), None)[1]
        kinds += get_args(kind)
    return "one", "two"


@pytest.mark.parametrize(("name", "wire", "field"), _filters(), ids=lambda value: value.replace("[]", ""))
def test_every_documented_filter_gives_one_of_two_or_is_refused(
    local: LocalOrq, http: httpx.Client, name: str, wire: str, field: str
) -> None:
    """Two objects that differ in the field: the filter gives one. A filter that nothing stored can answer is a 400."""
    operation, resource = load(name), resources()[name]
    value, unlike = two_values(name, wire)
    asked = "2026-01-02T00:00:00Z" if field.startswith((">", "<")) else value
    kind, path = object_type(resource.collection), field.lstrip("<>")
    in_path = {resource.filters[each]: "x" for each in split_path(operation.path)[1] if each in resource.filters}

    def put(objects: Any) -> None:
        parent = parent_of(objects, name)
        objects.clear(resource.collection.name, parent)
        for own, holds in (("mine", value), ("other", unlike)):
            body = {resource.collection.id: own} if kind is None else complete(kind, {resource.collection.id: own})
            for at_path, held in {**in_path, **({path: holds} if path else {})}.items():
                body = nest(body, at_path, held)
            objects.add(resource.collection.name, body, id=own, parent=parent)

    store_of(local).write_now(put)
    body: Any = {wire: asked if field else UNFIT.get((name, wire), asked)}
    to = re.sub(r"{\w+}", "x", operation.path)
    answer = (
        http.get(to, params={wire: "true" if asked is True else asked})
        if operation.method == "GET"
        else http.post(to, json=body)
    )
    if not field:
        assert answer.status_code == 400
        assert wire in answer.json()["message"]
        return
    assert answer.status_code == 200, answer.text
    found = at(answer.json(), resource.object)
    assert [item[resource.collection.id] for item in found] == ["mine"]
    assert answer_type(operation, resource) is not None


@pytest.mark.parametrize(
    ("field", "asked", "unlike"),
    [
        ("project_id", "p", "q"),
        ("tags", ["a"], ["b"]),
        ("client", "c", "d"),
        ("repo", "r", "s"),
        ("kind", "THREAD_KIND_CONVERSATION", "THREAD_KIND_CODING_AGENT"),
    ],
)
def test_a_filter_that_is_an_object(local: LocalOrq, http: httpx.Client, field: str, asked: Any, unlike: Any) -> None:
    local.seed({"sessions": [{"external_id": "mine", field: asked}, {"external_id": "other", field: unlike}]})
    found = http.post("/v2/sessions/query", json={"filters": {"interval": "SESSION_INTERVAL_ALL_TIME", field: asked}})
    assert [one["external_id"] for one in found.json()["data"]] == ["mine"], found.text


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({}, ["new", "middle", "old"]),
        ({"start_date": "2000"}, ["new", "middle"]),
        ({"start_date": "2000", "end_date": "2000"}, ["middle"]),
        ({"interval": "SESSION_INTERVAL_LAST_24_HOURS"}, ["new"]),
        (
            {"interval": "SESSION_INTERVAL_LAST_1_CENTURY"},
            "filters.interval has the unknown value 'SESSION_INTERVAL_LAST_1_CENTURY'.",
        ),
        ({"end_date": "soon"}, "filters.end_date must be a time, not 'soon'."),
    ],
)
def test_a_filter_by_time(local: LocalOrq, http: httpx.Client, filters: dict[str, str], ids: Any) -> None:
    times = {"old": 1000, "middle": 2000, "new": int(time.time() * 1000)}
    local.seed({"sessions": [{"_id": name, "external_id": name, "$times": [at, at]} for name, at in times.items()]})
    interval = {"interval": "SESSION_INTERVAL_ALL_TIME"}
    answer = http.post("/v2/sessions/query", json={"filters": interval | filters})
    if isinstance(ids, str):
        assert (answer.status_code, answer.json()["message"].partition(":")[0]) == (400, ids)
    else:
        assert [one["_id"] for one in answer.json()["data"]] == ids


def test_search_looks_into_the_fields_of_the_facts(http: httpx.Client) -> None:
    mine = dataset(http, "Étude No. 5")
    dataset(http, "other")
    assert page(http, search="étude")[0] == [mine]
    assert page(http, search="100%' OR 1=1 --")[0] == []
    assert len(page(http, search="")[0]) == 2


def test_undocumented_names_in_the_query_change_nothing(http: httpx.Client) -> None:
    own = dataset(http)
    assert page(http, unheard="of")[0] == [own]


def test_two_updates_in_a_millisecond_are_ordered(http: httpx.Client) -> None:
    ids = [
        http.post("/v2/identities", json={"external_id": f"e{number}"}).json()["identity"]["_id"] for number in range(5)
    ]
    for id in (ids[3], ids[0]):
        assert http.patch(f"/v2/identities/{id}", json={"display_name": "x"}).status_code == 200
    got = http.get("/v2/identities", params={"sort_by": "IDENTITY_SORT_FIELD_UPDATED"}).json()["data"]
    assert [item["_id"] for item in got][:2] == [ids[0], ids[3]]


def test_pages_by_number(http: httpx.Client) -> None:
    for number in range(5):
        body = {
            "_id": f"w{number}",
            "url": "https://a.example/",
            "content_type": "json",
            "display_name": "w",
            "events": ["a"],
            "secret": "s",
        }
        assert http.post("/v2/webhooks", json=body).status_code == 200
    got = [http.get("/v2/webhooks", params={"page": number, "limit": 2}).json() for number in (1, 2, 3, 4)]
    assert [[item["_id"] for item in each["items"]] for each in got] == [["w4", "w3"], ["w2", "w1"], ["w0"], []]
    assert [each["has_more"] for each in got] == [True, True, False, False]
    assert {each["count"] for each in got} == {5}
    assert http.get("/v2/webhooks", params={"page": 0}).status_code == 400
    assert re.search("page", http.get("/v2/webhooks", params={"page": 0}).json()["message"])
