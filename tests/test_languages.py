"""The translations are complete, up to date and compiled, and no text for people is left out of them."""

import ast
import contextlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QTranslator

from build_spec import translations as catalogues
from build_spec.translations import Text
from trackfutura_desktop import language, settings, translations
from trackfutura_desktop.commands.spoken import of_system, speak
from trackfutura_desktop.language import inside, plural, sentences, tr
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.settings import Settings
from trackfutura_desktop.ui import qt_texts

PACKAGE = Path(translations.__file__).parent


@pytest.fixture
def german() -> Iterator[None]:
    translations.use("de")
    yield
    translations.use("en")


@pytest.mark.parametrize("code", catalogues.FORMS)
def test_a_catalogue_is_finished_and_compiled(code: str) -> None:
    """Whether it has every text is looked at by ``make check``: reading all of the source takes its time."""
    path = catalogues.place(code, "ts")
    finished = catalogues.translated(path)
    assert path.read_text(encoding="utf-8").count("<message") == len(finished)
    assert language.read(catalogues.place(code, "qm").read_bytes()) == finished


def test_a_catalogue_says_what_is_wrong_with_it() -> None:
    text, counted = Text("Run {name} ended."), Text("{n} record", "{n} records")
    for forms, fault in (
        ((), "is not translated"),
        (("Lauf beendet.",), "other fields: {name}"),
        (("Lauf {nam} beendet.",), "other fields: {name}, {nam}"),
        (("Lauf {name beendet.",), "cannot be filled in"),
        (("Lauf {name} beendet.",), ""),
    ):
        found = catalogues.fault(text, forms, "de")
        assert fault in found
        assert bool(found) == bool(fault)
    assert "number of forms" in catalogues.fault(counted, ("{n} Datensatz",), "de")
    assert catalogues.fault(counted, ("ein Datensatz", "{n} Datensätze"), "de") == ""


def test_texts_are_collected_from_every_way_to_write_them(tmp_path: Path) -> None:
    (tmp_path / "some.py").write_text(
        'tr("Run {name}", name=1)\nplural(2, "record")\nwords.counted(2, "delivery", "deliveries")\n'
        'counted(2, "{n} of all", "{n} of all of them")\ntr(text)\n',
        encoding="utf-8",
    )
    assert catalogues.texts(tmp_path) == [
        Text("Run {name}"),
        Text("{n} delivery", "{n} deliveries"),
        Text("{n} of all", "{n} of all of them"),
        Text("{n} record", "{n} records"),
    ]


@pytest.mark.parametrize("code", catalogues.FORMS)
def test_qt_reads_the_compiled_file_as_we_do(code: str) -> None:
    path = catalogues.place(code, "qm")
    theirs = QTranslator()
    assert theirs.load(str(path))
    ours = language.read(path.read_bytes())
    for text in ("Data", "Cancel", "Settings"):
        assert ours[text] == (theirs.translate(catalogues.CONTEXT, text),)


def test_what_is_no_compiled_translation_is_refused() -> None:
    with pytest.raises(ValueError, match="no compiled translation"):
        language.read(b"no such file")


@given(st.data())
def test_a_damaged_translation_is_refused_or_read_and_never_ends_the_program(data: st.DataObject) -> None:
    whole = catalogues.place("de", "qm").read_bytes()
    where = whole.index("Abbrechen".encode("utf-16-be")) + data.draw(st.integers(-100, 100))
    byte = data.draw(st.none() | st.integers(0, 255))
    with contextlib.suppress(ValueError):
        language.read(whole[:where] if byte is None else whole[:where] + bytes([byte]) + whole[where + 1 :])


@pytest.mark.usefixtures("german")
def test_values_and_numbers_stand_in_the_text_as_the_language_writes_them() -> None:
    assert tr("Choose a number from 1 to {most_posts:,}.", most_posts=10_000).endswith("1 bis 10.000 wählen.")
    assert plural(1, "record") == "1 Datensatz"
    assert plural(1_204, "record") == "1.204 Datensätze"
    assert plural(2, "{some} of {n} record", "{some} of {n} records", some=1) == "1 von 2 Datensätzen"
    assert tr("no such text, with {braces}") == "no such text, with {braces}"
    assert inside("Likes") == "Likes"


def test_english_is_what_is_written() -> None:
    assert tr("Choose a number from 1 to {most_posts:,}.", most_posts=10_000).endswith("1 to 10,000.")
    assert (plural(0, "record"), plural(1, "record"), plural(2, "delivery", "deliveries")) == (
        "0 records",
        "1 record",
        "2 deliveries",
    )
    assert inside("Likes") == "likes"
    assert sentences("One.", "", "Two.") == "One. Two."


def test_the_language_is_that_of_the_settings(tmp_path: Path) -> None:
    folder, demo = DataFolder(tmp_path), DataFolder(tmp_path / "demo")
    settings.save(Settings(language="zh_CN"), folder.settings)
    try:
        speak(demo, folder)
        assert language.installed() == "zh_CN"
        assert language.is_chosen()
        assert sentences("一。", "二。") == "一。二。"
        assert tr("New run") == "新建运行"
    finally:
        translations.use("en")


