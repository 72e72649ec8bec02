"""The page that shows in a browser what the server does: `index.html`, and the paths that it asks."""
