"""Test `parse`: answers as the caller's types, and an error for each reason of failure."""

from __future__ import annotations

import asyncio
import copy
import dataclasses
import datetime
import json
import pickle
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal

import attrs
import msgspec
import pydantic
import pytest
from typing_extensions import NotRequired, TypedDict

from orq import AsyncOrq, AsyncOrqCore, Err, Ok, Orq, OrqCore, to_dict
from orq.answer_errors import (
    AnswerError,
    AnswerFailedError,
    EmptyAnswerError,
    FilteredError,
    IncompleteAnswerError,
    InvalidAnswerError,
    RefusedError,
    ToolsCalledError,
)
from orq.errors import ConfigurationError, OrqError, RateLimitError, ResponseValidationError
from orq.funcs import (
    agents_list,
    deployments_invoke,
    responses_create,
    router_chat_completions_create,
    router_responses_create,
)
from orq.local import LocalOrq
from orq.models import ChatCompletionTool, CreateChatCompletionRequest, FunctionDefinition, UserMessage
from orq.structured import Parsed, parse, read_answer, schema_of, with_schema
from orq.tools import run, tool
from tests.jobs.test_schemas import TYPES, Holder, Model as Aliased, Odd

CHAT: Any = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Count"}]}
RESPONSE: Any = {"model": "openai/gpt-4o", "input": "Count", "text": {"verbosity": "low"}}
INVOKE: Any = {"key": "support"}
USAGE = {"prompt_tokens": 3, "completion_tokens": 5, "total_tokens": 8}


@pytest.fixture(scope="module")
def server() -> Iterator[LocalOrq]:
    with LocalOrq(seed={"deployments": [{"key": "support"}]}) as running:
        yield running


@pytest.fixture(scope="module")
def core(server: LocalOrq) -> Iterator[OrqCore]:
    with OrqCore("local", server_url=server.url, retries=None) as made:
        yield made


