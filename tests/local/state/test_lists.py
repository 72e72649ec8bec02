"""Lists over HTTP: order, pages, cursors of what is gone, limits, filters and searches."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from orq.local.routes import load
from orq.local.state.complete import complete
from orq.local.state.objects import answer_type, object_type
from orq.local.state.resources import resources
from tests.support.objects import store_of

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


def test_pages_stay_exact_while_others_insert_and_delete(http: httpx.Client) -> None:
    ids = [dataset(http) for _ in range(100)][::-1]
    doomed, kept = set(ids[1::10]), [id for id in ids if id not in ids[1::10]]
    seen: list[str] = []
    while True:
        found, more = page(http, limit=10, **({"starting_after": seen[-1]} if seen else {}))
        seen += found
        if not more:
            break
        dataset(http)  # before what is read
        behind = [id for id in doomed if id not in seen]
        if behind:
            http.delete(f"{DATASETS}/{behind[0]}")
            doomed.discard(behind[0])
    assert [id for id in seen if id in kept] == kept, "each once, in order"


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
        assert answer.status_code == 422, limit
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
        if resource.role == "list" and load(name).method == "GET" and "{" not in load(name).path:
            found += [(name, wire, field) for wire, field in resource.filters.items()]
    return found


@pytest.mark.parametrize(("name", "wire", "field"), _filters(), ids=lambda value: value.replace("[]", ""))
def test_every_documented_filter_gives_one_of_two_or_is_refused(
    local: LocalOrq, http: httpx.Client, name: str, wire: str, field: str
) -> None:
    """Two objects that differ in the field: the filter gives one. A filter that nothing stored can answer is a 400."""
    operation, resource = load(name), resources()[name]
    asked = {"enabled": "true", "is_active": "true", "type": "internal"}.get(wire, "one")
    kind, path = object_type(resource.collection), field.lstrip("<>")
    value: Any = True if asked == "true" else asked

    def put(objects: Any) -> None:
        objects.clear(resource.collection.name)
        for own, holds in (("mine", value), ("other", False if value is True else "two")):
            body = {resource.collection.id: own} if kind is None else complete(kind, {resource.collection.id: own})
            objects.add(resource.collection.name, nest(body, path, holds) if path else body, id=own)

    store_of(local).write_now(put)
    answer = http.get(operation.path, params={wire: asked})
    if not field:
        assert answer.status_code == 400
        assert wire in answer.json()["message"]
        return
    if answer.status_code == 422:
        pytest.skip("its values are an enumeration")
    assert answer.status_code == 200, answer.text
    found = answer.json()
    found = found if isinstance(found, list) else found[resource.object]
    assert [item[resource.collection.id] for item in found] == ["mine"]
    assert answer_type(operation, resource) is not None


def nest(body: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """Return an object with a value at a path such as `a.b` and `a[]`."""
    first, _, rest = path.partition(".")
    name, many, _ = first.partition("[]")
    inner = nest({}, rest, value) if rest else value
    return {**body, name: [inner] if many else inner}


def test_search_looks_into_the_fields_of_the_facts(http: httpx.Client) -> None:
    mine = dataset(http, "Étude No. 5")
    dataset(http, "other")
    assert page(http, search="étude")[0] == [mine]
    assert page(http, search="100%' OR 1=1 --")[0] == []
    assert len(page(http, search="")[0]) == 2


def test_undocumented_names_in_the_query_change_nothing(http: httpx.Client) -> None:
    own = dataset(http)
    assert page(http, unheard="of")[0] == [own]


def test_two_updates_in_a_millisecond_do_not_tie(http: httpx.Client) -> None:
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
    assert http.get("/v2/webhooks", params={"page": 0}).status_code == 422
    assert re.search("page", http.get("/v2/webhooks", params={"page": 0}).json()["message"])
