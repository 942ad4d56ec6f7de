#!/bin/sh
# Brings a box up to date: copies the log, gets and builds the newest version, starts it, and looks whether it is
# ready. If anything fails, the version that ran before runs again. Run as root by stoep-update.service.
set -eu

folder=${STOEP_FOLDER:-/opt/stoep}
data=${STOEP_DATA:-/var/lib/stoep}
ready=${STOEP_READY:-http://localhost:4400/readyz}
patience=${STOEP_PATIENCE_SECONDS:-60}

cd "$folder"
as_owner() { runuser -u stoep-code -- env HOME=/var/lib/stoep-code "$@"; }
as_relay() { runuser -u stoep -- env HOME="$data" "$@"; }

# In the folder of the relay root writes nothing itself: a link there could lead anywhere.
say() {
  echo "$1"
  printf '%s %s\n' "$(date -u '+%Y-%m-%d %H:%M')" "$1" | as_relay tee "$data/update.said" >/dev/null
}

build() { as_owner npm ci --include=dev --no-audit --no-fund && as_owner npm run build; }

is_ready() {
  left=$patience
  while [ "$left" -gt 0 ]; do
    if curl --silent --fail --max-time 5 --output /dev/null "$ready"; then return 0; fi
    left=$((left - 1))
    sleep 1
  done
  return 1
}

# Called where `set -e` does not hold, so each step says that the next one needs it.
move_on() { as_owner git merge --ff-only FETCH_HEAD && build && systemctl restart stoep && is_ready; }
go_back() { as_owner git reset --hard "$old" && build && systemctl restart stoep && is_ready; }

# All of it is read before any of it runs, because this file changes on the way.
main() {
  rm -f "$data/update"
  old=$(as_owner git rev-parse HEAD)
  if ! as_owner git fetch --quiet; then
    say 'Niet gelukt: geen verbinding. / Not done: no connection.'
    exit 1
  fi
  if [ "$old" = "$(as_owner git rev-parse FETCH_HEAD)" ]; then
    say 'Dit was al de nieuwste versie. / This was the newest version already.'
    exit 0
  fi

  as_relay rm -f "$data/before-update.sqlite"
  if ! as_relay node_modules/.bin/node sync-server/main.ts backup "$data/before-update.sqlite" --data "$data"; then
    say 'Niet gelukt: er kon geen kopie worden gemaakt. / Not done: no copy could be made.'
    exit 1
  fi

  if move_on; then
    say 'Gelukt. / Done.'
  elif go_back; then
    say 'Niet gelukt, de oude versie draait weer. / Not done, the old version runs again.'
    exit 1
  else
    say 'Niet gelukt, en de oude versie start ook niet. Vraag hulp. / Not done, and the old version does not start. Ask for help.'
    exit 1
  fi
}

main; exit
