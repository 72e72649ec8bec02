"""A web page that shows the activity of the server, and the paths that it requests."""
