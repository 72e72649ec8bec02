"""Test `run`: the handling of a model's calls, and the ends of a run."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextvars
import inspect
import json
import os
import pickle
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest

from orq import AsyncOrq, Err, Ok, Orq, OrqCore, RequestOptions, RetryConfig, to_dict
from orq.answer_errors import AnswerFailedError, FilteredError, IncompleteAnswerError
from orq.errors import ConfigurationError, RateLimitError
from orq.funcs import agents_list, responses_create, router_chat_completions_create, router_responses_create
from orq.local import LocalOrq
from orq.models import CreateChatCompletionRequest
from orq.run_errors import RunLimitError, ToolFailedError
from orq.tools import Deny, Run, RunCall, ToolError, run, run_of, run_stream, tool

CHAT = router_chat_completions_create
REQUEST: Any = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "What is the weather in Paris?"}]}
BEFORE = [0]
"""How many requests the server had before the test."""
SECRET = "https://ann:password@host"


@tool
def weather(city: str) -> str:
    """Tell the weather in a city."""
    return f"sunny in {city}"


@tool
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


@tool
def broken(city: str) -> str:
    """Look up a city."""
    raise KeyError(SECRET + city)


@pytest.fixture
def server(running: LocalOrq) -> Iterator[LocalOrq]:
    running.forget()
    BEFORE[0] = len(running.requests)
    yield running
    running.verify()


def call(name: str, arguments: str | None, call_id: str | None = "call_a", **more: Any) -> dict[str, Any]:
    function = {"name": name, "arguments": arguments}
    return {"type": "function", "id": call_id, "function": function, **more}


def says(server: LocalOrq, *calls: Any, finish: str = "tool_calls", times: int = 1, **message: Any) -> None:
    """Script one answer of the chat."""
    given = {"role": "assistant", **message} | ({"tool_calls": list(calls)} if calls else {})
    body = {
        "id": "chat_1",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "finish_reason": finish, "message": given}],
        "usage": {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15},
    }
    server.on(CHAT, times=times).raw(json.dumps(body))


def bodies(server: LocalOrq) -> list[Any]:
    return [request.json() for request in came(server)]


def came(server: LocalOrq) -> list[Any]:
    return list(server.requests[BEFORE[0] :])


def done(result: Any) -> Run[Any]:
    assert isinstance(result, Ok), result
    found: Run[Any] = result.value
    return found


def can_be_sent(core: OrqCore, run: Run[Any]) -> None:
    """Check that a history goes through as it is, and that each call in it has one result."""
    request: Any = {**REQUEST, "messages": [*run.messages, {"role": "user", "content": "Go on."}]}
    CHAT(core, request).unwrap()
    made = [one["id"] for message in run.messages for one in message.get("tool_calls", ())]
    assert made == [message["tool_call_id"] for message in run.messages if message["role"] == "tool"]
    assert len(set(made)) == len(made)


def test_a_chat_calls_a_tool_and_answers(core: OrqCore, server: LocalOrq) -> None:
    found = done(run(CHAT, core, REQUEST, tools=[weather]))
    assert 'The tool weather answered: "sunny in Paris".' in found.text
    assert [message["role"] for message in found.messages] == ["user", "assistant", "tool", "assistant"]
    assert [len(step.calls) for step in found.steps] == [1, 0]
    (made,) = found.calls
    assert [made.status, made.arguments, made.value, made.result] == [
        "done",
        {"city": "Paris"},
        "sunny in Paris",
        "sunny in Paris",
    ]
    assert [found.usage.requests, found.usage.tool_calls] == [2, 1]
    assert found.usage.total_tokens == sum(step.answer.usage.total_tokens for step in found.steps) > 0
    assert bodies(server)[0]["tools"] == [weather.for_chat()]
    assert {"model": "openai/gpt-4o", "messages": REQUEST["messages"][:1]} == REQUEST
    can_be_sent(core, found)


@pytest.mark.parametrize("function", [responses_create, router_responses_create], ids=["responses", "router"])
def test_a_response_calls_a_tool_and_answers(core: OrqCore, function: Any) -> None:
    request = {"model": "openai/gpt-4o", "input": "What is the weather in Paris?"}
    found = done(run(function, core, request, tools=[weather]))
    assert 'The tool weather answered: "sunny in Paris".' in found.text
    assert [item.get("type", item.get("role")) for item in found.messages] == [
        "user",
        "function_call",
        "function_call_output",
        "message",
    ]
    function(core, {**request, "input": [*found.messages, {"role": "user", "content": "Go on."}]}).unwrap()


def test_the_methods_of_a_client_run_tools_or_raise(server: LocalOrq) -> None:
    question: Any = REQUEST["messages"]
    with Orq("local", server_url=server.url) as client:
        chatted = client.router.chat.completions.run(model="openai/gpt-4o", messages=question, tools=[weather])
        assert [chatted.calls[0].value, chatted.answer.object] == ["sunny in Paris", "chat.completion"]
        responded = client.responses.run(model="openai/gpt-4o", input="Weather in Paris?", tools=[weather])
        routed = client.router.responses.run(model="openai/gpt-4o", input="Weather in Paris?", tools=[weather])
        assert [responded.calls[0].value, routed.calls[0].value] == ["sunny in Paris", "sunny in Paris"]
        with pytest.raises(RunLimitError) as caught:
            client.router.chat.completions.run(
                model="openai/gpt-4o", messages=question, tools=[weather], max_steps=1, before_tool=lambda _: True
            )
        assert caught.value.run.calls[0].status == "not_run"
        with pytest.raises(TypeError, match="tools"):
            client.responses.run(model="m")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

    async def main() -> Run[Any]:
        async with AsyncOrq("local", server_url=server.url) as client:
            return await client.router.chat.completions.run(model="openai/gpt-4o", messages=question, tools=[weather])

    assert asyncio.run(main()).calls[0].value == "sunny in Paris"


def test_each_run_method_takes_the_arguments_of_run() -> None:
    own = {name: one.default for name, one in inspect.signature(run).parameters.items() if one.kind is one.KEYWORD_ONLY}
    clients = (Orq("local", server_url="http://localhost:1"), AsyncOrq("local", server_url="http://localhost:1"))
    for client in clients:
        for method in (client.router.chat.completions.run, client.responses.run, client.router.responses.run):
            found = inspect.signature(method).parameters
            assert {name: found[name].default for name in own} == own


def test_a_struct_is_a_request_too(core: OrqCore) -> None:
    request = CreateChatCompletionRequest(**REQUEST)
    assert done(run(CHAT, core, request, tools=[weather])).calls[0].status == "done"
    assert len(request.messages) == 1


def test_plain_functions_and_methods_are_tools(core: OrqCore) -> None:
    class Forecast:
        @tool
        def weather(self, city: str) -> str:
            return f"rain in {city}"

    def look(city: str) -> str:
        return city

    found = done(run(CHAT, core, REQUEST, tools=[Forecast().weather, look]))
    assert found.calls[0].value == "rain in Paris"


def test_tools_of_the_service_are_sent_unchanged(core: OrqCore, server: LocalOrq) -> None:
    search = {"type": "web_search"}
    server.on(responses_create, times=2).answer(output=[], status="completed")
    done(run(responses_create, core, {"model": "m", "input": "Hello"}, tools=[search, weather]))
    done(run(responses_create, core, {"model": "m", "input": "Hello"}, tools=[]))
    assert [body.get("tools") for body in bodies(server)] == [[search, weather.for_responses()], None]


def test_calls_of_one_step_run_side_by_side_and_their_results_keep_the_order(core: OrqCore, server: LocalOrq) -> None:
    both, seen = threading.Barrier(2, timeout=5), contextvars.ContextVar("seen", default="")
    seen.set("here")

    @tool
    def meet(name: str) -> str:
        both.wait()
        time.sleep(0.01 if name == "first" else 0)
        return f"{name} {seen.get()}"

    says(server, call("meet", '{"name": "first"}', "a"), call("meet", '{"name": "second"}', "b"))
    says(server, content="Done.", finish="stop")
    found = done(run(CHAT, core, REQUEST, tools=[meet]))
    assert [message["content"] for message in found.messages if message["role"] == "tool"] == [
        "first here",
        "second here",
    ]


def test_no_more_than_max_parallel_calls_run_at_a_time(core: OrqCore, server: LocalOrq) -> None:
    now, most, lock = 0, 0, threading.Lock()

    @tool
    def count() -> int:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        time.sleep(0.005)
        with lock:
            now -= 1
        return most

    says(server, *(call("count", "", str(number)) for number in range(6)))
    says(server, content="Done.", finish="stop")
    assert len(done(run(CHAT, core, REQUEST, tools=[count], max_parallel=2)).calls) == 6
    assert most == 2


def test_each_call_has_a_copy_of_the_context_variables(core: OrqCore, server: LocalOrq) -> None:
    seen = contextvars.ContextVar("seen", default="the caller's")

    @tool
    def change() -> str:
        before = seen.get()
        seen.set("a tool's")
        return before

    says(server, call("change", "", "a"), call("change", "", "b"))
    says(server, call("change", "", "c"))
    says(server, content="Done.", finish="stop")
    found = done(run(CHAT, core, REQUEST, tools=[change]))
    assert [one.value for one in found.calls] == ["the caller's"] * 3
    assert seen.get() == "the caller's"


@pytest.mark.parametrize("text", ["", "  ", "null", "{}", None])
def test_empty_arguments_are_an_empty_object(core: OrqCore, server: LocalOrq, text: str | None) -> None:
    @tool
    def clock() -> str:
        return "noon"

    says(server, call("clock", text))
    says(server, content="Done.", finish="stop")
    assert done(run(CHAT, core, REQUEST, tools=[clock])).calls[0].value == "noon"


MISMATCHES = {
    "no JSON": ('{"a": 1', "The arguments are not JSON"),
    "no object": ("[1]", "The arguments must be a JSON object"),
    "wrong type": ('{"a": "x", "b": 1}', "a must be `int`, not `str`"),
    "missing": ('{"a": 1}', "b is missing"),
    "unknown": ('{"a": 1, "b": 2, "c": 3}', "There is no parameter c. The parameters are a, b"),
}


@pytest.mark.parametrize(("text", "told"), MISMATCHES.values(), ids=MISMATCHES)
def test_mismatched_arguments_are_reported_to_the_model(core: OrqCore, server: LocalOrq, text: str, told: str) -> None:
    says(server, call("add", text))
    says(server, call("add", '{"a": 1, "b": 2}', "call_b"))
    says(server, content="3", finish="stop")
    found = done(run(CHAT, core, REQUEST, tools=[add]))
    assert [one.status for one in found.calls] == ["invalid", "done"]
    assert told in bodies(server)[1]["messages"][-1]["content"]
    assert bodies(server)[2]["messages"][-1]["content"] == "3"
    assert found.calls[0].arguments is None


def test_an_unknown_tool_is_reported_with_the_known_ones(core: OrqCore, server: LocalOrq) -> None:
    says(server, call("wether", "{}"))
    says(server, content="Sorry.", finish="stop")
    found = done(run(CHAT, core, REQUEST, tools=[weather, add]))
    assert found.calls[0].result == "There is no tool 'wether'. The tools are weather, add."
    assert len(found.steps) == 2


def test_the_model_learns_the_class_of_an_exception_alone(core: OrqCore, server: LocalOrq) -> None:
    says(server, call("broken", '{"city": "x"}', "a"), call("weather", '{"city": "Rome"}', "b"))
    says(server, content="Sorry.", finish="stop")
    found = done(run(CHAT, core, REQUEST, tools=[broken, weather]))
    assert [one.result for one in found.calls] == ["tool broken failed (KeyError)", "sunny in Rome"]
    assert [repr(error) for error in found.errors] == [repr(KeyError(SECRET + "x"))]
    assert SECRET not in str(bodies(server))


def test_a_tool_error_is_reported_to_the_model(core: OrqCore, server: LocalOrq) -> None:
    @tool
    def find(city: str) -> str:
        raise ToolError(f"there is no {city}")

    says(server, call("find", '{"city": "Atlantis"}'))
    says(server, content="Sorry.", finish="stop")
    found = done(run(CHAT, core, REQUEST, tools=[find]))
    assert [found.calls[0].status, found.calls[0].result] == ["failed", "there is no Atlantis"]


def test_on_error_raise_ends_the_run_and_keeps_what_was_done(core: OrqCore, server: LocalOrq) -> None:
    says(server, call("weather", '{"city": "Rome"}', "a"), call("broken", '{"city": "x"}', "b"))
    result = run(CHAT, core, REQUEST, tools=[broken, weather], on_error="raise")
    assert isinstance(result, Err)
    error = result.error
    assert isinstance(error, ToolFailedError)
    assert [error.tool, type(error.__cause__)] == ["broken", KeyError]
    assert [one.status for one in error.run.calls] == ["done", "failed"]
    can_be_sent(core, error.run)
    again = pickle.loads(pickle.dumps(error))
    assert [str(again), again.run.calls[0].result] == [str(error), "sunny in Rome"]


def test_on_error_raise_starts_no_call_that_still_waits(core: OrqCore, server: LocalOrq) -> None:
    says(server, call("broken", '{"city": "x"}', "a"), call("weather", '{"city": "Rome"}', "b"))
    result = run(CHAT, core, REQUEST, tools=[broken, weather], on_error="raise", max_parallel=1)
    assert isinstance(result, Err)
    assert isinstance(result.error, ToolFailedError)
    assert [one.status for one in result.error.run.calls] == ["failed", "not_run"]
    assert result.error.run.messages[-1]["content"] == "not run: The run ended."
    can_be_sent(core, result.error.run)


def test_calls_with_one_id_or_none_all_run_under_ids_of_their_own(core: OrqCore, server: LocalOrq) -> None:
    cities = [call("weather", f'{{"city": "{city}"}}', given) for city, given in (("A", "x"), ("B", "x"), ("C", ""))]
    says(server, *cities)
    says(server, call("weather", '{"city": "D"}', "x"))
    says(server, content="Done.", finish="stop")
    found = done(run(CHAT, core, REQUEST, tools=[weather]))
    assert [one.id for one in found.calls] == ["x", "x-2", "call_1_3", "x-3"]
    assert [one.value[-1] for one in found.calls] == ["A", "B", "C", "D"]
    can_be_sent(core, found)


def test_the_history_keeps_all_that_came_but_the_index(core: OrqCore, server: LocalOrq) -> None:
    signature = {"google": {"thought_signature": "abc"}}
    details = [{"type": "reasoning.encrypted", "data": "xyz"}]
    made = call("weather", '{"city": "Rome"}', index=0, extra_content=signature, new_field=1)
    says(server, made, content=None, reasoning_details=details, later_field={"a": 1})
    says(server, content="Done.", finish="stop")
    run(CHAT, core, REQUEST, tools=[weather]).unwrap()
    sent = bodies(server)[1]["messages"][1]
    assert sent["tool_calls"] == [{key: value for key, value in made.items() if key != "index"}]
    assert [sent["reasoning_details"], sent["later_field"]] == [details, {"a": 1}]
    assert "content" not in sent


def responds(server: LocalOrq, *items: Any, **more: Any) -> None:
    server.on(responses_create).raw(json.dumps({"id": "1", "object": "response", "output": [*items], **more}))


def item(call_id: str, city: str) -> dict[str, Any]:
    return {"type": "function_call", "call_id": call_id, "name": "weather", "arguments": json.dumps({"city": city})}


def test_the_history_of_responses_keeps_its_items_and_gives_calls_ids(core: OrqCore, server: LocalOrq) -> None:
    reasoning = {"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "xyz", "new_field": 1}
    responds(server, reasoning, item("x", "A"), item("x", "B"), status="completed")
    responds(server, status="completed")
    run(responses_create, core, {"model": "m", "input": "Hello"}, tools=[weather]).unwrap()
    _, *sent = bodies(server)[1]["input"]
    assert sent[0] == reasoning
    assert [(one["type"], one["call_id"]) for one in sent[1:]] == [
        ("function_call", "x"),
        ("function_call", "x-2"),
        ("function_call_output", "x"),
        ("function_call_output", "x-2"),
    ]
    assert [one["output"] for one in sent[3:]] == ["sunny in A", "sunny in B"]


def test_no_tool_of_an_incomplete_response_runs(core: OrqCore, server: LocalOrq) -> None:
    details = {"reason": "max_output_tokens"}
    responds(server, item("x", "A"), status="incomplete", incomplete_details=details)
    result = run(responses_create, core, {"model": "m", "input": "Hello"}, tools=[weather])
    assert isinstance(result, Err)
    assert type(result.error) is IncompleteAnswerError
    kept = run_of(result.error)
    assert kept is not None
    assert [kept.calls[0].status, kept.messages[-1]["output"]] == [
        "not_run",
        "not run: The answer ended with the reason max_output_tokens.",
    ]


@pytest.mark.parametrize(("reason", "kind"), [("length", IncompleteAnswerError), ("content_filter", FilteredError)])
def test_no_tool_of_a_cut_answer_runs(core: OrqCore, server: LocalOrq, reason: str, kind: Any) -> None:
    says(server, call("weather", '{"city": "Rome"}'), finish=reason)
    result = run(CHAT, core, REQUEST, tools=[weather])
    assert isinstance(result, Err)
    error = result.error
    assert type(error) is kind
    kept = run_of(error)
    assert kept is not None
    assert [kept.calls[0].status, kept.messages[-1]["content"]] == [
        "not_run",
        f"not run: The answer ended with the reason {reason}.",
    ]
    assert vars(error)["answer"].choices[0].finish_reason == reason
    can_be_sent(core, kept)
    again = run_of(pickle.loads(pickle.dumps(error)))
    assert again is not None
    assert again.messages == kept.messages


def test_text_beside_calls_is_no_final_answer(core: OrqCore, server: LocalOrq) -> None:
    says(server, call("weather", '{"city": "Rome"}'), content="Let me see.", finish="stop")
    says(server, content="Sunny.", finish="stop")
    assert done(run(CHAT, core, REQUEST, tools=[weather])).text == "Sunny."


def test_an_answer_without_text_and_calls_is_final(core: OrqCore, server: LocalOrq) -> None:
    says(server, content="", finish="stop")
    found = done(run(CHAT, core, REQUEST, tools=[weather]))
    assert [found.text, len(found.steps), len(came(server))] == ["", 1, 1]


@pytest.mark.parametrize("choice", ["required", {"type": "function", "function": {"name": "weather"}}])
@pytest.mark.parametrize("keep", [False, True])
def test_a_forced_tool_choice_holds_for_the_first_step(
    core: OrqCore, server: LocalOrq, choice: Any, keep: bool
) -> None:
    says(server, call("weather", '{"city": "Rome"}'))
    says(server, content="Sunny.", finish="stop")
    request = {**REQUEST, "tool_choice": choice}
    run(CHAT, core, request, tools=[weather], keep_tool_choice=keep).unwrap()
    assert [body["tool_choice"] for body in bodies(server)] == [choice, choice if keep else "auto"]
    assert request["tool_choice"] == choice


def limited(result: Any) -> RunLimitError:
    assert isinstance(result, Err), result
    assert isinstance(result.error, RunLimitError), result.error
    return result.error


def test_a_model_that_calls_for_ever_ends_at_max_steps(core: OrqCore, server: LocalOrq) -> None:
    says(server, call("weather", '{"city": "Rome"}'), times=3)
    error = limited(run(CHAT, core, REQUEST, tools=[weather], max_steps=3))
    assert str(error) == "The run reached max_steps=3. Raise this limit, or continue from run.messages."
    assert [error.limit, len(error.run.steps), error.run.usage.total_tokens] == ["max_steps", 3, 45]
    assert [one.status for one in error.run.calls] == ["done", "done", "not_run"]
    assert error.run.messages[-1]["content"] == "not run: The run reached max_steps."
    can_be_sent(core, error.run)
    assert pickle.loads(pickle.dumps(error)).run.messages == error.run.messages


def test_calls_that_would_exceed_max_calls_are_not_run_at_all(core: OrqCore, server: LocalOrq) -> None:
    says(server, *(call("weather", '{"city": "Rome"}', str(number)) for number in range(3)))
    error = limited(run(CHAT, core, REQUEST, tools=[weather], max_calls=2))
    assert [error.limit, {one.status for one in error.run.calls}] == ["max_calls", {"not_run"}]
    can_be_sent(core, error.run)


def test_max_calls_counts_the_calls_of_all_steps(core: OrqCore, server: LocalOrq) -> None:
    for ids in ("ab", "cd"):
        says(server, *(call("weather", '{"city": "Rome"}', one) for one in ids))
    error = limited(run(CHAT, core, REQUEST, tools=[weather], max_calls=3))
    assert [one.status for one in error.run.calls] == ["done", "done", "not_run", "not_run"]
    can_be_sent(core, error.run)


def test_a_token_limit_stops_the_next_request_and_keeps_the_answer(core: OrqCore, server: LocalOrq) -> None:
    says(server, call("weather", '{"city": "Rome"}'))
    error = limited(run(CHAT, core, REQUEST, tools=[weather], max_tokens_used=15))
    assert [error.limit, error.run.usage.requests] == ["max_tokens_used", 1]
    can_be_sent(core, error.run)
    says(server, content="Sunny.", finish="stop")
    assert done(run(CHAT, core, REQUEST, tools=[weather], max_tokens_used=15)).text == "Sunny."


def test_max_seconds_ends_a_request_and_a_tool(core: OrqCore, server: LocalOrq) -> None:
    release = threading.Event()

    @tool
    def wait() -> None:
        release.wait(5)

    says(server, call("wait", "{}"))
    error = limited(run(CHAT, core, REQUEST, tools=[wait], max_seconds=0.1))
    assert [error.limit, error.run.calls[0].status, len(came(server))] == ["max_seconds", "timed_out", 1]
    can_be_sent(core, error.run)
    release.set()
    server.forget()
    server.on(CHAT, delay=5).answer()
    started = time.monotonic()
    assert limited(run(CHAT, core, REQUEST, tools=[wait], max_seconds=0.1)).limit == "max_seconds"
    assert time.monotonic() - started < 2


def test_max_uses_is_reported_to_the_model(core: OrqCore, server: LocalOrq) -> None:
    @tool(max_uses=1)
    def buy(item: str) -> str:
        return item

    says(server, call("buy", '{"item": "a"}', "a"), call("buy", '{"item": "b"}', "b"))
    says(server, content="Done.", finish="stop")
    found = done(run(CHAT, core, REQUEST, tools=[buy]))
    assert [one.status for one in found.calls] == ["done", "max_uses_exceeded"]
    assert found.calls[1].result == "not run: buy may be used 1 times, no more"


def test_a_tool_past_its_limit_is_reported_as_running(core: OrqCore, server: LocalOrq) -> None:
    release = threading.Event()

    @tool(timeout=0.02)
    def stuck() -> str:
        release.wait(5)
        return "late"

    @tool(timeout=0.02)
    def slow() -> str:
        time.sleep(0.06)
        return "late"

    says(server, call("stuck", "", "a"), call("slow", "", "b"), call("weather", '{"city": "Rome"}', "c"))
    says(server, content="Done.", finish="stop")
    found = done(run(CHAT, core, REQUEST, tools=[stuck, slow, weather]))
    assert [one.status for one in found.calls] == ["timed_out", "timed_out", "done"]
    assert [one.still_running for one in found.calls] == [True, False, False]
    assert found.calls[0].result == "tool stuck timed out and may still be running"
    assert found.calls[0].value is None
    release.set()


def test_a_failed_request_is_an_error_that_holds_the_run_so_far(core: OrqCore, server: LocalOrq) -> None:
    says(server, call("weather", '{"city": "Rome"}'))
    server.on(CHAT).fail(429)
    result = run(CHAT, core, REQUEST, tools=[weather])
    assert isinstance(result, Err)
    assert isinstance(result.error, RateLimitError)
    kept = run_of(result.error)
    assert kept is not None
    assert [one.status for one in kept.calls] == ["done"]
    can_be_sent(core, kept)


def test_a_request_that_is_sent_again_does_not_run_tools_again(server: LocalOrq) -> None:
    ran: list[str] = []

    @tool
    def pay(to: str) -> str:
        ran.append(to)
        return "paid"

    says(server, call("pay", '{"to": "Ann"}'))
    server.on(CHAT).fail(503)
    says(server, content="Done.", finish="stop")
    retries = RetryConfig(max_attempts=2, initial_interval=0.001)
    with OrqCore("local", server_url=server.url, retries=retries) as patient:
        found = done(run(CHAT, patient, REQUEST, tools=[pay]))
    assert [ran, len(found.steps), len(came(server))] == [["Ann"], 2, 3]
    assert bodies(server)[1] == bodies(server)[2]


def test_a_long_result_loses_its_middle_for_the_model(core: OrqCore, server: LocalOrq) -> None:
    @tool
    def book() -> str:
        return "a" * 500 + "b" * 500

    says(server, call("book", ""))
    says(server, content="Done.", finish="stop")
    found = done(run(CHAT, core, REQUEST, tools=[book], max_result_chars=100))
    assert found.calls[0].result == "a" * 75 + "\n[900 characters left out]\n" + "b" * 25
    assert len(found.calls[0].value) == 1000
    assert inspect.signature(run).parameters["max_result_chars"].default == 100_000


@pytest.mark.parametrize("on_error", ["continue", "raise"])
def test_a_result_without_a_json_form_ends_the_run(core: OrqCore, server: LocalOrq, on_error: Any) -> None:
    @tool
    def find() -> object:
        return object()

    says(server, call("find", ""))
    result = run(CHAT, core, REQUEST, tools=[find], on_error=on_error)
    assert isinstance(result, Err)
    assert isinstance(result.error, ToolFailedError)
    assert "object, which has no JSON form. Return text or data" in str(result.error)
    can_be_sent(core, result.error.run)


DECISIONS: dict[str, tuple[Any, str, str]] = {
    "nothing": (None, "done", "sunny in Rome"),
    "true": (True, "done", "sunny in Rome"),
    "false": (False, "denied", "not run: the user said no"),
    "a reason": (Deny("too dear"), "denied", "not run: too dear"),
    "other arguments": ({"city": "Oslo"}, "done", "sunny in Oslo"),
    "arguments that do not fit": ({"town": "Oslo"}, "invalid", "There is no parameter town. The parameters are city."),
}


@pytest.mark.parametrize(("decision", "status", "result"), DECISIONS.values(), ids=DECISIONS)
def test_before_tool_allows_denies_or_changes_a_call(
    core: OrqCore, server: LocalOrq, decision: Any, status: str, result: str
) -> None:
    seen: list[tuple[str, Any]] = []

    def approve(one: RunCall) -> Any:
        seen.append((one.id, one.arguments))
        return decision

    says(server, call("weather", '{"city": "Madrid", "city": "Rome"}'), call("weather", "[]", "call_b"))
    says(server, content="Done.", finish="stop")
    found = done(run(CHAT, core, REQUEST, tools=[weather], before_tool=approve))
    assert seen == [("call_a", {"city": "Rome"})]
    assert [found.calls[0].status, found.calls[0].result] == [status, result]


def test_an_exception_of_before_tool_is_raised_and_no_tool_runs(core: OrqCore, server: LocalOrq) -> None:
    for error in (LookupError("who asks?"), StopIteration("who asks?")):

        def approve(_: RunCall, error: Exception = error) -> bool:
            raise error

        says(server, call("weather", '{"city": "Rome"}'))
        with pytest.raises(type(error), match="who asks"):
            run(CHAT, core, REQUEST, tools=[weather], before_tool=approve)


@pytest.mark.parametrize("decision", ["no", 0, ["a"]])
def test_a_bad_result_of_before_tool_is_refused(core: OrqCore, server: LocalOrq, decision: Any) -> None:
    says(server, call("weather", '{"city": "Rome"}'))
    with pytest.raises(TypeError, match="before_tool must return None, a bool, a Deny or other arguments, not"):
        run(CHAT, core, REQUEST, tools=[weather], before_tool=lambda _: decision)


def test_a_cancellation_that_a_tool_raises_is_its_failure(core: OrqCore, server: LocalOrq) -> None:
    @tool
    def ask() -> None:
        """Ask in a loop of its own, whose task is cancelled."""

        async def main() -> None:
            task = asyncio.ensure_future(asyncio.sleep(60))
            task.cancel()
            await task

        asyncio.run(main())

    for calls in (1, 2):
        says(server, *(call("ask", "", str(number)) for number in range(calls)))
        says(server, content="Done.", finish="stop")
        found = done(run(CHAT, core, REQUEST, tools=[ask]))
        assert {one.status for one in found.calls} == {"failed"}
        assert {one.result for one in found.calls} == {"tool ask failed (ToolCancelledError)"}


def test_an_exception_named_like_a_cancellation_is_an_ordinary_failure(core: OrqCore, server: LocalOrq) -> None:
    @tool
    def ask() -> None:
        raise concurrent.futures.CancelledError

    says(server, call("ask", ""))
    says(server, content="Done.", finish="stop")
    (error,) = done(run(CHAT, core, REQUEST, tools=[ask])).errors
    assert type(error) is concurrent.futures.CancelledError


def test_ctrl_c_in_a_tool_ends_the_run(core: OrqCore, server: LocalOrq) -> None:
    @tool
    def stop() -> None:
        raise KeyboardInterrupt

    for calls in (1, 2):
        says(server, *(call("stop", "", str(number)) for number in range(calls)))
        with pytest.raises(KeyboardInterrupt):
            run(CHAT, core, REQUEST, tools=[stop])


def method_of_no_instance() -> Any:
    class Shop:
        @tool
        def stock(self) -> str:
            return ""

    return Shop.stock


async def later() -> str:
    return ""


REFUSED: dict[str, tuple[Callable[[OrqCore], Any], str]] = {
    "a tool alone": (lambda core: run(CHAT, core, REQUEST, tools=cast(Any, weather)), "tools must be a list of tools"),
    "no tools": (lambda core: run(CHAT, core, REQUEST, tools=cast(Any, None)), "tools must be a list of tools"),
    "a definition alone": (
        lambda core: run(CHAT, core, REQUEST, tools=cast(Any, add.for_chat())),
        "tools must be a list of tools",
    ),
    "two of one name": (lambda core: run(CHAT, core, REQUEST, tools=[add, add]), "Two tools have the name add."),
    "a name of the request's own": (
        lambda core: run(CHAT, core, {**REQUEST, "tools": [add.for_chat()]}, tools=[add]),
        "Two tools have the name add.",
    ),
    "async in sync code": (lambda core: run(CHAT, core, REQUEST, tools=[later]), "tool later is async"),
    "async before_tool": (
        lambda core: run(CHAT, core, REQUEST, tools=[add], before_tool=later),  # type: ignore[arg-type]
        "before_tool is async",
    ),
    "no function": (
        lambda core: run(CHAT, core, REQUEST, tools=[add], before_tool=cast(Any, 5)),
        "before_tool must be a function, not 5",
    ),
    "a client": (
        lambda core: run(CHAT, cast(Any, Orq("k")), REQUEST, tools=[add]),
        "core must be an OrqCore or an AsyncOrqCore, such as client.core, not Orq",
    ),
    "a client, streamed": (
        lambda core: run_stream(CHAT, cast(Any, Orq("k")), REQUEST, tools=[add]),
        "core must be an OrqCore or an AsyncOrqCore, such as client.core, not Orq",
    ),
    "unbound": (lambda core: run(CHAT, core, REQUEST, tools=[method_of_no_instance()]), "tool stock is a method"),
    "a function without tools": (lambda core: run(agents_list, core, {}, tools=[add]), "run takes one of router_chat"),
    "several answers": (lambda core: run(CHAT, core, {**REQUEST, "n": 2}, tools=[add]), "Leave it out"),
    "max_steps": (lambda core: run(CHAT, core, REQUEST, tools=[add], max_steps=0), "max_steps must be a whole number"),
    "max_seconds": (lambda core: run(CHAT, core, REQUEST, tools=[add], max_seconds=0), "max_seconds must be a number"),
    "on_error": (
        lambda core: run(CHAT, core, REQUEST, tools=[add], on_error="ignore"),  # type: ignore[arg-type]
        "on_error must be 'continue' or 'raise'",
    ),
}


@pytest.mark.parametrize(("start", "message"), REFUSED.values(), ids=REFUSED)
def test_impossible_settings_are_refused_before_the_first_request(
    core: OrqCore, server: LocalOrq, start: Callable[[OrqCore], Any], message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message):
        start(core)
    assert not came(server)


def test_an_idempotency_key_holds_for_the_first_request_alone(core: OrqCore, server: LocalOrq) -> None:
    run(CHAT, core, REQUEST, tools=[weather], options=RequestOptions(idempotency_key="once")).unwrap()
    keys = [request.headers.get("idempotency-key") for request in came(server)]
    assert keys[0] == "once"
    assert keys[1] != "once"


def test_a_conversation_only_gets_new_messages(core: OrqCore, server: LocalOrq) -> None:
    made = {"type": "function_call", "call_id": "a", "name": "weather", "arguments": '{"city": "Rome"}'}
    server.on(responses_create).answer(output=[made], status="completed")
    server.on(responses_create).answer(output=[], status="completed")
    request = {"model": "openai/gpt-4o", "input": "Hello", "conversation": "conv_1"}
    found = done(run(responses_create, core, request, tools=[weather]))
    assert bodies(server)[1]["input"] == [{"type": "function_call_output", "call_id": "a", "output": "sunny in Rome"}]
    assert len(found.messages) == 3


def test_a_failed_response_is_an_error(core: OrqCore, server: LocalOrq) -> None:
    server.on(responses_create).answer(output=[], status="failed")
    result = run(responses_create, core, {"model": "m", "input": "Hello"}, tools=[weather])
    assert isinstance(result, Err)
    assert isinstance(result.error, AnswerFailedError)


def test_the_answers_of_a_run_are_those_of_the_plain_call(core: OrqCore) -> None:
    found = done(run(CHAT, core, REQUEST, tools=[weather]))
    assert to_dict(found.answer, wire=True)["object"] == "chat.completion"


NEVER = """
import threading
from orq import OrqCore
from orq.funcs import router_chat_completions_create
from orq.tools import run, tool

