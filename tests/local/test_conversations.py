"""Test the operations on conversations by plain HTTP, checked against the facts."""

from __future__ import annotations

import time

import httpx
import pytest

from tests.support.wire import CREATE, LIST, create, events, responses, say


def test_create_answers_with_the_new_conversation(http: httpx.Client) -> None:
    before = time.time() * 1000
    response = http.post(
        CREATE, json={"projectId": "proj_01", "displayName": "Try-out", "metadata": {"entityId": "e1"}}
    )
    assert response.status_code == 201
    got = response.json()
    assert got["_id"].startswith("conv_")
    assert (got["kind"], got["displayName"], got["metadata"]) == ("conversation", "Try-out", {"entityId": "e1"})
    assert before - 1 <= got["createdAt"] == got["updatedAt"] <= time.time() * 1000
    assert response.headers["x-request-id"]


def test_a_conversation_without_a_name_is_untitled(http: httpx.Client) -> None:
    assert http.post(CREATE, json={"projectId": "p"}).json()["displayName"] == "Untitled"


def test_retrieve_has_the_messages_in_order(http: httpx.Client) -> None:
    id = create(http)
    events(http, id, say("One"))
    events(http, id, say("Two", messageId="msg_mine"))
    got = http.get(f"/v2/conversations/{id}").json()
    assert [message["role"] for message in got["messages"]] == ["user", "assistant"] * 2
    assert [message["parts"][0]["text"][:15] for message in got["messages"]] == [
        "One",
        'You said: "One"',
        "Two",
        'You said: "Two"',
    ]
    assert got["messages"][2]["_id"] == "msg_mine"
    assert {message["conversationId"] for message in got["messages"]} == {id}
    assert got["updatedAt"] >= got["messages"][-1]["createdAt"] >= got["createdAt"]


def test_every_kind_of_part_is_kept(http: httpx.Client) -> None:
    id = create(http)
    parts = [
        {"kind": "text", "text": "Look", "metadata": {"a": [1, None]}},
        {"kind": "file", "file": {"uri": "https://example.org/x.png", "mimeType": "image/png"}},
        {"kind": "file", "file": {"bytes": "aGk=", "name": "hi.txt"}},
        {"kind": "tool_result", "tool_call_id": "call_1", "result": {"deep": [True, 1.5]}},
        {"kind": "error", "error": "no", "code": 7},
    ]
    events(http, id, say(parts=parts))
    assert http.get(f"/v2/conversations/{id}").json()["messages"][0]["parts"] == parts


def test_update_merges_metadata(http: httpx.Client) -> None:
    id = create(http, metadata={"entityId": "e1", "model": "m"})
    path = f"/v2/conversations/{id}"
    got = http.patch(path, json={"metadata": {"generatingTitle": True}}).json()
    assert got["metadata"] == {"entityId": "e1", "model": "m", "generatingTitle": True}
    got = http.patch(path, json={"displayName": "New", "metadata": {"entityId": None}}).json()
    assert got["metadata"] == {"model": "m", "generatingTitle": True}
    assert got["displayName"] == "New"
    assert got["updatedAt"] >= got["createdAt"]
    assert http.patch(path, json={}).json()["displayName"] == "New"
    assert http.get(path).json()["metadata"] == got["metadata"]


def test_metadata_can_be_added_later(http: httpx.Client) -> None:
    id = create(http)
    assert http.patch(f"/v2/conversations/{id}", json={"metadata": {"entityId": "e"}}).json()["metadata"]["entityId"]


def test_delete_takes_the_messages_along(http: httpx.Client) -> None:
    id, other = create(http), create(http)
    events(http, id, say())
    response = http.delete(f"/v2/conversations/{id}")
    assert (response.status_code, response.content) == (204, b"")
    assert http.get(f"/v2/conversations/{id}").status_code == 404
    assert http.get(f"/v2/conversations/{other}").status_code == 200


@pytest.mark.parametrize(
    ("context", "name"),
    [
        ("hello", "Hello"),
        ("  plan a trip\nto Oslo, in May. With friends!", "Plan a trip to Oslo, in"),
        ("x" * 300, "X" + "x" * 99),
        ("ß?", "SS"),
    ],
)
def test_generate_name(http: httpx.Client, context: str, name: str) -> None:
    id = create(http)
    got = http.post(f"/v2/conversations/{id}/generate-name", json={"context": context})
    assert (got.status_code, got.json()["displayName"]) == (200, name)


