"""TrackFutura Desktop: collect social media data through Bright Data and keep every record."""

__version__ = "0.1.0"
