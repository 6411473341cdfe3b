-- How long a board keeps what, and the legal hold that it is under.

-- A class of records that the board has not decided of has no row: what the service proposes for it is no decision.
create table app.retention_rules (
    board_id uuid not null,
    id uuid not null,
    record_class text not null check (
        record_class in ('plans', 'meetings', 'actions', 'evidence', 'measures', 'history', 'memberships', 'arrangements')
    ),
    years integer check (years between 1 and 100),
    reason text not null check (length(reason) between 1 and 1000),
    decided_by uuid not null,
    decided_by_name text not null,
    decided_on date not null,
    version integer not null check (version > 0),
    primary key (board_id, id)
);

create unique index ux_retention_rules_class on app.retention_rules (board_id, record_class);

create table app.legal_holds (
    board_id uuid not null,
    id uuid not null,
    reason text not null check (length(reason) between 1 and 1000),
    put_on_on date not null,
    put_on_by uuid not null,
    put_on_by_name text not null,
    lifted_on date,
    lifted_by uuid,
    lifted_by_name text,
    lift_reason text check (length(lift_reason) between 1 and 1000),
    version integer not null check (version > 0),
    primary key (board_id, id),
    constraint legal_holds_lifted_whole check (
        num_nulls(lifted_on, lifted_by, lifted_by_name, lift_reason) in (0, 4)
    )
);

-- A board is under one hold at most.
create unique index ux_legal_holds_on on app.legal_holds (board_id) where lifted_on is null;

alter table app.retention_rules enable row level security;
alter table app.retention_rules force row level security;

create policy board_owned on app.retention_rules
    using (board_id = app.current_board())
    with check (board_id = app.current_board());

alter table app.legal_holds enable row level security;
alter table app.legal_holds force row level security;

create policy board_owned on app.legal_holds
    using (board_id = app.current_board())
    with check (board_id = app.current_board());

-- Neither is ever deleted, and who put a hold on and why stays as it is.
grant select, insert on app.retention_rules to lscb_app;
grant update (years, reason, decided_by, decided_by_name, decided_on, version) on app.retention_rules to lscb_app;
grant select, insert on app.legal_holds to lscb_app;
grant update (lifted_on, lifted_by, lifted_by_name, lift_reason, version) on app.legal_holds to lscb_app;
