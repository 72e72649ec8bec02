"""Sample requests and answers in OpenAI's formats, with additions of other providers."""

from __future__ import annotations

from typing import Any

SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Weather",
    "type": "object",
    "properties": {"city": {"type": "string", "enum": ["Paris"]}, "at": {"$ref": "#/$defs/At"}},
    "$defs": {"At": {"anyOf": [{"type": "integer"}, {"type": "null"}], "default": None}},
    "required": ["city"],
    "additionalProperties": False,
}

CITATION = {"type": "url_citation", "url": "https://a.b", "title": "A", "start_index": 0, "end_index": 4}
LOGPROB = {
    "token": "Hi",
    "logprob": -0.25,
    "bytes": [72, 105],
    "top_logprobs": [{"token": "Ho", "logprob": -2.5, "bytes": [72, 111]}],
}
OUTPUT_TEXT = {
    "type": "output_text",
    "text": "Hi",
    "annotations": [
        CITATION,
        {"type": "file_citation", "file_id": "f", "filename": "a.txt", "index": 3},
        {
            "type": "container_file_citation",
            "container_id": "c",
            "file_id": "f",
            "filename": "a",
            "start_index": 0,
            "end_index": 1,
        },
        {"type": "file_path", "file_id": "f", "index": 0},
    ],
    "logprobs": [LOGPROB],
}
INPUT_PARTS = [
    {"type": "input_text", "text": "What is it?", "prompt_cache_breakpoint": {"mode": "explicit", "ttl": "30m"}},
    {"type": "input_image", "image_url": "https://a.b/c.png", "detail": "original", "file_id": None},
    {"type": "input_file", "file_data": "data:a/b;base64,AA==", "filename": "a.pdf", "file_id": None},
    {"type": "input_audio", "input_audio": {"data": "AA==", "format": "wav"}},
]
FUNCTION = {
    "type": "function",
    "name": "weather",
    "description": None,
    "parameters": SCHEMA,
    "strict": None,
    "defer_loading": True,
    "output_schema": None,
    "allowed_callers": ["direct"],
}

