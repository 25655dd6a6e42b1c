"""Shows every view and dialog in a language, in large letters, and prints what is cut and what it is made of.

It runs in a process of its own (see test_other_languages): texts are asked for when modules are imported, and
how many pixels a screen has is told when Qt begins.
"""

import gc
import json
import os
import sys
from importlib import import_module
from pathlib import Path

from trackfutura_desktop import translations

translations.use(sys.argv[1], is_chosen=True)  # before anything with texts is imported
gc.disable()  # a collection on a thread that reads would destroy objects of Qt there

import gallery  # noqa: E402 - after the language
from builders_b import cut_cells, cut_texts  # noqa: E402
from PySide6.QtWidgets import QApplication, QPushButton, QWidget  # noqa: E402

from trackfutura_desktop.ui import catalogue_model, qt_texts, theme, tree_roles  # noqa: E402
from trackfutura_desktop.ui.catalogue import CatalogueDialog  # noqa: E402
from trackfutura_desktop.ui.tree_view import FolderView  # noqa: E402

conftest = import_module("conftest")  # each folder of tests has one, and mypy knows another
SCREEN = (1_280, 800)
LETTERS = 150


def main(root: Path) -> None:
    """Print, as JSON, what each view and dialog cuts, and how finely the window is drawn."""
    app = QApplication(["tests", *theme.STYLE])
    cut: dict[str, list[str]] = {}
    drawn: dict[str, object] = {}

    def see(name: str, top: QWidget) -> None:
        for _ in range(3):  # columns grow in answer to the first painting
            app.processEvents()
        cut[name] = cut_texts(top)
        if top.width() > SCREEN[0] or top.height() > SCREEN[1]:
            cut[name].append(f"{top.width()} by {top.height()}")
        if name == "data":
            drawn.update(looked_at(top))
            for tree in top.findChildren(FolderView):
                cut[name] += cut_cells(tree, tree_roles.NAME)
        if isinstance(top, CatalogueDialog):
            cut[name] += cut_cells(top.table, catalogue_model.NAME)[1:]  # one is far longer than the rest

    with conftest.workspace_in(root, lambda _change: None) as workspace:
        conftest.fill(workspace)
    theme.apply(app, "light", LETTERS)
    with qt_texts.in_our_language(app), gallery.gallery(root, conftest.workspace_in) as (window, bus):
        gallery.views(window, bus, see)
        gallery.dialogs(window, bus, see)
        sys.stdout.write(json.dumps({"cut": cut, "drawn": drawn}))
        sys.stdout.flush()
        os._exit(0)  # everything is said; what is still being read needs no orderly end


def looked_at(window: QWidget) -> dict[str, object]:
    """How many pixels a picture of the window has, and the icons that have fewer than their place in it."""
    picture = window.grab()
    ratio = picture.devicePixelRatio()
    shown = [
        each for each in window.findChildren(QPushButton) if each.isVisible() and not each.icon().isNull()
    ]
    coarse = [
        each.accessibleName()
        for each in shown
        if each.icon().pixmap(each.iconSize(), ratio).width() < each.iconSize().width() * ratio
    ]
    return {
        "pixels": [picture.width(), picture.height()],
        "window": [window.width(), window.height()],
        "icons": len(shown),
        "coarse": coarse,
    }


if __name__ == "__main__":
    main(Path(sys.argv[2]))
