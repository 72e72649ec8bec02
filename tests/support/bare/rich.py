"""Hides rich, which most users do not have, from programs: httpcore and httpx import it where it is (0.1 s of CPU)."""

raise ModuleNotFoundError(__name__)
