"""Ask once, print what came."""

from orq import Orq

with Orq() as client:
    answer = client.router.chat.completions.create(
        model="openai/gpt-4o", messages=[{"role": "user", "content": "Hello!"}], temperature=0.2, max_tokens=100
    )
    print(answer.choices[0].message.content)
    print((answer.choices[0].message.content or "").strip())
    if answer.usage:
        print(answer.usage.total_tokens)
