"""Test which files become chunks of a knowledge base, and the errors for others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from orq import Orq
from orq.errors import APIError, BadRequestError, NotFoundError, RequestValidationError
from orq.local import LocalOrq

MAX_BODY = 100_000


@pytest.fixture(scope="module")
def client() -> Iterator[Orq]:
    with LocalOrq(delay=0, max_body=MAX_BODY) as server, Orq("local", server_url=server.url) as client:
        yield client


@pytest.fixture(scope="module")
def knowledge_id(client: Orq) -> str:
    made = client.knowledge.create(key="files", embedding_model="openai/text-embedding-3-small", path="Default")
    return made.id


def upload(client: Orq, content: Any) -> str:
    return client.files.create(filename="notes.txt", content=content).file.file_id


def test_bytes_paths_and_open_files_give_the_same_chunks(client: Orq, knowledge_id: str, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Refunds are paid at once.", "utf-8")
    with path.open("rb") as opened:
        ids = [
            upload(client, content)
            for content in (path, path.read_bytes(), opened, "UmVmdW5kcyBhcmUgcGFpZCBhdCBvbmNlLg==")
        ]
    for file_id in ids:
        source = client.knowledge.create_datasource(knowledge_id=knowledge_id, file_id=file_id)
        assert (source.display_name, source.status, source.chunks_count) == ("notes.txt", "completed", 1)
        (chunk,) = client.knowledge.list_chunks(knowledge_id=knowledge_id, datasource_id=source.id).data
        assert chunk.text == "Refunds are paid at once."


def test_filters_find_metadata_of_chunks(client: Orq, knowledge_id: str) -> None:
    source = client.knowledge.create_datasource(
        knowledge_id=knowledge_id, file_id=upload(client, b"Bikes have wheels.")
    )
    (chunk,) = client.knowledge.list_chunks(knowledge_id=knowledge_id, datasource_id=source.id).data

    def found() -> list[str]:
        matches = client.knowledge.search(
            knowledge_id=knowledge_id, query="wheels", filter_by={"year": {"eq": 2026}}
        ).matches
        return [match.id for match in matches]

    assert found() == []
    client.knowledge.update_chunk(
        knowledge_id=knowledge_id, datasource_id=source.id, chunk_id=chunk.id, metadata={"year": 2026}
    )
    assert found() == [chunk.id]


def test_an_empty_file_gives_no_chunks(client: Orq, knowledge_id: str) -> None:
    source = client.knowledge.create_datasource(knowledge_id=knowledge_id, file_id=upload(client, b""))
    assert source.chunks_count == 0
    assert client.knowledge.list_chunks(knowledge_id=knowledge_id, datasource_id=source.id).data == []


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7 text", b"PK\x03\x04\x00", b"\xff\xfeH\x00"], ids=["PDF", "zip", "UTF-16"]
)
def test_a_file_that_is_no_text_is_refused(client: Orq, knowledge_id: str, content: bytes) -> None:
    before = client.knowledge.list_datasources(knowledge_id=knowledge_id).data
    with pytest.raises(BadRequestError, match="file_id must be text in UTF-8"):
        client.knowledge.create_datasource(knowledge_id=knowledge_id, file_id=upload(client, content))
    assert client.knowledge.list_datasources(knowledge_id=knowledge_id).data == before


def test_a_huge_file_is_refused_with_the_limit_and_what_to_do(client: Orq) -> None:
    with pytest.raises(
        APIError, match=rf"larger than max_body .* {MAX_BODY} bytes.*Send less data.* a smaller file"
    ) as caught:
        upload(client, bytes(MAX_BODY))
    assert caught.value.status_code == 413


def test_missing_objects_are_named(client: Orq, knowledge_id: str, tmp_path: Path) -> None:
    with pytest.raises(RequestValidationError, match="content cannot be read: No such file"):
        upload(client, tmp_path / "missing.txt")
    with pytest.raises(RequestValidationError, match=r"content is not base64. Pass the content as bytes"):
        upload(client, "notes.txt")
    with pytest.raises(NotFoundError, match="file_id is file_404, and there is no such file"):
        client.knowledge.create_datasource(knowledge_id=knowledge_id, file_id="file_404")
    with pytest.raises(NotFoundError, match="There is no knowledge base kb_404"):
        client.knowledge.search(knowledge_id="kb_404", query="x")


OPERATORS = "'eq' or 'ne' or 'gt' or 'gte' or 'lt' or 'lte' or 'in' or 'nin' or 'exists'"


@pytest.mark.parametrize(
    ("filter_by", "told"),
    [
        ({"year": {"$gt": 1}}, f"filter_by.year needs one of the fields {OPERATORS}"),
        ({"year": {}}, f"filter_by.year needs one of the fields {OPERATORS}"),
        ({"year": 2026}, f"or a dict with {OPERATORS}, not int"),
        ({"year": {"in": 2026}}, "filter_by.year.in must be a list, not int"),
        ({"year": {"gt": "2026"}}, "filter_by.year.gt must be a number, not str"),
        ({"$and": []}, "filter_by.$and must be one of EqFilter, NeFilter"),
        ({"or": [{"and": []}]}, "filter_by.or[0].and must be one of EqFilter, NeFilter"),
    ],
    ids=str,
)
def test_a_filter_with_a_wrong_operator_is_refused_before_sending(client: Orq, filter_by: Any, told: str) -> None:
    with pytest.raises(RequestValidationError) as caught:
        client.knowledge.search(knowledge_id="files", query="x", filter_by=filter_by)
    assert told in str(caught.value)
    assert "Nothing was sent" in str(caught.value)
