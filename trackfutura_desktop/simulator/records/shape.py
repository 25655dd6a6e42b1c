"""What all platforms' records have in common."""

Record = dict[str, object]


def host_url(site: str, *path: str) -> str:
    """An address below a site."""
    return "/".join((site, *path))
