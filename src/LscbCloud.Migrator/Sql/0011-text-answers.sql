-- What people said of marked words: "This is not a child or family". The words are kept as a keyed fingerprint only.

create table app.text_answers (
    board_id uuid not null,
    id uuid not null,
    subject_kind text not null check (length(subject_kind) between 1 and 60),
    subject_id uuid not null,
    field text not null check (length(field) between 1 and 60),
    kind text not null check (kind in ('name-with-age', 'date-of-birth', 'nhs-number', 'upn', 'telephone')),
    words_hash text not null check (length(words_hash) = 64),
    answered_by uuid not null,
    answered_by_name text not null,
    answered_at timestamptz not null,
    primary key (board_id, id)
);

create index ix_text_answers_subject on app.text_answers (board_id, subject_id);

alter table app.text_answers enable row level security;
alter table app.text_answers force row level security;

create policy board_owned on app.text_answers
    using (board_id = app.current_board())
    with check (board_id = app.current_board());

grant select, insert on app.text_answers to lscb_app;