@tool(timeout=0.02)
def weather(city: str) -> None:
    threading.Event().wait()

request = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "What is the weather in Paris?"}]}
with OrqCore() as core:
    done = run(router_chat_completions_create, core, request, tools=[weather]).unwrap()
    print(done.calls[0].status, done.calls[0].still_running)
"""


@pytest.mark.once
def test_a_tool_that_never_returns_does_not_keep_the_program_from_ending(server: LocalOrq) -> None:
    settings = {"ORQ_API_KEY": "local", "ORQ_SERVER_URL": server.url, "PYTHONPATH": os.pathsep.join(sys.path)}
    ended = subprocess.run(
        [sys.executable, "-c", NEVER], env=settings, capture_output=True, text=True, timeout=20, check=False
    )
    assert [ended.stdout, ended.stderr] == ["timed_out True\n", ""]


def test_the_threads_of_a_run_are_used_again_and_end_with_it(core: OrqCore, server: LocalOrq) -> None:
    seen: list[threading.Thread] = []
    meet = threading.Barrier(3, timeout=5)

    @tool
    def one() -> None:
        meet.wait()
        seen.append(threading.current_thread())

    for step in ("a", "b", "c"):
        says(server, *(call("one", "{}", f"{step}{place}") for place in range(3)))
    says(server, content="Done.", finish="stop")
    before = threading.active_count()
    done(run(CHAT, core, REQUEST, tools=[one]))
    assert [len(seen), len(set(seen))] == [9, 3]
    assert threading.active_count() == before
