-- Home, the list of priorities and the list of actions count all actions of a board. Beside this index they need not read the
-- rows themselves, which for a board of many years lie on pages of their own.
create index ix_actions_standing on app.actions (board_id, state, due_on, asks_for_time, owner_agency_slug, owner_agency_name)
    include (id);

-- Few ask for another day, and home looks for them.
create index ix_actions_asking on app.actions (board_id) where asks_for_time;
