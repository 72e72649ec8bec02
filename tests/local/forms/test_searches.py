"""Test searches over stored objects."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from .conftest import Starter


def chunk(id: str, text: str, enabled: bool = True, **metadata: Any) -> dict[str, Any]:
    return {"_id": id, "text": text, "enabled": enabled, "metadata": metadata}


CHUNKS = [
    chunk("a", "Refunds are paid within 30 days.", lang="en", page=1),
    chunk("b", "Refunds, refunds: write an e-mail!", lang="en", page=2),
    chunk("c", "返金は30日以内に行われます。", lang="ja", page=3),
    chunk("d", "Refunds are secret.", False, lang="en", page=4),
    chunk("e", "We ship C++ books"),
    chunk("f", "Same words."),
    chunk("g", "Same words."),
]
TREE = {
    "knowledge": [
        {
            "_id": "k1",
            "key": "faq",
            "_children": {
                "datasources": [
                    {"_id": "s1", "_children": {"knowledge_chunks": CHUNKS[:4]}},
                    {"_id": "s2", "_children": {"knowledge_chunks": CHUNKS[4:]}},
                ]
            },
        },
        {"_id": "k2", "key": "empty"},
    ]
}


@pytest.fixture(scope="module")
def http(holding: Starter) -> Iterator[httpx.Client]:
    with holding(TREE) as http:
        yield http


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        pytest.param("refunds", ["b", "a"], id="the-best-first-and-no-disabled-chunk"),
        pytest.param("e-mail", ["b"], id="a-hyphen"),
        pytest.param('refunds" OR text:*', ["b", "a"], id="syntax-of-query-languages"),
        pytest.param("C++", ["e"], id="plus-signs"),
        pytest.param("返金", ["c"], id="a-japanese-word"),
        pytest.param("日以内", ["c"], id="a-part-of-japanese-words"),
        pytest.param("same", ["f", "g"], id="ties-in-the-order-of-insertion"),
        pytest.param("zebra", [], id="nothing"),
        pytest.param(" ", [], id="a-blank-query"),
        pytest.param('"', [], id="a-quotation-mark"),
    ],
)
def test_chunks_are_found_by_their_words(http: httpx.Client, query: str, expected: list[str]) -> None:
    for name in ("k1", "faq"):
        response = http.post(f"/v2/knowledge/{name}/search", json={"query": query})
        assert response.headers["x-orq-local"] == "computed"
        matches = response.json()["matches"]
        assert [match["id"] for match in matches] == expected
        scores = [match["scores"]["search_score"] for match in matches]
        assert scores == sorted(scores, reverse=True)
    assert http.post("/v2/knowledge/k2/search", json={"query": query}).json() == {"matches": []}
    assert http.post("/v2/knowledge/nowhere/search", json={"query": query}).status_code == 404


@pytest.mark.parametrize(
    ("filter_by", "expected"),
    [
        ({"lang": {"eq": "ja"}}, ["c"]),
        ({"lang": {"ne": "en"}}, ["c", "e", "f", "g"]),
        ({"page": {"gt": 1}}, ["b", "c"]),
        ({"page": {"gte": 3}}, ["c"]),
        ({"page": {"lt": 2}}, ["a"]),
        ({"page": {"lte": 1}}, ["a"]),
        ({"page": {"in": [1, 3]}}, ["a", "c"]),
        ({"lang": {"nin": ["en"]}}, ["c", "e", "f", "g"]),
        ({"lang": {"exists": False}}, ["e", "f", "g"]),
        ({"lang": {"gt": 1}}, []),
        ({"and": [{"lang": {"eq": "en"}}, {"page": {"eq": 2}}]}, ["b"]),
        ({"or": [{"lang": {"eq": "ja"}}, {"page": {"eq": 2}}]}, ["b", "c"]),
    ],
    ids=str,
)
def test_filters_hold(http: httpx.Client, filter_by: Any, expected: list[str]) -> None:
    query = "refunds e-mail C++ same 返金"
    found = http.post("/v2/knowledge/k1/search", json={"query": query, "filter_by": filter_by}).json()
    assert sorted(match["id"] for match in found["matches"]) == expected


@pytest.mark.parametrize(
    ("filter_by", "told"),
    [
        (
            {"page": {"gte": 1, "lt": 3}},
            "filter_by.page has 2 conditions, but can have one. Write {'and': [{'page': {'gte': ...}},",
        ),
        (
            {"or": [{"page": {"gte": 1, "lt": 3}}]},
            "filter_by.or[0].page has 2 conditions, but can have one",
        ),
        (
            {"and": [{"page": {"gte": 1}}], "lang": {"eq": "en"}},
            "filter_by has other keys beside 'and'. Put them into its list",
        ),
    ],
    ids=str,
)
@pytest.mark.parametrize("where", ["k1", "k2"], ids=["with-chunks", "without"])
def test_filters_that_cannot_hold_are_refused(http: httpx.Client, where: str, filter_by: Any, told: str) -> None:
    response = http.post(f"/v2/knowledge/{where}/search", json={"query": "refunds", "filter_by": filter_by})
    assert response.status_code == 400
    assert told in response.text


@pytest.mark.parametrize("filter_by", [{}, {"page": {"gt": 0}}], ids=str)
def test_a_knowledge_base_is_found_by_its_key(http: httpx.Client, filter_by: Any) -> None:
    body = {"query": "refunds", "filter_by": filter_by}
    found = http.post("/v2/knowledge/faq/search", json=body).json()
    assert [match["id"] for match in found["matches"]] == ["b", "a"]
    assert http.post("/v2/knowledge/empty/search", json=body).json() == {"matches": []}


def test_the_options_of_a_search_are_honoured(http: httpx.Client) -> None:
    options = {"include_vectors": True, "include_metadata": False, "include_scores": False}
    body = {"query": "refunds", "top_k": 1, "search_options": options}
    (match,) = http.post("/v2/knowledge/k1/search", json=body).json()["matches"]
    assert (set(match), len(match["vector"])) == ({"id", "text", "vector"}, 1536)
    assert http.post("/v2/knowledge/k1/search", json={"query": "refunds", "threshold": 1}).json() == {"matches": []}
    response = http.post("/v2/knowledge/k1/search", json={"query": "refunds", "search_type": "vector_search"})
    assert response.headers["x-orq-local"] == "computed; ignored=search_type"


@pytest.mark.parametrize("name", ["top_k", "threshold"])
@pytest.mark.parametrize("wrong", [-1, 101])
def test_numbers_outside_their_range_are_refused(http: httpx.Client, name: str, wrong: int) -> None:
    response = http.post("/v2/knowledge/k1/search", json={"query": "refunds", name: wrong})
    assert response.status_code == 400
    assert f"{name} must be from" in response.text


def test_pages_of_a_wiki_are_found(holding: Starter) -> None:
    page = {"path": "a.md", "title": "Refunds", "content": "Paid within 30 days"}
    with holding({"wikis": [{"id": "w", "_children": {"wiki_pages": [{"id": "a.md", **page}]}}]}) as http:
        (hit,) = http.get("/v2/wikis/w/search", params={"query": "refunds"}).json()["hits"]
        assert hit == {"path": "a.md", "page_title": "Refunds", "snippet": "Paid within 30 days"}
        assert http.get("/v2/wikis/w/search", params={"query": " "}).json()["hits"] == []
        assert http.get("/v2/wikis/v/search", params={"query": "a"}).status_code == 404


def test_models_have_the_form_of_openai(holding: Starter) -> None:
    with holding({"models": [{"id": "m1", "model_id": "mine/llama:7b"}, {"id": "m2", "enabled": False}]}) as http:
        models = http.get("/v3/router/models").json()["data"]
        assert all(type(model["created"]) is int and model["owned_by"] for model in models)
        ids = [model["id"] for model in models]
        assert ids[0] == "mine/llama:7b" and "m2" not in ids
        assert len(ids) == len(set(ids)) > 10


def test_the_hub_is_searched(holding: Starter) -> None:
    items = [
        {"id": f"h{n}", "entity_id": "e", "display_name": name, "description": "", "type": type}
        for n, (name, type) in enumerate([("Tone of voice", "evaluator"), ("Greeting", "prompt")])
    ]
    with holding({"hub_items": items}) as http:

        def found(**query: Any) -> list[str]:
            return [hit["document"]["id"] for hit in http.get("/v2/hub/search", params=query).json()["hits"]]

        assert found() == ["h0", "h1"]
        assert found(q="voice") == ["h0"]
        assert found(types="prompt") == ["h1"]
        assert found(q="voice", types="prompt") == []


def test_a_web_search_says_that_it_is_an_example(http: httpx.Client) -> None:
    response = http.post("/v3/websearch", json={"provider": "tavily", "query": "cats", "limit": 2})
    assert response.headers["x-orq-local"] == "example"
    answer = response.json()
    assert [item["title"] for item in answer["items"]] == ["Example 1 for: cats", "Example 2 for: cats"]
    assert (answer["metadata"]["provider"], answer["metadata"]["query"]) == ("tavily", "cats")


def test_the_catalog_has_the_models_and_filters_and_pages_them(holding: Starter) -> None:
    with holding({}) as http:
        listed = [model["id"] for model in http.get("/v3/router/models").json()["data"]]
        whole = http.get("/v2/model-catalog", params={"limit": 100}).json()
        assert sorted(model["id"] for model in whole["data"]) == sorted(listed)
        chosen = http.get("/v2/model-catalog", params={"provider": "openai", "endpoint": "embeddings"}).json()["data"]
        assert {model["id"] for model in chosen} == {"openai/text-embedding-3-large", "openai/text-embedding-3-small"}
        page = http.get("/v2/model-catalog", params={"limit": 5}).json()
        assert page["has_more"]
        rest = http.get("/v2/model-catalog", params={"limit": 5, "starting_after": page["data"][-1]["id"]}).json()
        assert not {model["id"] for model in rest["data"]} & {model["id"] for model in page["data"]}
        found = http.get("/v2/model-catalog/openai%2Fgpt-4o").json()["model"]
        assert (found["id"], found["endpoints"]) == ("openai/gpt-4o", ["chat"])
        offerings = http.get("/v2/model-catalog/gpt-4o/offerings").json()["data"]
        assert [model["id"] for model in offerings] == ["openai/gpt-4o"]
        assert http.get("/v2/model-catalog/none").status_code == 404
    own = {"model_catalog": [{**found, "id": "mine"}]}
    with holding(own) as http:
        assert [model["id"] for model in http.get("/v2/model-catalog").json()["data"]] == ["mine"]


MEMORIES = "/v2/memory-stores/m/memories"
SAID = {"ann": ["likes green tea", "lives in Oslo"], "bob": ["likes tea, tea and tea"], "green-7": ["drives a car"]}


@pytest.fixture(scope="module")
def remembered(http: httpx.Client) -> httpx.Client:
    store = {"key": "m", "embedding_config": {"model": "m"}, "description": "d", "path": "Default"}
    http.post("/v2/memory-stores", json=store).raise_for_status()
    for entity, texts in SAID.items():
        http.post(MEMORIES, json={"entity_id": entity, "metadata": {"team": "blue"}}).raise_for_status()
        for text in texts:
            http.post(f"{MEMORIES}/{entity}/documents", json={"text": text}).raise_for_status()
    return http


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("green", ["green-7", "ann"]),  # a match in the entity id comes before a match in the text
        ("tea", ["bob", "ann"]),
        ("OSLO?", ["ann"]),
        ('"tea" OR 1=1', ["bob", "ann"]),
        ("reen-", ["green-7"]),
        ("nothing", []),
        (None, ["green-7", "bob", "ann"]),
    ],
)
def test_memories_are_found_by_their_text(remembered: httpx.Client, query: str | None, found: list[str]) -> None:
    asked = {"q": query} if query else {}
    page = remembered.get(MEMORIES, params=asked).json()
    assert [memory["entity_id"] for memory in page["data"]] == found
    seen: list[str] = []
    after: dict[str, str] = {}
    while more := remembered.get(MEMORIES, params={**asked, "limit": 1, **after}).json():
        seen += [memory["entity_id"] for memory in more["data"]]
        if not more["has_more"]:
            break
        after = {"starting_after": more["data"][-1]["_id"]}
    assert seen == found


TEXT = "- One apple. Two pears!\n\n- Mail ann@example.com  about three plums."
WHOLE = {"type": "token", "chunk_size": 512}


def previewed(http: httpx.Client, content: bytes = TEXT.encode(), **options: Any) -> httpx.Response:
    file = {"filename": "a.md", "content": b64encode(content).decode()}
    id = http.post("/v2/files", json=file).json()["file"]["file_id"]
    return http.post("/v2/knowledge/faq/datasources/preview-chunks", json={"file_id": id, "chunking_options": options})


@pytest.mark.parametrize(
    ("config", "chunks"),
    [
        ({"type": "sentence", "chunk_size": 10}, 2),
        ({"type": "advanced", "chunk_max_characters": 20, "chunk_overlap": 5}, 5),
        ({"type": "semantic", "threshold": "0.9"}, 3),
        ({"type": "agentic", "model": "openai/gpt-4o"}, 1),
        ({"type": "default"}, 1),
    ],
)
def test_the_chunks_that_a_file_would_give(http: httpx.Client, config: dict[str, Any], chunks: int) -> None:
    answer = previewed(http, chunking_configuration=config)
    assert answer.status_code == 200, answer.text
    value = answer.json()
    assert len(value["chunks"]) == value["metadata"]["chunks_count"] == chunks
    assert "".join(chunk["text"] for chunk in value["chunks"]).startswith("- One")
    assert value["metadata"]["words_count"] == len(TEXT.split())
    assert value["metadata"]["paragraphs_count"] == 2
    assert ("ignored=model" in answer.headers["x-orq-local"]) == (config["type"] == "agentic")


def test_a_text_is_cleaned_before_it_is_cut(http: httpx.Client) -> None:
    cleanup = {"delete_emails": True, "clean_bullet_points": True, "clean_whitespaces": True, "clean_dashes": False}
    value = previewed(http, chunking_configuration=WHOLE, chunking_cleanup_options=cleanup).json()
    assert value["chunks"] == [{"text": "One apple. Two pears!\n\nMail about three plums."}]


def test_impossible_chunk_settings_are_refused(http: httpx.Client) -> None:
    binary = previewed(http, b"\xff\xfe\x00")
    assert (binary.status_code, "must be text in UTF-8" in binary.text) == (400, True)
    overlap = previewed(http, chunking_configuration={"type": "token", "chunk_size": 5, "chunk_overlap": 5})
    assert (overlap.status_code, "chunk_overlap" in overlap.text) == (400, True)
    missing = http.post("/v2/knowledge/faq/datasources/preview-chunks", json={"file_id": "none"})
    assert (missing.status_code, "none" in missing.text) == (404, True)


def test_a_datasource_of_a_file_has_its_chunks(http: httpx.Client) -> None:
    """The service chunks the file; a program waits until that is completed, and searches."""
    file = {"filename": "a.md", "content": b64encode(TEXT.encode()).decode()}
    id = http.post("/v2/files", json=file).json()["file"]["file_id"]
    path = "/v2/knowledge/faq/datasources"
    cut = {"chunking_configuration": {"type": "advanced", "chunk_max_characters": 30}}
    made = http.post(path, json={"display_name": "a", "file_id": id, "chunking_options": cut}).json()
    assert (made["status"], made["chunks_count"]) == ("completed", 3)
    chunks = http.get(f"{path}/{made['_id']}/chunks").json()["data"]
    assert {chunk["status"] for chunk in chunks} == {"completed"}
    assert "".join(chunk["text"] for chunk in reversed(chunks)) == TEXT  # the newest comes first
    found = http.post("/v2/knowledge/faq/search", json={"query": "plums"}).json()["matches"]
    assert "plums" in found[0]["text"]
    before = len(http.get(path).json()["data"])
    refused = http.post(path, json={"display_name": "b", "file_id": "none"})
    assert (refused.status_code, "file_id" in refused.text) == (404, True)
    assert len(http.get(path).json()["data"]) == before
