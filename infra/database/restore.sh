#!/usr/bin/env bash
# Prepares a data folder from a base backup and the WAL archive, up to a moment. It starts nothing and overwrites
# nothing: the old data folder stays where it is until somebody has looked at the restored one.
#
#   restore.sh --backup /srv/lscbcloud-backups/20261121T020000Z --archive /srv/lscbcloud-archive \
#              --into /var/lib/postgresql/15/restored [--until "2026-11-21 10:14:59+00"]
#
# Run it as the operating-system user that will run PostgreSQL. Without --until it restores everything there is.
set -euo pipefail
umask 077

fail() {
    echo "restore: $*" >&2
    exit 1
}

backup=
archive=
into=
until=

while [[ $# -gt 0 ]]; do
    [[ $# -ge 2 ]] || fail "$1 needs a value."
    case $1 in
        --backup) backup=$2 ;;
        --archive) archive=$2 ;;
        --into) into=$2 ;;
        --until) until=$2 ;;
        *) fail "unknown option $1. Known: --backup, --archive, --into, --until." ;;
    esac
    shift 2
done

[[ $EUID -ne 0 ]] || fail "run this as the user that runs PostgreSQL, not as root: the files must belong to it."
[[ -n $backup && -n $archive && -n $into ]] || fail "--backup, --archive and --into are all needed."
[[ -f $backup/backup_manifest ]] || fail "$backup is not a backup: it has no manifest."
[[ $backup != *.partial ]] || fail "$backup was never finished."
[[ -d $archive ]] || fail "$archive is not a folder. Is the archive's volume mounted?"
# The path ends up inside a command inside a setting, where quoting twice is where restores go wrong.
[[ $archive =~ ^/[A-Za-z0-9._/-]+$ ]] || fail "the archive's path may hold letters, digits and . _ - / only, from the root."
if [[ -e $into ]]; then
    [[ -d $into && -z $(ls -A -- "$into") ]] || fail "$into is not empty. Nothing is overwritten: name a new folder."
fi
if [[ -n $until ]]; then
    # A moment without a zone means something else in June and in December.
    [[ $until =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}\ [0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?[+-][0-9]{2}(:?[0-9]{2})?$ ]] ||
        fail "write --until with its zone, as in \"2026-11-21 10:14:59+00\"."
fi

bin=${PG_BIN:-$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort --version-sort | tail -n 1)}
[[ -z $bin ]] || PATH=$bin:$PATH
command -v pg_verifybackup >/dev/null || fail "pg_verifybackup is not installed."

pg_verifybackup --quiet "$backup" || fail "$backup is damaged. Take the one before it."

mkdir -p -- "$into"
chmod 700 -- "$into"
trap 'echo "restore: stopped half way; $into is not usable, remove it and begin again." >&2' EXIT
cp -a -- "$backup/." "$into/"
{
    echo ""
    echo "# Written by restore.sh. Remove these lines when this server becomes the live one and archiving is set up."
    echo "restore_command = 'cp $archive/%f \"%p\"'"
    [[ -z $until ]] || echo "recovery_target_time = '$until'"
    echo "recovery_target_action = 'promote'"
    # A trial restore must not write into the archive of the server it is a copy of.
    echo "archive_mode = 'off'"
} >>"$into/postgresql.auto.conf"
touch -- "$into/recovery.signal"
trap - EXIT

echo "restore ok: $into is ready${until:+ up to $until}. Start PostgreSQL on it and read its log before anybody signs in."
