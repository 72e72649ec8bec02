"""Start responses of agents, and handle the reviews of their tool calls.

An item `mcp_approval_request` in a response asks for a review. A later request with `previous_response_id` gives it in
an item `mcp_approval_response`. The server stores the call of each request, so the call that was shown is the call that
runs.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from ..call import LocalCall
from ..chat_model.question import Question, ToolCall
from ..http_problem import HttpProblem
from ..state.rows import Objects, Row
from .agent_run import AgentRun, Verdict
from .agent_tools import AgentRequest, agent_request
from .asking import refused
from .response_input import for_agent
from .response_writer import ResponseWriter

_REVIEWS = "response_reviews"


def start(
    objects: Objects, call: LocalCall, key: str, asked: Question, writer: ResponseWriter
) -> tuple[AgentRun, list[Verdict], AgentRequest] | Mapping[str, Any]:
    """Return the run of an agent, the reviews in the request, and the agent's request.

    If the request only repeats reviews, return the response to these reviews instead.
    """
    agent = objects.find("agents", key)
    if agent is None:
        raise refused("model", f"is {key}, and there is no such agent", "model_not_found", 404)
    request = agent_request(objects, call, agent.body, ())
    question = for_agent(call.body, asked, request.question)
    verdicts, before = _reviews(objects, call.body, writer)
    if before is not None:
        return before
    return AgentRun(call, msgspec.structs.replace(request, question=question)), verdicts, request


def keep_requests(objects: Objects, response: Row, writer: ResponseWriter) -> None:
    """Store the calls for which a response asks reviews."""
    for name, made in writer.requests.items():
        if objects.get(_REVIEWS, name) is None:
            body = {"call": msgspec.to_builtins(made), "review": "requested"}
            objects.add(_REVIEWS, body, id=name, parent=response)


def _reviews(
    objects: Objects, body: Mapping[str, Any], writer: ResponseWriter
) -> tuple[list[Verdict], Mapping[str, Any] | None]:
    """Return the new reviews of a request, or else the response to the reviews that it repeats."""
    given = body.get("input")
    items = given if isinstance(given, list) else []
    verdicts: list[Verdict] = []
    before = None
    for place, item in enumerate(items):
        if item.get("type") != "mcp_approval_response":
            continue
        where, name = f"input[{place}].approval_request_id", item["approval_request_id"]
        if not body.get("previous_response_id"):
            raise refused("previous_response_id", "is missing. Set it to the response that asked for the review")
        row = objects.get(_REVIEWS, name)
        if row is None:
            raise refused(where, f"names the request {name!r}, which does not exist")
        review = "approved" if item["approve"] else "rejected"
        if row.body["review"] == "requested":
            objects.replace(row, {**row.body, "review": review, "by": writer.response["id"]})
            made = msgspec.convert(row.body["call"], ToolCall)
            writer.reviewed[made.id] = name
            reason = item.get("reason")
            verdicts.append(Verdict(made, bool(item["approve"]), reason and f"The call was rejected: {reason}"))
        elif row.body["review"] != review:
            raise refused(where, f"names a call that was {row.body['review']} before", status=409)
        else:
            before = row.body["by"]
    if before is None or verdicts or any((item.get("type") or "message") == "message" for item in items):
        return verdicts, None
    found = objects.get("responses", before)
    if found is None or found.body["response"]["status"] in ("queued", "in_progress"):
        raise HttpProblem(409, "input repeats a review, whose response is not complete yet.", param="input")
    return verdicts, found.body["response"]
