"""Test key callbacks and middleware in the call flow, and the results of their errors."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from orq import AsyncOrqCore, CallInfo, Request, RequestOptions, Response, RetryConfig
from orq._engine.effects import Failure, Send
from orq._headers import Headers
from orq.errors import (
    APIError,
    CallbackError,
    ConfigurationError,
    ConnectionFailedError,
    NotFoundError,
    OrqError,
    RateLimitError,
    ResponseValidationError,
)
from orq.funcs import conversations_retrieve
from orq.logs import LoggingMiddleware
from tests.support.events import sse
from tests.support.samples import KEY, RETRIEVED

from ._steps import CREATE, STREAM, answer, play, streamed


class Layer:
    """A middleware made of two functions, each given outcome and call."""

    def __init__(
        self,
        before: Callable[[Request, CallInfo], Any] = lambda request, call: request,
        after: Callable[[Any, CallInfo], Any] = lambda outcome, call: outcome,
    ) -> None:
        self._before, self._after = before, after

    def before(self, request: Request, call: CallInfo) -> Any:
        return self._before(request, call)

    def after(self, outcome: Response | OrqError, call: CallInfo) -> Any:
        return self._after(outcome, call)


class Awaited(Layer):
    """The same, awaited."""

    async def before(self, request: Request, call: CallInfo) -> Any:
        return self._before(request, call)

    async def after(self, outcome: Response | OrqError, call: CallInfo) -> Any:
        return self._after(outcome, call)


def throw(error: Exception) -> Callable[..., Any]:
    def thrower(*_: Any) -> Any:
        raise error

    return thrower


# --- keys ------------------------------------------------------------------------------------------------------------


def test_a_key_callback_is_called_at_each_attempt():
    keys = iter(["key-1", "key-2"])
    played = play(answer(503), answer(200, RETRIEVED), api_key=lambda: next(keys))
    assert [request.headers["authorization"] for request in played.world.requests] == ["Bearer key-1", "Bearer key-2"]


def test_a_missing_key_names_argument_and_variable():
    error = play(api_key=None).error
    assert type(error) is ConfigurationError
    assert "api_key" in str(error)
    assert "ORQ_API_KEY" in str(error)


def test_the_key_of_the_environment():
    (request,) = play(answer(200, RETRIEVED), api_key=None, environment_key="from-the-environment").world.requests
    assert request.headers["authorization"] == "Bearer from-the-environment"
    assert type(play(api_key=None, environment_key="broken\n").error) is ConfigurationError


@pytest.mark.parametrize(
    "thrown", [ValueError("vault is down"), OSError(5, "io"), TimeoutError(), ConnectionResetError("x")]
)
def test_an_exception_of_a_key_callback_is_a_callback_error(thrown: Exception):
    played = play(api_key=throw(thrown))
    assert type(played.error) is CallbackError
    assert played.error.__cause__ is thrown
    assert type(thrown).__name__ in str(played.error)
    assert (played.error.operation, played.error.attempts) == ("conversations_retrieve", 0)


def test_a_package_error_from_a_key_callback_is_unchanged():
    error = RateLimitError("the vault says slow down")
    assert play(api_key=throw(error)).error is error


@pytest.mark.parametrize("key", ["", " ", "a\nb", "a ", "schlüssel", "a\x00b", None, 5, b"bytes", ["key"]])
def test_a_key_callback_that_returns_no_key(key: Any):
    played = play(api_key=lambda: key)
    assert type(played.error) is ConfigurationError
    assert "api_key" in str(played.error)
    if isinstance(key, str) and len(key) > 2:
        assert key not in str(played.error)


# --- middleware: order and replacing ---------------------------------------------------------------------------------


def test_before_runs_in_order_and_after_in_reverse_at_every_attempt():
    seen: list[str] = []

    def layer(name: str) -> Layer:
        def before(request: Request, call: CallInfo) -> Request:
            seen.append(f"{name} before {call.attempt}")
            return request

        def after(outcome: Any, call: CallInfo) -> Any:
            seen.append(f"{name} after {call.attempt} {type(outcome).__name__}")
            return outcome

        return Layer(before, after)

    played = play(answer(503), answer(200, RETRIEVED), middleware=[layer("a"), layer("b")])
    assert seen == [
        *("a before 1", "b before 1", "b after 1 InternalServerError", "a after 1 InternalServerError"),
        *("a before 2", "b before 2", "b after 2 Response", "a after 2 Response"),
    ]
    assert type(played.world.effects[0]) is Send  # sync middleware needs no effect


def test_call_info_of_each_attempt():
    calls: list[CallInfo] = []
    layer = Layer(after=lambda outcome, call: calls.append(call) or outcome)
    play(answer(500), operation=CREATE, middleware=[layer], options=RequestOptions(idempotency_key="mine"))
    assert calls == [
        CallInfo(
            operation="conversations_create",
            method="POST",
            path="/v2/conversations",
            attempt=1,
            max_attempts=3,
            idempotency_key="mine",
        )
    ]


def test_before_may_replace_the_request_at_each_attempt():
    layer = Layer(lambda request, call: request.with_headers({"x-try": str(call.attempt), "Accept": None}))
    second = Layer(
        lambda request, call: msgspec.structs.replace(request, url=request.url + "?x=1", method="PUT", body=b"{}")
    )
    local = Layer(lambda request, call: msgspec.structs.replace(request, url=request.url.replace("https:", "http:")))
    played = play(answer(503), answer(200, RETRIEVED), middleware=[layer, second, local])
    assert [request.headers["x-try"] for request in played.world.requests] == ["1", "2"]
    assert all("accept" not in request.headers for request in played.world.requests)
    assert played.world.requests[1].url == "http://api.example/v2/conversations/conv_01?x=1"
    assert (played.world.requests[1].method, played.world.requests[1].body) == ("PUT", b"{}")


def test_after_sees_the_body_that_was_read_but_not_that_of_a_stream():
    bodies: list[bytes | None] = []
    layer = Layer(after=lambda outcome, call: bodies.append(outcome.body) or outcome)
    play(answer(200, b'{"a', b'"}'), middleware=[layer])
    play(streamed(sse("{}")), operation=STREAM, middleware=[layer])
    assert bodies == [b'{"a"}', None]


def test_after_may_put_a_response_in_the_place_of_an_error():
    body = msgspec.json.encode(RETRIEVED)
    layer = Layer(after=lambda outcome, call: Response(status_code=200, headers=Headers({"x": "cached"}), body=body))
    played = play(answer(404), middleware=[layer])
    assert played.value.display_name == "A talk"
    assert played.came.response.headers["x"] == "cached"
    assert play(Failure("connect", words="ConnectError: refused"), middleware=[layer]).value.display_name == "A talk"


def test_after_may_put_an_error_in_the_place_of_a_response():
    error = NotFoundError("gone")
    assert play(answer(200, RETRIEVED), middleware=[Layer(after=lambda outcome, call: error)]).error is error


def test_error_made_by_a_middleware_is_retried_like_any_other():
    def after(outcome: Any, call: CallInfo) -> Any:
        return RateLimitError("not yet", retry_after=3.0) if call.attempt == 1 else outcome

    played = play(answer(200, RETRIEVED), answer(200, RETRIEVED), middleware=[Layer(after=after)])
    assert played.world.sleeps == [(3.0, 3.3)]
    assert played.came.response.attempts == 2


def test_error_that_a_middleware_turns_into_a_success_is_not_retried():
    layer = Layer(after=lambda outcome, call: Response(status_code=200, body=msgspec.json.encode(RETRIEVED)))
    assert play(answer(503), middleware=[layer]).attempts == 1


def test_body_that_a_middleware_replaced_is_decoded():
    layer = Layer(after=lambda outcome, call: msgspec.structs.replace(outcome, body=b"no JSON"))
    assert type(play(answer(200, RETRIEVED), middleware=[layer]).error) is ResponseValidationError


# --- middleware: streams ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("after", "kind"),
    [
        (lambda outcome, call: APIError("no", status_code=418), APIError),
        (throw(ValueError("bug")), CallbackError),
        (lambda outcome, call: None, CallbackError),
        (lambda outcome, call: msgspec.structs.replace(outcome, body=b"{}"), ResponseValidationError),
    ],
)
def test_middleware_that_replaces_a_stream_closes_it(after: Any, kind: type[OrqError]):
    incoming = streamed(sse("{}"))
    played = play(incoming, operation=STREAM, middleware=[Layer(after=after)])
    assert type(played.error) is kind
    assert played.world.closed == [incoming]


def test_middleware_may_change_the_response_of_a_stream():
    layer = Layer(after=lambda outcome, call: msgspec.structs.replace(outcome, headers=Headers({"x": "1"})))
    played = play(streamed(sse("{}")), operation=STREAM, middleware=[layer])
    assert played.came.response.headers == {"x": "1"}
    assert played.came.incoming is not None


# --- middleware: faults ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("thrown", [ValueError("bug"), KeyError(KEY[:3]), OSError("disk"), TimeoutError("x")])
def test_middleware_that_throws_ends_the_call(thrown: Exception):
    for layer, script in ((Layer(throw(thrown)), []), (Layer(after=throw(thrown)), [answer(503)])):
        played = play(*script, middleware=[layer])
        assert type(played.error) is CallbackError
        assert played.error.__cause__ is thrown
        assert "Layer" in str(played.error) or "thrower" in str(played.error)
        assert played.error.retryable is False


def test_our_error_raised_by_a_middleware_is_the_outcome():
    error = NotFoundError("by policy")
    assert play(middleware=[Layer(throw(error))]).error is error
    assert play(answer(200, RETRIEVED), middleware=[Layer(after=throw(error))]).error is error


@pytest.mark.parametrize("wrong", [None, "text", {}, Response(status_code=200)])
def test_before_must_return_a_request(wrong: Any):
    error = play(middleware=[Layer(lambda request, call: wrong)]).error
    assert type(error) is CallbackError
    assert f"Layer.before must return a Request, not {type(wrong).__name__}" in str(error)


@pytest.mark.parametrize(
    "wrong", [None, "text", {}, ValueError("x"), Request(method="GET", url="/", headers=Headers())]
)
def test_after_must_return_an_outcome(wrong: Any):
    error = play(answer(200, RETRIEVED), middleware=[Layer(after=lambda outcome, call: wrong)]).error
    assert type(error) is CallbackError
    assert f"Layer.after must return a Response or an OrqError, not {type(wrong).__name__}" in str(error)


def test_secrets_added_by_a_middleware_are_redacted():
    secret = "another-key-than-that"
    layer = Layer(lambda request, call: request.with_headers({"authorization": f"Bearer {secret}"}))
    error = play(answer(401, {"message": f"no such key: {secret}, {KEY}"}), middleware=[layer]).error
    assert error.message == "no such key: [api key], [api key]"


def test_exceptions_of_a_middleware_contain_no_secret():
    assert str(play(middleware=[Layer(throw(ValueError(f"no {KEY}")))]).error.__cause__) == "no [api key]"


def test_a_key_callback_without_a_name_is_named_by_its_class():
    class Vault:
        def __call__(self) -> str:
            raise OSError

    assert play(api_key=Vault()).error.message == "Vault raised OSError"


def test_middleware_sees_errors_without_secrets():
    seen: list[str] = []
    layer = Layer(after=lambda outcome, call: seen.append(outcome.message) or outcome)
    play(Failure("connect", words=f"ConnectError: {KEY}"), middleware=[layer], retries=None)
    play(answer(400, {"message": KEY}), middleware=[layer], retries=None)
    assert seen == ["No connection to https://api.example could be made: ConnectError: [api key]", "[api key]"]


def test_a_response_without_body_cannot_stand_for_an_error():
    layer = Layer(after=lambda outcome, call: Response(status_code=200))
    error = play(answer(404), middleware=[layer]).error
    assert type(error) is CallbackError
    assert "has no body" in str(error)


@pytest.mark.parametrize("fields", [{"x": "a\nb"}, {"x y": "a"}, {"x": " a"}, {"x": "é"}])
def test_headers_of_a_middleware_are_checked(fields: dict[str, str]):
    played = play(middleware=[Layer(lambda request, call: request.with_headers(fields))])
    assert type(played.error) is ConfigurationError
    assert "headers" in str(played.error)


def test_after_is_not_called_for_a_call_that_before_refused():
    seen: list[Any] = []
    layers = [Layer(after=lambda outcome, call: seen.append(outcome) or outcome), Layer(throw(ValueError()))]
    play(middleware=layers)
    assert seen == []


def test_outer_middleware_gets_the_outcome_of_any_inner_middleware():
    seen: list[Any] = []
    layers = [
        Layer(after=lambda outcome, call: seen.append(type(outcome)) or outcome),
        Layer(after=lambda outcome, call: NotFoundError("inner")),
    ]
    play(answer(200, RETRIEVED), middleware=layers)
    assert seen == [NotFoundError]


def test_lost_connection_reaches_middleware_as_our_error():
    seen: list[Any] = []
    layer = Layer(after=lambda outcome, call: seen.append(outcome) or outcome)
    play(
        Failure("read", words="ReadError: reset"),
        operation=CREATE,
        middleware=[layer],
        retries=RetryConfig(max_attempts=1),
    )
    assert [type(outcome) for outcome in seen] == [ConnectionFailedError]


@pytest.mark.parametrize("soon", [False, True], ids=["at once", "later"])
def test_exception_of_compiled_code_is_a_callbacks_failure(soon: bool):
    """An exception without arguments, raised by a future's compiled code: not thrown in by another thread."""

    async def key() -> str:
        future: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        if soon:
            asyncio.get_running_loop().call_soon(future.set_exception, TimeoutError())
        else:
            future.set_exception(TimeoutError())
        return await future

    async def main() -> None:
        async with AsyncOrqCore(key, server_url="http://127.0.0.1:9", retries=None) as core:
            result = await conversations_retrieve(core, {"conversation_id": "conv_01"})
            assert type(result.error) is CallbackError

    asyncio.run(main())


