"""Prepare the pages of the site from `docs/` and the code before Zensical builds it, and add files afterwards."""
