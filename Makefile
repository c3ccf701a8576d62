# make demo    check a PDF, a scan and a photo, and show what is wrong with them
# make test    style, types and all tests
# make system  install what is not Python (Tesseract and its languages) through apt, where it is missing
# make schema  write the JSON Schemas anew after a change of the records

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
READY := .venv/ready
PACKAGES := tesseract-ocr tesseract-ocr-nld tesseract-ocr-fra tesseract-ocr-deu tesseract-ocr-osd
DEMO := samples/rotskracht-tablets-nl-fr.pdf samples/pictures/halvermoor-scan.png samples/pictures/maretaal-turned.jpg

.PHONY: demo test style tests system schema clean

demo: $(READY) system
	@echo
	@echo '$$ labellint check $(DEMO)'
	@echo
	@$(BIN)/labellint check $(DEMO) || test $$? -eq 1

test: $(READY) system style tests

style: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

tests: $(READY)
	$(BIN)/python -m pytest -n 2

schema: $(READY)
	$(BIN)/python -m labellint.schema

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo 'labellint needs Python 3.11 or newer; set it with: make PYTHON=/path/to/python'; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv || { rm -rf .venv; \
		echo 'Python cannot make a virtual environment; installing python3-venv.'; \
		$(call apt,python3-venv) && $(PYTHON) -m venv .venv; }
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@$(BIN)/python -m compileall -q labellint
	@touch $@

# Tesseract reads pictures; its languages are packages of their own.
system:
	@missing=''; for package in $(PACKAGES); do \
		dpkg-query --show --showformat '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ] && command -v apt-get >/dev/null; then \
		echo "Installing what reads pictures:$$missing"; \
		$(call apt,$$missing); \
	elif [ -n "$$missing" ]; then \
		echo "Pictures cannot be read until Tesseract is installed with nld, fra, deu and osd; see: labellint doctor"; \
	fi

apt = as=''; test "$$(id -u)" -eq 0 || as=sudo; $$as apt-get update --quiet --quiet && \
	$$as env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --quiet --no-install-recommends $(1)

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache dist build
