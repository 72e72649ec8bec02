"""Test that `collect()` makes the plain answer from chat chunks of many providers."""

from __future__ import annotations

import time
from typing import Any

import pytest

import orq
from orq.errors import StreamFailedError, StreamTruncatedError
from orq.models import (
    ChatCompletion,
    ChatCompletionChunk,
    Completion,
    DeploymentResponse,
    ResponseResource,
    ResponseStreamEvent,
    TextPart,
)
from orq.texts import TextStream
from tests.support.streams import collected, deltas, read_streams

HEAD = {"id": "chat_01", "object": "chat.completion.chunk", "created": 1763885880, "model": "gpt-4o"}


def message(*pieces: Any, finish: Any = "stop") -> dict[str, Any]:
    """Collect the deltas of one choice; return its message on the wire."""
    return choice(*({"index": 0, "delta": piece} for piece in pieces), {"index": 0, "finish_reason": finish})["message"]


def choice(*pieces: Any) -> Any:
    """Collect pieces of choices; return the first choice on the wire."""
    return orq.to_dict(whole(*({"choices": [piece]} for piece in pieces)), wire=True)["choices"][0]


def whole(*chunks: Any) -> ChatCompletion:
    """Collect chunks."""
    answer, _ = collected(ChatCompletionChunk, [{**HEAD, **chunk} for chunk in chunks])
    assert isinstance(answer, ChatCompletion)
    return answer


def problems(*chunks: Any) -> list[str]:
    """Collect chunks; return what was wrong with them."""
    return collected(ChatCompletionChunk, [{**HEAD, **chunk} for chunk in chunks])[1]


def calls(*pieces: Any) -> list[tuple[Any, ...]]:
    """Collect pieces of calls, each in a chunk of its own; return id, name and arguments of each call."""
    made = message(*({"tool_calls": [piece]} for piece in pieces))["tool_calls"]
    return [(one.get("id"), one["function"].get("name"), one["function"].get("arguments")) for one in made]


def call(index: Any = None, id: Any = None, name: Any = None, arguments: Any = None) -> dict[str, Any]:
    """Make a piece of a call of the fields that are given."""
    function = {key: item for key, item in (("name", name), ("arguments", arguments)) if item is not None}
    piece = {"index": index, "id": id, "function": function or None}
    return {key: item for key, item in piece.items() if item is not None}


def test_another_id_starts_another_call_with_any_index() -> None:
    one, two = call(0, "x", "f", '{"a":1}'), call(0, "y", "g", '{"b":2}')
    assert calls(one, two) == [("x", "f", '{"a":1}'), ("y", "g", '{"b":2}')]


def test_interleaved_pieces_of_two_calls_are_assigned_by_id() -> None:
    pieces = call(0, "x", "f", '{"a"'), call(0, "y", "g", '{"b"'), call(0, "x", None, ":1}"), call(0, "y", None, ":2}")
    assert calls(*pieces) == [("x", "f", '{"a":1}'), ("y", "g", '{"b":2}')]


def test_calls_without_an_index_are_separated_by_id() -> None:
    pieces = call(None, "x", "f", '{"a"'), call(None, None, None, ":1}"), call(None, "y", "f", '{"b":2}')
    assert calls(*pieces) == [("x", "f", '{"a":1}'), ("y", "f", '{"b":2}')]


@pytest.mark.parametrize("index", [None, 0])
@pytest.mark.parametrize("id", [None, ""])
def test_a_name_after_arguments_opens_another_call(index: Any, id: Any) -> None:
    pieces = call(index, id, "f", '{"a"'), call(index, id, None, ":1}"), call(index, id, "f", '{"b":2}')
    assert [made[1:] for made in calls(*pieces)] == [("f", '{"a":1}'), ("f", '{"b":2}')]


def test_calls_are_in_the_order_of_their_indices_and_none_is_made_up() -> None:
    assert calls(call(3, "y", "g", "{}"), call(1, "x", "f", "{}")) == [("x", "f", "{}"), ("y", "g", "{}")]


