"""Test the built-in model: its text, its tool calls, and its stop reasons."""

from __future__ import annotations

import json
from typing import Any

import pytest

from orq.local.chat_model.echo import Echo
from orq.local.chat_model.interface import join_parts
from orq.local.chat_model.question import CallArguments, Message, Question, Text, ToolCall, ToolSpec
from orq.local.http_problem import HttpProblem

CITY = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
WEATHER = ToolSpec("get_weather", "Look up the forecast of a city", CITY)
CLOCK = ToolSpec("clock", "Tell what time it is")
SEARCH = ToolSpec("searchDocs", "Find pages", {"type": "object", "properties": {"query": {"type": "string"}}})
TOOLS = (WEATHER, CLOCK, SEARCH)


def question(text: str = "How is the weather in Paris?", *more: Message, **changes: Any) -> Question:
    return Question("openai/gpt-5", (Message("system", "Be brief."), Message("user", text), *more), **changes)


def answer(asked: Question) -> Any:
    return join_parts(Echo().answer(asked))


def called(asked: Question) -> list[str]:
    return [call.name for call in answer(asked).calls]


def test_it_repeats_the_last_user_message_and_says_that_it_is_no_model() -> None:
    said = answer(question("First", Message("assistant", "Yes?"), Message("user", "Second one")))
    assert (
        said.text
        == 'You said: "Second one" This reply comes from the local server on this machine; no model was asked.'
    )
    assert said.done.finish == "stop"
    assert said.done.usage.prompt == 6
    assert said.done.usage.completion == len(said.text.split())


def test_a_tool_is_called_whose_name_or_description_shares_a_word() -> None:
    assert called(question(tools=TOOLS)) == ["get_weather"]
    assert called(question("Which forecasts?", tools=TOOLS)) == ["get_weather"]
    assert called(question("Search the docs, and the clock", tools=TOOLS)) == ["clock", "searchDocs"]
    assert called(question("Nothing of that", tools=TOOLS)) == []
    assert called(question("東京の天気は", tools=(ToolSpec("w", "天気を調べる"),))) == ["w"]


def test_one_tool_at_most_is_called_if_not_in_parallel() -> None:
    assert called(question("Search the docs, and the clock", tools=TOOLS, parallel=False)) == ["clock"]


def test_the_choice_of_tools_is_kept() -> None:
    assert called(question(tools=TOOLS, tool_choice="none")) == []
    assert called(question("Nothing of that", tools=TOOLS, tool_choice="required")) == ["get_weather"]
    assert called(question(tools=TOOLS, tool_choice="named:clock")) == ["clock"]


@pytest.mark.parametrize("choice", ["named:other", "named:get_weather", "required"])
def test_a_choice_of_a_tool_that_is_not_there_is_refused(choice: str) -> None:
    with pytest.raises(HttpProblem) as caught:
        answer(question(tools=(CLOCK,) if choice == "named:other" else (), tool_choice=choice))
    assert (caught.value.status, caught.value.param) == (400, "tool_choice")


def test_choices_and_parameters_of_another_kind_are_refused() -> None:
    with pytest.raises(HttpProblem, match=r"tool_choice must be auto, required, none or a tool, not 'often'."):
        answer(question(tools=TOOLS, tool_choice="often"))
    with pytest.raises(HttpProblem, match=r"tools.weather must allow an object, because the arguments are one."):
        answer(question(tools=(ToolSpec("weather", "", {"type": "array"}),)))


def test_arguments_use_values_of_the_message() -> None:
    assert answer(question(tools=TOOLS)).calls[0].arguments == '{"city": "Paris"}'
    assert answer(question("The clock?", tools=TOOLS)).calls[0].arguments == "{}"


@pytest.mark.parametrize("choice", ["auto", "required"])
def test_a_turn_ends_in_text_that_quotes_the_results(choice: str) -> None:
    called = Message("assistant", calls=(ToolCall("call_any-form", "get_weather", '{"city": "Paris"}'),))
    result = Message("tool", "21 degrees", call_id="call_any-form")
    said = answer(question("The weather?", called, result, tools=(WEATHER,), tool_choice=choice))
    assert not said.calls
    assert said.text.startswith('The tool get_weather answered: "21 degrees".')
    assert said.done.finish == "stop"


def test_a_named_tool_is_called_again_whatever_it_answered() -> None:
    """As instructor asks for a correction: the fault as the tool's result, and the same choice."""
    once = Message("assistant", calls=(ToolCall("1", "get_weather", '{"city": "Paris"}'),))
    fault = Message("tool", "Validation error: no such city", call_id="1")
    assert called(question("In Paris?", once, fault, tools=TOOLS, tool_choice="named:get_weather")) == ["get_weather"]


