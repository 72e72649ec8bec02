"""A flag that is held in a bool."""

import argparse

from orq import Orq, TextStream


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--stream", action="store_true")
    flag: bool = parser.parse_args().stream
    with Orq() as client:
        answer = client.router.chat.completions.create(
            model="openai/gpt-4o", messages=[{"role": "user", "content": "Hello!"}], stream=flag
        )
        if isinstance(answer, TextStream):
            for piece in answer.text():
                print(piece, end="")
        else:
            print(answer.choices[0].message.content)
