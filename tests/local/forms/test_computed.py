"""Test computed answers over a socket with a plain HTTP client, checked against the facts."""

from __future__ import annotations

import base64
import struct
from typing import Any

import httpx
import pytest

from orq.local.compute.embedding import similarity

EMBEDDINGS = "/v2/router/embeddings"


def sent(http: httpx.Client, path: str, **body: Any) -> Any:
    """Return a computed answer."""
    response = http.post(path, json=body)
    assert response.status_code == 200, response.text
    assert response.headers["x-orq-local"].startswith("computed")
    return response.json()


def embedded(http: httpx.Client, given: Any, **options: Any) -> list[Any]:
    answer = sent(http, EMBEDDINGS, model="openai/text-embedding-3-small", input=given, **options)
    assert [item["index"] for item in answer["data"]] == list(range(len(answer["data"])))
    assert answer["usage"]["prompt_tokens"] == answer["usage"]["total_tokens"] > 0
    return [item["embedding"] for item in answer["data"]]


def test_each_text_gets_its_own_vector_in_order(http: httpx.Client) -> None:
    cats, law, same = embedded(http, ["a cat sat", "contract law", "a cat sat"])
    assert len(cats) == 1536
    assert cats == same
    assert similarity(cats, law) < 0.3
    assert embedded(http, "a cat sat") == [cats]


def test_dimensions_are_honoured_with_unit_length(http: httpx.Client) -> None:
    (vector,) = embedded(http, "a cat sat", dimensions=64)
    assert len(vector) == 64
    assert similarity(vector, vector) == pytest.approx(1)


def test_base64_is_the_same_vector_in_32_bit_floats(http: httpx.Client) -> None:
    (floats,), (packed,) = embedded(http, "a cat"), embedded(http, "a cat", encoding_format="base64")
    assert struct.unpack("<1536f", base64.b64decode(packed)) == pytest.approx(floats, abs=1e-7)


def test_token_ids_have_vectors(http: httpx.Client) -> None:
    (one,) = embedded(http, [1, 2, 3])
    assert embedded(http, [[1, 2, 3], [4]])[0] == one


@pytest.mark.parametrize(
    ("body", "field"),
    [
        pytest.param({"input": ""}, "input", id="empty-text"),
        pytest.param({"input": []}, "input", id="no-text"),
        pytest.param({"input": ["a", ""]}, "input", id="one-empty-text"),
        pytest.param({"input": ["a", 1]}, "input", id="text-and-token"),
        pytest.param({"input": "a", "dimensions": 0}, "dimensions", id="no-dimensions"),
        pytest.param({"input": "a", "dimensions": 4000}, "dimensions", id="too-many-dimensions"),
    ],
)
def test_inputs_without_a_vector_are_refused_by_name(http: httpx.Client, body: dict[str, Any], field: str) -> None:
    response = http.post(EMBEDDINGS, json={"model": "openai/m", **body})
    assert (response.status_code, response.json()["error"]["param"]) == (400, field)


def test_ignored_settings_are_named(http: httpx.Client) -> None:
    body = {"model": "openai/m", "input": "a", "fallbacks": [{"model": "openai/n"}], "user": "u"}
    assert http.post(EMBEDDINGS, json=body).headers["x-orq-local"] == "computed; ignored=fallbacks"


def test_rerank_puts_the_best_first_and_keeps_ties_in_order(http: httpx.Client) -> None:
    documents = ["nothing", "cats and dogs", {"text": "cats cats cats"}, "nothing else"]
    options = {"model": "openai/m", "query": 'cats" OR (', "documents": documents}
    answer = sent(http, "/v2/router/rerank", **options, return_documents=True)
    assert [result["index"] for result in answer["results"]] == [2, 1, 0, 3]
    assert answer["results"][0]["document"] == {"text": "cats cats cats"}
    scores = [result["relevance_score"] for result in answer["results"]]
    assert 1 > scores[0] > scores[1] > scores[2] == scores[3] == 0
    assert [result["index"] for result in sent(http, "/v2/router/rerank", **options, top_n=1)["results"]] == [2]


def test_moderation_flags_only_matching_text(http: httpx.Client) -> None:
    harmless, threat = sent(http, "/v2/router/moderations", input=["Good morning", "I will kill you"])["results"]
    assert not harmless["flagged"] and not any(harmless["categories"].values())
    assert threat["flagged"] and threat["categories"]["violence"]
    (parts,) = sent(
        http, "/v2/router/moderations", input=[{"type": "text", "text": "I will"}, {"type": "text", "text": "kill you"}]
    )["results"]
    assert parts["categories"]["harassment/threatening"]


PII = "Mail jane@example.com or pay to NL91ABNA0417164300."


