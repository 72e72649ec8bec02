# @generated
"""`client.evals`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import UnsetType, with_body
from ..types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
    from typing import Literal

    from .._signatures import RequestOptions
    from ..models.eval_options import CategoricalLabel, EvaluatorMode, EvaluatorOutputType, Jury, PythonEvalOutputType
    from ..models.eval_requests import ListEvaluatorVersionsResponse
    from ..models.eval_runs import EvaluationContext, EvaluationResult, EvaluatorCallTimeout, EvaluatorRetryConfig
    from ..models.evals import Eval
    from ..models.evaluators import Evaluator, ListEvalsResponse
    from ..models.values import SortOrder, VersionIncrement
    from ..params._e import (
        CategoricalLabelParam,
        EvaluationContextParam,
        EvaluatorCallTimeoutParam,
        EvaluatorRetryConfigParam,
        JuryParam,
    )
    from ..params._e_unions import CreateEvalRequestBodyParam
    from ..types import SequenceNotStr


class EvalsNamespace(Namespace):
    """Evaluators: create, change and delete them, and run them."""

    def all(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        sort: SortOrder | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListEvalsResponse:
        """List evaluators, a page at a time.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/evaluators`; raises `OrqError`.
        """
        from ..funcs._evals import evals_all

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "sort": sort,
            "project_id": project_id,
        }
        return evals_all(self._core, request, options=options).unwrap()

    def all_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        sort: SortOrder | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Evaluator]:
        """Iterate over the items of all pages of `all`, each page fetched when it is needed.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/evaluators`; raises `OrqError`.
        """
        from ..funcs._evals import evals_all
        from ..pagination import Items

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "sort": sort,
            "project_id": project_id,
        }
        return Items(evals_all, self._core, request, options, raises=True)

    @overload
    def create(
        self,
        *,
        code: str,
        type: Literal["python_eval"] | None = None,
        key: str,
        guardrail_config: Any = None,
        output_type: PythonEvalOutputType | None = None,
        path: str | None = None,
        project_id: str | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> Evaluator: ...

    @overload
    def create(
        self,
        *,
        type: Literal["llm_eval"] | None = None,
        prompt: str,
        key: str,
        mode: Literal["single"] | None = None,
        model: str,
        guardrail_config: Any = None,
        output_type: EvaluatorOutputType | None = None,
        repetitions: int | None = None,
        categories: SequenceNotStr[str] | None = None,
        categorical_labels: Sequence[CategoricalLabel | CategoricalLabelParam] | None = None,
        dataset_id: str | None = None,
        path: str | None = None,
        project_id: str | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> Evaluator: ...

    @overload
    def create(
        self,
        *,
        type: Literal["llm_eval"] | None = None,
        prompt: str,
        key: str,
        mode: Literal["jury"] | None = None,
        jury: Jury | JuryParam,
        guardrail_config: Any = None,
        output_type: EvaluatorOutputType | None = None,
        repetitions: int | None = None,
        categories: SequenceNotStr[str] | None = None,
        categorical_labels: Sequence[CategoricalLabel | CategoricalLabelParam] | None = None,
        dataset_id: str | None = None,
        path: str | None = None,
        project_id: str | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> Evaluator: ...

    @overload
    def create(
        self,
        *,
        body: CreateEvalRequestBodyParam,
        options: RequestOptions | None = None,
    ) -> Evaluator: ...

    def create(
        self,
        *,
        code: str | None = None,
        type: Literal["python_eval", "llm_eval"] | None = None,
        key: str | None = None,
        guardrail_config: Any = None,
        output_type: PythonEvalOutputType | EvaluatorOutputType | None = None,
        path: str | None = None,
        project_id: str | None = None,
        description: str | None = None,
        prompt: str | None = None,
        mode: Literal["single", "jury"] | None = None,
        model: str | None = None,
        repetitions: int | None = None,
        categories: SequenceNotStr[str] | None = None,
        categorical_labels: Sequence[CategoricalLabel | CategoricalLabelParam] | None = None,
        dataset_id: str | None = None,
        jury: Jury | JuryParam | None = None,
        body: CreateEvalRequestBodyParam | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Create an evaluator: Python code, one model as judge, or a jury of models.

        path: Project and folders; not with `project_id`.
        project_id: Not with `path`.
        repetitions: How often to ask.

        `POST /v2/evaluators`; raises `OrqError`.
        """
        from ..funcs._evals import evals_create

        request: Any = with_body(
            {},
            body,
            {
                "code": code,
                "type": type,
                "key": key,
                "guardrail_config": guardrail_config,
                "output_type": output_type,
                "path": path,
                "project_id": project_id,
                "description": description,
                "prompt": prompt,
                "mode": mode,
                "model": model,
                "repetitions": repetitions,
                "categories": categories,
                "categorical_labels": categorical_labels,
                "dataset_id": dataset_id,
                "jury": jury,
            },
        )
        return evals_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an evaluator by its id.

        `DELETE /v2/evaluators/{id}`; raises `OrqError`.
        """
        from ..funcs._evals import evals_delete

        request: Any = {"id": id}
        return evals_delete(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> Eval:
        """Fetch an evaluator with all its settings.

        `GET /v2/evaluators/{id}`; raises `OrqError`.
        """
        from ..funcs._evals import evals_get

        request: Any = {"id": id}
        return evals_get(self._core, request, options=options).unwrap()

    def get_version(
        self,
        *,
        id: str,
        version_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Fetch one version of an evaluator.

        `GET /v2/evaluators/{id}/versions/{version_id}`; raises `OrqError`.
        """
        from ..funcs._evals import evals_get_version

        request: Any = {"id": id, "version_id": version_id}
        return evals_get_version(self._core, request, options=options).unwrap()

    def invoke(
        self,
        *,
        id: str,
        context: EvaluationContext | EvaluationContextParam | None = None,
        model: str | None = None,
        query: str | None = None,
        output: str | None = None,
        reference: str | None = None,
        retrievals: SequenceNotStr[str] | None = None,
        messages: Sequence[Mapping[str, Any]] | None = None,
        variables: Mapping[str, Any] | None = None,
        retry: EvaluatorRetryConfig | EvaluatorRetryConfigParam | None = None,
        timeout: EvaluatorCallTimeout | EvaluatorCallTimeoutParam | None = None,
        options: RequestOptions | None = None,
    ) -> EvaluationResult:
        """Run an existing evaluator on a conversation, or on an input and output.

        context: What is judged.
        model: Only for a template of the hub that has no model of its own.
        reference: The expected output.
        retrievals: What was found in knowledge bases.
        messages: The conversation that is judged.

        `POST /v3/evaluators/{id}/invoke`; raises `OrqError`.
        """
        from ..funcs._evals import evals_invoke

        request: Any = {
            "id": id,
            "context": context,
            "model": model,
            "query": query,
            "output": output,
            "reference": reference,
            "retrievals": retrievals,
            "messages": messages,
            "variables": variables,
            "retry": retry,
            "timeout": timeout,
        }
        return evals_invoke(self._core, request, options=options).unwrap()

    def list_versions(
        self,
        *,
        id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListEvaluatorVersionsResponse:
        """List the versions of an evaluator, a page at a time.

        limit: How many at most, 1 to 200.
        starting_after: A cursor: the page starts right after it.
        ending_before: A cursor: the page ends right before it.

        `GET /v2/evaluators/{id}/versions`; raises `OrqError`.
        """
        from ..funcs._evals import evals_list_versions

        request: Any = {"id": id, "limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return evals_list_versions(self._core, request, options=options).unwrap()

    def update(
        self,
        *,
        id: str,
        type: str | None = None,
        path: str | None = None,
        project_id: str | None = None,
        key: str | None = None,
        description: str | None = None,
        prompt: str | None = None,
        output_type: str | None = None,
        categories: SequenceNotStr[str] | None | UnsetType = UNSET,
        categorical_labels: Sequence[CategoricalLabel | CategoricalLabelParam] | None | UnsetType = UNSET,
        dataset_id: str | None | UnsetType = UNSET,
        repetitions: int | None = None,
        mode: EvaluatorMode | None = None,
        model: str | None = None,
        jury: Jury | JuryParam | None = None,
        schema: str | None = None,
        url: str | None = None,
        method: str | None = None,
        headers: Mapping[str, str] | None = None,
        payload: Mapping[str, Any] | None = None,
        code: str | None = None,
        guardrail_config: Any = None,
        version_increment: VersionIncrement | None = None,
        version_description: str | None = None,
        options: RequestOptions | None = None,
    ) -> Evaluator:
        """Change an evaluator; what is not given stays as it is.

        path: Project and folders; not with `project_id`.
        project_id: Not with `path`.

        `PATCH /v2/evaluators/{id}`; raises `OrqError`.
        """
        from ..funcs._evals import evals_update

        request: Any = {
            "id": id,
            "type": type,
            "path": path,
            "project_id": project_id,
            "key": key,
            "description": description,
            "prompt": prompt,
            "output_type": output_type,
            "categories": categories,
            "categorical_labels": categorical_labels,
            "dataset_id": dataset_id,
            "repetitions": repetitions,
            "mode": mode,
            "model": model,
            "jury": jury,
            "schema": schema,
            "url": url,
            "method": method,
            "headers": headers,
            "payload": payload,
            "code": code,
            "guardrail_config": guardrail_config,
            "version_increment": version_increment,
            "version_description": version_description,
        }
        return evals_update(self._core, request, options=options).unwrap()


class AsyncEvalsNamespace(AsyncNamespace):
    """Evaluators: create, change and delete them, and run them."""

    async def all(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        sort: SortOrder | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListEvalsResponse:
        """List evaluators, a page at a time.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/evaluators`; raises `OrqError`.
        """
        from ..funcs._evals import evals_all

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "sort": sort,
            "project_id": project_id,
        }
        return (await evals_all(self._core, request, options=options)).unwrap()

    def all_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        sort: SortOrder | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Evaluator]:
        """Iterate over the items of all pages of `all`, each page fetched when it is needed.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/evaluators`; raises `OrqError`.
        """
        from ..funcs._evals import evals_all
        from ..pagination import AsyncItems

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "sort": sort,
            "project_id": project_id,
        }
        return AsyncItems(evals_all, self._core, request, options, raises=True)

    @overload
    async def create(
        self,
        *,
        code: str,
        type: Literal["python_eval"] | None = None,
        key: str,
        guardrail_config: Any = None,
        output_type: PythonEvalOutputType | None = None,
        path: str | None = None,
        project_id: str | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> Evaluator: ...

    @overload
    async def create(
        self,
        *,
        type: Literal["llm_eval"] | None = None,
        prompt: str,
        key: str,
        mode: Literal["single"] | None = None,
        model: str,
        guardrail_config: Any = None,
        output_type: EvaluatorOutputType | None = None,
        repetitions: int | None = None,
        categories: SequenceNotStr[str] | None = None,
        categorical_labels: Sequence[CategoricalLabel | CategoricalLabelParam] | None = None,
        dataset_id: str | None = None,
        path: str | None = None,
        project_id: str | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> Evaluator: ...

    @overload
    async def create(
        self,
        *,
        type: Literal["llm_eval"] | None = None,
        prompt: str,
        key: str,
        mode: Literal["jury"] | None = None,
        jury: Jury | JuryParam,
        guardrail_config: Any = None,
        output_type: EvaluatorOutputType | None = None,
        repetitions: int | None = None,
        categories: SequenceNotStr[str] | None = None,
        categorical_labels: Sequence[CategoricalLabel | CategoricalLabelParam] | None = None,
        dataset_id: str | None = None,
        path: str | None = None,
        project_id: str | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> Evaluator: ...

    @overload
    async def create(
        self,
        *,
        body: CreateEvalRequestBodyParam,
        options: RequestOptions | None = None,
    ) -> Evaluator: ...

    async def create(
        self,
        *,
        code: str | None = None,
        type: Literal["python_eval", "llm_eval"] | None = None,
        key: str | None = None,
        guardrail_config: Any = None,
        output_type: PythonEvalOutputType | EvaluatorOutputType | None = None,
        path: str | None = None,
        project_id: str | None = None,
        description: str | None = None,
        prompt: str | None = None,
        mode: Literal["single", "jury"] | None = None,
        model: str | None = None,
        repetitions: int | None = None,
        categories: SequenceNotStr[str] | None = None,
        categorical_labels: Sequence[CategoricalLabel | CategoricalLabelParam] | None = None,
        dataset_id: str | None = None,
        jury: Jury | JuryParam | None = None,
        body: CreateEvalRequestBodyParam | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Create an evaluator: Python code, one model as judge, or a jury of models.

        path: Project and folders; not with `project_id`.
        project_id: Not with `path`.
        repetitions: How often to ask.

        `POST /v2/evaluators`; raises `OrqError`.
        """
        from ..funcs._evals import evals_create

        request: Any = with_body(
            {},
            body,
            {
                "code": code,
                "type": type,
                "key": key,
                "guardrail_config": guardrail_config,
                "output_type": output_type,
                "path": path,
                "project_id": project_id,
                "description": description,
                "prompt": prompt,
                "mode": mode,
                "model": model,
                "repetitions": repetitions,
                "categories": categories,
                "categorical_labels": categorical_labels,
                "dataset_id": dataset_id,
                "jury": jury,
            },
        )
        return (await evals_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an evaluator by its id.

        `DELETE /v2/evaluators/{id}`; raises `OrqError`.
        """
        from ..funcs._evals import evals_delete

        request: Any = {"id": id}
        return (await evals_delete(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> Eval:
        """Fetch an evaluator with all its settings.

        `GET /v2/evaluators/{id}`; raises `OrqError`.
        """
        from ..funcs._evals import evals_get

        request: Any = {"id": id}
        return (await evals_get(self._core, request, options=options)).unwrap()

    async def get_version(
        self,
        *,
        id: str,
        version_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Fetch one version of an evaluator.

        `GET /v2/evaluators/{id}/versions/{version_id}`; raises `OrqError`.
        """
        from ..funcs._evals import evals_get_version

        request: Any = {"id": id, "version_id": version_id}
        return (await evals_get_version(self._core, request, options=options)).unwrap()

    async def invoke(
        self,
        *,
        id: str,
        context: EvaluationContext | EvaluationContextParam | None = None,
        model: str | None = None,
        query: str | None = None,
        output: str | None = None,
        reference: str | None = None,
        retrievals: SequenceNotStr[str] | None = None,
        messages: Sequence[Mapping[str, Any]] | None = None,
        variables: Mapping[str, Any] | None = None,
        retry: EvaluatorRetryConfig | EvaluatorRetryConfigParam | None = None,
        timeout: EvaluatorCallTimeout | EvaluatorCallTimeoutParam | None = None,
        options: RequestOptions | None = None,
    ) -> EvaluationResult:
        """Run an existing evaluator on a conversation, or on an input and output.

        context: What is judged.
        model: Only for a template of the hub that has no model of its own.
        reference: The expected output.
        retrievals: What was found in knowledge bases.
        messages: The conversation that is judged.

        `POST /v3/evaluators/{id}/invoke`; raises `OrqError`.
        """
        from ..funcs._evals import evals_invoke

        request: Any = {
            "id": id,
            "context": context,
            "model": model,
            "query": query,
            "output": output,
            "reference": reference,
            "retrievals": retrievals,
            "messages": messages,
            "variables": variables,
            "retry": retry,
            "timeout": timeout,
        }
        return (await evals_invoke(self._core, request, options=options)).unwrap()

    async def list_versions(
        self,
        *,
        id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListEvaluatorVersionsResponse:
        """List the versions of an evaluator, a page at a time.

        limit: How many at most, 1 to 200.
        starting_after: A cursor: the page starts right after it.
        ending_before: A cursor: the page ends right before it.

        `GET /v2/evaluators/{id}/versions`; raises `OrqError`.
        """
        from ..funcs._evals import evals_list_versions

        request: Any = {"id": id, "limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return (await evals_list_versions(self._core, request, options=options)).unwrap()

    async def update(
        self,
        *,
        id: str,
        type: str | None = None,
        path: str | None = None,
        project_id: str | None = None,
        key: str | None = None,
        description: str | None = None,
        prompt: str | None = None,
        output_type: str | None = None,
        categories: SequenceNotStr[str] | None | UnsetType = UNSET,
        categorical_labels: Sequence[CategoricalLabel | CategoricalLabelParam] | None | UnsetType = UNSET,
        dataset_id: str | None | UnsetType = UNSET,
        repetitions: int | None = None,
        mode: EvaluatorMode | None = None,
        model: str | None = None,
        jury: Jury | JuryParam | None = None,
        schema: str | None = None,
        url: str | None = None,
        method: str | None = None,
        headers: Mapping[str, str] | None = None,
        payload: Mapping[str, Any] | None = None,
        code: str | None = None,
        guardrail_config: Any = None,
        version_increment: VersionIncrement | None = None,
        version_description: str | None = None,
        options: RequestOptions | None = None,
    ) -> Evaluator:
        """Change an evaluator; what is not given stays as it is.

        path: Project and folders; not with `project_id`.
        project_id: Not with `path`.

        `PATCH /v2/evaluators/{id}`; raises `OrqError`.
        """
        from ..funcs._evals import evals_update

        request: Any = {
            "id": id,
            "type": type,
            "path": path,
            "project_id": project_id,
            "key": key,
            "description": description,
            "prompt": prompt,
            "output_type": output_type,
            "categories": categories,
            "categorical_labels": categorical_labels,
            "dataset_id": dataset_id,
            "repetitions": repetitions,
            "mode": mode,
            "model": model,
            "jury": jury,
            "schema": schema,
            "url": url,
            "method": method,
            "headers": headers,
            "payload": payload,
            "code": code,
            "guardrail_config": guardrail_config,
            "version_increment": version_increment,
            "version_description": version_description,
        }
        return (await evals_update(self._core, request, options=options)).unwrap()
