"""Tests without a network: a Protocol, fakes put in place, and streams made of events."""

from typing import Any, Protocol
from unittest.mock import MagicMock, create_autospec

from orq import Orq, Stream
from orq.models import ChatCompletion, ChatCompletionChunk, Dataset
from orq.sdk.datasets import DatasetsNamespace


class Datasets(Protocol):
    def retrieve(self, *, dataset_id: str) -> Dataset: ...


class Client(Protocol):
    datasets: Datasets


class HasDatasets(Protocol):
    @property
    def datasets(self) -> Datasets: ...


def name(client: HasDatasets, dataset: str) -> str:
    return client.datasets.retrieve(dataset_id=dataset).display_name


class FakeDatasets(DatasetsNamespace):
    def __init__(self) -> None:
        self.asked: list[str] = []


def test_name(client: Orq, answer: ChatCompletion) -> None:
    print(name(client, "d"))
    client.datasets = FakeDatasets()
    mock: Any = create_autospec(Orq, instance=True)
    mock.router.chat.completions.create.return_value = answer
    client.router.chat.completions = MagicMock()


def made(chunks: list[ChatCompletionChunk]) -> Stream[ChatCompletionChunk]:
    return Stream.from_events(chunks)
