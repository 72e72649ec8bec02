"""A picture among the parts of a message."""

import base64
from pathlib import Path

from orq import Orq


def describe(client: Orq, picture: Path) -> str:
    data = base64.b64encode(picture.read_bytes()).decode()
    answer = client.router.chat.completions.create(
        model="openai/gpt-4o",
        messages=[
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "What is in this picture?"},
                    {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{data}"}},
                ],
            }
        ],
    )
    return answer.choices[0].message.content or ""
