# @generated
"""`client.skills`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _skills

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.skills import ListSkillsResponse, Skill, SkillResponse
    from ..params._n_to_z_unions import CreateSkillRequestBodyParam
    from ..types import SequenceNotStr


class SkillsNamespace(Namespace, functions=_skills):
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
    ) -> SkillResponse:
        """Create a skill: instructions that agents can reuse.

        display_name: Name of the skill, unique in the workspace: a letter, then letters, digits, `_`, `-`.
        path: Project and folders of the skill, such as `Default/skills`.
        description: What the skill is for: agents read it to choose one.
        tags: Labels by which you group and filter skills.
        project_id: Project that owns the skill. Default: the project that `path` names.
        instructions: Text that an agent follows when it uses the skill; it can be added later.

        `POST /v2/skills`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        skill_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a skill by its id.

        skill_id: Id of the skill to delete.

        `DELETE /v2/skills/{skill_id}`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        skill_id: str,
        options: RequestOptions | None = None,
    ) -> SkillResponse:
        """Fetch a skill by its id or display name.

        skill_id: Id or display name of the skill to fetch.

        `GET /v2/skills/{skill_id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListSkillsResponse:
        """List skills, the newest first, a page at a time.

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `skill_id` of the last item of the page before: the next page begins after it.
        ending_before: `skill_id` of the first item of the page after: this page ends before it.

        `GET /v2/skills`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Skill]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `skill_id` of the last item of the page before: the next page begins after it.
        ending_before: `skill_id` of the first item of the page after: this page ends before it.

        `GET /v2/skills`; raises `OrqError`.
        """
        ...

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

        skill_id: Id of the skill to change.
        display_name: Name of the skill, unique in the workspace: a letter, then letters, digits, `_`, `-`.
        description: What the skill is for: agents read it to choose one.
        tags: Labels by which you group and filter skills.
        path: Project and folders into which the skill moves.
        instructions: Text that an agent follows when it uses the skill.
        project_id: Project into which the skill moves.

        `PATCH /v2/skills/{skill_id}`; raises `OrqError`.
        """
        ...


class AsyncSkillsNamespace(AsyncNamespace, functions=_skills):
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
    ) -> SkillResponse:
        """Create a skill: instructions that agents can reuse.

        display_name: Name of the skill, unique in the workspace: a letter, then letters, digits, `_`, `-`.
        path: Project and folders of the skill, such as `Default/skills`.
        description: What the skill is for: agents read it to choose one.
        tags: Labels by which you group and filter skills.
        project_id: Project that owns the skill. Default: the project that `path` names.
        instructions: Text that an agent follows when it uses the skill; it can be added later.

        `POST /v2/skills`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        skill_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a skill by its id.

        skill_id: Id of the skill to delete.

        `DELETE /v2/skills/{skill_id}`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        skill_id: str,
        options: RequestOptions | None = None,
    ) -> SkillResponse:
        """Fetch a skill by its id or display name.

        skill_id: Id or display name of the skill to fetch.

        `GET /v2/skills/{skill_id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListSkillsResponse:
        """List skills, the newest first, a page at a time.

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `skill_id` of the last item of the page before: the next page begins after it.
        ending_before: `skill_id` of the first item of the page after: this page ends before it.

        `GET /v2/skills`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Skill]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `skill_id` of the last item of the page before: the next page begins after it.
        ending_before: `skill_id` of the first item of the page after: this page ends before it.

        `GET /v2/skills`; raises `OrqError`.
        """
        ...

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

        skill_id: Id of the skill to change.
        display_name: Name of the skill, unique in the workspace: a letter, then letters, digits, `_`, `-`.
        description: What the skill is for: agents read it to choose one.
        tags: Labels by which you group and filter skills.
        path: Project and folders into which the skill moves.
        instructions: Text that an agent follows when it uses the skill.
        project_id: Project into which the skill moves.

        `PATCH /v2/skills/{skill_id}`; raises `OrqError`.
        """
        ...
