"""Test each style of pagination through the whole client, with a fake service of 5 objects."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from orq import AsyncOrqCore, Err, Orq, OrqCore, RequestOptions, Result
from orq.errors import ConfigurationError, ResponseValidationError
from orq.funcs import (
    agents_create,
    conversations_list,
    knowledge_list_chunks_paginated,
    logs_query,
    logs_search,
    tools_list,
    traces_list_spans,
    views_list,
    webhooks_list,
    webhooks_query,
)
from orq.pagination import items
from orq.types import Unrecognized
from tests.support.samples import CONVERSATION

Answer = Callable[[httpx.Request], dict[str, Any]]
SIZE = 2


class Service:
    """Answers by a function of the request; keeps what it was asked."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.asked: list[dict[str, Any]] = []
        self.headers: list[httpx.Headers] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(given(request))
        self.headers.append(request.headers)
        assert len(self.asked) < 20, "an endless loop"
        return httpx.Response(200, json=self.answer(request))


def given(request: httpx.Request) -> dict[str, Any]:
    return json.loads(request.content) if request.content else dict(request.url.params)


def log(number: int) -> dict[str, Any]:
    return {"id": f"log_{number}"}


def webhook(number: int) -> dict[str, Any]:
    at = "2026-01-01T00:00:00Z"
    made = {"created_by_id": "u", "updated_by_id": "u", "created": at, "updated": at, "events": [], "secret": "s"}
    return {"_id": f"log_{number}", "url": "https://x", "content_type": "json", "display_name": "x", **made}


def chunk(number: int) -> dict[str, Any]:
    at = "2026-01-01T00:00:00Z"
    return {"_id": f"log_{number}", "text": "x", "enabled": True, "status": "completed", "created": at, "updated": at}


def view(number: int) -> dict[str, Any]:
    return {"id": f"log_{number}"}


def numbered(made: Callable[[int], Any], key: str, said: str | None, where: str = "") -> Answer:
    def answer(request: httpx.Request) -> dict[str, Any]:
        asked = given(request)
        page = int((asked.get(where, {}) if where else asked).get("page", 1))
        first = (page - 1) * SIZE
        found = [made(number) for number in range(first, min(first + SIZE, 5))]
        rest = {"object": "list", "count": 5, "total": 5, "page": page, "limit": SIZE}
        return {key: found, **rest, **({said: first + SIZE < 5} if said else {})}

    return answer


def by_token(inside: str = "", *, says: bool = True) -> Answer:
    def answer(request: httpx.Request) -> dict[str, Any]:
        first = int(given(request).get("page_token", "t0")[1:])
        more = first + SIZE < 5
        page = {"data": [log(number) for number in range(first, min(first + SIZE, 5))]}
        page |= {"has_more": more} if says else {}
        page |= {"next_page_token": f"t{first + SIZE}"} if more else {}
        return {inside: page} if inside else page

    return answer


def by_cursor(*, says: bool) -> Answer:
    def answer(request: httpx.Request) -> dict[str, Any]:
        first = int(given(request).get("starting_after", "log_-1")[4:]) + 1
        found = [view(number) for number in range(first, min(first + SIZE, 5))]
        return {"object": "list", "data": found} | ({"has_more": first + SIZE < 5} if says else {})

    return answer


CASES = [
    pytest.param(
        views_list,
        None,
        by_cursor(says=True),
        [{}, {"starting_after": "log_1"}, {"starting_after": "log_3"}],
        id="cursor",
    ),
    pytest.param(
        views_list,
        {"limit": 2},
        by_cursor(says=False),
        [
            {"limit": "2"},
            {"limit": "2", "starting_after": "log_1"},
            {"limit": "2", "starting_after": "log_3"},
            {"limit": "2", "starting_after": "log_4"},
        ],
        id="cursor, has_more left out",
    ),
    pytest.param(
        webhooks_list,
        {"limit": 2},
        numbered(webhook, "items", "has_more"),
        [{"limit": "2"}, {"limit": "2", "page": "2"}, {"limit": "2", "page": "3"}],
        id="page in the query",
    ),
    pytest.param(
        knowledge_list_chunks_paginated,
        {"knowledge_id": "k", "datasource_id": "d"},
        numbered(chunk, "data", "has_more"),
        [{}, {"page": 2}, {"page": 3}],
        id="page in the body",
    ),
    pytest.param(
        webhooks_query,
        {"pagination": {"limit": 2}},
        numbered(webhook, "items", None, "pagination"),
        [{"pagination": {"limit": 2}}, *({"pagination": {"limit": 2, "page": page}} for page in (2, 3, 4))],
        id="page in an object of the body, no has_more",
    ),
    pytest.param(
        traces_list_spans,
        {"trace_id": "t"},
        by_token(),
        [{}, {"page_token": "t2"}, {"page_token": "t4"}],
        id="token in the query",
    ),
    pytest.param(
        logs_search,
        None,
        by_token(says=False),
        [{}, {"page_token": "t2"}, {"page_token": "t4"}],
        id="token in the body",
    ),
    pytest.param(
        logs_query,
        {"oql": "x", "from_": "a", "to": "b"},
        by_token("search"),
        [{"oql": "x", "from": "a", "to": "b"} | more for more in ({}, {"page_token": "t2"}, {"page_token": "t4"})],
        id="token, answer in an object",
    ),
]


