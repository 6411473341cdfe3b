-- Actions: promises between a board and, where one owns it, an agency. The agency's column stays empty until the board has
-- agreed the action, and while the board keeps it itself: then the policy shows it to the board alone.

-- What a board has counted so far, by the letter of the reference: A for actions. One row for each, so that two people who
-- raise an action at the same moment take two numbers.
create table app.reference_counters (
    board_id uuid not null,
    letter text not null check (letter ~ '^[A-Z]$'),
    last integer not null check (last > 0),
    primary key (board_id, letter)
);

create table app.actions (
    board_id uuid not null,
    id uuid not null,
    agency_id uuid,
    number integer not null check (number > 0),
    title text not null check (length(title) between 1 and 200),
    reason text not null check (length(reason) between 1 and 1000),
    owner_post text not null check (length(owner_post) between 1 and 120),
    owner_agency_id uuid,
    owner_agency_slug text,
    owner_agency_name text check (length(owner_agency_name) between 1 and 200),
    due_on date not null,
    recurrence text not null check (recurrence in ('never', 'monthly', 'quarterly', 'yearly')),
    state text not null check (state in ('proposed', 'agreed', 'in-progress', 'done', 'verified', 'closed', 'no-longer-needed')),
    outlook text check (outlook in ('on-track', 'needs-attention', 'off-track')),
    raised_by uuid not null,
    raised_by_name text not null,
    raised_on date not null,
    meeting text check (length(meeting) between 1 and 120),
    agreed_on date,
    agreed_by uuid,
    agreed_by_name text,
    ended_on date,
    ended_by uuid,
    ended_by_name text,
    end_reason text check (length(end_reason) between 1 and 1000),
    update_count integer not null check (update_count >= 0),
    completion_count integer not null check (completion_count >= 0),
    due_change_count integer not null check (due_change_count >= 0),
    asks_for_time boolean not null,
    is_invented boolean not null,
    version integer not null check (version > 0),
    primary key (board_id, id),
    check ((owner_agency_id is null) = (owner_agency_slug is null) and (owner_agency_id is null) = (owner_agency_name is null)),
    -- Whoever sees it besides the board is its owner, and only once the board has agreed it.
    check (agency_id is null or agency_id = owner_agency_id),
    check (agency_id is null or agreed_on is not null),
    check ((agreed_on is null) = (agreed_by is null)),
    check ((state in ('closed', 'no-longer-needed')) = (ended_on is not null) and (ended_on is null) = (ended_by is null)),
    check (state <> 'no-longer-needed' or end_reason is not null)
);

create unique index ux_actions_number on app.actions (board_id, number);
-- The list opens with what is open, the first due first.
create index ix_actions_due on app.actions (board_id, due_on, number);
-- An agency's list runs across its boards.
create index ix_actions_agency on app.actions (agency_id, due_on, id) where agency_id is not null;

create table app.action_sources (
    board_id uuid not null,
    id uuid not null,
    action_id uuid not null,
    kind text not null check (kind in ('priority', 'meeting', 'review', 'audit', 'challenge', 'inspection', 'other')),
    priority_id uuid,
    words text not null check (length(words) between 1 and 200),
    primary key (board_id, id),
    foreign key (board_id, action_id) references app.actions (board_id, id),
    foreign key (board_id, priority_id) references app.priorities (board_id, id),
    check ((kind = 'priority') = (priority_id is not null))
);

create index ix_action_sources_action on app.action_sources (board_id, action_id);
create index ix_action_sources_priority on app.action_sources (board_id, priority_id, action_id) where priority_id is not null;

create table app.action_updates (
    board_id uuid not null,
    id uuid not null,
    agency_id uuid,
    action_id uuid not null,
    number integer not null check (number > 0),
    text text not null check (length(text) between 1 and 2000),
    outlook text not null check (outlook in ('on-track', 'needs-attention', 'off-track')),
    side text not null check (side in ('agency', 'board')),
    written_by uuid not null,
    written_by_name text not null,
    written_at timestamptz not null,
    primary key (board_id, id),
    foreign key (board_id, action_id) references app.actions (board_id, id)
);

create unique index ux_action_updates_number on app.action_updates (board_id, action_id, number);

create table app.action_completions (
    board_id uuid not null,
    id uuid not null,
    agency_id uuid,
    action_id uuid not null,
    number integer not null check (number > 0),
    due_on date not null,
    done_on date not null,
    proof text check (length(proof) between 1 and 2000),
    proof_address text check (length(proof_address) between 1 and 500),
    no_proof_reason text check (length(no_proof_reason) between 1 and 1000),
    side text not null check (side in ('agency', 'board')),
    said_by uuid not null,
    said_by_name text not null,
    said_at timestamptz not null,
    answer text not null check (answer in ('waiting', 'verified', 'sent-back')),
    answer_reason text check (length(answer_reason) between 1 and 1000),
    answered_on date,
    answered_by uuid,
    answered_by_name text,
    primary key (board_id, id),
    foreign key (board_id, action_id) references app.actions (board_id, id),
    check ((proof is null) = (no_proof_reason is not null)),
    check (proof_address is null or proof is not null),
    check ((answer = 'waiting') = (answered_on is null) and (answered_on is null) = (answered_by is null)),
    check ((answer = 'sent-back') = (answer_reason is not null))
);

create unique index ux_action_completions_number on app.action_completions (board_id, action_id, number);

create table app.action_due_changes (
    board_id uuid not null,
    id uuid not null,
    agency_id uuid,
    action_id uuid not null,
    number integer not null check (number > 0),
    from_on date not null,
    to_on date not null check (to_on <> from_on),
    reason text not null check (length(reason) between 1 and 1000),
    state text not null check (state in ('asked', 'granted', 'refused', 'lapsed')),
    side text not null check (side in ('agency', 'board')),
    asked_by uuid not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    answer_reason text check (length(answer_reason) between 1 and 1000),
    answered_on date,
    answered_by uuid,
    answered_by_name text,
    primary key (board_id, id),
    foreign key (board_id, action_id) references app.actions (board_id, id),
    check ((state = 'asked') = (answered_on is null) and (answered_on is null) = (answered_by is null)),
    check (state <> 'refused' or answer_reason is not null)
);

create unique index ux_action_due_changes_number on app.action_due_changes (board_id, action_id, number);
-- At most one asking waits for the board.
create unique index ux_action_due_changes_asked on app.action_due_changes (board_id, action_id) where state = 'asked';

do $$
declare
    t text;
begin
    foreach t in array array['reference_counters', 'action_sources']
    loop
        execute format('alter table app.%I enable row level security', t);
        execute format('alter table app.%I force row level security', t);
        execute format('create policy board_owned on app.%I using (board_id = app.current_board()) with check (board_id = app.current_board())', t);
    end loop;

    foreach t in array array['actions', 'action_updates', 'action_completions', 'action_due_changes']
    loop
        execute format('alter table app.%I enable row level security', t);
        execute format('alter table app.%I force row level security', t);
        execute format('create policy two_party on app.%I
            using (board_id = app.current_board() or agency_id = app.current_agency())
            with check (board_id = app.current_board() or agency_id = app.current_agency())', t);
    end loop;
end
$$;

grant select, insert, update on app.reference_counters, app.actions, app.action_completions, app.action_due_changes to lscb_app;
grant select, insert on app.action_sources, app.action_updates to lscb_app;
