"""Re-export the names in signatures of generated code, so that one line imports them."""

from __future__ import annotations

from collections.abc import Awaitable as Awaitable

from .core import AsyncOrqCore as AsyncOrqCore, OrqCore as OrqCore
from .errors import OrqError as OrqError
from .options import RequestOptions as RequestOptions
from .parsed import AsyncParsedStream as AsyncParsedStream, Parsed as Parsed, ParsedStream as ParsedStream, T as T
from .result import Result as Result
from .tools import (
    AsyncBeforeTool as AsyncBeforeTool,
    AsyncRunStream as AsyncRunStream,
    BeforeTool as BeforeTool,
    Run as Run,
    RunStream as RunStream,
    RunTool as RunTool,
)
