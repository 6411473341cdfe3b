-- A plan is closed; a priority has tags, and goes on in the plan of a later period, which is told of it as it stood then.

alter table app.plans
    add column closed_on date check (closed_on >= from_on),
    add column closure_reason text check (length(closure_reason) between 1 and 1000),
    add column closed_by uuid,
    add column closed_by_name text,
    add check ((closed_on is null) = (closure_reason is null) and (closed_on is null) = (closed_by is null));

alter table app.priorities add column tags jsonb not null default '{}';

create table app.carried_priorities (
    board_id uuid not null,
    id uuid not null,
    plan_id uuid not null,
    into_plan_id uuid not null check (into_plan_id <> plan_id),
    priority_id uuid not null,
    carried_on date not null,
    carried_by uuid not null,
    carried_by_name text not null,
    title text not null check (length(title) between 1 and 120),
    aim text not null check (length(aim) between 1 and 400),
    led_by text not null check (length(led_by) between 1 and 400),
    judgement text check (judgement in ('on-track', 'needs-attention', 'off-track')),
    judgement_label text,
    judged_on date,
    judged_at text,
    is_judgement_invented boolean not null,
    update_count integer not null check (update_count >= 0),
    impact text check (impact in ('stated', 'not-stated', 'too-early')),
    updated_as_at date,
    is_invented boolean not null,
    primary key (board_id, id),
    foreign key (board_id, plan_id) references app.plans (board_id, id),
    foreign key (board_id, into_plan_id) references app.plans (board_id, id),
    foreign key (board_id, priority_id) references app.priorities (board_id, id),
    check ((judgement is null) = (judgement_label is null))
);

-- A priority leaves a plan once.
create unique index ux_carried_priorities on app.carried_priorities (board_id, priority_id, plan_id);
create index ix_carried_priorities_plan on app.carried_priorities (board_id, plan_id);

alter table app.carried_priorities enable row level security;
alter table app.carried_priorities force row level security;

create policy board_owned on app.carried_priorities
    using (board_id = app.current_board())
    with check (board_id = app.current_board());

-- How it stood is written once and never changed.
grant select, insert on app.carried_priorities to lscb_app;
