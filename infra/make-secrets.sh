#!/usr/bin/env bash
# Makes every secret of one installation, once: a folder with one file per setting, named after it.
#
#   make-secrets.sh <new folder> <host of the database> [<database>]
#
# The files are read by the service (Secrets__Directory), by the migrate step and, as credentials, by systemd. The folder
# is closed to everybody but its owner; the files inside are readable, so that a container's own user can read the ones
# that are mounted into it. Keep a copy where the backups are not: a backup without the keys opens no second factor.
set -euo pipefail
umask 077

if [[ $# -lt 2 || $# -gt 3 ]]; then
    echo "usage: make-secrets.sh <new folder> <host of the database> [<database>]" >&2
    exit 2
fi

folder=$1
host=$2
database=${3:-lscbcloud}

if [[ -e $folder ]]; then
    echo "make-secrets: $folder exists already. Secrets are never overwritten: name a new folder." >&2
    exit 1
fi

word() {
    openssl rand -hex 24
}

keep() {
    printf '%s' "$2" >"$folder/$1"
    chmod 0444 -- "$folder/$1"
}

mkdir -p -- "$folder"

superuser=$(word)
owner=$(word)
app=$(word)
control=$(word)
backup=$(word)

keep postgres "$superuser"
keep backup "$backup"
keep pgpass "*:*:*:lscb_backup:$backup"
keep Database__OwnerPassword "$owner"
keep Database__AppPassword "$app"
keep Database__ControlPassword "$control"
keep Database__Admin "Host=$host;Database=$database;Username=postgres;Password=$superuser"
keep Database__Owner "Host=$host;Database=$database;Username=lscb_owner;Password=$owner"
keep Database__App "Host=$host;Database=$database;Username=lscb_app;Password=$app;Maximum Pool Size=50"
keep Database__Control "Host=$host;Database=$database;Username=lscb_control;Password=$control;Maximum Pool Size=30"
# Empty unless the mail server asks for a name and a password: then yours goes in here.
keep Mail__Password ""
keep Database__SealKey "$(openssl rand -base64 32)"
keep Secrets__DataProtectionKey "$(openssl rand -base64 32)"
keep Secrets__SecondFactorKey "$(openssl rand -base64 32)"

echo "make-secrets ok: $folder"