ITEMS: dict[str, dict[str, Any]] = {
    "message": {
        "id": "msg_1",
        "role": "assistant",
        "status": "completed",
        "content": [OUTPUT_TEXT, {"type": "refusal", "refusal": "No."}],
        "phase": "final_answer",
    },
    "function_call": {
        "id": "fc_1",
        "call_id": "call_1",
        "name": "weather",
        "arguments": "{}",
        "status": "completed",
        "namespace": "n",
        "caller": {"type": "direct"},
    },
    "function_call_output": {"id": "fco_1", "call_id": "call_1", "output": INPUT_PARTS[:3], "status": "completed"},
    "reasoning": {
        "id": "rs_1",
        "summary": [{"type": "summary_text", "text": "Hm."}],
        "content": [{"type": "reasoning_text", "text": "Hm, hm."}],
        "encrypted_content": "gAAA",
        "status": None,
    },
    "web_search_call": {
        "id": "ws_1",
        "status": "completed",
        "action": {
            "type": "search",
            "query": "q",
            "queries": ["q"],
            "sources": [{"type": "url", "url": "https://a.b"}],
        },
    },
    "file_search_call": {
        "id": "fs_1",
        "status": "completed",
        "queries": ["q"],
        "results": [{"file_id": "f", "filename": "a", "score": 0.5, "text": "t", "attributes": {"a": 1, "b": True}}],
    },
    "computer_call": {
        "id": "cu_1",
        "call_id": "call_1",
        "status": "completed",
        "action": {"type": "click", "button": "left", "x": 3, "y": 4},
        "pending_safety_checks": [{"id": "sc", "code": "c", "message": None}],
    },
    "computer_call_output": {
        "call_id": "call_1",
        "output": {"type": "computer_screenshot", "image_url": "data:a"},
        "acknowledged_safety_checks": [{"id": "sc"}],
    },
    "code_interpreter_call": {
        "id": "ci_1",
        "container_id": "c",
        "code": "1+1",
        "status": "completed",
        "outputs": [{"type": "logs", "logs": "2"}, {"type": "image", "url": "https://a.b"}],
    },
    "image_generation_call": {"id": "ig_1", "status": "completed", "result": "AA==", "quality": "high", "size": "1x1"},
    "local_shell_call": {
        "id": "ls_1",
        "call_id": "call_1",
        "status": "completed",
        "action": {"type": "exec", "command": ["ls"], "env": {"A": "b"}, "timeout_ms": 5, "user": None},
    },
    "local_shell_call_output": {"id": "ls_1", "output": "a"},
    "shell_call": {
        "id": "sh_1",
        "call_id": "call_1",
        "action": {"commands": ["ls"], "max_output_length": None, "timeout_ms": 5},
        "status": "completed",
        "environment": {"type": "local"},
    },
    "shell_call_output": {
        "call_id": "call_1",
        "output": [{"stdout": "a", "stderr": "", "outcome": {"type": "exit", "exit_code": 0}}],
        "max_output_length": 9,
    },
    "apply_patch_call": {
        "call_id": "call_1",
        "status": "completed",
        "operation": {"type": "update_file", "path": "a", "diff": "@@"},
    },
    "apply_patch_call_output": {"call_id": "call_1", "status": "failed", "output": "no such file"},
    "mcp_call": {
        "id": "mcp_1",
        "name": "t",
        "arguments": "{}",
        "server_label": "s",
        "output": "o",
        "error": None,
        "approval_request_id": None,
    },
    "mcp_list_tools": {
        "id": "mcpl_1",
        "server_label": "s",
        "tools": [{"name": "t", "input_schema": SCHEMA, "description": None, "annotations": {"read_only": True}}],
    },
    "mcp_approval_request": {"id": "mcpr_1", "name": "t", "arguments": "{}", "server_label": "s"},
    "mcp_approval_response": {"approval_request_id": "mcpr_1", "approve": True, "reason": None},
    "custom_tool_call": {"id": "ctc_1", "call_id": "call_1", "name": "t", "input": "print(1)"},
    "custom_tool_call_output": {"call_id": "call_1", "output": "1"},
    "tool_search_call": {
        "id": "ts_1",
        "call_id": None,
        "arguments": {"paths": ["a"]},
        "execution": "server",
        "status": "completed",
    },
    "tool_search_output": {
        "call_id": None,
        "execution": "server",
        "tools": [FUNCTION, {"type": "namespace", "name": "n", "description": "d", "tools": [FUNCTION]}],
        "status": "completed",
    },
    "additional_tools": {"id": "at_1", "role": "developer", "tools": [FUNCTION]},
    "compaction": {"id": "cmp_1", "encrypted_content": "gAAA"},
    "program": {"id": "p_1", "call_id": "call_1", "code": "f()", "fingerprint": "x"},
    "program_output": {"id": "p_1", "call_id": "call_1", "result": "1", "status": "completed"},
}
ITEMS = {kind: {"type": kind, **item} for kind, item in ITEMS.items()}
"""An item of the Responses API of each kind."""

INPUT_ONLY: dict[str, dict[str, Any]] = {
    "a bare message": {"role": "user", "content": "Hi"},
    "a message in parts": {"type": "message", "role": "user", "content": INPUT_PARTS, "status": None},
    "an answer without its type": {"role": "assistant", "content": [{"type": "output_text", "text": "Hi"}]},
    "item_reference": {"type": "item_reference", "id": "msg_1"},
    "compaction_trigger": {"type": "compaction_trigger"},
    "configuration_update": {"type": "configuration_update", "reasoning": {"effort": "low"}},
    "a kind that is newer": {"type": "dream", "id": "d", "images": [{"type": "fish", "n": None}]},
}

