-- People: one account each, memberships per board and per agency, sessions, one-time links, and the mail that tells them.
-- Everything here is control data: it belongs to the platform, and only the role lscb_control reaches it, column by column.

create table control.people (
  id uuid not null,
  email text not null,
  -- The same address in lower case: what makes an account unique, and how it is found.
  email_key text not null,
  name text not null,
  password_hash text null,
  -- Changes with the password and the second factor. Links and half-done sign-ins from before it are void.
  security_stamp uuid not null,
  second_factor_key text null,
  second_factor_confirmed_at timestamptz null,
  -- The last time step whose code was used, so that a code works once.
  second_factor_last_step bigint null,
  -- A key being enrolled. The old one stays until this one is confirmed.
  pending_key text null,
  failed_count integer not null default 0,
  locked_until timestamptz null,
  is_operator boolean not null default false,
  created_at timestamptz not null,
  ended_at timestamptz null,
  version integer not null,
  constraint pk_people primary key (id),
  constraint ck_people_email check (length(email) between 3 and 254),
  constraint ck_people_email_key check (email_key = lower(email)),
  constraint ck_people_name check (length(name) between 1 and 120),
  constraint ck_people_second_factor check (
    (second_factor_key is null) = (second_factor_confirmed_at is null)
    and (second_factor_key is null) = (second_factor_last_step is null)
  )
);

create unique index ux_people_email_key on control.people (email_key);

create table control.recovery_codes (
  person_id uuid not null,
  hash text not null,
  used_at timestamptz null,
  constraint pk_recovery_codes primary key (person_id, hash),
  constraint fk_recovery_codes_people_person_id foreign key (person_id) references control.people (id)
);

create table control.memberships (
  id uuid not null,
  board_id uuid null,
  agency_id uuid null,
  person_id uuid not null,
  -- What the inviter called the person. Until they accept, the inviter learns nothing about an account that may exist.
  invited_name text not null,
  roles text[] not null,
  seat text null,
  post text null,
  deputy_for uuid null,
  from_on date not null,
  to_on date null,
  invited_at timestamptz not null,
  accepted_at timestamptz null,
  ended_on date null,
  end_reason text null,
  version integer not null,
  constraint pk_memberships primary key (id),
  constraint fk_memberships_boards_board_id foreign key (board_id) references control.boards (id),
  constraint fk_memberships_agencies_agency_id foreign key (agency_id) references control.agencies (id),
  constraint fk_memberships_people_person_id foreign key (person_id) references control.people (id),
  constraint fk_memberships_memberships_deputy_for foreign key (deputy_for) references control.memberships (id),
  constraint ck_memberships_place check ((board_id is null) <> (agency_id is null)),
  constraint ck_memberships_invited_name check (length(invited_name) between 1 and 120),
  constraint ck_memberships_roles check (cardinality(roles) > 0),
  constraint ck_memberships_seat check (length(seat) <= 120),
  constraint ck_memberships_post check (length(post) <= 120),
  constraint ck_memberships_dates check (to_on >= from_on),
  constraint ck_memberships_end check ((ended_on is null) = (end_reason is null) and length(end_reason) <= 500)
);

-- A person holds one membership of a place at a time; an ended one makes room for the next.
create unique index ux_memberships_board_id_person_id on control.memberships (board_id, person_id) where ended_on is null;
create unique index ux_memberships_agency_id_person_id on control.memberships (agency_id, person_id) where ended_on is null;
create index ix_memberships_board_id on control.memberships (board_id);
create index ix_memberships_agency_id on control.memberships (agency_id);
create index ix_memberships_person_id on control.memberships (person_id);
create index ix_memberships_deputy_for on control.memberships (deputy_for);

create table control.sessions (
  id uuid not null,
  -- The cookie carries 256 random bits; only their SHA-256 is kept, as here every hash, in hexadecimal digits.
  token_hash text not null,
  person_id uuid not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  absolute_end timestamptz not null,
  revoked_at timestamptz null,
  address text null,
  agent text null,
  -- How the person proved who they are: pwd, otp, rc (recovery code), link.
  amr text[] not null,
  constraint pk_sessions primary key (id),
  constraint fk_sessions_people_person_id foreign key (person_id) references control.people (id)
);

create unique index ux_sessions_token_hash on control.sessions (token_hash);
create index ix_sessions_person_id on control.sessions (person_id);
create index ix_sessions_absolute_end on control.sessions (absolute_end);

-- A right password, waiting for its second factor.
create table control.sign_in_attempts (
  id_hash text not null,
  person_id uuid not null,
  security_stamp uuid not null,
  expires_at timestamptz not null,
  tries integer not null default 0,
  constraint pk_sign_in_attempts primary key (id_hash),
  constraint fk_sign_in_attempts_people_person_id foreign key (person_id) references control.people (id)
);

