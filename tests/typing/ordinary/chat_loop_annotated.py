"""A chat loop whose history is `list[dict[str, str]]`, as most code on the web has it."""

from orq import Orq


class Chat:
    def __init__(self, client: Orq, model: str = "openai/gpt-4o") -> None:
        self.client = client
        self.model = model
        self.messages: list[dict[str, str]] = []

    def ask(self, text: str) -> str:
        self.messages.append({"role": "user", "content": text})
        answer = self.client.router.chat.completions.create(model=self.model, messages=self.messages)
        content = answer.choices[0].message.content
        if content is None:
            raise RuntimeError("no text came")
        self.messages.append({"role": "assistant", "content": content})
        return content
