"""Fixtures of these tests."""

from tests.support.local_server import core as core, running as running, server as server
