"""The example requests in the help of operations, and those that need stored objects first."""

from __future__ import annotations

import json
import shlex
from pathlib import Path
from typing import Any

from orq.cli.describe import described
from orq.local.routes import load

NEEDS_MORE = {
    "agents_responses_get": "a task that an agent was given",
    "file_systems_delete_file": "a file in the file system",
    "file_systems_move_file": "a file in the file system",
    "files_get_content": "a file that was uploaded",
    "knowledge_preview_chunks": "a file that was uploaded",
    "traces_get_conversation": "a trace of a conversation",
}
"""Operations whose example names what only another call makes: they answer 404."""


def printed(name: str, file: Path) -> dict[str, Any]:
    """Return the request that the help prints, by Python names, with a file for each that it names."""
    words = shlex.split(described("orq", name, load(name)).splitlines()[-1])
    request: dict[str, Any] = json.loads(words[words.index("--json") + 1])
    files = [words[at + 1].partition("=")[0] for at, word in enumerate(words) if word == "--file"]
    return request | dict.fromkeys(files, file)


def on_the_wire(name: str, request: dict[str, Any]) -> dict[str, Any]:
    """Return the same by the names on the wire."""
    kind = load(name).request
    wires = dict(zip(kind.__struct_fields__, kind.__struct_encode_fields__, strict=True))
    return {wires.get(field, field): value for field, value in request.items()}
