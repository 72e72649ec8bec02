"""Test `step`: from a page to its items and the next request, without client and socket."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from orq import Unrecognized
from orq._engine.operation import Pages
from orq._engine.pages import get_path, next_page, replaced
from orq.models import Conversation, ListConversationsRequest, ListConversationsResponse

CURSOR = Pages(by="cursor", ask="after", back="before", item="_id", items="data", more="has_more")
NUMBER = Pages(by="page", ask="page", items="data", more="has_more")
NESTED = Pages(by="page", ask="pagination.page", items="items")
TOKEN = Pages(by="token", ask="token", next="search.next", items="search.data", more="search.more")


def page(*ids: str, **rest: Any) -> dict[str, Any]:
    return {"data": [{"_id": id} for id in ids], **rest}


def tokens(*ids: str, **rest: Any) -> dict[str, Any]:
    return {"search": page(*ids, **rest)}


@pytest.mark.parametrize(
    ("pages", "request_", "answer", "following"),
    [
        (CURSOR, None, page("a", "b", has_more=True), {"after": "b"}),
        (CURSOR, {"limit": 2, "after": "a"}, page("b", "c", has_more=True), {"limit": 2, "after": "c"}),
        (CURSOR, {"after": None}, page("b", has_more=True), {"after": "b"}),
        (CURSOR, None, page("a", has_more=False), None),
        (CURSOR, None, page(has_more=False), None),
        (CURSOR, None, page("a"), {"after": "a"}),
        (CURSOR, {"after": "a"}, page(), None),
        (CURSOR, None, {}, None),
        (CURSOR, None, {"data": None, "has_more": False}, None),
        (CURSOR, {"before": "c"}, page("a", "b", has_more=True), {"before": "a"}),
        (CURSOR, {"before": "z", "after": "a"}, page("b", has_more=True), {"before": "z", "after": "b"}),
        (NUMBER, None, page("a", has_more=True), {"page": 2}),
        (NUMBER, {"page": 7}, page("a", has_more=True), {"page": 8}),
        (NUMBER, {"page": 7}, page("a", has_more=False), None),
        (NESTED, None, {"items": [1]}, {"pagination": {"page": 2}}),
        (NESTED, {"pagination": {"limit": 5, "page": 2}}, {"items": [1]}, {"pagination": {"limit": 5, "page": 3}}),
        (NESTED, {"pagination": None}, {"items": [1]}, {"pagination": {"page": 2}}),
        (NESTED, None, {"items": []}, None),
        (TOKEN, None, tokens("a", next="t1", more=True), {"token": "t1"}),
        (TOKEN, None, tokens("a", next="t1"), {"token": "t1"}),
        # A page of a search may be empty although more pages follow.
        (TOKEN, None, tokens(next="t1", more=True), {"token": "t1"}),
        (TOKEN, {"token": "t1"}, tokens("a", next="t2", more=False), None),
        (TOKEN, {"token": "t1"}, tokens("a", next=""), None),
        (TOKEN, {"token": "t1"}, tokens("a"), None),
        (TOKEN, None, {}, None),
    ],
)
def test_the_next_request(pages: Pages, request_: Any, answer: Any, following: Any) -> None:
    came = next_page(pages, request_, answer, frozenset())
    assert came.request == following
    assert came.problem is None
    found = get_path(answer, pages.items) or []
    assert came.items == (found[::-1] if request_ == {"before": "c"} else found)


@pytest.mark.parametrize(
    ("pages", "request_", "answer", "items", "field", "problem"),
    [
        (CURSOR, None, page(has_more=True), 0, "has_more", "the page is empty"),
        (NUMBER, None, page(has_more=True), 0, "has_more", "the page is empty"),
        (TOKEN, None, tokens("a", more=True), 1, "search.more", "no token"),
        (TOKEN, None, tokens("a", more=True, next=""), 1, "search.more", "no token"),
        (CURSOR, None, {"data": [{"name": "x"}], "has_more": True}, 1, "has_more", "no id"),
        (CURSOR, None, {"data": [{"_id": ""}]}, 1, "has_more", "no id"),
        (CURSOR, {"after": "b"}, page("a", "b", has_more=True), 0, "data", "came again"),
        (TOKEN, {"token": "t1"}, tokens("a", next="t1"), 0, "search.data", "came again"),
    ],
)
def test_a_service_whose_pages_do_not_advance(
    pages: Pages, request_: Any, answer: Any, items: int, field: str, problem: str
) -> None:
    came = next_page(pages, request_, answer, frozenset())
    assert came.problem is not None
    assert came.problem[0] == field
    assert problem in came.problem[1]
    assert came.request is None
    assert len(came.items) == items


@pytest.mark.parametrize("pages", [CURSOR, NUMBER])
def test_a_page_of_long_before_is_known_by_its_mark(pages: Pages) -> None:
    fingerprints = set()
    request: Any = None
    for ids in (("a", "b"), ("c", "d"), ("e",)):
        came = next_page(pages, request, page(*ids, has_more=True), fingerprints)
        assert came.problem is None
        fingerprints.add(came.fingerprint)
        request = came.request
    came = next_page(pages, request, page("a", "b", has_more=True), fingerprints)
    assert came.problem is not None
    assert came.items == []


def test_a_request_struct_is_copied() -> None:
    request = ListConversationsRequest(limit=2)
    conversations = [
        Conversation(id=id, display_name="", created_at=1, updated_at=1, kind="conversation") for id in "ab"
    ]
    answer = ListConversationsResponse(object="list", data=conversations, has_more=True)
    pages = Pages(by="cursor", ask="starting_after", item="_id", items="data", more="has_more")
    came = next_page(pages, request, answer, frozenset())
    assert came.request == ListConversationsRequest(limit=2, starting_after="b")
    assert request == ListConversationsRequest(limit=2)


def test_an_item_of_an_unknown_kind_has_a_cursor() -> None:
    answer = {"data": [Unrecognized("new", {"_id": "u1", "type": "new"})], "has_more": True}
    assert next_page(CURSOR, None, answer, frozenset()).request == {"after": "u1"}


def test_items_that_could_not_be_read_are_not_skipped() -> None:
    answer = {"search": {"next": "t2"}}
    problems = ("search.data[3].id: is a number, not text",)
    came = next_page(TOKEN, None, answer, frozenset(), problems)
    assert came.problem == ("search.data", "could not be read (search.data[3].id: is a number, not text)")
    assert next_page(TOKEN, None, answer, frozenset(), ("other: is missing",)).problem is None


def test_paths_lead_through_structs_and_dicts() -> None:
    class Inner(msgspec.Struct):
        page: int = 1

    class Outer(msgspec.Struct):
        inner: Inner | dict[str, int]
        other: int = 5

    assert get_path(Outer(Inner(3)), "inner.page") == 3
    assert get_path({"inner": Inner(3)}, "inner.page") == 3
    assert get_path({"inner": None}, "inner.page") is None
    assert get_path({}, None) is None
    before = Outer(Inner(3))
    assert replaced(before, "inner.page", 4) == Outer(Inner(4))
    assert before == Outer(Inner(3))
    assert replaced(Outer({"page": 3, "limit": 9}), "inner.page", 4) == Outer({"page": 4, "limit": 9})
    assert replaced({"other": 1}, "inner.page", 4) == {"other": 1, "inner": {"page": 4}}
