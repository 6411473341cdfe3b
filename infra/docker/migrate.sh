#!/usr/bin/env bash
# The Migrator takes its settings from the environment only; here each comes from the secret of the same name.
#   migrate.sh roles | migrate | status
set -euo pipefail

for setting in Database__Admin Database__Owner Database__OwnerPassword Database__AppPassword Database__ControlPassword \
    Database__SealKey Database__FormerSealKey; do
    if [[ -r /run/secrets/$setting ]]; then
        export "$setting=$(</run/secrets/"$setting")"
    fi
done

exec dotnet /app/LscbCloud.Migrator.dll "$@"
