-- The rows of boards and agencies: one table of each kind at least, every one behind its policy.
-- Keys, unique indexes and foreign keys begin with the owner, so that no row can ever refer to another owner's.

grant usage on schema app to lscb_app;

-- Board-owned ----------------------------------------------------------------------------------------------------

create table app.arrangements (
    board_id uuid not null,
    id uuid not null,
    type text not null check (type in ('lscb', 'partnership', 'joint')),
    name text not null check (length(name) between 1 and 200),
    from_on date not null,
    to_on date check (to_on >= from_on),
    labels jsonb not null,
    role_names jsonb not null,
    judgement_labels jsonb not null,
    version integer not null check (version > 0),
    primary key (board_id, id)
);

create unique index ux_arrangements_from on app.arrangements (board_id, from_on);

create table app.seats (
    board_id uuid not null,
    id uuid not null,
    agency_id uuid not null,
    agency_slug text not null,
    agency_name text not null check (length(agency_name) between 1 and 200),
    name text not null check (length(name) between 1 and 120),
    from_on date not null,
    to_on date check (to_on >= from_on),
    version integer not null check (version > 0),
    primary key (board_id, id)
);

create unique index ux_seats_agency on app.seats (board_id, agency_id, name, from_on);

create table app.plans (
    board_id uuid not null,
    id uuid not null,
    title text not null check (length(title) between 1 and 120),
    from_on date not null,
    to_on date not null check (to_on >= from_on),
    version integer not null check (version > 0),
    primary key (board_id, id)
);

create unique index ux_plans_from on app.plans (board_id, from_on);

create table app.priorities (
    board_id uuid not null,
    id uuid not null,
    plan_id uuid not null,
    slug text not null check (length(slug) between 1 and 80),
    title text not null check (length(title) between 1 and 120),
    aim text not null check (length(aim) between 1 and 400),
    reason text not null check (length(reason) <= 2000),
    lead_post text not null check (length(lead_post) between 1 and 120),
    lead_group text check (length(lead_group) between 1 and 120),
    from_on date not null,
    to_on date check (to_on >= from_on),
    agreed_by uuid not null,
    agreed_by_name text not null,
    is_invented boolean not null,
    source text check (length(source) <= 400),
    closed_on date,
    closure_reason text check (length(closure_reason) between 1 and 1000),
    closed_by uuid,
    closed_by_name text,
    version integer not null check (version > 0),
    primary key (board_id, id),
    foreign key (board_id, plan_id) references app.plans (board_id, id),
    check ((closed_on is null) = (closure_reason is null) and (closed_on is null) = (closed_by is null))
);

create unique index ux_priorities_slug on app.priorities (board_id, slug);
create index ix_priorities_list on app.priorities (board_id, plan_id, slug);

create table app.priority_updates (
    board_id uuid not null,
    id uuid not null,
    priority_id uuid not null,
    as_at date not null,
    did text not null check (length(did) between 1 and 4000),
    impact_state text not null check (impact_state in ('stated', 'not-stated', 'too-early')),
    impact_text text check (length(impact_text) between 1 and 4000),
    impact_expected_by date,
    next text not null check (length(next) <= 4000),
    written_by uuid not null,
    written_by_name text not null,
    written_at timestamptz not null,
    source text check (length(source) <= 400),
    primary key (board_id, id),
    foreign key (board_id, priority_id) references app.priorities (board_id, id),
    check ((impact_state = 'stated') = (impact_text is not null)),
    check ((impact_state = 'too-early') = (impact_expected_by is not null))
);

create unique index ux_priority_updates_as_at on app.priority_updates (board_id, priority_id, as_at);

create table app.priority_judgements (
    board_id uuid not null,
    id uuid not null,
    priority_id uuid not null,
    value text not null check (value in ('on-track', 'needs-attention', 'off-track')),
    label text not null check (length(label) between 1 and 60),
    reason text not null check (length(reason) between 1 and 1000),
    state text not null check (state in ('proposed', 'agreed', 'withdrawn')),
    proposed_by uuid not null,
    proposed_by_name text not null,
    proposed_on date not null,
    meeting text check (length(meeting) between 1 and 120),
    agreed_on date,
    agreed_by uuid,
    agreed_by_name text,
    is_invented boolean not null,
    primary key (board_id, id),
    foreign key (board_id, priority_id) references app.priorities (board_id, id),
    check ((state = 'agreed') = (agreed_on is not null) and (agreed_on is null) = (meeting is null) and (agreed_on is null) = (agreed_by is null))
);

create index ix_priority_judgements_priority on app.priority_judgements (board_id, priority_id, agreed_on);
-- At most one proposal waits for the chair or the executive.
create unique index ux_priority_judgements_proposed on app.priority_judgements (board_id, priority_id) where state = 'proposed';

create table app.board_history_entries (
    board_id uuid not null,
    id uuid not null,
    at timestamptz not null,
    person_id uuid,
    person_name text not null,
    subject_kind text not null,
    subject_id uuid not null,
    subject_label text not null,
    sentence text not null,
    content_hash text not null check (length(content_hash) = 64),
    primary key (board_id, id)
);

