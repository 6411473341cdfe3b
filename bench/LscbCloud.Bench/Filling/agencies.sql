-- Adds {agencies} agencies, each of which owns one action. Run by the superuser after fill.sql.
-- The boards of the last third gave these actions, so that the board in the middle keeps the size that it has without them.

set session_replication_role = replica;

create table bench.agencies as
    select a, bench.id('2016-02-01'::timestamptz + a * interval '1 second', 'owner' || a) id, 'owner-' || a slug,
        'Agency with one action ' || a as name, boards.id board, boards.b, boards.person
    from generate_series(1, {agencies}) a
    join bench.boards on boards.b = {boards} - a % greatest({boards} / 3, 1);

insert into control.agencies (id, slug, name, created_at, version) select id, slug, name, '2016-02-01', 1 from bench.agencies;

insert into app.seats (board_id, id, agency_id, agency_slug, agency_name, name, from_on, version)
    select board, bench.id('2016-02-01', 'owner-seat' || a), id, slug, name, 'Seat of agency ' || a, '2016-04-01', 1
    from bench.agencies;

insert into app.actions (board_id, id, agency_id, number, title, reason, owner_post, owner_agency_id, owner_agency_slug,
        owner_agency_name, due_on, recurrence, state, outlook, raised_by, raised_by_name, raised_on, agreed_on, agreed_by,
        agreed_by_name, update_count, completion_count, due_change_count, asks_for_time, is_invented, version)
    select board, bench.id('2017-06-01'::timestamptz + a * interval '1 minute', 'owner-action' || a), id, 10000 + a,
        'Train a lead for the shared profile', 'Practitioners recognise harm early, with one shared tool.', 'Head of Service',
        id, slug, name, '2018-08-01', 'never', 'in-progress', 'on-track', person, 'Manager of board ' || b, '2017-07-13',
        '2017-07-13', person, 'Manager of board ' || b, 0, 0, 0, false, true, 2
    from bench.agencies;

set session_replication_role = default;
