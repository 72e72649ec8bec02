"""Versions and releases: changes since a version, its notes, and a release."""
