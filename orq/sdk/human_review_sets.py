# @generated
"""`client.human_review_sets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import with_body

if TYPE_CHECKING:
    import builtins
    from typing import Literal

    from .._signatures import RequestOptions
    from ..models.human_review_sets import HumanReviewSet
    from ..params._h_unions import HumanReviewSetInputParam
    from ..types import SequenceNotStr


class HumanReviewSetsNamespace(Namespace):
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
    ) -> Any:
        """Create a human review set, chosen by span type or by name.

        `POST /v2/human-eval-sets`; raises `OrqError`. Deprecated: use `annotations`.
        """
        from ..funcs._human_review_sets import human_review_sets_create

        request: Any = with_body(
            {},
            body,
            {
                "display_name": display_name,
                "human_eval_ids": human_eval_ids,
                "filter_type": filter_type,
                "filter_values": filter_values,
                "description": description,
                "project_id": project_id,
                "filter_value": filter_value,
            },
        )
        return human_review_sets_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a human review set by its id.

        `DELETE /v2/human-eval-sets/{id}`; raises `OrqError`. Deprecated: use `annotations`.
        """
        from ..funcs._human_review_sets import human_review_sets_delete

        request: Any = {"id": id}
        return human_review_sets_delete(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet:
        """Fetch a human review set by its id.

        `GET /v2/human-eval-sets/{id}`; raises `OrqError`. Deprecated: use `annotations`.
        """
        from ..funcs._human_review_sets import human_review_sets_get

        request: Any = {"id": id}
        return human_review_sets_get(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[HumanReviewSet]:
        """List human review sets.

        `GET /v2/human-eval-sets`; raises `OrqError`. Deprecated: use `annotations`.
        """
        from ..funcs._human_review_sets import human_review_sets_list

        request: Any = {"project_id": project_id}
        return human_review_sets_list(self._core, request, options=options).unwrap()

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
    ) -> Any:
        """Replace a human review set.

        `PATCH /v2/human-eval-sets/{id}`; raises `OrqError`. Deprecated: use `annotations`.
        """
        from ..funcs._human_review_sets import human_review_sets_update

        request: Any = with_body(
            {"id": id},
            body,
            {
                "display_name": display_name,
                "human_eval_ids": human_eval_ids,
                "filter_type": filter_type,
                "filter_values": filter_values,
                "description": description,
                "project_id": project_id,
                "filter_value": filter_value,
            },
        )
        return human_review_sets_update(self._core, request, options=options).unwrap()


class AsyncHumanReviewSetsNamespace(AsyncNamespace):
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
    ) -> Any:
        """Create a human review set, chosen by span type or by name.

        `POST /v2/human-eval-sets`; raises `OrqError`. Deprecated: use `annotations`.
        """
        from ..funcs._human_review_sets import human_review_sets_create

        request: Any = with_body(
            {},
            body,
            {
                "display_name": display_name,
                "human_eval_ids": human_eval_ids,
                "filter_type": filter_type,
                "filter_values": filter_values,
                "description": description,
                "project_id": project_id,
                "filter_value": filter_value,
            },
        )
        return (await human_review_sets_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a human review set by its id.

        `DELETE /v2/human-eval-sets/{id}`; raises `OrqError`. Deprecated: use `annotations`.
        """
        from ..funcs._human_review_sets import human_review_sets_delete

        request: Any = {"id": id}
        return (await human_review_sets_delete(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> HumanReviewSet:
        """Fetch a human review set by its id.

        `GET /v2/human-eval-sets/{id}`; raises `OrqError`. Deprecated: use `annotations`.
        """
        from ..funcs._human_review_sets import human_review_sets_get

        request: Any = {"id": id}
        return (await human_review_sets_get(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[HumanReviewSet]:
        """List human review sets.

        `GET /v2/human-eval-sets`; raises `OrqError`. Deprecated: use `annotations`.
        """
        from ..funcs._human_review_sets import human_review_sets_list

        request: Any = {"project_id": project_id}
        return (await human_review_sets_list(self._core, request, options=options)).unwrap()

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
    ) -> Any:
        """Replace a human review set.

        `PATCH /v2/human-eval-sets/{id}`; raises `OrqError`. Deprecated: use `annotations`.
        """
        from ..funcs._human_review_sets import human_review_sets_update

        request: Any = with_body(
            {"id": id},
            body,
            {
                "display_name": display_name,
                "human_eval_ids": human_eval_ids,
                "filter_type": filter_type,
                "filter_values": filter_values,
                "description": description,
                "project_id": project_id,
                "filter_value": filter_value,
            },
        )
        return (await human_review_sets_update(self._core, request, options=options)).unwrap()
