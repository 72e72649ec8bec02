"""Find the spans of OpenInference's instrumentations in traces.

A Python with them runs this.

`_instrumented.py URL COLLECTOR LIBRARY...` prints a line for each library, and raises for the first whose spans differ.
Spans go to COLLECTOR by `orq.otel.setup`; they are looked for only if that is the URL itself.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import time
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from typing import Any
from urllib.request import ProxyHandler, Request, build_opener

from opentelemetry import trace

from orq import Orq
from orq.otel import setup

URL, COLLECTOR, *LIBRARIES = sys.argv[1:]
BASE, MODEL, EMBEDDER = f"{URL}/v2/router", "openai/gpt-4o", "openai/text-embedding-3-small"
KEY = {"authorization": "Bearer local"}
OPENER = build_opener(ProxyHandler({}))
ASKED = "How is the weather in Paris?"
TRACER = trace.get_tracer("program")


def ask(path: str, body: Any = None) -> Any:
    headers = {**KEY, "content-type": "application/json"}
    with OPENER.open(Request(URL + path, body and json.dumps(body).encode(), headers), timeout=30) as response:
        return json.loads(response.read())


def found(name: str) -> set[str]:
    """Return a line for each kind of span below one of the program: count, parent, name, kind, model, tokens."""
    asked = {"from": "2020-01-01T00:00:00Z", "to": "2099-01-01T00:00:00Z", "oql": f"name:{name}"}
    (seen,) = ask("/v3/traces/query", asked)["search"]["data"]
    spans = ask(f"/v3/traces/{seen['trace_id']}/spans")["data"]
    names = {span["span_id"]: span["name"] for span in spans}
    lines = Counter(line(names[span["parent_span_id"]], span) for span in spans if "parent_span_id" in span)
    return {f"{count} {line}" for line, count in lines.items()}


def line(parent: str, span: Any) -> str:
    counted = [kind for kind in ("prompt", "completion") if span["usage"].get(f"{kind}_tokens")]
    model = {MODEL: "model", EMBEDDER: "embedder"}.get(span["model"], span["model"])
    return f"{parent} > {span['name']}: {span['operation']} {model} {'+'.join(counted)}".rstrip()


def get_weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"21 degrees in {city}"


def openai() -> None:
    from openai import OpenAI

    client = OpenAI(base_url=BASE, api_key="local", max_retries=0)
    create: Any = client.chat.completions.create
    given = {"model": MODEL, "messages": [{"role": "user", "content": "Hello!"}]}
    with TRACER.start_as_current_span("openai"):
        create(**given)
        list(create(**given, stream=True, stream_options={"include_usage": True}))
        client.responses.create(model=MODEL, input="Hello!")
        client.embeddings.create(model=EMBEDDER, input="Hello!")


def langchain() -> None:
    from langchain_core.prompts import ChatPromptTemplate
    from langchain_openai import ChatOpenAI

    model = ChatOpenAI(model=MODEL, base_url=BASE, api_key="local", stream_usage=True)  # type: ignore[arg-type]
    chain = ChatPromptTemplate.from_template("Say {word}.") | model
    with TRACER.start_as_current_span("langchain"):
        chain.invoke({"word": "hello"})
        list(chain.stream({"word": "hello"}))


def langgraph() -> None:
    from langchain_openai import ChatOpenAI
    from langgraph.graph import START, MessagesState, StateGraph
    from langgraph.prebuilt import ToolNode, tools_condition

    chat = ChatOpenAI(model=MODEL, base_url=BASE, api_key="local", stream_usage=True)  # type: ignore[arg-type]
    model = chat.bind_tools([get_weather])
    graph: Any = StateGraph(MessagesState)
    graph.add_node("model", lambda state: {"messages": [model.invoke(state["messages"])]})
    graph.add_node("tools", ToolNode([get_weather]))
    graph.add_edge(START, "model")
    graph.add_conditional_edges("model", tools_condition)
    graph.add_edge("tools", "model")
    with TRACER.start_as_current_span("langgraph"):
        graph.compile().invoke({"messages": [("user", ASKED)]})


def agents() -> None:
    from agents import Agent, OpenAIChatCompletionsModel, OpenAIResponsesModel, Runner, function_tool
    from openai import AsyncOpenAI

    client = AsyncOpenAI(base_url=BASE, api_key="local", max_retries=0)
    with TRACER.start_as_current_span("agents"):
        for kind in (OpenAIResponsesModel, OpenAIChatCompletionsModel):
            agent = Agent(name="clerk", model=kind(MODEL, openai_client=client), tools=[function_tool(get_weather)])
            assert "21 degrees" in Runner.run_sync(agent, ASKED).final_output


def llama_index() -> None:
    from llama_index.core.agent.workflow import FunctionAgent
    from llama_index.core.tools import FunctionTool
    from llama_index.embeddings.openai_like import OpenAILikeEmbedding
    from llama_index.llms.openai_like import OpenAILike

    where: Any = {"api_base": BASE, "api_key": "local", "max_retries": 0}
    usage: Any = {"stream_options": {"include_usage": True}}
    model = OpenAILike(
        model=MODEL, is_chat_model=True, is_function_calling_model=True, additional_kwargs=usage, **where
    )

    async def run() -> None:
        await FunctionAgent(tools=[FunctionTool.from_defaults(get_weather)], llm=model).run(ASKED)

    with TRACER.start_as_current_span("llama_index"):
        model.complete("Hello!")
        OpenAILikeEmbedding(model_name=EMBEDDER, **where).get_text_embedding("Hello!")
        asyncio.run(run())


SPANS: dict[str, tuple[str, Callable[[], None], str]] = {
    "openai": (
        "openai.OpenAIInstrumentor",
        openai,
        """
        2 openai > ChatCompletion: LLM model prompt+completion
        1 openai > Response: LLM model prompt+completion
        1 openai > CreateEmbeddings: EMBEDDING embedder prompt
        """,
    ),
    "langchain": (
        "langchain.LangChainInstrumentor",
        langchain,
        """
        2 langchain > RunnableSequence: CHAIN
        2 RunnableSequence > ChatPromptTemplate: PROMPT
        2 RunnableSequence > ChatOpenAI: LLM model prompt+completion
        """,
    ),
    "langgraph": (
        "langchain.LangChainInstrumentor",
        langgraph,
        """
        1 langgraph > LangGraph: CHAIN
        2 LangGraph > model: CHAIN
        2 model > ChatOpenAI: LLM model prompt+completion
        2 model > tools_condition: CHAIN
        1 LangGraph > tools: CHAIN
        1 tools > get_weather: TOOL
        """,
    ),
    "agents": (
        "openai_agents.OpenAIAgentsInstrumentor",
        agents,
        """
        2 agents > Agent workflow: AGENT
        2 Agent workflow > Agent workflow: CHAIN
        2 Agent workflow > clerk: AGENT
        4 clerk > turn: CHAIN
        2 turn > response: LLM model prompt+completion
        2 turn > generation: LLM model prompt+completion
        2 turn > get_weather: TOOL
        """,
    ),
    "llama_index": (
        "llama_index.LlamaIndexInstrumentor",
        llama_index,
        """
        1 llama_index > OpenAILike.complete: LLM model
        1 OpenAILike.complete > OpenAILike.complete: LLM model prompt+completion
        1 llama_index > OpenAILikeEmbedding.get_text_embedding: EMBEDDING embedder
        1 OpenAILikeEmbedding.get_text_embedding > OpenAILikeEmbedding._get_text_embedding: EMBEDDING embedder
        1 llama_index > FunctionAgent.run: CHAIN
        1 FunctionAgent.run > BaseWorkflowAgent.init_run: CHAIN
        2 FunctionAgent.run > BaseWorkflowAgent.setup_agent: CHAIN
        2 FunctionAgent.run > BaseWorkflowAgent.run_agent_step: CHAIN
        2 BaseWorkflowAgent.run_agent_step > OpenAILike._prepare_chat_with_tools: LLM model
        2 BaseWorkflowAgent.run_agent_step > OpenAILike.astream_chat: LLM model
        2 OpenAILike.astream_chat > OpenAILike.astream_chat: LLM model prompt+completion
        2 FunctionAgent.run > BaseWorkflowAgent.parse_agent_output: CHAIN
        1 FunctionAgent.run > BaseWorkflowAgent.call_tool: CHAIN
        1 BaseWorkflowAgent.call_tool > FunctionTool.acall: TOOL
        1 FunctionAgent.run > BaseWorkflowAgent.aggregate_tool_results: CHAIN
        """,
    ),
}

logging.basicConfig()
tracing = setup(Orq(server_url=COLLECTOR, api_key="local"), timeout=1)
for name in LIBRARIES:
    where, run, expected = SPANS[name]
    module, _, kind = where.partition(".")
    instrumentor = getattr(import_module(f"openinference.instrumentation.{module}"), kind)()
    instrumentor.instrument()
    run()
    instrumentor.uninstrument()  # two active instrumentations would record a call twice
    if COLLECTOR == URL:
        assert tracing.force_flush()
        assert found(name) == set(map(str.strip, expected.strip().splitlines())), "\n".join(found(name))
    print(name)
print(time.time())
