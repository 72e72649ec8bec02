"""Read computed answers with openai's client, strictly.

A Python with openai runs this program.

`_computed.py URL` prints a line for each check, and raises for the first that fails.
"""

from __future__ import annotations

import io
import json
import math
import sys
from typing import Any
from urllib.request import ProxyHandler, Request, build_opener

import openai
from openai.types import CreateEmbeddingResponse, ImagesResponse, Model, ModerationCreateResponse
from openai.types.audio import Transcription, TranscriptionVerbose
from pydantic import TypeAdapter

URL = sys.argv[1]
OPENER = build_opener(ProxyHandler({}))
EMBEDDER = "openai/text-embedding-3-small"


def ask(path: str, body: Any = None) -> bytes:
    headers = {"authorization": "Bearer local", "content-type": "application/json"}
    with OPENER.open(Request(URL + path, body and json.dumps(body).encode(), headers), timeout=30) as response:
        content: bytes = response.read()
    return content


def strictly(kind: Any, data: bytes) -> None:
    TypeAdapter(kind).validate_json(data, strict=True)


strictly(CreateEmbeddingResponse, ask("/v2/router/embeddings", {"model": EMBEDDER, "input": ["a", "b c"]}))
strictly(ModerationCreateResponse, ask("/v2/router/moderations", {"input": ["Hello", "I will kill you"]}))
for kind in ("url", "b64_json"):
    asked = {"model": "openai/dall-e-3", "prompt": "a", "n": 2, "size": "256x256", "response_format": kind}
    strictly(ImagesResponse, ask("/v2/router/images/generations", asked))
for path in ("/v2/router/models", "/v3/router/models", "/v2/models"):
    for model in json.loads(ask(path))["data"]:
        strictly(Model, json.dumps(model).encode())
print("types of openai")

for base in ("/v2/router", "/v3/router"):
    client = openai.OpenAI(base_url=URL + base, api_key="local", max_retries=0)
    assert EMBEDDER in {model.id for model in client.models.list()}
    vectors = [item.embedding for item in client.embeddings.create(model=EMBEDDER, input=["a cat", "cats", "law"]).data]
    assert [len(vector) for vector in vectors] == [1536] * 3  # the client requests base64 without being told to
    assert math.isclose(sum(value * value for value in vectors[0]), 1, abs_tol=1e-5)
    floats = client.embeddings.create(model=EMBEDDER, input="a cat", encoding_format="float").data[0].embedding
    assert max(abs(one - other) for one, other in zip(floats, vectors[0], strict=True)) < 1e-6
    assert len(client.embeddings.create(model=EMBEDDER, input="a", dimensions=64).data[0].embedding) == 64
    assert client.embeddings.create(model=EMBEDDER, input=[[1, 2], [3]]).usage.prompt_tokens == 3
    print("openai: models and embeddings at", base)

client = openai.OpenAI(base_url=f"{URL}/v2/router", api_key="local", max_retries=0)
assert client.moderations.create(input="I will kill you").results[0].categories.violence
image = client.images.generate(model="openai/gpt-image-1", prompt="a cat", size="1024x1024").data or []
assert image[0].b64_json
edited = client.images.edit(model="openai/gpt-image-1", prompt="p", image=("a.png", b"png"), response_format="url")
assert OPENER.open((edited.data or [])[0].url or "", timeout=10).read().startswith(b"\x89PNG")
print("openai: moderations and images")

TEXT = "Good morning! How are you?"
for form in ("wav", "mp3"):
    speech = client.audio.speech.create(model="openai/tts-1", voice="alloy", input=TEXT, response_format=form).read()
    file = (f"a.{form}", io.BytesIO(speech))
    heard = client.audio.transcriptions.create(model="openai/whisper-1", file=file)
    assert isinstance(heard, Transcription) and heard.text == TEXT
    told: Any = client.audio.transcriptions.create(
        model="openai/whisper-1", file=(f"a.{form}", speech), response_format="verbose_json"
    )
    assert isinstance(told, TranscriptionVerbose) and told.duration > 0 and told.segments
    for kind in ("text", "srt", "vtt"):
        said: Any = client.audio.transcriptions.create(
            model="openai/whisper-1", file=(f"a.{form}", speech), response_format=kind
        )
        assert isinstance(said, str) and "How are you?" in said
    translated: Any = client.audio.translations.create(model="openai/whisper-1", file=(f"a.{form}", speech))
    assert translated.text == TEXT
    print("openai: speech, transcriptions and translations of", form)
