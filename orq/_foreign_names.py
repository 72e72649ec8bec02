"""Tables of names of other packages, such as `orq-ai-sdk` and `openai`, with our names.

They are from `orq-ai-sdk` in all its versions, `openai` and `anthropic`. `orq/_suggestions.py` reads the tables if a
name was not found, and `orq/_engine/misspellings.py` for keys of dicts.
"""

_RETRIES = "retries=RetryConfig(max_attempts=3)"
_TIMEOUT = "timeout=20.0, in seconds"
_SERVER = "server_url="
_KEY = "api_key="
_HTTP = "http_client="
_LOG = "ORQ_LOG=debug in the environment, or set up the logger 'orq'"
_VERIFY = "verify="
_CONTEXT = "context={'environments': ['production']} in each call of deployments"

CONSTRUCTOR = {
    **dict.fromkeys(("timeout_ms", "request_timeout", "timeout_seconds"), _TIMEOUT),
    **dict.fromkeys(("connect_timeout", "read_timeout"), "timeout=Timeout(connect=5.0, read=60.0)"),
    **dict.fromkeys(("retry_config", "max_retries", "retry", "num_retries", "max_network_retries"), _RETRIES),
    **dict.fromkeys(("server", "url", "base_url", "api_base", "endpoint", "host", "azure_endpoint"), _SERVER),
    **dict.fromkeys(("server_idx", "url_params"), f"{_SERVER}, the whole address"),
    **dict.fromkeys(("apikey", "token", "api_token", "access_token", "auth_token", "bearer_token", "auth"), _KEY),
    **dict.fromkeys(("default_headers", "http_headers", "extra_headers"), "headers="),
    **dict.fromkeys(("client", "session", "http_session"), _HTTP),
    "async_client": "http_client= of AsyncOrq",
    **dict.fromkeys(("proxies", "http_proxy"), "proxy="),
    **dict.fromkeys(("verify_ssl", "ssl_verify", "cert", "ssl_context"), _VERIFY),
    **dict.fromkeys(("hooks", "event_hooks"), "middleware="),
    **dict.fromkeys(("debug_logger", "debug", "log_level", "logger"), _LOG),
    **dict.fromkeys(("project", "organization", "workspace"), "project_id="),
    "default_query": "options=RequestOptions(query=...) in each call",
    "environment": _CONTEXT,
    **dict.fromkeys(("contact_id", "user_id"), "identity={'id': '...'} in each call that takes it"),
}

OPTIONS = {
    **dict.fromkeys(("timeout_ms", "timeout", "request_timeout"), "timeout=5.0"),
    **dict.fromkeys(("retries", "retry_config", "max_retries"), _RETRIES),
    **dict.fromkeys(
        ("http_headers", "extra_headers", "headers", "default_headers", "accept_header_override"), "headers=..."
    ),
    **dict.fromkeys(("extra_query", "query", "params"), "query=..."),
    **dict.fromkeys(("extra_body", "extra_params", "body"), "body=..."),
    **dict.fromkeys(("server_url", "base_url", "url"), "server_url=..."),
    **dict.fromkeys(("idempotency_key", "total_timeout", "idle_timeout"), "{}=..."),
}
"""Keywords of a method that are settings of the call."""

FIELDS = {
    **dict.fromkeys(("contact", "contact_id", "user", "user_id"), "identity={'id': '...'}"),
    "environment": "context={'environments': ['production']}",
    **dict.fromkeys(("chain_id", "conversation_id"), "thread={'id': '...'}"),
    **{name: f"extra_params={{{name!r}: ...}}" for name in ("max_tokens", "temperature", "top_p")},
    "memory_id": "memory_entity_id",
    "tool_key": "tool_id",
    "prompt_config": "prompt",
    "field": "property",
    "file": "content=..., filename='notes.txt'",
    "content": "parts=[{'kind': 'text', 'text': '...'}]",
    "first_id": "ending_before",
    "last_id": "starting_after",
}
"""Keywords and keys of dicts, with the field that replaces them where such a field exists."""

ANSWER_TYPES = "response_format", "text_format", "response_model", "output_type"
"""Keywords of other packages for the type of a structured answer. Here it is `into`."""

OF_METHODS = {
    "deployments.invoke.stream": "client.deployments.stream(...) for an answer in pieces, and leave stream= out",
    "deployments.stream.stream": "client.deployments.stream(...) without stream=. It always answers in pieces",
    "responses.create.agent_key": "model='agent/KEY'",
    **{f"responses.create.{name}": "input=" for name in ("message", "messages")},
    "responses.create.task_id": "previous_response_id=",
    **dict.fromkeys(
        (f"datasets.create_datapoint.{name}" for name in ("inputs", "messages", "expected_output")),
        "body=[{'inputs': {...}, 'messages': [...], 'expected_output': '...'}]",
    ),
}
"""Keywords of one method only."""

