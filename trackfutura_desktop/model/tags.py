"""Tags: words that the user gives to runs and sources."""


def tidy_tags(text: str) -> str:
    """Words with one blank between them, from words with blanks or commas, each kept once."""
    kept: dict[str, str] = {}
    for word in text.replace(",", " ").split():
        tag = word.lstrip("#")
        if tag:
            kept.setdefault(tag.casefold(), tag)
    return " ".join(kept.values())


def without_tags(text: str, removed: str) -> str:
    """The tags of ``text`` that are not among ``removed``; upper and lower case are one."""
    gone = {tag.casefold() for tag in tidy_tags(removed).split()}
    return " ".join(tag for tag in tidy_tags(text).split() if tag.casefold() not in gone)
