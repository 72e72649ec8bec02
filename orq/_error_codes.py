"""Tables of error codes of services: the status that each code stands for, and advice.

Inside an answer or a stream, services report a failure by a code, since the status was sent before:
`rate_limit_exceeded`, `overloaded_error`, `"code": 503`. The tables map all spellings to one status.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

STATUS_OF: Mapping[str, int] = {
    code: status
    for status, codes in {
        400: "bad_request invalid_request invalid_argument invalid_value invalid_type invalid_prompt invalid_image "
        "missing_required_parameter unknown_parameter unsupported_parameter unsupported_value unsupported_country "
        "context_length_exceeded string_above_max_length prompt_too_long model_context_window_exceeded "
        "content_policy_violation content_filter content_filtered image_content_policy_violation failed_precondition "
        "out_of_range validation image_too_large image_too_small empty_image_file invalid_base64_image "
        "invalid_image_format invalid_image_mode invalid_image_url unsupported_image_media_type",
        401: "unauthorized unauthenticated authentication invalid_authentication invalid_api_key incorrect_api_key "
        "invalid_token token_expired expired_token",
        402: "payment_required billing billing_hard_limit_reached billing_not_active insufficient_credits "
        "insufficient_balance insufficient_funds credit_limit_reached",
        403: "forbidden permission permission_denied access_denied access_terminated account_deactivated",
        404: "not_found model_not_found resource_not_found deployment_not_found image_file_not_found "
        "previous_response_not_found",
        408: "request_timeout",
        409: "conflict already_exists",
        413: "request_too_large payload_too_large content_too_large",
        422: "unprocessable unprocessable_entity",
        429: "rate_limit rate_limited rate_limit_exceeded too_many_requests throttling throttled resource_exhausted "
        "tokens_exceeded requests_exceeded insufficient_quota quota_exceeded usage_limit_reached usage_limit_exceeded",
        500: "server internal internal_server api data_loss",
        502: "bad_gateway upstream provider",
        503: "service_unavailable unavailable server_overloaded overloaded engine_overloaded model_overloaded capacity "
        "capacity_exceeded slow_down server_is_overloaded no_capacity",
        504: "gateway_timeout timeout timed_out deadline_exceeded vector_store_timeout upstream_timeout",
    }.items()
    for code in codes.split()
}
"""The status of each code, in the form of `plain`."""

_SPENT = "Add credit, or raise the limit of the account. The same call fails until then."
_LONGER = "Shorten the input, ask for fewer tokens, or use a model with a longer context."
_SMALLER = "Send less data. Shorten the input, send a smaller file, or make several calls."

HINTS: Mapping[str, str] = {
    **dict.fromkeys(
        (
            "insufficient_quota",
            "quota_exceeded",
            "usage_limit_reached",
            "usage_limit_exceeded",
            "402",
            *(code for code, status in STATUS_OF.items() if status == 402),
        ),
        _SPENT,
    ),
    **dict.fromkeys(
        (
            "context_length_exceeded",
            "string_above_max_length",
            "prompt_too_long",
            "model_context_window_exceeded",
        ),
        _LONGER,
    ),
    **dict.fromkeys(("413", *(code for code, status in STATUS_OF.items() if status == 413)), _SMALLER),
}
"""Advice for codes and statuses whose error class says too little. A retry helps with none of them."""


def plain(code: object) -> str:
    """Return a code in the form of the tables: `ThrottlingException` becomes "throttling".

    `api_error` becomes "api".
    """
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", str(code)[:100])
    words = re.sub(r"[^a-z0-9]+", "_", words.lower()).strip("_")
    return re.sub(r"_(error|exception|err)$", "", words)


def status_of(codes: Iterable[object]) -> int:
    """Return the status of the first known code; 0 if none is known."""
    for code in codes:
        text = str(code)
        if re.fullmatch(r"[45]\d\d(\.0)?", text):
            return int(text[:3])
        if (status := STATUS_OF.get(plain(text))) is not None:
            return status
    return 0


def may_succeed_later(status: int, code: str | None) -> bool:
    """Tell whether the same call may succeed later, after a status and a code."""
    return (status in (408, 429) or status >= 500) and plain(code) not in HINTS


def hint_for(status: int, code: str | None) -> str | None:
    """Return the advice for a code or a status, if it says more than the class of the error."""
    return HINTS.get(plain(code)) or HINTS.get(str(status))