RESPONSE_TOOLS: dict[str, dict[str, Any]] = {
    "function": FUNCTION,
    "function with an empty schema": {"type": "function", "name": "f", "parameters": {}},
    "custom": {"type": "custom", "name": "c", "format": {"type": "grammar", "syntax": "lark", "definition": "a"}},
    "mcp": {
        "type": "mcp",
        "server_label": "s",
        "server_url": "https://a.b",
        "allowed_tools": ["t"],
        "require_approval": {"never": {"tool_names": ["t"]}},
        "headers": {"x-a": "b"},
    },
    "mcp with a filter": {"type": "mcp", "connector_id": "c", "allowed_tools": {"read_only": True}, "headers": None},
    "web_search": {
        "type": "web_search",
        "filters": {"allowed_domains": ["a.b"]},
        "search_context_size": "low",
        "user_location": {"type": "approximate", "city": "Paris", "country": None},
    },
    "web_search_preview": {"type": "web_search_preview_2025_03_11", "search_content_types": ["text"]},
    "file_search": {
        "type": "file_search",
        "vector_store_ids": ["v"],
        "filters": {"type": "and", "filters": [{"type": "eq", "key": "k", "value": 1}]},
        "ranking_options": {"ranker": "auto", "hybrid_search": {"embedding_weight": 1, "text_weight": 0.5}},
    },
    "computer": {"type": "computer"},
    "computer_use_preview": {
        "type": "computer_use_preview",
        "display_width": 3,
        "display_height": 4,
        "environment": "mac",
    },
    "code_interpreter": {"type": "code_interpreter", "container": {"type": "auto", "file_ids": ["f"]}},
    "code_interpreter by id": {"type": "code_interpreter", "container": "cntr_1"},
    "image_generation": {"type": "image_generation", "partial_images": 1, "size": "auto", "svg": {"model": "m"}},
    "local_shell": {"type": "local_shell"},
    "shell": {"type": "shell", "environment": {"type": "container_auto"}},
    "apply_patch": {"type": "apply_patch"},
    "tool_search": {"type": "tool_search", "parameters": SCHEMA, "execution": "client"},
    "namespace": {"type": "namespace", "name": "n", "description": "d", "tools": [FUNCTION]},
    "programmatic_tool_calling": {"type": "programmatic_tool_calling"},
    "a kind that is newer": {"type": "teleport", "to": {"x": 1}},
}

RESPONSE_SETTINGS: dict[str, dict[str, Any]] = {
    "tool_choice: a mode": {"tool_choice": "required"},
    "tool_choice: a function": {"tool_choice": {"type": "function", "name": "f"}},
    "tool_choice: a custom tool": {"tool_choice": {"type": "custom", "name": "f"}},
    "tool_choice: MCP": {"tool_choice": {"type": "mcp", "server_label": "s", "name": None}},
    "tool_choice: one of the provider's": {"tool_choice": {"type": "web_search"}},
    "tool_choice: some": {
        "tool_choice": {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": "f"}]}
    },
    "text: a schema": {
        "text": {"format": {"type": "json_schema", "name": "n", "schema": SCHEMA, "strict": None}, "verbosity": None}
    },
    "text: an object": {"text": {"format": {"type": "json_object"}}},
    "conversation: an id": {"conversation": "conv_1"},
    "conversation: an object": {"conversation": {"id": "conv_1"}},
    "prompt": {"prompt": {"id": "p", "version": None, "variables": {"a": {"type": "input_text", "text": "b"}}}},
    "reasoning": {"reasoning": {"effort": None, "summary": "auto", "context": "all_turns", "mode": "pro"}},
    "nulls": {"previous_response_id": None, "instructions": None, "max_output_tokens": None, "user": None},
    "metadata": {"metadata": {"any key": "v", "and": 1}},
    "the rest": {
        "include": ["reasoning.encrypted_content", "something.newer"],
        "truncation": "auto",
        "store": False,
        "background": True,
        "context_management": [{"type": "compaction", "compact_threshold": 1000}],
        "prompt_cache_key": "k",
        "prompt_cache_retention": "24h",
        "service_tier": "flex",
        "safety_identifier": "s",
        "max_tool_calls": 3,
        "stream_options": {"include_obfuscation": False},
        "top_logprobs": 3,
    },
}

RESPONSE: dict[str, Any] = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1741476542,
    "completed_at": 1741476543,
    "status": "completed",
    "background": False,
    "billing": {"payer": "developer"},
    "error": None,
    "incomplete_details": None,
    "instructions": None,
    "max_output_tokens": None,
    "metadata": {},
    "model": "gpt-4.1",
    "output": list(ITEMS.values()),
    "parallel_tool_calls": True,
    "reasoning": {"effort": None, "summary": None},
    "store": True,
    "temperature": 1.0,
    "text": {"format": {"type": "json_schema", "name": "n", "schema": SCHEMA, "strict": True}, "verbosity": "low"},
    "tool_choice": {"type": "function", "name": "f"},
    "tools": list(RESPONSE_TOOLS.values()),
    "top_p": 1,
    "truncation": "disabled",
    "usage": {
        "input_tokens": 36,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": 87,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 123,
    },
    "tool_usage": {"web_search": {"num_requests": 0}},
}

