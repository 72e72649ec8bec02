"""Read an invoice into a type of your own, whole and while it comes.

python examples/structured_answer.py "Invoice 17: one chair, 35.50"    # needs ORQ_API_KEY, or ORQ_SERVER_URL
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Any

from orq import Err, Ok, Orq, OrqCore
from orq.answer_errors import IncompleteAnswerError, RefusedError
from orq.funcs import router_chat_completions_create
from orq.structured import parse_stream


@dataclass
class Line:
    text: str
    price: float


@dataclass
class Invoice:
    number: str
    lines: list[Line]
    currency: str = "EUR"


def read(client: Orq, request: Any) -> None:
    """Print the invoice, or why there is none."""
    try:
        invoice = client.router.chat.completions.parse(**request, into=Invoice).value
    except RefusedError as error:
        print("refused:", error.refusal)
    except IncompleteAnswerError as error:
        print("too long:", error.usage)
    else:
        print(invoice.number, invoice.currency, *(f"{line.text}: {line.price}" for line in invoice.lines))


def watch(core: OrqCore, request: Any) -> None:
    """Print what has come of the invoice, and its value at the end."""
    with parse_stream(router_chat_completions_create, core, request, into=Invoice).unwrap() as stream:
        for _ in stream.text():
            print("so far:", stream.partial())
        match stream.result():
            case Ok(parsed):
                print("whole:", parsed.value)
            case Err(error):
                print(error)


if __name__ == "__main__":
    request: Any = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": sys.argv[1]}]}
    with Orq() as client:
        read(client, request)
        watch(client.core, request)
