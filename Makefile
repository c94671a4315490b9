# The few things that are done in a clone. Each sets up what it needs first, asks nothing, and says what
# it installs.

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint format bench generate clean

help: ## Show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 18

setup: ## Install the npm packages, build the compiler, install missing system tools
	@bash tools/setup.sh

demo: setup ## Build examples/ for the pyboard, boot them in QEMU, show their output
	@bash tools/demo.sh

test: ## Set up, and run every check and every test
	@bash tools/setup.sh --for-tests
	@node --import tsx tools/ci/main.ts

lint: setup ## Check style only
	@npm run --silent lint

format: setup ## Lay the sources out, and mend what lint can mend
	@npm run --silent format

bench: setup ## Run the benchmark programs in QEMU and compare
	@npm run --silent bench

generate: setup ## Write the generated files anew
	@npm run --silent generate

clean: ## Remove everything that is made, but not the npm packages
	@rm -rf dist build coverage .cache
