# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _things

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from typing_extensions import TypeForm

    from .._signatures import AsyncBeforeTool, BeforeTool, Parsed, RequestOptions, Run, RunTool, T
    from ..models.things import Thing
    from ..types import SequenceNotStr


class ThingsNamespace(Namespace, functions=_things):
    """Things."""

    def create(
        self,
        *,
        model: str,
        format: str | None = None,
        tools: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> Thing:
        """Do a thing.

        `POST /v2/things`; raises `OrqError`.
        """
        ...

    def parse(
        self,
        *,
        model: str,
        tools: SequenceNotStr[str] | None = None,
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Parsed[T, Thing]:
        """Call `create`, and decode the text of its answer as a type of yours.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `create`. See `orq.structured.parse`; raises `OrqError`.
        """
        ...

    def run(
        self,
        *,
        model: str,
        format: str | None = None,
        tools: Iterable[RunTool],
        max_steps: int = 10,
        max_calls: int | None = None,
        max_tokens_used: int | None = None,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        max_result_chars: int = 100_000,
        before_tool: BeforeTool | None = None,
        on_error: Literal["continue", "raise"] = "continue",
        keep_tool_choice: bool = False,
        options: RequestOptions | None = None,
    ) -> Run[Thing]:
        """Call `create`, run the tools that the model calls, and go on until it answers.

        tools: tools, or functions that can be tools; and definitions of tools that the service runs.

        `orq.tools.run` explains its limits and `before_tool`. The other keywords are those of `create`. Raises
        `OrqError`; `orq.tools.run_of(error)` is the run so far.
        """
        ...


class AsyncThingsNamespace(AsyncNamespace, functions=_things):
    """Things."""

    async def create(
        self,
        *,
        model: str,
        format: str | None = None,
        tools: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> Thing:
        """Do a thing.

        `POST /v2/things`; raises `OrqError`.
        """
        ...

    async def parse(
        self,
        *,
        model: str,
        tools: SequenceNotStr[str] | None = None,
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Parsed[T, Thing]:
        """Call `create`, and decode the text of its answer as a type of yours.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `create`. See `orq.structured.parse`; raises `OrqError`.
        """
        ...

    async def run(
        self,
        *,
        model: str,
        format: str | None = None,
        tools: Iterable[RunTool],
        max_steps: int = 10,
        max_calls: int | None = None,
        max_tokens_used: int | None = None,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        max_result_chars: int = 100_000,
        before_tool: AsyncBeforeTool | None = None,
        on_error: Literal["continue", "raise"] = "continue",
        keep_tool_choice: bool = False,
        options: RequestOptions | None = None,
    ) -> Run[Thing]:
        """Call `create`, run the tools that the model calls, and go on until it answers.

        tools: tools, or functions that can be tools; and definitions of tools that the service runs.

        `orq.tools.run` explains its limits and `before_tool`. The other keywords are those of `create`. Raises
        `OrqError`; `orq.tools.run_of(error)` is the run so far.
        """
        ...
