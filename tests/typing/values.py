"""What values of answers are: times, numbers, the text of an answer."""

from datetime import datetime, timedelta, timezone

from typing_extensions import assert_type

from orq import Orq
from orq.models import CreateAPIKeyRequest


def out(client: Orq) -> None:
    key = client.api_keys.get(api_key_id="key_01")
    assert_type(key.created, datetime | None)
    assert_type(key.consumption, float | None)
    key.created.year  # expect: mypy, pyright, ty, pyrefly
    if key.created is not None:
        print(datetime.now(timezone.utc) - key.created > timedelta(days=30))
        print(key.created - 5)  # expect: mypy, pyright, ty, pyrefly
    answer = client.router.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hello!"}])
    assert_type(answer.text, str)
    assert_type(answer.choices[0].index, int)
    answer.text = "no"  # expect: mypy, pyright, ty, pyrefly


def into(client: Orq) -> None:
    client.api_keys.create(name="Try-out", expiration=datetime.now(timezone.utc))
    client.api_keys.create(name="Try-out", expiration="2026-01-31T12:00:00Z")
    client.api_keys.create(name="Try-out", expiration=1_769_860_800)  # expect: mypy, pyright, ty, pyrefly
    CreateAPIKeyRequest(name="Try-out", expiration="2026-01-31T12:00:00Z")
