"""Messages as structs, with the role spelt out."""

from orq import Orq
from orq.models import AssistantMessage, SystemMessage, UserMessage

messages = [
    SystemMessage(role="system", content="Be brief."),
    UserMessage(role="user", content="Hello!"),
    AssistantMessage(content="Hello! How can I help?"),
    UserMessage(content="Tell me a joke."),
]

with Orq() as client:
    answer = client.router.chat.completions.create(model="openai/gpt-4o", messages=messages)
    for choice in answer.choices:
        print(choice.message.content, choice.finish_reason)
