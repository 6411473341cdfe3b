#!/usr/bin/env bash
# Proves that what backup.sh keeps, restore.sh brings back: a throw-away PostgreSQL, rows before and after the
# backup, a dropped table, the whole server lost, a restore to the moment before. Touches no other server.
# Prints one line. Exit 0: proved. 1: failed, with the reason and the servers' logs. 77: no PostgreSQL here to try it on.
set -euo pipefail
umask 077

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
scripts=(archive-wal.sh backup.sh restore.sh backup-role.sql drill.sh)

skip() {
    echo "backup drill: skipped, $*"
    exit 77
}

find_postgres() {
    local candidate tool
    for candidate in ${PG_BIN:-} $(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort --version-sort --reverse); do
        for tool in initdb pg_ctl psql pg_basebackup pg_verifybackup pg_archivecleanup; do
            [[ -x $candidate/$tool ]] || continue 2
        done
        echo "$candidate"
        return
    done
}

as_nobody() {
    # PostgreSQL refuses to run as root. The checkout may be closed to everybody else, so the scripts travel along.
    local work
    command -v runuser >/dev/null || skip "there is no runuser to leave root with."
    id nobody >/dev/null 2>&1 || skip "there is no user nobody to leave root for."
    work=$(mktemp -d /tmp/lscb-drill.XXXXXX)
    cp -- "${scripts[@]/#/$here/}" "$work/"
    chown -R nobody -- "$work"
    cd /
    exec runuser -u nobody -- env PG_BIN="$PG_BIN" bash "$work/drill.sh" --work "$work"
}

work=
source_data=
restored=

