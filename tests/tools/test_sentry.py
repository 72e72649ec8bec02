"""Test that Sentry's httpx integration sees each request of a default client, without a key."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from orq.errors import ConnectionFailedError
from tests.faults._ask import RETRIEVED
from tests.faults._server import RESET, Server, answer, chunks, head
from tests.support.samples import KEY

from ._client import EVENTS, KINDS, client

with warnings.catch_warnings():  # sentry_sdk imports eventlet if it is installed, and eventlet warns
    warnings.simplefilter("ignore")
    import sentry_sdk
    from sentry_sdk.envelope import Envelope
    from sentry_sdk.integrations.httpx import HttpxIntegration
    from sentry_sdk.transport import Transport

STREAM = [head(kind="text/event-stream")[:-2] + b"transfer-encoding: chunked\r\n\r\n" + chunks(EVENTS)]


class Sent(Transport):
    """Keeps what would go to Sentry."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[dict[str, Any]] = []

    def capture_envelope(self, envelope: Envelope) -> None:
        assert KEY.encode() not in envelope.serialize()
        self.events += [json.loads(item.payload.get_bytes()) for item in envelope.items if item.type != "session"]

    def spans(self) -> list[Any]:
        return [span for event in self.events for span in event.get("spans", []) if span["op"] == "http.client"]


@pytest.fixture
def sentry(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A function that installs the integration, which cannot be taken away but by this."""
    real, real_async = httpx.Client.send, httpx.AsyncClient.send
    monkeypatch.setattr(httpx.Client, "send", real)
    monkeypatch.setattr(httpx.AsyncClient, "send", real_async)

    def install() -> Sent:
        sent = Sent()
        sentry_sdk.init(
            dsn="https://public@sentry.test/1",
            transport=sent,
            traces_sample_rate=1.0,
            default_integrations=False,
            auto_enabling_integrations=False,
            integrations=[HttpxIntegration()],
        )
        if httpx.Client.send is real:  # it does this once in a process
            HttpxIntegration.setup_once()
        return sent

    yield install
    sentry_sdk.init()


@KINDS
@pytest.mark.parametrize("made_before", [True, False], ids=["a client made before", "a client made afterwards"])
def test_one_span_a_request(sentry: Any, made_before: bool, awaited: bool) -> None:
    scripts = [answer(body=RETRIEVED), STREAM, answer(503), answer(body=RETRIEVED)]
    with Server(*scripts) as server:
        sent = None if made_before else sentry()
        with client(awaited, server.url) as made:
            made.retrieve()
            sent = sent or sentry()
            with sentry_sdk.start_transaction(name="a program"):
                assert made.collect() == "Hello!"
                made.retrieve()
        spans = sent.spans()
        assert [span["data"]["http.response.status_code"] for span in spans] == [200, 503, 200]
        told = [seen.headers["sentry-trace"].split("-")[1] for seen in server.requests[1:]]
        assert told == [span["span_id"] for span in spans]
        assert server.connections == 1


@KINDS
def test_an_error_that_is_reported(sentry: Any, awaited: bool) -> None:
    with Server(default=[RESET]) as server, client(awaited, server.url) as made:
        sent = sentry()
        try:
            made.retrieve()
        except ConnectionFailedError as error:
            sentry_sdk.capture_exception(error)
        (event,) = sent.events
        assert event["exception"]["values"][-1]["type"] == "ConnectionFailedError"
        assert any(frame.get("vars") for frame in event["exception"]["values"][-1]["stacktrace"]["frames"])
