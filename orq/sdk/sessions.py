# @generated
"""`client.sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _sessions

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Iterator

    from .._signatures import RequestOptions
    from ..models.sessions import (
        GetThreadCountResponse,
        ListThreadsResponse,
        Thread,
        ThreadBilling,
        ThreadFilters,
        ThreadKind,
        ThreadUsage,
    )
    from ..params._s import ThreadBillingParam, ThreadFiltersParam, ThreadUsageParam
    from ..types import DateTimeInput, SequenceNotStr


class SessionsNamespace(Namespace, functions=_sessions):
    """Sessions, which group traces."""

    def create(
        self,
        *,
        external_id: str,
        duration: float,
        contact_ids: SequenceNotStr[str],
        billing: ThreadBilling | ThreadBillingParam,
        usage: ThreadUsage | ThreadUsageParam,
        traces_count: int,
        tags: SequenceNotStr[str],
        project_id: str | None = None,
        started_at: DateTimeInput | None = None,
        updated_at: DateTimeInput | None = None,
        title: str | None = None,
        client: str | None = None,
        repo: str | None = None,
        kind: ThreadKind | None = None,
        options: RequestOptions | None = None,
    ) -> Thread:
        """Create a session, which groups traces.

        external_id: Your own id of the session, as your traces carry it.
        duration: Length of the session, in milliseconds.
        contact_ids: Ids of the people who took part.
        billing: Cost of all traces of the session.
        usage: Tokens of all traces of the session.
        traces_count: Number of traces in the session.
        tags: Labels by which sessions are filtered.
        project_id: Project that owns the session.
        started_at: When the first trace began, in UTC.
        updated_at: When the session was last changed, in UTC.
        title: Name of the session for people.
        client: Program that recorded the session, such as a coding agent.
        repo: Repository on which a coding agent worked.
        kind: Whether it is a conversation or the work of a coding agent.

        `POST /v2/sessions`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        session_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a session by its id.

        session_id: Id of the session to delete.

        `DELETE /v2/sessions/{session_id}`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        session_id: str,
        options: RequestOptions | None = None,
    ) -> Thread:
        """Fetch a session by its id.

        session_id: Id of the session to fetch.

        `GET /v2/sessions/{session_id}`; raises `OrqError`.
        """
        ...

    def get_count(
        self,
        *,
        filters: ThreadFilters | ThreadFiltersParam,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> GetThreadCountResponse:
        """Count the sessions that match filters.

        filters: Conditions that sessions must meet.
        limit: Number of items in a page.
        page: Number of the page to return.

        `POST /v2/sessions/count`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        filters: ThreadFilters | ThreadFiltersParam,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> ListThreadsResponse:
        """List the sessions that match filters, a numbered page at a time.

        filters: Conditions that sessions must meet.
        limit: Number of items in a page.
        page: Number of the page to return.

        `POST /v2/sessions/query`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        filters: ThreadFilters | ThreadFiltersParam,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Thread]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        filters: Conditions that sessions must meet.
        limit: Number of items in a page.
        page: Number of the page to return.

        `POST /v2/sessions/query`; raises `OrqError`.
        """
        ...

    def list_tags(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str]:
        """List all tags of sessions.

        `GET /v2/sessions/tags`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        session_id: str,
        external_id: str | None = None,
        duration: float | None = None,
        contact_ids: SequenceNotStr[str] | None = None,
        billing: ThreadBilling | ThreadBillingParam | None = None,
        usage: ThreadUsage | ThreadUsageParam | None = None,
        traces_count: int | None = None,
        tags: SequenceNotStr[str] | None = None,
        project_id: str | None = None,
        started_at: DateTimeInput | None = None,
        updated_at: DateTimeInput | None = None,
        clear_contact_ids: bool | None = None,
        clear_tags: bool | None = None,
        title: str | None = None,
        client: str | None = None,
        repo: str | None = None,
        kind: ThreadKind | None = None,
        options: RequestOptions | None = None,
    ) -> Thread:
        """Change a session; fields left out keep their values.

        session_id: Id of the session to change.
        external_id: Your own id of the session, as your traces carry it.
        duration: Length of the session, in milliseconds.
        contact_ids: Ids of the people who took part.
        billing: Cost of all traces of the session.
        usage: Tokens of all traces of the session.
        traces_count: Number of traces in the session.
        tags: Labels by which sessions are filtered.
        project_id: Project that owns the session.
        started_at: When the first trace began, in UTC.
        updated_at: When the session was last changed, in UTC.
        clear_contact_ids: Removes all people from the session.
        clear_tags: Removes all tags from the session.
        title: Name of the session for people.
        client: Program that recorded the session, such as a coding agent.
        repo: Repository on which a coding agent worked.
        kind: Whether it is a conversation or the work of a coding agent.

        `PATCH /v2/sessions/{session_id}`; raises `OrqError`.
        """
        ...


