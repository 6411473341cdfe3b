#!/usr/bin/env bash
# Takes one base backup, checks it, and gives it a name only when it is whole.
#
#   backup.sh --to /srv/lscbcloud-backups [--archive /srv/lscbcloud-archive --keep-days 35]
#
# The connection comes from libpq's own variables (PGHOST, PGPORT, PGUSER, PGPASSFILE); the role needs REPLICATION
# and nothing else (backup-role.sql). Together with the WAL archive this restores any moment since the backup.
# With --archive and --keep-days it afterwards removes what no restore of the last so many days can need.
set -euo pipefail
umask 077

fail() {
    echo "backup: $*" >&2
    exit 1
}

to=
archive=
keep_days=

while [[ $# -gt 0 ]]; do
    [[ $# -ge 2 ]] || fail "$1 needs a value."
    case $1 in
        --to) to=$2 ;;
        --archive) archive=$2 ;;
        --keep-days) keep_days=$2 ;;
        *) fail "unknown option $1. Known: --to, --archive, --keep-days." ;;
    esac
    shift 2
done

[[ -n $to ]] || fail "say where to: --to <folder>."
[[ -d $to ]] || fail "$to is not a folder. Is the backup volume mounted?"
if [[ -n $archive || -n $keep_days ]]; then
    [[ -d $archive ]] || fail "--keep-days needs --archive <folder>, because both are cleared together."
    [[ $keep_days =~ ^[1-9][0-9]*$ ]] || fail "--keep-days needs a whole number of days, 1 or more."
fi

# The tools must not be older than the server, so the newest installed ones come first.
bin=${PG_BIN:-$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort --version-sort | tail -n 1)}
[[ -z $bin ]] || PATH=$bin:$PATH
for tool in psql pg_basebackup pg_verifybackup pg_archivecleanup; do
    command -v "$tool" >/dev/null || fail "$tool is not installed. Install the PostgreSQL client and server tools."
done

archive_mode=$(psql -X -w -q -A -t -d postgres -c "show archive_mode") || fail "the database could not be reached."
[[ $archive_mode != off ]] ||
    fail "the server keeps no WAL archive (archive_mode is off), so nothing after this backup could be restored."

name=$(date --utc +%Y%m%dT%H%M%SZ)
partial=$to/$name.partial
kept=$to/$name
[[ ! -e $kept && ! -e $partial ]] || fail "$kept exists already. A backup is never overwritten."

# A backup that fails leaves nothing that could be taken for one.
trap 'rm -rf -- "$partial"' EXIT
pg_basebackup -w --pgdata="$partial" --format=plain --wal-method=stream --checkpoint=fast \
    --manifest-checksums=SHA256 --label="lscbcloud $name"
pg_verifybackup --quiet "$partial" || fail "the copy does not match its manifest. Nothing was kept."
mv --no-target-directory -- "$partial" "$kept"
trap - EXIT

if [[ -n $keep_days ]]; then
    # To reach the first moment of the window we need the newest backup from before it; everything older may go.
    edge=$(date --utc --date="$keep_days days ago" +%Y%m%dT%H%M%SZ)
    oldest_needed=
    while IFS= read -r each; do
        if [[ -z $oldest_needed || ! $each > $edge ]]; then
            oldest_needed=$each
        fi
    done < <(find "$to" -mindepth 1 -maxdepth 1 -type d -regextype posix-extended \
        -regex '.*/[0-9]{8}T[0-9]{6}Z' -printf '%f\n' | sort)

    while IFS= read -r each; do
        [[ ! $each < $oldest_needed ]] || rm -rf -- "${to:?}/$each"
    done < <(find "$to" -mindepth 1 -maxdepth 1 -type d -regextype posix-extended \
        -regex '.*/[0-9]{8}T[0-9]{6}Z' -printf '%f\n' | sort)

    first_segment=$(sed -n 's/^START WAL LOCATION: .*(file \([0-9A-F]\{24\}\)).*/\1/p' "$to/$oldest_needed/backup_label")
    [[ -n $first_segment ]] || fail "$oldest_needed does not say where its WAL begins. The archive was not cleared."
    pg_archivecleanup "$archive" "$first_segment"
fi

echo "backup ok: $kept ($(du --summarize --human-readable "$kept" | cut -f 1), verified)"
