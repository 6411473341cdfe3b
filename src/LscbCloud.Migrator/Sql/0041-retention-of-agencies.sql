-- How long an agency keeps what it owns, and the legal hold that it is under: the tables of a board with the agency as owner.

create table app.agency_retention_rules (like app.retention_rules including constraints);
create table app.agency_legal_holds (like app.legal_holds including constraints);

alter table app.agency_retention_rules rename column board_id to agency_id;
alter table app.agency_legal_holds rename column board_id to agency_id;

alter table app.agency_retention_rules
    add primary key (agency_id, id),
    -- What an agency shares with a board is the board's to keep.
    add constraint agency_retention_rules_own_classes check (record_class in ('evidence', 'history', 'memberships'));
alter table app.agency_legal_holds add primary key (agency_id, id);

create unique index ux_agency_retention_rules_class on app.agency_retention_rules (agency_id, record_class);
-- An agency is under one hold at most.
create unique index ux_agency_legal_holds_on on app.agency_legal_holds (agency_id) where lifted_on is null;

select app.place(owned, 'agency')
from unnest(array['app.agency_retention_rules', 'app.agency_legal_holds']::regclass[]) owned;

-- As on a board's side: neither is ever deleted, and who put a hold on and why stays as it is.
grant select, insert, update (decided_by, decided_by_name, decided_on, reason, version, years) on app.agency_retention_rules to lscb_app;
grant select, insert, update (lift_reason, lifted_by, lifted_by_name, lifted_on, version) on app.agency_legal_holds to lscb_app;
