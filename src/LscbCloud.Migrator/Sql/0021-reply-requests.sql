-- A board asks the owner of an action for a word on it, by a day. Whatever the owner says takes the asking away.

alter table app.actions
    add column reply_by date,
    add column reply_asked_on date,
    add column reply_asked_by uuid,
    add column reply_asked_by_name text,
    add constraint actions_reply_whole check (
        (reply_by is null) = (reply_asked_on is null)
        and (reply_by is null) = (reply_asked_by is null)
        and (reply_by is null) = (reply_asked_by_name is null)
    ),
    -- Nothing is asked of an action on which nobody can work.
    add constraint actions_reply_workable check (reply_by is null or state in ('agreed', 'in-progress'));

-- Home looks for what is due soon or asked about; without this the second half would read every action of the board.
create index ix_actions_reply on app.actions (board_id, reply_by) where reply_by is not null;
