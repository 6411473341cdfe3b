-- An agency removes words from what it owns, as a board does: the fact stays, its history included. What it shares with a board is
-- the board's record, and only the board removes words there.

create table app.agency_removals (like app.removals including constraints);
alter table app.agency_removals rename column board_id to agency_id;
alter table app.agency_removals add primary key (agency_id, id);

select app.place('app.agency_removals', 'agency');
grant select, insert, update (version) on app.agency_removals to lscb_app;

alter table app.agency_history_entries
    add column removal_id uuid,
    -- The removal is written last, once it is known that there was something to remove.
    add foreign key (agency_id, removal_id) references app.agency_removals (agency_id, id) deferrable initially deferred;

alter table app.agency_history_contents
    add column removal_id uuid,
    add foreign key (agency_id, removal_id) references app.agency_removals (agency_id, id) deferrable initially deferred;

-- As before, for the rows of whichever owner the transaction is bound to.
create or replace function app.remove_words(in_table text, in_column text, kept text[], gone text[], removal uuid) returns integer
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
    as $$
declare
    board uuid := app.current_board();
    owner uuid := coalesce(board, app.current_agency());
    own name := case when board is null then 'agency_id' else 'board_id' end;
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
    join pg_attribute o on o.attrelid = c.oid and o.attname = own
    join pg_attribute a on a.attrelid = c.oid and a.attname = in_column and a.attnum > 0 and a.attgenerated = ''
    where c.relname = in_table and c.relkind = 'r'
      and in_column !~ '(^|_)(hash|salt)$'
      -- What an agency shares with a board is the board's to change.
      and (board is not null or not exists (select from pg_attribute b where b.attrelid = c.oid and b.attname = 'board_id'))
      and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'f') and a.attnum = any (k.conkey));

    if owner is null or removal is null or kind is null or kind not in ('text', 'jsonb', 'text[]')
        or cardinality(gone) = 0 or cardinality(kept) <> cardinality(gone) + 1 then
        raise insufficient_privilege using message = 'Words are removed from texts of the current owner only.';
    end if;

    for piece in 1 .. cardinality(gone) loop
        found := found || gone[piece] || kept[piece + 1];
    end loop;

    target := case
        when in_column = 'slug' then '''removed-'' || left(md5(id::text), 8)'
        when kind = 'jsonb' then '$1::jsonb'
        when kind = 'text[]' then 'array(select jsonb_array_elements_text($1::jsonb))'
        else '$1' end;
    matches := format('%I = $3 and ', own) || case kind
        when 'jsonb' then format('%I = $2::jsonb', in_column)
        when 'text[]' then format('to_jsonb(%I)::text = $2', in_column)
        else format('%I = $2', in_column) end;

    -- Where the text has no room for the mark, a black box takes one character.
    foreach mark in array array['[removed]', '■'] loop
        begin
            execute format('update app.%I set %I = %s%s where %s', in_table, in_column, target, also, matches)
                using array_to_string(kept, mark), found, owner, removal;
            get diagnostics changed = row_count;

            return changed;
        exception
            when check_violation then
                continue;
            when unique_violation then
                -- Names that must differ, and do no longer, are numbered.
                changed := 0;

                for place in execute format('select ctid from app.%I where %s', in_table, matches)
                    using null::text, found, owner
                loop
                    number := 1;

                    loop
                        begin
                            execute format('update app.%I set %I = $1%s where ctid = $5', in_table, in_column, also)
                                using array_to_string(kept, mark) || ' ' || number, found, owner, removal, place;
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
