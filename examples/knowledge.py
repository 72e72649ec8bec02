"""Search a knowledge base, and answer with citations: sync, then async.

python examples/knowledge.py handbook.txt "When are refunds paid?"    # needs ORQ_API_KEY, or a local ORQ_SERVER_URL
"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass
from pathlib import Path

from orq import AsyncOrq, Orq


@dataclass
class Answer:
    """The text of an answer, and the numbers of the sources that the model used."""

    text: str
    sources: list[int]


def fill(client: Orq, path: Path) -> str:
    """Make a knowledge base of a text file; return its id."""
    knowledge = client.knowledge.create(key=path.stem, embedding_model="openai/text-embedding-3-small", path="Default")
    file = client.files.create(filename=path.name, content=path).file
    source = client.knowledge.create_datasource(knowledge_id=knowledge.id, file_id=file.file_id)
    client.knowledge.wait_for_datasource(knowledge_id=knowledge.id, datasource_id=source.id)
    for chunk in client.knowledge.list_chunks_items(knowledge_id=knowledge.id, datasource_id=source.id):
        # A chunk of a file has no metadata until you give it some.
        client.knowledge.update_chunk(
            knowledge_id=knowledge.id, datasource_id=source.id, chunk_id=chunk.id, metadata={"year": 2026}
        )
    return knowledge.id


def ask(client: Orq, knowledge_id: str, question: str) -> None:
    """Print an answer from the texts that fit, and each text that it cites."""
    found = client.knowledge.search(
        knowledge_id=knowledge_id, query=question, filter_by={"year": {"gte": 2025}}, top_k=3
    )
    texts = [match.text for match in found.matches]
    sources = "\n".join(f"[{number}] {text}" for number, text in enumerate(texts, 1))
    prompt = f"Answer from these sources alone, and give the numbers of those that you use.\n{sources}\n\n{question}"
    answer = client.responses.parse(model="openai/gpt-4o", input=prompt, into=Answer).value
    print(answer.text)
    for number in answer.sources:
        print(f"[{number}]", texts[number - 1] if 0 < number <= len(texts) else "(the model made this source up)")


async def search(knowledge_id: str, question: str) -> None:
    """Search in async code."""
    async with AsyncOrq() as client:
        found = await client.knowledge.search(knowledge_id=knowledge_id, query=question)
        print(*(match.text for match in found.matches), sep="\n")


if __name__ == "__main__":
    with Orq() as client:
        made = fill(client, Path(sys.argv[1]))
        ask(client, made, sys.argv[2])
    asyncio.run(search(made, sys.argv[2]))
