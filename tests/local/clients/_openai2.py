"""Use a local server with instructor and LlamaIndex on openai 2.

A Python with them runs this.

`_openai2.py URL` prints a line for each check, and raises for the first that fails.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterable
from typing import Any

import instructor
import openai
from instructor import Mode
from llama_index.core import Document, PromptTemplate, VectorStoreIndex
from llama_index.core.agent.workflow import FunctionAgent
from llama_index.core.base.llms.types import ChatMessage, ImageBlock, TextBlock
from llama_index.core.tools import FunctionTool
from llama_index.embeddings.openai_like import OpenAILikeEmbedding
from llama_index.llms.openai_like import OpenAILike
from pydantic import BaseModel, field_validator

BASE = f"{sys.argv[1]}/v2/router"
MODEL = "openai/gpt-4o"
EMBEDDER = "openai/text-embedding-3-small"
ASKED = "How is the weather in Paris for 3 days?"
PARIS = {"city": "Paris", "days": 3}


class Weather(BaseModel):
    """The weather somewhere."""

    city: str
    days: int


refused: list[str] = []


class Doubted(Weather):
    """The first value of each mode is refused, so instructor asks again."""

    @field_validator("city")
    @classmethod
    def doubt(cls, city: str) -> str:
        if not refused:
            refused.append(city)
            raise ValueError("say it again")
        return city


def fits(value: Any) -> bool:
    return bool(value.model_dump() == PARIS)


async def instructed(mode: Mode, messages: Any) -> None:
    given: Any = {"model": MODEL, "messages": messages, "max_retries": 1}
    client = instructor.from_openai(openai.OpenAI(base_url=BASE, api_key="local", max_retries=0), mode=mode)
    if mode is Mode.PARALLEL_TOOLS:
        assert all(map(fits, client.chat.completions.create(response_model=Iterable[Weather], **given)))
        return
    weather, completion = client.chat.completions.create_with_completion(response_model=Weather, **given)
    assert fits(weather) and completion.usage.total_tokens > 0
    *_, last = client.chat.completions.create_partial(response_model=Weather, **given)
    assert fits(last)
    assert all(map(fits, client.chat.completions.create_iterable(response_model=Weather, **given)))
    refused.clear()
    again = client.chat.completions.create(response_model=Doubted, **given | {"max_retries": 3})
    assert refused == ["Paris"] and again.city
    async with openai.AsyncOpenAI(base_url=BASE, api_key="local", max_retries=0) as plain:
        asking = instructor.from_openai(plain, mode=mode).chat.completions
        assert fits(await asking.create(response_model=Weather, **given))


for mode in (
    *(Mode.TOOLS, Mode.TOOLS_STRICT, Mode.PARALLEL_TOOLS, Mode.JSON, Mode.JSON_SCHEMA),
    *(Mode.RESPONSES_TOOLS, Mode.RESPONSES_TOOLS_WITH_INBUILT_TOOLS),
):
    asyncio.run(instructed(mode, [{"role": "user", "content": ASKED}]))
    print("instructor:", mode.value)


def get_weather(city: str, days: int) -> str:
    """Tell the weather of a city."""
    return f"21 degrees in {city} for {days} days"


HELLO = [ChatMessage(role="user", content="Hello there")]
tool = FunctionTool.from_defaults(get_weather)
options: Any = {"api_base": BASE, "api_key": "local", "max_retries": 0}
llm = OpenAILike(model=MODEL, is_chat_model=True, is_function_calling_model=True, **options)


async def asynchronously() -> None:
    assert "Hello there" in (await llm.acomplete("Hello there")).text
    *_, last = [piece async for piece in await llm.astream_chat(HELLO)]
    assert "Hello there" in str(last.message.content)
    assert "21 degrees in Paris for 3 days" in str(await FunctionAgent(tools=[tool], llm=llm).run(ASKED))


for model in (llm, OpenAILike(model=MODEL, is_chat_model=False, **options)):
    assert "Hello there" in model.complete("Hello there").text
    assert "Hello there" in [*model.stream_complete("Hello there")][-1].text
see = [TextBlock(text="Hello there"), ImageBlock(image=b"\x89PNG\r\n\x1a\n", image_mimetype="image/png")]
for message in (*HELLO, ChatMessage(role="user", blocks=see)):
    assert "Hello there" in str(llm.chat([message]).message.content)
    assert "Hello there" in str([*llm.stream_chat([message])][-1].message.content)
print("LlamaIndex: completions and chats, whole and streamed")
for answer in (llm.chat_with_tools([tool], ASKED), [*llm.stream_chat_with_tools([tool], ASKED)][-1]):
    (call,) = llm.get_tool_calls_from_response(answer)
    assert (call.tool_name, call.tool_kwargs) == ("get_weather", PARIS)
assert "21 degrees in Paris for 3 days" in str(llm.predict_and_call([tool], ASKED))
asyncio.run(asynchronously())
print("LlamaIndex: tools and agents")
for each in (llm, OpenAILike(model=MODEL, is_chat_model=True, should_use_structured_outputs=True, **options)):
    assert fits(each.as_structured_llm(Weather).complete(ASKED).raw)
    assert fits(each.structured_predict(Weather, PromptTemplate(ASKED)))
    *_, grown = each.stream_structured_predict(Weather, PromptTemplate(ASKED))
    assert fits(grown)
print("LlamaIndex: structured")

embedder = OpenAILikeEmbedding(model_name=EMBEDDER, **options)
assert len(OpenAILikeEmbedding(model_name=EMBEDDER, dimensions=64, **options).get_text_embedding("a cat")) == 64
index = VectorStoreIndex.from_documents(
    [Document(text="Cats sleep a lot."), Document(text="Contract law is dry.")], embed_model=embedder
)
(found,) = index.as_retriever(similarity_top_k=1).retrieve("Is contract law fun?")
assert found.node.get_content() == "Contract law is dry."
assert "Cats sleep a lot." in str(index.as_query_engine(llm=llm, similarity_top_k=1).query("How much do cats sleep?"))
assert "cats" in str(index.as_chat_engine(llm=llm, chat_mode="context").chat("How much do cats sleep?"))
print("LlamaIndex: embeddings, and a search of documents")
