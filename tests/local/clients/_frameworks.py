"""Use a local server with pydantic-ai and LangChain: `frameworks.py URL`.

A Python with them runs this.
"""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import openai
from langchain_openai import ChatOpenAI
from pydantic import BaseModel
from pydantic_ai import Agent
from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel
from pydantic_ai.providers.openai import OpenAIProvider

BASE = f"{sys.argv[1]}/v2/router"
MODEL = "openai/gpt-4o"
ASKED = "How is the weather in Paris for 3 days?"


class Weather(BaseModel):
    """The weather somewhere."""

    city: str
    days: int


async def pydantic_ai(model: Any) -> None:
    called: list[str] = []
    agent = Agent(model)

    @agent.tool_plain
    def get_weather(city: str) -> str:
        """Tell the weather of a city."""
        called.append(city)
        return "21 degrees"

    result = await agent.run(ASKED)
    assert called == ["Paris"]
    assert "21 degrees" in result.output
    structured = await Agent(model, output_type=Weather).run(ASKED)
    assert structured.output == Weather(city="Paris", days=3)
    async with Agent(model).run_stream("Hello there") as stream:
        assert "Hello there" in await stream.get_output()


provider = OpenAIProvider(base_url=BASE, api_key="local")
for kind in (OpenAIChatModel, OpenAIResponsesModel):
    asyncio.run(pydantic_ai(kind(MODEL, provider=provider)))
    print("pydantic-ai:", kind.__name__)

plain = openai.OpenAI(base_url=BASE, api_key="local", max_retries=0)

chat = ChatOpenAI(model=MODEL, base_url=BASE, api_key="local", max_retries=0)  # type: ignore[arg-type]
assert "Hello there" in str(chat.invoke("Hello there").content)
assert "Hello there" in "".join(str(piece.content) for piece in chat.stream("Hello there"))
assert chat.with_structured_output(Weather).invoke(ASKED) == Weather(city="Paris", days=3)
(call,) = chat.bind_tools([Weather]).invoke(ASKED).tool_calls
assert call["args"] == {"city": "Paris", "days": 3}
print("LangChain")
