"""A wrapper that hands its optional arguments on."""

from collections.abc import Mapping, Sequence
from typing import Any

from orq import Orq
from orq.models import ChatCompletion
from orq.params import ChatMessageParam


class Model:
    def __init__(self, client: Orq, name: str, *, temperature: float | None = None) -> None:
        self._client = client
        self._name = name
        self._temperature = temperature

    def complete(
        self,
        messages: Sequence[ChatMessageParam],
        *,
        max_tokens: int | None = None,
        stop: list[str] | None = None,
        metadata: Mapping[str, str] | None = None,
        seed: int | None = None,
    ) -> ChatCompletion:
        return self._client.router.chat.completions.create(
            model=self._name,
            messages=messages,
            temperature=self._temperature,
            max_tokens=max_tokens,
            stop=stop,
            metadata=metadata,
            seed=seed,
        )


def invoke(client: Orq, key: str, inputs: dict[str, Any] | None = None, thread_id: str | None = None) -> str:
    answer = client.deployments.invoke(
        key=key, inputs=inputs, thread={"id": thread_id} if thread_id else None, metadata=None
    )
    return answer.id
