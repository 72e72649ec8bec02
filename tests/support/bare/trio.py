"""Hide trio from httpcore and httpx, which import it if it exists.

Few users have it, and it takes 0.1 s of CPU.
"""

raise ModuleNotFoundError(__name__)