clean_up() {
    local status=$?
    trap - EXIT
    for data in "$source_data" "$restored"; do
        [[ -z $data || ! -f $data/postmaster.pid ]] || pg_ctl stop -D "$data" -m immediate -s >/dev/null 2>&1 || true
    done
    if [[ $status -ne 0 ]]; then
        tail -n 20 -- "$work"/*.log >&2 2>/dev/null || true
    fi
    [[ -z $work ]] || rm -rf -- "$work"
    exit "$status"
}

fail() {
    echo "backup drill: failed, $*"
    exit 1
}

start() {
    pg_ctl start -D "$1" -l "$2" -s -w -t 30 -o "-c listen_addresses='' -c unix_socket_directories=$work -c max_connections=10 \
        -c shared_buffers=16MB" || fail "PostgreSQL did not start on $1."
}

sql() {
    psql -X -q -A -t -v ON_ERROR_STOP=1 -h "$work" -U drill -d postgres "$@"
}

# Counts and a hash over every row of both tables, in key order: equal text means equal content.
fingerprint() {
    sql -c "
        select 'priorities ' || count(*) || ' ' || md5(coalesce(string_agg(p::text, e'\n' order by board_id, id), '')) from app.priorities p
        union all
        select 'updates ' || count(*) || ' ' || md5(coalesce(string_agg(u::text, e'\n' order by board_id, id), '')) from app.updates u;"
}

write_rows() {
    sql -c "
        insert into app.priorities (board_id, id, title)
        select board, gen_random_uuid(), 'Priority ' || n || ' of board ' || board
        from generate_series(1, 3) board, generate_series(1, 20) n;
        insert into app.updates (board_id, id, priority_id, did)
        select board_id, gen_random_uuid(), id, repeat('What we did. ', 20) from app.priorities;"
}

refuses() {
    local what=$1
    shift
    ! "$@" >/dev/null 2>&1 || fail "$what was not refused."
}

drill() {
    local began=$SECONDS archive=$work/archive backups=$work/backups backup before moment
    source_data=$work/source
    mkdir -- "$archive" "$backups"

    initdb -D "$source_data" -U drill -A trust -E UTF8 --locale=C --no-sync >"$work/initdb.log" 2>&1 ||
        fail "initdb did not work."
    # fsync is off for speed only: this server's life ends with the drill.
    cat >>"$source_data/postgresql.conf" <<CONF
fsync = off
archive_mode = on
archive_command = 'bash $work/archive-wal.sh $archive "%p" "%f"'
archive_timeout = 300
CONF
    start "$source_data" "$work/source.log"

    sql -v password=drill -f "$work/backup-role.sql"
    sql -c "
        create schema app;
        create table app.priorities (board_id int, id uuid, title text not null, primary key (board_id, id));
        create table app.updates (board_id int, id uuid, priority_id uuid not null, did text not null, primary key (board_id, id),
            foreign key (board_id, priority_id) references app.priorities (board_id, id));"
    write_rows

    # Two backups from long ago: the newer one still opens the window of days, the older one nobody needs.
    mkdir -- "$backups/20200101T000000Z" "$backups/20200102T000000Z"
    echo "START WAL LOCATION: 0/1000028 (file 000000010000000000000001)" >"$backups/20200102T000000Z/backup_label"
    PGHOST=$work PGUSER=lscb_backup bash "$work/backup.sh" --to "$backups" --archive "$archive" --keep-days 1 >"$work/backup.log" 2>&1 ||
        fail "the backup did not work."
    [[ ! -e $backups/20200101T000000Z && -e $backups/20200102T000000Z ]] || fail "the wrong old backups were removed."
    backup=$(find "$backups" -mindepth 1 -maxdepth 1 -type d -not -name '2020*')

    write_rows
    before=$(fingerprint)
    moment=$(sql -c "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00'")

    # The accident: rows that must not come back, a dropped table, then the machine itself.
    sql -c "update app.priorities set title = 'overwritten by mistake';"
    sql -c "drop table app.updates;"
    wait_for_archive "$(sql -c "select pg_walfile_name(pg_switch_wal())")"
    pg_ctl stop -D "$source_data" -m immediate -s
    rm -rf -- "$source_data"
    source_data=

    refuses "a restore over existing files" bash "$work/restore.sh" --backup "$backup" --archive "$archive" --into "$backups"
    refuses "a moment without a zone" bash "$work/restore.sh" --backup "$backup" --archive "$archive" --into "$work/never" --until "2026-11-21 10:00:00"
    cp -a -- "$backup" "$work/damaged"
    printf 'x' | dd of="$work/damaged/global/pg_control" bs=1 seek=64 conv=notrunc status=none
    refuses "a damaged backup" bash "$work/restore.sh" --backup "$work/damaged" --archive "$archive" --into "$work/never"

    restored=$work/restored
    bash "$work/restore.sh" --backup "$backup" --archive "$archive" --into "$restored" --until "$moment" >"$work/restore.log" 2>&1 ||
        fail "the restore did not work."
    start "$restored" "$work/restored.log"
    wait_for_promotion

    [[ $(fingerprint) == "$before" ]] || fail "the restored rows differ from those at $moment."
    echo "backup drill: ok, $(tr '\n' ' ' <<<"$before" | sed -E 's/([a-z]+) ([0-9]+) [0-9a-f]+ ?/\2 \1, /g')same hashes at $moment after losing the server, $((SECONDS - began)) s"
}

# Both wait for something the server does by itself, up to 15 seconds.
wait_for_archive() {
    local segment=$1 try
    for try in $(seq 150); do
        [[ ! -e $work/archive/$segment ]] || return 0
        sleep 0.1
    done
    fail "the archive never received $segment."
}

wait_for_promotion() {
    local try
    for try in $(seq 150); do
        [[ $(sql -c "select pg_is_in_recovery()" 2>/dev/null) != f ]] || return 0
        sleep 0.1
    done
    fail "the restored server never finished its recovery."
}

PG_BIN=$(find_postgres)
[[ -n $PG_BIN ]] || skip "this system has no PostgreSQL server tools (looked in PG_BIN and /usr/lib/postgresql/*/bin)."
export PG_BIN

if [[ $EUID -eq 0 ]]; then
    as_nobody
fi

PATH=$PG_BIN:$PATH
if [[ ${1:-} == --work ]]; then
    work=$2
else
    work=$(mktemp -d /tmp/lscb-drill.XXXXXX)
    cp -- "${scripts[@]/#/$here/}" "$work/"
fi
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
drill
