-- A file as proof that an action is done. What is known of it stands with the word that the action is done and stays; its
-- content stands in pieces of its own between the board and the agency, and can be destroyed.

alter table app.action_completions
    add column file_id uuid,
    add column file_name text check (length(file_name) between 1 and 120),
    add column file_kind text check (file_kind in ('pdf', 'docx', 'xlsx', 'pptx', 'png', 'jpeg', 'csv', 'txt')),
    add column file_size integer check (file_size between 1 and 10485760),
    add column file_hash text check (length(file_hash) = 64),
    add column file_is_scanned boolean,
    -- How many marked places in it were said to be no child and no family.
    add column file_answers integer check (file_answers >= 0),
    add column destroyed_at timestamptz,
    add column destroyed_by uuid,
    add column destroyed_by_name text,
    add column destroy_reason text check (length(destroy_reason) between 1 and 1000),
    add check (num_nulls(file_id, file_name, file_kind, file_size, file_hash, file_is_scanned, file_answers) in (0, 7)),
    -- A file is said in words too, and takes the place of an address.
    add check (file_id is null or (proof is not null and proof_address is null)),
    add check (num_nulls(destroyed_at, destroyed_by, destroyed_by_name, destroy_reason) in (0, 4)),
    add check (destroyed_at is null or file_id is not null);

-- Each board keeps a copy of its own: no piece belongs to two boards, and no file.
create table app.proof_pieces (
    board_id uuid not null,
    agency_id uuid not null,
    file_id uuid not null,
    number integer not null check (number > 0),
    content bytea not null check (octet_length(content) between 1 and 262144),
    primary key (board_id, file_id, number)
);

-- Pictures and packages are compressed already.
alter table app.proof_pieces alter column content set storage external;

alter table app.proof_pieces enable row level security;
alter table app.proof_pieces force row level security;

create policy two_party on app.proof_pieces
    using (board_id = app.current_board() or agency_id = app.current_agency())
    with check (board_id = app.current_board() or agency_id = app.current_agency());

-- The content never changes; it goes along when the board gives the action to the agency that goes on, and it can be destroyed.
grant select, insert, delete on app.proof_pieces to lscb_app;
grant update (agency_id) on app.proof_pieces to lscb_app;
