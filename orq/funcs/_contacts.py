# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.contacts import Contact, CreateContactRequest
    from ..params._c import CreateContactRequestParam


@cache
def _contacts_create() -> Operation:
    from ..models.contacts import Contact, CreateContactRequest

    return Operation(
        name="contacts_create",
        method="POST",
        path="/v2/contacts",
        request=CreateContactRequest,
        answer=Json(Contact),
        last_seen="2026-02",
    )


@overload
def contacts_create(
    core: OrqCore, request: CreateContactRequest | CreateContactRequestParam, *, options: RequestOptions | None = None
) -> Result[Contact, OrqError]: ...
@overload
async def contacts_create(
    core: AsyncOrqCore,
    request: CreateContactRequest | CreateContactRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Contact, OrqError]: ...
def contacts_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateContactRequest | CreateContactRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Contact, OrqError] | Awaitable[Result[Contact, OrqError]]:
    """Create a contact, which stands for one of your users.

    `POST /v2/contacts`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(_contacts_create(), request, options)
