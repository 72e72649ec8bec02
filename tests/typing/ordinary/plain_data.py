"""Answers as plain data: dumped, stored, loaded again."""

import json
from pathlib import Path
from typing import Any

from orq import Orq, from_wire, to_dict, to_json
from orq.models import ChatCompletion, Conversation


def store(client: Orq, path: Path) -> None:
    answer = client.router.chat.completions.create(
        model="openai/gpt-4o", messages=[{"role": "user", "content": "Hello!"}]
    )
    data: dict[str, Any] = to_dict(answer)
    data["note"] = "mine"
    path.write_text(json.dumps(to_dict(answer, wire=True)))
    print(to_dict(answer)["choices"][0]["message"]["content"], to_json(answer))


def rows(client: Orq) -> list[dict[str, Any]]:
    return to_dict(client.datasets.list().data)


def load(path: Path) -> ChatCompletion:
    return from_wire(ChatCompletion, path.read_text())


def names(data: bytes) -> list[str]:
    return [conversation.display_name for conversation in from_wire(list[Conversation], data)]