def test_required_continues_with_uncalled_tools() -> None:
    """As pydantic-ai asks for it: a tool whose arguments are the final result."""
    called_one = Message("assistant", calls=(ToolCall("1", "get_weather", "{}"),))
    final = ToolSpec("final_result", "", {"type": "object", "properties": {"degrees": {"type": "integer"}}})
    said = answer(
        question(
            "The weather?",
            called_one,
            Message("tool", "21 degrees", call_id="1"),
            tools=(WEATHER, final),
            tool_choice="required",
        )
    )
    assert [(call.name, call.arguments) for call in said.calls] == [("final_result", '{"degrees": 21}')]


@pytest.mark.parametrize("text", ["9" * 5000, "1." * 5000, '"' * 5000, "A " * 5000, "city: " * 2000, "\ud800", "\0"])
def test_any_message_gets_an_answer(text: str) -> None:
    assert answer(question(text, tools=TOOLS)).done
    assert json.loads(answer(question(text, format=CITY)).text)["city"]


def test_a_format_is_kept() -> None:
    assert json.loads(answer(question(format=CITY)).text) == {"city": "Paris"}
    assert isinstance(json.loads(answer(question(format="json_object")).text), dict)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (f"Fit this schema: {json.dumps(CITY, indent=2)}, {{not}} more", {"city": "Paris"}),
        (
            json.dumps({"type": "object", "properties": {"n": {"type": "string", "maxLength": -1}}, "required": ["n"]}),
            None,
        ),
        ("{" * 10_000, None),
        ('{"properties": 3} {"a": {"properties": {}}}', None),
    ],
    ids=["a schema", "an impossible one", "braces", "another object"],
)
def test_a_json_object_fits_the_schema_in_a_message(told: str, expected: object) -> None:
    asked = Question("m", (Message("system", told), Message("user", "Weather in Paris?")), format="json_object")
    said = json.loads(answer(asked).text)
    assert said == expected if expected else "answer" in said


def test_a_format_or_tool_that_cannot_be_kept_is_refused_with_its_path() -> None:
    impossible = {
        "type": "object",
        "properties": {"a": {"type": "integer", "minimum": 2, "maximum": 1}},
        "required": ["a"],
    }
    with pytest.raises(HttpProblem, match=r"response_format is not valid. At \$.a"):
        answer(question(format=impossible))
    with pytest.raises(HttpProblem, match=r"tools.t is not valid. At \$.a"):
        answer(question(tools=(ToolSpec("t", "weather", impossible),)))


@pytest.mark.parametrize("limit", [1, 5, 12])
def test_a_limit_of_tokens_cuts_text(limit: int) -> None:
    whole, cut = (
        answer(question("日本語のとても長い文です")),
        answer(question("日本語のとても長い文です", max_tokens=limit)),
    )
    assert (cut.done.finish, cut.done.usage.completion) == ("length", limit)
    assert whole.text.startswith(cut.text)


def test_a_limit_of_tokens_cuts_a_call() -> None:
    said = answer(question(tools=TOOLS, max_tokens=1))
    assert said.done.finish == "length"
    assert said.done.usage.completion == 1
    assert answer(question(tools=TOOLS, max_tokens=50)).done.finish == "tool_calls"


def test_an_exact_limit_is_no_cut() -> None:
    tokens = answer(question()).done.usage.completion
    assert answer(question(max_tokens=tokens)).done.finish == "stop"


def test_a_stop_sequence_ends_the_text_before_it() -> None:
    said = answer(question("one two three", stop=("zzz", " three", "two")))
    assert (said.text, said.done.finish) == ('You said: "one ', "stop")


def test_reasoning_comes_first_and_is_counted() -> None:
    said = answer(question(reasoning=True))
    assert said.reasoning.startswith("The message has 6 words.")
    assert 0 < said.done.usage.reasoning < said.done.usage.completion
    cut = answer(question(reasoning=True, max_tokens=3))
    assert (cut.text, cut.done.finish, cut.done.usage.reasoning) == ("", "length", 3)


def test_choices_differ() -> None:
    assert answer(question(choice=1)).text.startswith('Answer 2. You said: "How')


def test_each_part_is_a_token() -> None:
    parts = list(Echo().answer(question("日本語")))
    texts = [part.text for part in parts if isinstance(part, (Text, CallArguments))]
    assert texts[2:5] == ['"', "日", "本"]
