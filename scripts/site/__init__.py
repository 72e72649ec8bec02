"""The site: what is made of `docs/` and of the code before Zensical builds it, and what is added to it afterwards."""
