"""Deployments: invoke, stream, metrics."""

from orq import Orq


def invoke(client: Orq, name: str) -> str:
    answer = client.deployments.invoke(
        key="greeting", inputs={"name": name}, context={"environments": "production"}, metadata={"source": "web"}
    )
    message = answer.choices[0].message
    if message.type == "content":
        return message.content or ""
    if message.type == "image":
        return message.url
    return ""


def stream(client: Orq) -> str:
    text = ""
    for event in client.deployments.stream(key="greeting"):
        for choice in event.choices:
            message = choice.message
            if message and message.type == "content" and message.content:
                text += message.content
    return text


def config(client: Orq, key: str) -> str:
    found = client.deployments.get_config(key=key)
    print(found.model, found.provider)
    return found.id
