-- A published row has a publisher (a board, an agency or the platform) and an audience, and app.place makes the policies of both.

-- A person may own a transaction too, as boards and agencies do: whoever is signed in and stands on no board's or agency's ground.
create function app.current_person() returns uuid
    language sql stable parallel restricted
    return app.sealed_owner('person');

-- Whether anybody who is signed in asks.
create function app.is_member() returns boolean
    language sql stable parallel restricted
    return app.current_board() is not null or app.current_agency() is not null or app.current_person() is not null;

-- Which agencies and boards may read a publication. Its publisher names them, each reader in a row of its own.
create table app.board_publication_readers (
    board_id uuid not null,
    publication_id uuid not null,
    audience text not null check (audience in ('agencies-asked', 'board-group')),
    reader_id uuid not null,
    primary key (board_id, publication_id, audience, reader_id)
);

create table app.agency_publication_readers (
    agency_id uuid not null,
    publication_id uuid not null,
    audience text not null check (audience in ('agencies-asked', 'board-group')),
    reader_id uuid not null,
    primary key (agency_id, publication_id, audience, reader_id)
);

-- A policy asks what the reader may read, whoever published it.
create index ix_board_publication_readers_reader
    on app.board_publication_readers (reader_id, audience, board_id, publication_id);
create index ix_agency_publication_readers_reader
    on app.agency_publication_readers (reader_id, audience, agency_id, publication_id);

-- In which pools a board has published. A policy cannot ask the table that it stands on, so triggers keep this beside it.
create table app.pool_publishers (
    board_id uuid not null,
    pool_id uuid not null,
    primary key (board_id, pool_id)
);

-- The pools that the board which asks may read.
create function app.own_pools() returns setof uuid
    language sql stable parallel restricted
    as $$
    select p.pool_id from app.pool_publishers p where p.board_id = (select app.current_board())
$$;

grant execute on function app.current_person(), app.is_member(), app.own_pools() to lscb_app;

-- Follows what boards publish in the pools of a table. Runs as its owner, because the service's role may not say of a board that it has
-- published. The policies hold it all the same, so it reads and writes what is the board's own.
create function app.keep_pool_publishers() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
    as $$
declare
    touched constant text := case tg_op
        when 'INSERT' then 'select board_id, pool_id from added'
        when 'DELETE' then 'select board_id, pool_id from removed'
        else 'select board_id, pool_id from added union select board_id, pool_id from removed'
    end;
    shown text;
begin
    shown := format(
        'select t.board_id, t.pool_id from %s t where t.board_id is not null and t.audience <> ''own''
            and (t.board_id, t.pool_id) in (%s)',
        tg_relid::regclass, touched);
    execute format('insert into app.pool_publishers (board_id, pool_id) %s on conflict do nothing', shown);

    if tg_op <> 'INSERT' then
        execute format(
            'delete from app.pool_publishers p where (p.board_id, p.pool_id) in (%s) and (p.board_id, p.pool_id) not in (%s)',
            touched, shown);
    end if;

    return null;
end
$$;

revoke all on function app.keep_pool_publishers() from public;

-- The policies of a published table. See app.place, which alone calls it.
create function app.place_published(
    placed regclass,
    publishers text[],
    readers text,
    pool boolean,
    publisher_deletes boolean
) returns void
    language plpgsql
    as $$
declare
    side text;
    own text;
    audiences text := 'audience = ''public'' or (audience = ''members'' and (select app.is_member()))
        or (audience = ''boards'' and (select app.current_board()) is not null)';
    event text;
begin
    if publishers in ('{board}', '{board,platform}') then
        side := 'board';
    elsif publishers = '{agency}' then
        side := 'agency';
    elsif publishers <> '{platform}' then
        raise exception 'There are no publishers %.', publishers;
    end if;

    if side is null and readers <> 'none' or pool and side is distinct from 'board' then
        raise exception 'Publishers % list no readers or stand in no pool.', publishers;
    end if;

    own := case when side is not null then format('%1$s_id = (select app.current_%1$s())', side) end;

    case readers
    when 'none' then
        null;
    when 'in-row' then
        audiences := 'audience = ''agencies-asked'' and reader_id = (select app.current_agency())
            or audience = ''board-group'' and reader_id = (select app.current_board())';
    when 'listed' then
        audiences := audiences || format(
            ' or (audience = ''agencies-asked'' and (%1$s_id, publication_id) in (
                select r.%1$s_id, r.publication_id from app.%1$s_publication_readers r
                where r.audience = ''agencies-asked'' and r.reader_id = (select app.current_agency())))
            or (audience = ''board-group'' and (%1$s_id, publication_id) in (
                select r.%1$s_id, r.publication_id from app.%1$s_publication_readers r
                where r.audience = ''board-group'' and r.reader_id = (select app.current_board())))',
            side);
    else
        raise exception 'Readers are none, in-row or listed, and not %.', readers;
    end case;

    if pool then
        audiences := format('(pool_id is null or pool_id in (select p from app.own_pools() p)) and (%s)', audiences);
    end if;

    execute format('create policy published_read on %s for select using (%s)', placed, concat_ws(' or ', own, format('(%s)', audiences)));

    if side is not null then
        execute format('create policy published_insert on %s for insert with check (%s)', placed, own);
        execute format('create policy published_update on %s for update using (%s) with check (%2$s)', placed, own);
    end if;

    if side is not null and publisher_deletes then
        execute format('create policy published_delete on %s for delete using (%s)', placed, own);
    end if;

    if 'platform' = any(publishers) then
        execute format(
            'create policy platform_write on %s to lscb_owner using (%s) with check (%2$s)',
            placed, case when side is null then 'true' else 'board_id is null' end);
    end if;

    if pool then
        foreach event in array array['insert', 'update', 'delete'] loop
            execute format(
                'create trigger keep_pool_publishers_%s after %1$s on %s referencing %s for each statement
                    execute function app.keep_pool_publishers()',
                event, placed,
                concat_ws(' ', case when event <> 'insert' then 'old table as removed' end,
                    case when event <> 'delete' then 'new table as added' end));
        end loop;
    end if;