def chat(content: Any, finish: str | None = "stop", **message: Any) -> dict[str, Any]:
    choice = {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": content, **message}}
    head = {"id": "c1", "created": 1, "model": "m", "object": "chat.completion", "usage": USAGE}
    return {**head, "choices": [choice]}


class Point(msgspec.Struct):
    x: int
    y: int = 7
    tags: list[str] = []


@dataclasses.dataclass
class Data:
    x: int
    y: int = 7


@attrs.define
class Plain:
    x: int
    y: int = 7


class Keys(TypedDict):
    x: int
    y: NotRequired[int]


class Model(pydantic.BaseModel):
    x: int
    y: int = 7


class Root(pydantic.RootModel[list[int]]):
    pass


def parsed(server: LocalOrq, core: OrqCore, content: Any, into: Any, *more: Any, **message: Any) -> Parsed[Any, Any]:
    server.on(router_chat_completions_create).answer(chat(content, *more, **message))
    return parse(router_chat_completions_create, core, CHAT, into=into).unwrap()


def error_of(server: LocalOrq, core: OrqCore, content: Any, into: Any = Point, *more: Any, **message: Any) -> Any:
    with pytest.raises(AnswerError) as caught:
        parsed(server, core, content, into, *more, **message)
    assert caught.value.answer.usage.total_tokens == caught.value.usage.total_tokens == 8
    assert caught.value.operation == "router_chat_completions_create"
    return caught.value


@pytest.mark.parametrize("kind", [Point, Data, Plain, Keys, Model], ids=lambda kind: kind.__name__)
def test_null_stands_for_the_default(server: LocalOrq, core: OrqCore, kind: Any) -> None:  # S7
    value = parsed(server, core, '{"x": 1, "y": null}', kind).value
    assert value == ({"x": 1} if kind is Keys else kind(x=1))


@pytest.mark.parametrize(
    ("kind", "content", "value"),
    [
        (list[Point], '{"value": [{"x": 1, "y": null, "tags": null}]}', [Point(1)]),
        (list[Point], '[{"x": 1}]', [Point(1)]),
        (Literal["a", "b"], '{"value": "b"}', "b"),
        (int | None, '{"value": null}', None),
        (Root, '{"value": [1, 2]}', Root([1, 2])),
        (Decimal, '{"value": 0.1000000000000000055}', Decimal("0.1000000000000000055")),
        (dict[str, int], '{"value": 3}', {"value": 3}),
    ],
    ids=str,
)
def test_wrapped_values_are_unwrapped(
    server: LocalOrq, core: OrqCore, kind: Any, content: str, value: Any
) -> None:  # S5
    assert parsed(server, core, content, kind).value == value


def test_the_model_gets_the_schema(server: LocalOrq, core: OrqCore) -> None:
    named = {"name": "Point", "schema": schema_of(Point), "strict": True}
    assert parse(router_chat_completions_create, core, CHAT, into=Point).unwrap().strict
    assert server.requests[-1].json()["response_format"] == {"type": "json_schema", "json_schema": named}
    for function in (responses_create, router_responses_create):
        found = parse(function, core, RESPONSE, into=Point).unwrap()
        assert isinstance(found.value, Point)
        assert server.requests[-1].json()["text"] == {"verbosity": "low", "format": {"type": "json_schema", **named}}
    parse(router_chat_completions_create, core, CHAT, into=Point, strict=False).unwrap()
    assert server.requests[-1].json()["response_format"]["json_schema"]["strict"] is False


class Open(msgspec.Struct):
    counts: dict[str, int]


def test_an_open_type_is_sent_as_not_strict(server: LocalOrq, core: OrqCore) -> None:  # S2
    found = parse(router_chat_completions_create, core, CHAT, into=Open).unwrap()
    assert isinstance(found.value, Open)
    assert not found.strict
    assert server.requests[-1].json()["response_format"]["json_schema"]["strict"] is False
    sent = len(server.requests)
    with pytest.raises(ConfigurationError, match="counts can be any JSON"):
        parse(router_chat_completions_create, core, CHAT, into=Open, strict=True)
    assert len(server.requests) == sent


@pytest.mark.parametrize(
    "text",
    [
        '```json\n{"x": 1}\n```',
        '```\n{"x": 1}\n```\n',
        '\ufeff  {"x": 1}\r\n',
        '{"x": 1, "tags": ["```json\\n{}\\n```"]}',
        '```json\n{"x": 1, "tags": ["\\n```\\n"]}\n```',
    ],
)
def test_one_outer_fence_and_white_space_are_left_out(server: LocalOrq, core: OrqCore, text: str) -> None:  # S14, S15
    assert parsed(server, core, text, Point).value.x == 1


@pytest.mark.parametrize(
    "text",
    [
        '{"x": 1} ok',
        '{"x": 1} then {"x": 2}',
        'Here:\n```json\n{"x": 1}\n```',
        "{'x': 1}",
        "Sure!",
        '```json {"x": 1}```',
    ],
)
def test_nothing_is_guessed_from_other_text(server: LocalOrq, core: OrqCore, text: str) -> None:  # S14, S15
    error = error_of(server, core, text)
    assert type(error) is InvalidAnswerError
    assert isinstance(error, ResponseValidationError)
    assert error.text == error.body == text
    assert "is not JSON" in error.message


class Times(msgspec.Struct):
    at: datetime.datetime


@pytest.mark.parametrize("kind", [Point, Model], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('{"x": "1"}', "x: the text '1' was read as a number"),
        ('{"x": 1.0}', "x: 1.0 was read as a whole number"),
        ('"{\\"x\\": 1}"', "the answer: a text that holds JSON was decoded"),
    ],
)
def test_repairs_are_reported(server: LocalOrq, core: OrqCore, kind: Any, text: str, problem: str) -> None:
    found = parsed(server, core, text, kind)  # S16, S17
    assert (found.value.x, found.problems) == (1, (problem,))


def test_a_list_in_a_text_is_decoded_once(server: LocalOrq, core: OrqCore) -> None:  # S17
    found = parsed(server, core, '{"x": 1, "tags": "[\\"a\\"]"}', Point)
    assert (found.value.tags, found.problems) == (["a"], ("tags: a text that holds JSON was decoded",))
    assert parsed(server, core, '{"value": "[1]"}', list[int] | str).value == "[1]"
    twice = json.dumps({"x": 1, "tags": json.dumps(json.dumps(["a"]))})
    assert error_of(server, core, twice).field == "tags"


class Tree(msgspec.Struct):
    inside: list[Tree] = []


