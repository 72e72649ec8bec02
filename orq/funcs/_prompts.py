# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.prompt_requests import (
        DeletePromptRequest,
        GetPromptVersionRequest,
        ListPromptsRequest,
        ListPromptVersionsRequest,
        RetrievePromptRequest,
    )
    from ..models.prompts import (
        CreatePromptRequest,
        ListPromptsResponse,
        ListPromptVersionsResponse,
        Prompt,
        PromptVersion,
        UpdatePromptRequest,
    )
    from ..params._p import (
        CreatePromptRequestParam,
        DeletePromptRequestParam,
        GetPromptVersionRequestParam,
        ListPromptsRequestParam,
        ListPromptVersionsRequestParam,
        RetrievePromptRequestParam,
        UpdatePromptRequestParam,
    )


@cache
def _prompts_create() -> Operation:
    from ..models.prompts import CreatePromptRequest, Prompt

    return Operation(
        name="prompts_create",
        method="POST",
        path="/v2/prompts",
        request=CreatePromptRequest,
        answer=Json(Prompt),
    )


@overload
def prompts_create(
    core: OrqCore, request: CreatePromptRequest | CreatePromptRequestParam, *, options: RequestOptions | None = None
) -> Result[Prompt, OrqError]: ...
@overload
async def prompts_create(
    core: AsyncOrqCore,
    request: CreatePromptRequest | CreatePromptRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Prompt, OrqError]: ...
def prompts_create(
    core: OrqCore | AsyncOrqCore,
    request: CreatePromptRequest | CreatePromptRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Prompt, OrqError] | Awaitable[Result[Prompt, OrqError]]:
    """Create a prompt from messages, a model and its parameters.

    `POST /v2/prompts`.
    """
    return core.call(_prompts_create(), request, options)


@cache
def _prompts_delete() -> Operation:
    from ..models.prompt_requests import DeletePromptRequest

    return Operation(
        name="prompts_delete",
        method="DELETE",
        path="/v2/prompts/{id}",
        request=DeletePromptRequest,
        answer=Empty(status=200),
    )


