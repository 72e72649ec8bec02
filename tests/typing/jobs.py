"""Cases for type checkers: `wait_until`, `upsert` and their methods.

This file is never run. `results.py` explains the marks.
"""

from typing import Any

from typing_extensions import assert_type

from orq import AsyncOrq, AsyncOrqCore, Orq, OrqCore, Result
from orq.errors import OrqError
from orq.funcs import agents_create, knowledge_retrieve_datasource, responses_get
from orq.models import Agent, Datasource, FileSystem, GetAgentResponse, ResponseResource
from orq.upserts import upsert
from orq.wait_errors import WaitTimeoutError
from orq.waiting import failures_of, wait_until


def by_function(core: OrqCore, error: WaitTimeoutError) -> None:
    ids = {"knowledge_id": "kb", "datasource_id": "ds"}
    found = wait_until(knowledge_retrieve_datasource, core, ids, limit=60, done=lambda one: one.chunks_count > 3)
    assert_type(found, Result[Datasource, OrqError])
    if found.ok:
        assert_type(found.value, Datasource)
    wait_until(responses_get, core, {"response_id": "r"}, progress=lambda one: print(one.status))
    wait_until(responses_get, core, {"response_id": "r"}, limit="1")  # expect: mypy, pyright, ty, pyrefly
    wait_until(responses_get, core)  # expect: mypy, pyright, ty, pyrefly
    assert_type(failures_of(knowledge_retrieve_datasource, found), list[str])
    assert_type((error.status, error.unchanged_for, error.answer), tuple[str, float, Any])


async def by_function_awaited(core: AsyncOrqCore) -> None:
    found = await wait_until(responses_get, core, {"response_id": "r"}, interval=1)
    assert_type(found, Result[ResponseResource, OrqError])


def by_method(client: Orq) -> None:
    assert_type(client.knowledge.wait_for_datasource(knowledge_id="kb", datasource_id="ds"), Datasource)
    assert_type(client.responses.wait(response_id="r", progress=lambda one: print(one.status)), ResponseResource)
    assert_type(client.agents.responses.wait(agent_key="a", task_id="t"), GetAgentResponse)
    client.responses.wait()  # expect: mypy, pyright, ty, pyrefly


async def by_method_awaited(client: AsyncOrq) -> None:
    assert_type(await client.responses.wait(response_id="r", limit=60), ResponseResource)


def created_or_changed(core: OrqCore, client: Orq) -> None:
    request = {"key": "support"}
    assert_type(upsert(agents_create, core, request), Result[Agent, OrqError])
    assert_type(client.file_systems.upsert(key="fs", path="Default"), FileSystem)
    client.agents.upsert(key="support")  # expect: mypy, pyright, ty, pyrefly


async def created_or_changed_awaited(core: AsyncOrqCore, client: AsyncOrq) -> None:
    assert_type(await upsert(agents_create, core, {"key": "support"}), Result[Agent, OrqError])
