"""Test that personal data is found, replaced and restored."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, strategies as st

from orq.local.compute import pii

IBAN, CARD = "NL91 ABNA 0417 1643 00", "4111 1111 1111 1111"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Mail jane.doe+x@mail.example.com.", [("jane.doe+x@mail.example.com", "EMAIL_ADDRESS")], id="e-mail"
        ),
        pytest.param("jürgen@müller.de", [("jürgen@müller.de", "EMAIL_ADDRESS")], id="e-mail-with-umlauts"),
        pytest.param("a@b is no address", [], id="no-e-mail"),
        pytest.param(f"Pay to {IBAN}, please", [(IBAN, "IBAN_CODE")], id="iban"),
        pytest.param("DE89370400440532013000", [("DE89370400440532013000", "IBAN_CODE")], id="iban-without-spaces"),
        pytest.param("NL91ABNA0417164301", [], id="iban-with-wrong-check-digits"),
        pytest.param(f"Card {CARD}", [(CARD, "CREDIT_CARD")], id="card"),
        pytest.param("Card 4111 1111 1111 1112", [], id="card-with-a-wrong-last-digit"),
        pytest.param("Call +31 20 123 4567 now", [("+31 20 123 4567", "PHONE_NUMBER")], id="phone"),
        pytest.param("Call 030/1234567", [("030/1234567", "PHONE_NUMBER")], id="phone-without-country"),
        pytest.param("Call (555) 123-4567.", [("(555) 123-4567", "PHONE_NUMBER")], id="phone-of-the-us"),
        pytest.param("From 192.168.0.1 and ::1", [("192.168.0.1", "IP_ADDRESS"), ("::1", "IP_ADDRESS")], id="ip"),
        pytest.param("Version 1.2.3 of 2026-11-30 12:30:45, order 12345, 999.999.1.1", [], id="numbers-of-other-kinds"),
    ],
)
def test_personal_data_is_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[start:end], entity) for start, end, entity in pii.find(text)] == expected


def test_only_requested_kinds_are_found() -> None:
    text = f"a@example.com {CARD}"
    assert [found.entity for found in pii.find(text, ["CREDIT_CARD"])] == ["CREDIT_CARD"]
    assert [found.entity for found in pii.find("+31 20 123 4567", threshold=0.8)] == []
    assert [found.entity for found in pii.find("+31 20 123 4567", thresholds={"PHONE_NUMBER": 0.9})] == []


PIECES = st.sampled_from(
    ["a@example.com", "b@example.org", CARD, IBAN, "+31 20 123 4567", "<EMAIL_ADDRESS_1>", "<CREDIT_CARD_1>"]
)


@given(st.lists(PIECES | st.text(max_size=10), max_size=12).map(" ".join))
def test_redacted_values_are_restored(text: str) -> None:
    hidden, mappings = pii.redact(text, pii.find(text))
    assert pii.restore(hidden, mappings) == text
    assert not any(value in hidden for value in mappings.values() if "@" in value)


def test_one_value_has_one_placeholder() -> None:
    hidden, mappings = pii.redact(text := "a@x.com b@x.com a@x.com", pii.find(text))
    assert hidden == "<EMAIL_ADDRESS_1> <EMAIL_ADDRESS_2> <EMAIL_ADDRESS_1>"
    assert mappings == {"<EMAIL_ADDRESS_1>": "a@x.com", "<EMAIL_ADDRESS_2>": "b@x.com"}


def test_values_that_look_like_placeholders_are_put_back_once() -> None:
    assert pii.restore("<A_1> <A_2>", {"<A_1>": "<A_2>", "<A_2>": "x", "": "y"}) == "<A_2> x"


@pytest.mark.parametrize("piece", ["a", "a@", "a.", "1", "1 ", "+1", "A1", ":", "1.", "a-", "@"], ids=repr)
def test_hostile_texts_take_no_time(piece: str) -> None:
    start = time.process_time()
    pii.find(piece * (pii.MOST_CHARACTERS // len(piece)))
    assert time.process_time() - start < 5
