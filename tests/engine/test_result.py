"""Test `Ok` and `Err`: matching, unwrapping and mapping."""

from __future__ import annotations

import copy
import pickle
import traceback
from typing import Any

import pytest

from orq import Err, Ok, Response
from orq.errors import NotFoundError, OrqError

ERROR = NotFoundError("gone")


def said(result: Any) -> str:
    match result:
        case Ok(int(value)):
            return f"number {value}"
        case Ok(value):
            return f"value {value}"
        case Err(NotFoundError(message=message)):
            return f"not found: {message}"
        case Err(error):
            return f"error {error}"
    raise AssertionError


def test_matching():
    results = [Ok(1), Ok("one"), Err(ERROR), Err(OrqError("no"))]
    assert [said(result) for result in results] == ["number 1", "value one", "not found: gone", "error no."]


def test_ok():
    response = Response(status_code=201)
    result = Ok([1], response)
    assert (result.ok, result.value, result.unwrap(), result.response) == (True, [1], [1], response)
    assert repr(result) == "Ok([1])"
    with pytest.raises(AttributeError, match="has a value, and no error"):
        _ = result.error
    assert not hasattr(result, "error")


def test_an_ok_built_by_the_caller_has_a_response_with_status_200():
    assert Ok(1).response.status_code == 200


def test_err():
    result = Err(ERROR)
    assert (result.ok, result.error) == (False, ERROR)
    assert repr(result) == f"Err({ERROR!r})"
    for take in (result.unwrap, lambda: result.value, lambda: result.response):
        with pytest.raises(NotFoundError) as caught:
            take()
        assert caught.value is ERROR


def test_unwrapping_twice_does_not_pile_up_tracebacks():
    lengths = []
    for _ in range(3):
        try:
            Err(ERROR).unwrap()
        except NotFoundError as error:
            lengths.append(len(traceback.extract_tb(error.__traceback__)))
    assert len(set(lengths)) == 1


def test_map():
    response = Response(status_code=201)
    mapped = Ok(2, response).map(lambda value: value * 2)
    assert (mapped.value, mapped.response) == (4, response)
    failed = Err(ERROR)
    assert failed.map(lambda value: 1 / 0) is failed
    with pytest.raises(ZeroDivisionError):
        Ok(0).map(lambda value: 1 / value)


@pytest.mark.parametrize("result", [Ok(1), Err(ERROR)])
@pytest.mark.parametrize("name", ["value", "error", "ok", "_value", "_error", "new"])
def test_frozen(result: Any, name: str):
    with pytest.raises(AttributeError, match="frozen"):
        setattr(result, name, 1)
    with pytest.raises(AttributeError, match="frozen"):
        delattr(result, name)
    assert not hasattr(result, "__dict__")


def test_equality_and_hash():
    assert Ok(1) == Ok(1, Response(status_code=201)) != Ok(2)
    assert Err(ERROR) == Err(ERROR) != Err(NotFoundError("gone"))
    assert Ok(1) != Err(ERROR)
    assert Ok(1) != 1
    assert len({Ok(1), Ok(1), Err(ERROR), Err(ERROR)}) == 2
    with pytest.raises(TypeError, match="unhashable"):
        hash(Ok([1]))


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda result: pickle.loads(pickle.dumps(result))])
def test_copying(again: Any):
    ok = again(Ok({"a": 1}, Response(status_code=201, attempts=2)))
    assert (ok.value, ok.response.status_code, ok.response.attempts) == ({"a": 1}, 201, 2)
    error = again(Err(ERROR)).error
    assert (type(error), vars(error)) == (NotFoundError, vars(ERROR))


@pytest.mark.parametrize("value", [0, None, "", [], ERROR])
def test_a_result_is_true_only_if_ok(value: Any):
    assert (bool(Ok(value)), bool(Err(ERROR))) == (True, False)


def test_subscripts_at_run_time():
    assert Ok[int]
    assert Err[OrqError]


def test_the_value_of_a_result_decides_its_hash():
    other = NotFoundError("other")
    assert len({hash(one) for one in (Ok(1), Ok(2), Err(ERROR), Err(other))}) == 4
    assert hash(Err(ERROR)) == hash(Err(ERROR))
    for one in Ok(1), Err(ERROR):
        with pytest.raises(AttributeError, match=f"^{type(one).__name__} is frozen, so 'value' cannot be deleted"):
            del one.value  # type: ignore[misc, unused-ignore]
