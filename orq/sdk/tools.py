# @generated
"""`client.tools`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _tools

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Literal

    from .._signatures import RequestOptions
    from ..models.tool_requests import ListToolVersionsResponse, ToolVersion
    from ..models.tools import (
        CodeToolDefinition,
        FunctionToolDefinition,
        HTTPToolDefinition,
        JSONSchemaToolDefinition,
        ListToolsResponse,
        Tool,
    )
    from ..models.values import ResourceStatus, VersionIncrement
    from ..params._n_to_z_unions import CreateToolRequestBodyParam, UpdateToolRequestBodyParam
    from ..params._t import (
        CodeToolDefinitionParam,
        FunctionToolDefinitionParam,
        HTTPToolDefinitionParam,
        JSONSchemaToolDefinitionParam,
    )


class ToolsNamespace(Namespace, functions=_tools):
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

        path: Project and folders of the tool, such as `Default/tools`.
        key: Name that agents and prompts use: letters and digits, single `_` or `-` between; at most 64.
        description: What the tool does; models read it to know when and how to call it.
        type: Selects the kind: one of `"function"`, `"json_schema"`, `"http"`, `"code"`.
        function: Name, description and parameters of the function, as models see them.
        display_name: Name shown in the studio. Default: `key`.
        status: Whether the tool is live, a draft, pending or published.
        json_schema: Name and schema of the answer.
        http: The HTTP request to make and its arguments.
        code_tool: The code, its language and its parameters.

        `POST /v2/tools`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        tool_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a tool by its id.

        tool_id: Id of the tool to delete.

        `DELETE /v2/tools/{tool_id}`; raises `OrqError`.
        """
        ...

    def get_version(
        self,
        *,
        tool_id: str,
        version_id: str,
        options: RequestOptions | None = None,
    ) -> ToolVersion:
        """Fetch one version of a tool by its id.

        tool_id: Id of the tool that has the version.
        version_id: Id of the version to fetch.

        `GET /v2/tools/{tool_id}/versions/{version_id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListToolsResponse:
        """List tools, all at once unless `limit` is set.

        limit: Number of items in a page, 1 to 200. Default: all tools at once.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/tools`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Tool]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page, 1 to 200. Default: all tools at once.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/tools`; raises `OrqError`.
        """
        ...

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

        tool_id: Id of the tool whose versions are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/tools/{tool_id}/versions`; raises `OrqError`.
        """
        ...

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

        tool_id: Id of the tool whose versions are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/tools/{tool_id}/versions`; raises `OrqError`.
        """
        ...

    def retrieve(
        self,
        *,
        tool_id: str,
        options: RequestOptions | None = None,
    ) -> Tool:
        """Fetch a tool by its id.

        tool_id: Id of the tool to fetch.

        `GET /v2/tools/{tool_id}`; raises `OrqError`.
        """
        ...

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

        tool_id: Id of the tool to change.
        type: Selects the kind: one of `"function"`, `"json_schema"`, `"http"`, `"code"`.
        path: New project and folders of the tool, such as `Default/tools`.
        key: New name that agents and prompts use: letters, digits, single `_` or `-`; at most 64.
        display_name: New name shown in the studio.
        description: New text on what the tool does; models read it.
        status: New state: live, draft, pending or published.
        function: New name, description and parameters of the function.
        version_increment: Makes a new version: which part of the version number to raise.
        version_description: What changed in the new version, for people.
        json_schema: New name and schema of the answer.
        http: New HTTP request and arguments.
        code_tool: New code, language and parameters.

        `PATCH /v2/tools/{tool_id}`; raises `OrqError`.
        """
        ...


class AsyncToolsNamespace(AsyncNamespace, functions=_tools):
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

        path: Project and folders of the tool, such as `Default/tools`.
        key: Name that agents and prompts use: letters and digits, single `_` or `-` between; at most 64.
        description: What the tool does; models read it to know when and how to call it.
        type: Selects the kind: one of `"function"`, `"json_schema"`, `"http"`, `"code"`.
        function: Name, description and parameters of the function, as models see them.
        display_name: Name shown in the studio. Default: `key`.
        status: Whether the tool is live, a draft, pending or published.
        json_schema: Name and schema of the answer.
        http: The HTTP request to make and its arguments.
        code_tool: The code, its language and its parameters.

        `POST /v2/tools`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        tool_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a tool by its id.

        tool_id: Id of the tool to delete.

        `DELETE /v2/tools/{tool_id}`; raises `OrqError`.
        """
        ...

    async def get_version(
        self,
        *,
        tool_id: str,
        version_id: str,
        options: RequestOptions | None = None,
    ) -> ToolVersion:
        """Fetch one version of a tool by its id.

        tool_id: Id of the tool that has the version.
        version_id: Id of the version to fetch.

        `GET /v2/tools/{tool_id}/versions/{version_id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListToolsResponse:
        """List tools, all at once unless `limit` is set.

        limit: Number of items in a page, 1 to 200. Default: all tools at once.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/tools`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Tool]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page, 1 to 200. Default: all tools at once.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/tools`; raises `OrqError`.
        """
        ...

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

        tool_id: Id of the tool whose versions are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/tools/{tool_id}/versions`; raises `OrqError`.
        """
        ...

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

        tool_id: Id of the tool whose versions are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/tools/{tool_id}/versions`; raises `OrqError`.
        """
        ...

    async def retrieve(
        self,
        *,
        tool_id: str,
        options: RequestOptions | None = None,
    ) -> Tool:
        """Fetch a tool by its id.

        tool_id: Id of the tool to fetch.

        `GET /v2/tools/{tool_id}`; raises `OrqError`.
        """
        ...

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

        tool_id: Id of the tool to change.
        type: Selects the kind: one of `"function"`, `"json_schema"`, `"http"`, `"code"`.
        path: New project and folders of the tool, such as `Default/tools`.
        key: New name that agents and prompts use: letters, digits, single `_` or `-`; at most 64.
        display_name: New name shown in the studio.
        description: New text on what the tool does; models read it.
        status: New state: live, draft, pending or published.
        function: New name, description and parameters of the function.
        version_increment: Makes a new version: which part of the version number to raise.
        version_description: What changed in the new version, for people.
        json_schema: New name and schema of the answer.
        http: New HTTP request and arguments.
        code_tool: New code, language and parameters.

        `PATCH /v2/tools/{tool_id}`; raises `OrqError`.
        """
        ...
