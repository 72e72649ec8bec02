"""Names in dicts: what is a keyword of Python stands as the service writes it."""

from __future__ import annotations

from orq import Orq, OrqCore
from orq.funcs import file_systems_move_file
from orq.params import KnowledgeFilterAndParam, KnowledgeFilterOrParam, MoveFileSystemFileRequestParam


def calls(client: Orq, core: OrqCore) -> None:
    file_systems_move_file(core, {"file_system_key": "k", "from": "/a", "to": "/b"})
    file_systems_move_file(core, {"file_system_key": "k", "to": "/b"})  # expect: mypy, pyright, ty, pyrefly
    file_systems_move_file(core, {"file_system_key": "k", "from": 5, "to": "/b"})  # expect: mypy, pyright, ty, pyrefly
    client.file_systems.move_file(file_system_key="k", from_="/a", to="/b")


move: MoveFileSystemFileRequestParam = {"file_system_key": "k", "from": "/a", "to": "/b"}
both: KnowledgeFilterAndParam = {"and": [{"region": {"in": ["eu"]}}, {"size": {"gt": 5}}]}
either: KnowledgeFilterOrParam = {"or": [{"region": {"eq": "eu"}}]}
wrong: KnowledgeFilterOrParam = {"or": 5}  # expect: mypy, pyright, ty, pyrefly
