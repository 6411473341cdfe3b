-- The keys with which people's programs named a creation or a send, and how each ended: repeated within a day, it happens
-- once. A row holds ids and versions and a keyed fingerprint of the request, and lives for a day.

create table app.board_idempotency_keys (
    board_id uuid not null,
    person_id uuid not null,
    key text not null check (key ~ '^[A-Za-z0-9-]{8,80}$'),
    use_case text not null check (length(use_case) between 1 and 80),
    request_hash text not null check (length(request_hash) = 64),
    answer text not null check (length(answer) between 1 and 20000),
    created_at timestamptz not null,
    primary key (board_id, person_id, key)
);

create index ix_board_idempotency_keys_created on app.board_idempotency_keys (board_id, created_at);

select app.place('app.board_idempotency_keys', 'board');

grant select, insert, delete on app.board_idempotency_keys to lscb_app;

create table app.agency_idempotency_keys (
    agency_id uuid not null,
    person_id uuid not null,
    key text not null check (key ~ '^[A-Za-z0-9-]{8,80}$'),
    use_case text not null check (length(use_case) between 1 and 80),
    request_hash text not null check (length(request_hash) = 64),
    answer text not null check (length(answer) between 1 and 20000),
    created_at timestamptz not null,
    primary key (agency_id, person_id, key)
);

create index ix_agency_idempotency_keys_created on app.agency_idempotency_keys (agency_id, created_at);

select app.place('app.agency_idempotency_keys', 'agency');

grant select, insert, delete on app.agency_idempotency_keys to lscb_app;

-- For changes to control rows: memberships, boards, agencies. The owner is the board or the agency where it was asked for, and
-- all zeros on the platform.
create table control.idempotency_keys (
    owner_id uuid not null,
    person_id uuid not null,
    key text not null check (key ~ '^[A-Za-z0-9-]{8,80}$'),
    use_case text not null check (length(use_case) between 1 and 80),
    request_hash text not null check (length(request_hash) = 64),
    answer text not null check (length(answer) between 1 and 20000),
    created_at timestamptz not null,
    primary key (owner_id, person_id, key)
);

create index ix_idempotency_keys_created on control.idempotency_keys (created_at);

grant
    select (owner_id, person_id, key, use_case, request_hash, answer, created_at),
    insert (owner_id, person_id, key, use_case, request_hash, answer, created_at),
    delete
    on control.idempotency_keys to lscb_control;
