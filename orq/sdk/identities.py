# @generated
"""`client.identities`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _identities

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.identities import Identity, IdentityResponse, ListIdentitiesResponse
    from ..models.identity_requests import IdentitySortField
    from ..types import SequenceNotStr


class IdentitiesNamespace(Namespace, functions=_identities):
    """Identities, which stand for your users, and what they used."""

    def create(
        self,
        *,
        external_id: str,
        display_name: str | None = None,
        email: str | None = None,
        avatar_url: str | None = None,
        tags: SequenceNotStr[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> IdentityResponse:
        """Create an identity for one of your users.

        external_id: Your own id of the user, unique in the workspace; calls name it as the identity's `id`.
        display_name: Name shown in the studio.
        email: Email address of the user.
        avatar_url: Address of a picture of the user.
        tags: Labels by which you group and filter identities.
        metadata: Values of your own, by name.

        `POST /v2/identities`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an identity and its budget.

        id: Id of the identity to delete.

        `DELETE /v2/identities/{id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        filter_by_tags: SequenceNotStr[str] | None = None,
        include_metrics: bool | None = None,
        sort_by: IdentitySortField | None = None,
        include_budget: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListIdentitiesResponse:
        """List identities a page at a time, with metrics and budgets if you ask for them.

        limit: Number of items in a page. Default: the service's.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only identities with this text in a field of their profile, in any case.
        filter_by_tags: Lists only identities that have one of these tags.
        include_metrics: Whether each identity comes with its tokens, cost and errors. Default: false.
        sort_by: Field by which the list is sorted: the name, or the time of the last change.
        include_budget: Whether each identity comes with its budget, without the use so far. Default: false.

        `GET /v2/identities`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        filter_by_tags: SequenceNotStr[str] | None = None,
        include_metrics: bool | None = None,
        sort_by: IdentitySortField | None = None,
        include_budget: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Identity]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page. Default: the service's.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only identities with this text in a field of their profile, in any case.
        filter_by_tags: Lists only identities that have one of these tags.
        include_metrics: Whether each identity comes with its tokens, cost and errors. Default: false.
        sort_by: Field by which the list is sorted: the name, or the time of the last change.
        include_budget: Whether each identity comes with its budget, without the use so far. Default: false.

        `GET /v2/identities`; raises `OrqError`.
        """
        ...

    def retrieve(
        self,
        *,
        id: str,
        include_metrics: bool | None = None,
        include_budget: bool | None = None,
        options: RequestOptions | None = None,
    ) -> IdentityResponse:
        """Fetch an identity by its id, or by your own id of it.

        id: Id of the identity to fetch, or your own id of it (`external_id`).
        include_metrics: Whether the identity comes with its tokens, cost and errors. Default: false.
        include_budget: Whether the identity comes with its budget, without the use so far. Default: false.

        `GET /v2/identities/{id}`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        id: str,
        display_name: str | None = None,
        email: str | None = None,
        avatar_url: str | None = None,
        tags: SequenceNotStr[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> IdentityResponse:
        """Change an identity; what is not given stays as it is.

        id: Id of the identity to change.
        display_name: Name shown in the studio.
        email: Email address of the user.
        avatar_url: Address of a picture of the user.
        tags: Labels by which you group and filter identities; they replace the present ones.
        metadata: Values of your own, by name; they replace the present ones.

        `PATCH /v2/identities/{id}`; raises `OrqError`.
        """
        ...


class AsyncIdentitiesNamespace(AsyncNamespace, functions=_identities):
    """Identities, which stand for your users, and what they used."""

    async def create(
        self,
        *,
        external_id: str,
        display_name: str | None = None,
        email: str | None = None,
        avatar_url: str | None = None,
        tags: SequenceNotStr[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> IdentityResponse:
        """Create an identity for one of your users.

        external_id: Your own id of the user, unique in the workspace; calls name it as the identity's `id`.
        display_name: Name shown in the studio.
        email: Email address of the user.
        avatar_url: Address of a picture of the user.
        tags: Labels by which you group and filter identities.
        metadata: Values of your own, by name.

        `POST /v2/identities`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an identity and its budget.

        id: Id of the identity to delete.

        `DELETE /v2/identities/{id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        filter_by_tags: SequenceNotStr[str] | None = None,
        include_metrics: bool | None = None,
        sort_by: IdentitySortField | None = None,
        include_budget: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListIdentitiesResponse:
        """List identities a page at a time, with metrics and budgets if you ask for them.

        limit: Number of items in a page. Default: the service's.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only identities with this text in a field of their profile, in any case.
        filter_by_tags: Lists only identities that have one of these tags.
        include_metrics: Whether each identity comes with its tokens, cost and errors. Default: false.
        sort_by: Field by which the list is sorted: the name, or the time of the last change.
        include_budget: Whether each identity comes with its budget, without the use so far. Default: false.

        `GET /v2/identities`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        filter_by_tags: SequenceNotStr[str] | None = None,
        include_metrics: bool | None = None,
        sort_by: IdentitySortField | None = None,
        include_budget: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Identity]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page. Default: the service's.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only identities with this text in a field of their profile, in any case.
        filter_by_tags: Lists only identities that have one of these tags.
        include_metrics: Whether each identity comes with its tokens, cost and errors. Default: false.
        sort_by: Field by which the list is sorted: the name, or the time of the last change.
        include_budget: Whether each identity comes with its budget, without the use so far. Default: false.

        `GET /v2/identities`; raises `OrqError`.
        """
        ...

    async def retrieve(
        self,
        *,
        id: str,
        include_metrics: bool | None = None,
        include_budget: bool | None = None,
        options: RequestOptions | None = None,
    ) -> IdentityResponse:
        """Fetch an identity by its id, or by your own id of it.

        id: Id of the identity to fetch, or your own id of it (`external_id`).
        include_metrics: Whether the identity comes with its tokens, cost and errors. Default: false.
        include_budget: Whether the identity comes with its budget, without the use so far. Default: false.

        `GET /v2/identities/{id}`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        id: str,
        display_name: str | None = None,
        email: str | None = None,
        avatar_url: str | None = None,
        tags: SequenceNotStr[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> IdentityResponse:
        """Change an identity; what is not given stays as it is.

        id: Id of the identity to change.
        display_name: Name shown in the studio.
        email: Email address of the user.
        avatar_url: Address of a picture of the user.
        tags: Labels by which you group and filter identities; they replace the present ones.
        metadata: Values of your own, by name; they replace the present ones.

        `PATCH /v2/identities/{id}`; raises `OrqError`.
        """
        ...