def test_numbers_and_dates_follow_the_language_that_was_chosen() -> None:
    translations.use("de", is_chosen=True)
    try:
        locale = qt_texts.locale.__wrapped__()
    finally:
        translations.use("en")
    assert locale.language() == QLocale.Language.German
    assert locale.toString(1_204).startswith("1")


ASKED = """
from trackfutura_desktop import language
class Asked(dict):
    def get(self, text, default=None):
        print(text)
language.install("xx", Asked())
import trackfutura_desktop.cli, trackfutura_desktop.commands.window, trackfutura_desktop.commands.demo
import trackfutura_desktop.commands.open, trackfutura_desktop.commands.second
import trackfutura_desktop.commands.spoken, trackfutura_desktop.flow.ingest_spawned
"""


def test_nothing_asks_for_a_text_before_the_language_is_known() -> None:
    """What the commands import at their top, and the beginning of the ingest process, has no texts yet."""
    done = subprocess.run([sys.executable, "-c", ASKED], capture_output=True, text=True, check=True)
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT", "en"], "de"),
        (["fr-FR", "de-DE"], "de"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-SG"], "zh_CN"),
        (["zh-Hant-TW"], "en"),
        (["fr-FR"], "en"),
        (["en-GB", "de"], "en"),
        ([], "en"),
    ],
)
def test_the_language_of_the_system_is_the_first_that_we_have(wanted: list[str], code: str) -> None:
    assert of_system(wanted) == code


# What is given to these is read by no person: names of objects and keys, patterns, forms of dates, samples.
NOT_READ = {
    "Background", "QKeySequence", "ThreadPoolExecutor", "TypeVar", "ValueError", "RuntimeError", "cast",
    "compile", "decode", "encode", "exception", "findall", "fit", "fullmatch", "get", "getLogger", "glob",
    "info", "keep", "match", "partition", "property", "removeprefix", "replace", "search", "selectFile",
    "setDisplayFormat", "setObjectName", "setProperty", "setStyleSheet", "split", "strftime", "sub",
    "toString", "value", "setValue", "warning", "debug", "error", "setApplicationName",
}  # fmt: skip
# These say that we did something wrong.
BUGS = {"ValueError", "RuntimeError", "TimeoutError", "LookupError", "AssertionError", "TypeError"}
TRANSLATED = {"tr", "plural", "counted"}
# Samples of data for the width of columns, and what Qt and we call our looks.
NO_TEXTS = {"ui/column_layout.py", "ui/stylesheet.py", "ui/tokens.py"}
# Names of products, formats, keys and classes; a part of a date; categories of Unicode.
NAMES = re.compile(
    r"Bright Data|TrackFutura Desktop|Parquet|SQLite|CSV \(\*\.csv\)|Instagram.*|Fusion|Windows|Darwin"
    r"|.*(Ctrl|Shift)\+.*|Return|Tab|Del|Esc|Up|Down|Left|Right|AddSourcesDialog|SourcesView|Palette"
    r"|MMM yyyy|C[cns]|<p style.*"
)
WORDS = re.compile(r"[A-Za-z]{2,}[,;:.…]? +[A-Za-z]{2,}|^\W*[A-Z][a-z]+[….:]?\W*$")


def test_no_text_for_people_is_left_untranslated() -> None:
    found = []
    for path in sorted((PACKAGE / "ui").glob("*.py")):
        place = path.relative_to(PACKAGE).as_posix()
        if place not in NO_TEXTS:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found += [f"{place}:{line} {text}" for line, text in read_by_people(tree)]
    assert found == []


@pytest.mark.parametrize("folder", ["flow", "model", "net", "store", "."])
def test_no_error_for_people_is_left_untranslated(folder: str) -> None:
    found = []
    for path in sorted((PACKAGE / folder).glob("*.py")):
        source = path.read_text(encoding="utf-8")
        if "raise " in source and path.name not in {"cli.py", "crash.py", "demo.py", "language.py"}:
            found += [f"{path.name}:{line} {text}" for line, text in errors(ast.parse(source))]
    assert found == []


def read_by_people(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Texts that read like words, but for those that nobody reads and those that are translated."""
    if isinstance(node, ast.Call) and name_of(node) in NOT_READ | TRANSLATED:
        return
    if isinstance(node, ast.ClassDef) and any(getattr(base, "id", "") == "Enum" for base in node.bases):
        return
    if isinstance(node, ast.Constant | ast.JoinedStr):
        text = text_of(node)
        if WORDS.search(text) and not NAMES.fullmatch(text):
            yield node.lineno, text
    for name, field in ast.iter_fields(node):
        if name not in ("annotation", "returns"):
            for each in field if isinstance(field, list) else [field]:
                if isinstance(each, ast.AST) and not is_docstring(each):
                    yield from read_by_people(each)


def is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def errors(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Sentences that are given as they are to an error that a person reads."""
    raised = [node.exc for node in ast.walk(tree) if isinstance(node, ast.Raise)]
    for call in raised:
        if isinstance(call, ast.Call) and name_of(call) not in BUGS:
            for given in call.args:
                if re.search(r"[a-z] |[a-z]\W*$", text_of(given)) and " " in text_of(given):
                    yield given.lineno, text_of(given)


def text_of(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)  # type: ignore[misc]
    return ""


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
