# Generated from api/.
"""Dict twins of `orq.models.workspace_domains`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class CreateDomainRequestParam(TypedDict):
    """A `CreateDomainRequest` as a dict."""

    workspace_key: str
    domain: NotRequired[str | None]


class DeleteDomainRequestParam(TypedDict):
    """A `DeleteDomainRequest` as a dict."""

    workspace_key: str
    domain_id: str


class ListDomainsRequestParam(TypedDict):
    """A `ListDomainsRequest` as a dict."""

    workspace_key: str


class VerifyDomainRequestParam(TypedDict):
    """A `VerifyDomainRequest` as a dict."""

    workspace_key: str
    domain_id: str