def test_choices_are_in_the_order_of_their_indices_and_none_is_made_up() -> None:
    pieces = [{"index": index, "delta": {"content": f"{index}"}, "finish_reason": "stop"} for index in (3, 1)]
    found = whole(*({"choices": [piece]} for piece in pieces)).choices
    assert [(one.index, one.message.content) for one in found] == [(1, "1"), (3, "3")]


def test_two_pieces_of_one_call_in_one_chunk_are_both_kept() -> None:
    made = message({"tool_calls": [call(0, "x", "f", '{"a"'), call(0, None, None, ":1}")]})["tool_calls"]
    assert made == [{"id": "x", "function": {"name": "f", "arguments": '{"a":1}'}}]


def test_an_id_and_a_name_in_every_piece_are_not_doubled() -> None:
    assert calls(*(call(0, "x", "f", text) for text in ('{"a"', ":1", "}"))) == [("x", "f", '{"a":1}')]
    assert calls(*(call(None, "x", "f", text) for text in ('{"a"', ":1", "}"))) == [("x", "f", '{"a":1}')]


def test_a_name_in_pieces_is_joined() -> None:
    assert calls(call(0, "x", "get_"), call(0, None, "weather"), call(0, None, None, "{}")) == [
        ("x", "get_weather", "{}")
    ]


def test_two_calls_with_one_id_are_two_calls() -> None:
    assert len(calls(call(0, "x", "f", "{}"), call(1, "x", "g", "{}"))) == 2


def test_a_role_or_type_in_every_chunk_is_not_doubled() -> None:
    piece = {"role": "assistant", "tool_calls": [{**call(0, "x", "f", "1"), "type": "function"}]}
    found = message(piece, piece)
    assert (found["role"], found["tool_calls"][0]["type"]) == ("assistant", "function")


def test_unknown_fields_are_merged_and_never_raise() -> None:
    one = {"x_count": 1, "x_list": [1], "x_object": {"a": 1, "b": [1]}, "x_text": "a", "x_odd": 1, "x_null": None}
    two = {"x_count": 2, "x_list": [{"b": 2}], "x_object": {"b": [2], "c": 3}, "x_text": "b", "x_odd": [1]}
    found = message({**one, "annotations": [{"type": "a"}]}, {**two, "annotations": [{"type": "b"}]})
    assert {name: item for name, item in found.items() if name.startswith("x_")} == {
        "x_count": 2,
        "x_list": [1, {"b": 2}],
        "x_object": {"a": 1, "b": [1, 2], "c": 3},
        "x_text": "b",
        "x_odd": [1],
        "x_null": None,
    }
    assert [one["type"] for one in found["annotations"]] == ["a", "b"]


@pytest.mark.parametrize("last", [{"index": 0, "delta": None}, {"index": 0}])
def test_a_chunk_without_a_delta_still_has_its_reason(last: Any) -> None:
    found = choice({"index": 0, "delta": {"content": "a"}}, {**last, "finish_reason": "stop"})
    assert (found["message"]["content"], found["finish_reason"]) == ("a", "stop")


def test_other_fields_of_chunks_without_choices_are_kept() -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    first = {"choices": [], "id": "", "model": "", "prompt_filter_results": [{"prompt_index": 0}]}
    text = {"choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"}]}
    answer = whole(first, text, {"choices": [], "usage": usage})
    assert (answer.text, answer.id, answer.model) == ("a", "chat_01", "gpt-4o")
    assert answer.prompt_filter_results == [{"prompt_index": 0}]
    assert orq.to_dict(answer.usage, wire=True) == usage


def test_usage_is_merged_field_by_field_and_never_summed() -> None:
    first = {
        "prompt_tokens": 5,
        "completion_tokens": 1,
        "total_tokens": 6,
        "prompt_tokens_details": {"cached_tokens": 4},
    }
    later = {"prompt_tokens": 5, "completion_tokens": 2, "total_tokens": 7, "prompt_tokens_details": None}
    answer = whole({"choices": [], "usage": first}, {"choices": [], "usage": later}, {"choices": [], "usage": None})
    assert orq.to_dict(answer.usage, wire=True) == {**later, "prompt_tokens_details": {"cached_tokens": 4}}
    assert whole({"choices": []}).usage is None


