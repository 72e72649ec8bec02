"""An MCP server for tests, made with the package `mcp`.

It serves on stdin and stdout, or by HTTP.
"""

from __future__ import annotations

import os
import socket
import sys
import threading
from typing import Any

import anyio
import uvicorn
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp.types import (
    AudioContent,
    BlobResourceContents,
    CallToolResult,
    EmbeddedResource,
    ImageContent,
    ListToolsResult,
    ResourceLink,
    TextContent,
    TextResourceContents,
    Tool,
)

FREE: dict[str, Any] = {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}
ADD: dict[str, Any] = {
    "type": "object",
    "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}, "note": {"type": "object"}},
    "required": ["a", "b"],
}
LONG = "a" * 70
PAGES = [
    ["math.add", "weather"],
    ["contents", "others", "structured", "nothing"],
    ["fails", "long", "hang", "die", LONG, "where"],
]
"""The names of tools, page by page."""
TRACES: list[str | None] = []
"""What the calls in this process told of their trace."""
STARTED, CANCELLED = threading.Event(), threading.Event()
"""Of the last call of `hang` in this process."""


def text(*texts: str) -> CallToolResult:
    return CallToolResult(content=[TextContent(text=one) for one in texts])


OTHERS: list[Any] = [
    AudioContent(data="AAAA", mime_type="audio/wav"),
    ResourceLink(name="report", uri="file:///report.pdf"),
    EmbeddedResource(resource=TextResourceContents(uri="file:///a.txt", text="a text")),
    EmbeddedResource(resource=BlobResourceContents(uri="file:///b.bin", blob="AAAA")),
]
PICTURE = ImageContent(data="AAAA" * 1000, mime_type="image/png")


async def answer(name: str, arguments: dict[str, Any]) -> CallToolResult:
    match name:
        case "math.add":
            return text(str(arguments["a"] + arguments["b"]))
        case "weather":
            return text(f"sunny in {arguments['city']}", "and warm")
        case "contents":
            return CallToolResult(content=[TextContent(text="Some things:"), PICTURE, *OTHERS])
        case "others":
            return CallToolResult(content=[*OTHERS, ImageContent(data="no base", mime_type="image/png")])
        case "structured":
            return CallToolResult(content=[], structured_content={"rows": [1, 2]})
        case "fails":
            return CallToolResult(content=[TextContent(text="no such city " + "x" * 500)], is_error=True)
        case "long":
            return text("x" * 1000)
        case "hang":
            CANCELLED.clear()
            STARTED.set()
            try:
                await anyio.sleep(60)
            except anyio.get_cancelled_exc_class():
                CANCELLED.set()
                raise
        case "die":
            os._exit(1)
        case "where":
            return text(str(os.getpid()))
        case _:
            pass
    return CallToolResult(content=[])


def made(pages: list[list[str]], *, cursors: list[str | None] | None = None) -> Server[Any]:
    """Return a server; `cursors` are what each page names as the next."""
    names = [str(place) for place in range(1, len(pages))]
    following = cursors or [*names, None]

    async def list_tools(_ctx: Any, params: Any) -> ListToolsResult:
        cursor = params.cursor if params else None
        page = int(cursor or 0) % len(pages)
        tools = [
            Tool(name=name, description=f"The tool {name}.", input_schema=ADD if name == "math.add" else FREE)
            for name in pages[page]
        ]
        return ListToolsResult(tools=tools, next_cursor=following[page])

    async def call_tool(_ctx: Any, params: Any) -> CallToolResult:
        TRACES.append((params.meta or {}).get("traceparent"))
        return await answer(params.name, params.arguments or {})

    return Server("tests", on_list_tools=list_tools, on_call_tool=call_tool)


async def main() -> None:
    server = made(PAGES)
    async with stdio_server() as (reading, writing):
        await server.run(reading, writing, server.create_initialization_options())


if __name__ == "__main__":
    if "http" in sys.argv:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            print(listening.getsockname()[1], flush=True)
            uvicorn.Server(uvicorn.Config(made(PAGES).streamable_http_app(), log_level="error")).run([listening])
    else:
        anyio.run(main)
