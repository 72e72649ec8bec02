"""A web page that shows the activity of the server: `index.html`, and the paths that it requests."""
