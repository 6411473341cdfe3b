-- Agencies that became another (integrated care boards after clinical commissioning groups) or were in the directory twice.
-- The links themselves are columns from the beginning; since when and why are kept beside them.

alter table control.agencies
    add column linked_on date,
    add column link_reason text check (length(link_reason) between 1 and 1000),
    add check (merged_into is null or succeeded_by is null),
    add check (merged_into <> id and succeeded_by <> id),
    add check ((linked_on is null) = (merged_into is null and succeeded_by is null)),
    add check ((link_reason is null) = (linked_on is null));

-- What leads to an agency is looked up before the agency itself is linked.
create index ix_agencies_merged_into on control.agencies (merged_into) where merged_into is not null;
create index ix_agencies_succeeded_by on control.agencies (succeeded_by) where succeeded_by is not null;

grant update (linked_on, link_reason) on control.agencies to lscb_control;

-- A board gives an action to the agency that carries on with it, and with the action what was said of it. The words stay
-- as they were written: no other column may be changed.
grant update (agency_id) on app.action_updates to lscb_app;
