-- A plan and an update of a priority say, as a priority does, which paper states them or that they are invented; and so does the
-- proposal that waits, where the list shows it.

alter table app.plans
    add column source text check (length(source) <= 400),
    add column is_invented boolean not null default false;

alter table app.priority_updates add column is_invented boolean not null default false;

alter table app.priorities add column is_proposal_invented boolean not null default false;
