# The other scripts source this file. It finds a Python, keeps .venv up to date, and cleans the environment.
# PYTHON=... chooses another Python, and VENV=... another place than .venv.
# shellcheck shell=sh

set -eu
script=$(basename "$0")
cd "$(dirname "$0")/.."
VENV=${VENV:-.venv}

say() { printf '%s: %s\n' "$script" "$*" >&2; }

# Drop keys and servers, so that no program of these scripts can reach the service or spend money.
for name in $(env | sed -n 's/^\(ORQ_[A-Za-z0-9_]*\)=.*/\1/p'); do unset "$name"; done

find_python() {
    for candidate in "${PYTHON:-python3}" "${PYTHON:-python}"; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
            python=$candidate
            return
        fi
    done
    say "Python 3.10 or newer is needed, and ${PYTHON:-python3} is not one: set PYTHON=/path/to/python and try again"
    exit 1
}

# Create the environment if it does not exist.
make_environment() {
    find_python
    made="$PWD with $("$python" -V)"
    if [ "$(cat "$VENV/.made" 2>/dev/null)" != "$made" ]; then
        if [ -n "$(ls -A "$VENV" 2>/dev/null)" ] && [ ! -e "$VENV/.made" ]; then
            say "$VENV holds other files, which a new environment would replace: set VENV to another place, or delete it"
            exit 1
        fi
        say "making $VENV with $("$python" -V) (once)"
        "$python" -m venv --clear "$VENV"
        printf '%s\n' "$made" >"$VENV/.made"
    fi
}

# install PYTHON [options of pip install]: install with uv if it is on PATH or UV is its path, else with pip, which takes
# four times as long. UV= never uses uv.
install() {
    into=$1 uv=${UV-$(command -v uv || true)}
    shift
    if [ "$uv" ] && UV_CONSTRAINT=${PIP_CONSTRAINT:-} \
        "$uv" pip install --quiet --compile-bytecode --python "$into" "$@"; then return; fi
    "$into" -m pip install --quiet --disable-pip-version-check "$@"
}

# prepare EXTRA: create the environment and install this package with this extra, if that has not been done.
prepare() {
    make_environment
    wanted=$(cksum <pyproject.toml)
    if [ "$(cat "$VENV/.extra-dev" 2>/dev/null)" != "$wanted" ] &&
        [ "$(cat "$VENV/.extra-$1" 2>/dev/null)" != "$wanted" ]; then
        say "installing this package with its extra '$1' into $VENV (once; may take a minute)"
        install "$VENV/bin/python" --editable ".[$1]"
        printf '%s\n' "$wanted" >"$VENV/.extra-$1"
    fi
    use_no_proxy
}

# pip may have needed a proxy. All later programs only connect to this machine.
use_no_proxy() {
    unset HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY http_proxy https_proxy all_proxy no_proxy
}
