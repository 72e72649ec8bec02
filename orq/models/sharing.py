# @generated
"""Sharing."""

from collections.abc import Sequence
from typing import Any

from ..types import APIStruct


class SharingSelectedProjects(APIStruct, kw_only=True):
    """The projects of a workspace that may use something."""

    project_ids: Sequence[str] | None = None
    """Ids of these projects; an empty list means that no project may."""


class Sharing(APIStruct, kw_only=True):
    """Which projects of the workspace may use something."""

    all_projects: dict[str, Any] | None = None
    """Present, as an empty object, if every project may use it."""
    selected: SharingSelectedProjects | None = None
    """The projects that may use it, if not every project may."""
    allow_version_pin: bool | None = None
    """Whether projects may stay on one version, and not follow the latest."""
    allow_fork: bool | None = None
    """Whether projects may make a copy of their own."""
    auto_grant_new_projects: bool | None = None
    """Whether projects that are made later may use it, too."""
