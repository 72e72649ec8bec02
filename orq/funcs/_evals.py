# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Empty, Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.eval_requests import (
        DeleteEvalRequest,
        GetEvalRequest,
        GetEvalVersionRequest,
        ListEvalsRequest,
        ListEvaluatorVersionsResponse,
        ListEvalVersionsRequest,
    )
    from ..models.eval_runs import EvaluationResult, InvokeEvaluatorRequest
    from ..models.evals import CreateEvalRequest, Eval, Evaluator, ListEvalsResponse, UpdateEvalRequest
    from ..params._e import (
        CreateEvalRequestParam,
        DeleteEvalRequestParam,
        GetEvalRequestParam,
        GetEvalVersionRequestParam,
        InvokeEvaluatorRequestParam,
        ListEvalsRequestParam,
        ListEvalVersionsRequestParam,
        UpdateEvalRequestParam,
    )
    from ..params._e_to_m_unions import CreateEvalRequestBodyParam


@cache
def _evals_all() -> Operation:
    from ..models.eval_requests import ListEvalsRequest
    from ..models.evals import ListEvalsResponse

    return Operation(
        name="evals_all",
        method="GET",
        path="/v2/evaluators",
        request=ListEvalsRequest,
        query=("limit", "starting_after", "ending_before", "search", "sort", "project_id"),
        answer=Json(ListEvalsResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def evals_all(
    core: OrqCore,
    request: ListEvalsRequest | ListEvalsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListEvalsResponse, OrqError]: ...
@overload
async def evals_all(
    core: AsyncOrqCore,
    request: ListEvalsRequest | ListEvalsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListEvalsResponse, OrqError]: ...
def evals_all(
    core: OrqCore | AsyncOrqCore,
    request: ListEvalsRequest | ListEvalsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListEvalsResponse, OrqError] | Awaitable[Result[ListEvalsResponse, OrqError]]:
    """List evaluators, a page at a time.

    `GET /v2/evaluators`.
    """
    return core.call(_evals_all(), request, options)


@cache
def _evals_create() -> Operation:
    from ..models.evals import CreateEvalRequest, Evaluator

    return Operation(
        name="evals_create",
        method="POST",
        path="/v2/evaluators",
        request=CreateEvalRequest,
        body="body",
        answer=Json(Evaluator),
    )


@overload
def evals_create(
    core: OrqCore,
    request: CreateEvalRequest | CreateEvalRequestParam | CreateEvalRequestBodyParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[Evaluator, OrqError]: ...
@overload
async def evals_create(
    core: AsyncOrqCore,
    request: CreateEvalRequest | CreateEvalRequestParam | CreateEvalRequestBodyParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[Evaluator, OrqError]: ...
def evals_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateEvalRequest | CreateEvalRequestParam | CreateEvalRequestBodyParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[Evaluator, OrqError] | Awaitable[Result[Evaluator, OrqError]]:
    """Create an evaluator: Python code, one model as judge, or a jury of models.

    `POST /v2/evaluators`.
    """
    return core.call(_evals_create(), request, options)


@cache
def _evals_delete() -> Operation:
    from ..models.eval_requests import DeleteEvalRequest

    return Operation(
        name="evals_delete",
        method="DELETE",
        path="/v2/evaluators/{id}",
        request=DeleteEvalRequest,
        answer=Empty(status=204),
    )


@overload
def evals_delete(
    core: OrqCore, request: DeleteEvalRequest | DeleteEvalRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def evals_delete(
    core: AsyncOrqCore, request: DeleteEvalRequest | DeleteEvalRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
def evals_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteEvalRequest | DeleteEvalRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete an evaluator by its id.

    `DELETE /v2/evaluators/{id}`.
    """
    return core.call(_evals_delete(), request, options)


@cache
def _evals_get() -> Operation:
    from ..models.eval_requests import GetEvalRequest
    from ..models.evals import Eval

    return Operation(
        name="evals_get",
        method="GET",
        path="/v2/evaluators/{id}",
        request=GetEvalRequest,
        answer=Json(Eval),
    )


@overload
def evals_get(
    core: OrqCore, request: GetEvalRequest | GetEvalRequestParam, *, options: RequestOptions | None = None
) -> Result[Eval, OrqError]: ...
@overload
async def evals_get(
    core: AsyncOrqCore, request: GetEvalRequest | GetEvalRequestParam, *, options: RequestOptions | None = None
) -> Result[Eval, OrqError]: ...
def evals_get(
    core: OrqCore | AsyncOrqCore,
    request: GetEvalRequest | GetEvalRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Eval, OrqError] | Awaitable[Result[Eval, OrqError]]:
    """Fetch an evaluator with all its settings.

    `GET /v2/evaluators/{id}`.
    """
    return core.call(_evals_get(), request, options)


@cache
def _evals_get_version() -> Operation:
    from ..models.eval_requests import GetEvalVersionRequest

    return Operation(
        name="evals_get_version",
        method="GET",
        path="/v2/evaluators/{id}/versions/{version_id}",
        request=GetEvalVersionRequest,
        answer=Json(dict[str, Any]),
    )


@overload
def evals_get_version(
    core: OrqCore, request: GetEvalVersionRequest | GetEvalVersionRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def evals_get_version(
    core: AsyncOrqCore,
    request: GetEvalVersionRequest | GetEvalVersionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def evals_get_version(
    core: OrqCore | AsyncOrqCore,
    request: GetEvalVersionRequest | GetEvalVersionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Fetch one version of an evaluator.

    `GET /v2/evaluators/{id}/versions/{version_id}`.
    """
    return core.call(_evals_get_version(), request, options)


@cache
def _evals_invoke() -> Operation:
    from ..models.eval_runs import EvaluationResult, InvokeEvaluatorRequest

    return Operation(
        name="evals_invoke",
        method="POST",
        path="/v3/evaluators/{id}/invoke",
        request=InvokeEvaluatorRequest,
        answer=Json(EvaluationResult),
    )


@overload
def evals_invoke(
    core: OrqCore,
    request: InvokeEvaluatorRequest | InvokeEvaluatorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EvaluationResult, OrqError]: ...
@overload
async def evals_invoke(
    core: AsyncOrqCore,
    request: InvokeEvaluatorRequest | InvokeEvaluatorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EvaluationResult, OrqError]: ...
def evals_invoke(
    core: OrqCore | AsyncOrqCore,
    request: InvokeEvaluatorRequest | InvokeEvaluatorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EvaluationResult, OrqError] | Awaitable[Result[EvaluationResult, OrqError]]:
    """Run a stored evaluator on a conversation, or on an input and an output.

    `POST /v3/evaluators/{id}/invoke`.
    """
    return core.call(_evals_invoke(), request, options)


@cache
def _evals_list_versions() -> Operation:
    from ..models.eval_requests import ListEvaluatorVersionsResponse, ListEvalVersionsRequest

    return Operation(
        name="evals_list_versions",
        method="GET",
        path="/v2/evaluators/{id}/versions",
        request=ListEvalVersionsRequest,
        query=("limit", "starting_after", "ending_before"),
        answer=Json(ListEvaluatorVersionsResponse),
    )


@overload
def evals_list_versions(
    core: OrqCore,
    request: ListEvalVersionsRequest | ListEvalVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListEvaluatorVersionsResponse, OrqError]: ...
@overload
async def evals_list_versions(
    core: AsyncOrqCore,
    request: ListEvalVersionsRequest | ListEvalVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListEvaluatorVersionsResponse, OrqError]: ...
def evals_list_versions(
    core: OrqCore | AsyncOrqCore,
    request: ListEvalVersionsRequest | ListEvalVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListEvaluatorVersionsResponse, OrqError] | Awaitable[Result[ListEvaluatorVersionsResponse, OrqError]]:
    """List the versions of an evaluator, a page at a time.

    `GET /v2/evaluators/{id}/versions`.
    """
    return core.call(_evals_list_versions(), request, options)


@cache
def _evals_update() -> Operation:
    from ..models.evals import Evaluator, UpdateEvalRequest

    return Operation(
        name="evals_update",
        method="PATCH",
        path="/v2/evaluators/{id}",
        request=UpdateEvalRequest,
        answer=Json(Evaluator),
    )


@overload
def evals_update(
    core: OrqCore, request: UpdateEvalRequest | UpdateEvalRequestParam, *, options: RequestOptions | None = None
) -> Result[Evaluator, OrqError]: ...
@overload
async def evals_update(
    core: AsyncOrqCore, request: UpdateEvalRequest | UpdateEvalRequestParam, *, options: RequestOptions | None = None
) -> Result[Evaluator, OrqError]: ...
def evals_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateEvalRequest | UpdateEvalRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Evaluator, OrqError] | Awaitable[Result[Evaluator, OrqError]]:
    """Change an evaluator; what is not given stays as it is.

    `PATCH /v2/evaluators/{id}`.
    """
    return core.call(_evals_update(), request, options)
