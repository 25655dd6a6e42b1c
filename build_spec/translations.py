"""The translations: collect what there is to translate, keep what is translated, compile, and check.

``python -m build_spec.translations`` does it (``make translations``), with ``--check`` it only complains.
"""

from __future__ import annotations

import ast
import string
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from trackfutura_desktop import language
from trackfutura_desktop.translations import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "trackfutura_desktop"
FOLDER = ROOT / "resources" / "languages"
CONTEXT = "TrackFutura"
FORMS = {"de": 2, "zh_CN": 1}
"""How many forms a text with a number has: one for 1 and one for all others, or one for all."""

_PLURALS = {"plural", "counted"}


class Text(NamedTuple):
    """A text to be translated; ``many`` is the English plural of one with a number."""

    source: str
    many: str = ""


def texts(folder: Path = SOURCE) -> list[Text]:
    """Everything that is given to ``tr``, ``plural`` or ``counted``, in the order of the alphabet."""
    found: dict[str, Text] = {}
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and (text := _text(node)) is not None:
                found[text.source] = text
    return [found[source] for source in sorted(found, key=lambda each: (each.lower(), each))]


def _text(call: ast.Call) -> Text | None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    given = [each.value if isinstance(each, ast.Constant) else None for each in call.args]
    if name == "tr" and given and isinstance(given[0], str):
        return Text(given[0])
    if name in _PLURALS and len(given) > 1 and isinstance(given[1], str):
        many = given[2] if len(given) > 2 and isinstance(given[2], str) else f"{given[1]}s"  # noqa: PLR2004
        return Text(_numbered(given[1]), _numbered(many))
    return None


def _numbered(text: str) -> str:
    return text if "{n}" in text else f"{{n}} {text}"


def place(code: str, ending: str) -> Path:
    """The file of a language."""
    return FOLDER / f"trackfutura_{code}.{ending}"


def translated(path: Path) -> dict[str, tuple[str, ...]]:
    """The finished messages of a .ts file."""
    found = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - a file of this repository
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = [each.text or "" for each in translation.findall("numerusform")] or [translation.text or ""]
        found[message.findtext("source") or ""] = tuple(forms)
    return found


def written(code: str, wanted: list[Text], known: dict[str, tuple[str, ...]]) -> str:
    """A .ts file of these texts, with the translations that are known."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{code}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text in wanted:
        forms = known.get(text.source, ())
        mark = "" if all(forms) and forms else ' type="unfinished"'
        lines.append('    <message numerus="yes">' if text.many else "    <message>")
        lines.append(f"        <source>{escape(text.source)}</source>")
        if text.many:
            lines.append(f"        <extracomment>{escape(text.many)}</extracomment>")
            lines.append(f"        <translation{mark}>")
            shown = (*forms, *[""] * FORMS[code])[: FORMS[code]]
            lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in shown]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{mark}>{escape(forms[0] if forms else '')}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def update() -> None:
    """Bring the .ts files up to date with the source, and compile them."""
    FOLDER.mkdir(exist_ok=True)
    wanted = texts()
    for code in FORMS:
        path = place(code, "ts")
        known = translated(path) if path.exists() else {}
        path.write_text(written(code, wanted, known), encoding="utf-8", newline="\n")
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder) / "made.qm"
            subprocess.run(  # noqa: S603 - a tool of this environment
                [Path(sys.executable).parent / "pyside6-lrelease", "-silent", path, "-qm", made], check=True
            )
            place(code, "qm").write_bytes(made.read_bytes())


def complaints() -> Iterator[str]:
    """What is wrong with the translations."""
    wanted = texts()
    if set(FORMS) != set(LANGUAGES) - {"en"}:
        yield "The languages that can be chosen are not those that are translated."
    for code in FORMS:
        path = place(code, "ts")
        known = translated(path)
        if path.read_text(encoding="utf-8") != written(code, wanted, known):
            yield f"{path.name} is not up to date: make translations"
        for text in wanted:
            if found := fault(text, known.get(text.source, ()), code):
                yield f"{path.name}: “{text.source}” {found}"
        if language.read(place(code, "qm").read_bytes()) != known:
            yield f"{place(code, 'qm').name} is not made of {path.name}: make translations"


def fault(text: Text, forms: tuple[str, ...], code: str) -> str:
    """What is wrong with a translation; empty if nothing is."""
    if not forms or not all(forms):
        return "is not translated"
    if len(forms) != (FORMS[code] if text.many else 1):
        return "has a wrong number of forms"
    for form in forms:
        try:
            lacking = _fields(text.source) ^ _fields(form)
        except ValueError as error:
            return f"is translated by “{form}”, which cannot be filled in: {error}"
        if lacking - ({"{n}"} if text.many else set()):
            return f"is translated by “{form}”, which has other fields: {', '.join(sorted(lacking))}"
    return ""


def _fields(text: str) -> set[str]:
    return {
        f"{{{name}{'!' + conversion if conversion else ''}{':' + spec if spec else ''}}}"
        for _, name, spec, conversion in string.Formatter().parse(text)
        if name is not None
    }


def main(arguments: list[str]) -> int:
    """Update, or check; 1 if anything is wrong."""
    if "--check" not in arguments:
        update()
    found = list(complaints())
    for each in found:
        sys.stdout.write(f"{each}\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
