"""Use the tools of MCP servers in a run of `orq.tools`.

    from mcp import Client, StdioServerParameters

    from orq.mcp_tools import connect_mcp, mcp_tools

    async with Client("http://127.0.0.1:8000/mcp") as client:  # in async programs
        done = await run(router_chat_completions_create, core, request, tools=[*await mcp_tools(client), weather])

    with connect_mcp(StdioServerParameters(command="python", args=["server.py"])) as tools:  # in sync ones
        done = run(router_chat_completions_create, core, request, tools=[*tools, weather])

This module needs the extra `mcp`.
"""

from __future__ import annotations

import hashlib
import logging
import re
from base64 import b64decode
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from concurrent.futures import CancelledError, Future
from contextlib import ExitStack, asynccontextmanager, contextmanager, suppress
from functools import partial
from typing import Any, NoReturn
from urllib.parse import urlsplit

import anyio
import msgspec
from anyio.from_thread import start_blocking_portal

from . import media
from ._callable_tool import CallableTool
from ._contents import size
from ._lazy_annotations import lazy_annotations
from ._pickling import picklable, restore_caused
from ._run_records import ToolError
from ._tool_formats import Form
from ._tool_jobs import finished
from ._tool_schema import OpenParameters
from .errors import ConfigurationError, OrqError
from .options import as_seconds, check_seconds

try:
    from mcp import Client, ClientSession, MCPError, StdioServerParameters, stdio_client
    from mcp.client import Transport
    from mcp.types import (
        CONNECTION_CLOSED,
        BlobResourceContents,
        CallToolResult,
        ContentBlock,
        ImageContent,
        PaginatedRequestParams,
        Tool,
    )
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        'orq.mcp_tools needs the package mcp. Install it with: pip install "orq-sdk[mcp]"', name=error.name
    ) from error

__all__ = ["MCPCallableTool", "MCPConnectionError", "connect_mcp", "mcp_tools"]

_logger = logging.getLogger("orq")
_MOST_PAGES = 100
_LONGEST = 64
_CLOSED = "The connection to its server is closed."

Start = Callable[[str, dict[str, Any]], "Future[CallToolResult]"]


class MCPConnectionError(OrqError):
    """An MCP server cannot be reached, or its tools cannot be used.

    The exception of `mcp`, if any, is `__cause__`.
    """

    hint = "Check its command or address, and its log."

    def __reduce__(self) -> tuple[Any, ...]:
        return (restore_caused, (type(self), dict(self.__dict__), picklable(self.__cause__)))


class MCPCallableTool(CallableTool[..., Any]):
    """A tool of an MCP server.

    `mcp_name` is its name on the server. A call has a `CallToolResult` as its `value`.
    """

    def __init__(
        self, listed: Tool, name: str, client: Client | ClientSession, timeout: float | None, start: Start | None = None
    ) -> None:
        """Make a tool from the entry in the server's list.

        `start` calls it from another thread than the client's.
        """
        self.name = self.__name__ = self.__qualname__ = name
        self.mcp_name, self.timeout, self.max_uses = listed.name, timeout, None
        self.description = self.__doc__ = listed.description or listed.title or ""
        self.needs_instance, self.is_async = False, start is None
        self.start = None if start is None else partial(start, listed.name)
        self._client = client
        self._parameters = OpenParameters(listed.input_schema)
        self._function = lambda **arguments: self.run(arguments)

    def run(self, arguments: Mapping[str, Any]) -> Any:
        """Call the tool.

        Returns a `CallToolResult`, or a coroutine of it. Raises `ToolError` if the call fails.
        """
        if self.start is not None:
            return finished(self.start(dict(arguments)))
        return _call(self._client, self.mcp_name, dict(arguments))

    def parts(self, value: CallToolResult, form: Form) -> list[Any] | None:
        """Return a result with images as a list of texts and message parts. None if it has no image."""
        make = getattr(media, next(iter(form.media.values())))
        parts = _said(value, partial(_image, make))
        return None if all(isinstance(one, str) for one in parts) else parts

    def encode(self, value: CallToolResult) -> str:
        """Return a result as text. Other contents are described by their type, size and address."""
        return _text(value)

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"The tool {self.name} cannot be pickled, because it belongs to a connection to an MCP server.")


