# Every command there is, one line each. CI runs the same ones.
export DOTNET_NOLOGO := 1
export DOTNET_CLI_TELEMETRY_OPTOUT := 1

.DEFAULT_GOAL := help
.PHONY: help setup run reset test test-changed test-domain test-api test-database test-client test-journeys \
	test-accessibility lint format build check openapi bench pictures

help: ## list these commands
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  make %-19s %s\n", $$1, $$2 }' Makefile

setup: ## get the tools and packages that the other commands need
	@tools/setup

run: ## start everything and print where it is (PORT=5080); Ctrl-C stops it
	@tools/run

reset: ## forget the local database and start again
	@tools/run reset

test: ## run every suite on a throw-away PostgreSQL, with one summary
	@node tools/test.mjs

test-changed: ## run the suites that what has changed since main can break
	@node tools/test.mjs --changed

test-domain: ## run the rules and the architecture tests only
	@node tools/test.mjs Domain Architecture

test-api: ## run the tests through HTTP only
	@node tools/test.mjs Api

test-database: ## run the migrator, role and cluster tests only
	@node tools/test.mjs Database Database-on-other

test-client: ## run the web client's tests only
	@node tools/test.mjs client

test-journeys: ## run the journeys in a browser only
	@node tools/test.mjs journeys

test-accessibility: ## look at every screen with axe at two widths only
	@node tools/test.mjs accessibility

lint: ## check layout, client rules and the contract, and change nothing
	@tools/lint

format: ## lay out all code
	@tools/format

build: ## build everything, warnings as errors
	@dotnet build LscbCloud.sln --nologo -v quiet

check: ## do what CI does
	@.ci/run

openapi: ## rewrite the contract and the client's types from the service
	@tools/openapi

bench: ## measure what a request costs (ARGUMENTS=--quick for a short try)
	@tools/bench $(ARGUMENTS)

pictures: ## take the pictures of the README again
	@OUT=$(CURDIR)/docs/pictures tools/run during npm run --silent shoot --prefix client -- \
		01-sign-in 02-boards 04-priority 06-priorities 08-update-conflict 17-actions 19-home 20-meeting-due
