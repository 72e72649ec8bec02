# @generated
"""Contacts."""

from collections.abc import Sequence
from typing import Annotated, Any

from msgspec import field

from ..types import APIStruct, NonEmpty


class Contact(APIStruct, kw_only=True):
    """One of your users."""

    id: str = field(name="_id")
    """Identifies the contact in other calls."""
    external_id: str
    """Your own id of the user, unique in the workspace, at most 120 characters."""
    display_name: str | None = None
    """Name shown in the studio; null: no name."""
    email: str | None = None
    """Email address of the user; null: none."""
    avatar_url: str | None = None
    """Address of a picture of the user; null: none."""
    tags: list[str] | None = None
    """Labels by which you group and filter users."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name."""
    created: str | None = None
    """When the contact was made, as ISO 8601 text."""
    updated: str | None = None
    """When the contact was last changed, as ISO 8601 text."""


class CreateContactRequest(APIStruct, kw_only=True):
    """Parameters of `contacts.create`."""

    external_id: Annotated[str, NonEmpty]
    """Your own id of the user, unique in the workspace, at most 120 characters."""
    display_name: str | None = None
    """Name shown in the studio; null: no name."""
    email: str | None = None
    """Email address of the user; null: none."""
    avatar_url: str | None = None
    """Address of a picture of the user; null: none."""
    tags: Sequence[str] | None = None
    """Labels by which you group and filter users."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name."""
