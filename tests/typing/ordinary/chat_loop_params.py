"""A chat loop with an annotated history, to which the answer's own message is appended."""

from orq import Orq
from orq.params import ChatMessageParam


def run(client: Orq, prompts: list[str]) -> list[str]:
    history: list[ChatMessageParam] = [{"role": "system", "content": "Be brief."}]
    replies: list[str] = []
    for prompt in prompts:
        history.append({"role": "user", "content": prompt})
        answer = client.router.chat.completions.create(model="openai/gpt-4o", messages=history)
        message = answer.choices[0].message
        history.append(message)
        replies.append(message.content or "")
    return replies
