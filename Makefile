# Everything a clone needs; each target does its own set-up. `make` alone lists the targets.
#
# Another Python: make setup PYTHON=python3.13. The environment keeps it until another one is named.

ifeq ($(origin PYTHON),undefined)
PYTHON := python3
SWITCH :=
else
SWITCH := --switch-python
endif
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help setup demo test check bench guide translations package format lock clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Make .venv from the lock file (only if something changed)
	@$(PYTHON) -m build_spec.setup_environment $(SWITCH)

demo: setup ## Run the main job against the built-in simulator, in a window or, without a display, off-screen
	@$(BIN)/trackfutura demo

test: setup ## Run all tests, off-screen
	@$(BIN)/python -m pytest -n auto --dist worksteal

check: setup ## Check lint, format, types, layers, translations and sizes
	@$(BIN)/python -m build_spec.check

bench: setup ## Measure what we promise (ONLY=name for one benchmark); writes build/bench.json
	@$(BIN)/python tests/bench $(ONLY)

guide: setup ## Take the pictures of the user guide anew, from the window on invented data
	@WRITE_GUIDE=1 $(BIN)/python -m pytest -q tests/ui/test_guide.py -k "offers"

translations: setup ## Collect the texts for translation and compile what is translated; says what is missing
	@$(BIN)/python -m build_spec.translations

package: setup ## Build the bundle, the packages of this system, a wheel and an sdist into dist/
	@$(BIN)/python -m build_spec.package $(ONLY)

format: setup ## Format the code and mend what lint can mend
	@$(BIN)/ruff check --quiet --fix-only .
	@$(BIN)/ruff format .

lock: ## Resolve pyproject.toml into the two lock files; to get newer versions, delete them first
	@$(PYTHON) -m build_spec.lock

clean: ## Remove the environment and everything that was built
	rm -rf .venv build dist .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find trackfutura_desktop build_spec tests -name __pycache__ -prune -exec rm -rf {} +
