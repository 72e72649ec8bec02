# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _things

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from .._signatures import Parsed, RequestOptions, T
    from ..models.things import Thing


class ThingsNamespace(Namespace, functions=_things):
    """Things."""

    def create(
        self,
        *,
        model: str,
        format: str | None = None,
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


class AsyncThingsNamespace(AsyncNamespace, functions=_things):
    """Things."""

    async def create(
        self,
        *,
        model: str,
        format: str | None = None,
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
