# @generated
"""`client.model_fusions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _model_fusions

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.model_fusions import (
        ListModelFusionsResponse,
        ModelFusion,
        ModelFusionPreset,
        ModelFusionResponse,
        ModelFusionSynthesisMode,
    )
    from ..types import SequenceNotStr


class ModelFusionsNamespace(Namespace, functions=_model_fusions):
    """Model fusions, which combine the answers of several models."""

    def create(
        self,
        *,
        key: str,
        panel_models: SequenceNotStr[str],
        judge_model: str,
        synthesis_mode: ModelFusionSynthesisMode,
        preset: ModelFusionPreset,
        orchestrator_model: str | None = None,
        web_tools: bool | None = None,
        max_tool_calls: int | None = None,
        feed_raw_to_synth: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ModelFusionResponse:
        """Create a virtual model that combines the answers of a panel of models.

        key: Name of the fusion, unique in the workspace; part of its model name.
        panel_models: Models that each answer the request, as `provider/model`.
        judge_model: Model that compares the answers, as `provider/model`.
        synthesis_mode: Whether the judge only analyses the answers, or also writes the final one.
        preset: What the fusion is tuned for, such as quality or a small budget.
        orchestrator_model: Model that leads the fusion, as `provider/model`.
        web_tools: Whether the panel may search the web.
        max_tool_calls: Maximum number of tool calls in one request.
        feed_raw_to_synth: Whether the step that writes the answer sees the panel's answers word for word.

        `POST /v3/model-fusions`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        model_fusion_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a model fusion for good.

        model_fusion_id: Id of the fusion to delete.

        `DELETE /v3/model-fusions/{model_fusion_id}`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        model_fusion_id: str,
        options: RequestOptions | None = None,
    ) -> ModelFusionResponse:
        """Fetch a model fusion by its id.

        model_fusion_id: Id of the fusion to fetch.

        `GET /v3/model-fusions/{model_fusion_id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        preset: SequenceNotStr[ModelFusionPreset] | None = None,
        enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListModelFusionsResponse:
        """List model fusions, a page at a time.

        limit: Number of items in a page.
        starting_after: `model_fusion_id` of the last item of the page before: the next page begins after it.
        ending_before: `model_fusion_id` of the first item of the page after: this page ends before it.
        search: Lists only fusions whose key contains this text.
        preset: Lists only fusions with one of these presets.
        enabled: Lists only fusions that are switched on (true) or off (false).

        `GET /v3/model-fusions`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        preset: SequenceNotStr[ModelFusionPreset] | None = None,
        enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[ModelFusion]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page.
        starting_after: `model_fusion_id` of the last item of the page before: the next page begins after it.
        ending_before: `model_fusion_id` of the first item of the page after: this page ends before it.
        search: Lists only fusions whose key contains this text.
        preset: Lists only fusions with one of these presets.
        enabled: Lists only fusions that are switched on (true) or off (false).

        `GET /v3/model-fusions`; raises `OrqError`.
        """
        ...

    def set_enabled(
        self,
        *,
        model_fusion_id: str,
        enabled: bool,
        options: RequestOptions | None = None,
    ) -> ModelFusionResponse:
        """Switch a model fusion on or off.

        model_fusion_id: Id of the fusion to switch.
        enabled: Whether to switch it on (true) or off (false).

        `POST /v3/model-fusions/{model_fusion_id}/enabled`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        model_fusion_id: str,
        panel_models: SequenceNotStr[str],
        judge_model: str,
        synthesis_mode: ModelFusionSynthesisMode,
        preset: ModelFusionPreset,
        web_tools: bool,
        max_tool_calls: int,
        feed_raw_to_synth: bool,
        orchestrator_model: str | None = None,
        options: RequestOptions | None = None,
    ) -> ModelFusionResponse:
        """Replace the whole configuration of a model fusion.

        model_fusion_id: Id of the fusion to replace.
        panel_models: Models that each answer the request, as `provider/model`.
        judge_model: Model that compares the answers, as `provider/model`.
        synthesis_mode: Whether the judge only analyses the answers, or also writes the final one.
        preset: What the fusion is tuned for, such as quality or a small budget.
        web_tools: Whether the panel may search the web.
        max_tool_calls: Maximum number of tool calls in one request.
        feed_raw_to_synth: Whether the step that writes the answer sees the panel's answers word for word.
        orchestrator_model: Model that leads the fusion, as `provider/model`.

        `PUT /v3/model-fusions/{model_fusion_id}`; raises `OrqError`.
        """
        ...