@overload
def prompts_delete(
    core: OrqCore, request: DeletePromptRequest | DeletePromptRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def prompts_delete(
    core: AsyncOrqCore,
    request: DeletePromptRequest | DeletePromptRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def prompts_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeletePromptRequest | DeletePromptRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a prompt and all its versions.

    `DELETE /v2/prompts/{id}`.
    """
    return core.call(_prompts_delete(), request, options)


@cache
def _prompts_get_version() -> Operation:
    from ..models.prompt_requests import GetPromptVersionRequest
    from ..models.prompts import PromptVersion

    return Operation(
        name="prompts_get_version",
        method="GET",
        path="/v2/prompts/{prompt_id}/versions/{version_id}",
        request=GetPromptVersionRequest,
        answer=Json(PromptVersion),
    )


@overload
def prompts_get_version(
    core: OrqCore,
    request: GetPromptVersionRequest | GetPromptVersionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[PromptVersion, OrqError]: ...
@overload
async def prompts_get_version(
    core: AsyncOrqCore,
    request: GetPromptVersionRequest | GetPromptVersionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[PromptVersion, OrqError]: ...
def prompts_get_version(
    core: OrqCore | AsyncOrqCore,
    request: GetPromptVersionRequest | GetPromptVersionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[PromptVersion, OrqError] | Awaitable[Result[PromptVersion, OrqError]]:
    """Fetch one version of a prompt.

    `GET /v2/prompts/{prompt_id}/versions/{version_id}`.
    """
    return core.call(_prompts_get_version(), request, options)


@cache
def _prompts_list() -> Operation:
    from ..models.prompt_requests import ListPromptsRequest
    from ..models.prompts import ListPromptsResponse

    return Operation(
        name="prompts_list",
        method="GET",
        path="/v2/prompts",
        request=ListPromptsRequest,
        query=("limit", "starting_after", "ending_before"),
        answer=Json(ListPromptsResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def prompts_list(
    core: OrqCore,
    request: ListPromptsRequest | ListPromptsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListPromptsResponse, OrqError]: ...
@overload
async def prompts_list(
    core: AsyncOrqCore,
    request: ListPromptsRequest | ListPromptsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListPromptsResponse, OrqError]: ...
def prompts_list(
    core: OrqCore | AsyncOrqCore,
    request: ListPromptsRequest | ListPromptsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListPromptsResponse, OrqError] | Awaitable[Result[ListPromptsResponse, OrqError]]:
    """List prompts, the newest first, a page at a time.

    `GET /v2/prompts`.
    """
    return core.call(_prompts_list(), request, options)


@cache
def _prompts_list_versions() -> Operation:
    from ..models.prompt_requests import ListPromptVersionsRequest
    from ..models.prompts import ListPromptVersionsResponse

    return Operation(
        name="prompts_list_versions",
        method="GET",
        path="/v2/prompts/{prompt_id}/versions",
        request=ListPromptVersionsRequest,
        query=("limit", "starting_after", "ending_before"),
        answer=Json(ListPromptVersionsResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def prompts_list_versions(
    core: OrqCore,
    request: ListPromptVersionsRequest | ListPromptVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListPromptVersionsResponse, OrqError]: ...
@overload
async def prompts_list_versions(
    core: AsyncOrqCore,
    request: ListPromptVersionsRequest | ListPromptVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListPromptVersionsResponse, OrqError]: ...
def prompts_list_versions(
    core: OrqCore | AsyncOrqCore,
    request: ListPromptVersionsRequest | ListPromptVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListPromptVersionsResponse, OrqError] | Awaitable[Result[ListPromptVersionsResponse, OrqError]]:
    """List the versions of a prompt, the newest first, a page at a time.

    `GET /v2/prompts/{prompt_id}/versions`.
    """
    return core.call(_prompts_list_versions(), request, options)


@cache
def _prompts_retrieve() -> Operation:
    from ..models.prompt_requests import RetrievePromptRequest
    from ..models.prompts import Prompt

    return Operation(
        name="prompts_retrieve",
        method="GET",
        path="/v2/prompts/{id}",
        request=RetrievePromptRequest,
        answer=Json(Prompt),
    )


@overload
def prompts_retrieve(
    core: OrqCore, request: RetrievePromptRequest | RetrievePromptRequestParam, *, options: RequestOptions | None = None
) -> Result[Prompt, OrqError]: ...
@overload
async def prompts_retrieve(
    core: AsyncOrqCore,
    request: RetrievePromptRequest | RetrievePromptRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Prompt, OrqError]: ...
def prompts_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrievePromptRequest | RetrievePromptRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Prompt, OrqError] | Awaitable[Result[Prompt, OrqError]]:
    """Fetch a prompt by its id.

    `GET /v2/prompts/{id}`.
    """
    return core.call(_prompts_retrieve(), request, options)


@cache
def _prompts_update() -> Operation:
    from ..models.prompts import Prompt, UpdatePromptRequest

    return Operation(
        name="prompts_update",
        method="PATCH",
        path="/v2/prompts/{id}",
        request=UpdatePromptRequest,
        answer=Json(Prompt),
    )


@overload
def prompts_update(
    core: OrqCore, request: UpdatePromptRequest | UpdatePromptRequestParam, *, options: RequestOptions | None = None
) -> Result[Prompt, OrqError]: ...
@overload
async def prompts_update(
    core: AsyncOrqCore,
    request: UpdatePromptRequest | UpdatePromptRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Prompt, OrqError]: ...
def prompts_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdatePromptRequest | UpdatePromptRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Prompt, OrqError] | Awaitable[Result[Prompt, OrqError]]:
    """Change a prompt; what is not given stays as it is.

    `PATCH /v2/prompts/{id}`.
    """
    return core.call(_prompts_update(), request, options)
