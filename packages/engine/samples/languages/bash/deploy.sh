#!/usr/bin/env bash
# Copyright 2022 Someone.
set -eu

source ./lib.sh
. "$DIR/other.sh"
readonly MAX=10
name="deploy"

# Deploys one thing.
deploy() {
  local target=$1
  if [[ $target == a && -n $name ]] || check "$target"; then
    echo "to $target at $(date)"
  elif [ -z "$target" ]; then
    return 1
  else
    exit 2
  fi
  for one in a b; do
    while read -r line; do
      continue 2
    done
  done
  until ready; do sleep 1; done
  case $target in
    a | b) echo ab ;;
    c) echo c ;;
    *) echo other ;;
  esac
  ready && go || wait_for "$target"
}

function _retry {
  # TODO: give up
  (( $1 > MAX ? 1 : 0 )) && _retry $(( $1 - 1 ))
  cat <<EOT
text # no comment
EOT
}

deploy "$@"
