# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from typing_extensions import NotRequired, TypedDict

from ..types import SequenceNotStr


class IdentityInputParam(TypedDict):
    id: str
    display_name: NotRequired[str | None]
    email: NotRequired[str | None]
    metadata: NotRequired[Sequence[Mapping[str, Any]] | None]
    logo_url: NotRequired[str | None]
    tags: NotRequired[SequenceNotStr[str] | None]


class MemoryEntityInputParam(TypedDict):
    entity_id: str


class PromptRefParam(TypedDict):
    id: str
    version: NotRequired[Literal["latest"]]


class ThreadInputParam(TypedDict):
    id: str
    tags: NotRequired[SequenceNotStr[str] | None]
