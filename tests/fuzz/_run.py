"""Set the run time of properties: short in the test suite, longer for `scripts/fuzz`."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, settings
from hypothesis.database import InMemoryExampleDatabase

ROUND: int | None = None
"""Examples in one round of the fuzzer, which sets it before it loads the properties; None in the suite."""

_FOUND = InMemoryExampleDatabase()


def examples(count: int, *, shrink: bool = True) -> settings:
    """Take so many examples in the suite: the same ones each time, so that it does not fail by chance.

    Without `shrink`, the suite shows a failure as it was found, where making it smaller would take minutes.
    """
    quiet = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    if ROUND is not None:
        return settings(
            max_examples=ROUND, deadline=None, derandomize=False, database=_FOUND, suppress_health_check=quiet
        )
    phases = [phase for phase in Phase if shrink or phase not in (Phase.shrink, Phase.explain)]
    return settings(max_examples=count, deadline=None, derandomize=True, suppress_health_check=quiet, phases=phases)
