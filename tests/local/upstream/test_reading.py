"""Test the reading of an upstream's bytes, in every format of servers, cut at every byte."""

from __future__ import annotations

import json
from typing import Any

import pytest

from orq.local.chat_model.interface import join_parts
from orq.local.chat_model.question import Part, Question, Reasoning, Text, Usage
from orq.local.http_problem import HttpProblem
from orq.local.upstream.parts import Parts
from orq.local.upstream.received import Received
from orq.local.upstream.thinking import Thinking

from ._raw_upstream import chunk, end

QUESTION = Question("m", ())
WORDS = "Grüße, 世界 👩‍👩‍👧!"
OBJECTS = [chunk(role="assistant", content=""), chunk(content=WORDS), end(usage={"prompt_tokens": 3})]


def lines(separator: str = "\n\n", start: str = "data: ", done: str = "data: [DONE]\n\n") -> str:
    return "".join(start + json.dumps(one, ensure_ascii=False) + separator for one in OBJECTS) + done


WHOLE = {
    "choices": [{"index": 0, "message": {"role": "assistant", "content": WORDS}, "finish_reason": "stop"}],
    "usage": {"prompt_tokens": 3},
}
STREAMS = {
    "as OpenAI sends it": lines(),
    "comments between events": ": OPENROUTER PROCESSING\n\n" + lines("\n\n: keep-alive\n\n"),
    "a comment inside a block": lines(start=": x\ndata: "),
    "CRLF": lines("\r\n\r\n", done="data: [DONE]\r\n\r\n"),
    "CR alone": lines("\r\r", done="data: [DONE]\r\r"),
    "no space after data": lines(start="data:", done="data:[DONE]\n\n"),
    "more spaces after data": lines(start="data:   "),
    "without DONE": lines(done=""),
    "without the last blank line": lines().rstrip("\n"),
    "without DONE and the last blank line": lines(done="").rstrip("\n"),
    "ids and names": lines(start="id: 7\nevent: message\nretry: 10\ndata: "),
    "data in two lines": lines().replace('data: {"choices":', 'data: {"choices":\ndata: '),
    "a byte-order mark": "\ufeff" + lines(),
    "blank lines first": "\n\r\n\n" + lines(),
    "events after DONE": lines() + 'data: {"choices": [{"delta": {"content": "no"}}]}\n\n',
    "an event without data": "event: ping\n\n" + lines(),
    "JSON where a stream was asked for": json.dumps(WHOLE, ensure_ascii=False),
    "JSON in lines, after blanks": " \n \n" + json.dumps(WHOLE, indent=2, ensure_ascii=False) + "\n",
    "JSON with a byte-order mark": "\ufeff" + json.dumps(WHOLE),
}


def said(pieces: list[bytes], question: Question = QUESTION) -> list[Part]:
    received, parts = Received(), Parts(question)
    found = [part for piece in pieces for one in received.feed(piece) for part in parts.feed(one)]
    found += [part for one in received.end() for part in parts.feed(one)]
    return [*found, *parts.end(complete=received.done)]


@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_split_at_every_byte_gives_the_same_parts(name: str) -> None:
    data = STREAMS[name].encode()
    for place in range(len(data) + 1):
        one = join_parts(said([data[:place], data[place:]]))
        assert (one.text, one.done.finish, one.done.usage.prompt) == (WORDS, "stop", 3), place
    assert join_parts(said([data[at : at + 1] for at in range(len(data))])).text == WORDS


@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_that_ends_too_early_is_no_answer(name: str) -> None:
    data = STREAMS[name].encode()
    finished = data.find(b'"finish_reason"')
    for place in range(0, finished, 7):
        with pytest.raises(HttpProblem) as refused:
            said([data[:place]])
        assert refused.value.status == 502


@pytest.mark.parametrize("body", [b"data: {nonsense}\n\n", b"{nonsense", b"data: 7\n\n", b"[1, 2]"])
def test_other_json_than_chat_completions_is_reported(body: bytes) -> None:
    with pytest.raises(HttpProblem) as refused:
        said([body])
    assert refused.value.status == 502
    assert "JSON" in refused.value.message


def test_an_event_without_an_end_is_not_kept_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("orq.local.upstream.received.MOST", 1000)
    for start in (b"data: ", b'{"choices": "'):
        received = Received()
        with pytest.raises(HttpProblem, match="more than"):
            for _ in range(100):
                list(received.feed(start + b"x" * 100))


