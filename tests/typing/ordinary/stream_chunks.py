"""Print the text of a chat as it comes, by chunks."""

from orq import Orq

with Orq() as client:
    with client.router.chat.completions.create(
        model="openai/gpt-4o", messages=[{"role": "user", "content": "A poem."}], stream=True
    ) as stream:
        for chunk in stream:
            if chunk.choices and chunk.choices[0].delta.content:
                print(chunk.choices[0].delta.content, end="", flush=True)
            if chunk.usage:
                print(chunk.usage.completion_tokens)
