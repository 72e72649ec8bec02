"""Choose the tools of an agent, where each runs, and whether it needs approval.

The caller runs functions. This server runs tools on stored objects, and HTTP requests to this machine. Any other tool
is available only if the file of `--answers` has a result for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal

import msgspec
from msgspec.structs import replace

from ...templates import rendered
from ..call import LocalCall
from ..chat_model.question import Message, Question, ToolSpec
from ..state.rows import Objects
from .agent_hosted import HOSTED, Context, is_local, request
from .asking import SAMPLING
from .chat import question_of

_PARAMETERS = frozenset(
    (
        *("max_tokens", "max_completion_tokens", "response_format", "seed", "stop", "tool_choice"),
        *("parallel_tool_calls", "reasoning_effort", "thinking", *SAMPLING),
    )
)

_ELSEWHERE: Mapping[str, str] = {
    "google_search": "query",
    "web_scraper": "url",
    "code_interpreter": "code",
    "file_system": "path",
    "advisor": "message",
    "sidekick": "message",
}
"""Tools that only the service runs, each with the argument that scripted calls have."""


class Tool(msgspec.Struct, frozen=True, kw_only=True):
    """A tool that the model may call. `config` overrides the arguments of a call."""

    spec: ToolSpec
    kind: str
    id: str
    by: Literal["caller", "server", "script"]
    approval: bool
    config: Mapping[str, Any] = {}
    http: Mapping[str, Any] = {}

    async def run(self, arguments: Mapping[str, Any], context: Context) -> Any:
        """Return the result of the tool. Raise `HttpProblem` if it fails."""
        given = {**arguments, **self.config}
        if self.by == "script":
            assert context.call.server.results is not None
            return context.call.server.results.take(self.spec.name, msgspec.json.encode(given).decode())
        if self.kind in HOSTED:
            return await HOSTED[self.kind].run(given, context)
        return await request(self.http, given) if self.kind == "http" else given


class AgentRequest(msgspec.Struct, frozen=True, kw_only=True):
    """The question to the model of an agent, and the tools of this agent.

    `missing_tools` holds the keys of tools that are missing here. `team` holds the agents that it may ask, by key.
    These only call tools that need neither the caller nor another agent.
    """

    agent: Mapping[str, Any]
    question: Question
    tools: tuple[Tool, ...] = ()
    missing_tools: tuple[str, ...] = ()
    team: Mapping[str, AgentRequest] = {}

    @property
    def honoured(self) -> tuple[str, ...]:
        """The request fields that these tools use."""
        return ("memory",) if any("memory" in tool.kind for tool in self.tools) else ()


def agent_request(
    objects: Objects, call: LocalCall, agent: Mapping[str, Any], messages: Sequence[Message], *, alone: bool = False
) -> AgentRequest:
    """Return the question and the tools of a call to an agent.

    With `alone`, the agent has no tools that need the caller, an approval or other agents.
    """
    named: Any = agent.get("model") or {}
    model: Mapping[str, Any] = {"id": named} if isinstance(named, str) else named
    known = {name: value for name, value in (model.get("parameters") or {}).items() if name in _PARAMETERS}
    system = "\n\n".join(filter(None, (agent.get("system_prompt"), agent.get("instructions"))))
    values = {**(agent.get("variables") or {}), **(call.body.get("variables") or {})}
    first = (Message("system", rendered(system, values)),) if system else ()
    results = call.server.results
    tools, missing_tools = tools_of(objects, agent, (lambda name: False) if results is None else results.has)
    team: dict[str, AgentRequest] = {}
    if alone:
        tools = tuple(one for one in tools if one.by != "caller" and not one.approval and one.kind != "call_sub_agent")
    elif any(one.kind == "call_sub_agent" for one in tools):
        rows = {one["key"]: objects.find("agents", one["key"]) for one in agent.get("team_of_agents") or ()}
        team = {
            key: agent_request(objects, call, row.body, (), alone=True) for key, row in rows.items() if row is not None
        }
    functions = [{"function": msgspec.to_builtins(one.spec)} for one in tools]
    question = question_of(
        {"model": str(model.get("id") or "openai/gpt-4o"), "messages": [], **known, "tools": functions}
    )
    question = replace(question, messages=(*first, *messages))
    return AgentRequest(agent=agent, question=question, tools=tools, missing_tools=missing_tools, team=team)


def tools_of(
    objects: Objects, agent: Mapping[str, Any], scripted: Callable[[str], bool]
) -> tuple[tuple[Tool, ...], tuple[str, ...]]:
    """Return the tools of an agent that work here, and the keys of those that do not."""
    settings = agent.get("settings") or {}
    mode = settings.get("tool_approval_required") or "respect_tool"
    found: dict[str, Tool] = {}
    missing_tools = []
    for given in settings.get("tools") or ():
        stored = _stored(objects, given)
        kind = str(given.get("type") or (stored or given).get("type") or given.get("action_type"))
        offered = 0
        for spec, by, http in _meant(objects, agent, kind, given, stored):
            if by != "caller" and scripted(spec.name):
                by = "script"
            if by == "nobody" or spec.name in found:
                continue
            offered += 1
            found[spec.name] = Tool(
                spec=spec,
                kind=kind,
                id=str((stored or {}).get("_id") or given.get("_id") or given.get("id") or given.get("key") or kind),
                by=by,
                approval=mode == "all" or (mode == "respect_tool" and bool(given.get("requires_approval"))),
                config=given.get("configuration") or {},
                http=http,
            )
        if not offered:
            missing_tools.append(str(given.get("key") or given.get("tool_id") or given.get("id") or kind))
    return tuple(found.values()), tuple(missing_tools)


_By = Literal["caller", "server", "script", "nobody"]


def _meant(
    objects: Objects, agent: Mapping[str, Any], kind: str, given: Mapping[str, Any], stored: Mapping[str, Any] | None
) -> Iterator[tuple[ToolSpec, _By, Mapping[str, Any]]]:
    """Yield the tools of one entry in the settings, and where each runs."""
    whole: dict[str, Any] = {**(stored or {}), **given}
    key, told = str(whole.get("key") or kind), str(whole.get("description") or "")
    if function := whole.get("function"):
        yield _named(function, told, function.get("parameters")), "caller", {}
    elif form := whole.get("json_schema"):
        yield _named(form, told, form["schema"]), "server", {}
    elif http := whole.get("http"):
        if given.get("timeout"):
            http = {**http, "blueprint": {**http["blueprint"], "timeout": given["timeout"]}}
        sent = {name: one for name, one in (http.get("arguments") or {}).items() if one.get("send_to_model", True)}
        properties = {name: {"type": one["type"], "description": one["description"]} for name, one in sent.items()}
        needed = [name for name, one in sent.items() if one.get("default_value") is None]
        schema = {"type": "object", "properties": properties, "required": needed}
        yield ToolSpec(key, told, schema), "server" if is_local(http) else "nobody", http
    elif code := whole.get("code_tool"):
        yield ToolSpec(key, told, code.get("parameters") or {}), "nobody", {}
    elif kind == "mcp":
        server = objects.find("mcp_servers", key)
        for one in (given.get("mcp") or (server.body if server else {})).get("tools") or ():
            if given.get("tool_id") in (None, one.get("id")):
                yield _named(one, "", one.get("schema") or one.get("input_schema")), "nobody", {}
    elif kind in HOSTED:
        hosted, usable = HOSTED[kind], HOSTED[kind].properties(agent)
        yield _spec(kind, hosted.description, usable or {}), "nobody" if usable is None else "server", {}
    elif kind in _ELSEWHERE:
        yield _spec(kind, "", {_ELSEWHERE[kind]: {"type": "string"}}), "nobody", {}


def _named(made: Mapping[str, Any], told: str, parameters: Any) -> ToolSpec:
    return ToolSpec(str(made["name"]), str(made.get("description") or told), parameters or {})


def _spec(name: str, description: str, properties: Mapping[str, Any]) -> ToolSpec:
    return ToolSpec(name, description, {"type": "object", "properties": properties, "required": list(properties)})


def _stored(objects: Objects, given: Mapping[str, Any]) -> Mapping[str, Any] | None:
    for name in ("tool_id", "key", "id"):
        row = objects.find("tools", str(given[name])) if given.get(name) else None
        if row is not None:
            return row.body  # type: ignore[no-any-return]  # stored data is JSON
    return None


def as_stored(objects: Objects, given: Mapping[str, Any], old: Mapping[str, Any]) -> dict[str, Any]:
    """Return fields of an agent in the form that the service stores.

    `old` is the agent before the change. Each tool gets its `action_type` and the `id` of the stored tool. The model
    gets its `fallback_models`.
    """
    found = dict(given)
    if isinstance(settings := given.get("settings"), Mapping) and settings.get("tools"):
        found["settings"] = {**settings, "tools": [_held(objects, one) for one in settings["tools"]]}
    model = given.get("model") or old.get("model")
    if model is not None and ("model" in given or "fallback_models" in given):
        before = old.get("model") or {}
        others = found.pop("fallback_models", before.get("fallback_models"))
        found["model"] = {"id": model} if isinstance(model, str) else dict(model)
        if others is not None:
            found["model"]["fallback_models"] = others
    return found


def _held(objects: Objects, given: Mapping[str, Any]) -> dict[str, Any]:
    stored = _stored(objects, given) or {}
    kind = str(given.get("type") or stored.get("type") or given.get("action_type"))
    own = given.get("id") or given.get("_id") or stored.get("_id") or given.get("key") or kind
    return {**given, "id": str(own), "action_type": kind}
