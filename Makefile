# Sourceline: `make run` to try it, `make test` to check it. README.md says the same in plain Python.

PYTHON ?= python3
ADDRESS ?= 127.0.0.1:8000
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install -qq
MANAGE := $(BIN)/python manage.py
# As a newsroom's own server is set up, with a key made up for the occasion and no database touched.
PRODUCTION = DEBUG=off SERVED_OVER_TLS=on ALLOWED_HOSTS=timeline.example SITE_URL=https://timeline.example \
  DATABASE_URL=sqlite://:memory: SECRET_KEY=$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(64))')

.DEFAULT_GOAL := help
.PHONY: help run test test-quick lint format types check bench messages clean
.DELETE_ON_ERROR:

help: ## Say what there is to make
	@sed -n 's/^\([a-z-]*\):[^#]*## /  make \1\t/p' Makefile | expand -t 20

run: export DEBUG = on
run: export PYTHONUNBUFFERED = 1
run: export SITE_URL = http://$(ADDRESS)
run: $(VENV)/.for-running ## Set up what is missing and serve the sample newsroom on 127.0.0.1:8000
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) make_demo_accounts
	@$(MANAGE) load_story
	@$(MANAGE) runserver $(ADDRESS)

test: $(VENV)/.for-testing ## Run every test, those in a real browser last
	@$(BIN)/python -m pytest -q -rs -n auto -m "not browser"
	@$(BIN)/python -m pytest -q -rs -m browser

test-quick: $(VENV)/.for-testing ## Run every test that needs no browser
	@$(BIN)/python -m pytest -q -rs -n auto -m "not browser"

lint: $(VENV)/.for-testing ## Check style: Python and templates
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check .
	@$(BIN)/djlint templates --lint --quiet

format: $(VENV)/.for-testing ## Put Python into the house's shape
	@$(BIN)/ruff check --quiet --fix .
	@$(BIN)/ruff format --quiet .

types: $(VENV)/.for-testing ## Check types, strictly on the floors below the models
	@$(BIN)/mypy --no-error-summary timeline

check: $(VENV)/.for-testing ## Check settings as in production, migrations, and that every template compiles
	@$(PRODUCTION) $(MANAGE) check --deploy --fail-level WARNING
	@$(PRODUCTION) $(MANAGE) makemigrations --check --dry-run
	@$(PRODUCTION) $(MANAGE) validate_templates --verbosity 0

bench: $(VENV)/.for-testing ## Measure, and print ratios
	@$(BIN)/python -m tests.benchmarks

messages: $(VENV)/.for-running ## Bring the translations in locale/ up with what is marked, and compile them
	@$(MANAGE) update_translations

clean: ## Throw away the environment and by-products; the database stays
	@rm -rf $(VENV) staticfiles .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Sourceline needs Python 3.11 or newer: name it with make PYTHON=python3.12"; exit 1; }
	@echo "Making $(VENV) …"
	@$(PYTHON) -m venv $(VENV) >/dev/null || { rm -rf $(VENV); \
	  echo "Python here cannot make virtual environments. On Debian and Ubuntu: apt install python3-venv"; exit 1; }

# An empty file says when the list was last installed: only a list that has changed since is installed again.
$(VENV)/.for-running: requirements.txt | $(BIN)/python
	@echo "Installing what Sourceline needs …"
	@$(PIP) -r requirements.txt
	@touch $@

$(VENV)/.for-testing: requirements.txt tests/requirements.txt | $(BIN)/python
	@echo "Installing what the tests need …"
	@$(PIP) -r tests/requirements.txt
	@touch $@
