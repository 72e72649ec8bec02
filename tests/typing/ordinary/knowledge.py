"""A knowledge base: created by keywords, filled, searched."""

import base64
from pathlib import Path

from orq import Orq
from orq.models import Knowledge


def build(client: Orq, key: str, files: list[Path], description: str | None = None) -> str:
    base = client.knowledge.create(
        type="internal",
        key=key,
        embedding_model="openai/text-embedding-3-small",
        path="Default",
        description=description,
    )
    for file in files:
        content = base64.b64encode(file.read_bytes()).decode()
        uploaded = client.files.create(filename=file.name, content=content, purpose="retrieval")
        client.knowledge.create_datasource(knowledge_id=base.id, file_id=uploaded.file.file_id)
    return base.id


def search(client: Orq, base: str, text: str) -> list[str]:
    found = client.knowledge.search(knowledge_id=base, query=text, top_k=5)
    return [match.text for match in found.matches]


def chunks(client: Orq, text: str) -> list[str]:
    parsed = client.chunking.parse(strategy="token", text=text, chunk_size=200)
    return [chunk.text for chunk in parsed.chunks]


def newest(bases: list[Knowledge]) -> str | None:
    return max(bases, key=lambda base: base.updated).key if bases else None
