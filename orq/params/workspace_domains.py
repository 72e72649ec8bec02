# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class CreateDomainRequestParam(TypedDict):
    workspace_key: str
    domain: NotRequired[str | None]


class DeleteDomainRequestParam(TypedDict):
    workspace_key: str
    domain_id: str


class ListDomainsRequestParam(TypedDict):
    workspace_key: str


class VerifyDomainRequestParam(TypedDict):
    workspace_key: str
    domain_id: str
