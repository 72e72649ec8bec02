# Generated from api/.
"""Dict twins of `orq.models.call_context`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from typing_extensions import NotRequired, TypedDict

from ..types import SequenceNotStr


class IdentityInputParam(TypedDict):
    """An `IdentityInput` as a dict."""

    id: str
    display_name: NotRequired[str | None]
    email: NotRequired[str | None]
    metadata: NotRequired[Sequence[Mapping[str, Any]] | None]
    logo_url: NotRequired[str | None]
    tags: NotRequired[SequenceNotStr[str] | None]


class MemoryEntityInputParam(TypedDict):
    """A `MemoryEntityInput` as a dict."""

    entity_id: str


class PromptRefParam(TypedDict):
    """A `PromptRef` as a dict."""

    id: str
    version: NotRequired[Literal["latest"]]


class ThreadInputParam(TypedDict):
    """A `ThreadInput` as a dict."""

    id: str
    tags: NotRequired[SequenceNotStr[str] | None]
