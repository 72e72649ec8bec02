"""Settings kept in a dict and handed on by `**`."""

from typing import Any

from orq import Orq

DEFAULTS: dict[str, Any] = {"temperature": 0.0, "max_tokens": 256}


def ask(client: Orq, text: str, **settings: Any) -> str:
    merged = {**DEFAULTS, **settings}
    answer = client.router.chat.completions.create(
        model="openai/gpt-4o", messages=[{"role": "user", "content": text}], **merged
    )
    return answer.choices[0].message.content or ""
