"""Vectors, reranking, images."""

from orq import Orq


def vectors(client: Orq, texts: list[str]) -> list[list[float]]:
    answer = client.router.embeddings.create(model="openai/text-embedding-3-small", input=texts)
    return [list(map(float, row.embedding)) for row in answer.data]


def best(client: Orq, query: str, documents: list[str]) -> list[int]:
    ranked = client.router.rerank.create(model="cohere/rerank-v3.5", query=query, documents=documents, top_n=3)
    return [result.index for result in ranked.results]


def picture(client: Orq, prompt: str) -> str:
    answer = client.router.images.generations.create(model="openai/dall-e-3", prompt=prompt, n=1)
    return answer.data[0].url or ""
