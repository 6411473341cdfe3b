-- The three roles and the database, for a database administrator who would rather read SQL than run a program.
-- `LscbCloud.Migrator roles` does the same; where the two ever differ, the Migrator is right and this file is wrong.
--
--   psql -X -d postgres -v ON_ERROR_STOP=1 -v database=lscbcloud \
--     -v owner_password="$(cat owner)" -v app_password="$(cat app)" -v control_password="$(cat control)" -f roles.sql
--
-- It may be repeated: it then renews the passwords and the grants. Tables, policies and their grants are the migrations'.

select format('create role %I login', name)
from unnest(array['lscb_owner', 'lscb_app', 'lscb_control']) name
where not exists (select from pg_roles where rolname = name) \gexec

-- A role that was made by hand with more power than it needs loses it. Said only when needed: an administrator who is
-- no superuser may not even say "nosuperuser".
select format('alter role %I nosuperuser nocreatedb nocreaterole nobypassrls noreplication', rolname)
from pg_roles
where rolname in ('lscb_owner', 'lscb_app', 'lscb_control')
  and (rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication) \gexec

-- lscb_owner owns every object; only the Migrator connects as it. lscb_app reads and writes the rows of one board or one
-- agency at a time, under row-level security. lscb_control reads and writes the platform and its people, by columns.
alter role lscb_owner login password :'owner_password';
alter role lscb_app login password :'app_password';
alter role lscb_control login password :'control_password';

-- Only a member may give a database to a role, and only a superuser is a member of all.
grant lscb_owner to current_user;

-- Names sort as people expect them to, on every machine alike.
select format(
  'create database %I owner lscb_owner template template0 encoding ''UTF8'' locale ''C'' locale_provider icu icu_locale ''en-GB''',
  :'database')
where not exists (select from pg_database where datname = :'database') \gexec

alter database :"database" owner to lscb_owner;

\connect :"database"

revoke all on database :"database" from public;
grant connect on database :"database" to lscb_app, lscb_control;
-- An import copies into a temporary table of its transaction: no table with policies can be copied into.
grant temporary on database :"database" to lscb_app;
revoke all on schema public from public;

-- Large objects lie outside every policy. Only a superuser can close them.
select format('revoke execute on function %s from public', oid::regprocedure)
from pg_proc where pronamespace = 'pg_catalog'::regnamespace and proname ~ '^lo(_|read$|write$)'
  and (select rolsuper from pg_roles where rolname = current_user) \gexec

revoke lscb_owner from current_user;