MESSAGE: dict[str, Any] = {
    "role": "assistant",
    "content": "Hi",
    "refusal": None,
    "annotations": [{"type": "url_citation", "url_citation": {k: v for k, v in CITATION.items() if k != "type"}}],
    "audio": None,
    "tool_calls": [
        {
            "index": 0,
            "id": "call_1",
            "type": "function",
            "function": {"name": "f", "arguments": "{}"},
            "extra_content": {"google": {"thought_signature": "s"}},
            "provider_specific_fields": {"thought_signature": "s"},
        },
        {"id": "call_2", "function": {"name": "g", "arguments": '{"a": 1}'}},
    ],
    "reasoning": "Hm.",
    "reasoning_signature": "s",
    "redacted_reasoning": "gAAA",
    "reasoning_content": "Hm.",
    "reasoning_details": [{"type": "reasoning.encrypted", "data": "gAAA", "index": 0, "format": "f"}],
    "extra_content": {"google": {"thought": True, "thought_signature": "s"}},
    "executed_tools": [{"index": 0, "type": "search", "output": "o"}],
}
USAGE = {
    "completion_tokens": 3,
    "prompt_tokens": 4,
    "total_tokens": 7,
    "completion_tokens_details": {"reasoning_tokens": 1, "audio_tokens": 0, "image_tokens": 0},
    "prompt_tokens_details": {"cached_tokens": 2, "cache_write_tokens": 0, "video_tokens": 0},
    "cost": 0.5,
    "queue_time": 0.25,
}
CHAT: dict[str, Any] = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1741476542,
    "model": "m",
    "choices": [
        {
            "index": 0,
            "message": MESSAGE,
            "finish_reason": "tool_calls",
            "logprobs": {"content": [LOGPROB], "refusal": None},
            "content_filter_results": {"hate": {"filtered": False, "severity": "safe"}},
            "native_finish_reason": "stop",
        }
    ],
    "usage": USAGE,
    "service_tier": "default",
    "system_fingerprint": None,
    "provider": "P",
    "citations": ["https://a.b"],
    "x_groq": {"id": "r"},
}


def chunk(delta: dict[str, Any], **choice: Any) -> dict[str, Any]:
    """Return a chunk of a chat."""
    head = {"id": "c", "object": "chat.completion.chunk", "created": 1741476542, "model": "m"}
    return {**head, "obfuscation": "x", "choices": [{"index": 0, "delta": delta, **choice}]}


CHUNKS = [
    chunk({"role": "assistant", "content": ""}, finish_reason=None),
    chunk({"reasoning_content": "Hm."}),
    chunk({"content": "Hi"}, logprobs=None),
    chunk({"tool_calls": [{"index": 0, "id": "call_1", "type": "function", "function": {"name": "f"}}]}),
    chunk({"tool_calls": [{"index": 0, "function": {"arguments": "{}"}}]}),
    chunk({}, finish_reason="tool_calls"),
    {**chunk({}), "choices": [], "usage": USAGE},
]

