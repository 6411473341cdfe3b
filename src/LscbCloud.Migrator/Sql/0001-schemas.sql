-- The two schemas of the product and the two functions that every row-level policy asks. The schema ops, with the
-- history of migrations, is the runner's own and exists already.

create schema app;
create schema control;

comment on schema app is 'Rows of boards and agencies, each under row-level security. Read and written by lscb_app.';
comment on schema control is 'The platform and its people. Read and written by lscb_control, by grants per column.';

-- Each role reaches its own schema and no other.
revoke all on schema app, control from public;
grant usage on schema app to lscb_app;
grant usage on schema control to lscb_control;

-- Nothing is granted by default: each migration grants what its tables need.
alter default privileges revoke all on tables from public;
alter default privileges revoke all on sequences from public;
alter default privileges revoke all on routines from public;
alter default privileges revoke all on types from public;

-- One plain select in SQL, so that the planner puts it in the place of the call.
-- An empty setting is one that an earlier transaction of the same connection has set: it names nobody.
create function app.current_board() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.board_id', true), '')::uuid;

create function app.current_agency() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.agency_id', true), '')::uuid;

grant execute on function app.current_board(), app.current_agency() to lscb_app;

-- The service says on /health/ready which level of the schema it found.
grant usage on schema ops to lscb_control;
grant select on ops.migrations to lscb_control;
