-- The list of priorities shows the latest update, the judgement in force and the proposal that waits of each. Kept on the
-- priority's own row, the list reads one table, and its cost no longer grows with all that was ever written about them.
-- One step, because no board is in service yet.

alter table app.priorities
    add column update_count int not null default 0,
    add column updated_as_at date,
    add column impact text,
    add column judged text,
    add column judged_label text,
    add column judged_on date,
    add column judged_at text,
    add column is_judgement_invented boolean not null default false,
    add column proposed text,
    add column proposed_label text,
    add column proposed_on date;

-- Held by their own policies, the owner would see no row.
alter table app.priorities no force row level security;
alter table app.priority_updates no force row level security;
alter table app.priority_judgements no force row level security;

update app.priorities p
set update_count = u.number, updated_as_at = u.as_at, impact = u.impact_state
from app.priority_updates u
where u.board_id = p.board_id and u.priority_id = p.id
    and not exists (
        select from app.priority_updates later
        where later.board_id = u.board_id and later.priority_id = u.priority_id and later.number > u.number
    );

update app.priorities p
set judged = j.value, judged_label = j.label, judged_on = j.agreed_on, judged_at = j.meeting,
    is_judgement_invented = j.is_invented
from (
    select distinct on (board_id, priority_id) *
    from app.priority_judgements where state = 'agreed'
    order by board_id, priority_id, agreed_on desc, id desc
) j
where j.board_id = p.board_id and j.priority_id = p.id;

update app.priorities p
set proposed = j.value, proposed_label = j.label, proposed_on = j.proposed_on
from app.priority_judgements j
where j.board_id = p.board_id and j.priority_id = p.id and j.state = 'proposed';

alter table app.priorities force row level security;
alter table app.priority_updates force row level security;
alter table app.priority_judgements force row level security;

alter table app.priorities
    alter column update_count drop default,
    alter column is_judgement_invented drop default,
    add check (update_count >= 0),
    add check ((update_count = 0) = (updated_as_at is null) and (update_count = 0) = (impact is null)),
    add check (impact in ('stated', 'not-stated', 'too-early')),
    add check (judged in ('on-track', 'needs-attention', 'off-track')),
    add check ((judged is null) = (judged_label is null) and (judged is null) = (judged_on is null) and (judged is null) = (judged_at is null)),
    add check (proposed in ('on-track', 'needs-attention', 'off-track')),
    add check ((proposed is null) = (proposed_label is null) and (proposed is null) = (proposed_on is null));
