# @generated
"""`client.evals`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import UnsetType
from ..funcs import _evals
from ..types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
    from typing import Any, Literal

    from .._signatures import RequestOptions
    from ..models.eval_requests import ListEvaluatorVersionsResponse
    from ..models.eval_runs import EvaluationContext, EvaluationResult, EvaluatorCallTimeout, EvaluatorRetryConfig
    from ..models.evals import (
        CategoricalLabel,
        Eval,
        Evaluator,
        EvaluatorMode,
        EvaluatorOutputType,
        Jury,
        ListEvalsResponse,
        PythonEvalOutputType,
    )
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


class EvalsNamespace(Namespace, functions=_evals):
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
        ...

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
        ...

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

        type: Selects the kind: one of `"python_eval"`, `"llm_eval"`.
        path: Project and folders; not with `project_id`.
        project_id: Not with `path`.
        mode: Selects the kind: one of `"single"`, `"jury"`.
        repetitions: How often to ask.

        `POST /v2/evaluators`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an evaluator by its id.

        `DELETE /v2/evaluators/{id}`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> Eval:
        """Fetch an evaluator with all its settings.

        `GET /v2/evaluators/{id}`; raises `OrqError`.
        """
        ...

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
        ...

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
        ...

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
        ...

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
        ...


class AsyncEvalsNamespace(AsyncNamespace, functions=_evals):
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
        ...

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
        ...

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

        type: Selects the kind: one of `"python_eval"`, `"llm_eval"`.
        path: Project and folders; not with `project_id`.
        project_id: Not with `path`.
        mode: Selects the kind: one of `"single"`, `"jury"`.
        repetitions: How often to ask.

        `POST /v2/evaluators`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an evaluator by its id.

        `DELETE /v2/evaluators/{id}`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> Eval:
        """Fetch an evaluator with all its settings.

        `GET /v2/evaluators/{id}`; raises `OrqError`.
        """
        ...

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
        ...

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
        ...

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
        ...

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
        ...
