-- Views of the list of actions: each person keeps their own.

create table app.action_views (
    board_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    name text not null check (length(name) between 1 and 40),
    shown text not null check (shown in ('open', 'overdue', 'waiting', 'finished', 'all')),
    owner text check (length(owner) between 1 and 80),
    priority text check (length(priority) between 1 and 80),
    text text check (length(text) between 1 and 100),
    sorted text not null check (sorted in ('due', 'reference', 'owner')),
    primary key (board_id, id)
);

create unique index ux_action_views_name on app.action_views (board_id, person_id, name);

alter table app.action_views enable row level security;
alter table app.action_views force row level security;

create policy board_owned on app.action_views
    using (board_id = app.current_board())
    with check (board_id = app.current_board());

grant select, insert, delete on app.action_views to lscb_app;
