-- An agency's own evidence: the tables of a board's with the agency as owner, so that both stay of one shape. What cites differs:
-- an agency cites from an action that it owns.

create table app.agency_reference_counters (like app.reference_counters including constraints);
create table app.agency_evidence (like app.evidence including constraints);
create table app.agency_evidence_revisions (like app.evidence_revisions including constraints);
create table app.agency_file_pieces (like app.file_pieces including constraints including storage);

alter table app.agency_reference_counters rename column board_id to agency_id;
alter table app.agency_evidence rename column board_id to agency_id;
alter table app.agency_evidence_revisions rename column board_id to agency_id;
alter table app.agency_file_pieces rename column board_id to agency_id;

alter table app.agency_reference_counters add primary key (agency_id, letter);
alter table app.agency_evidence add primary key (agency_id, id);
alter table app.agency_evidence_revisions
    add primary key (agency_id, id),
    add foreign key (agency_id, evidence_id) references app.agency_evidence (agency_id, id);
alter table app.agency_file_pieces add primary key (agency_id, file_id, number);

create unique index ux_agency_evidence_number on app.agency_evidence (agency_id, number);
create unique index ux_agency_evidence_revisions_number on app.agency_evidence_revisions (agency_id, evidence_id, number);

-- No key leads to the action: it is a row between two parties, and an agency's own row must hold no lock on a board's.
create table app.agency_evidence_citations (
    agency_id uuid not null,
    id uuid not null,
    evidence_id uuid not null,
    record_kind text not null check (record_kind = 'action'),
    record_id uuid not null,
    belongs_to_id uuid not null check (belongs_to_id = record_id),
    part text check (part is null),
    part_id uuid check (part_id is null),
    words text not null,
    cited_by uuid not null,
    cited_by_name text not null,
    cited_at timestamptz not null,
    taken_away_by uuid,
    taken_away_by_name text,
    taken_away_at timestamptz,
    primary key (agency_id, id),
    foreign key (agency_id, evidence_id) references app.agency_evidence (agency_id, id),
    check ((taken_away_at is null) = (taken_away_by is null))
);

create index ix_agency_evidence_citations_evidence on app.agency_evidence_citations (agency_id, evidence_id);
create index ix_agency_evidence_citations_belongs_to on app.agency_evidence_citations (agency_id, belongs_to_id, id)
    where taken_away_at is null;

select app.place(owned, 'agency')
from unnest(array['app.agency_reference_counters', 'app.agency_evidence', 'app.agency_evidence_revisions',
    'app.agency_evidence_citations', 'app.agency_file_pieces']::regclass[]) owned;

-- As on a board's side: what was added stays, and these columns change.
grant select, insert, update (last) on app.agency_reference_counters to lscb_app;
grant select, insert, update (note, review_on, revision_count, title, version, withdraw_reason, withdrawn_by, withdrawn_by_name,
    withdrawn_on) on app.agency_evidence to lscb_app;
grant select, insert, update (destroy_reason, destroyed_at, destroyed_by, destroyed_by_name) on app.agency_evidence_revisions
    to lscb_app;
grant select, insert, update (taken_away_at, taken_away_by, taken_away_by_name) on app.agency_evidence_citations to lscb_app;
grant select, insert, delete on app.agency_file_pieces to lscb_app;
