-- The list of priorities shows how each latest update speaks of the impact. Kept in the index, that is read there, and the
-- texts of all the board's updates are left alone: 20 pages instead of 250.

create unique index ux_priority_updates_latest on app.priority_updates (board_id, priority_id, as_at)
    include (impact_state);

drop index app.ux_priority_updates_as_at;

alter index app.ux_priority_updates_latest rename to ux_priority_updates_as_at;
