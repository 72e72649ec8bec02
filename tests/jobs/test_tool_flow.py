"""Test the decisions of a tool run: limits, sums, and results for the model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from orq import Err, Ok, RequestOptions, Response, from_wire
from orq._run_records import Run, RunCall
from orq._tool_formats import FORMATS
from orq._tool_jobs import Job, jobs_of, set_result
from orq._tool_run import Ask, RunCalls, RunSettings, StepEnd, run_flow
from orq.answer_errors import FilteredError
from orq.errors import APIError
from orq.models import ChatCompletion
from orq.run_errors import RunLimitError
from orq.tools import tool

FORM = FORMATS["router_chat_completions_create"]


@tool
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


@tool(max_uses=2, timeout=3.0)
def greet(name: str) -> str:
    """Greet somebody."""
    return f"Hello {name}"


TOOLS: Any = {"add": add, "greet": greet}


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def settings(**given: Any) -> RunSettings:
    plain: dict[str, Any] = {
        **dict.fromkeys(("max_calls", "max_tokens_used", "max_seconds", "options")),
        "max_steps": 9,
        "max_parallel": 1,
        "max_result_chars": 100,
        "on_error": "continue",
        "keep_tool_choice": False,
        "reviewed": False,
    }
    return RunSettings(**{**plain, **given})


def answer(calls: int = 0, finish: str = "stop", content: str = "", number: int = 1) -> Ok[Any]:
    """Return an answer of the model, of `number` input tokens."""
    made = [
        {"id": f"{number}-{place}", "type": "function", "function": {"name": "add", "arguments": '{"a": 1, "b": 2}'}}
        for place in range(calls)
    ]
    message = {"role": "assistant", "content": content, "tool_calls": made}
    usage = {"prompt_tokens": number, "completion_tokens": 10 * number, "total_tokens": 100 * number}
    body = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "usage": usage}
    choices = [{"index": 0, "finish_reason": finish, "message": message}]
    return Ok(from_wire(ChatCompletion, {**body, "choices": choices}), Response(status_code=200, attempts=number))


class Played:
    """A flow that was carried out: the answers came in their order, and each took some seconds."""

    def __init__(self, *answers: Any, seconds: float = 0, fields: Any = None, **given: Any) -> None:
        self.asked: list[Ask] = []
        self.run: Run[Any] = Run([{"role": "user", "content": "Hi"}])
        self.result: Any = None
        clock, left = Clock(), iter(answers)
        flow = run_flow(FORM, fields or {}, TOOLS, settings(**given), clock, self.run)
        try:
            self._play(flow, clock, left, seconds)
        except StopIteration as end:
            self.result = end.value

    def _play(self, flow: Any, clock: Clock, left: Iterator[Any], seconds: float) -> None:
        effect = next(flow)
        while True:
            reply = None
            if isinstance(effect, Ask):
                self.asked.append(effect)
                clock.now += seconds
                reply = next(left, None)
                assert reply is not None, "no more answers"
            elif isinstance(effect, RunCalls):
                for job in effect.jobs:
                    job.call.status, job.call.value = "done", 3
            else:
                assert isinstance(effect, StepEnd)
            effect = flow.send(reply)


def test_the_tokens_and_calls_of_all_steps_are_added_up() -> None:
    played = Played(answer(2, number=1), answer(1, number=2), answer(content="3", number=3))
    usage = played.run.usage
    assert (usage.requests, usage.tool_calls) == (3, 3)
    assert (usage.input_tokens, usage.output_tokens, usage.total_tokens) == (6, 60, 600)
    assert isinstance(played.result, Ok)
    assert played.result.response == Response(status_code=200, attempts=3)
    assert played.result.value is played.run


@pytest.mark.parametrize(("seconds", "steps"), [(4.9, 3), (5.0, 2), (9.9, 2), (10.0, 1)])
def test_a_run_ends_when_its_seconds_have_passed(seconds: float, steps: int) -> None:
    """The limit of ten seconds is reached at ten seconds, and the calls of that step are not run."""
    played = Played(*(answer(1, number=number) for number in range(1, 4)), seconds=seconds, max_seconds=10, max_steps=3)
    assert isinstance(played.result.error, RunLimitError)
    assert len(played.run.steps) == steps
    if steps < 3:
        assert played.result.error.message == "The run reached max_seconds=10."
        assert (played.result.error.limit, played.run.calls[-1].status) == ("max_seconds", "not_run")
        assert played.run.calls[-1].result == "not run: The run reached max_seconds."


def test_each_request_gets_the_seconds_that_are_left() -> None:
    options = RequestOptions(total_timeout=8)
    played = Played(answer(1), answer(1, number=2), answer(), seconds=3, max_seconds=10, options=options)
    assert [ask.options and ask.options.total_timeout for ask in played.asked] == [8, 7, 4]


@pytest.mark.parametrize(("seconds", "late"), [(9.0, False), (10.0, True)])
def test_a_request_that_fails_at_the_limit_is_the_cause_of_its_error(seconds: float, late: bool) -> None:
    error = APIError("no", status_code=500)
    found = Played(Err(error), seconds=seconds, max_seconds=10).result.error
    if late:
        assert (found.message, found.limit, found.__cause__) == (
            "The run reached max_seconds=10.",
            "max_seconds",
            error,
        )
        assert found.run.steps == []
    else:
        assert found is error


def test_seconds_that_have_passed_before_the_first_request() -> None:
    played = Played(max_seconds=0)
    assert (played.asked, played.result.error.message) == ([], "The run reached max_seconds=0.")


@pytest.mark.parametrize(("most", "runs"), [(2, True), (1, False)])
def test_as_many_calls_as_max_calls_run(most: int, runs: bool) -> None:
    played = Played(answer(2), answer(number=2), max_calls=most)
    assert played.result.ok is runs


CHOICES: list[tuple[Any, Any]] = [
    ("required", "auto"),
    ({"type": "function", "function": {"name": "add"}}, "auto"),
    ("auto", "auto"),
    ("none", "none"),
    (None, None),
    ({"type": "allowed_tools", "allowed_tools": {}}, {"type": "allowed_tools", "allowed_tools": {}}),
]


@pytest.mark.parametrize(("first", "second"), CHOICES)
def test_only_a_forced_tool_choice_is_given_up_after_the_first_step(first: Any, second: Any) -> None:
    played = Played(answer(1), answer(number=2), fields={"tool_choice": first})
    assert [ask.request["tool_choice"] for ask in played.asked] == [first, second]


def test_a_cut_answer_is_an_error_with_its_reason_and_text() -> None:
    error = Played(answer(1, "content_filter", "Half an ans")).result.error
    assert isinstance(error, FilteredError)
    assert error.message == "The answer ended with the reason content_filter."
    assert (error.text, error.answer.text) == ("Half an ans", "Half an ans")


def test_calls_that_cannot_run_leave_the_others_alone() -> None:
    given = [
        ("nothing", "{}", "unknown_tool"),
        ("add", '{"a": 1}', "invalid"),
        ("greet", '{"name": "a"}', "not_run"),
        ("greet", '{"name": "b"}', "not_run"),
        ("greet", '{"name": "c"}', "max_uses_exceeded"),
        ("add", '{"a": 1, "b": 2}', "not_run"),
    ]
    calls = [RunCall(id=str(place), name=name, text=text) for place, (name, text, _) in enumerate(given)]
    uses = Counter[str]()
    jobs = jobs_of(calls, TOOLS, uses)
    assert [call.status for call in calls] == [status for *_, status in given]
    assert [(job.call.id, job.timeout) for job in jobs] == [("2", 3.0), ("3", 3.0), ("5", None)]
    assert uses == {"greet": 2, "add": 1}


@pytest.mark.parametrize(
    ("length", "shown"),
    [(8, "abcdefgh"), (9, "abcdef\n[1 characters left out]\nhi"), (26, "abcdef\n[18 characters left out]\nyz")],
)
def test_a_result_that_is_too_long_loses_its_middle(length: int, shown: str) -> None:
    made = RunCall(id="a", name="greet", text="", status="done", value="abcdefghijklmnopqrstuvwxyz"[:length])
    assert set_result(Job(made, greet, None), 8, FORM)
    assert made.result == shown


def test_a_result_without_a_json_form_is_a_failed_call() -> None:
    made = RunCall(id="a", name="greet", text="", status="done", value=object())
    assert not set_result(Job(made, greet, None), 8, FORM)
    assert made.status == "failed"
    assert made.result == "tool greet failed (TypeError)"
