-- Where people work: boards and agencies. Control rows: no owner setting, reached only by the identity and platform modules.

create table control.boards (
    id uuid primary key,
    slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$'),
    name text not null check (length(name) between 1 and 200),
    short_name text not null check (length(short_name) between 1 and 60),
    area text not null check (length(area) between 1 and 200),
    status text not null check (status in ('live', 'suspended', 'archived')),
    suspended_reason text check (length(suspended_reason) <= 1000),
    created_at timestamptz not null,
    version integer not null check (version > 0)
);

create unique index ux_boards_slug on control.boards (slug);

-- Host names at which a board answers besides its path. Only stored names count, and each belongs to one board.
create table control.board_hosts (
    host text primary key check (host = lower(host) and length(host) between 1 and 253),
    board_id uuid not null references control.boards (id)
);

-- An address that a board had before keeps leading to it, for good.
create table control.board_former_slugs (
    slug text primary key,
    board_id uuid not null references control.boards (id)
);

create table control.agencies (
    id uuid primary key,
    slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$'),
    name text not null check (length(name) between 1 and 200),
    created_at timestamptz not null,
    merged_into uuid references control.agencies (id),
    succeeded_by uuid references control.agencies (id),
    version integer not null check (version > 0)
);

create unique index ux_agencies_slug on control.agencies (slug);

grant usage on schema control to lscb_control;
grant select, insert on control.boards, control.board_hosts, control.board_former_slugs, control.agencies to lscb_control;
grant update (slug, name, short_name, area, status, suspended_reason, version) on control.boards to lscb_control;
grant update (slug, name, merged_into, succeeded_by, version) on control.agencies to lscb_control;
grant delete on control.board_hosts to lscb_control;

-- Every instance keeps boards and agencies in memory for a moment and forgets them when one changes.
create function control.tell_place_changed() returns trigger
    language plpgsql
    as $$
begin
    perform pg_notify('places', new.id::text);
    return new;
end
$$;

create trigger tell_board_changed after insert or update on control.boards
    for each row execute function control.tell_place_changed();

create trigger tell_agency_changed after insert or update on control.agencies
    for each row execute function control.tell_place_changed();