def test_an_awaited_middleware_that_raises_is_named():
    error = play(middleware=[Awaited(before=throw(ZeroDivisionError()))]).error
    assert error.message == "Awaited.before raised ZeroDivisionError"


def test_async_middleware_keeps_its_place_in_the_order():
    seen: list[str] = []

    def layer(kind: type[Layer], name: str) -> Layer:
        def before(request: Request, call: CallInfo) -> Request:
            seen.append(f"{name} before")
            return request.with_headers({f"x-{name}": "1"})

        def after(outcome: Any, call: CallInfo) -> Any:
            seen.append(f"{name} after")
            return NotFoundError(f"{name}, not {outcome.message}") if isinstance(outcome, OrqError) else outcome

        return kind(before, after)

    layers = [layer(Layer, "a"), layer(Awaited, "b"), layer(Awaited, "c"), layer(Layer, "d")]
    played = play(answer(409, {"message": "full"}), middleware=layers)
    assert seen == [f"{name} before" for name in "abcd"] + [f"{name} after" for name in "dcba"]
    assert [name for name in played.world.requests[0].headers if len(name) == 3] == ["x-a", "x-b", "x-c", "x-d"]
    assert played.error.message == "a, not b, not c, not d, not full"


def test_an_awaited_response_without_body_cannot_stand_for_an_error():
    layer = Awaited(after=lambda outcome, call: Response(status_code=200))
    assert "has no body" in str(play(answer(404), middleware=[layer]).error)


