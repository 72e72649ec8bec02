"""A chat loop that keeps its history as a list of plain dicts."""

from orq import Orq

history = [{"role": "system", "content": "Be brief."}]


def say(client: Orq, text: str) -> str:
    history.append({"role": "user", "content": text})
    answer = client.router.chat.completions.create(model="openai/gpt-4o", messages=history)
    reply = answer.choices[0].message.content or ""
    history.append({"role": "assistant", "content": reply})
    return reply


if __name__ == "__main__":
    with Orq() as orq:
        while line := input("> "):
            print(say(orq, line))
