"""Tests with the scripted server of this package."""

from orq import Orq
from orq.funcs import datasets_retrieve, router_chat_completions_create
from orq.testing import MockOrq, answer, chat_chunks


def test_answer() -> None:
    mock = MockOrq()
    mock.on(datasets_retrieve).answer(display_name="Mine")
    with Orq("test", http_client=mock.http_client) as client:
        assert client.datasets.retrieve(dataset_id="d").display_name == "Mine"


def test_stream() -> None:
    mock = MockOrq()
    mock.on(router_chat_completions_create, stream=True).stream(chat_chunks("Hello!"))
    with Orq("test", http_client=mock.http_client) as client:
        stream = client.router.chat.completions.create(
            model="m", messages=[{"role": "user", "content": "Hello!"}], stream=True
        )
        assert stream.collect().text == "Hello!"
        made = answer(router_chat_completions_create, model="m")
        assert made.model == "m"