PLACES = {
    "OrqAI": "Orq",
    **{name: f"orq.errors.{name}" for name in ("APIError", "OrqError", "ResponseValidationError")},
    **dict.fromkeys(("SDKError", "APIDefaultError", "HonoAPIError", "KnowledgeAPIError"), "orq.errors.APIError"),
    "NoResponseError": "orq.errors.ConnectionFailedError",
    "PublicIdentity": "orq.models.IdentityInput, or a dict",
    "BackoffStrategy": "orq.RetryConfig(max_attempts=4)",
}
"""Imported names, with their place in this package."""

GONE = {
    "people": "users",
    "prompt": "prompts",
    "remoteconfig": "remoteconfigs",
    "evaluators": "evals",
    "knowledge_bases": "knowledge",
    "vector_stores": "knowledge",
    "assistants": "agents",
    "threads": "conversations",
    "messages": "router.chat.completions",
    "audit_logs": "POST /v2/audit-logs/query",
    "set_user": "contacts.create",
    "set_contact": "contacts.create",
    "copy": "with_options",
    "request": "core.request",
    "sdk_configuration": "core",
    "agents.post_v2_agents_a2a": "agents.external.create",
    "agents.post_v2_agents_key_card_refresh": "agents.external.refresh_card",
    "agents.refresh_key_card": "agents.external.refresh_card",
    "agents.list_tasks": "GET /v2/agents/{agent_key}/tasks",
    "agents.retrieve_task": "GET /v2/agents/{agent_key}/tasks/{task_id}",
    "agents.list_actions": "GET /v2/agents/{agent_key}/tasks/{task_id}/actions",
    "agents.retrieve_action": "GET /v2/agents/{agent_key}/tasks/{task_id}/actions/{action_id}",
    "budgets.check": "POST /v2/budgets/check",
    "budgets.get_consumption": "GET /v2/budgets/{budget_id}/consumption",
    "contacts.delete": "identities.delete",
    "contacts.list": "identities.list",
    "contacts.retrieve": "identities.retrieve",
    "contacts.update": "identities.update",
    "datasets.create_experiment": "POST /v2/datasets/{dataset_id}/experiment",
    "deployments.add_metrics": "deployments.metrics.create",
    "deployments.invoke_with_stream": "deployments.stream",
    "feedback.report": "feedback.create",
    "feedback.correct": "feedback.create",
    **{f"{path}.stream": f"{path}.create(stream=True)" for path in ("responses", "router.responses")},
    "router.chat.completions.stream": "router.chat.completions.create(stream=True)",
    **dict.fromkeys(("batch", "batches"), "orq.bulk.call_many(function, client.core, requests)"),
    "files.content": "files.get_content",
    "files.upload": "files.create",
    "files.bulk_upload": "files.create",
    "models.create_autorouter": "smart_routers.create",
    "models.update_autorouter": "smart_routers.update",
    "prompts.create_version": "POST /v2/resources/prompts/{id}/versions",
    "prompts.duplicate": "GET /v2/resources/prompts/{id}/duplicate",
    "router.chat_completions": "router.chat.completions.create",
    "router.images.generate": "router.images.generations.create",
    "router.images.edit": "router.images.edits.create",
    "router.models": "models",
    "router.images_generate": "router.images.generations.create",
    "webhooks.construct_event": "orq.webhooks.verify(body, headers, secret)",
    "post_v2_feedback": "feedback.create",
    "post_v2_feedback_remove": "feedback.remove",
    "post_v2_feedback_evaluation": "feedback.create_evaluation",
    "post_v2_feedback_evaluation_remove": "feedback.remove_evaluation",
    "feedback.post_v2_feedback": "feedback.create",
    "feedback.post_v2_feedback_remove": "feedback.remove",
    "evals.get_v2_evaluators_id_versions": "evals.list_versions",
    "tools.get_v2_tools_tool_id_versions": "tools.list_versions",
    "tools.get_v2_tools_tool_id_versions_version_id_": "tools.get_version",
    "human_review_sets.get_v2_human_eval_sets": "human_review_sets.list",
    "human_review_sets.post_v2_human_eval_sets": "human_review_sets.create",
    "human_review_sets.get_v2_human_eval_sets_id_": "human_review_sets.get",
    "human_review_sets.patch_v2_human_eval_sets_id_": "human_review_sets.update",
    "human_review_sets.delete_v2_human_eval_sets_id_": "human_review_sets.delete",
    "tools.duplicate": "POST /v2/tools/{tool_id}/duplicate",
}
"""Namespaces and methods, with their name here. If there is none, it is the request that they sent."""
