"""Bright Data's API and the webhook listener. The only package that knows an HTTP library."""