create index ix_sign_in_attempts_person_id on control.sign_in_attempts (person_id);
create index ix_sign_in_attempts_expires_at on control.sign_in_attempts (expires_at);

create table control.one_time_links (
  token_hash text not null,
  code_hash text not null,
  kind text not null,
  person_id uuid not null,
  membership_id uuid null,
  security_stamp uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz null,
  tries integer not null default 0,
  constraint pk_one_time_links primary key (token_hash),
  constraint fk_one_time_links_people_person_id foreign key (person_id) references control.people (id),
  constraint fk_one_time_links_memberships_membership_id foreign key (membership_id) references control.memberships (id),
  constraint ck_one_time_links_kind check (kind in ('invitation', 'password-reset', 'first-operator'))
);

create index ix_one_time_links_person_id on control.one_time_links (person_id);
create index ix_one_time_links_membership_id on control.one_time_links (membership_id);
create index ix_one_time_links_expires_at on control.one_time_links (expires_at);

-- One operator asks, another approves.
create table control.second_factor_resets (
  id uuid not null,
  person_id uuid not null,
  reason text not null,
  requested_by uuid not null,
  requested_at timestamptz not null,
  expires_at timestamptz not null,
  approved_by uuid null,
  approved_at timestamptz null,
  version integer not null,
  constraint pk_second_factor_resets primary key (id),
  constraint fk_second_factor_resets_people_person_id foreign key (person_id) references control.people (id),
  constraint fk_second_factor_resets_people_requested_by foreign key (requested_by) references control.people (id),
  constraint fk_second_factor_resets_people_approved_by foreign key (approved_by) references control.people (id),
  constraint ck_second_factor_resets_reason check (length(reason) between 1 and 500),
  constraint ck_second_factor_resets_two_people check (approved_by <> requested_by and approved_by <> person_id),
  constraint ck_second_factor_resets_approval check ((approved_by is null) = (approved_at is null))
);

create index ix_second_factor_resets_person_id on control.second_factor_resets (person_id);
create index ix_second_factor_resets_requested_by on control.second_factor_resets (requested_by);
create index ix_second_factor_resets_approved_by on control.second_factor_resets (approved_by);

-- What is to be sent, written in the transaction that causes it.
create table control.outbox (
  id uuid not null,
  kind text not null,
  recipient text not null,
  subject text not null,
  text text not null,
  created_at timestamptz not null,
  sent_at timestamptz null,
  tries integer not null default 0,
  next_try_at timestamptz not null,
  last_error text null,
  constraint pk_outbox primary key (id),
  constraint ck_outbox_last_error check (length(last_error) <= 500)
);

create index ix_outbox_next_try_at on control.outbox (next_try_at) where sent_at is null;
create index ix_outbox_created_at on control.outbox (created_at);

create table control.last_visits (
  person_id uuid not null,
  -- The board or the agency.
  place_id uuid not null,
  at timestamptz not null,
  constraint pk_last_visits primary key (person_id, place_id),
  constraint fk_last_visits_people_person_id foreign key (person_id) references control.people (id)
);

create table control.api_keys (
  id uuid not null,
  board_id uuid not null,
  name text not null,
  hash text not null,
  roles text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz null,
  last_used_at timestamptz null,
  constraint pk_api_keys primary key (id),
  constraint fk_api_keys_boards_board_id foreign key (board_id) references control.boards (id),
  constraint ck_api_keys_name check (length(name) between 1 and 120),
  constraint ck_api_keys_expires_at check (expires_at <= created_at + interval '366 days')
);

create index ix_api_keys_board_id on control.api_keys (board_id);

-- The platform's own history: who changed which account, membership, board or agency. Rows are only ever added.
create table control.platform_history_entries (
  id uuid not null,
  at timestamptz not null,
  person_id uuid null,
  person_name text not null,
  subject_kind text not null,
  subject_id uuid not null,
  subject_label text not null,
  sentence text not null,
  content_hash text not null,
  constraint pk_platform_history_entries primary key (id),
  constraint ck_platform_history_entries_content_hash check (content_hash ~ '^[0-9a-f]{64}$')
);

create index ix_platform_history_entries_subject_id on control.platform_history_entries (subject_id, id);

create table control.platform_history_contents (
  entry_id uuid not null,
  text text not null,
  constraint pk_platform_history_contents primary key (entry_id),
  constraint fk_platform_history_contents_platform_history_entries_entry_id
    foreign key (entry_id) references control.platform_history_entries (id)
);

create table control.platform_history_links (
  sequence bigint not null,
  entry_id uuid not null,
  previous_hash text not null,
  hash text not null,
  constraint pk_platform_history_links primary key (sequence),
  constraint fk_platform_history_links_platform_history_entries_entry_id
    foreign key (entry_id) references control.platform_history_entries (id),
  constraint ck_platform_history_links_sequence check (sequence > 0)
);

