-- Posts that a person holds besides their own, so that the work of somebody who left stays with its post.

alter table control.memberships add column also_holds text[] not null default '{}';
alter table control.memberships add constraint ck_memberships_also_holds check (cardinality(also_holds) <= 10);

grant select (also_holds), insert (also_holds), update (also_holds) on control.memberships to lscb_control;
