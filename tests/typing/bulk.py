"""Cases for type checkers: the rows of `call_many` have the function's type.

This file is never run. `results.py` explains the marks.
"""

from collections.abc import AsyncIterator
from typing import Any

from typing_extensions import assert_type

from orq import AsyncOrqCore, Err, Ok, OrqCore, Result
from orq.bulk import BulkReport, BulkRow, call_many
from orq.errors import OrqError
from orq.funcs import deployments_invoke, evals_invoke, router_chat_completions_create
from orq.models import ChatCompletion, DeploymentResponse, EvaluationResult


def sync_rows(core: OrqCore) -> None:
    with call_many(router_chat_completions_create, core, [("a", {"model": "m", "messages": []})], out="o") as run:
        for row in run:
            assert_type(row, BulkRow[ChatCompletion])
            assert_type(row.result, Result[ChatCompletion, OrqError])
            match row.result:
                case Ok(answer):
                    assert_type(answer, ChatCompletion)
                case Err(error):
                    assert_type(error, OrqError)
        assert_type(run.finish(), BulkReport)
    with call_many(evals_invoke, core, []) as scores:
        assert_type(next(scores).result.unwrap(), EvaluationResult)


async def async_rows(core: AsyncOrqCore, rows: AsyncIterator[Any]) -> None:
    async with call_many(deployments_invoke, core, rows) as run:
        async for row in run:
            assert_type(row, BulkRow[DeploymentResponse])
        assert_type(await run.finish(), BulkReport)


def refused(core: OrqCore, rows: AsyncIterator[Any]) -> None:
    call_many(router_chat_completions_create, core, rows)  # expect: mypy, pyright, ty, pyrefly
    with call_many(router_chat_completions_create, core, [], concurrency="8") as run:  # expect: mypy, pyright, ty, pyrefly
        run.finish()
