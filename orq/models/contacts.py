# @generated
"""Contacts."""

from collections.abc import Sequence
from typing import Annotated, Any

from msgspec import field

from ..types import APIStruct, NonEmpty


class Contact(APIStruct, kw_only=True):
    """One of your users."""

    id: str = field(name="_id")
    external_id: str
    display_name: str | None = None
    email: str | None = None
    avatar_url: str | None = None
    tags: list[str] | None = None
    metadata: dict[str, Any] | None = None
    created: str | None = None
    updated: str | None = None


class CreateContactRequest(APIStruct, kw_only=True):
    """What `contacts_create` takes."""

    external_id: Annotated[str, NonEmpty]
    display_name: str | None = None
    email: str | None = None
    avatar_url: str | None = None
    tags: Sequence[str] | None = None
    metadata: dict[str, Any] | None = None
