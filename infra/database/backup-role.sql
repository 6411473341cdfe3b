-- The role that takes base backups. It reads no table: REPLICATION lets it copy files, nothing lets it query rows.
-- Whoever holds a backup holds everything, so its password is kept like lscb_owner's.
--   psql -d postgres -v password="$(cat /run/secrets/backup)" -f backup-role.sql
-- pg_hba.conf needs two lines for it, from the backup machine only: one for "replication", one for "postgres".
select 'create role lscb_backup'
where not exists (select from pg_roles where rolname = 'lscb_backup') \gexec

alter role lscb_backup with
    login replication nosuperuser nocreatedb nocreaterole nobypassrls
    connection limit 3 password :'password';