create index ix_board_history_entries_subject on app.board_history_entries (board_id, subject_id, id desc);

create table app.board_history_contents (
    board_id uuid not null,
    entry_id uuid not null,
    text text not null,
    primary key (board_id, entry_id),
    foreign key (board_id, entry_id) references app.board_history_entries (board_id, id)
);

create table app.board_history_links (
    board_id uuid not null,
    sequence bigint not null check (sequence > 0),
    entry_id uuid not null,
    previous_hash text not null,
    hash text not null check (length(hash) = 64),
    primary key (board_id, sequence),
    foreign key (board_id, entry_id) references app.board_history_entries (board_id, id)
);

create unique index ux_board_history_links_entry on app.board_history_links (board_id, entry_id);

-- Agency-owned ---------------------------------------------------------------------------------------------------

create table app.agency_history_entries (
    agency_id uuid not null,
    id uuid not null,
    at timestamptz not null,
    person_id uuid,
    person_name text not null,
    subject_kind text not null,
    subject_id uuid not null,
    subject_label text not null,
    sentence text not null,
    content_hash text not null check (length(content_hash) = 64),
    primary key (agency_id, id)
);

create table app.agency_history_contents (
    agency_id uuid not null,
    entry_id uuid not null,
    text text not null,
    primary key (agency_id, entry_id),
    foreign key (agency_id, entry_id) references app.agency_history_entries (agency_id, id)
);

create table app.agency_history_links (
    agency_id uuid not null,
    sequence bigint not null check (sequence > 0),
    entry_id uuid not null,
    previous_hash text not null,
    hash text not null check (length(hash) = 64),
    primary key (agency_id, sequence),
    foreign key (agency_id, entry_id) references app.agency_history_entries (agency_id, id)
);

create unique index ux_agency_history_links_entry on app.agency_history_links (agency_id, entry_id);

-- Two-party ------------------------------------------------------------------------------------------------------

-- What a board told an agency about its seat: a snapshot that never changes; a change of seat is a further notice.
create table app.seat_notices (
    board_id uuid not null,
    id uuid not null,
    agency_id uuid,
    board_slug text not null,
    board_name text not null check (length(board_name) between 1 and 200),
    seat text not null check (length(seat) between 1 and 120),
    from_on date not null,
    to_on date,
    sent_at timestamptz not null,
    primary key (board_id, id)
);

create index ix_seat_notices_agency on app.seat_notices (agency_id, board_id, sent_at);

-- Published ------------------------------------------------------------------------------------------------------

create table app.board_profiles (
    board_id uuid primary key,
    slug text not null,
    name text not null check (length(name) between 1 and 200),
    short_name text not null check (length(short_name) between 1 and 60),
    area text not null check (length(area) between 1 and 200),
    accent text not null check (accent ~ '^#[0-9a-f]{6}$'),
    mark text not null check (length(mark) between 1 and 20),
    worried_text text check (length(worried_text) between 1 and 400),
    worried_telephone text check (length(worried_telephone) between 1 and 40),
    is_fictional boolean not null,
    audience text not null check (audience in ('public', 'boards')),
    version integer not null check (version > 0)
);

-- Policies and grants --------------------------------------------------------------------------------------------

do $$
declare
    t text;
begin
    foreach t in array array['arrangements', 'seats', 'plans', 'priorities', 'priority_updates', 'priority_judgements',
        'board_history_entries', 'board_history_contents', 'board_history_links']
    loop
        execute format('alter table app.%I enable row level security', t);
        execute format('alter table app.%I force row level security', t);
        execute format('create policy board_owned on app.%I using (board_id = app.current_board()) with check (board_id = app.current_board())', t);
    end loop;

    foreach t in array array['agency_history_entries', 'agency_history_contents', 'agency_history_links']
    loop
        execute format('alter table app.%I enable row level security', t);
        execute format('alter table app.%I force row level security', t);
        execute format('create policy agency_owned on app.%I using (agency_id = app.current_agency()) with check (agency_id = app.current_agency())', t);
    end loop;
end
$$;

alter table app.seat_notices enable row level security;
alter table app.seat_notices force row level security;
create policy two_party on app.seat_notices
    using (board_id = app.current_board() or agency_id = app.current_agency())
    with check (board_id = app.current_board() or agency_id = app.current_agency());

alter table app.board_profiles enable row level security;
alter table app.board_profiles force row level security;
create policy published_read on app.board_profiles for select
    using (audience = 'public' or board_id = app.current_board() or (audience = 'boards' and app.current_board() is not null));
create policy published_insert on app.board_profiles for insert with check (board_id = app.current_board());
create policy published_update on app.board_profiles for update
    using (board_id = app.current_board()) with check (board_id = app.current_board());
create policy published_delete on app.board_profiles for delete using (board_id = app.current_board());

grant select, insert, update on app.arrangements, app.seats, app.plans, app.priorities, app.priority_updates,
    app.priority_judgements, app.board_profiles to lscb_app;
-- Histories and notices are only ever added to.
grant select, insert on app.board_history_entries, app.board_history_contents, app.board_history_links,
    app.agency_history_entries, app.agency_history_contents, app.agency_history_links,
    app.seat_notices to lscb_app;
