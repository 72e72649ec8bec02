# @generated
"""Workspace domains."""

from typing import Literal, TypeAlias

from ..types import APIStruct, DateTime, OpenEnum


class CreateDomainRequest(APIStruct, kw_only=True):
    """What `workspace_security_create_domain` takes."""

    workspace_key: str
    domain: str | None = None


class DeleteDomainRequest(APIStruct, kw_only=True):
    """What `workspace_security_delete_domain` takes."""

    workspace_key: str
    domain_id: str


DomainVerificationStatus: TypeAlias = OpenEnum[
    Literal["DOMAIN_VERIFICATION_STATUS_PENDING", "DOMAIN_VERIFICATION_STATUS_VERIFIED"]
]
"""Whether a domain is proved."""


class DomainVerification(APIStruct, kw_only=True):
    """An email domain, and the DNS record that proves it."""

    id: str
    domain: str
    status: DomainVerificationStatus
    txt_name: str
    """Of the DNS record."""
    txt_value: str
    """Of the DNS record."""
    created_at: DateTime
    expires_at: DateTime | None = None
    verified_at: DateTime | None = None
    created_by_id: str | None = None


class DomainResponse(APIStruct, kw_only=True):
    """An email domain."""

    domain: DomainVerification


class ListDomainsRequest(APIStruct, kw_only=True):
    """What `workspace_security_list_domains` takes."""

    workspace_key: str


class ListDomainsResponse(APIStruct, kw_only=True):
    """The email domains of the workspace."""

    domains: list[DomainVerification]


class VerifyDomainRequest(APIStruct, kw_only=True):
    """What `workspace_security_verify_domain` takes."""

    workspace_key: str
    domain_id: str
