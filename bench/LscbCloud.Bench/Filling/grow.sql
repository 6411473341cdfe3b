-- Lets board 1 of a filled database grow to 20,000 things: 5,000 actions with two updates each and 4,800 documents beside the
-- priorities and their updates; and lets agency 1 answer to twenty boards. Run by the superuser, whom no policy holds.

set session_replication_role = replica;

create table bench.grown as
    select p.board, p.person, p.id priority, p.i, n number, bench.id('2017-05-01'::timestamptz + n * interval '1 minute', 'grown' || n) id,
        case when n % 4 = 0 then bench.id('2016-01-01', 'agency' || (1 + p.i % 12)) end agency, 1 + p.i % 12 a
    from generate_series(201, 5000) n join bench.priorities p on p.b = 1 and p.i = 1 + n % {priorities};

insert into app.actions (board_id, id, agency_id, number, title, reason, owner_post, owner_agency_id, owner_agency_slug,
        owner_agency_name, due_on, recurrence, state, outlook, raised_by, raised_by_name, raised_on, agreed_on, agreed_by,
        agreed_by_name, update_count, completion_count, due_change_count, asks_for_time, is_invented, version)
    select board, id, agency, number, 'Read the files of team ' || number % 97 || ' with the people who wrote them',
        'Practitioners recognise harm early, with one shared tool.', 'Head of Service ' || i, agency,
        case when agency is not null then 'agency-' || a end, case when agency is not null then 'Agency ' || a end,
        '2015-01-01'::date + number % 1200, 'never',
        (array['verified', 'verified', 'in-progress', 'verified', 'verified', 'agreed', 'verified', 'verified'])[1 + number % 8],
        (array['on-track', 'needs-attention', 'off-track'])[1 + i % 3], person, 'Manager of board 1', '2014-12-13', '2014-12-13',
        person, 'Manager of board 1', 2, 0, 0, false, true, 4
    from bench.grown;

insert into app.action_sources (board_id, id, action_id, kind, record_kind, record_id, belongs_to_id, words)
    select board, bench.id('2017-05-01', 'grown-source' || number), id, 'priority', 'priority', priority, priority, 'Priority ' || i from bench.grown;

insert into app.action_updates (board_id, id, agency_id, action_id, number, text, outlook, side, written_by, written_by_name,
        written_at)
    select board, bench.id('2017-08-01'::timestamptz + u * interval '9 days' + number * interval '1 second', 'grown-word' || number || ':' || u),
        agency, id, u, repeat('Nine of twelve teams have a lead by now. ', 6), 'on-track', 'board', person,
        'Manager of board 1', '2017-08-01'
    from bench.grown, generate_series(1, 2) u;

insert into app.evidence (board_id, id, number, title, revision_count, added_by, added_by_name, added_on, is_invented, version)
    select board, bench.id('2017-06-01'::timestamptz + number * interval '1 minute', 'evidence' || number), number,
        'Attendance of course ' || number % 311, 1, person, 'Manager of board 1', '2017-06-01', true, 1
    from bench.grown;

insert into app.evidence_revisions (board_id, id, evidence_id, number, address, document_on, declared_by, declared_by_name, declared_at)
    select board, bench.id('2017-06-01'::timestamptz + number * interval '1 minute', 'revision' || number),
        bench.id('2017-06-01'::timestamptz + number * interval '1 minute', 'evidence' || number), 1,
        'https://documents.example/' || number, '2017-06-01', person, 'Manager of board 1', '2017-06-01'
    from bench.grown;

insert into control.agencies (id, slug, name, created_at, version)
    values (bench.id('2016-01-01', 'agency1'), 'agency-1', 'Agency 1', '2016-01-01', 1);

insert into control.people (id, email, email_key, name, security_stamp, created_at, version)
    select id, 'lead@agency-1.example', 'lead@agency-1.example', 'Lead of agency 1', id, '2017-01-01', 1
    from (select bench.id('2017-01-02', 'agency-person') id) lead;

insert into control.memberships (id, agency_id, person_id, invited_name, roles, from_on, invited_at, accepted_at, version)
    values (bench.id('2017-01-03', 'agency-membership'), bench.id('2016-01-01', 'agency1'), bench.id('2017-01-02', 'agency-person'),
        'Lead of agency 1', '{administrator}', '2017-01-01', '2017-01-01', '2017-01-01', 1);

insert into control.sessions (id, token_hash, person_id, created_at, seen_at, absolute_end, amr)
    values (bench.id(now(), 'agency-session'), encode(sha256(convert_to('bench-session-agency', 'UTF8')), 'hex'),
        bench.id('2017-01-02', 'agency-person'), now(), now(), now() + interval '11 hours', '{pwd}');

insert into app.seat_notices (board_id, id, agency_id, board_slug, board_name, seat, from_on, sent_at)
    select id, bench.id('2017-01-01', 'notice' || b), bench.id('2016-01-01', 'agency1'), slug, 'Board ' || b, 'Seat 1', '2016-04-01', '2016-04-01'
    from bench.boards where b <= 20;

set session_replication_role = default;