def test_a_value_that_is_nested_too_deeply_is_a_mismatch(server: LocalOrq, core: OrqCore) -> None:
    deep = '{"inside": [' * 800 + "]}" * 800
    server.on(router_chat_completions_create).answer(chat(deep))
    assert isinstance(parse(router_chat_completions_create, core, CHAT, into=Tree).error, InvalidAnswerError)


@pytest.mark.parametrize("kind", TYPES, ids=str)
def test_the_local_server_answers_with_any_type(core: OrqCore, kind: Any) -> None:
    request = {**CHAT, "messages": [{"role": "user", "content": "2026-05-01T09:30:00Z"}]}
    found = parse(router_chat_completions_create, core, request, into=kind).unwrap()
    assert found.strict
    assert not found.problems


class Flags(msgspec.Struct):
    on: bool = False
    either: int | str = 0


class FlagsModel(pydantic.BaseModel):
    on: bool


@pytest.mark.parametrize("kind", [Flags, FlagsModel], ids=lambda kind: kind.__name__)
def test_a_text_is_never_a_flag(server: LocalOrq, core: OrqCore, kind: Any) -> None:  # S16
    assert error_of(server, core, '{"on": "true"}', kind).field == "on"


def test_a_text_stays_where_it_may_be_one(server: LocalOrq, core: OrqCore) -> None:  # S16
    found = parsed(server, core, '{"either": "1"}', Flags)
    assert (found.value.either, found.problems) == ("1", ())
    assert error_of(server, core, '{"x": "null"}').field == "x"


def test_a_mismatch_names_the_place_and_shows_a_time(server: LocalOrq, core: OrqCore) -> None:  # S9, S13
    error = error_of(server, core, '{"at": "May 5th"}', Times)
    assert error.field == "at"
    assert "2026-05-01T09:30:00Z" in str(error)

    class Named(msgspec.Struct, rename="camel"):
        long_name: int

    assert error_of(server, core, '{"longName": []}', Named).field == "longName"
    assert error_of(server, core, '{"price": "1", "readName": []}', Aliased).field == "readName"


@pytest.mark.parametrize(("field", "value"), [("code", "xa"), ("code", "a"), ("raw", "?"), ("price", "ten")])
def test_constraints_in_descriptions_are_checked(server: LocalOrq, core: OrqCore, field: str, value: str) -> None:  # S8
    fits = {"price": "1.5", "tags": ["a"], "raw": "AA==", "code": "abc", "plain": "a"}
    assert parsed(server, core, json.dumps(fits), Odd).value.code == "abc"
    assert error_of(server, core, json.dumps({**fits, field: value}), Odd).field == field


@pytest.mark.parametrize("content", [None, "", '{"x": 1}'])
def test_a_refusal_is_an_error_with_its_text(server: LocalOrq, core: OrqCore, content: Any) -> None:  # S18
    error = error_of(server, core, content, Point, refusal="I cannot")
    assert (type(error), error.refusal) == (RefusedError, "I cannot")
    parts = [{"type": "refusal", "refusal": "Not I"}]
    server.on(router_chat_completions_create).raw(json.dumps(chat(parts)))
    found = parse(router_chat_completions_create, core, CHAT, into=Point)
    assert isinstance(found.error, RefusedError)
    assert found.error.refusal == "Not I"


def response(status: str, *content: dict[str, Any], **fields: Any) -> dict[str, Any]:
    head = {"id": "r1", "created_at": 1, "model": "m", "object": "response", "parallel_tool_calls": True}
    message = {"type": "message", "id": "m1", "role": "assistant", "status": "completed", "content": list(content)}
    more = {"error": None, "incomplete_details": None, "usage": None}
    return {**head, **more, "status": status, "output": [message], **fields}