class AsyncModelFusionsNamespace(AsyncNamespace, functions=_model_fusions):
    """Model fusions, which combine the answers of several models."""

    async def create(
        self,
        *,
        key: str,
        panel_models: SequenceNotStr[str],
        judge_model: str,
        synthesis_mode: ModelFusionSynthesisMode,
        preset: ModelFusionPreset,
        orchestrator_model: str | None = None,
        web_tools: bool | None = None,
        max_tool_calls: int | None = None,
        feed_raw_to_synth: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ModelFusionResponse:
        """Create a virtual model that combines the answers of a panel of models.

        key: Name of the fusion, unique in the workspace; part of its model name.
        panel_models: Models that each answer the request, as `provider/model`.
        judge_model: Model that compares the answers, as `provider/model`.
        synthesis_mode: Whether the judge only analyses the answers, or also writes the final one.
        preset: What the fusion is tuned for, such as quality or a small budget.
        orchestrator_model: Model that leads the fusion, as `provider/model`.
        web_tools: Whether the panel may search the web.
        max_tool_calls: Maximum number of tool calls in one request.
        feed_raw_to_synth: Whether the step that writes the answer sees the panel's answers word for word.

        `POST /v3/model-fusions`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        model_fusion_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a model fusion for good.

        model_fusion_id: Id of the fusion to delete.

        `DELETE /v3/model-fusions/{model_fusion_id}`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        model_fusion_id: str,
        options: RequestOptions | None = None,
    ) -> ModelFusionResponse:
        """Fetch a model fusion by its id.

        model_fusion_id: Id of the fusion to fetch.

        `GET /v3/model-fusions/{model_fusion_id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        preset: SequenceNotStr[ModelFusionPreset] | None = None,
        enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListModelFusionsResponse:
        """List model fusions, a page at a time.

        limit: Number of items in a page.
        starting_after: `model_fusion_id` of the last item of the page before: the next page begins after it.
        ending_before: `model_fusion_id` of the first item of the page after: this page ends before it.
        search: Lists only fusions whose key contains this text.
        preset: Lists only fusions with one of these presets.
        enabled: Lists only fusions that are switched on (true) or off (false).

        `GET /v3/model-fusions`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        preset: SequenceNotStr[ModelFusionPreset] | None = None,
        enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[ModelFusion]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page.
        starting_after: `model_fusion_id` of the last item of the page before: the next page begins after it.
        ending_before: `model_fusion_id` of the first item of the page after: this page ends before it.
        search: Lists only fusions whose key contains this text.
        preset: Lists only fusions with one of these presets.
        enabled: Lists only fusions that are switched on (true) or off (false).

        `GET /v3/model-fusions`; raises `OrqError`.
        """
        ...

    async def set_enabled(
        self,
        *,
        model_fusion_id: str,
        enabled: bool,
        options: RequestOptions | None = None,
    ) -> ModelFusionResponse:
        """Switch a model fusion on or off.

        model_fusion_id: Id of the fusion to switch.
        enabled: Whether to switch it on (true) or off (false).

        `POST /v3/model-fusions/{model_fusion_id}/enabled`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        model_fusion_id: str,
        panel_models: SequenceNotStr[str],
        judge_model: str,
        synthesis_mode: ModelFusionSynthesisMode,
        preset: ModelFusionPreset,
        web_tools: bool,
        max_tool_calls: int,
        feed_raw_to_synth: bool,
        orchestrator_model: str | None = None,
        options: RequestOptions | None = None,
    ) -> ModelFusionResponse:
        """Replace the whole configuration of a model fusion.

        model_fusion_id: Id of the fusion to replace.
        panel_models: Models that each answer the request, as `provider/model`.
        judge_model: Model that compares the answers, as `provider/model`.
        synthesis_mode: Whether the judge only analyses the answers, or also writes the final one.
        preset: What the fusion is tuned for, such as quality or a small budget.
        web_tools: Whether the panel may search the web.
        max_tool_calls: Maximum number of tool calls in one request.
        feed_raw_to_synth: Whether the step that writes the answer sees the panel's answers word for word.
        orchestrator_model: Model that leads the fusion, as `provider/model`.

        `PUT /v3/model-fusions/{model_fusion_id}`; raises `OrqError`.
        """
        ...
