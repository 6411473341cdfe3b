-- Commitments: what an agency does once and has promised to several boards. The agency's own, so that no board learns which
-- others it was promised to. An action is answered by at most one.

create table app.commitments (
    agency_id uuid not null,
    id uuid not null,
    version integer not null check (version > 0),
    primary key (agency_id, id)
);

-- No key leads to the actions: they are rows between two parties, and an agency's own row must hold no lock on a board's.
create table app.promises (
    agency_id uuid not null,
    action_id uuid not null,
    promised_to uuid not null,
    commitment_id uuid not null,
    primary key (agency_id, action_id),
    foreign key (agency_id, commitment_id) references app.commitments (agency_id, id)
);

create unique index ux_promises_board on app.promises (agency_id, commitment_id, promised_to);

alter table app.commitments enable row level security;
alter table app.commitments force row level security;
alter table app.promises enable row level security;
alter table app.promises force row level security;

create policy agency_owned on app.commitments
    using (agency_id = app.current_agency())
    with check (agency_id = app.current_agency());
create policy agency_owned on app.promises
    using (agency_id = app.current_agency())
    with check (agency_id = app.current_agency());

grant select, insert, update on app.commitments to lscb_app;
grant select, insert, delete on app.promises to lscb_app;