CHAT_BODIES: dict[str, dict[str, Any]] = {
    "a schema with any keys": {"tools": [{"type": "function", "function": {"name": "f", "parameters": SCHEMA}}]},
    "an empty schema": {"tools": [{"type": "function", "function": {"name": "f", "parameters": {}, "strict": None}}]},
    "a tool without its type": {"tools": [{"function": {"name": "f", "description": "d"}}]},
    "a custom tool": {"tools": [{"type": "custom", "custom": {"name": "c", "format": {"type": "text"}}}]},
    "a tool that is newer": {"tools": [{"type": "teleport", "parameters": {"to": "x"}}]},
    "tool_choice: a mode": {"tool_choice": "none"},
    "tool_choice: a function": {"tool_choice": {"type": "function", "function": {"name": "f"}}},
    "tool_choice: some": {"tool_choice": {"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": [{}]}}},
    "tool_choice: a custom tool": {"tool_choice": {"type": "custom", "custom": {"name": "c"}}},
    "a schema for the answer": {
        "response_format": {"type": "json_schema", "json_schema": {"name": "n", "schema": SCHEMA, "strict": None}}
    },
    "thinking without a type": {"thinking": {"clear_thinking": False}},
    "thinking without a budget": {"thinking": {"type": "enabled", "clear_thinking": True}},
    "nulls": {"stop": None, "name": None, "user": None, "frequency_penalty": None, "tool_choice": None},
    "fields of one provider": {"provider": {"order": ["a"]}, "transforms": ["t"], "reasoning_format": "hidden"},
    "the rest": {
        "audio": {"voice": {"id": "v"}, "format": "wav"},
        "logit_bias": {"50256": -100},
        "metadata": {"any key": "v", "and": 3},
        "moderation": {"model": "m"},
        "prediction": {"type": "content", "content": "c"},
        "reasoning": {"effort": "low"},
        "service_tier": "flex",
        "store": True,
        "stream_options": {"include_usage": True},
        "web_search_options": {},
    },
}
CHAT_MESSAGES: dict[str, dict[str, Any]] = {
    "system in parts": {
        "role": "system",
        "content": [{"type": "text", "text": "t", "cache_control": {"type": "ephemeral", "ttl": "1h"}}],
        "name": None,
        "tool_calls": None,
    },
    "user in parts": {
        "role": "user",
        "content": [
            {"type": "text", "text": "t", "prompt_cache_breakpoint": {"mode": "explicit"}, "image_url": None},
            {"type": "image_url", "image_url": {"url": "u", "detail": "auto"}, "text": None},
            {"type": "input_audio", "input_audio": {"data": "AA==", "format": "mp3"}},
            {"type": "file", "file": {"file_data": "data:a/b;base64,AA==", "filename": "f"}},
            {"type": "document_url", "document_url": "u"},
        ],
    },
    "an image and a sound by their bare text": {
        "role": "user",
        "content": [{"type": "image_url", "image_url": "https://a.b"}, {"type": "input_audio", "input_audio": "AA=="}],
    },
    "assistant, all of it": MESSAGE,
    "assistant without content": {"role": "assistant", "tool_calls": MESSAGE["tool_calls"][:1]},
    "assistant in parts of a provider": {
        "role": "assistant",
        "content": [{"type": "thinking", "thinking": [{"type": "text", "text": "t"}]}, {"type": "text", "text": "t"}],
        "prefix": True,
    },
    "tool in parts": {"role": "tool", "tool_call_id": "call_1", "content": [{"type": "text", "text": "t"}]},
    "function": {"role": "function", "name": "f", "content": "c"},
    "developer": {"role": "developer", "content": "c"},
    "a role that is newer": {"role": "narrator", "content": {"x": 1}},
}
