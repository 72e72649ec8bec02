# Generated from api/.
"""`POST /v2/contacts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.contacts import Contact, CreateContactRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Coroutine, OrqCore, OrqError, RequestOptions, Result
    from ..params.contacts import CreateContactRequestParam

OPERATION = Operation(
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
) -> Result[Contact, OrqError] | Coroutine[Any, Any, Result[Contact, OrqError]]:
    """Create a contact, which stands for one of your users.

    `Ok` holds a `Contact`. `POST /v2/contacts`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(OPERATION, request, options)