class AsyncSessionsNamespace(AsyncNamespace, functions=_sessions):
    """Sessions, which group traces."""

    async def create(
        self,
        *,
        external_id: str,
        duration: float,
        contact_ids: SequenceNotStr[str],
        billing: ThreadBilling | ThreadBillingParam,
        usage: ThreadUsage | ThreadUsageParam,
        traces_count: int,
        tags: SequenceNotStr[str],
        project_id: str | None = None,
        started_at: DateTimeInput | None = None,
        updated_at: DateTimeInput | None = None,
        title: str | None = None,
        client: str | None = None,
        repo: str | None = None,
        kind: ThreadKind | None = None,
        options: RequestOptions | None = None,
    ) -> Thread:
        """Create a session, which groups traces.

        external_id: Your own id of the session, as your traces carry it.
        duration: Length of the session, in milliseconds.
        contact_ids: Ids of the people who took part.
        billing: Cost of all traces of the session.
        usage: Tokens of all traces of the session.
        traces_count: Number of traces in the session.
        tags: Labels by which sessions are filtered.
        project_id: Project that owns the session.
        started_at: When the first trace began, in UTC.
        updated_at: When the session was last changed, in UTC.
        title: Name of the session for people.
        client: Program that recorded the session, such as a coding agent.
        repo: Repository on which a coding agent worked.
        kind: Whether it is a conversation or the work of a coding agent.

        `POST /v2/sessions`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        session_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a session by its id.

        session_id: Id of the session to delete.

        `DELETE /v2/sessions/{session_id}`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        session_id: str,
        options: RequestOptions | None = None,
    ) -> Thread:
        """Fetch a session by its id.

        session_id: Id of the session to fetch.

        `GET /v2/sessions/{session_id}`; raises `OrqError`.
        """
        ...

    async def get_count(
        self,
        *,
        filters: ThreadFilters | ThreadFiltersParam,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> GetThreadCountResponse:
        """Count the sessions that match filters.

        filters: Conditions that sessions must meet.
        limit: Number of items in a page.
        page: Number of the page to return.

        `POST /v2/sessions/count`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        filters: ThreadFilters | ThreadFiltersParam,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> ListThreadsResponse:
        """List the sessions that match filters, a numbered page at a time.

        filters: Conditions that sessions must meet.
        limit: Number of items in a page.
        page: Number of the page to return.

        `POST /v2/sessions/query`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        filters: ThreadFilters | ThreadFiltersParam,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Thread]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        filters: Conditions that sessions must meet.
        limit: Number of items in a page.
        page: Number of the page to return.

        `POST /v2/sessions/query`; raises `OrqError`.
        """
        ...

    async def list_tags(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str]:
        """List all tags of sessions.

        `GET /v2/sessions/tags`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        session_id: str,
        external_id: str | None = None,
        duration: float | None = None,
        contact_ids: SequenceNotStr[str] | None = None,
        billing: ThreadBilling | ThreadBillingParam | None = None,
        usage: ThreadUsage | ThreadUsageParam | None = None,
        traces_count: int | None = None,
        tags: SequenceNotStr[str] | None = None,
        project_id: str | None = None,
        started_at: DateTimeInput | None = None,
        updated_at: DateTimeInput | None = None,
        clear_contact_ids: bool | None = None,
        clear_tags: bool | None = None,
        title: str | None = None,
        client: str | None = None,
        repo: str | None = None,
        kind: ThreadKind | None = None,
        options: RequestOptions | None = None,
    ) -> Thread:
        """Change a session; fields left out keep their values.

        session_id: Id of the session to change.
        external_id: Your own id of the session, as your traces carry it.
        duration: Length of the session, in milliseconds.
        contact_ids: Ids of the people who took part.
        billing: Cost of all traces of the session.
        usage: Tokens of all traces of the session.
        traces_count: Number of traces in the session.
        tags: Labels by which sessions are filtered.
        project_id: Project that owns the session.
        started_at: When the first trace began, in UTC.
        updated_at: When the session was last changed, in UTC.
        clear_contact_ids: Removes all people from the session.
        clear_tags: Removes all tags from the session.
        title: Name of the session for people.
        client: Program that recorded the session, such as a coding agent.
        repo: Repository on which a coding agent worked.
        kind: Whether it is a conversation or the work of a coding agent.

        `PATCH /v2/sessions/{session_id}`; raises `OrqError`.
        """
        ...
