"""Test the pictures and files at the URLs in answers, over a socket."""

from __future__ import annotations

import base64
from typing import Any

import httpx
import pytest

from orq.local.compute.png import size_of

IMAGES = "/v2/router/images/generations"


def made(http: httpx.Client, **body: Any) -> Any:
    response = http.post(IMAGES, json=body)
    assert response.headers["x-orq-local"] == "computed"
    return response.json()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_an_image_url_gives_the_png_at_the_host_that_the_client_used(http: httpx.Client, host: str) -> None:
    base = str(http.base_url).replace("127.0.0.1", host)
    body = {"model": "openai/dall-e-3", "prompt": "a cat", "size": "320x200", "n": 2}
    answer = http.post(base + IMAGES, json=body).json()
    urls = [item["url"] for item in answer["data"]]
    assert all(url.startswith(base) for url in urls) and len(set(urls)) == 2
    for url in urls:
        response = httpx.get(url)  # without a key
        assert (response.status_code, response.headers["content-type"]) == (200, "image/png")
        assert size_of(response.content) == (320, 200)


def test_an_image_comes_as_base64_too(http: httpx.Client) -> None:
    (item,) = made(http, model="openai/m", prompt="a", response_format="b64_json")["data"]
    assert size_of(base64.b64decode(item["b64_json"])) == (1024, 1024)
    (item,) = made(http, model="openai/gpt-image-1", prompt="a", size="auto")["data"]
    assert "b64_json" in item


@pytest.mark.parametrize(
    ("option", "field"),
    [
        ({"size": "9999x9999"}, "size"),
        ({"size": "big"}, "size"),
        ({"n": 11}, "n"),
        ({"output_format": "webp"}, "output_format"),
    ],
    ids=["too-large", "no-size", "too-many", "webp"],
)
def test_an_image_that_cannot_be_made_is_refused(http: httpx.Client, option: dict[str, Any], field: str) -> None:
    response = http.post(IMAGES, json={"model": "openai/m", "prompt": "p", **option})
    assert (response.status_code, response.json()["error"]["param"]) == (400, field)


def test_an_edit_and_a_variation_depend_on_the_picture_that_was_sent(http: httpx.Client) -> None:
    def edited(content: bytes) -> Any:
        form = {"model": "openai/m", "prompt": "p", "n": "1", "size": "64x64", "response_format": "b64_json"}
        response = http.post("/v2/router/images/edits", data=form, files={"image": ("a.png", content)})
        assert response.status_code == 200, response.text
        return response.json()["data"]

    assert edited(b"one") == edited(b"one") != edited(b"two")
    form = {"model": "openai/m", "size": "256x256"}
    varied = http.post("/v2/router/images/variations", data=form, files={"image": ("a.png", b"one")}).json()
    assert size_of(httpx.get(varied["data"][0]["url"]).content) == (256, 256)


@pytest.mark.parametrize(
    "path",
    [
        "/_orq/images/x.png",
        f"/_orq/images/{'0' * 64}-0x5.png",
        f"/_orq/images/{'0' * 64}-5000x5.png",
        "/_orq/files/a/b",
    ],
    ids=["no-name", "no-width", "too-wide", "no-file"],
)
def test_an_unknown_url_is_not_found(http: httpx.Client, path: str) -> None:
    assert http.get(path).status_code == 404


CONTENT = bytes(range(256)) * 40


@pytest.mark.parametrize("name", ["notes.txt", "../../etc/passwd", "..\\x\r\ny.txt", '日本".txt', "/"], ids=repr)
def test_a_file_is_downloaded_byte_for_byte(http: httpx.Client, name: str) -> None:
    body = {"filename": name, "content": base64.b64encode(CONTENT).decode(), "content_type": "text/plain"}
    response = http.post("/v2/files", json=body)
    assert response.headers["x-orq-local"] == "stored"
    file = response.json()["file"]
    assert (file["file_name"], file["bytes"], file["purpose"]) == (name, "10240", "FILE_PURPOSE_RETRIEVAL")
    url = http.get(f"/v2/files/{file['file_id']}/content").json()["download_url"]
    found = httpx.get(url)
    assert (found.status_code, found.content) == (200, CONTENT)
    assert "/" not in found.headers["content-disposition"] and ".." not in found.headers["content-disposition"]
    assert httpx.get(url[:-1]).status_code == 404


@pytest.mark.parametrize("content", ["no base64!", "a", "YQ==YQ==", "é"], ids=repr)
def test_invalid_base64_is_refused(http: httpx.Client, content: str) -> None:
    assert http.post("/v2/files", json={"filename": "a", "content": content}).status_code == 400


@pytest.mark.parametrize("content", ["_-8=", "_-8", "/+8="], ids=repr)
def test_both_alphabets_of_base64_are_read(http: httpx.Client, content: str) -> None:
    file = http.post("/v2/files", json={"filename": "a", "content": content}).json()["file"]
    url = http.get(f"/v2/files/{file['file_id']}/content").json()["download_url"]
    assert httpx.get(url).content == b"\xff\xef"