TEXT = {"type": "output_text", "text": '{"x": 1}', "annotations": [], "logprobs": []}
HALF = {**TEXT, "text": '{"x": 1'}
CALL = {"type": "function_call", "id": "f", "call_id": "c", "name": "add", "arguments": "{}", "status": "completed"}


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (response("completed", {"type": "refusal", "refusal": "No"}), RefusedError),
        (response("failed", error={"code": "server_error", "message": "Broken"}), AnswerFailedError),
        (response("in_progress"), AnswerFailedError),
        (response("incomplete", TEXT, incomplete_details={"reason": "content_filter"}), FilteredError),
        (response("incomplete", HALF, incomplete_details={"reason": "max_output_tokens"}), IncompleteAnswerError),
        (response("incomplete", HALF), IncompleteAnswerError),
        (response("completed", output=[CALL]), ToolsCalledError),
        (response("completed"), EmptyAnswerError),
        (response("completed", HALF), InvalidAnswerError),
        (response("incomplete", TEXT, incomplete_details={"reason": "max_output_tokens"}), None),
        (response("completed", TEXT), None),
    ],
)
def test_a_response_is_judged_as_a_chat_is(server: LocalOrq, core: OrqCore, answer: Any, kind: Any) -> None:
    server.on(responses_create).answer(answer)  # S18 to S20, S23
    found = parse(responses_create, core, RESPONSE, into=Point)
    if kind is None:
        assert found.unwrap().value == Point(1)
    else:
        assert isinstance(found.error, AnswerError)
        assert type(found.error) is kind
        assert found.error.answer.id == "r1"


TOOL_CALL = {"id": "t", "type": "function", "function": {"name": "add", "arguments": "{}"}}


@pytest.mark.parametrize(
    ("content", "finish", "message", "kind"),
    [
        ('{"x": 1}', "content_filter", {"refusal": "No"}, FilteredError),
        ("", "length", {"refusal": "No"}, RefusedError),
        ("", "length", {"tool_calls": [TOOL_CALL]}, IncompleteAnswerError),
        (None, "length", {}, IncompleteAnswerError),
        ('{"x": 1', "length", {}, IncompleteAnswerError),
        ('```json\n{"x": 1}', "length", {}, IncompleteAnswerError),
        ("12", "length", {}, IncompleteAnswerError),
        ('{"y": 1}', "length", {}, InvalidAnswerError),
        (None, "tool_calls", {"tool_calls": [TOOL_CALL]}, ToolsCalledError),
        ("Let me see.", "tool_calls", {"tool_calls": [TOOL_CALL]}, ToolsCalledError),
        ("", "stop", {}, EmptyAnswerError),
        (None, "stop", {}, EmptyAnswerError),
    ],
)
def test_an_answer_without_a_value_is_judged_in_order(
    server: LocalOrq, core: OrqCore, content: Any, finish: str, message: dict[str, Any], kind: type[AnswerError]
) -> None:  # S19, S20, C13
    error = error_of(server, core, content, int if content == "12" else Point, finish, **message)
    assert type(error) is kind
    assert error.text == (content or "")
    assert error.hint in str(error)


def test_a_closed_value_is_taken_at_the_limit(server: LocalOrq, core: OrqCore) -> None:  # S20
    assert parsed(server, core, '{"x": 1}', Point, "length").value == Point(1)
    assert parsed(server, core, '```\n{"x": 1}\n```', Point, "length").value == Point(1)


@pytest.mark.parametrize("reason", ["error", "", "guardrail_intervened", None])
def test_an_unknown_reason_is_kept_and_the_value_taken(server: LocalOrq, core: OrqCore, reason: Any) -> None:  # S21
    found = parsed(server, core, '{"x": 1}', Point, reason)
    assert (found.value, found.answer.choices[0].finish_reason) == (Point(1), reason)


def test_tools_are_passed_on_and_their_calls_reported(server: LocalOrq, core: OrqCore) -> None:  # S24
    tools = [{"type": "function", "function": {"name": "add", "parameters": {"type": "object"}}}]
    server.on(router_chat_completions_create).answer(chat(None, "tool_calls", tool_calls=[TOOL_CALL]))
    found = parse(router_chat_completions_create, core, {**CHAT, "tools": tools}, into=Point)
    assert server.requests[-1].json()["tools"] == tools
    assert isinstance(found.error, ToolsCalledError)
    assert [call.function.name for call in found.error.calls] == ["add"]
    beside = parsed(server, core, '{"x": 1}', Point, "tool_calls", tool_calls=[TOOL_CALL])
    assert (beside.value, beside.problems) == (Point(1), ("the answer also calls add",))