def test_personal_data_is_found_hidden_and_put_back(http: httpx.Client) -> None:
    assert sent(http, "/v2/pii/detect", text=PII, include_entities=True) == {
        "has_pii": True,
        "entities": {"EMAIL_ADDRESS": 1, "IBAN_CODE": 1},
    }
    hidden = sent(http, "/v2/pii/redact", text=PII)
    assert hidden["redacted_text"] == "Mail <EMAIL_ADDRESS_1> or pay to <IBAN_CODE_1>."
    assert sent(http, "/v2/pii/restore", **hidden)["original_text"] == PII
    assert sent(http, "/v2/pii/detect", text=PII, entities=["PHONE_NUMBER"], include_entities=False) == {
        "has_pii": False
    }
    assert http.post("/v2/pii/detect", json={"text": PII, "entities": ["PERSON"]}).status_code == 400
    known = http.get("/v2/pii/capabilities").json()
    assert {"EMAIL_ADDRESS", "IBAN_CODE"} <= set(known["all_entities"])


def test_a_text_is_cut_by_the_sizes_of_the_strategy(http: httpx.Client) -> None:
    text = "One two three. Four five six. Seven eight."
    chunks = sent(http, "/v2/chunking", text=text, strategy="token", chunk_size=3, chunk_overlap=1)["chunks"]
    assert [chunk["text"] for chunk in chunks][:2] == ["One two three. ", "three. Four five "]
    assert [chunk["index"] for chunk in chunks] == list(range(len(chunks)))
    for chunk in chunks:
        assert text[chunk["metadata"]["start_index"] : chunk["metadata"]["end_index"]] == chunk["text"]
        assert chunk["metadata"]["token_count"] <= 3
    for options in (
        {"strategy": "sentence"},
        {"strategy": "recursive"},
        {"strategy": "semantic", "embedding_model": "m"},
        {"strategy": "agentic", "model": "openai/m"},
        {"strategy": "late", "embedding_model": "m"},
    ):
        chunks = sent(http, "/v2/chunking", text=text, chunk_size=4, **options)["chunks"]
        assert "".join(chunk["text"] for chunk in chunks) == text
        assert len(chunks) > 1
    fast = sent(http, "/v2/chunking", text=text, strategy="fast", target_size=20, return_type="texts")["chunks"]
    assert [chunk["text"] for chunk in fast] == ["One two three.", " Four five six.", " Seven eight."]
    assert "metadata" not in fast[0]
    refused = http.post("/v2/chunking", json={"text": text, "strategy": "token", "chunk_size": 3, "chunk_overlap": 3})
    assert refused.status_code == 400


QUESTIONS = {
    "topic": {"type": "choice", "instructions": "Which?", "criteria": {"pets": "cats or dogs", "law": "contracts"}},
    "level": {"type": "score", "instructions": "How much?", "criteria": ["no cats", "some dogs", "contracts"]},
    "true": {"type": "noul", "instructions": "Is it about contracts?"},
    "where": {"type": "box", "instructions": "Where?"},
}


@pytest.mark.parametrize("path", ["/v3/router/classify", "/v3/router/decisions"])
def test_questions_are_answered_by_shared_words(http: httpx.Client, path: str) -> None:
    answers = sent(http, path, model="openai/m", state="All about contracts", questions=QUESTIONS)["answers"]
    assert answers["topic"]["choice"] == "law"
    assert sum(answers["topic"]["probabilities"].values()) == pytest.approx(1)
    assert answers["level"]["score"] == 2
    assert 0.5 < answers["true"]["noul"] <= 1
    assert answers["where"] == {"type": "refusal"}


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ({"type": "document_url", "document_url": "data:text/plain,Hello%20you"}, "Hello you"),
        ({"type": "document_url", "document_url": "data:text/markdown;base64,IyBI"}, "# H"),
        (
            {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw=="}},
            "The local server cannot read image/png",
        ),
        ({"type": "image_url", "image_url": "https://example.com/a.png"}, "The local server fetches no documents"),
    ],
    ids=["text", "markdown", "image", "url"],
)
def test_text_documents_are_read(http: httpx.Client, document: dict[str, Any], expected: str) -> None:
    answer = sent(http, "/v2/router/ocr", model="openai/m", document=document)
    assert answer["pages"][0]["markdown"].startswith(expected)
    assert answer["usage"] == {"type": "pages", "pages_processed": 1}


@pytest.mark.parametrize(
    ("path", "body"),
    [
        (EMBEDDINGS, {"input": "a"}),
        ("/v2/router/rerank", {"query": "a", "documents": ["a"]}),
        ("/v2/router/images/generations", {"prompt": "a"}),
        ("/v2/router/audio/speech", {"input": "a", "voice": "v"}),
        ("/v3/router/decisions", {"state": "a", "questions": QUESTIONS}),
        ("/v2/router/ocr", {"document": {"type": "document_url", "document_url": "data:,a"}}),
    ],
    ids=["embeddings", "rerank", "images", "speech", "decisions", "ocr"],
)
def test_a_model_that_no_provider_has_is_not_found(http: httpx.Client, path: str, body: dict[str, Any]) -> None:
    response = http.post(path, json={"model": "no-such-model", **body})
    error = response.json()["error"]
    assert (response.status_code, error["code"], error["param"]) == (404, "model_not_found", "model")
