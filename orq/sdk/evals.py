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
    from ..params._e_to_m_unions import CreateEvalRequestBodyParam
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

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only evaluators that match this text.
        sort: Order of the list: `desc` for the newest first, `asc` for the oldest first.
        project_id: Lists only evaluators of this project.

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

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only evaluators that match this text.
        sort: Order of the list: `desc` for the newest first, `asc` for the oldest first.
        project_id: Lists only evaluators of this project.

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
    ) -> Evaluator:
        """Create an evaluator: Python code, one model as judge, or a jury of models.

        code: Python program that rates; it gets the log of the call and returns the verdict.
        type: Selects the kind: one of `"python_eval"`, `"llm_eval"`.
        key: Name of the evaluator, unique in the workspace.
        guardrail_config: Condition under which a verdict passes, if the evaluator is a guardrail.
        output_type: Kind of the verdict, such as true or false, a number or a category.
        path: Project and folders, such as `Default/evaluators`; give it or `project_id`.
        project_id: Project that owns the evaluator; give it or `path`.
        description: What the evaluator rates, for people who choose one.
        prompt: Question to the model; variables such as `{{log.output}}` stand for what is rated.
        mode: Selects the kind: one of `"single"`, `"jury"`.
        model: Model that rates, as `provider/model`.
        repetitions: How often the model rates each output, 1 to 3; null: once.
        categories: Categories from which the model chooses; null unless the verdict is a category.
        categorical_labels: Categories with a description of each; null unless the verdict is a category.
        dataset_id: Dataset with examples for the evaluator; null: none.
        jury: Models that rate, and how many of them must answer.

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

        id: Id of the evaluator to delete.

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

        id: Id of the evaluator to fetch.

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

        id: Id of the evaluator that has the version.
        version_id: Id of the version to fetch.

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
        """Run a stored evaluator on a conversation, or on an input and an output.

        id: Id of the evaluator; `id@version` or `id@environment` chooses one version of it.
        context: What is rated, as one object; the fields beside it are a shorter way to say the same.
        model: Model that rates, as `provider/model`; only for templates of the hub that have none.
        query: Last message of the user, as `context.input.user_query`.
        output: Answer that is rated, as `context.output.response`.
        reference: Answer that was expected, as `context.input.expected_output`.
        retrievals: Texts that were found in knowledge bases, as `context.input.retrievals`.
        messages: Conversation that is rated, as `context.messages`.
        variables: Values for further variables of the prompt, as `context.variables`.
        retry: How often a failed run is tried again, and on which status codes.
        timeout: How long the evaluator may run.

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

        id: Id of the evaluator whose versions are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

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

        id: Id of the evaluator to change.
        type: Kind of the evaluator. Default: the kind that it has.
        path: Project and folders into which the evaluator moves; not with `project_id`.
        project_id: Project into which the evaluator moves; not with `path`.
        key: Name of the evaluator, unique in the workspace: letters and digits, `_` and `-` inside.
        description: What the evaluator rates, for people who choose one.
        prompt: Question to the model, for evaluators of type `llm_eval`.
        output_type: Kind of the verdict, such as true or false, a number or a category.
        categories: Categories from which the model chooses; null: none.
        categorical_labels: Categories with a description of each; null: none.
        dataset_id: Dataset with examples for the evaluator; null: none.
        repetitions: How often the model rates each output, 1 to 3.
        mode: Whether one model rates (`single`) or several (`jury`).
        model: Model that rates, as `provider/model`.
        jury: Models that rate, and how many of them must answer.
        schema: JSON schema that the output has to fit, as JSON text; for type `json_schema`.
        url: Address that gets the request and answers with the verdict; for type `http_eval`.
        method: HTTP method of the request, for type `http_eval`.
        headers: Headers of the request by name, for type `http_eval`.
        payload: JSON body of the request, for type `http_eval`.
        code: Program that rates, for types `python_eval` and `typescript_eval`.
        guardrail_config: Condition under which a verdict passes, if the evaluator is a guardrail.
        version_increment: Makes a new version: which part of the version number to raise.
        version_description: What changed in the new version, for people.

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

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only evaluators that match this text.
        sort: Order of the list: `desc` for the newest first, `asc` for the oldest first.
        project_id: Lists only evaluators of this project.

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

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only evaluators that match this text.
        sort: Order of the list: `desc` for the newest first, `asc` for the oldest first.
        project_id: Lists only evaluators of this project.

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
    ) -> Evaluator:
        """Create an evaluator: Python code, one model as judge, or a jury of models.

        code: Python program that rates; it gets the log of the call and returns the verdict.
        type: Selects the kind: one of `"python_eval"`, `"llm_eval"`.
        key: Name of the evaluator, unique in the workspace.
        guardrail_config: Condition under which a verdict passes, if the evaluator is a guardrail.
        output_type: Kind of the verdict, such as true or false, a number or a category.
        path: Project and folders, such as `Default/evaluators`; give it or `project_id`.
        project_id: Project that owns the evaluator; give it or `path`.
        description: What the evaluator rates, for people who choose one.
        prompt: Question to the model; variables such as `{{log.output}}` stand for what is rated.
        mode: Selects the kind: one of `"single"`, `"jury"`.
        model: Model that rates, as `provider/model`.
        repetitions: How often the model rates each output, 1 to 3; null: once.
        categories: Categories from which the model chooses; null unless the verdict is a category.
        categorical_labels: Categories with a description of each; null unless the verdict is a category.
        dataset_id: Dataset with examples for the evaluator; null: none.
        jury: Models that rate, and how many of them must answer.

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

        id: Id of the evaluator to delete.

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

        id: Id of the evaluator to fetch.

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

        id: Id of the evaluator that has the version.
        version_id: Id of the version to fetch.

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
        """Run a stored evaluator on a conversation, or on an input and an output.

        id: Id of the evaluator; `id@version` or `id@environment` chooses one version of it.
        context: What is rated, as one object; the fields beside it are a shorter way to say the same.
        model: Model that rates, as `provider/model`; only for templates of the hub that have none.
        query: Last message of the user, as `context.input.user_query`.
        output: Answer that is rated, as `context.output.response`.
        reference: Answer that was expected, as `context.input.expected_output`.
        retrievals: Texts that were found in knowledge bases, as `context.input.retrievals`.
        messages: Conversation that is rated, as `context.messages`.
        variables: Values for further variables of the prompt, as `context.variables`.
        retry: How often a failed run is tried again, and on which status codes.
        timeout: How long the evaluator may run.

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

        id: Id of the evaluator whose versions are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

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

        id: Id of the evaluator to change.
        type: Kind of the evaluator. Default: the kind that it has.
        path: Project and folders into which the evaluator moves; not with `project_id`.
        project_id: Project into which the evaluator moves; not with `path`.
        key: Name of the evaluator, unique in the workspace: letters and digits, `_` and `-` inside.
        description: What the evaluator rates, for people who choose one.
        prompt: Question to the model, for evaluators of type `llm_eval`.
        output_type: Kind of the verdict, such as true or false, a number or a category.
        categories: Categories from which the model chooses; null: none.
        categorical_labels: Categories with a description of each; null: none.
        dataset_id: Dataset with examples for the evaluator; null: none.
        repetitions: How often the model rates each output, 1 to 3.
        mode: Whether one model rates (`single`) or several (`jury`).
        model: Model that rates, as `provider/model`.
        jury: Models that rate, and how many of them must answer.
        schema: JSON schema that the output has to fit, as JSON text; for type `json_schema`.
        url: Address that gets the request and answers with the verdict; for type `http_eval`.
        method: HTTP method of the request, for type `http_eval`.
        headers: Headers of the request by name, for type `http_eval`.
        payload: JSON body of the request, for type `http_eval`.
        code: Program that rates, for types `python_eval` and `typescript_eval`.
        guardrail_config: Condition under which a verdict passes, if the evaluator is a guardrail.
        version_increment: Makes a new version: which part of the version number to raise.
        version_description: What changed in the new version, for people.

        `PATCH /v2/evaluators/{id}`; raises `OrqError`.
        """
        ...