def test_the_request_is_never_changed(server: LocalOrq, core: OrqCore) -> None:  # S25
    for function, request in ((router_chat_completions_create, CHAT), (responses_create, RESPONSE)):
        before = copy.deepcopy(request)
        parse(function, core, request, into=Point).unwrap()
        assert request == before
    tool = ChatCompletionTool(type="function", function=FunctionDefinition(name="add"))
    struct = CreateChatCompletionRequest(model="openai/gpt-4o", messages=[UserMessage(content="Hi")], tools=[tool])
    kept = copy.deepcopy(struct)
    server.on(router_chat_completions_create).answer(chat('{"x": 2}'))
    assert parse(router_chat_completions_create, core, struct, into=Point).unwrap().value.x == 2
    assert struct == kept
    assert "response_format" in server.requests[-1].json()


def test_one_call_is_made_and_its_answer_kept(server: LocalOrq, core: OrqCore) -> None:  # S25
    sent = len(server.requests)
    assert error_of(server, core, "no").text == "no"
    assert len(server.requests) == sent + 1


def test_a_deployment_keeps_its_own_format(server: LocalOrq, core: OrqCore) -> None:
    request = {**INVOKE, "invoke_options": {"mock_response": '```json\n[{"x": 1}]\n```'}}
    found = parse(deployments_invoke, core, request, into=list[Point]).unwrap()
    assert (found.value, found.strict) == ([Point(1)], False)
    assert server.requests[-1].json().keys() == {*request, "stream"}
    with pytest.raises(ConfigurationError, match="a deployment, which has its own"):
        parse(deployments_invoke, core, request, into=Point, strict=True)
    server.on(deployments_invoke).raw("", status=204)
    assert isinstance(parse(deployments_invoke, core, INVOKE, into=Point).error, EmptyAnswerError)


@pytest.mark.parametrize(
    ("function", "request_", "into", "said"),
    [
        (agents_list, {}, Point, "function must be one"),
        (print, {}, Point, "function must be one"),
        (Orq("k").responses.create, {}, Point, "A client has the methods parse and parse_stream in its place."),
        (router_chat_completions_create, CHAT, print, "has no JSON schema"),
        (router_chat_completions_create, CHAT, tuple[int, str], "Use a struct"),
        (router_chat_completions_create, CHAT, Holder, "mixes pydantic with the struct Holder"),
        (
            router_chat_completions_create,
            {**CHAT, "response_format": {"type": "text"}},
            Point,
            "response_format cannot be in the request, because into=",
        ),
        (responses_create, {**RESPONSE, "text": {"format": {"type": "text"}}}, Point, "text.format"),
    ],
)
def test_bad_input_is_refused_before_sending(
    server: LocalOrq, core: OrqCore, function: Any, request_: Any, into: Any, said: str
) -> None:
    sent = len(server.requests)
    with pytest.raises(ConfigurationError) as caught:
        parse(function, core, request_, into=into)
    assert said in str(caught.value)
    assert len(server.requests) == sent


def test_other_errors_are_unchanged(server: LocalOrq, core: OrqCore) -> None:
    server.on(router_chat_completions_create).fail(429)
    assert isinstance(parse(router_chat_completions_create, core, CHAT, into=Point).error, RateLimitError)


def test_async_parse_has_the_same_result(server: LocalOrq) -> None:
    async def main() -> None:
        no_type: Any = print
        async with AsyncOrqCore("local", server_url=server.url, retries=None) as core:
            for text, kind in (('{"x": 1}', Ok), ("no", Err)):
                server.on(router_chat_completions_create).answer(chat(text))
                found = await parse(router_chat_completions_create, core, CHAT, into=Point)
                assert isinstance(found, kind)
            with pytest.raises(ConfigurationError):
                await parse(router_chat_completions_create, core, CHAT, into=no_type)

    asyncio.run(main())


