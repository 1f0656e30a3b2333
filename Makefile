# Needs Python 3.11 or newer and make; everything else goes into .venv, once.  CONTRIBUTING.md has the loop.
PYTHON ?= python3
PORT ?= 8501
RUN := .venv/bin/python -m
.PHONY: all lint test check run build quality bench clean

all: lint test check
lint: .venv/dev.stamp      ; @$(RUN) ruff check .
# Side by side, a file on one core: four at most, for each may start a server and a browser.
test: .venv/dev.stamp      ; @$(RUN) pytest --numprocesses auto --maxprocesses 4 --dist loadfile
check: .venv/runtime.stamp ; @$(RUN) tracker check
run: .venv/runtime.stamp   ; @$(RUN) tracker serve --port $(PORT)
build: .venv/runtime.stamp ; @$(RUN) tracker build
quality: .venv/runtime.stamp ; @for corpus in tests/corpus/*/; do $(RUN) tracker score $$corpus --publish || exit 1; done; $(RUN) tracker score --reconcile --publish
bench: .venv/bench.stamp   ; @$(RUN) bench
clean:                     ; rm -rf .venv build dist .pytest_cache .ruff_cache .hypothesis *.egg-info

.venv/runtime.stamp: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "$(PYTHON) is Python %d.%d; the tracker needs 3.11 or newer: make PYTHON=/path/to/python3" % sys.version_info[:2])'
	@echo "Setting up .venv with the packages of requirements.txt (once; about 600 MB, a minute or two)."
	@test -x .venv/bin/pip || $(PYTHON) -m venv .venv || { echo "Python cannot make a .venv; on Debian or Ubuntu: sudo apt-get install python3-venv"; exit 1; }
	@$(RUN) pip install -qq --disable-pip-version-check -r requirements.txt && touch $@
.venv/dev.stamp: requirements-dev.txt .venv/runtime.stamp
	@echo "Adding the packages of requirements-dev.txt, which the tests need (once)."
	@$(RUN) pip install -qq --disable-pip-version-check -r requirements-dev.txt && touch $@
.venv/bench.stamp: requirements-bench.txt .venv/runtime.stamp
	@echo "Adding the packages of requirements-bench.txt, which extraction is compared to (once; about 430 MB)."
	@$(RUN) pip install -qq --disable-pip-version-check -r requirements-bench.txt && touch $@
