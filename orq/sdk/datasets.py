# @generated
"""`client.datasets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Iterator, Mapping, Sequence

    from .._signatures import RequestOptions
    from ..models.datapoints import Datapoint, DatapointInput, ListDatapointsResponse
    from ..models.datasets import Dataset, ListDatasetsResponse
    from ..params._d import DatapointInputParam
    from ..types import SequenceNotStr


class DatasetsNamespace(Namespace):
    """Datasets and their datapoints."""

    def clear(
        self,
        *,
        dataset_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete all datapoints of a dataset and keep the dataset.

        `DELETE /v2/datasets/{dataset_id}/clear`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_clear

        request: Any = {"dataset_id": dataset_id}
        return datasets_clear(self._core, request, options=options).unwrap()

    def create(
        self,
        *,
        display_name: str,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> Dataset:
        """Create an empty dataset.

        `POST /v2/datasets`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_create

        request: Any = {"display_name": display_name, "path": path}
        return datasets_create(self._core, request, options=options).unwrap()

    def create_datapoint(
        self,
        *,
        dataset_id: str,
        body: Sequence[DatapointInput | DatapointInputParam],
        options: RequestOptions | None = None,
    ) -> builtins.list[Datapoint]:
        """Add 1 to 5,000 datapoints to a dataset, sent as a plain array.

        `POST /v2/datasets/{dataset_id}/datapoints`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_create_datapoint

        request: Any = {"dataset_id": dataset_id, "body": body}
        return datasets_create_datapoint(self._core, request, options=options).unwrap()

    def create_datapoints(
        self,
        *,
        dataset_id: str,
        items: Sequence[DatapointInput | DatapointInputParam],
        options: RequestOptions | None = None,
    ) -> builtins.list[Datapoint]:
        """Add several datapoints to a dataset, sent as `items`.

        `POST /v2/datasets/{dataset_id}/datapoints/bulk`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_create_datapoints

        request: Any = {"dataset_id": dataset_id, "items": items}
        return datasets_create_datapoints(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        dataset_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a dataset and all its datapoints.

        `DELETE /v2/datasets/{dataset_id}`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_delete

        request: Any = {"dataset_id": dataset_id}
        return datasets_delete(self._core, request, options=options).unwrap()

    def delete_datapoint(
        self,
        *,
        dataset_id: str,
        datapoint_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a datapoint from its dataset.

        `DELETE /v2/datasets/{dataset_id}/datapoints/{datapoint_id}`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_delete_datapoint

        request: Any = {"dataset_id": dataset_id, "datapoint_id": datapoint_id}
        return datasets_delete_datapoint(self._core, request, options=options).unwrap()

    def delete_datapoints(
        self,
        *,
        dataset_id: str,
        item_ids: SequenceNotStr[str],
        options: RequestOptions | None = None,
    ) -> None:
        """Delete several datapoints of a dataset by their ids.

        `POST /v2/datasets/{dataset_id}/datapoints-bulk-delete`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_delete_datapoints

        request: Any = {"dataset_id": dataset_id, "item_ids": item_ids}
        return datasets_delete_datapoints(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        updated_by: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListDatasetsResponse:
        """List datasets, a page at a time.

        limit: How many at most, 1 to 200.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/datasets`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "updated_by": updated_by,
            "project_id": project_id,
        }
        return datasets_list(self._core, request, options=options).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        updated_by: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Dataset]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most, 1 to 200.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/datasets`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_list
        from ..pagination import Items

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "updated_by": updated_by,
            "project_id": project_id,
        }
        return Items(datasets_list, self._core, request, options, raises=True)

    def list_datapoints(
        self,
        *,
        dataset_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListDatapointsResponse:
        """List the datapoints of a dataset, a page at a time.

        limit: How many at most, 1 to 200.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/datasets/{dataset_id}/datapoints`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_list_datapoints

        request: Any = {
            "dataset_id": dataset_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return datasets_list_datapoints(self._core, request, options=options).unwrap()

    def list_datapoints_items(
        self,
        *,
        dataset_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Datapoint]:
        """Iterate over the items of all pages of `list_datapoints`, each page fetched when it is needed.

        limit: How many at most, 1 to 200.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/datasets/{dataset_id}/datapoints`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_list_datapoints
        from ..pagination import Items

        request: Any = {
            "dataset_id": dataset_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return Items(datasets_list_datapoints, self._core, request, options, raises=True)

    def retrieve(
        self,
        *,
        dataset_id: str,
        options: RequestOptions | None = None,
    ) -> Dataset:
        """Fetch a dataset by its id, without its datapoints.

        `GET /v2/datasets/{dataset_id}`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_retrieve

        request: Any = {"dataset_id": dataset_id}
        return datasets_retrieve(self._core, request, options=options).unwrap()

    def retrieve_datapoint(
        self,
        *,
        dataset_id: str,
        datapoint_id: str,
        options: RequestOptions | None = None,
    ) -> Datapoint:
        """Fetch a datapoint by its id.

        `GET /v2/datasets/{dataset_id}/datapoints/{datapoint_id}`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_retrieve_datapoint

        request: Any = {"dataset_id": dataset_id, "datapoint_id": datapoint_id}
        return datasets_retrieve_datapoint(self._core, request, options=options).unwrap()

    def update(
        self,
        *,
        dataset_id: str,
        display_name: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Dataset:
        """Rename a dataset or move it to another project.

        `PATCH /v2/datasets/{dataset_id}`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_update

        request: Any = {"dataset_id": dataset_id, "display_name": display_name, "project_id": project_id}
        return datasets_update(self._core, request, options=options).unwrap()

    def update_datapoint(
        self,
        *,
        dataset_id: str,
        datapoint_id: str,
        inputs: Mapping[str, Any] | None = None,
        messages: Sequence[Any] | None = None,
        expected_output: str | None = None,
        options: RequestOptions | None = None,
    ) -> Datapoint:
        """Change the inputs, messages or expected output of a datapoint.

        `PATCH /v2/datasets/{dataset_id}/datapoints/{datapoint_id}`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_update_datapoint

        request: Any = {
            "dataset_id": dataset_id,
            "datapoint_id": datapoint_id,
            "inputs": inputs,
            "messages": messages,
            "expected_output": expected_output,
        }
        return datasets_update_datapoint(self._core, request, options=options).unwrap()


class AsyncDatasetsNamespace(AsyncNamespace):
    """Datasets and their datapoints."""

    async def clear(
        self,
        *,
        dataset_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete all datapoints of a dataset and keep the dataset.

        `DELETE /v2/datasets/{dataset_id}/clear`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_clear

        request: Any = {"dataset_id": dataset_id}
        return (await datasets_clear(self._core, request, options=options)).unwrap()

    async def create(
        self,
        *,
        display_name: str,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> Dataset:
        """Create an empty dataset.

        `POST /v2/datasets`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_create

        request: Any = {"display_name": display_name, "path": path}
        return (await datasets_create(self._core, request, options=options)).unwrap()

    async def create_datapoint(
        self,
        *,
        dataset_id: str,
        body: Sequence[DatapointInput | DatapointInputParam],
        options: RequestOptions | None = None,
    ) -> builtins.list[Datapoint]:
        """Add 1 to 5,000 datapoints to a dataset, sent as a plain array.

        `POST /v2/datasets/{dataset_id}/datapoints`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_create_datapoint

        request: Any = {"dataset_id": dataset_id, "body": body}
        return (await datasets_create_datapoint(self._core, request, options=options)).unwrap()

    async def create_datapoints(
        self,
        *,
        dataset_id: str,
        items: Sequence[DatapointInput | DatapointInputParam],
        options: RequestOptions | None = None,
    ) -> builtins.list[Datapoint]:
        """Add several datapoints to a dataset, sent as `items`.

        `POST /v2/datasets/{dataset_id}/datapoints/bulk`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_create_datapoints

        request: Any = {"dataset_id": dataset_id, "items": items}
        return (await datasets_create_datapoints(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        dataset_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a dataset and all its datapoints.

        `DELETE /v2/datasets/{dataset_id}`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_delete

        request: Any = {"dataset_id": dataset_id}
        return (await datasets_delete(self._core, request, options=options)).unwrap()

    async def delete_datapoint(
        self,
        *,
        dataset_id: str,
        datapoint_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a datapoint from its dataset.

        `DELETE /v2/datasets/{dataset_id}/datapoints/{datapoint_id}`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_delete_datapoint

        request: Any = {"dataset_id": dataset_id, "datapoint_id": datapoint_id}
        return (await datasets_delete_datapoint(self._core, request, options=options)).unwrap()

    async def delete_datapoints(
        self,
        *,
        dataset_id: str,
        item_ids: SequenceNotStr[str],
        options: RequestOptions | None = None,
    ) -> None:
        """Delete several datapoints of a dataset by their ids.

        `POST /v2/datasets/{dataset_id}/datapoints-bulk-delete`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_delete_datapoints

        request: Any = {"dataset_id": dataset_id, "item_ids": item_ids}
        return (await datasets_delete_datapoints(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        updated_by: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListDatasetsResponse:
        """List datasets, a page at a time.

        limit: How many at most, 1 to 200.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/datasets`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "updated_by": updated_by,
            "project_id": project_id,
        }
        return (await datasets_list(self._core, request, options=options)).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        updated_by: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Dataset]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most, 1 to 200.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/datasets`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_list
        from ..pagination import AsyncItems

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "updated_by": updated_by,
            "project_id": project_id,
        }
        return AsyncItems(datasets_list, self._core, request, options, raises=True)

    async def list_datapoints(
        self,
        *,
        dataset_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListDatapointsResponse:
        """List the datapoints of a dataset, a page at a time.

        limit: How many at most, 1 to 200.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/datasets/{dataset_id}/datapoints`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_list_datapoints

        request: Any = {
            "dataset_id": dataset_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return (await datasets_list_datapoints(self._core, request, options=options)).unwrap()

    def list_datapoints_items(
        self,
        *,
        dataset_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Datapoint]:
        """Iterate over the items of all pages of `list_datapoints`, each page fetched when it is needed.

        limit: How many at most, 1 to 200.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/datasets/{dataset_id}/datapoints`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_list_datapoints
        from ..pagination import AsyncItems

        request: Any = {
            "dataset_id": dataset_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return AsyncItems(datasets_list_datapoints, self._core, request, options, raises=True)

    async def retrieve(
        self,
        *,
        dataset_id: str,
        options: RequestOptions | None = None,
    ) -> Dataset:
        """Fetch a dataset by its id, without its datapoints.

        `GET /v2/datasets/{dataset_id}`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_retrieve

        request: Any = {"dataset_id": dataset_id}
        return (await datasets_retrieve(self._core, request, options=options)).unwrap()

    async def retrieve_datapoint(
        self,
        *,
        dataset_id: str,
        datapoint_id: str,
        options: RequestOptions | None = None,
    ) -> Datapoint:
        """Fetch a datapoint by its id.

        `GET /v2/datasets/{dataset_id}/datapoints/{datapoint_id}`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_retrieve_datapoint

        request: Any = {"dataset_id": dataset_id, "datapoint_id": datapoint_id}
        return (await datasets_retrieve_datapoint(self._core, request, options=options)).unwrap()

    async def update(
        self,
        *,
        dataset_id: str,
        display_name: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Dataset:
        """Rename a dataset or move it to another project.

        `PATCH /v2/datasets/{dataset_id}`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_update

        request: Any = {"dataset_id": dataset_id, "display_name": display_name, "project_id": project_id}
        return (await datasets_update(self._core, request, options=options)).unwrap()

    async def update_datapoint(
        self,
        *,
        dataset_id: str,
        datapoint_id: str,
        inputs: Mapping[str, Any] | None = None,
        messages: Sequence[Any] | None = None,
        expected_output: str | None = None,
        options: RequestOptions | None = None,
    ) -> Datapoint:
        """Change the inputs, messages or expected output of a datapoint.

        `PATCH /v2/datasets/{dataset_id}/datapoints/{datapoint_id}`; raises `OrqError`.
        """
        from ..funcs._datasets import datasets_update_datapoint

        request: Any = {
            "dataset_id": dataset_id,
            "datapoint_id": datapoint_id,
            "inputs": inputs,
            "messages": messages,
            "expected_output": expected_output,
        }
        return (await datasets_update_datapoint(self._core, request, options=options)).unwrap()
