#!/bin/sh
# Makes a fresh Debian 13 into a box for a neighbourhood: sh set-up.sh your.name https://where.you.found/stoep.git
# Run as root. Running it again does no harm.
set -eu

name=${1:?Give the name by which phones find this box, such as buurt.example.org}
source=${2:?Give the address of the repository}

apt-get update
apt-get install --yes --no-install-recommends avahi-daemon ca-certificates caddy curl git nodejs npm udisks2

as_owner() { runuser -u stoep-code -- env HOME=/var/lib/stoep-code "$@"; }

# One owns the code, another runs it, so the relay cannot change itself.
id stoep >/dev/null 2>&1 || useradd --system --home-dir /var/lib/stoep --shell /usr/sbin/nologin stoep
id stoep-code >/dev/null 2>&1 || useradd --system --create-home --home-dir /var/lib/stoep-code --shell /usr/sbin/nologin stoep-code

install --directory --owner=stoep-code --group=stoep-code /opt/stoep
[ -d /opt/stoep/.git ] || as_owner git clone "$source" /opt/stoep
cd /opt/stoep
as_owner npm ci --include=dev --no-audit --no-fund
as_owner npm run build

[ -e /etc/stoep.env ] || printf 'STOEP_NAME=%s\n' "$name" >/etc/stoep.env
install --mode=644 docs/hosting/stoep.service docs/hosting/stoep-update.service docs/hosting/stoep-update.path /etc/systemd/system/
install --mode=644 docs/hosting/Caddyfile /etc/caddy/Caddyfile
install --directory /etc/systemd/system/caddy.service.d
printf '[Service]\nEnvironmentFile=/etc/stoep.env\n' >/etc/systemd/system/caddy.service.d/stoep.conf
systemctl daemon-reload
systemctl enable --now stoep.service stoep-update.path
systemctl restart caddy

code=$(runuser -u stoep -- node_modules/.bin/node sync-server/main.ts code --data /var/lib/stoep)
echo
echo "Neighbours:  https://$name"
echo "You:         https://$(hostname).local:4402   code: $code"
