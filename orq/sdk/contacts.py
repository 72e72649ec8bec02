# @generated
"""`client.contacts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _contacts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.contacts import Contact
    from ..types import SequenceNotStr


class ContactsNamespace(Namespace, functions=_contacts):
    """Contacts, which stand for your users."""

    def create(
        self,
        *,
        external_id: str,
        display_name: str | None = None,
        email: str | None = None,
        avatar_url: str | None = None,
        tags: SequenceNotStr[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Contact:
        """Create a contact, which stands for one of your users.

        external_id: Your own id of the user, unique in the workspace, at most 120 characters.
        display_name: Name shown in the studio; null: no name.
        email: Email address of the user; null: none.
        avatar_url: Address of a picture of the user; null: none.
        tags: Labels by which you group and filter users.
        metadata: Values of your own, by name.

        `POST /v2/contacts`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...


class AsyncContactsNamespace(AsyncNamespace, functions=_contacts):
    """Contacts, which stand for your users."""

    async def create(
        self,
        *,
        external_id: str,
        display_name: str | None = None,
        email: str | None = None,
        avatar_url: str | None = None,
        tags: SequenceNotStr[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Contact:
        """Create a contact, which stands for one of your users.

        external_id: Your own id of the user, unique in the workspace, at most 120 characters.
        display_name: Name shown in the studio; null: no name.
        email: Email address of the user; null: none.
        avatar_url: Address of a picture of the user; null: none.
        tags: Labels by which you group and filter users.
        metadata: Values of your own, by name.

        `POST /v2/contacts`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...
