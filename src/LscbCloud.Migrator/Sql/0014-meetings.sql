-- Groups of a board, their meetings as dates, and what priorities reported to a meeting, copied for good.

create table app.groups (
    board_id uuid not null,
    id uuid not null,
    slug text not null check (length(slug) between 1 and 80),
    name text not null check (length(name) between 1 and 80),
    type text not null check (type in ('board', 'executive', 'sub-group', 'task-and-finish')),
    chair_post text check (length(chair_post) between 1 and 120),
    ended_on date,
    end_reason text check (length(end_reason) between 1 and 1000),
    version integer not null check (version > 0),
    primary key (board_id, id),
    check ((ended_on is null) = (end_reason is null))
);

create unique index ux_groups_slug on app.groups (board_id, slug);

create table app.meetings (
    board_id uuid not null,
    id uuid not null,
    group_id uuid not null,
    group_name text not null check (length(group_name) between 1 and 80),
    slug text not null check (length(slug) between 1 and 91),
    held_on date not null,
    cut_off_on date check (cut_off_on <= held_on),
    cancelled_on date,
    cancel_reason text check (length(cancel_reason) between 1 and 1000),
    frozen_on date,
    frozen_by uuid,
    frozen_by_name text,
    is_invented boolean not null,
    version integer not null check (version > 0),
    primary key (board_id, id),
    foreign key (board_id, group_id) references app.groups (board_id, id),
    check ((cancelled_on is null) = (cancel_reason is null)),
    check ((frozen_on is null) = (frozen_by is null) and (frozen_on is null) = (frozen_by_name is null)),
    check (frozen_on is null or (cut_off_on is not null and cancelled_on is null))
);

create unique index ux_meetings_slug on app.meetings (board_id, slug);
-- A group has one meeting on a day, also when it was called off.
create unique index ux_meetings_day on app.meetings (board_id, group_id, held_on);
create index ix_meetings_held on app.meetings (board_id, held_on, slug);

create table app.meeting_reports (
    board_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    priority_id uuid not null,
    number integer not null check (number > 0),
    title text not null check (length(title) between 1 and 120),
    aim text not null check (length(aim) between 1 and 400),
    led_by text not null check (length(led_by) between 1 and 400),
    judgement text check (judgement in ('on-track', 'needs-attention', 'off-track')),
    judgement_label text,
    is_judgement_invented boolean not null,
    update_number integer not null check (update_number >= 0),
    as_at date,
    did text,
    impact_state text check (impact_state in ('stated', 'not-stated', 'too-early')),
    impact text,
    next text,
    written_by_name text,
    open_actions integer not null check (open_actions >= 0),
    overdue_actions integer not null check (overdue_actions between 0 and open_actions),
    finished_actions integer not null check (finished_actions >= 0),
    is_invented boolean not null,
    primary key (board_id, id),
    foreign key (board_id, meeting_id) references app.meetings (board_id, id),
    foreign key (board_id, priority_id) references app.priorities (board_id, id),
    check ((judgement is null) = (judgement_label is null)),
    check ((update_number = 0) = (as_at is null))
);

create unique index ux_meeting_reports_number on app.meeting_reports (board_id, meeting_id, number);
-- What a priority reported the last time.
create index ix_meeting_reports_priority on app.meeting_reports (board_id, priority_id, meeting_id);

alter table app.groups enable row level security;
alter table app.groups force row level security;
alter table app.meetings enable row level security;
alter table app.meetings force row level security;
alter table app.meeting_reports enable row level security;
alter table app.meeting_reports force row level security;

create policy board_owned on app.groups
    using (board_id = app.current_board())
    with check (board_id = app.current_board());
create policy board_owned on app.meetings
    using (board_id = app.current_board())
    with check (board_id = app.current_board());
create policy board_owned on app.meeting_reports
    using (board_id = app.current_board())
    with check (board_id = app.current_board());

grant select, insert, update on app.groups, app.meetings to lscb_app;
-- A copy is made once and never changed.
grant select, insert on app.meeting_reports to lscb_app;