async def mcp_tools(
    client: Client | ClientSession, *, prefix: str = "", timeout: float | None = 60
) -> list[MCPCallableTool]:
    """Return all tools of an MCP server, for runs with an `AsyncOrqCore` in the same event loop.

    client: an open `mcp.Client` or `mcp.ClientSession`. You close it yourself, in the task that opened it.
    prefix: a text before each name, such as "files_". Use it if servers have tools of the same name. Characters that
        the API does not allow in a name become `_`. A name of more than 64 characters ends with a hash.
    timeout: the limit of each call in seconds. None means no limit.

    Raises `MCPConnectionError` if the list of tools cannot be used.
    """
    _check(prefix, timeout)
    if not hasattr(client, "list_tools"):
        wanted = "an open mcp.Client or mcp.ClientSession"
        raise ConfigurationError(
            f"client must be {wanted}, not {type(client).__name__}. For a URL or a command, use connect_mcp."
        )
    listed = await _listed(client.session if isinstance(client, Client) else client)
    return [MCPCallableTool(one, name, client, timeout) for name, one in _named(listed, prefix).items()]


@contextmanager
def connect_mcp(
    server: str | StdioServerParameters | Transport,
    *,
    prefix: str = "",
    timeout: float | None = 60,
    connect_timeout: float = 30,
) -> Generator[list[MCPCallableTool], None, None]:
    """Connect to an MCP server in a `with`, and yield its tools, for runs of sync programs.

    server: the URL of the server, the command that starts it, or a transport of `mcp`.
    prefix: a text before each name, see `mcp_tools`.
    timeout: the limit of each call in seconds. None means no limit.
    connect_timeout: the limit for connecting and listing the tools, in seconds.

    A thread with its own event loop holds the connection. It ends with the `with`. Raises `MCPConnectionError` if the
    server cannot be reached or its answers cannot be used.
    """
    _check(prefix, timeout)
    connect_timeout = as_seconds("connect_timeout", connect_timeout)
    if not isinstance(server, (str, StdioServerParameters)) and not hasattr(server, "__aenter__"):
        wanted = "a URL, StdioServerParameters, or a transport of mcp"
        raise ConfigurationError(f"server must be {wanted}, not {type(server).__name__}")
    with ExitStack() as stack:
        portal = stack.enter_context(start_blocking_portal(name="orq-mcp"))
        opened = portal.wrap_async_context_manager(_opened(server, connect_timeout))
        client, listed = opened.__enter__()

        @stack.callback
        def close() -> None:  # an exception of the `with` is none of the connection's
            with suppress(CancelledError):  # a connection that broke off has ended its task
                opened.__exit__(None, None, None)

        def start(name: str, arguments: dict[str, Any]) -> Future[CallToolResult]:
            try:
                return portal.start_task_soon(_call, client, name, arguments)
            except RuntimeError:  # the `with` is over
                raise ToolError(_CLOSED) from None

        yield [MCPCallableTool(one, name, client, timeout, start) for name, one in _named(listed, prefix).items()]


@asynccontextmanager
async def _opened(server: str | StdioServerParameters | Transport, seconds: float) -> AsyncGenerator[Any, None]:
    where = _shown(server)
    with anyio.CancelScope(deadline=anyio.current_time() + seconds) as scope:
        try:
            reached = stdio_client(server) if isinstance(server, StdioServerParameters) else server
            async with Client(reached) as client:
                listed = await _listed(client.session)
                scope.deadline = float("inf")
                yield client, listed
        except Exception as error:
            found = _inner(error)
            if scope.deadline == float("inf"):  # each call was told that it is closed
                _logger.warning("The connection to the MCP server %s broke: %r", where, found)
                return
            said = found.message if isinstance(found, MCPConnectionError) else repr(found)
            raise MCPConnectionError(f"The MCP server {where} cannot be used: {said}") from error
    if scope.cancelled_caught:
        raise MCPConnectionError(f"The MCP server {where} did not list its tools within {seconds:g} s.")


def _inner(error: BaseException) -> BaseException:
    """Return the first of the exceptions in a group."""
    inside = getattr(error, "exceptions", None)
    return _inner(inside[0]) if inside else error


