"""Test times and dates: an aware `datetime` if the facts say so.

Text that does not fit stays unchanged.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone, tzinfo
from typing import Any

import msgspec
import msgspec.inspect as mi
import pytest

import orq.models
from orq import from_wire, to_dict, to_json
from orq._engine.codec import decode, decoder
from orq._engine.input import checker
from orq._engine.mismatch import Mismatch
from orq._engine.times import has_times
from orq.models import APIKey, APIKeySource, CompletionUsage, ListAPIKeyCapabilitiesResponse, SearchTracesResponse
from orq.types import APIStruct, Date, untagged
from tests.support.operations import operation_named

from ._inputs import body, prepare_raw, refused, target

CREATE_KEY = operation_named("api_keys_create")
LIST_DOCUMENTS = operation_named("memory_stores_list_documents")

UTC = timezone.utc
NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
INDIA = timezone(timedelta(hours=5, minutes=30))
KEY = {"id": "k", "name": "n", "workspace_id": "w", "token": "t"}


class Diary(APIStruct, kw_only=True):
    day: Date


# --- out -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "time"),
    [
        pytest.param("2026-01-31T12:00:00Z", NOON, id="Z"),
        pytest.param("2026-01-31T17:30:00+05:30", NOON.astimezone(INDIA), id="an offset"),
        pytest.param("2026-01-31T12:00:00.5Z", NOON.replace(microsecond=500_000), id="a fraction"),
        pytest.param("2026-01-31T12:00:00.123456Z", NOON.replace(microsecond=123_456), id="microseconds"),
        pytest.param("2026-01-31T12:00:00.123456000Z", NOON.replace(microsecond=123_456), id="nanoseconds that are 0"),
        pytest.param("2026-01-31 12:00:00+00:00", NOON, id="a space"),
    ],
)
def test_a_time_is_an_aware_datetime(text: str, time: datetime):
    key, problems = decode(APIKey, json.dumps({**KEY, "created": text}))
    assert (key.created, key.created.utcoffset(), problems) == (time, time.utcoffset(), [])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("2026-01-31T12:00:00.123456789Z", id="finer than microseconds"),
        pytest.param("2026-01-31T12:00:00.9999999+02:00", id="finer, and would round to the next second"),
        pytest.param("2026-01-31T12:00:00", id="no zone"),
        pytest.param("2026-01-31", id="a date alone"),
        pytest.param("2016-12-31T23:59:60Z", id="a leap second"),
        pytest.param("yesterday", id="no time"),
        pytest.param("", id="empty"),
    ],
)
@pytest.mark.parametrize("form", [str, bytes])
def test_times_beyond_datetime_stay_text(text: str, form: type):
    wire = {**KEY, "created": text, "updated": "2026-01-31T12:00:00Z"}
    raw = json.dumps(wire)
    key, problems = decode(APIKey, raw if form is str else raw.encode())
    assert (key.created, key.updated) == (text, NOON)
    assert [problem.partition(":")[0] for problem in problems] == ["created"]
    assert to_dict(key, wire=True) == wire


def test_a_number_with_many_digits_stays_a_number():
    key, problems = decode(APIKey, json.dumps({**KEY, "created": "2026-01-31T12:00:00Z", "consumption": 0.123456789}))
    assert (key.created, key.consumption, problems) == (NOON, 0.123456789, [])


def test_a_date():
    diary = from_wire(Diary, {"day": "2026-01-31"})
    assert diary.day == date(2026, 1, 31)
    assert to_json(diary) == '{"day":"2026-01-31"}'


def test_a_time_as_plain_data():
    key = from_wire(APIKey, {**KEY, "created": "2026-01-31T17:30:00+05:30"})
    assert to_dict(key)["created"] == NOON
    assert to_dict(key, wire=True)["created"] == "2026-01-31T17:30:00+05:30"
    assert json.loads(to_json(key)) == json.loads(to_json(key, wire=True)) == to_dict(key, wire=True)


@dataclass
class Mine:
    when: list[datetime]


@dataclass
class Tree:
    branches: list[Tree]


class Texts(APIStruct):
    name: str


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (APIKey, True),
        (list[APIKey], True),
        (dict[str, APIKey | None], True),
        (SearchTracesResponse, True),
        (Mine, True),
        (Tree, False),
        (untagged("Either", (Texts, ("name",)), (APIKey, ("token",))), True),
        (untagged("Either", (Texts, ("name",))), False),
        (ListAPIKeyCapabilitiesResponse, False),
        (CompletionUsage, False),
        (APIKeySource, False),
        (Any, False),
    ],
    ids=lambda value: getattr(value, "__name__", str(value)),
)
def test_which_types_have_times(kind: Any, expected: bool):
    assert has_times(kind) is expected
    assert isinstance(decoder(kind), msgspec.json.Decoder) is not expected


# --- in --------------------------------------------------------------------------------------------------------------


class _Moment(datetime):
    """A class of another package, such as pendulum's."""


