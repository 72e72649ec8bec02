"""The ids of parametrised tests, which are the same in every run: without addresses of memory."""

from __future__ import annotations

import re


def steady(value: object) -> str:
    return re.sub(r" at 0x[0-9a-f]+", "", str(value))
