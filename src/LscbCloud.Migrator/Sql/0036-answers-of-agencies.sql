-- What people of an agency said of marked words in texts that the agency writes. A pair of tables bears the names of both owners.

alter table app.text_answers rename to board_text_answers;
alter index app.ix_text_answers_subject rename to ix_board_text_answers_subject;

create table app.agency_text_answers (
    agency_id uuid not null,
    id uuid not null,
    subject_kind text not null check (length(subject_kind) between 1 and 60),
    subject_id uuid not null,
    field text not null check (length(field) between 1 and 60),
    kind text not null check (kind in ('name-with-age', 'date-of-birth', 'nhs-number', 'upn', 'telephone')),
    words_hash text not null check (length(words_hash) = 64),
    answered_by uuid not null,
    answered_by_name text not null,
    answered_at timestamptz not null,
    primary key (agency_id, id)
);

create index ix_agency_text_answers_subject on app.agency_text_answers (agency_id, subject_id);

select app.place('app.agency_text_answers', 'agency');

grant select, insert on app.agency_text_answers to lscb_app;
