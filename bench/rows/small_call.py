"""Measure a small JSON call over a real socket: fetching by id, and creating."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import httpx
import msgspec
import orq_ai_sdk
from _measure import Costs, Row, cpu, faster, slower, turns
from _payloads import CONVERSATION, CONVERSATION_WITH_MESSAGES, dataset
from _server import serving

from orq import Orq, OrqCore
from orq.funcs import conversations_create, conversations_retrieve
from orq.models import Conversation, ConversationWithMessages, CreateConversationRequest, RetrieveConversationRequest

CALLS = 30
Calls = dict[str, Callable[[], Any]]


def rows(quick: bool) -> Iterator[Row]:
    """Measure both calls."""
    with (
        serving() as url,
        OrqCore("key", server_url=url) as core,
        Orq("key", server_url=url) as facade,
        httpx.Client(headers={"authorization": "Bearer key"}) as client,
        orq_ai_sdk.Orq(api_key="key", server_url=url) as official,
    ):
        for what, calls in (
            ("fetching by id", _fetching(url, core, facade, client, official)),
            ("creating", _creating(url, core, facade, client, official)),
        ):
            unit = ("us/call", 1e6 / CALLS)
            what = f"small call over loopback, {what}"
            costs = _measured(calls, ("orq", "by hand"), 12 if quick else 200)
            yield slower(what, "by hand", costs, 0.7, unit)
            costs = _measured(calls, ("orq", "orq-ai-sdk"), 4 if quick else 40)
            yield faster(what, "orq-ai-sdk", costs, 2.5, unit)
            costs = _measured(calls, ("orq", "orq, the class"), 6 if quick else 80)
            yield faster(what, "orq, the class", costs, None, unit)
        lent = {
            "orq": _by_a_lent_client(url, client),
            "by hand": _fetching(url, core, facade, client, official)["by hand"],
        }
        costs = _measured(lent, ("orq", "by hand"), 6 if quick else 80)
        yield slower("small call over loopback, through a lent client", "by hand", costs, None, unit)


def _measured(calls: Calls, names: tuple[str, ...], rounds: int) -> Costs:
    return turns({name: cpu(lambda call=calls[name]: [call() for _ in range(CALLS)]) for name in names}, rounds)  # type: ignore[misc]


def _fetching(url: str, core: OrqCore, facade: Orq, client: httpx.Client, official: orq_ai_sdk.Orq) -> Calls:
    decoder = msgspec.json.Decoder(ConversationWithMessages)
    ids = map("id_{:06}".format, count())  # Like programs, each call has a different id.

    def by_hand() -> ConversationWithMessages:
        response = client.request("GET", f"{url}/v2/conversations/{next(ids)}")
        response.raise_for_status()
        return decoder.decode(response.content)

    calls: Calls = {
        "orq": lambda: conversations_retrieve(core, RetrieveConversationRequest(conversation_id=next(ids))).unwrap(),
        "orq, the class": lambda: facade.conversations.retrieve(conversation_id=next(ids)),
        "by hand": by_hand,
        "orq-ai-sdk": lambda: official.datasets.retrieve(dataset_id=next(ids)),
    }
    _check(calls, CONVERSATION_WITH_MESSAGES)
    return calls


def _by_a_lent_client(url: str, client: httpx.Client) -> Callable[[], Any]:
    """Return the call through a given httpx client.

    It takes the same path if a tool has patched httpx.
    """
    core, ids = OrqCore("key", server_url=url, http_client=client), map("id_{:06}".format, count())
    return lambda: conversations_retrieve(core, RetrieveConversationRequest(conversation_id=next(ids))).unwrap()


def _creating(url: str, core: OrqCore, facade: Orq, client: httpx.Client, official: orq_ai_sdk.Orq) -> Calls:
    decoder = msgspec.json.Decoder(Conversation)

    def by_hand() -> Conversation:
        content = msgspec.json.encode({"projectId": "proj_01", "displayName": "Try-out"})
        headers = {"content-type": "application/json"}
        response = client.request("POST", f"{url}/v2/conversations", content=content, headers=headers)
        response.raise_for_status()
        return decoder.decode(response.content)

    calls: Calls = {
        "orq": lambda: conversations_create(
            core, CreateConversationRequest(project_id="proj_01", display_name="Try-out")
        ).unwrap(),
        "orq, the class": lambda: facade.conversations.create(project_id="proj_01", display_name="Try-out"),
        "by hand": by_hand,
        "orq-ai-sdk": lambda: official.datasets.create(display_name="Try-out", path="proj_01"),
    }
    _check(calls, CONVERSATION)
    return calls


def _check(calls: Calls, body: bytes) -> None:
    """Assert that our answers are equal and complete.

    The competitor must decode as many bytes.
    """
    assert calls["orq"]() == calls["orq, the class"]() == calls["by hand"]()
    assert msgspec.json.decode(msgspec.json.encode(calls["orq"]())) == msgspec.json.decode(body)
    assert calls["orq-ai-sdk"]().model_dump(by_alias=True) == msgspec.json.decode(dataset(len(body)))
