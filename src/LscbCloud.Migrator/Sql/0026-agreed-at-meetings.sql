-- What was agreed at a meeting that the board keeps, or came from it, names it. The words beside it stay as they were said.

alter table app.priority_judgements
    add column meeting_id uuid,
    add foreign key (board_id, meeting_id) references app.meetings (board_id, id),
    add check (meeting_id is null or meeting is not null);

create index ix_priority_judgements_meeting on app.priority_judgements (board_id, meeting_id) where meeting_id is not null;

alter table app.action_sources
    add column meeting_id uuid,
    add foreign key (board_id, meeting_id) references app.meetings (board_id, id),
    add check (meeting_id is null or kind = 'meeting');

create index ix_action_sources_meeting on app.action_sources (board_id, meeting_id, action_id) where meeting_id is not null;

-- The action is a row between two parties. Which meeting agreed it is the board's own, so it stands apart.
create table app.action_agreements (
    board_id uuid not null,
    action_id uuid not null,
    meeting_id uuid not null,
    primary key (board_id, action_id),
    foreign key (board_id, action_id) references app.actions (board_id, id),
    foreign key (board_id, meeting_id) references app.meetings (board_id, id)
);

create index ix_action_agreements_meeting on app.action_agreements (board_id, meeting_id, action_id);

alter table app.action_agreements enable row level security;
alter table app.action_agreements force row level security;

create policy board_owned on app.action_agreements
    using (board_id = app.current_board())
    with check (board_id = app.current_board());

-- It is said once.
grant select, insert on app.action_agreements to lscb_app;
