"""Draws `docs/design/structure.md` from the code: `python -m scripts.picture`."""
