"""A role in a variable: of a `Literal`, and from a dataclass."""

from dataclasses import dataclass
from typing import Literal

from orq import Orq

Role = Literal["system", "user", "assistant"]


@dataclass
class Turn:
    role: Role
    text: str


def ask(client: Orq, turns: list[Turn]) -> str | None:
    messages = [{"role": turn.role, "content": turn.text} for turn in turns]
    answer = client.router.chat.completions.create(model="openai/gpt-4o", messages=messages)
    return answer.choices[0].message.content


def ask_inline(client: Orq, role: Role, text: str) -> str | None:
    answer = client.router.chat.completions.create(
        model="openai/gpt-4o", messages=[{"role": role, "content": text}]
    )
    return answer.choices[0].message.content