end
$$;

revoke all on function app.place_published(regclass, text[], text, boolean, boolean) from public;

drop function app.place(regclass, text, text, text, text[], text, boolean);

-- Switches row-level security on and forces it, and gives a table the policies of its kind in place of those that it had:
--   board      the board reads and writes it
--   agency     the agency reads and writes it
--   two-party  both read it; the board inserts and changes, and destroys where board_deletes says so
--   published  its publisher writes it, and destroys where publisher_deletes says so; its audience reads it
-- Of a table between two parties it says besides which rows the board inserts, which the agency inserts (none unless said), which
-- columns the agency changes (none unless said), and of which rows: as they were and as they are then.
-- Of a published table it says who publishes there: {board}, {agency}, {platform} or {board,platform}. The platform's rows, those
-- without a publisher's id, are written by the owner of the tables and never by the service. Readers are 'none' but the open
-- audiences, 'listed' for the row's publication_id in the table of its publisher, or 'in-row', the one of the row's reader_id. In a
-- pool a row with a pool_id is read only by boards that have published with the same.
-- What may be deleted and which columns may be changed at all is a matter of grants.
create function app.place(
    placed regclass,
    kind text,
    board_inserts text default 'true',
    agency_inserts text default 'false',
    agency_changes text[] default '{}',
    agency_changes_where text default 'false',
    board_deletes boolean default false,
    publishers text[] default '{board}',
    readers text default 'none',
    pool boolean default false,
    publisher_deletes boolean default false
) returns void
    language plpgsql
    as $$
declare
    is_board constant text := 'board_id = (select app.current_board())';
    is_agency constant text := 'agency_id = (select app.current_agency())';
    sides text;
    old name;
begin
    for old in select polname from pg_policy where polrelid = placed loop
        execute format('drop policy %I on %s', old, placed);
    end loop;

    for old in
        select tgname from pg_trigger
        where tgrelid = placed and (tgname = 'keep_to_agencys_part' or tgname like 'keep\_pool\_publishers\_%')
    loop
        execute format('drop trigger %I on %s', old, placed);
    end loop;

    execute format('alter table %s enable row level security', placed);
    execute format('alter table %s force row level security', placed);

    case kind
    when 'board' then
        execute format('create policy board_owned on %s using (%s) with check (%2$s)', placed, is_board);
    when 'agency' then
        execute format('create policy agency_owned on %s using (%s) with check (%2$s)', placed, is_agency);
    when 'published' then
        perform app.place_published(placed, publishers, readers, pool, publisher_deletes);
    when 'two-party' then
        sides := format('%s or %s', is_board, is_agency);
        execute format('create policy two_party_read on %s for select using (%s)', placed, sides);

        sides := format('(%s and (%s))', is_board, board_inserts);
        if agency_inserts <> 'false' then
            sides := sides || format(' or (%s and (%s))', is_agency, agency_inserts);
        end if;
        execute format('create policy two_party_insert on %s for insert with check (%s)', placed, sides);

        sides := is_board;
        if agency_changes <> '{}' then
            sides := sides || format(' or (%s and (%s))', is_agency, agency_changes_where);
            execute format(
                'create trigger keep_to_agencys_part before update on %s for each row execute function app.keep_to_agencys_part(%s)',
                placed, (select string_agg(quote_literal(c), ', ') from unnest(agency_changes) c));
        end if;
        execute format('create policy two_party_update on %s for update using (%s) with check (%2$s)', placed, sides);

        if board_deletes then
            execute format('create policy two_party_delete on %s for delete using (%s)', placed, is_board);
        end if;
    else
        raise exception 'There is no kind called %.', kind;
    end case;
end
$$;

revoke all on function
    app.place(regclass, text, text, text, text[], text, boolean, text[], text, boolean, boolean) from public;

select app.place('app.board_profiles', 'published');
select app.place('app.board_publication_readers', 'published', readers => 'in-row', publisher_deletes => true);
select app.place(
    'app.agency_publication_readers', 'published', publishers => '{agency}', readers => 'in-row', publisher_deletes => true);
select app.place('app.pool_publishers', 'board');

-- A publisher names a reader and takes the name back. Who has published in a pool is said by the trigger alone.
grant select, insert, delete on app.board_publication_readers, app.agency_publication_readers to lscb_app;
grant select on app.pool_publishers to lscb_app;
