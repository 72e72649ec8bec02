"""The events of an agent's reply, with `match`."""

from orq import Orq
from orq.models import PartDeltaEvent, ResponseDoneEvent, TextPart


def follow(client: Orq, conversation: str) -> str | None:
    stream = client.conversations.create_conversation_response(
        conversation_id=conversation,
        message={"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]},
        model="openai/gpt-4o",
    )
    for event in stream:
        match event:
            case PartDeltaEvent(data=data):
                if isinstance(data.delta, TextPart):
                    print(data.delta.text, end="")
            case ResponseDoneEvent(data=data):
                return data.finish_reason
            case _:
                pass
    return None
