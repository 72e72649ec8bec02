# @generated
"""`client.sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

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


class SessionsNamespace(Namespace):
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

        `POST /v2/sessions`; raises `OrqError`.
        """
        from ..funcs._sessions import sessions_create

        request: Any = {
            "external_id": external_id,
            "duration": duration,
            "contact_ids": contact_ids,
            "billing": billing,
            "usage": usage,
            "traces_count": traces_count,
            "tags": tags,
            "project_id": project_id,
            "started_at": started_at,
            "updated_at": updated_at,
            "title": title,
            "client": client,
            "repo": repo,
            "kind": kind,
        }
        return sessions_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        session_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a session.

        `DELETE /v2/sessions/{session_id}`; raises `OrqError`.
        """
        from ..funcs._sessions import sessions_delete

        request: Any = {"session_id": session_id}
        return sessions_delete(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        session_id: str,
        options: RequestOptions | None = None,
    ) -> Thread:
        """Fetch a session by its id.

        `GET /v2/sessions/{session_id}`; raises `OrqError`.
        """
        from ..funcs._sessions import sessions_get

        request: Any = {"session_id": session_id}
        return sessions_get(self._core, request, options=options).unwrap()

    def get_count(
        self,
        *,
        filters: ThreadFilters | ThreadFiltersParam,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> GetThreadCountResponse:
        """Count the sessions that match filters.

        `POST /v2/sessions/count`; raises `OrqError`.
        """
        from ..funcs._sessions import sessions_get_count

        request: Any = {"filters": filters, "limit": limit, "page": page}
        return sessions_get_count(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        filters: ThreadFilters | ThreadFiltersParam,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> ListThreadsResponse:
        """List the sessions that match filters, paged by number.

        `POST /v2/sessions/query`; raises `OrqError`.
        """
        from ..funcs._sessions import sessions_list

        request: Any = {"filters": filters, "limit": limit, "page": page}
        return sessions_list(self._core, request, options=options).unwrap()

    def list_items(
        self,
        *,
        filters: ThreadFilters | ThreadFiltersParam,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Thread]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        `POST /v2/sessions/query`; raises `OrqError`.
        """
        from ..funcs._sessions import sessions_list
        from ..pagination import Items

        request: Any = {"filters": filters, "limit": limit, "page": page}
        return Items(sessions_list, self._core, request, options, raises=True)

    def list_tags(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str]:
        """List all tags that sessions have.

        `GET /v2/sessions/tags`; raises `OrqError`.
        """
        from ..funcs._sessions import sessions_list_tags

        request: Any = {}
        return sessions_list_tags(self._core, request, options=options).unwrap()

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
        """Change a session; what is not given stays as it is.

        `PATCH /v2/sessions/{session_id}`; raises `OrqError`.
        """
        from ..funcs._sessions import sessions_update

        request: Any = {
            "session_id": session_id,
            "external_id": external_id,
            "duration": duration,
            "contact_ids": contact_ids,
            "billing": billing,
            "usage": usage,
            "traces_count": traces_count,
            "tags": tags,
            "project_id": project_id,
            "started_at": started_at,
            "updated_at": updated_at,
            "clear_contact_ids": clear_contact_ids,
            "clear_tags": clear_tags,
            "title": title,
            "client": client,
            "repo": repo,
            "kind": kind,
        }
        return sessions_update(self._core, request, options=options).unwrap()


class AsyncSessionsNamespace(AsyncNamespace):
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

        `POST /v2/sessions`; raises `OrqError`.
        """
        from ..funcs._sessions import sessions_create

        request: Any = {
            "external_id": external_id,
            "duration": duration,
            "contact_ids": contact_ids,
            "billing": billing,
            "usage": usage,
            "traces_count": traces_count,
            "tags": tags,
            "project_id": project_id,
            "started_at": started_at,
            "updated_at": updated_at,
            "title": title,
            "client": client,
            "repo": repo,
            "kind": kind,
        }
        return (await sessions_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        session_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a session.

        `DELETE /v2/sessions/{session_id}`; raises `OrqError`.
        """
        from ..funcs._sessions import sessions_delete

        request: Any = {"session_id": session_id}
        return (await sessions_delete(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        session_id: str,
        options: RequestOptions | None = None,
    ) -> Thread:
        """Fetch a session by its id.

        `GET /v2/sessions/{session_id}`; raises `OrqError`.
        """
        from ..funcs._sessions import sessions_get

        request: Any = {"session_id": session_id}
        return (await sessions_get(self._core, request, options=options)).unwrap()

    async def get_count(
        self,
        *,
        filters: ThreadFilters | ThreadFiltersParam,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> GetThreadCountResponse:
        """Count the sessions that match filters.

        `POST /v2/sessions/count`; raises `OrqError`.
        """
        from ..funcs._sessions import sessions_get_count

        request: Any = {"filters": filters, "limit": limit, "page": page}
        return (await sessions_get_count(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        filters: ThreadFilters | ThreadFiltersParam,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> ListThreadsResponse:
        """List the sessions that match filters, paged by number.

        `POST /v2/sessions/query`; raises `OrqError`.
        """
        from ..funcs._sessions import sessions_list

        request: Any = {"filters": filters, "limit": limit, "page": page}
        return (await sessions_list(self._core, request, options=options)).unwrap()

    def list_items(
        self,
        *,
        filters: ThreadFilters | ThreadFiltersParam,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Thread]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        `POST /v2/sessions/query`; raises `OrqError`.
        """
        from ..funcs._sessions import sessions_list
        from ..pagination import AsyncItems

        request: Any = {"filters": filters, "limit": limit, "page": page}
        return AsyncItems(sessions_list, self._core, request, options, raises=True)

    async def list_tags(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str]:
        """List all tags that sessions have.

        `GET /v2/sessions/tags`; raises `OrqError`.
        """
        from ..funcs._sessions import sessions_list_tags

        request: Any = {}
        return (await sessions_list_tags(self._core, request, options=options)).unwrap()

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
        """Change a session; what is not given stays as it is.

        `PATCH /v2/sessions/{session_id}`; raises `OrqError`.
        """
        from ..funcs._sessions import sessions_update

        request: Any = {
            "session_id": session_id,
            "external_id": external_id,
            "duration": duration,
            "contact_ids": contact_ids,
            "billing": billing,
            "usage": usage,
            "traces_count": traces_count,
            "tags": tags,
            "project_id": project_id,
            "started_at": started_at,
            "updated_at": updated_at,
            "clear_contact_ids": clear_contact_ids,
            "clear_tags": clear_tags,
            "title": title,
            "client": client,
            "repo": repo,
            "kind": kind,
        }
        return (await sessions_update(self._core, request, options=options)).unwrap()