def test_text_after_the_finish_reason_is_kept_and_reported() -> None:
    pieces = [
        {"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"},
        {"index": 0, "delta": {"content": "b"}, "finish_reason": None},
    ]
    found = choice(*pieces)
    assert (found["message"]["content"], found["finish_reason"]) == ("ab", "stop")
    assert problems(*({"choices": [piece]} for piece in pieces)) == ["choices[0]: text came after finish_reason"]
    assert problems({"choices": pieces[:1]}, {"choices": [{"index": 0, "delta": {"content": ""}}]}) == []


def test_a_stream_without_a_reason_is_cut_and_its_half_is_kept() -> None:
    for stream, finish in read_streams([{**HEAD, "choices": [{"index": 0, "delta": {"content": "half"}}]}], done=False):
        with pytest.raises(StreamTruncatedError):
            finish(stream.collect())
        assert stream.partial().text == "half"
        assert stream.partial().choices[0].finish_reason is None


def test_an_answer_cut_by_the_token_limit_is_returned() -> None:
    found = choice({"index": 0, "delta": {"content": "half"}, "finish_reason": "length"})
    assert (found["message"]["content"], found["finish_reason"]) == ("half", "length")


def test_log_probabilities_grow_and_null_changes_nothing() -> None:
    def token(text: str) -> Any:
        return {"token": text, "logprob": -1, "top_logprobs": []}

    given = [{"content": [token("a")]}, None, {"content": None, "refusal": [token("r")]}, {"content": [token("b")]}]
    found = choice(*({"index": 0, "delta": {"content": "a"}, "logprobs": one} for one in given))["logprobs"]
    assert {name: [one["token"] for one in tokens] for name, tokens in found.items()} == {
        "content": ["a", "b"],
        "refusal": ["r"],
    }


def test_audio_is_decoded_piece_by_piece_and_encoded_once() -> None:
    pieces: list[dict[str, Any]] = [{"id": "a"}, {"data": "QQ==", "transcript": "He"}]
    pieces += [{"data": "Qg=="}, {"transcript": "llo"}, {"expires_at": 7}]
    found = message(*({"audio": piece} for piece in pieces))["audio"]
    assert found == {"id": "a", "data": "QUI=", "transcript": "Hello", "expires_at": 7}


def test_audio_that_was_cut_anywhere_is_joined() -> None:
    pieces = [{"id": "a", "expires_at": 7, "transcript": ""}, {"data": "Q"}, {"data": "UI"}, {"data": "="}]
    assert message(*({"audio": piece} for piece in pieces))["audio"]["data"] == "QUI="


def test_audio_without_a_field_is_left_out_and_reported() -> None:
    chunk = {"choices": [{"index": 0, "delta": {"audio": {"id": "a", "data": "QQ=="}}, "finish_reason": "stop"}]}
    assert whole(chunk).choices[0].message.audio is None
    assert problems(chunk) == ["choices[0].message.audio: left out, as expires_at is missing"]


def test_a_signature_on_a_later_piece_belongs_to_the_call_opened_last() -> None:
    signed = {"thought_signature": "s", "extra_content": {"google": {"thought_signature": "s"}}}
    pieces = call(0, "x", "f", "{}"), call(1, "y", "g", "{}"), signed, {"thought_signature": ""}
    first, second = message(*({"tool_calls": [piece]} for piece in pieces))["tool_calls"]
    assert first == {"id": "x", "function": {"name": "f", "arguments": "{}"}}
    assert second == {"id": "y", "function": {"name": "g", "arguments": "{}"}, **signed}