def _shown(server: object) -> str:
    """Name a server without what may be secret: the query of a URL, the arguments of a command."""
    if isinstance(server, StdioServerParameters):
        return server.command
    if not isinstance(server, str):
        return type(server).__name__
    parts = urlsplit(server)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}" if parts.scheme else server


def _check(prefix: str, timeout: float | None) -> None:
    if not (isinstance(prefix, str) and re.fullmatch(r"[A-Za-z0-9_-]{0,32}", prefix)):
        raise ConfigurationError(f"prefix must be at most 32 letters, digits, _ and -, not {prefix!r}")
    check_seconds("timeout", timeout)


async def _listed(session: ClientSession) -> list[Tool]:
    """Return the tools of all pages."""
    found: list[Tool] = []
    cursors: set[str | None] = {None}
    cursor = None
    for _ in range(_MOST_PAGES):
        try:
            page = await session.list_tools(params=PaginatedRequestParams(cursor=cursor))
        except MCPError as error:
            raise MCPConnectionError(f"The list of tools cannot be read: {error}") from error
        found += page.tools
        cursor = page.next_cursor or None
        if cursor is None:
            return found
        if cursor in cursors:
            raise MCPConnectionError(f"The list of tools has the cursor {cursor!r} twice, so it does not end.")
        cursors.add(cursor)
    raise MCPConnectionError(f"The list of tools has more than {_MOST_PAGES} pages.")


def _named(listed: list[Tool], prefix: str) -> dict[str, Tool]:
    """Give each tool a name that the API allows; those that are the same in it are numbered."""
    found: dict[str, Tool] = {}
    known: set[str] = set()
    for one in listed:
        if one.name in known:
            raise MCPConnectionError(f"The list of tools has the name {one.name!r} twice.")
        known.add(one.name)
        plain = name = _allowed(prefix + one.name)
        number = 1
        while name in found:
            number += 1
            name = f"{plain[: _LONGEST - 4]}_{number}"
        found[name] = one
    return found


def _allowed(name: str) -> str:
    plain = re.sub(r"[^A-Za-z0-9_-]", "_", name) or "_"
    if len(plain) <= _LONGEST:
        return plain
    return f"{plain[: _LONGEST - 9]}_{hashlib.sha256(name.encode()).hexdigest()[:8]}"


async def _call(client: Client | ClientSession, name: str, arguments: dict[str, Any]) -> CallToolResult:
    try:
        _ = client.session if isinstance(client, Client) else None
    except RuntimeError:  # the client's `async with` is over
        raise ToolError(_CLOSED) from None
    try:
        result = await client.call_tool(name, arguments)
    except MCPError as error:
        told = _CLOSED if error.code == CONNECTION_CLOSED else f"its server answered with an error: {error}"
        raise ToolError(told) from error
    if result.is_error:
        raise ToolError(_text(result))
    return result


def _text(result: CallToolResult) -> str:
    """Write a result as text."""
    return "\n".join(_said(result, _told)) or ("failed" if result.is_error else "done")


def _said(result: CallToolResult, image: Callable[[ImageContent], Any]) -> list[Any]:
    """Return what the model is told of each content; structured content stands for texts that are missing."""
    said = [image(one) if one.type == "image" else _told(one) for one in result.content]
    if result.structured_content is not None and not any(one.type == "text" for one in result.content):
        said.append(msgspec.json.encode(result.structured_content).decode())
    return said


def _image(make: Callable[..., Any], content: ImageContent) -> Any:
    try:
        return make(b64decode(content.data, validate=True), media_type=content.mime_type)
    except ValueError:  # no base64, or no image
        return _told(content)


def _told(content: ContentBlock) -> str:
    match content.type:
        case "text":
            return content.text
        case "image" | "audio":
            return f"[{content.mime_type}, {size(len(content.data) * 3 // 4)}, not shown]"
        case "resource_link":
            return f"[{content.name}: {content.uri}]"
        case "resource":
            held = content.resource
            if isinstance(held, BlobResourceContents):
                return f"[{held.uri}, {size(len(held.blob) * 3 // 4)}, not shown]"
            return held.text


lazy_annotations(__name__)