FAILURES: dict[str, tuple[Any, int, str]] = {
    "OpenAI's": ({"error": {"message": "overloaded", "type": "x", "code": "busy"}}, 502, "overloaded"),
    "with a status": ({"error": {"message": "slow down", "code": 429}}, 429, "slow down"),
    "a text": ({"error": "model is loading"}, 502, "model is loading"),
    "vLLM's": ({"object": "error", "message": "too long", "code": 400}, 400, "too long"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_a_failure_in_an_event_keeps_its_words(name: str) -> None:
    data, status, words = FAILURES[name]
    with pytest.raises(HttpProblem) as refused:
        said([f"data: {json.dumps(data)}\n\n".encode()])
    assert (refused.value.status, words in refused.value.message) == (status, True)


def reasoned(*deltas: dict[str, Any]) -> tuple[str, str]:
    parts = Parts(QUESTION)
    one = join_parts(
        [part for delta in (*deltas,) for part in parts.feed(chunk(**delta))] + list(parts.end(complete=True))
    )
    return one.reasoning, one.text


THOUGHTS: dict[str, tuple[list[dict[str, Any]], tuple[str, str]]] = {
    "reasoning_content": ([{"reasoning_content": "hm"}, {"content": "Yes."}], ("hm", "Yes.")),
    "reasoning": ([{"reasoning": "hm", "content": None}, {"content": "Yes."}], ("hm", "Yes.")),
    "both at once": ([{"reasoning": "hm", "reasoning_content": "hm"}, {"content": "Yes."}], ("hm", "Yes.")),
    "Mistral's parts": (
        [
            {"content": [{"type": "thinking", "thinking": [{"type": "text", "text": "hm"}]}]},
            {"content": [{"type": "text", "text": "Yes."}]},
        ],
        ("hm", "Yes."),
    ),
    "tags in one piece": ([{"content": "<think>hm</think>Yes."}], ("hm", "Yes.")),
}


@pytest.mark.parametrize("name", THOUGHTS)
def test_each_form_of_reasoning_becomes_reasoning(name: str) -> None:
    deltas, expected = THOUGHTS[name]
    assert reasoned(*deltas) == expected


TAGGED = {
    "<think>hm\n</think>\n\nYes.": ("hm\n", "Yes."),
    "\n <think>a < b </thin k></think>Yes <think>": ("a < b </thin k>", "Yes <think>"),
    "<think></think>Yes.": ("", "Yes."),
    "<think>a</think>\n<think>b</think>\nYes.": ("ab", "Yes."),
    "<think>never closed </thin": ("never closed </thin", ""),
    "Write <think>x</think> so.": ("", "Write <think>x</think> so."),
    "<thin ice": ("", "<thin ice"),
    "  <": ("", "  <"),
    "plain": ("", "plain"),
}


@pytest.mark.parametrize("text", TAGGED)
def test_tags_split_at_every_character_never_leak(text: str) -> None:
    for place in range(len(text) + 1):
        for pieces in ([text[:place], text[place:]], list(text)):
            thinking = Thinking()
            found = [part for piece in pieces for part in thinking.feed(piece)] + list(thinking.end())
            thought = "".join(part.text for part in found if isinstance(part, Reasoning))
            spoken = "".join(part.text for part in found if isinstance(part, Text))
            assert (thought, spoken) == TAGGED[text]


def call(arguments: Any = None, name: str | None = None, **rest: Any) -> dict[str, Any]:
    function = {"name": name, "arguments": arguments}
    return {**rest, "function": {key: value for key, value in function.items() if value is not None}}


CALLS: dict[str, tuple[list[dict[str, Any]], list[tuple[str, str]]]] = {
    "as OpenAI sends them": (
        [call("", "a", index=0, id="1"), call('{"x":', index=0), call("1}", index=0), call("{}", "b", index=1, id="2")],
        [("a", '{"x":1}'), ("b", "{}")],
    ),
    "all with the number 0, ids apart": (
        [call('{"x":1}', "a", index=0, id="1"), call('{"x":2}', "a", index=0, id="2")],
        [("a", '{"x":1}'), ("a", '{"x":2}')],
    ),
    "all with the number 0, without ids": (
        [call('{"x":1}', "a", index=0), call('{"x":2}', "a", index=0), call("{}", "b", index=0)],
        [("a", '{"x":1}'), ("a", '{"x":2}'), ("b", "{}")],
    ),
    "without numbers": (
        [call('{"x":', "a", id="1"), call("1}"), call("{}", "b", id="2")],
        [("a", '{"x":1}'), ("b", "{}")],
    ),
    "the same id twice": (
        [call('{"x":1}', "a", index=0, id="1"), call('{"x":2}', "a", index=1, id="1")],
        [("a", '{"x":1}'), ("a", '{"x":2}')],
    ),
    "id and name in each piece": (
        [call('{"x"', "a", index=0, id="1"), call(":1}", "a", index=0, id="1"), call("", "a", index=0, id="1")],
        [("a", '{"x":1}')],
    ),
    "numbers with gaps, out of order": (
        [call("{}", "a", index=3, id="1"), call('{"x":', "b", index=1, id="2"), call("1}", index=1)],
        [("a", "{}"), ("b", '{"x":1}')],
    ),
    "pieces of two calls in turns": (
        [
            *(call('{"x"', "a", index=0, id="1"), call('{"y"', "b", index=1, id="2")),
            *(call(":1}", index=0), call(":2}", index=1)),
        ],
        [("a", '{"x":1}'), ("b", '{"y":2}')],
    ),
    "the name after the id": (
        [call(index=0, id="1"), call("{", "a", index=0), call("}", index=0)],
        [("a", "{}")],
    ),
    "arguments as an object": ([call({"x": 1}, "a", index=0, id="1")], [("a", '{"x": 1}')]),
    "without arguments": ([call(None, "a", index=0, id="1")], [("a", "{}")]),
}


@pytest.mark.parametrize("at_once", [False, True], ids=["in deltas", "in one delta"])
@pytest.mark.parametrize("name", CALLS)
def test_calls_are_distinguished(name: str, at_once: bool) -> None:
    entries, expected = CALLS[name]
    parts = Parts(QUESTION)
    found = [
        part
        for each in ([entries] if at_once else [[one] for one in entries])
        for part in parts.feed(chunk(tool_calls=each))
    ]
    one = join_parts([*found, *parts.end(complete=True)])
    assert [(made.name, made.arguments) for made in one.calls] == expected
    assert one.done.finish == "tool_calls"


def test_a_call_that_is_written_as_text_stays_text() -> None:
    text = '<tool_call>{"name": "clock", "arguments": {}}</tool_call>'
    for written in (text, '[TOOL_CALLS]clock{"a": 1}'):
        parts = Parts(QUESTION)
        found = [*parts.feed(chunk(content=written)), *parts.feed(end())]
        whole = join_parts([*found, *parts.end(complete=True)])
        assert (whole.text, whole.calls, whole.done.finish) == (written, (), "stop")


def test_the_old_form_of_a_call_is_read() -> None:
    parts = Parts(QUESTION)
    deltas = [{"function_call": {"name": "a", "arguments": "{"}}, {"function_call": {"arguments": "}"}}]
    one = join_parts([part for each in deltas for part in parts.feed(chunk(**each))] + list(parts.end(complete=True)))
    assert [(made.name, made.arguments) for made in one.calls] == [("a", "{}")]


@pytest.mark.parametrize("reason", ["stop", "tool_calls", "function_call", "content_filter", "length"])
def test_an_answer_ends_with_tool_calls_exactly_if_there_are_some(reason: str) -> None:
    for calls, expected in (((), "stop"), ([call("{}", "a", index=0)], "tool_calls")):
        parts = Parts(QUESTION)
        found = [*parts.feed(chunk(content="x", tool_calls=calls)), *parts.feed(end(reason))]
        done = join_parts([*found, *parts.end(complete=True)]).done
        assert done.finish == ("length" if reason == "length" else expected)


USAGES: dict[str, tuple[list[Any], Usage, bool]] = {
    "once, at the end": ([{"prompt_tokens": 5, "completion_tokens": 7}], Usage(5, 7), False),
    "twice: the last counts": (
        [{"prompt_tokens": 5, "completion_tokens": 1}, None, {"prompt_tokens": 5, "completion_tokens": 7}],
        Usage(5, 7),
        False,
    ),
    "missing: counted": ([None], Usage(2, 3), True),
    "half of it": ([{"prompt_tokens": 9}], Usage(9, 3), True),
    "no numbers": ([{"prompt_tokens": "many", "completion_tokens": -1}], Usage(2, 3), True),
    "with details": (
        [
            {
                "prompt_tokens": 5,
                "completion_tokens": 7,
                "completion_tokens_details": {"reasoning_tokens": 2},
                "prompt_tokens_details": {"cached_tokens": 4},
            }
        ],
        Usage(5, 7, 2, 4),
        False,
    ),
}


@pytest.mark.parametrize("name", USAGES)
def test_usage_is_the_upstreams_or_counted(name: str) -> None:
    from orq.local.chat_model.question import Message

    given, expected, estimated = USAGES[name]
    parts = Parts(Question("m", (Message("user", "two words"),)))
    found = list(parts.feed(chunk(content="now three words")))
    for usage in given:
        found += parts.feed({"choices": [], "usage": usage})
    assert join_parts([*found, *parts.end(complete=True)]).done.usage == expected
    assert parts.estimated is estimated


def test_other_choices_are_not_mixed_in() -> None:
    parts = Parts(QUESTION)
    both = {"choices": [{"index": 0, "delta": {"content": "a"}}, {"index": 1, "delta": {"content": "b"}}]}
    assert join_parts([*parts.feed(both), *parts.end(complete=True)]).text == "a"
