-- Evidence as files: a revision is a web address or a file. What is known of a file stands on its revision and stays; its
-- content stands in pieces of its own, under the same policy, and can be destroyed.

alter table app.evidence_revisions
    alter column address drop not null,
    add column file_id uuid,
    add column file_name text check (length(file_name) between 1 and 120),
    add column file_kind text check (file_kind in ('pdf', 'docx', 'xlsx', 'pptx', 'png', 'jpeg', 'csv', 'txt')),
    add column file_size integer check (file_size between 1 and 10485760),
    add column file_hash text check (length(file_hash) = 64),
    add column file_is_scanned boolean,
    add column destroyed_at timestamptz,
    add column destroyed_by uuid,
    add column destroyed_by_name text,
    add column destroy_reason text check (length(destroy_reason) between 1 and 1000),
    add check ((address is null) <> (file_id is null)),
    add check (num_nulls(file_id, file_name, file_kind, file_size, file_hash, file_is_scanned) in (0, 6)),
    add check (num_nulls(destroyed_at, destroyed_by, destroyed_by_name, destroy_reason) in (0, 4)),
    add check (destroyed_at is null or file_id is not null);

-- What was added never changes, but the content of a file can be destroyed.
grant update (destroyed_at, destroyed_by, destroyed_by_name, destroy_reason) on app.evidence_revisions to lscb_app;

create table app.file_pieces (
    board_id uuid not null,
    file_id uuid not null,
    number integer not null check (number > 0),
    content bytea not null check (octet_length(content) between 1 and 262144),
    primary key (board_id, file_id, number)
);

-- Pictures and packages are compressed already.
alter table app.file_pieces alter column content set storage external;

alter table app.file_pieces enable row level security;
alter table app.file_pieces force row level security;

create policy board_owned on app.file_pieces
    using (board_id = app.current_board())
    with check (board_id = app.current_board());

grant select, insert, delete on app.file_pieces to lscb_app;