create unique index ux_platform_history_links_entry_id on control.platform_history_links (entry_id);

-- Every process keeps sessions and memberships in memory for a few seconds. Whatever changes them, by whatever way,
-- says so when it commits, and they are read again.
create function control.tell_of_person() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform pg_notify('lscb_people', coalesce(new.person_id, old.person_id)::text);
  return null;
end
$$;

create function control.tell_of_account() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform pg_notify('lscb_people', new.id::text);
  return null;
end
$$;

create trigger memberships_tell after insert or update on control.memberships
  for each row execute function control.tell_of_person();
create trigger sessions_tell after update of revoked_at on control.sessions
  for each row execute function control.tell_of_person();
create trigger api_keys_tell after update of revoked_at on control.api_keys
  for each row execute function control.tell_of_account();
create trigger people_tell after update of email, name, second_factor_key, is_operator, ended_at on control.people
  for each row execute function control.tell_of_account();

-- Grants, column by column: a column added later is out of reach until it is granted.
grant
  select (id, email, email_key, name, password_hash, security_stamp, second_factor_key, second_factor_confirmed_at,
    second_factor_last_step, pending_key, failed_count, locked_until, is_operator, created_at, ended_at, version),
  insert (id, email, email_key, name, password_hash, security_stamp, second_factor_key, second_factor_confirmed_at,
    second_factor_last_step, pending_key, failed_count, locked_until, is_operator, created_at, ended_at, version),
  update (name, password_hash, security_stamp, second_factor_key, second_factor_confirmed_at, second_factor_last_step,
    pending_key, failed_count, locked_until, is_operator, ended_at, version)
  on control.people to lscb_control;

-- New recovery codes replace the old ones.
grant select (person_id, hash, used_at), insert (person_id, hash, used_at), update (used_at), delete
  on control.recovery_codes to lscb_control;

grant
  select (id, board_id, agency_id, person_id, invited_name, roles, seat, post, deputy_for, from_on, to_on, invited_at,
    accepted_at, ended_on, end_reason, version),
  insert (id, board_id, agency_id, person_id, invited_name, roles, seat, post, deputy_for, from_on, to_on, invited_at,
    accepted_at, ended_on, end_reason, version),
  update (roles, seat, post, deputy_for, from_on, to_on, accepted_at, ended_on, end_reason, version)
  on control.memberships to lscb_control;

-- Sessions, attempts, links and sent mail are destroyed when their time is over.
grant
  select (id, token_hash, person_id, created_at, seen_at, absolute_end, revoked_at, address, agent, amr),
  insert (id, token_hash, person_id, created_at, seen_at, absolute_end, revoked_at, address, agent, amr),
  update (seen_at, revoked_at),
  delete
  on control.sessions to lscb_control;

grant
  select (id_hash, person_id, security_stamp, expires_at, tries),
  insert (id_hash, person_id, security_stamp, expires_at, tries),
  update (tries),
  delete
  on control.sign_in_attempts to lscb_control;

grant
  select (token_hash, code_hash, kind, person_id, membership_id, security_stamp, created_at, expires_at, used_at, tries),
  insert (token_hash, code_hash, kind, person_id, membership_id, security_stamp, created_at, expires_at, used_at, tries),
  update (used_at, tries),
  delete
  on control.one_time_links to lscb_control;

grant
  select (id, person_id, reason, requested_by, requested_at, expires_at, approved_by, approved_at, version),
  insert (id, person_id, reason, requested_by, requested_at, expires_at, approved_by, approved_at, version),
  update (approved_by, approved_at, version)
  on control.second_factor_resets to lscb_control;

grant
  select (id, kind, recipient, subject, text, created_at, sent_at, tries, next_try_at, last_error),
  insert (id, kind, recipient, subject, text, created_at, sent_at, tries, next_try_at, last_error),
  update (text, sent_at, tries, next_try_at, last_error),
  delete
  on control.outbox to lscb_control;

grant select (person_id, place_id, at), insert (person_id, place_id, at), update (at)
  on control.last_visits to lscb_control;

grant
  select (id, board_id, name, hash, roles, created_at, expires_at, revoked_at, last_used_at),
  insert (id, board_id, name, hash, roles, created_at, expires_at, revoked_at, last_used_at),
  update (revoked_at, last_used_at)
  on control.api_keys to lscb_control;

grant
  select (id, at, person_id, person_name, subject_kind, subject_id, subject_label, sentence, content_hash),
  insert (id, at, person_id, person_name, subject_kind, subject_id, subject_label, sentence, content_hash)
  on control.platform_history_entries to lscb_control;

grant select (entry_id, text), insert (entry_id, text) on control.platform_history_contents to lscb_control;

grant select (sequence, entry_id, previous_hash, hash), insert (sequence, entry_id, previous_hash, hash)
  on control.platform_history_links to lscb_control;