def test_the_methods_give_the_value_or_raise(server: LocalOrq) -> None:
    with Orq("local", server_url=server.url, retries=None) as client:
        server.on(router_chat_completions_create).answer(chat('{"x": 1}'))
        chatted = client.router.chat.completions.parse(model="m", messages=CHAT["messages"], into=Point)
        assert (chatted.value, chatted.strict, chatted.answer.id) == (Point(1), True, "c1")
        assert isinstance(client.responses.parse(model="openai/gpt-4o", input="Count", into=Data).value, Data)
        assert isinstance(client.router.responses.parse(model="openai/gpt-4o", input="Hi", into=Model).value, Model)
        mock: Any = {"mock_response": '```json\n{"x": 1}\n```'}
        assert client.deployments.parse(key="support", invoke_options=mock, into=Keys).value == {"x": 1}
        with pytest.raises(
            InvalidAnswerError, match=r"router_chat_completions_create \(POST /v2/router/chat/completions"
        ):
            server.on(router_chat_completions_create).answer(chat("no"))
            client.router.chat.completions.parse(model="m", messages=CHAT["messages"], into=Point)
        kept = client.result(client.responses.parse, model="openai/gpt-4o", input="Count", into=Point)
        assert kept.response.status_code == 200
        with pytest.raises(TypeError, match="into"):
            client.deployments.parse(key="support")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

    async def main() -> None:
        async with AsyncOrq("local", server_url=server.url, retries=None) as client:
            server.on(router_chat_completions_create).answer(chat('[{"x": 1}]'))
            found = await client.router.chat.completions.parse(model="m", messages=CHAT["messages"], into=list[Data])
            assert found.value == [Data(1)]

    asyncio.run(main())


ERRORS: list[type[AnswerError]] = [AnswerError, *AnswerError.__subclasses__()]


@pytest.mark.parametrize("kind", ERRORS)
def test_an_error_pickles_and_says_what_to_do(server: LocalOrq, core: OrqCore, kind: type[AnswerError]) -> None:
    answer = parsed(server, core, '{"x": 1}', Point).answer
    error = kind("It did not work", answer=answer, text="a", operation="f")
    for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert (type(again), vars(again), str(again)) == (kind, vars(error), str(error))
    assert isinstance(error, OrqError)
    assert str(kind()).endswith(kind.hint or ".")
    assert error.usage.total_tokens == 8
    assert kind().usage is None


class Report(msgspec.Struct):
    city: str
    sunny: bool


@pytest.mark.parametrize("function", [router_chat_completions_create, responses_create, router_responses_create])
def test_a_run_ends_with_a_value(core: OrqCore, server: LocalOrq, function: Any) -> None:
    @tool
    def weather(city: str) -> str:
        """Tell the weather in a city."""
        return "sunny"

    history = "messages" if function is router_chat_completions_create else "input"
    request = {"model": "openai/gpt-4o", history: [{"role": "user", "content": "How is the weather in Paris?"}]}
    asked = with_schema(function, request, into=Report)
    done = run(function, core, asked, tools=[weather]).unwrap()
    assert [call.name for call in done.calls] == ["weather"]
    found = read_answer(done.answer, into=Report).unwrap()
    assert isinstance(found.value, Report)
    assert found.answer is done.answer
    called = read_answer(done.steps[0].answer, into=Report)
    assert isinstance(called, Err)
    assert isinstance(called.error, ToolsCalledError)
    assert len(request) == 2


def test_an_answer_at_hand_is_read(core: OrqCore, server: LocalOrq) -> None:
    server.on(router_chat_completions_create).answer(chat('{"x": 1}'))
    answer = router_chat_completions_create(core, CHAT).unwrap()
    assert read_answer(answer, into=Point).unwrap().value == Point(1)
    assert isinstance(read_answer(answer, into=list[int]), Err)
    with pytest.raises(ConfigurationError, match="from_wire"):
        read_answer(to_dict(answer), into=Point)
    with pytest.raises(ConfigurationError, match="no JSON schema"):
        read_answer(answer, into=complex)


def test_a_request_that_has_a_format_gets_no_other() -> None:
    asked = with_schema(router_chat_completions_create, CHAT, into=Point)
    with pytest.raises(ConfigurationError, match="response_format cannot be in the request, because into="):
        with_schema(router_chat_completions_create, asked, into=Point)
    assert with_schema(deployments_invoke, INVOKE, into=Point) is INVOKE
    asked["response_format"]["json_schema"]["schema"].clear()  # it is the caller's own
    assert schema_of(Point)["required"] == ["x", "y", "tags"]
    made = with_schema(router_chat_completions_create, CreateChatCompletionRequest(model="m", messages=[]), into=Point)
    assert made.response_format is not None
