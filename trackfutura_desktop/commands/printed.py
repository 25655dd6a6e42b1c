"""How commands print what strangers sent."""

import json
import re
import sys

# A terminal obeys them; a delivery must not write on somebody's screen.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def plain(text: str) -> str:
    """The text on one line and without anything that a terminal would obey."""
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text)


def print_json(data: object) -> None:
    """Print ``data`` as JSON that any terminal and any program can read."""
    is_utf8 = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "") == "utf8"
    text = json.dumps(data, indent=2, ensure_ascii=not is_utf8)
    print(re.sub(r"[\x7f-\x9f]", lambda found: f"\\u{ord(found[0]):04x}", text))
