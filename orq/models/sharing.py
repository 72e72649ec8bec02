# @generated
"""Sharing."""

from collections.abc import Sequence
from typing import Any

from ..types import APIStruct


class SharingSelectedProjects(APIStruct, kw_only=True):
    """The projects that may."""

    project_ids: Sequence[str] | None = None


class Sharing(APIStruct, kw_only=True):
    """Which projects of the workspace may use something."""

    all_projects: dict[str, Any] | None = None
    """Present if every project may."""
    selected: SharingSelectedProjects | None = None
    allow_version_pin: bool | None = None
    """Whether projects may stay on one version."""
    allow_fork: bool | None = None
    """Whether projects may make a copy of their own."""
    auto_grant_new_projects: bool | None = None
    """Whether projects made later may, too."""