def test_generate_name_without_a_word(http: httpx.Client) -> None:
    got = http.post(f"/v2/conversations/{create(http)}/generate-name", json={"context": " \n?!"})
    assert got.status_code == 400
    assert "context" in got.json()["message"]


def test_pages_forwards_and_backwards(http: httpx.Client) -> None:
    ids = [create(http, displayName=str(number)) for number in range(7)][::-1]  # the newest first

    def page(**query: object) -> tuple[list[str], bool]:
        got = http.get(LIST, params=query).json()  # type: ignore[arg-type]
        assert got["object"] == "list"
        return [item["_id"] for item in got["data"]], got["has_more"]

    assert page(limit=3) == (ids[:3], True)
    assert page(limit=3, startingAfter=ids[2]) == (ids[3:6], True)
    assert page(limit=3, startingAfter=ids[5]) == (ids[6:], False)
    assert page(limit=3, endingBefore=ids[6]) == (ids[3:6], True)
    assert page(limit=3, endingBefore=ids[3]) == (ids[:3], False)
    assert page(startingAfter=ids[1], endingBefore=ids[4]) == (ids[2:4], False)
    assert page() == (ids, False)
    http.delete(f"/v2/conversations/{ids[2]}")
    assert page(limit=3, startingAfter=ids[2]) == (ids[3:6], True), "a deleted cursor still works"


def test_ten_to_a_page(http: httpx.Client) -> None:
    for _ in range(11):
        create(http)
    got = http.get(LIST).json()
    assert (len(got["data"]), got["has_more"]) == (10, True)
    assert len(http.get(LIST, params={"limit": 100}).json()["data"]) == 11


def test_list_of_an_entity(http: httpx.Client) -> None:
    mine = create(http, metadata={"entityId": 'a"b'})
    create(http, metadata={"entityId": "other"})
    create(http)
    got = http.get(LIST, params={"entityId": 'a"b'}).json()
    assert [item["_id"] for item in got["data"]] == [mine]


def test_the_reply_event_by_event(http: httpx.Client) -> None:
    id = create(http)
    body = say("Hello, you!", messageId="msg_mine") | {"task_id": "task_mine"}
    started, *parts, done = events(http, id, body)
    assert started["type"] == "response.started"
    assert started["data"]["model"] == "openai/gpt-4o"
    assert started["data"]["taskId"] == "task_mine"
    assert started["data"]["userMessageId"] == "msg_mine"
    deltas = [event["data"] for event in parts if event["type"] == "part.delta"]
    reasoning = [data["delta"]["reasoning"] for data in deltas if data["delta"]["kind"] == "reasoning"]
    text = [data["delta"]["text"] for data in deltas if data["delta"]["kind"] == "text"]
    assert len(reasoning) > 3
    assert len(text) > 3
    assert deltas[0]["delta"]["kind"] == "reasoning", "reasoning comes before text"
    ends = [event["data"] for event in parts if event["type"] == "part.done"]
    assert [end["part"]["kind"] for end in ends] == ["reasoning", "text"]
    assert ends[0]["part"]["reasoning"] == "".join(reasoning)
    assert ends[1]["part"]["text"] == "".join(text)
    assert {data["partId"] for data in deltas} == {end["partId"] for end in ends}
    assert "".join(text) == (
        'You said: "Hello, you!" This reply comes from the local server on this machine; no model was asked.'
    )
    assert done["type"] == "response.done"
    assert done["data"]["finishReason"] == "stop"
    usage = done["data"]["usage"]
    assert usage["prompt_tokens"] == 2
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]
    stored = http.get(f"/v2/conversations/{id}").json()["messages"][1]
    assert stored["_id"] == started["data"]["assistantMessageId"]
    assert stored["parts"][0]["text"] == "".join(text)


@pytest.mark.parametrize(
    "said", ["", " ", "  two\n\nlines ", "🦊" * 3, "\x00\u2028\ufeff", "data: x\n\ndata: y", "w " * 9000]
)
def test_any_text_is_streamed(http: httpx.Client, said: str) -> None:
    id = create(http)
    got = events(http, id, say(said))
    text = "".join(e["data"]["delta"].get("text", "") for e in got if e["type"] == "part.delta")
    assert text.endswith("no model was asked.")
    assert said[:500] in text
    assert len(text) < 1000
    assert http.get(f"/v2/conversations/{id}").json()["messages"][0]["parts"][0]["text"] == said


def test_the_sentinel_ends_the_stream(http: httpx.Client) -> None:
    response = http.post(responses(create(http)), json=say())
    assert response.headers["content-type"].startswith("text/event-stream")
    assert response.text.endswith("\n\ndata: [DONE]\n\n")