def test_parts_of_reasoning_are_joined_by_index_and_type() -> None:
    def piece(index: int, kind: str, **fields: str) -> Any:
        return {"reasoning_details": [{"type": kind, "index": index, **fields}]}

    found = message(
        piece(0, "reasoning.text", text="a", signature=""),
        piece(0, "reasoning.text", text="b"),
        piece(0, "reasoning.encrypted", data="x"),
        piece(1, "reasoning.text", text="c"),
        piece(0, "reasoning.text", text="", signature="s"),
    )["reasoning_details"]
    assert found == [
        {"type": "reasoning.text", "index": 0, "text": "ab", "signature": "s"},
        {"type": "reasoning.encrypted", "index": 0, "data": "x"},
        {"type": "reasoning.text", "index": 1, "text": "c"},
    ]


def test_content_in_parts_stays_in_parts() -> None:
    thinking = {"type": "thinking", "thinking": [{"type": "text", "text": "hm"}]}
    assert message({"content": [thinking]}, {"content": "a"}, {"content": "b"})["content"] == [
        thinking,
        {"type": "text", "text": "ab"},
    ]


def test_repeated_pages_of_chunks_appear_once() -> None:
    pages = ["https://a.example", "https://b.example"]
    chunks = [{"choices": [], "citations": pages[:count], "x_pages": pages[:count]} for count in (1, 2, 2)]
    answer = whole(*chunks)
    assert answer.citations == pages
    assert orq.extra(answer)["x_pages"] == pages


@pytest.mark.parametrize(
    "chunk",
    [
        {"choices": None},
        {"choices": [None]},
        {"choices": [7, {"index": "0", "delta": 7}]},
        {"choices": [{"index": 0, "delta": {"tool_calls": [None, 7, {"function": 7}, {"index": "x"}]}}]},
        {"choices": [{"index": 0, "delta": {"tool_calls": {"id": "x"}, "content": {"a": 1}, "audio": 7}}]},
        {"choices": [{"index": 0, "delta": {"tool_calls": [{"function": {"name": 7, "arguments": {"a": 1}}}]}}]},
        {"choices": [{"index": 0, "delta": {"reasoning_details": [7], "function_call": "f"}}], "usage": 7},
        {"choices": {"index": 0}, "model": ["a"], "id": {"b": 1}},
    ],
)
def test_pieces_that_do_not_fit_are_no_failure(chunk: Any) -> None:
    for chunks in ([chunk], [chunk, chunk], [{"choices": [{"index": 0, "delta": {"content": "a"}}]}, chunk]):
        assert isinstance(whole(*chunks), ChatCompletion)


def test_invalid_choices_and_calls_are_ignored() -> None:
    assert whole({"choices": [None, 7, "x"]}).choices == []
    assert choice({"index": 0, "delta": {"tool_calls": [None, 7, {}]}})["message"]["tool_calls"] == []


def test_arguments_of_a_megabyte_take_time_in_proportion() -> None:
    def seconds(count: int) -> float:
        first, piece, last = [orq.from_wire(ChatCompletionChunk, {**HEAD, "choices": [one]}) for one in choices]
        stream = TextStream[ChatCompletionChunk, ChatCompletion].from_events([first, *[piece] * count, last])
        begun = time.process_time()
        made = stream.collect().choices[0].message.tool_calls or []
        assert len(made[0].function.arguments) == 20 * count
        return time.process_time() - begun

    pieces = call(0, "x", "f", ""), call(0, None, None, "01234567890123456789")
    choices: list[Any] = [{"index": 0, "delta": {"tool_calls": [piece]}} for piece in pieces]
    choices.append({"index": 0, "delta": {}, "finish_reason": "stop"})
    assert min(seconds(50_000) for _ in range(2)) < 30 * min(seconds(5_000) for _ in range(3))


def test_a_partial_answer_shares_no_data_with_later_answers() -> None:
    chunk = {**HEAD, "choices": [{"index": 0, "delta": {"x_list": [[1]]}}], "moderation": {"a": {"b": [1]}}}
    event = orq.from_wire(ChatCompletionChunk, chunk)
    stream = TextStream[ChatCompletionChunk, ChatCompletion].from_events([event, event])
    texts = stream.text()
    assert list(texts) == []
    one, two = stream.partial(), stream.partial()
    one.moderation["a"]["b"].append(2)
    orq.extra(one.choices[0].message)["x_list"][0].append(2)
    assert two == stream.partial() == stream.collect()
    assert event == orq.from_wire(ChatCompletionChunk, chunk)


