#!/bin/sh
# Brings a box up to date: copies the log, gets and builds the newest version, starts it, and looks whether it is
# ready. If anything fails, the version that ran before runs again, on that copy if the log is no longer one it reads.
# Run as root by stoep-update.service.
set -eu

folder=${STOEP_FOLDER:-/opt/stoep}
data=${STOEP_DATA:-/var/lib/stoep}
request=${STOEP_UPDATE_REQUEST:-$data/update}
copy=$data/before-update.sqlite
patience=${STOEP_PATIENCE_SECONDS:-60}

# Where the relay answers on this machine, by the settings it has itself (/etc/stoep.env).
where() {
  scheme=http
  if [ "${STOEP_HTTPS:-}" = 1 ] || [ -n "${STOEP_CERT:-}" ]; then scheme=https; fi
  case ${STOEP_HOST:-} in
  '' | 0.0.0.0 | ::) host=localhost ;;
  *:*) host=[$STOEP_HOST] ;;
  *) host=$STOEP_HOST ;;
  esac
  echo "$scheme://$host:${STOEP_PORT:-4400}/readyz"
}
ready=${STOEP_READY:-$(where)}

cd "$folder"
as_owner() { runuser -u stoep-code -- env HOME=/var/lib/stoep-code "$@"; }
as_relay() { runuser -u stoep -- env HOME="$data" "$@"; }

# In the folder of the relay root writes nothing itself: a link there could lead anywhere.
say() {
  echo "$1"
  printf '%s %s\n' "$(date -u '+%Y-%m-%d %H:%M')" "$1" | as_relay tee "$request.said" >/dev/null
}

build() { as_owner npm ci --include=dev --no-audit --no-fund && as_owner npm run build; }

is_ready() {
  left=$patience
  while [ "$left" -gt 0 ]; do
    # Its certificate may be one it made itself; nothing but whether it is ready is asked.
    if curl --silent --fail --insecure --max-time 5 --output /dev/null "$ready"; then return 0; fi
    left=$((left - 1))
    sleep 1
  done
  return 1
}

# Called where `set -e` does not hold, so each step says that the next one needs it.
move_on() { as_owner git merge --ff-only FETCH_HEAD && build && systemctl restart stoep && is_ready; }
go_back() {
  as_owner git reset --hard "$old" && build || return 1
  systemctl restart stoep && is_ready || go_back_in_log
}

# The new version may have made the log one that the old version does not read.
go_back_in_log() {
  [ -z "${STOEP_STORE:-}" ] && systemctl stop stoep && relay restore "$copy" || return 1
  # It may have been started in vain too often to be allowed once more.
  systemctl reset-failed stoep || true
  systemctl start stoep && is_ready
}

relay() { as_relay node_modules/.bin/node sync-server/main.ts "$@" --data "$data"; }

# A log on NATS is not in the folder of the relay: it is copied with NATS's own tools.
copy_log() {
  [ -n "${STOEP_STORE:-}" ] || { as_relay rm -f "$copy" && relay backup "$copy"; }
}

# All of it is read before any of it runs, because this file changes on the way.
main() {
  rm -f "$request"
  old=$(as_owner git rev-parse HEAD)
  if ! as_owner git fetch --quiet; then
    say 'Niet gelukt: geen verbinding. / Not done: no connection.'
    exit 1
  fi
  if [ "$old" = "$(as_owner git rev-parse FETCH_HEAD)" ]; then
    say 'Dit was al de nieuwste versie. / This was the newest version already.'
    exit 0
  fi

  if ! copy_log; then
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
