-- Jobs ask only owners with news, tell the operator what failed for whom, and caches forget one key.

-- A notice names the place that changed and one address of it, old or new, so that nothing else is forgotten.
create or replace function control.tell_place_changed() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
begin
    perform pg_notify('places', new.id || ' ' || new.slug);

    if tg_op = 'UPDATE' and old.slug <> new.slug then
        perform pg_notify('places', old.id || ' ' || old.slug);
    end if;

    return new;
end
$$;

create function control.tell_host_changed() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
begin
    perform pg_notify('places', coalesce(new.board_id, old.board_id) || ' ' || coalesce(new.host, old.host));
    return null;
end
$$;

create function control.tell_former_slug() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
begin
    perform pg_notify('places', new.board_id || ' ' || new.slug);
    return null;
end
$$;

create trigger tell_host_changed after insert or delete on control.board_hosts
    for each row execute function control.tell_host_changed();

create trigger tell_former_slug after insert on control.board_former_slugs
    for each row execute function control.tell_former_slug();

-- Which owners have entries of their history that are not chained yet. Every statement that adds entries adds rows of its own, so
-- that no save waits for another and none is lost to a job that reads at the same time: a job takes only the rows that it sees,
-- in the transaction that chains, and an entry is seen with its row or not at all. Several rows may name one owner.
create table control.history_news (
    owner_kind text not null check (owner_kind in ('board', 'agency', 'platform')),
    owner_id uuid not null
);

create index ix_history_news_owner on control.history_news (owner_kind, owner_id);

grant select, insert, delete on control.history_news to lscb_control;

-- The role of the boards reaches no control row. These functions run as their owner and write or take the owner's name alone.
create function app.tell_board_history() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
    as $$
begin
    insert into control.history_news (owner_kind, owner_id)
    select distinct 'board', board_id from added;
    return null;
end
$$;

create function app.tell_agency_history() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
    as $$
begin
    insert into control.history_news (owner_kind, owner_id)
    select distinct 'agency', agency_id from added where agency_id is not null;
    return null;
end
$$;

create function control.tell_platform_history() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
begin
    insert into control.history_news (owner_kind, owner_id)
    values ('platform', '00000000-0000-0000-0000-000000000000');
    return null;
end
$$;

create function app.take_history_news() returns void
    language sql
    security definer
    set search_path = pg_catalog, pg_temp
    as $$
    delete from control.history_news
    where (owner_kind = 'board' and owner_id = app.current_board())
       or (owner_kind = 'agency' and owner_id = app.current_agency())
$$;

revoke all on function app.tell_board_history(), app.tell_agency_history(), app.take_history_news() from public;
grant execute on function app.take_history_news() to lscb_app;

-- Every table of history entries tells each owner that its rows name.
do $$
declare
    entries name;
    owner text;
begin
    for entries, owner in
        select c.relname, left(a.attname, -3) from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname in ('board_id', 'agency_id') and not a.attisdropped
        where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and c.relname like '%\_history\_entries'
    loop
        execute format(
            'create trigger tell_%2$s_history after insert on app.%1$I
                referencing new table as added for each statement execute function app.tell_%2$s_history()',
            entries, owner);
    end loop;
end
$$;

create trigger tell_platform_history after insert on control.platform_history_entries
    for each statement execute function control.tell_platform_history();

-- Whatever waits already is looked for once, with every owner.
insert into control.history_news (owner_kind, owner_id)
select 'board', id from control.boards
union all select 'agency', id from control.agencies
union all select 'platform', '00000000-0000-0000-0000-000000000000';

-- What the operator is told: a job that fails for an owner, until it succeeds. The reason is the kind of error and never its words.
create table control.job_failures (
    job text not null check (length(job) between 1 and 60),
    owner_kind text not null check (owner_kind in ('board', 'agency', 'platform')),
    owner_id uuid not null,
    first_at timestamptz not null,
    last_at timestamptz not null,
    times integer not null check (times > 0),
    reason text not null check (length(reason) between 1 and 200),
    constraint pk_job_failures primary key (job, owner_kind, owner_id)
);

grant select, insert, delete on control.job_failures to lscb_control;
grant update (last_at, times, reason) on control.job_failures to lscb_control;
