"""Versions and releases: changes since a version, notes of a version, and the steps of a release."""
