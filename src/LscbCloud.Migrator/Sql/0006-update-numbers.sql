-- Two people may write an update on one day, and the second follows the first. So updates are told apart by their number
-- and no longer by their day. The number says how many there are as well, and the index holds what the list of priorities
-- shows of the latest one, so that the texts of all the board's updates are left alone. One step, because no board is in
-- service yet.

alter table app.priority_updates add column number int;

-- Held by its own policies, the owner would see no row to number.
alter table app.priority_updates no force row level security;

update app.priority_updates u
set number = numbered.number
from (
    select board_id, id, row_number() over (partition by board_id, priority_id order by as_at) as number
    from app.priority_updates
) numbered
where u.board_id = numbered.board_id and u.id = numbered.id;

alter table app.priority_updates force row level security;

alter table app.priority_updates
    alter column number set not null,
    add check (number > 0);

create unique index ux_priority_updates_number on app.priority_updates (board_id, priority_id, number)
    include (as_at, impact_state);

drop index app.ux_priority_updates_as_at;
