-- The daily email: what people chose to be told of, which days have been dealt with, and what the outbox needs for it.

create table control.digest_choices (
  person_id uuid not null,
  -- The board or the agency.
  place_id uuid not null,
  is_on boolean not null,
  stopped text[] not null,
  version integer not null check (version > 0),
  constraint pk_digest_choices primary key (person_id, place_id),
  constraint fk_digest_choices_people_person_id foreign key (person_id) references control.people (id)
);

-- One row for each person and day, whether there was something to tell or not. It is written by the same statement as the
-- email, so that a service which stops in between neither sends twice nor leaves anybody out.
create table control.digests (
  person_id uuid not null,
  day date not null,
  written_at timestamptz not null,
  message_id uuid null,
  constraint pk_digests primary key (person_id, day),
  constraint fk_digests_people_person_id foreign key (person_id) references control.people (id)
);

create index ix_digests_written_at on control.digests (written_at);

alter table control.outbox add column html text null, add column stop_address text null;

grant select (person_id, place_id, is_on, stopped, version), insert (person_id, place_id, is_on, stopped, version),
  update (is_on, stopped, version)
  on control.digest_choices to lscb_control;

grant select (person_id, day, written_at, message_id), insert (person_id, day, written_at, message_id), delete
  on control.digests to lscb_control;

grant select (html, stop_address), insert (html, stop_address), update (html, stop_address)
  on control.outbox to lscb_control;