TAKEN = [
    pytest.param(NOON, "2026-01-31T12:00:00Z", id="UTC"),
    pytest.param(NOON.astimezone(INDIA), "2026-01-31T17:30:00+05:30", id="an offset"),
    pytest.param(NOON.replace(microsecond=5), "2026-01-31T12:00:00.000005Z", id="microseconds"),
    pytest.param(
        datetime(2026, 1, 31, 12, 0, 30, tzinfo=timezone(timedelta(seconds=30))),
        "2026-01-31T12:00:00Z",
        id="an offset of seconds",
    ),
    pytest.param("2026-01-31T12:00:00.123456789Z", "2026-01-31T12:00:00.123456789Z", id="text"),
    pytest.param("2026-01-31", "2026-01-31", id="text that is a date"),
    pytest.param(date(2026, 1, 31), "2026-01-31", id="a date"),
    pytest.param(_Moment(2026, 1, 31, 12, tzinfo=UTC), "2026-01-31T12:00:00Z", id="a subclass"),
]


@pytest.mark.parametrize(("given", "sent"), TAKEN)
def test_a_time_in_a_body(given: Any, sent: str):
    key = {"name": "n", "expiration": given, "constraints": {"expires_at": given}}
    assert body(CREATE_KEY, key) == {"name": "n", "expiration": sent, "constraints": {"expires_at": sent}}


@pytest.mark.parametrize(("given", "sent"), TAKEN)
def test_a_time_in_a_query(given: Any, sent: str):
    escaped = sent.replace(":", "%3A").replace("+", "%2B")
    path = {"memory_store_key": "s", "memory_entity_id": "e"}
    assert target(LIST_DOCUMENTS, {**path, "updated_after": given}).endswith(f"?updated_after={escaped}")
    assert prepare_raw("/x", {"at": given}, None).target == f"/x?at={escaped}"


class _Nowhere(tzinfo):
    def utcoffset(self, when: Any) -> None:
        return None


@pytest.mark.parametrize(
    ("given", "words"),
    [
        pytest.param(datetime(2026, 1, 31, 12), "is a time without a time zone", id="naive"),
        pytest.param(
            datetime(2026, 1, 31, 12, tzinfo=_Nowhere()),
            "is a time without a time zone",
            id="a zone that knows nothing",
        ),
        pytest.param(1_769_860_800, "must be a datetime with a time zone, or text such as", id="a Unix time"),
        pytest.param(True, "not bool", id="a truth value"),
        pytest.param(b"2026-01-31", "not bytes", id="bytes"),
    ],
)
def test_invalid_times_stay_text(given: Any, words: str):
    error = refused(CREATE_KEY, {"name": "n", "constraints": {"expires_at": given}})
    assert error.field == "constraints.expires_at"
    assert words in str(error)


@pytest.mark.parametrize("given", [date(2026, 1, 31), "2026-01-31"], ids=["a date", "text"])
def test_a_date_in_a_request(given: Any):
    assert to_dict(checker(Diary)({"day": given}), wire=True) == {"day": "2026-01-31"}


@pytest.mark.parametrize("given", [NOON, 5, None], ids=["a time", "a number", "null"])
def test_invalid_dates_stay_text(given: Any):
    with pytest.raises(Mismatch, match="must be a date"):
        checker(Diary)({"day": given})


def test_the_list_of_types_with_times_is_right():
    """The generated list is compared with the fields of all types."""
    structs = [kind for name in dir(orq.models) if isinstance(kind := getattr(orq.models, name), type(APIStruct))]
    looked = {kind.__name__ for kind in structs if _holds(mi.type_info(kind))}
    assert len(looked) > 100
    assert {kind.__name__ for kind in structs if has_times(kind)} == looked


def _holds(node: Any) -> bool:
    if isinstance(node, mi.DateTimeType):
        return True
    if isinstance(node, mi.CustomType):
        return any(_holds(mi.type_info(variant)) for variant, _ in getattr(node.cls, "variants", ()))
    inner = [*getattr(node, "types", ()), *(field.type for field in getattr(node, "fields", ()))]
    inner += [getattr(node, name) for name in ("item_type", "value_type", "type") if hasattr(node, name)]
    return any(map(_holds, inner))
