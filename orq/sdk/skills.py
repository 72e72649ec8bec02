# @generated
"""`client.skills`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import with_body

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .._signatures import RequestOptions
    from ..models.skills import ListSkillsResponse, Skill, SkillResponse
    from ..params._s_unions import CreateSkillRequestBodyParam
    from ..types import SequenceNotStr


class SkillsNamespace(Namespace):
    """Skills, which are instructions that agents can reuse."""

    @overload
    def create(
        self,
        *,
        display_name: str,
        path: str,
        description: str | None = None,
        tags: SequenceNotStr[str] | None = None,
        project_id: str | None = None,
        instructions: str | None = None,
        options: RequestOptions | None = None,
    ) -> SkillResponse: ...

    @overload
    def create(
        self,
        *,
        display_name: str,
        project_id: str,
        description: str | None = None,
        tags: SequenceNotStr[str] | None = None,
        path: str | None = None,
        instructions: str | None = None,
        options: RequestOptions | None = None,
    ) -> SkillResponse: ...

    @overload
    def create(
        self,
        *,
        body: CreateSkillRequestBodyParam,
        options: RequestOptions | None = None,
    ) -> SkillResponse: ...

    def create(
        self,
        *,
        display_name: str | None = None,
        path: str | None = None,
        description: str | None = None,
        tags: SequenceNotStr[str] | None = None,
        project_id: str | None = None,
        instructions: str | None = None,
        body: CreateSkillRequestBodyParam | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Create a skill: instructions that agents can reuse.

        `POST /v2/skills`; raises `OrqError`.
        """
        from ..funcs._skills import skills_create

        request: Any = with_body(
            {},
            body,
            {
                "display_name": display_name,
                "path": path,
                "description": description,
                "tags": tags,
                "project_id": project_id,
                "instructions": instructions,
            },
        )
        return skills_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        skill_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a skill by its id.

        `DELETE /v2/skills/{skill_id}`; raises `OrqError`.
        """
        from ..funcs._skills import skills_delete

        request: Any = {"skill_id": skill_id}
        return skills_delete(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        skill_id: str,
        options: RequestOptions | None = None,
    ) -> SkillResponse:
        """Fetch a skill by its id or display name.

        `GET /v2/skills/{skill_id}`; raises `OrqError`.
        """
        from ..funcs._skills import skills_get

        request: Any = {"skill_id": skill_id}
        return skills_get(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListSkillsResponse:
        """List skills, the newest first, a page at a time.

        limit: How many at most.
        starting_after: The `skill_id` of an item: the page starts right after it.
        ending_before: The `skill_id` of an item: the page ends right before it.

        `GET /v2/skills`; raises `OrqError`.
        """
        from ..funcs._skills import skills_list

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return skills_list(self._core, request, options=options).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Skill]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `skill_id` of an item: the page starts right after it.
        ending_before: The `skill_id` of an item: the page ends right before it.

        `GET /v2/skills`; raises `OrqError`.
        """
        from ..funcs._skills import skills_list
        from ..pagination import Items

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return Items(skills_list, self._core, request, options, raises=True)

    def update(
        self,
        *,
        skill_id: str,
        display_name: str | None = None,
        description: str | None = None,
        tags: SequenceNotStr[str] | None = None,
        path: str | None = None,
        instructions: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> SkillResponse:
        """Change a skill; what is not given stays as it is.

        `PATCH /v2/skills/{skill_id}`; raises `OrqError`.
        """
        from ..funcs._skills import skills_update

        request: Any = {
            "skill_id": skill_id,
            "display_name": display_name,
            "description": description,
            "tags": tags,
            "path": path,
            "instructions": instructions,
            "project_id": project_id,
        }
        return skills_update(self._core, request, options=options).unwrap()


class AsyncSkillsNamespace(AsyncNamespace):
    """Skills, which are instructions that agents can reuse."""

    @overload
    async def create(
        self,
        *,
        display_name: str,
        path: str,
        description: str | None = None,
        tags: SequenceNotStr[str] | None = None,
        project_id: str | None = None,
        instructions: str | None = None,
        options: RequestOptions | None = None,
    ) -> SkillResponse: ...

    @overload
    async def create(
        self,
        *,
        display_name: str,
        project_id: str,
        description: str | None = None,
        tags: SequenceNotStr[str] | None = None,
        path: str | None = None,
        instructions: str | None = None,
        options: RequestOptions | None = None,
    ) -> SkillResponse: ...

    @overload
    async def create(
        self,
        *,
        body: CreateSkillRequestBodyParam,
        options: RequestOptions | None = None,
    ) -> SkillResponse: ...

    async def create(
        self,
        *,
        display_name: str | None = None,
        path: str | None = None,
        description: str | None = None,
        tags: SequenceNotStr[str] | None = None,
        project_id: str | None = None,
        instructions: str | None = None,
        body: CreateSkillRequestBodyParam | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Create a skill: instructions that agents can reuse.

        `POST /v2/skills`; raises `OrqError`.
        """
        from ..funcs._skills import skills_create

        request: Any = with_body(
            {},
            body,
            {
                "display_name": display_name,
                "path": path,
                "description": description,
                "tags": tags,
                "project_id": project_id,
                "instructions": instructions,
            },
        )
        return (await skills_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        skill_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a skill by its id.

        `DELETE /v2/skills/{skill_id}`; raises `OrqError`.
        """
        from ..funcs._skills import skills_delete

        request: Any = {"skill_id": skill_id}
        return (await skills_delete(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        skill_id: str,
        options: RequestOptions | None = None,
    ) -> SkillResponse:
        """Fetch a skill by its id or display name.

        `GET /v2/skills/{skill_id}`; raises `OrqError`.
        """
        from ..funcs._skills import skills_get

        request: Any = {"skill_id": skill_id}
        return (await skills_get(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListSkillsResponse:
        """List skills, the newest first, a page at a time.

        limit: How many at most.
        starting_after: The `skill_id` of an item: the page starts right after it.
        ending_before: The `skill_id` of an item: the page ends right before it.

        `GET /v2/skills`; raises `OrqError`.
        """
        from ..funcs._skills import skills_list

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return (await skills_list(self._core, request, options=options)).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Skill]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `skill_id` of an item: the page starts right after it.
        ending_before: The `skill_id` of an item: the page ends right before it.

        `GET /v2/skills`; raises `OrqError`.
        """
        from ..funcs._skills import skills_list
        from ..pagination import AsyncItems

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return AsyncItems(skills_list, self._core, request, options, raises=True)

    async def update(
        self,
        *,
        skill_id: str,
        display_name: str | None = None,
        description: str | None = None,
        tags: SequenceNotStr[str] | None = None,
        path: str | None = None,
        instructions: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> SkillResponse:
        """Change a skill; what is not given stays as it is.

        `PATCH /v2/skills/{skill_id}`; raises `OrqError`.
        """
        from ..funcs._skills import skills_update

        request: Any = {
            "skill_id": skill_id,
            "display_name": display_name,
            "description": description,
            "tags": tags,
            "path": path,
            "instructions": instructions,
            "project_id": project_id,
        }
        return (await skills_update(self._core, request, options=options)).unwrap()
