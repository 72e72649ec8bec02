"""Write example programs that make one call: with the class, async, and with the function."""

from __future__ import annotations

from typing import Any, NamedTuple

from . import pagination
from .body_unions import body_field
from .examples import arguments
from .facts import Map, Operation, Scalar
from .names import parameter
from .plan import Plan
from .shown import NOTHING, shown, shown_in_a_line
from .text import literal

Lines = list[str]


class Program(NamedTuple):
    """A program, and the name of its tab."""

    tab: str
    lines: Lines


def calls(plan: Plan, operation: Operation, *, streamed: bool) -> list[Program]:
    """Write the programs that make a call and print the important part of its answer."""
    given = arguments(plan, operation)
    body = body_field(plan, operation)
    apart = {name: value for name, value in given.items() if body is None or name != body.python}
    apart |= given[body.python] if body is not None else {}
    flag = ["stream=True"] if streamed and operation.stream_flag else []
    call = f"client.{operation.group}.{operation.name}({', '.join([*_keywords(apart), *flag])})"
    request = ", ".join(["core", *([literal(given)] if given else []), *flag])
    return [
        Program("sync", _sync(_use(plan, operation, call, streamed))),
        Program("async", _awaited(_use(plan, operation, f"await {call}", streamed, awaited=True))),
        Program(
            "function",
            _function(operation.function, f"{operation.function}({request})", *_taken(plan, operation, streamed)),
        ),
    ]


def iterations(plan: Plan, operation: Operation, method: str) -> list[Program]:
    """Write the programs that iterate over the items of all pages."""
    given, function = arguments(plan, operation), operation.function
    call = f"client.{operation.group}.{method}({', '.join(_keywords(given))})"
    printed = shown_in_a_line(plan, pagination.item(plan, operation), "item")
    return [
        Program("sync", _sync([f"for item in {call}:", f"    {printed}"])),
        Program("async", _awaited([f"async for item in {call}:", f"    {printed}"])),
        Program(
            "function",
            [
                "from orq import Err, Ok, OrqCore",
                f"from orq.funcs import {function}",
                "from orq.pagination import items",
                "",
                "with OrqCore() as core:",
                f"    for result in items({function}, core{f', {literal(given)}' if given else ''}):",
                "        match result:",
                "            case Ok(item):",
                f"                {printed}",
                "            case Err(error):",
                '                print("failed:", error)',
            ],
        ),
    ]


def _keywords(given: dict[str, Any]) -> Lines:
    return [f"{parameter(key)}={literal(value)}" for key, value in given.items()]


def _sync(body: Lines) -> Lines:
    return ["from orq import Orq", "", "with Orq() as client:", *(f"    {line}" for line in body)]


def _awaited(body: Lines) -> Lines:
    return [
        "import asyncio",
        "",
        "from orq import AsyncOrq",
        "",
        "async def main() -> None:",
        "    async with AsyncOrq() as client:",
        *(f"        {line}" for line in body),
        "",
        "asyncio.run(main())",
    ]


def _function(name: str, call: str, bound: str, use: Lines) -> Lines:
    return [
        "from orq import Err, Ok, OrqCore",
        f"from orq.funcs import {name}",
        "",
        "with OrqCore() as core:",
        f"    match {call}:",
        f"        case Ok({bound}):",
        *(f"            {line}" for line in use),
        "        case Err(error):",
        '            print("failed:", error)',
    ]


def _use(plan: Plan, operation: Operation, call: str, streamed: bool, *, awaited: bool = False) -> Lines:
    """Write the code that uses the result of the method."""
    before, wait = ("async ", "await ") if awaited else ("", "")
    if streamed:
        return [f"{before}with {call} as stream:", *_read(operation, "    ", before)]
    if operation.binary:
        return [f"{before}with {call} as download:", f"    print(len({wait}download.read()))"]
    lines = _printed(plan, operation)
    return [call if lines is NOTHING else f"answer = {call}", *lines]


def _taken(plan: Plan, operation: Operation, streamed: bool) -> tuple[str, Lines]:
    """Write the name of the value in an `Ok`, and the code that uses it."""
    if streamed:
        return "stream", ["with stream:", *_read(operation, "    ", "")]
    if operation.binary:
        return "download", ["print(len(download.read()))"]
    lines = _printed(plan, operation)
    return "_" if lines is NOTHING else "answer", lines


def _printed(plan: Plan, operation: Operation) -> Lines:
    nothing = operation.json is None or (operation.method == "DELETE" and operation.json == Map(Scalar("Any")))
    return NOTHING if nothing else shown(plan, operation.json, "answer")


def _read(operation: Operation, indent: str, before: str) -> Lines:
    """Write the code that reads a stream, as text if it has text."""
    if operation.stream_kind == "events":
        return [f"{indent}{before}for event in stream:", f"{indent}    print(event)"]
    return [f"{indent}{before}for text in stream.text():", f'{indent}    print(text, end="", flush=True)']
