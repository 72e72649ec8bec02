"""Hide trio, which few users have, because httpcore and httpx import it if it exists (0.1 s of CPU)."""

raise ModuleNotFoundError(__name__)
