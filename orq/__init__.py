"""The Python SDK for the orq.ai API.

Create a client and call its methods. A method returns its value or raises an `OrqError`:

    from orq import Orq

    with Orq() as client:
        conversation = client.conversations.create(project_id="proj_01", display_name="Try-out")

`orq.funcs` has a function for each method. A function returns `Ok(value)` or `Err(error)` and does not raise.
`orq.models` holds the types of requests and answers. `orq.params` holds the same request types as TypedDicts.
`orq.errors` holds the errors.

`import orq` loads no other package. Each name is loaded when it is first used.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import (
        answers as answers,
        client as client,
        convert as convert,
        core as core,
        downloads as downloads,
        errors as errors,
        funcs as funcs,
        logs as logs,
        middleware as middleware,
        models as models,
        options as options,
        pagination as pagination,
        params as params,
        replies as replies,
        result as result,
        streaming as streaming,
        texts as texts,
        types as types,
    )
    from ._version import __version__ as __version__
    from .agent_replies import AgentReplyStream as AgentReplyStream, AsyncAgentReplyStream as AsyncAgentReplyStream
    from .answers import answer_as as answer_as
    from .client import AsyncOrq as AsyncOrq, Orq as Orq
    from .convert import extra as extra, from_wire as from_wire, to_dict as to_dict, to_json as to_json
    from .core import AsyncOrqCore as AsyncOrqCore, OrqCore as OrqCore
    from .downloads import AsyncDownload as AsyncDownload, Download as Download
    from .errors import OrqError as OrqError
    from .middleware import CallInfo as CallInfo, Middleware as Middleware, Request as Request, Response as Response
    from .options import RequestOptions as RequestOptions, RetryConfig as RetryConfig, Timeout as Timeout
    from .replies import AsyncReplyStream as AsyncReplyStream, Reply as Reply, ReplyStream as ReplyStream
    from .result import Err as Err, Ok as Ok, Result as Result
    from .streaming import AsyncStream as AsyncStream, Stream as Stream
    from .texts import AsyncTextStream as AsyncTextStream, TextStream as TextStream
    from .types import UNSET as UNSET, Unrecognized as Unrecognized, UnsetType as UnsetType
else:
    from ._lazy import attach

    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "_version": ("__version__",),
            "agent_replies": ("AgentReplyStream", "AsyncAgentReplyStream"),
            "answers": ("answer_as",),
            "client": ("AsyncOrq", "Orq"),
            "convert": ("extra", "from_wire", "to_dict", "to_json"),
            "core": ("AsyncOrqCore", "OrqCore"),
            "downloads": ("AsyncDownload", "Download"),
            "errors": ("OrqError",),
            "middleware": ("CallInfo", "Middleware", "Request", "Response"),
            "options": ("RequestOptions", "RetryConfig", "Timeout"),
            "replies": ("AsyncReplyStream", "Reply", "ReplyStream"),
            "result": ("Err", "Ok", "Result"),
            "streaming": ("AsyncStream", "Stream"),
            "texts": ("AsyncTextStream", "TextStream"),
            "types": ("UNSET", "Unrecognized", "UnsetType"),
        },
        (
            "answers",
            "client",
            "convert",
            "core",
            "downloads",
            "errors",
            "funcs",
            "logs",
            "middleware",
            "models",
            "options",
            "pagination",
            "params",
            "replies",
            "result",
            "streaming",
            "texts",
            "types",
        ),
    )
