# @generated
"""Call context."""

from collections.abc import Sequence
from typing import Any, Literal

from ..types import APIStruct, OpenEnum, constant


class IdentityInput(APIStruct, kw_only=True):
    """The user for whom a call is made; created if new."""

    id: str
    """Your own id for the user."""
    display_name: str | None = None
    email: str | None = None
    metadata: Sequence[dict[str, Any]] | None = None
    logo_url: str | None = None
    """The address of a picture."""
    tags: Sequence[str] | None = None


class MemoryEntityInput(APIStruct, kw_only=True):
    """Whose memories a call reads and writes."""

    entity_id: str
    """Your own id for a user, a session or the like."""


class PromptRef(APIStruct, kw_only=True):
    """A stored prompt, in its latest version."""

    id: str
    version: OpenEnum[Literal["latest"]] = constant("latest")


class ThreadInput(APIStruct, kw_only=True):
    """The thread that a call belongs to."""

    id: str
    """Your own id; calls with the same one are grouped."""
    tags: Sequence[str] | None = None
