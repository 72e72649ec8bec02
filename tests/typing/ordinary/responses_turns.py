"""Turns of a response: what came is given back."""

from orq import Orq


def two_turns(client: Orq) -> str:
    first = client.responses.create(model="openai/gpt-4o", input="Name a city.", store=True)
    second = client.responses.create(
        model="openai/gpt-4o",
        input=[*first.output, {"type": "message", "role": "user", "content": "And its river?"}],
        previous_response_id=first.id,
    )
    for item in second.output:
        if item.type == "message":
            for part in item.content:
                if part.type == "output_text":
                    return part.text
    return ""
