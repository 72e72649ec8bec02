# @generated
"""`client.human_review_sets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _human_review_sets

if TYPE_CHECKING:
    import builtins
    from typing import Literal

    from .._signatures import RequestOptions
    from ..models.human_review_sets import HumanReviewSet
    from ..params._e_to_m_unions import HumanReviewSetInputParam
    from ..types import SequenceNotStr


class HumanReviewSetsNamespace(Namespace, functions=_human_review_sets):
    """Human reviews for spans, chosen by type or by name."""

    @overload
    def create(
        self,
        *,
        display_name: str,
        human_eval_ids: SequenceNotStr[str],
        filter_type: Literal["span_type"],
        filter_values: SequenceNotStr[str],
        description: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet: ...

    @overload
    def create(
        self,
        *,
        display_name: str,
        human_eval_ids: SequenceNotStr[str],
        filter_type: Literal["name"],
        filter_value: str,
        description: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet: ...

    @overload
    def create(
        self,
        *,
        body: HumanReviewSetInputParam,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet: ...

    def create(
        self,
        *,
        display_name: str | None = None,
        human_eval_ids: SequenceNotStr[str] | None = None,
        filter_type: Literal["span_type", "name"] | None = None,
        filter_values: SequenceNotStr[str] | None = None,
        description: str | None = None,
        project_id: str | None = None,
        filter_value: str | None = None,
        body: HumanReviewSetInputParam | None = None,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet:
        """Create a human review set for spans of some types or of a name.

        display_name: Name shown in the studio, at most 255 characters.
        human_eval_ids: Ids of the human reviews that apply to the spans that fit.
        filter_type: Selects the kind: one of `"span_type"`, `"name"`.
        filter_values: Types of spans to which the reviews apply.
        description: What the set is for, for people.
        project_id: Project whose spans are reviewed; without one, those of the whole workspace.
        filter_value: Name that a span must have; it may be a pattern.

        `POST /v2/human-eval-sets`; raises `OrqError`. Deprecated: use `annotations`.
        """
        ...

    def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a human review set by its id.

        id: Id of the set to delete.

        `DELETE /v2/human-eval-sets/{id}`; raises `OrqError`. Deprecated: use `annotations`.
        """
        ...

    def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet:
        """Fetch a human review set by its id.

        id: Id of the set to fetch.

        `GET /v2/human-eval-sets/{id}`; raises `OrqError`. Deprecated: use `annotations`.
        """
        ...

    def list(
        self,
        *,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[HumanReviewSet]:
        """List human review sets.

        project_id: Lists only sets of this project.

        `GET /v2/human-eval-sets`; raises `OrqError`. Deprecated: use `annotations`.
        """
        ...

    @overload
    def update(
        self,
        *,
        id: str,
        display_name: str,
        human_eval_ids: SequenceNotStr[str],
        filter_type: Literal["span_type"],
        filter_values: SequenceNotStr[str],
        description: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet: ...

    @overload
    def update(
        self,
        *,
        id: str,
        display_name: str,
        human_eval_ids: SequenceNotStr[str],
        filter_type: Literal["name"],
        filter_value: str,
        description: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet: ...

    @overload
    def update(
        self,
        *,
        id: str,
        body: HumanReviewSetInputParam,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet: ...

    def update(
        self,
        *,
        id: str,
        display_name: str | None = None,
        human_eval_ids: SequenceNotStr[str] | None = None,
        filter_type: Literal["span_type", "name"] | None = None,
        filter_values: SequenceNotStr[str] | None = None,
        description: str | None = None,
        project_id: str | None = None,
        filter_value: str | None = None,
        body: HumanReviewSetInputParam | None = None,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet:
        """Replace a human review set.

        id: Id of the set to replace.
        display_name: Name shown in the studio, at most 255 characters.
        human_eval_ids: Ids of the human reviews that apply to the spans that fit.
        filter_type: Selects the kind: one of `"span_type"`, `"name"`.
        filter_values: Types of spans to which the reviews apply.
        description: What the set is for, for people.
        project_id: Project whose spans are reviewed; without one, those of the whole workspace.
        filter_value: Name that a span must have; it may be a pattern.

        `PATCH /v2/human-eval-sets/{id}`; raises `OrqError`. Deprecated: use `annotations`.
        """
        ...


class AsyncHumanReviewSetsNamespace(AsyncNamespace, functions=_human_review_sets):
    """Human reviews for spans, chosen by type or by name."""

    @overload
    async def create(
        self,
        *,
        display_name: str,
        human_eval_ids: SequenceNotStr[str],
        filter_type: Literal["span_type"],
        filter_values: SequenceNotStr[str],
        description: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet: ...

    @overload
    async def create(
        self,
        *,
        display_name: str,
        human_eval_ids: SequenceNotStr[str],
        filter_type: Literal["name"],
        filter_value: str,
        description: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet: ...

    @overload
    async def create(
        self,
        *,
        body: HumanReviewSetInputParam,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet: ...

    async def create(
        self,
        *,
        display_name: str | None = None,
        human_eval_ids: SequenceNotStr[str] | None = None,
        filter_type: Literal["span_type", "name"] | None = None,
        filter_values: SequenceNotStr[str] | None = None,
        description: str | None = None,
        project_id: str | None = None,
        filter_value: str | None = None,
        body: HumanReviewSetInputParam | None = None,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet:
        """Create a human review set for spans of some types or of a name.

        display_name: Name shown in the studio, at most 255 characters.
        human_eval_ids: Ids of the human reviews that apply to the spans that fit.
        filter_type: Selects the kind: one of `"span_type"`, `"name"`.
        filter_values: Types of spans to which the reviews apply.
        description: What the set is for, for people.
        project_id: Project whose spans are reviewed; without one, those of the whole workspace.
        filter_value: Name that a span must have; it may be a pattern.

        `POST /v2/human-eval-sets`; raises `OrqError`. Deprecated: use `annotations`.
        """
        ...

    async def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a human review set by its id.

        id: Id of the set to delete.

        `DELETE /v2/human-eval-sets/{id}`; raises `OrqError`. Deprecated: use `annotations`.
        """
        ...

    async def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet:
        """Fetch a human review set by its id.

        id: Id of the set to fetch.

        `GET /v2/human-eval-sets/{id}`; raises `OrqError`. Deprecated: use `annotations`.
        """
        ...

    async def list(
        self,
        *,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[HumanReviewSet]:
        """List human review sets.

        project_id: Lists only sets of this project.

        `GET /v2/human-eval-sets`; raises `OrqError`. Deprecated: use `annotations`.
        """
        ...

    @overload
    async def update(
        self,
        *,
        id: str,
        display_name: str,
        human_eval_ids: SequenceNotStr[str],
        filter_type: Literal["span_type"],
        filter_values: SequenceNotStr[str],
        description: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet: ...

    @overload
    async def update(
        self,
        *,
        id: str,
        display_name: str,
        human_eval_ids: SequenceNotStr[str],
        filter_type: Literal["name"],
        filter_value: str,
        description: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet: ...

    @overload
    async def update(
        self,
        *,
        id: str,
        body: HumanReviewSetInputParam,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet: ...

    async def update(
        self,
        *,
        id: str,
        display_name: str | None = None,
        human_eval_ids: SequenceNotStr[str] | None = None,
        filter_type: Literal["span_type", "name"] | None = None,
        filter_values: SequenceNotStr[str] | None = None,
        description: str | None = None,
        project_id: str | None = None,
        filter_value: str | None = None,
        body: HumanReviewSetInputParam | None = None,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet:
        """Replace a human review set.

        id: Id of the set to replace.
        display_name: Name shown in the studio, at most 255 characters.
        human_eval_ids: Ids of the human reviews that apply to the spans that fit.
        filter_type: Selects the kind: one of `"span_type"`, `"name"`.
        filter_values: Types of spans to which the reviews apply.
        description: What the set is for, for people.
        project_id: Project whose spans are reviewed; without one, those of the whole workspace.
        filter_value: Name that a span must have; it may be a pattern.

        `PATCH /v2/human-eval-sets/{id}`; raises `OrqError`. Deprecated: use `annotations`.
        """
        ...