def run(function: Any, request: Any, service: Service, **rest: Any) -> list[Result[Any, Any]]:
    with httpx.Client(transport=httpx.MockTransport(service)) as http, OrqCore("key", http_client=http) as core:
        return list(items(function, core, request, **rest))


def run_async(function: Any, request: Any, service: Service, **rest: Any) -> list[Result[Any, Any]]:
    async def main() -> list[Result[Any, Any]]:
        async with (
            httpx.AsyncClient(transport=httpx.MockTransport(service)) as http,
            AsyncOrqCore("key", http_client=http) as core,
        ):
            return [result async for result in items(function, core, request, **rest)]

    return asyncio.run(main())


@pytest.mark.filterwarnings("ignore:webhooks_query is deprecated")
@pytest.mark.parametrize("through", [run, run_async])
@pytest.mark.parametrize(("function", "request_", "answer", "asked"), CASES)
def test_style(function: Any, request_: Any, answer: Answer, asked: list[Any], through: Any) -> None:
    service = Service(answer)
    results = through(function, request_, service)
    assert len(results) == 5, results
    if function is not traces_list_spans:  # the id of a span has another name
        assert [result.unwrap().id for result in results] == [f"log_{number}" for number in range(5)]
    assert service.asked == asked


def stuck(function: Any, request: Any, answer: Answer) -> tuple[int, ResponseValidationError, int]:
    service = Service(answer)
    *good, last = run(function, request, service)
    assert all(result.ok for result in good)
    assert isinstance(last, Err)
    assert isinstance(last.error, ResponseValidationError)
    return len(good), last.error, len(service.asked)


def test_a_service_that_ignores_the_cursor() -> None:
    page = {"object": "list", "data": [CONVERSATION], "has_more": True}
    good, error, asked = stuck(conversations_list, None, lambda request: page)
    assert (good, asked, error.field) == (1, 2, "data")
    assert str(error).startswith(
        "data cannot be followed, because an earlier page came again. "
        "The call was conversations_list (GET /v2/conversations/)."
    )
    assert error.status_code == 200


@pytest.mark.filterwarnings("ignore:webhooks_query is deprecated")
def test_a_service_that_ignores_the_page_number() -> None:
    page = {"items": [webhook(1), webhook(2)], "count": 2}
    assert stuck(webhooks_query, None, lambda request: page)[0::2] == (2, 2)


def test_a_service_that_gives_its_last_page_for_ever() -> None:
    inner = numbered(webhook, "items", "has_more")

    def clamped(request: httpx.Request) -> dict[str, Any]:
        page = min(int(given(request).get("page", 1)), 3)
        return inner(httpx.Request("GET", f"http://x?page={page}")) | {"has_more": True}

    assert stuck(webhooks_list, None, clamped)[0::2] == (5, 4)


def test_a_service_that_repeats_pages() -> None:
    following = {"t0": "t1", "t1": "t2", "t2": "t1"}

    def answer(request: httpx.Request) -> dict[str, Any]:
        token = given(request).get("page_token", "t0")
        return {"data": [{"id": token}], "has_more": True, "next_page_token": following[token]}

    assert stuck(logs_search, None, answer)[0::2] == (2, 3)


def test_an_empty_page_that_has_more() -> None:
    good, error, asked = stuck(
        conversations_list, None, lambda request: {"object": "list", "data": [], "has_more": True}
    )
    assert (good, asked, error.field) == (0, 1, "has_more")
    assert "the page is empty" in str(error)


def test_a_last_item_without_an_id() -> None:
    nameless = {name: value for name, value in CONVERSATION.items() if name != "_id"}
    page = {"object": "list", "data": [nameless], "has_more": True}
    good, error, _ = stuck(conversations_list, None, lambda request: page)
    assert (good, error.field) == (1, "has_more")


def test_a_last_item_of_a_new_kind_has_a_cursor() -> None:
    def answer(request: httpx.Request) -> dict[str, Any]:
        more = "starting_after" not in given(request)
        return {"object": "list", "data": [{"_id": "t1", "type": "hologram"}] if more else [], "has_more": more}

    service = Service(answer)
    (result,) = run(tools_list, None, service)
    assert isinstance(result.unwrap(), Unrecognized)
    assert service.asked == [{}, {"starting_after": "t1"}]


