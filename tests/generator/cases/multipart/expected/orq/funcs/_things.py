# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Form, Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.things import ThingUpload
    from ..params._t import ThingUploadParam


@cache
def _things_do() -> Operation:
    from ..models.things import ThingUpload

    return Operation(
        name="things_do",
        method="POST",
        path="/v2/things",
        request=ThingUpload,
        form=Form(files=("file",), json=("options",), renamed={"words": "words[]"}),
        answer=Json(bool),
    )


@overload
def things_do(
    core: OrqCore, request: ThingUpload | ThingUploadParam, *, options: RequestOptions | None = None
) -> Result[bool, OrqError]: ...
@overload
async def things_do(
    core: AsyncOrqCore, request: ThingUpload | ThingUploadParam, *, options: RequestOptions | None = None
) -> Result[bool, OrqError]: ...
def things_do(
    core: OrqCore | AsyncOrqCore, request: ThingUpload | ThingUploadParam, *, options: RequestOptions | None = None
) -> Result[bool, OrqError] | Awaitable[Result[bool, OrqError]]:
    """Do a thing.

    `POST /v2/things`.
    """
    return core.call(_things_do(), request, options)
