#!/usr/bin/env bash
# Whether the service answers, asked without any tool that the image does not have. Being alive is the question, not
# having a database: a database that is away is no reason to restart the service.
set -euo pipefail

exec 3<>"/dev/tcp/127.0.0.1/$1"
printf 'GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r _ status _ <&3
[[ $status == 200 ]]
