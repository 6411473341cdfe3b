-- Words that should never have been written are destroyed everywhere on a board's ground; the fact stays. One step, because
-- no board is in service yet.

create table app.removals (
    board_id uuid not null,
    id uuid not null,
    reason text not null check (length(reason) between 1 and 400),
    places integer not null check (places > 0),
    removed_by uuid not null,
    removed_by_name text not null,
    removed_at timestamptz not null,
    version integer not null check (version > 0),
    primary key (board_id, id)
);

alter table app.removals enable row level security;
alter table app.removals force row level security;

create policy board_owned on app.removals
    using (board_id = app.current_board())
    with check (board_id = app.current_board());

grant select, insert on app.removals to lscb_app;

-- What people wrote goes into the fingerprints with a salt that is destroyed along with it: nobody can guess a name and try
-- whether it gives the fingerprint. An entry without a wording_hash was made before, and its fingerprint is of its own words.
alter table app.board_history_entries
    add column salt text not null default '',
    add column wording_hash text check (length(wording_hash) = 64),
    add column removal_id uuid,
    -- The removal is written last, once it is known that there was something to remove.
    add foreign key (board_id, removal_id) references app.removals (board_id, id) deferrable initially deferred;

alter table app.board_history_contents
    add column salt text not null default '',
    add column removal_id uuid,
    add foreign key (board_id, removal_id) references app.removals (board_id, id) deferrable initially deferred;

alter table app.agency_history_entries
    add column salt text not null default '',
    add column wording_hash text check (length(wording_hash) = 64);

alter table app.agency_history_contents add column salt text not null default '';

alter table control.platform_history_entries
    add column salt text not null default '',
    add column wording_hash text check (length(wording_hash) = 64);

alter table control.platform_history_contents add column salt text not null default '';

grant select (salt, wording_hash), insert (salt, wording_hash) on control.platform_history_entries to lscb_control;
grant select (salt), insert (salt) on control.platform_history_contents to lscb_control;

-- The only way to change a history, a notice or another row that nobody may change: words make room for a mark, wherever a
-- text of the current board is exactly the pieces given. It runs as the owner of the tables, whom the policies hold as they
-- hold everybody, so it reaches the one board that the transaction is bound to. It puts nothing into a text but the mark.
create function app.remove_words(in_table text, in_column text, kept text[], gone text[], removal uuid) returns integer
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
    as $$
declare
    board uuid := app.current_board();
    kind text;
    found text := kept[1];
    target text;
    matches text;
    also text := '';
    mark text;
    place tid;
    number integer;
    changed integer;
begin
    select format_type(a.atttypid, a.atttypmod),
        case when exists (select from pg_attribute v where v.attrelid = c.oid and v.attname = 'version') then ', version = version + 1'
             when exists (select from pg_attribute r where r.attrelid = c.oid and r.attname = 'removal_id') then ', salt = '''', removal_id = $4'
             else '' end
    into kind, also
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'app'
    join pg_attribute o on o.attrelid = c.oid and o.attname = 'board_id'
    join pg_attribute a on a.attrelid = c.oid and a.attname = in_column and a.attnum > 0 and a.attgenerated = ''
    where c.relname = in_table and c.relkind = 'r'
      and in_column !~ '(^|_)(hash|salt)$'
      and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'f') and a.attnum = any (k.conkey));

    if board is null or removal is null or kind is null or kind not in ('text', 'jsonb', 'text[]')
        or cardinality(gone) = 0 or cardinality(kept) <> cardinality(gone) + 1 then
        raise insufficient_privilege using message = 'Words are removed from texts of the current board only.';
    end if;

    for piece in 1 .. cardinality(gone) loop
        found := found || gone[piece] || kept[piece + 1];
    end loop;

    target := case
        when in_column = 'slug' then '''removed-'' || left(md5(id::text), 8)'
        when kind = 'jsonb' then '$1::jsonb'
        when kind = 'text[]' then 'array(select jsonb_array_elements_text($1::jsonb))'
        else '$1' end;
    matches := 'board_id = $3 and ' || case kind
        when 'jsonb' then format('%I = $2::jsonb', in_column)
        when 'text[]' then format('to_jsonb(%I)::text = $2', in_column)
        else format('%I = $2', in_column) end;

    -- Where the text has no room for the mark, a black box takes one character.
    foreach mark in array array['[removed]', '■'] loop
        begin
            execute format('update app.%I set %I = %s%s where %s', in_table, in_column, target, also, matches)
                using array_to_string(kept, mark), found, board, removal;
            get diagnostics changed = row_count;

            return changed;
        exception
            when check_violation then
                continue;
            when unique_violation then
                -- Names that must differ, and do no longer, are numbered.
                changed := 0;

                for place in execute format('select ctid from app.%I where %s', in_table, matches)
                    using null::text, found, board
                loop
                    number := 1;

                    loop
                        begin
                            execute format('update app.%I set %I = $1%s where ctid = $5', in_table, in_column, also)
                                using array_to_string(kept, mark) || ' ' || number, found, board, removal, place;
                            exit;
                        exception when unique_violation then
                            number := number + 1;
                        end;
                    end loop;

                    changed := changed + 1;
                end loop;

                return changed;
        end;
    end loop;

    raise check_violation using message = 'A text has no room for the mark that takes the place of its words.';
end
$$;

revoke all on function app.remove_words(text, text, text[], text[], uuid) from public;
grant execute on function app.remove_words(text, text, text[], text[], uuid) to lscb_app;
