"""Test images and files as results of tools: the model gets their content."""

from __future__ import annotations

import base64
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from orq import Err, OrqCore
from orq.funcs import responses_create, router_chat_completions_create, router_responses_create
from orq.local import LocalOrq
from orq.media import audio, file, image, input_audio, input_file, input_image
from orq.run_errors import ToolFailedError
from orq.tools import Run, run, run_stream, tool

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
WAV = b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(20)
URL = "data:image/png;base64," + base64.b64encode(PNG).decode()
FUNCTIONS = [router_chat_completions_create, responses_create, router_responses_create]
PARTS: Any = [
    (FUNCTIONS[0], (image, audio, file), {"type": "image_url", "image_url": {"url": URL}}),
    (FUNCTIONS[1], (input_image, input_audio, input_file), {"type": "input_image", "image_url": URL}),
]


@pytest.fixture(scope="module")
def server() -> Iterator[LocalOrq]:
    with LocalOrq() as running:
        yield running


@pytest.fixture(scope="module")
def core(server: LocalOrq) -> Iterator[OrqCore]:
    with OrqCore("local", server_url=server.url, retries=None) as made:
        yield made


def request_of(function: Any) -> dict[str, Any]:
    """Ask for a call of the only tool."""
    said = {"role": "user", "content": "Look at the picture."}
    return {"model": "openai/gpt-4o", ("messages" if function is FUNCTIONS[0] else "input"): [said]}


def sent(server: LocalOrq) -> list[Any]:
    """Return the content of the last result that the model got."""
    body: Any = server.requests[-1].json()
    if "messages" in body:
        return next(one["content"] for one in reversed(body["messages"]) if one["role"] == "tool")  # type: ignore[no-any-return]
    return next(one["output"] for one in reversed(body["input"]) if one.get("type") == "function_call_output")  # type: ignore[no-any-return]


@pytest.mark.parametrize(("function", "kinds", "wire"), PARTS)
@pytest.mark.parametrize("streamed", [False, True])
def test_an_image_reaches_the_model(
    core: OrqCore, server: LocalOrq, function: Any, kinds: Any, wire: Any, streamed: bool
) -> None:
    shown, _, document = kinds

    @tool
    def picture() -> list[Any]:
        """Take a picture."""
        return ["the door, " + "x" * 200, shown(PNG), document(b"%PDF-1.7 ", filename="plan.pdf")]

    given: Any = {"tools": [picture], "max_result_chars": 100}
    done: Run[Any]
    if streamed:
        with run_stream(function, core, request_of(function), **given) as stream:
            for _ in stream:
                pass
            done = stream.run
    else:
        done = run(function, core, request_of(function), **given).unwrap()
    text, picture_part, file_part = sent(server)
    assert text["text"].startswith("the door, ")
    assert "110 characters left out" in text["text"]
    assert picture_part == wire
    assert "plan.pdf" in str(file_part)
    (call,) = done.calls
    assert "<image/png, 28 bytes>" in call.result
    assert call.value[0].endswith("x" * 200)
    assert pickle.loads(pickle.dumps(call)).result == call.result
    history = "messages" if function is FUNCTIONS[0] else "input"
    function(core, {**request_of(function), history: done.messages}).unwrap()


def test_one_part_alone_and_a_path(core: OrqCore, server: LocalOrq, tmp_path: Path) -> None:
    (tmp_path / "door.png").write_bytes(PNG)

    @tool
    def picture() -> Any:
        """Take a picture."""
        return image(tmp_path / "door.png")

    run(FUNCTIONS[0], core, request_of(FUNCTIONS[0]), tools=[picture]).unwrap()
    assert sent(server) == [PARTS[0][2]]


@pytest.mark.parametrize(("function", "kinds", "_wire"), PARTS)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_part_of_the_other_endpoint_ends_the_run(
    core: OrqCore, function: Any, kinds: Any, _wire: Any, place: int
) -> None:
    other = PARTS[kinds is PARTS[0][1]][1][place]

    @tool
    def picture() -> Any:
        """Take a picture."""
        return [other((PNG, WAV, b"%PDF-1.7 ")[place])]

    result = run(function, core, request_of(function), tools=[picture])
    assert isinstance(result, Err)
    assert isinstance(result.error, ToolFailedError)
    assert f"Use {kinds[place].__name__}() of orq.media" in str(result.error)


def test_data_beside_an_image_is_refused(core: OrqCore) -> None:
    @tool
    def picture() -> Any:
        """Take a picture."""
        return [image(PNG), {"width": 3}]

    result = run(FUNCTIONS[0], core, request_of(FUNCTIONS[0]), tools=[picture])
    assert isinstance(result, Err)
    assert "The list has an image or a file and dict" in str(result.error)
