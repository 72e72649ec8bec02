"""Prepare the pages of the site before Zensical builds it, and add files afterwards.

The pages come from `docs/` and the code.
"""
