"""The areas of the reference: namespaces that belong together, in the order of the pages."""

from __future__ import annotations

from collections.abc import Iterable

AREAS = {
    "Models and chat": (
        *("router", "responses", "models", "model_catalog", "smart_routers", "routing_rules", "model_fusions"),
        "policies",
    ),
    "Build": (
        *("agents", "prompts", "deployments", "tools", "skills", "knowledge", "chunking", "memory_stores", "files"),
        *("file_systems", "conversations", "internal", "remoteconfigs"),
    ),
    "Evaluate and observe": (
        *("datasets", "evals", "traces", "logs", "telemetry", "reporting", "sessions", "annotations"),
        *("annotation_queues", "feedback", "human_review_sets", "monitors", "alerts", "notifiers", "views"),
    ),
    "Control": (
        *("guardrail_rules", "pii", "budgets", "identities", "contacts", "schedules", "webhooks", "mcp_servers"),
        *("mcp_gateways", "websearch", "wikis", "hub"),
    ),
    "Administration": (
        *("workspaces", "workspace_settings", "workspace_security", "projects", "environments", "users", "api_keys"),
        *("management_keys", "audit_log_destinations"),
    ),
}
OTHERS = "Others"


def by_area(groups: Iterable[str]) -> dict[str, list[str]]:
    """Return namespaces by area.

    Inner namespaces follow their parents, and unlisted ones come last.
    """
    tops: dict[str, list[str]] = {}
    for group in sorted(groups):
        tops.setdefault(group.partition(".")[0], []).append(group)
    found = {area: [group for top in names for group in tops.pop(top, ())] for area, names in AREAS.items()}
    found[OTHERS] = [group for rest in tops.values() for group in rest]
    return {area: names for area, names in found.items() if names}
