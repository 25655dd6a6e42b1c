"""With letters half as large again, no text of a view or dialog is cut, and dialogs fit a small screen."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import gallery
import pytest
from builders_b import cut_texts
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QWidget

from trackfutura_desktop.ui import theme

_SCREEN = (1_280, 800)


@pytest.fixture(scope="module")
def cut(
    qapp: QApplication,
    filled_data: Path,
    tmp_path_factory: pytest.TempPathFactory,
    workspace_at: gallery.WorkspaceAt,
) -> Iterator[dict[str, list[str]]]:
    """The texts that are cut, by view and dialog, and what is too large."""
    theme.apply(qapp, "light", 150)
    root = tmp_path_factory.mktemp("large") / "data"
    shutil.copytree(filled_data, root)
    found: dict[str, list[str]] = {}

    def see(name: str, top: QWidget) -> None:
        found[name] = [*cut_texts(top), *_cut_boxes(top)]
        if isinstance(top, QDialog) and (top.width() > _SCREEN[0] or top.height() > _SCREEN[1]):
            found[name].append(f"{top.width()} by {top.height()}")

    try:
        with gallery.gallery(root, workspace_at) as (window, bus):
            gallery.views(window, bus, see)
            gallery.dialogs(window, bus, see)
        yield found
    finally:
        theme.apply(qapp, "light", 100)


def _cut_boxes(top: QWidget) -> list[str]:
    boxes = [each for each in top.findChildren(QCheckBox) if each.isVisible()]
    return [each.text() for each in boxes if each.width() < each.sizeHint().width()]


def test_nothing_is_cut_and_every_dialog_fits(cut: dict[str, list[str]]) -> None:
    assert set(gallery.known()) < {name.partition(" ")[0] for name in cut}
    assert {name: texts for name, texts in cut.items() if texts} == {}
