"""Versions and releases: what changed since one, its notes, and making the next."""
