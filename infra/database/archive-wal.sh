#!/usr/bin/env bash
# Copies one finished WAL segment into the archive. PostgreSQL calls it:
#   archive_command = '/usr/local/lib/lscbcloud/archive-wal.sh /srv/lscbcloud-archive "%p" "%f"'
#   archive_timeout = 300        # a quiet server still hands over a segment every five minutes: the RPO
# It never replaces a file: a second server that archives to the same place by mistake is stopped, not obeyed.
set -euo pipefail
umask 077

if [[ $# -ne 3 ]]; then
    echo "usage: archive-wal.sh <archive folder> <path of the segment> <name of the segment>" >&2
    exit 2
fi

archive=$1
segment=$2
name=$3

if [[ ! -d $archive ]]; then
    echo "archive-wal: $archive is not a folder. Is the archive's volume mounted?" >&2
    exit 1
fi

kept=$archive/$name

if [[ -e $kept ]]; then
    # PostgreSQL asks again when it fell over between our copy and its own note of it. The same content is fine.
    if cmp --silent -- "$segment" "$kept"; then
        exit 0
    fi
    echo "archive-wal: $kept exists with other content. Two servers must not share one archive." >&2
    exit 1
fi

# Written beside, flushed, then named: a half-copied segment never carries a segment's name.
partial=$archive/.$name.partial.$$
trap 'rm -f -- "$partial"' EXIT
cp -- "$segment" "$partial"
sync -- "$partial"
ln -- "$partial" "$kept"
sync -- "$archive"
