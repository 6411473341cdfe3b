-- A transaction names its owner, a board or an agency, in the setting app.owner: 'board:<id>:<seal>'. The seal is an
-- HMAC-SHA-256 over the name and the number of the backend, with a key of the service that lies here where the service's roles
-- cannot read it. So a statement that was smuggled into the service cannot name another board. One setting for both kinds:
-- whoever names an owner takes back the one that was named before.
--
-- Before this, app.board_id and app.agency_id were believed from whoever set them. One step, because no board is in service yet:
-- an older build of the service finds nothing after it.

-- The Migrator writes the keys after each run, from its settings.
create table ops.seal_keys (
    -- The key, mixed with the two constants of an HMAC.
    inner_pad bytea primary key check (octet_length(inner_pad) = 64),
    outer_pad bytea not null check (octet_length(outer_pad) = 64)
);

-- Runs as the owner, who alone reads the keys. An owner of another kind, or none, is nobody; a false seal is refused.
-- Never in a parallel worker, whose backend is another.
create function app.sealed_owner(kind text) returns uuid
    language plpgsql
    stable
    parallel restricted
    security definer
    set search_path = pg_catalog, pg_temp
    as $$
declare
    said text[] := string_to_array(current_setting('app.owner', true), ':');
begin
    if said[1] is distinct from kind then
        return null;
    end if;

    if not exists (
        select from ops.seal_keys k
        where said[3] = encode(
            sha256(k.outer_pad || sha256(k.inner_pad || convert_to(said[1] || ':' || said[2] || ':' || pg_backend_pid(), 'UTF8'))),
            'hex'
        )
    ) then
        raise insufficient_privilege using message = 'The owner of this transaction was not named by the service.';
    end if;

    return said[2]::uuid;
end
$$;

revoke all on function app.sealed_owner(text) from public;
grant execute on function app.sealed_owner(text) to lscb_app;

-- Still one plain select each, so that the planner puts it in the place of the call.
create or replace function app.current_board() returns uuid
    language sql stable parallel restricted
    return app.sealed_owner('board');

create or replace function app.current_agency() returns uuid
    language sql stable parallel restricted
    return app.sealed_owner('agency');
