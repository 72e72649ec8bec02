# @generated
"""Workspace domains."""

from typing import Literal, TypeAlias

from ..types import APIStruct, DateTime, OpenEnum


class CreateDomainRequest(APIStruct, kw_only=True):
    """Parameters of `workspace_security.create_domain`."""

    workspace_key: str
    """Key of the workspace, as URLs of the studio contain it."""
    domain: str | None = None
    """Domain of your email addresses, such as `example.com`."""


class DeleteDomainRequest(APIStruct, kw_only=True):
    """Parameters of `workspace_security.delete_domain`."""

    workspace_key: str
    """Key of the workspace, as URLs of the studio contain it."""
    domain_id: str
    """Id of the domain to delete."""


DomainVerificationStatus: TypeAlias = OpenEnum[
    Literal["DOMAIN_VERIFICATION_STATUS_PENDING", "DOMAIN_VERIFICATION_STATUS_VERIFIED"]
]
"""Whether the DNS record of a domain was found."""


class DomainVerification(APIStruct, kw_only=True):
    """An email domain, and the DNS record that proves you own it."""

    id: str
    """Identifies the domain in other calls."""
    domain: str
    """The email domain, such as `example.com`."""
    status: DomainVerificationStatus
    """Whether the DNS record was found."""
    txt_name: str
    """Name of the TXT record to add to your DNS."""
    txt_value: str
    """Value of the TXT record to add to your DNS."""
    created_at: DateTime
    """When the domain was added, in UTC."""
    expires_at: DateTime | None = None
    """Time until which the domain can be verified, in UTC."""
    verified_at: DateTime | None = None
    """When the domain was verified, in UTC; absent until then."""
    created_by_id: str | None = None
    """Id of the user who added the domain."""


class DomainResponse(APIStruct, kw_only=True):
    """Answer with one email domain."""

    domain: DomainVerification
    """The domain, with the DNS record that proves it is yours."""


class ListDomainsRequest(APIStruct, kw_only=True):
    """Parameters of `workspace_security.list_domains`."""

    workspace_key: str
    """Key of the workspace, as URLs of the studio contain it."""


class ListDomainsResponse(APIStruct, kw_only=True):
    """The email domains of the workspace."""

    domains: list[DomainVerification]
    """Domains of the workspace, verified or not."""


class VerifyDomainRequest(APIStruct, kw_only=True):
    """Parameters of `workspace_security.verify_domain`."""

    workspace_key: str
    """Key of the workspace, as URLs of the studio contain it."""
    domain_id: str
    """Id of the domain to verify."""
