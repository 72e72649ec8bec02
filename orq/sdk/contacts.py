# @generated
"""`client.contacts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._signatures import RequestOptions
    from ..models.contacts import Contact
    from ..types import SequenceNotStr


class ContactsNamespace(Namespace):
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

        `POST /v2/contacts`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        from ..funcs._contacts import contacts_create

        request: Any = {
            "external_id": external_id,
            "display_name": display_name,
            "email": email,
            "avatar_url": avatar_url,
            "tags": tags,
            "metadata": metadata,
        }
        return contacts_create(self._core, request, options=options).unwrap()


class AsyncContactsNamespace(AsyncNamespace):
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

        `POST /v2/contacts`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        from ..funcs._contacts import contacts_create

        request: Any = {
            "external_id": external_id,
            "display_name": display_name,
            "email": email,
            "avatar_url": avatar_url,
            "tags": tags,
            "metadata": metadata,
        }
        return (await contacts_create(self._core, request, options=options)).unwrap()