def test_a_page_that_cannot_be_read_is_not_skipped() -> None:
    def answer(request: httpx.Request) -> dict[str, Any]:
        page = by_token()(request)
        return page if "page_token" not in given(request) else page | {"data": 5}

    good, error, asked = stuck(logs_search, None, answer)
    assert (good, asked, error.field) == (2, 2, "data")
    assert "could not be read" in str(error)


@pytest.mark.parametrize("through", [run, run_async])
def test_a_call_that_fails_is_the_last_item(through: Any) -> None:
    def answer(request: httpx.Request) -> dict[str, Any]:
        return by_token()(request) if "page_token" not in given(request) else {"error": {"message": "no credits left"}}

    service = Service(answer)
    *good, last = through(logs_search, None, service)
    assert [result.ok for result in (*good, last)] == [True, True, False]
    assert "no credits left" in str(last.error)
    assert len(service.asked) == 2


def test_each_item_has_the_response_of_its_page() -> None:
    results = run(logs_search, None, Service(by_token()))
    pages = [json.loads(result.response.body)["data"][0]["id"] for result in results]  # type: ignore[union-attr]
    assert pages == ["log_0", "log_0", "log_2", "log_2", "log_4"]


def test_an_unknown_field_of_a_request_is_refused_by_its_name() -> None:
    service = Service(by_token())
    (result,) = run(views_list, {"limti": 5}, service)
    assert "limti" in str(result.error)
    assert service.asked == []


def test_list_items_of_a_client_yields_items_and_raises_errors() -> None:
    page = {"object": "list", "data": [], "has_more": True}
    for service, count in ((Service(by_cursor(says=True)), 5), (Service(lambda request: page), 0)):
        with httpx.Client(transport=httpx.MockTransport(service)) as http:
            found = Orq("key", http_client=http).views.list_items()
            assert [next(found).id for _ in range(count)] == [f"log_{number}" for number in range(count)]
            with pytest.raises(StopIteration if count else ResponseValidationError):
                next(found)
            assert repr(found) == "<Items of views_list, over>"


def test_two_tasks_cannot_wait_for_the_same_page() -> None:
    async def main() -> None:
        asked, go_on = asyncio.Event(), asyncio.Event()

        async def slow(request: httpx.Request) -> httpx.Response:
            asked.set()
            await go_on.wait()
            return httpx.Response(200, json=by_token()(request))

        async with httpx.AsyncClient(transport=httpx.MockTransport(slow)) as http:
            found = items(logs_search, AsyncOrqCore("key", http_client=http))
            first = asyncio.create_task(anext(found))  # type: ignore[arg-type]
            await asked.wait()
            with pytest.raises(RuntimeError, match=r"^Another task or thread is waiting for the next page"):
                await anext(found)
            go_on.set()
            assert (await first).unwrap().id == "log_0"
            assert (await anext(found)).unwrap().id == "log_1"

    asyncio.run(main())


@pytest.mark.parametrize("run", [run, run_async])
def test_a_key_of_the_first_page_is_not_that_of_the_others(run: Any) -> None:
    service = Service(by_token())
    run(logs_search, None, service, options=RequestOptions(idempotency_key="k1", headers={"x-team": "blue"}))
    assert [headers["x-team"] for headers in service.headers] == ["blue"] * 3
    keys = [headers.get("idempotency-key") for headers in service.headers]
    assert keys[0] == "k1"
    assert "k1" not in keys[1:]


def test_items_that_are_no_list_are_refused() -> None:
    with OrqCore("key") as core:
        with pytest.raises(ConfigurationError, match="agents_create has no pages"):
            items(agents_create, core)
        for wrong in (print, lambda core, request: None, 5):
            with pytest.raises(ConfigurationError, match=r"a function of orq\.funcs"):
                items(wrong, core)  # type: ignore[call-overload]


def test_its_repr_names_the_operation() -> None:
    with OrqCore("key") as core:
        assert repr(items(views_list, core)) == "<Items of views_list>"


@pytest.mark.parametrize("name", ["startingAfter", "starting_after"], ids=["as on the wire", "as in Python"])
def test_a_cursor_may_be_written_either_way(name: str) -> None:
    def answer(request: httpx.Request) -> dict[str, Any]:
        place = int(given(request)["startingAfter"]) + 1
        return {"object": "list", "data": [{**CONVERSATION, "_id": str(place)}], "has_more": place < 3}

    service = Service(answer)
    found = [result.unwrap().id for result in run(conversations_list, {name: "1"}, service)]
    assert found == ["2", "3"]
    assert service.asked == [{"startingAfter": "1"}, {"startingAfter": "2"}]
