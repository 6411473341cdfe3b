-- A view of the list of actions may be in order of the priorities that they came from.

alter table app.action_views
    drop constraint action_views_sorted_check,
    add constraint action_views_sorted_check check (sorted in ('due', 'reference', 'owner', 'priority'));
