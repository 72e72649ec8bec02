# @generated
"""`client.tools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import with_body

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Literal

    from .._signatures import RequestOptions
    from ..models.tool_definitions import (
        CodeToolDefinition,
        FunctionToolDefinition,
        HTTPToolDefinition,
        JSONSchemaToolDefinition,
    )
    from ..models.tool_requests import ListToolVersionsResponse, ToolVersion
    from ..models.tools import ListToolsResponse, Tool
    from ..models.values import ResourceStatus, VersionIncrement
    from ..params._t import (
        CodeToolDefinitionParam,
        FunctionToolDefinitionParam,
        HTTPToolDefinitionParam,
        JSONSchemaToolDefinitionParam,
    )
    from ..params._t_unions import CreateToolRequestBodyParam, UpdateToolRequestBodyParam


class ToolsNamespace(Namespace):
    """Tools and their versions."""

    def create(
        self,
        *,
        path: str | None = None,
        key: str | None = None,
        description: str | None = None,
        type: Literal["function", "json_schema", "http", "code"] | None = None,
        function: FunctionToolDefinition | FunctionToolDefinitionParam | None = None,
        display_name: str | None = None,
        status: ResourceStatus | None = None,
        json_schema: JSONSchemaToolDefinition | JSONSchemaToolDefinitionParam | None = None,
        http: HTTPToolDefinition | HTTPToolDefinitionParam | None = None,
        code_tool: CodeToolDefinition | CodeToolDefinitionParam | None = None,
        body: CreateToolRequestBodyParam | None = None,
        options: RequestOptions | None = None,
    ) -> Tool:
        """Create a tool: a function, a JSON schema, an HTTP call or code.

        `POST /v2/tools`; raises `OrqError`.
        """
        from ..funcs._tools import tools_create

        request: Any = with_body(
            {},
            body,
            {
                "path": path,
                "key": key,
                "description": description,
                "type": type,
                "function": function,
                "display_name": display_name,
                "status": status,
                "json_schema": json_schema,
                "http": http,
                "code_tool": code_tool,
            },
        )
        return tools_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        tool_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a tool.

        `DELETE /v2/tools/{tool_id}`; raises `OrqError`.
        """
        from ..funcs._tools import tools_delete

        request: Any = {"tool_id": tool_id}
        return tools_delete(self._core, request, options=options).unwrap()

    def get_version(
        self,
        *,
        tool_id: str,
        version_id: str,
        options: RequestOptions | None = None,
    ) -> ToolVersion:
        """Fetch one version of a tool.

        `GET /v2/tools/{tool_id}/versions/{version_id}`; raises `OrqError`.
        """
        from ..funcs._tools import tools_get_version

        request: Any = {"tool_id": tool_id, "version_id": version_id}
        return tools_get_version(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListToolsResponse:
        """List tools, all at once unless `limit` is set.

        limit: How many at most, 1 to 200; if not given, all.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/tools`; raises `OrqError`.
        """
        from ..funcs._tools import tools_list

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return tools_list(self._core, request, options=options).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Tool]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most, 1 to 200; if not given, all.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/tools`; raises `OrqError`.
        """
        from ..funcs._tools import tools_list
        from ..pagination import Items

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return Items(tools_list, self._core, request, options, raises=True)

    def list_versions(
        self,
        *,
        tool_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListToolVersionsResponse:
        """List the versions of a tool, a page at a time.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/tools/{tool_id}/versions`; raises `OrqError`.
        """
        from ..funcs._tools import tools_list_versions

        request: Any = {
            "tool_id": tool_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return tools_list_versions(self._core, request, options=options).unwrap()

    def list_versions_items(
        self,
        *,
        tool_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[ToolVersion]:
        """Iterate over the items of all pages of `list_versions`, each page fetched when it is needed.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/tools/{tool_id}/versions`; raises `OrqError`.
        """
        from ..funcs._tools import tools_list_versions
        from ..pagination import Items

        request: Any = {
            "tool_id": tool_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return Items(tools_list_versions, self._core, request, options, raises=True)

    def retrieve(
        self,
        *,
        tool_id: str,
        options: RequestOptions | None = None,
    ) -> Tool:
        """Fetch a tool by its id.

        `GET /v2/tools/{tool_id}`; raises `OrqError`.
        """
        from ..funcs._tools import tools_retrieve

        request: Any = {"tool_id": tool_id}
        return tools_retrieve(self._core, request, options=options).unwrap()

    def update(
        self,
        *,
        tool_id: str,
        type: Literal["function", "json_schema", "http", "code"] | None = None,
        path: str | None = None,
        key: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
        status: ResourceStatus | None = None,
        function: FunctionToolDefinition | FunctionToolDefinitionParam | None = None,
        version_increment: VersionIncrement | None = None,
        version_description: str | None = None,
        json_schema: JSONSchemaToolDefinition | JSONSchemaToolDefinitionParam | None = None,
        http: HTTPToolDefinition | HTTPToolDefinitionParam | None = None,
        code_tool: CodeToolDefinition | CodeToolDefinitionParam | None = None,
        body: UpdateToolRequestBodyParam | None = None,
        options: RequestOptions | None = None,
    ) -> Tool:
        """Change a tool; its `type` says which kind it is.

        `PATCH /v2/tools/{tool_id}`; raises `OrqError`.
        """
        from ..funcs._tools import tools_update

        request: Any = with_body(
            {"tool_id": tool_id},
            body,
            {
                "type": type,
                "path": path,
                "key": key,
                "display_name": display_name,
                "description": description,
                "status": status,
                "function": function,
                "version_increment": version_increment,
                "version_description": version_description,
                "json_schema": json_schema,
                "http": http,
                "code_tool": code_tool,
            },
        )
        return tools_update(self._core, request, options=options).unwrap()


class AsyncToolsNamespace(AsyncNamespace):
    """Tools and their versions."""

    async def create(
        self,
        *,
        path: str | None = None,
        key: str | None = None,
        description: str | None = None,
        type: Literal["function", "json_schema", "http", "code"] | None = None,
        function: FunctionToolDefinition | FunctionToolDefinitionParam | None = None,
        display_name: str | None = None,
        status: ResourceStatus | None = None,
        json_schema: JSONSchemaToolDefinition | JSONSchemaToolDefinitionParam | None = None,
        http: HTTPToolDefinition | HTTPToolDefinitionParam | None = None,
        code_tool: CodeToolDefinition | CodeToolDefinitionParam | None = None,
        body: CreateToolRequestBodyParam | None = None,
        options: RequestOptions | None = None,
    ) -> Tool:
        """Create a tool: a function, a JSON schema, an HTTP call or code.

        `POST /v2/tools`; raises `OrqError`.
        """
        from ..funcs._tools import tools_create

        request: Any = with_body(
            {},
            body,
            {
                "path": path,
                "key": key,
                "description": description,
                "type": type,
                "function": function,
                "display_name": display_name,
                "status": status,
                "json_schema": json_schema,
                "http": http,
                "code_tool": code_tool,
            },
        )
        return (await tools_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        tool_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a tool.

        `DELETE /v2/tools/{tool_id}`; raises `OrqError`.
        """
        from ..funcs._tools import tools_delete

        request: Any = {"tool_id": tool_id}
        return (await tools_delete(self._core, request, options=options)).unwrap()

    async def get_version(
        self,
        *,
        tool_id: str,
        version_id: str,
        options: RequestOptions | None = None,
    ) -> ToolVersion:
        """Fetch one version of a tool.

        `GET /v2/tools/{tool_id}/versions/{version_id}`; raises `OrqError`.
        """
        from ..funcs._tools import tools_get_version

        request: Any = {"tool_id": tool_id, "version_id": version_id}
        return (await tools_get_version(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListToolsResponse:
        """List tools, all at once unless `limit` is set.

        limit: How many at most, 1 to 200; if not given, all.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/tools`; raises `OrqError`.
        """
        from ..funcs._tools import tools_list

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return (await tools_list(self._core, request, options=options)).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Tool]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most, 1 to 200; if not given, all.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/tools`; raises `OrqError`.
        """
        from ..funcs._tools import tools_list
        from ..pagination import AsyncItems

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return AsyncItems(tools_list, self._core, request, options, raises=True)

    async def list_versions(
        self,
        *,
        tool_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListToolVersionsResponse:
        """List the versions of a tool, a page at a time.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/tools/{tool_id}/versions`; raises `OrqError`.
        """
        from ..funcs._tools import tools_list_versions

        request: Any = {
            "tool_id": tool_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return (await tools_list_versions(self._core, request, options=options)).unwrap()

    def list_versions_items(
        self,
        *,
        tool_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[ToolVersion]:
        """Iterate over the items of all pages of `list_versions`, each page fetched when it is needed.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/tools/{tool_id}/versions`; raises `OrqError`.
        """
        from ..funcs._tools import tools_list_versions
        from ..pagination import AsyncItems

        request: Any = {
            "tool_id": tool_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return AsyncItems(tools_list_versions, self._core, request, options, raises=True)

    async def retrieve(
        self,
        *,
        tool_id: str,
        options: RequestOptions | None = None,
    ) -> Tool:
        """Fetch a tool by its id.

        `GET /v2/tools/{tool_id}`; raises `OrqError`.
        """
        from ..funcs._tools import tools_retrieve

        request: Any = {"tool_id": tool_id}
        return (await tools_retrieve(self._core, request, options=options)).unwrap()

    async def update(
        self,
        *,
        tool_id: str,
        type: Literal["function", "json_schema", "http", "code"] | None = None,
        path: str | None = None,
        key: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
        status: ResourceStatus | None = None,
        function: FunctionToolDefinition | FunctionToolDefinitionParam | None = None,
        version_increment: VersionIncrement | None = None,
        version_description: str | None = None,
        json_schema: JSONSchemaToolDefinition | JSONSchemaToolDefinitionParam | None = None,
        http: HTTPToolDefinition | HTTPToolDefinitionParam | None = None,
        code_tool: CodeToolDefinition | CodeToolDefinitionParam | None = None,
        body: UpdateToolRequestBodyParam | None = None,
        options: RequestOptions | None = None,
    ) -> Tool:
        """Change a tool; its `type` says which kind it is.

        `PATCH /v2/tools/{tool_id}`; raises `OrqError`.
        """
        from ..funcs._tools import tools_update

        request: Any = with_body(
            {"tool_id": tool_id},
            body,
            {
                "type": type,
                "path": path,
                "key": key,
                "display_name": display_name,
                "description": description,
                "status": status,
                "function": function,
                "version_increment": version_increment,
                "version_description": version_description,
                "json_schema": json_schema,
                "http": http,
                "code_tool": code_tool,
            },
        )
        return (await tools_update(self._core, request, options=options)).unwrap()