def test_a_stream_without_events_is_an_empty_answer() -> None:
    answer, wrong = collected(ChatCompletionChunk, [])
    assert (answer.choices, answer.text, wrong[0]) == ([], "", "id: is missing")


def test_strict_clients_refuse_an_answer_with_missing_fields() -> None:
    piece = {
        "index": 0,
        "delta": {"tool_calls": [{"index": 0, "function": {"arguments": "{}"}}]},
        "finish_reason": "stop",
    }
    for stream, finish in read_streams([{**HEAD, "choices": [piece]}], strict=True):
        with pytest.raises(orq.errors.ResponseValidationError, match=r"choices\[0\]\.message\.tool_calls\[0\]"):
            finish(stream.collect())


def test_completions_and_deployments_are_collected() -> None:
    head = {"id": "c", "object": "text_completion", "model": "m"}
    logs = {"tokens": ["a"], "token_logprobs": [None], "text_offset": [0]}
    pieces = [{"index": 0, "text": "a", "logprobs": logs}, {"index": 0, "text": "b", "finish_reason": "stop"}]
    answer, wrong = collected(Completion, [{**head, "choices": [piece]} for piece in pieces])
    assert (answer, wrong) == (
        orq.from_wire(
            Completion, {**head, "choices": [{"index": 0, "text": "ab", "logprobs": logs, "finish_reason": "stop"}]}
        ),
        [],
    )
    head = {
        "id": "d",
        "created": "2026-01-01T00:00:00Z",
        "object": "chat",
        "model": "m",
        "provider": "openai",
        "telemetry": {"trace_id": "t", "span_id": "s"},
    }
    function = {"name": "f", "arguments": "{}"}
    said = [
        {"type": "content", "role": "assistant", "content": "a"},
        {
            "type": "tool_calls",
            "role": "assistant",
            "tool_calls": [{"index": 0, "type": "function", "function": function}],
        },
        {"type": "content", "role": "assistant", "content": "b"},
    ]
    chunks = [
        {**head, "is_final": place == 2, "choices": [{"index": 0, "message": one}]} for place, one in enumerate(said)
    ]
    answer, wrong = collected(DeploymentResponse, chunks)
    made: dict[str, Any] = {"type": "tool_calls", "role": "assistant", "content": "ab"}
    made["tool_calls"] = [{"type": "function", "function": function}]
    due = {**head, "is_final": True, "choices": [{"index": 0, "message": made}]}
    assert (answer, wrong) == (orq.from_wire(DeploymentResponse, due), [])


def test_every_way_to_cut_a_text_gives_the_same_answer() -> None:
    message = {"role": "assistant", "content": "Hé!", "refusal": None}
    answer = {
        **HEAD,
        "object": "chat.completion",
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
    }
    for size in (1, 2, 3):
        found, wrong = collected(
            ChatCompletionChunk,
            deltas(answer, lambda text, size=size: [text[at : at + size] for at in range(0, len(text), size)]),
        )
        assert (orq.to_dict(found, wire=True), wrong) == (
            orq.to_dict(orq.from_wire(ChatCompletion, answer), wire=True),
            [],
        )


RESPONSE = {
    "id": "resp_01",
    "object": "response",
    "created_at": 1763885880,
    "model": "gpt-4o",
    "status": "completed",
    "error": None,
    "incomplete_details": None,
    "parallel_tool_calls": True,
    "usage": None,
}
TEXT_PART = {"type": "output_text", "text": "Hello", "annotations": []}
MESSAGE_ITEM = {"type": "message", "id": "msg_01", "role": "assistant", "status": "completed", "content": [TEXT_PART]}
HELLO = {"item_id": "msg_01", "output_index": 2, "content_index": 0, "delta": "Hello", "logprobs": []}


