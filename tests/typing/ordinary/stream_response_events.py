"""The events of a response, told apart by their type."""

from orq import Orq

with Orq() as client:
    stream = client.responses.create(model="openai/gpt-4o", input="Hello!", stream=True)
    for event in stream:
        if event.type == "response.output_text.delta":
            print(event.delta, end="")
        elif event.type == "response.completed":
            print(event.response.id, event.response.status)