@pytest.mark.parametrize(
    "change",
    [
        *({"method": method} for method in (None, "", "CONNECT", "connect", "GET /v2", "POST\r\n", "GÉT")),
        *({"url": url} for url in (None, "", "nonsense", "ftp://127.0.0.1/")),
        *({"body": body} for body in (5, "text", bytearray())),
    ],
    ids=str,
)
def test_request_of_a_middleware_that_cannot_be_sent(change: dict[str, Any]):
    class Changes:
        def before(self, request: Request, call: CallInfo) -> Request:
            return msgspec.structs.replace(request, **change)

        def after(self, outcome: Any, call: CallInfo) -> Any:
            return outcome

    played = play(middleware=[Changes()])
    assert type(played.error) is CallbackError
    (field,) = change
    assert f"Changes.before returned a Request that cannot be sent. Its {field} must be " in str(played.error)
    assert played.world.requests == []


def test_headers_of_a_middleware_may_be_a_dict():
    class Changes:
        def before(self, request: Request, call: CallInfo) -> Request:
            return msgspec.structs.replace(request, headers={"x-a": "b"})

        def after(self, outcome: Any, call: CallInfo) -> Any:
            return outcome

    (request,) = play(answer(200, RETRIEVED), middleware=[Changes()]).world.requests
    assert request.headers["X-A"] == "b"


# --- the log ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("level", "lines"), [("WARNING", 0), ("INFO", 1), ("DEBUG", 3)])
def test_the_level_of_the_log_decides_what_is_logged(level: str, lines: int, caplog: pytest.LogCaptureFixture):
    caplog.set_level(level, "orq")
    play(answer(200, RETRIEVED))
    assert len(caplog.records) == lines


def test_a_failure_is_logged_though_answers_are_not(caplog: pytest.LogCaptureFixture):
    caplog.set_level("WARNING", "orq")
    play(answer(404))
    assert [record.levelname for record in caplog.records] == ["WARNING"]


def test_a_subclass_of_the_logging_middleware_is_always_called(caplog: pytest.LogCaptureFixture):
    class Named(LoggingMiddleware):
        def before(self, request: Request, call: CallInfo) -> Request:
            return request.with_headers({"x-operation": call.operation})

    caplog.set_level("ERROR", "orq")
    (request,) = play(answer(200, RETRIEVED), middleware=[Named()]).world.requests
    assert request.headers["x-operation"] == "conversations_retrieve"