def events(*given: Any) -> list[Any]:
    """Number events of a response."""
    return [
        {"type": f"response.{kind}", "sequence_number": number, **fields} for number, (kind, fields) in enumerate(given)
    ]


def test_the_terminal_event_of_a_response_is_the_answer_whatever_came_before() -> None:
    last = {**RESPONSE, "output": [MESSAGE_ITEM]}
    found, wrong = collected(
        ResponseStreamEvent, events(("output_text.delta", HELLO), ("completed", {"response": last}))
    )
    assert (found, wrong) == (orq.from_wire(ResponseResource, last), [])


@pytest.mark.parametrize("output", [None, []])
def test_a_terminal_event_without_output_gets_the_items_that_were_done(output: Any) -> None:
    done = {"output_index": 0, "item": MESSAGE_ITEM}
    given = events(("output_item.done", done), ("completed", {"response": {**RESPONSE, "output": output}}))
    found, wrong = collected(ResponseStreamEvent, given)
    assert (found, wrong) == (orq.from_wire(ResponseResource, {**RESPONSE, "output": [MESSAGE_ITEM]}), [])


def test_a_delta_without_an_added_event_is_in_the_partial_answer() -> None:
    for stream, finish in read_streams(events(("output_text.delta", HELLO)), ResponseStreamEvent, done=False):
        with pytest.raises(StreamTruncatedError):
            finish(stream.collect())
        found = stream.partial()
        assert (found.output_text, [item.id for item in found.output]) == ("Hello", ["msg_01"])


def test_an_incomplete_response_is_returned_and_a_failed_one_raised() -> None:
    last = {**RESPONSE, "output": [MESSAGE_ITEM], "status": "incomplete", "incomplete_details": {"reason": "length"}}
    found, _ = collected(ResponseStreamEvent, events(("incomplete", {"response": last})))
    assert (found.status, found.output_text) == ("incomplete", "Hello")
    failed = {**last, "status": "failed", "error": {"code": "server_error", "message": "it broke"}}
    for stream, finish in read_streams(events(("failed", {"response": failed})), ResponseStreamEvent):
        with pytest.raises(StreamFailedError, match="it broke") as caught:
            finish(stream.collect())
        assert caught.value.event.response.output == stream.partial().output == found.output


def test_a_partial_response_has_its_pieces() -> None:
    at = {"item_id": "x", "output_index": 0}
    part = {**at, "content_index": 0}
    given = events(
        ("created", {"response": {**RESPONSE, "status": "in_progress", "output": []}}),
        ("output_item.added", {**at, "item": {"type": "code_interpreter_call", "id": "x", "code": ""}}),
        ("code_interpreter_call_code.delta", {**at, "delta": "1+"}),
        ("code_interpreter_call_code.done", {**at, "code": "1+1"}),
        ("refusal.delta", {**part, "output_index": 1, "delta": "no"}),
        (
            "output_text.annotation.added",
            {**part, "output_index": 2, "annotation_index": 0, "annotation": {"type": "x"}},
        ),
        ("output_text.delta", {**part, "output_index": "x", "delta": "lost", "logprobs": []}),
        ("output_text.delta", {**part, "content_index": None, "delta": "lost", "logprobs": []}),
    )
    for stream, finish in read_streams(given, ResponseStreamEvent, done=False):
        with pytest.raises(StreamTruncatedError):
            finish(stream.collect())
        found = orq.to_dict(stream.partial(), wire=True)
        code, refusal, text = found["output"]
        assert (code["code"], refusal["content"][0]["refusal"]) == ("1+1", "no")
        assert text["content"][0]["annotations"] == [{"type": "x"}]


def test_events_without_a_plain_answer_are_refused() -> None:
    for made in ([], [7], [TextPart(text="a")]):
        stream = TextStream[Any, Any].from_events(made)
        with pytest.raises(orq.errors.StreamError, match="no whole answer"):
            stream.collect()
