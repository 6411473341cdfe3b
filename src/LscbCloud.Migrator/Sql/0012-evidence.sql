-- Evidence: documents elsewhere that show something, kept once and cited in many places. Earlier revisions stay; a citation
-- that is taken away stays too, and says so.

create table app.evidence (
    board_id uuid not null,
    id uuid not null,
    number integer not null check (number > 0),
    title text not null check (length(title) between 1 and 200),
    note text check (length(note) between 1 and 1000),
    review_on date,
    revision_count integer not null check (revision_count > 0),
    added_by uuid not null,
    added_by_name text not null,
    added_on date not null,
    withdrawn_on date,
    withdraw_reason text check (length(withdraw_reason) between 1 and 1000),
    withdrawn_by uuid,
    withdrawn_by_name text,
    is_invented boolean not null,
    version integer not null check (version > 0),
    primary key (board_id, id),
    check ((withdrawn_on is null) = (withdraw_reason is null) and (withdrawn_on is null) = (withdrawn_by is null))
);

create unique index ux_evidence_number on app.evidence (board_id, number);

create table app.evidence_revisions (
    board_id uuid not null,
    id uuid not null,
    evidence_id uuid not null,
    number integer not null check (number > 0),
    -- Only web addresses come here; the service refuses others, and a removal may leave words in their place.
    address text not null check (length(address) between 1 and 1000),
    document_on date not null,
    declared_by uuid not null,
    declared_by_name text not null,
    declared_at timestamptz not null,
    primary key (board_id, id),
    foreign key (board_id, evidence_id) references app.evidence (board_id, id)
);

create unique index ux_evidence_revisions_number on app.evidence_revisions (board_id, evidence_id, number);

create table app.evidence_citations (
    board_id uuid not null,
    id uuid not null,
    evidence_id uuid not null,
    kind text not null check (kind in ('priority', 'update', 'reading', 'completion')),
    -- The priority whose page shows the citation: for all but the word that an action is done.
    priority_id uuid,
    update_id uuid,
    part text check (part in ('did', 'impact', 'next')),
    reading_id uuid,
    completion_id uuid,
    cited_by uuid not null,
    cited_by_name text not null,
    cited_at timestamptz not null,
    taken_away_by uuid,
    taken_away_by_name text,
    taken_away_at timestamptz,
    primary key (board_id, id),
    foreign key (board_id, evidence_id) references app.evidence (board_id, id),
    foreign key (board_id, priority_id) references app.priorities (board_id, id),
    foreign key (board_id, update_id) references app.priority_updates (board_id, id),
    foreign key (board_id, reading_id) references app.measure_readings (board_id, id),
    foreign key (board_id, completion_id) references app.action_completions (board_id, id),
    check ((kind = 'completion') = (priority_id is null)),
    check ((kind = 'update') = (update_id is not null) and (update_id is null) = (part is null)),
    check ((kind = 'reading') = (reading_id is not null)),
    check ((kind = 'completion') = (completion_id is not null)),
    check ((taken_away_at is null) = (taken_away_by is null))
);

create index ix_evidence_citations_evidence on app.evidence_citations (board_id, evidence_id);
create index ix_evidence_citations_priority on app.evidence_citations (board_id, priority_id, id)
    where priority_id is not null and taken_away_at is null;
create index ix_evidence_citations_completion on app.evidence_citations (board_id, completion_id)
    where completion_id is not null and taken_away_at is null;

do $$
declare
    t text;
begin
    foreach t in array array['evidence', 'evidence_revisions', 'evidence_citations']
    loop
        execute format('alter table app.%I enable row level security', t);
        execute format('alter table app.%I force row level security', t);
        execute format('create policy board_owned on app.%I using (board_id = app.current_board()) with check (board_id = app.current_board())', t);
    end loop;
end
$$;

grant select, insert, update on app.evidence to lscb_app;
grant select, insert on app.evidence_revisions to lscb_app;
-- What was cited never changes. It can be told that the citation was taken away.
grant select, insert, update (taken_away_by, taken_away_by_name, taken_away_at) on app.evidence_citations to lscb_app;
