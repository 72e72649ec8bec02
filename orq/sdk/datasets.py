# @generated
"""`client.datasets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _datasets

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.datapoints import Datapoint, DatapointInput, ListDatapointsResponse
    from ..models.datasets import Dataset, ListDatasetsResponse
    from ..params._d import DatapointInputParam
    from ..types import SequenceNotStr


class DatasetsNamespace(Namespace, functions=_datasets):
    """Datasets and their datapoints."""

    def clear(
        self,
        *,
        dataset_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete all datapoints of a dataset and keep the dataset.

        dataset_id: Id of the dataset to empty.

        `DELETE /v2/datasets/{dataset_id}/clear`; raises `OrqError`.
        """
        ...

    def create(
        self,
        *,
        display_name: str,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> Dataset:
        """Create an empty dataset.

        display_name: Name shown in the studio, at most 128 characters.
        path: Project and folders, such as `Default/support`; a key of one project takes only folders.

        `POST /v2/datasets`; raises `OrqError`.
        """
        ...

    def create_datapoint(
        self,
        *,
        dataset_id: str,
        body: Sequence[DatapointInput | DatapointInputParam],
        options: RequestOptions | None = None,
    ) -> builtins.list[Datapoint]:
        """Add one datapoint to a dataset, in a list; use `create_datapoints` for many.

        dataset_id: Id of the dataset that gets the datapoints.
        body: List of the datapoints to add, 1 to 5,000 of them.

        `POST /v2/datasets/{dataset_id}/datapoints`; raises `OrqError`.
        """
        ...

    def create_datapoints(
        self,
        *,
        dataset_id: str,
        items: Sequence[DatapointInput | DatapointInputParam],
        options: RequestOptions | None = None,
    ) -> builtins.list[Datapoint]:
        """Add many datapoints to a dataset, as `items`; use `create_datapoint` for one.

        dataset_id: Id of the dataset that gets the datapoints.
        items: Datapoints to add, in their order.

        `POST /v2/datasets/{dataset_id}/datapoints/bulk`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        dataset_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a dataset and all its datapoints.

        dataset_id: Id of the dataset to delete.

        `DELETE /v2/datasets/{dataset_id}`; raises `OrqError`.
        """
        ...

    def delete_datapoint(
        self,
        *,
        dataset_id: str,
        datapoint_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a datapoint from its dataset.

        dataset_id: Id of the dataset that holds the datapoint.
        datapoint_id: Id of the datapoint to delete.

        `DELETE /v2/datasets/{dataset_id}/datapoints/{datapoint_id}`; raises `OrqError`.
        """
        ...

    def delete_datapoints(
        self,
        *,
        dataset_id: str,
        item_ids: SequenceNotStr[str],
        options: RequestOptions | None = None,
    ) -> None:
        """Delete several datapoints of a dataset by their ids.

        dataset_id: Id of the dataset that holds the datapoints.
        item_ids: Datapoints to delete, by their `_id`.

        `POST /v2/datasets/{dataset_id}/datapoints-bulk-delete`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only datasets whose name contains this text, in any case.
        updated_by: Lists only datasets last changed by these users: ids, separated by commas.
        project_id: Lists only datasets of this project.

        `GET /v2/datasets`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only datasets whose name contains this text, in any case.
        updated_by: Lists only datasets last changed by these users: ids, separated by commas.
        project_id: Lists only datasets of this project.

        `GET /v2/datasets`; raises `OrqError`.
        """
        ...

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

        dataset_id: Id of the dataset whose datapoints are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/datasets/{dataset_id}/datapoints`; raises `OrqError`.
        """
        ...

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

        dataset_id: Id of the dataset whose datapoints are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/datasets/{dataset_id}/datapoints`; raises `OrqError`.
        """
        ...

    def retrieve(
        self,
        *,
        dataset_id: str,
        options: RequestOptions | None = None,
    ) -> Dataset:
        """Fetch a dataset by its id, without its datapoints.

        dataset_id: Id of the dataset to fetch.

        `GET /v2/datasets/{dataset_id}`; raises `OrqError`.
        """
        ...

    def retrieve_datapoint(
        self,
        *,
        dataset_id: str,
        datapoint_id: str,
        options: RequestOptions | None = None,
    ) -> Datapoint:
        """Fetch a datapoint by its id.

        dataset_id: Id of the dataset that holds the datapoint.
        datapoint_id: Id of the datapoint to fetch.

        `GET /v2/datasets/{dataset_id}/datapoints/{datapoint_id}`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        dataset_id: str,
        display_name: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Dataset:
        """Rename a dataset or move it to another project.

        dataset_id: Id of the dataset to change.
        display_name: Name shown in the studio, at most 128 characters.
        project_id: Project into which the dataset moves.

        `PATCH /v2/datasets/{dataset_id}`; raises `OrqError`.
        """
        ...

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

        dataset_id: Id of the dataset that holds the datapoint.
        datapoint_id: Id of the datapoint to change.
        inputs: Values for the variables of a prompt, by name.
        messages: Conversation that goes to the model, as chat messages.
        expected_output: Answer that a good model gives: evaluators compare with it.

        `PATCH /v2/datasets/{dataset_id}/datapoints/{datapoint_id}`; raises `OrqError`.
        """
        ...


class AsyncDatasetsNamespace(AsyncNamespace, functions=_datasets):
    """Datasets and their datapoints."""

    async def clear(
        self,
        *,
        dataset_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete all datapoints of a dataset and keep the dataset.

        dataset_id: Id of the dataset to empty.

        `DELETE /v2/datasets/{dataset_id}/clear`; raises `OrqError`.
        """
        ...

    async def create(
        self,
        *,
        display_name: str,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> Dataset:
        """Create an empty dataset.

        display_name: Name shown in the studio, at most 128 characters.
        path: Project and folders, such as `Default/support`; a key of one project takes only folders.

        `POST /v2/datasets`; raises `OrqError`.
        """
        ...

    async def create_datapoint(
        self,
        *,
        dataset_id: str,
        body: Sequence[DatapointInput | DatapointInputParam],
        options: RequestOptions | None = None,
    ) -> builtins.list[Datapoint]:
        """Add one datapoint to a dataset, in a list; use `create_datapoints` for many.

        dataset_id: Id of the dataset that gets the datapoints.
        body: List of the datapoints to add, 1 to 5,000 of them.

        `POST /v2/datasets/{dataset_id}/datapoints`; raises `OrqError`.
        """
        ...

    async def create_datapoints(
        self,
        *,
        dataset_id: str,
        items: Sequence[DatapointInput | DatapointInputParam],
        options: RequestOptions | None = None,
    ) -> builtins.list[Datapoint]:
        """Add many datapoints to a dataset, as `items`; use `create_datapoint` for one.

        dataset_id: Id of the dataset that gets the datapoints.
        items: Datapoints to add, in their order.

        `POST /v2/datasets/{dataset_id}/datapoints/bulk`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        dataset_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a dataset and all its datapoints.

        dataset_id: Id of the dataset to delete.

        `DELETE /v2/datasets/{dataset_id}`; raises `OrqError`.
        """
        ...

    async def delete_datapoint(
        self,
        *,
        dataset_id: str,
        datapoint_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a datapoint from its dataset.

        dataset_id: Id of the dataset that holds the datapoint.
        datapoint_id: Id of the datapoint to delete.

        `DELETE /v2/datasets/{dataset_id}/datapoints/{datapoint_id}`; raises `OrqError`.
        """
        ...

    async def delete_datapoints(
        self,
        *,
        dataset_id: str,
        item_ids: SequenceNotStr[str],
        options: RequestOptions | None = None,
    ) -> None:
        """Delete several datapoints of a dataset by their ids.

        dataset_id: Id of the dataset that holds the datapoints.
        item_ids: Datapoints to delete, by their `_id`.

        `POST /v2/datasets/{dataset_id}/datapoints-bulk-delete`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only datasets whose name contains this text, in any case.
        updated_by: Lists only datasets last changed by these users: ids, separated by commas.
        project_id: Lists only datasets of this project.

        `GET /v2/datasets`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only datasets whose name contains this text, in any case.
        updated_by: Lists only datasets last changed by these users: ids, separated by commas.
        project_id: Lists only datasets of this project.

        `GET /v2/datasets`; raises `OrqError`.
        """
        ...

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

        dataset_id: Id of the dataset whose datapoints are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/datasets/{dataset_id}/datapoints`; raises `OrqError`.
        """
        ...

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

        dataset_id: Id of the dataset whose datapoints are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/datasets/{dataset_id}/datapoints`; raises `OrqError`.
        """
        ...

    async def retrieve(
        self,
        *,
        dataset_id: str,
        options: RequestOptions | None = None,
    ) -> Dataset:
        """Fetch a dataset by its id, without its datapoints.

        dataset_id: Id of the dataset to fetch.

        `GET /v2/datasets/{dataset_id}`; raises `OrqError`.
        """
        ...

    async def retrieve_datapoint(
        self,
        *,
        dataset_id: str,
        datapoint_id: str,
        options: RequestOptions | None = None,
    ) -> Datapoint:
        """Fetch a datapoint by its id.

        dataset_id: Id of the dataset that holds the datapoint.
        datapoint_id: Id of the datapoint to fetch.

        `GET /v2/datasets/{dataset_id}/datapoints/{datapoint_id}`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        dataset_id: str,
        display_name: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Dataset:
        """Rename a dataset or move it to another project.

        dataset_id: Id of the dataset to change.
        display_name: Name shown in the studio, at most 128 characters.
        project_id: Project into which the dataset moves.

        `PATCH /v2/datasets/{dataset_id}`; raises `OrqError`.
        """
        ...

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

        dataset_id: Id of the dataset that holds the datapoint.
        datapoint_id: Id of the datapoint to change.
        inputs: Values for the variables of a prompt, by name.
        messages: Conversation that goes to the model, as chat messages.
        expected_output: Answer that a good model gives: evaluators compare with it.

        `PATCH /v2/datasets/{dataset_id}/datapoints/{datapoint_id}`; raises `OrqError`.
        """
        ...
