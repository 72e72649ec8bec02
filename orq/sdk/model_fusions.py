# @generated
"""`client.model_fusions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .._signatures import RequestOptions
    from ..models.model_fusions import (
        ListModelFusionsResponse,
        ModelFusion,
        ModelFusionPreset,
        ModelFusionResponse,
        ModelFusionSynthesisMode,
    )
    from ..types import SequenceNotStr


class ModelFusionsNamespace(Namespace):
    """Model fusions, which fuse the answers of several models."""

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
        """Create a virtual model that fuses the answers of a panel of models.

        `POST /v3/model-fusions`; raises `OrqError`.
        """
        from ..funcs._model_fusions import model_fusions_create

        request: Any = {
            "key": key,
            "panel_models": panel_models,
            "judge_model": judge_model,
            "synthesis_mode": synthesis_mode,
            "preset": preset,
            "orchestrator_model": orchestrator_model,
            "web_tools": web_tools,
            "max_tool_calls": max_tool_calls,
            "feed_raw_to_synth": feed_raw_to_synth,
        }
        return model_fusions_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        model_fusion_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a model fusion for good.

        `DELETE /v3/model-fusions/{model_fusion_id}`; raises `OrqError`.
        """
        from ..funcs._model_fusions import model_fusions_delete

        request: Any = {"model_fusion_id": model_fusion_id}
        return model_fusions_delete(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        model_fusion_id: str,
        options: RequestOptions | None = None,
    ) -> ModelFusionResponse:
        """Fetch a model fusion by its id.

        `GET /v3/model-fusions/{model_fusion_id}`; raises `OrqError`.
        """
        from ..funcs._model_fusions import model_fusions_get

        request: Any = {"model_fusion_id": model_fusion_id}
        return model_fusions_get(self._core, request, options=options).unwrap()

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

        limit: How many at most.
        starting_after: The `model_fusion_id` of an item: the page starts right after it.
        ending_before: The `model_fusion_id` of an item: the page ends right before it.

        `GET /v3/model-fusions`; raises `OrqError`.
        """
        from ..funcs._model_fusions import model_fusions_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "preset": preset,
            "enabled": enabled,
        }
        return model_fusions_list(self._core, request, options=options).unwrap()

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

        limit: How many at most.
        starting_after: The `model_fusion_id` of an item: the page starts right after it.
        ending_before: The `model_fusion_id` of an item: the page ends right before it.

        `GET /v3/model-fusions`; raises `OrqError`.
        """
        from ..funcs._model_fusions import model_fusions_list
        from ..pagination import Items

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "preset": preset,
            "enabled": enabled,
        }
        return Items(model_fusions_list, self._core, request, options, raises=True)

    def set_enabled(
        self,
        *,
        model_fusion_id: str,
        enabled: bool,
        options: RequestOptions | None = None,
    ) -> ModelFusionResponse:
        """Switch a model fusion on or off.

        `POST /v3/model-fusions/{model_fusion_id}/enabled`; raises `OrqError`.
        """
        from ..funcs._model_fusions import model_fusions_set_enabled

        request: Any = {"model_fusion_id": model_fusion_id, "enabled": enabled}
        return model_fusions_set_enabled(self._core, request, options=options).unwrap()

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

        `PUT /v3/model-fusions/{model_fusion_id}`; raises `OrqError`.
        """
        from ..funcs._model_fusions import model_fusions_update

        request: Any = {
            "model_fusion_id": model_fusion_id,
            "panel_models": panel_models,
            "judge_model": judge_model,
            "synthesis_mode": synthesis_mode,
            "preset": preset,
            "web_tools": web_tools,
            "max_tool_calls": max_tool_calls,
            "feed_raw_to_synth": feed_raw_to_synth,
            "orchestrator_model": orchestrator_model,
        }
        return model_fusions_update(self._core, request, options=options).unwrap()


class AsyncModelFusionsNamespace(AsyncNamespace):
    """Model fusions, which fuse the answers of several models."""

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
        """Create a virtual model that fuses the answers of a panel of models.

        `POST /v3/model-fusions`; raises `OrqError`.
        """
        from ..funcs._model_fusions import model_fusions_create

        request: Any = {
            "key": key,
            "panel_models": panel_models,
            "judge_model": judge_model,
            "synthesis_mode": synthesis_mode,
            "preset": preset,
            "orchestrator_model": orchestrator_model,
            "web_tools": web_tools,
            "max_tool_calls": max_tool_calls,
            "feed_raw_to_synth": feed_raw_to_synth,
        }
        return (await model_fusions_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        model_fusion_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a model fusion for good.

        `DELETE /v3/model-fusions/{model_fusion_id}`; raises `OrqError`.
        """
        from ..funcs._model_fusions import model_fusions_delete

        request: Any = {"model_fusion_id": model_fusion_id}
        return (await model_fusions_delete(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        model_fusion_id: str,
        options: RequestOptions | None = None,
    ) -> ModelFusionResponse:
        """Fetch a model fusion by its id.

        `GET /v3/model-fusions/{model_fusion_id}`; raises `OrqError`.
        """
        from ..funcs._model_fusions import model_fusions_get

        request: Any = {"model_fusion_id": model_fusion_id}
        return (await model_fusions_get(self._core, request, options=options)).unwrap()

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

        limit: How many at most.
        starting_after: The `model_fusion_id` of an item: the page starts right after it.
        ending_before: The `model_fusion_id` of an item: the page ends right before it.

        `GET /v3/model-fusions`; raises `OrqError`.
        """
        from ..funcs._model_fusions import model_fusions_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "preset": preset,
            "enabled": enabled,
        }
        return (await model_fusions_list(self._core, request, options=options)).unwrap()

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

        limit: How many at most.
        starting_after: The `model_fusion_id` of an item: the page starts right after it.
        ending_before: The `model_fusion_id` of an item: the page ends right before it.

        `GET /v3/model-fusions`; raises `OrqError`.
        """
        from ..funcs._model_fusions import model_fusions_list
        from ..pagination import AsyncItems

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "preset": preset,
            "enabled": enabled,
        }
        return AsyncItems(model_fusions_list, self._core, request, options, raises=True)

    async def set_enabled(
        self,
        *,
        model_fusion_id: str,
        enabled: bool,
        options: RequestOptions | None = None,
    ) -> ModelFusionResponse:
        """Switch a model fusion on or off.

        `POST /v3/model-fusions/{model_fusion_id}/enabled`; raises `OrqError`.
        """
        from ..funcs._model_fusions import model_fusions_set_enabled

        request: Any = {"model_fusion_id": model_fusion_id, "enabled": enabled}
        return (await model_fusions_set_enabled(self._core, request, options=options)).unwrap()

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

        `PUT /v3/model-fusions/{model_fusion_id}`; raises `OrqError`.
        """
        from ..funcs._model_fusions import model_fusions_update

        request: Any = {
            "model_fusion_id": model_fusion_id,
            "panel_models": panel_models,
            "judge_model": judge_model,
            "synthesis_mode": synthesis_mode,
            "preset": preset,
            "web_tools": web_tools,
            "max_tool_calls": max_tool_calls,
            "feed_raw_to_synth": feed_raw_to_synth,
            "orchestrator_model": orchestrator_model,
        }
        return (await model_fusions_update(self._core, request, options=options)).unwrap()
