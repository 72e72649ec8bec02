# @generated
"""What can be waited for, and which objects are created or changed by their key."""

from collections.abc import Mapping
from typing import Any

WAITS: Mapping[str, Mapping[str, Any]] = {
    "agents_responses_get": {
        "open": ("in_progress",),
        "done": ("completed",),
        "failed": ("failed",),
        "status": "status",
        "reason": "error",
    },
    "knowledge_retrieve_chunk": {
        "open": ("pending", "queued", "processing"),
        "done": ("completed",),
        "failed": ("failed",),
        "status": "status",
        "reason": "processing_attempts[].errors[].message",
    },
    "knowledge_retrieve_datasource": {
        "open": ("pending", "queued", "processing"),
        "done": ("completed",),
        "failed": ("failed",),
        "status": "status",
        "reason": "processing_attempts[].errors[].message",
    },
    "knowledge_retrieve_processing_status": {
        "open": ("total_queued", "overall_total_processing"),
        "passed": "total_passed",
        "failed_count": "total_failed",
        "reason": "chunks_processing_attempts[].processing_attempts[].errors[].message",
    },
    "responses_get": {
        "open": ("queued", "in_progress"),
        "done": ("completed", "incomplete"),
        "failed": ("failed", "cancelled"),
        "status": "status",
        "reason": "error.message",
    },
}
"""What `orq._wait_flow.Wait` says of a function, by its name; in names of fields."""

UPSERTS: Mapping[str, str] = {"agents_create": "agents_update", "file_systems_create": "file_systems_update"}
"""For a function that creates an object under a key of its own: the one that changes it by its key."""
