-- Fills a migrated, empty database with boards of equal size. Run by the superuser, whom no policy holds.
-- {boards} boards of {priorities} priorities; {updates} updates, three judgements and {entries} entries of history each.
-- {scattered}: the rows of all boards by turns, as years of use leave them; otherwise one board after another.

set session_replication_role = replica;

create schema bench;

-- An id as the service makes them: it begins with an instant, so that ids sort by age.
create function bench.id(at timestamptz, key text) returns uuid
    language sql immutable
    return (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(key), 1, 3)
        || '8' || substr(md5(key), 4, 15))::uuid;

create table bench.boards as
    select b, bench.id('2017-01-01'::timestamptz + b * interval '1 minute', 'board' || b) id,
        'board-' || lpad(b::text, 3, '0') slug, bench.id('2017-01-02', 'person' || b) person,
        bench.id('2017-04-01', 'plan' || b) plan
    from generate_series(1, {boards}) b;

insert into control.boards (id, slug, name, short_name, area, status, created_at, version)
    select id, slug, 'Board ' || b, 'Board ' || b, 'Area ' || b, 'live', '2017-01-01', 1 from bench.boards;

insert into control.people (id, email, email_key, name, security_stamp, created_at, version)
    select person, 'manager@' || slug || '.example', 'manager@' || slug || '.example', 'Manager of board ' || b,
        person, '2017-01-01', 1
    from bench.boards;

insert into control.memberships (id, board_id, person_id, invited_name, roles, from_on, invited_at, accepted_at, version)
    select bench.id('2017-01-03', 'membership' || b), id, person, 'Manager of board ' || b, '{manager}', '2017-01-01',
        '2017-01-01', '2017-01-01', 1
    from bench.boards;

-- The cookie of board 1 says bench-session-1. Only its SHA-256 is kept, as for every session.
insert into control.sessions (id, token_hash, person_id, created_at, seen_at, absolute_end, amr)
    select bench.id(now(), 'session' || b), encode(sha256(convert_to('bench-session-' || b, 'UTF8')), 'hex'), person,
        now(), now(), now() + interval '11 hours', '{pwd}'
    from bench.boards;

insert into app.board_profiles (board_id, slug, name, short_name, area, accent, mark, is_fictional, audience, version)
    select id, slug, 'Board ' || b, 'Board ' || b, 'Area ' || b, '#12436d', 'initials', true, 'public', 1
    from bench.boards;

insert into app.arrangements (board_id, id, type, name, from_on, labels, role_names, judgement_labels, version)
    select id, bench.id('2017-01-01', 'arrangement' || b), 'lscb', 'Safeguarding Children Board', '2010-04-01', '{}', '{}',
        '{}', 1
    from bench.boards;

insert into app.seats (board_id, id, agency_id, agency_slug, agency_name, name, from_on, version)
    select id, bench.id('2017-01-01', 'seat' || b || ':' || i), bench.id('2016-01-01', 'agency' || i), 'agency-' || i,
        'Agency ' || i, 'Seat ' || i, '2016-04-01', 1
    from bench.boards, generate_series(1, 12) i
    order by case when {scattered} then 0 else b end, i, b;

insert into app.plans (board_id, id, title, from_on, to_on, version)
    select id, plan, 'Business plan 2017 to 2019', '2017-04-01'::date, '2019-03-31'::date, 1 from bench.boards
    union all
    select id, bench.id('2015-04-01', 'plan' || b), 'Business plan 2015 to 2017', '2015-04-01', '2017-03-31', 1
    from bench.boards;

create table bench.priorities as
    select b, i, boards.id board, plan, person,
        bench.id('2017-04-01'::timestamptz + i * interval '1 hour', 'priority' || b || ':' || i) id
    from bench.boards, generate_series(1, {priorities}) i
    order by case when {scattered} then 0 else b end, i, b;

-- With where each of them stands, as the updates and judgements below say.
insert into app.priorities (board_id, id, plan_id, slug, title, aim, reason, lead_post, lead_group, from_on, agreed_by,
        agreed_by_name, is_invented, version, update_count, updated_as_at, impact, judged, judged_label, judged_on,
        judged_at, is_judgement_invented, proposed, proposed_label, proposed_on)
    select board, id, plan, 'priority-' || lpad(i::text, 2, '0'), 'Priority ' || i,
        'Children who live with it are seen, heard and helped before it does lasting harm, and every agency knows its part.',
        repeat('What audits and reviews of the last two years told the board. ', 8), 'Head of Service ' || i,
        'Sub-group ' || i % 5, '2017-04-01', person, 'Manager of board ' || b, true, 1,
        {updates}, '2017-04-01'::date + {updates} * 20, 'stated',
        (array['on-track', 'needs-attention', 'off-track'])[1 + (i + 2) % 3], 'As labelled', '2017-05-02'::date + 80,
        'Executive meeting', true,
        case when i % 5 = 0 then (array['on-track', 'needs-attention', 'off-track'])[1 + (i + 3) % 3] end,
        case when i % 5 = 0 then 'As labelled' end, case when i % 5 = 0 then '2017-05-01'::date + 120 end
    from bench.priorities;

insert into app.priority_updates (board_id, id, priority_id, number, as_at, did, impact_state, impact_text, next, written_by,
        written_by_name, written_at)
    select board, bench.id('2017-04-30'::timestamptz + u * interval '30 days' + i * interval '1 minute', 'update' || b || ':' || i || ':' || u), id, u,
        '2017-04-01'::date + u * 20, repeat('Trained 214 practitioners, and read 40 case files with them. ', 7), 'stated',
        repeat('Plans now name the harm and the day by which it ends. ', 5),
        repeat('Read the files of the second half of the year. ', 4), person, 'Manager of board ' || b, '2017-09-01'
    from bench.priorities, generate_series(1, {updates}) u
    order by case when {scattered} then 0 else b end, u, i, b;

-- Two agreed at meetings, and on every fifth priority one that waits.
insert into app.priority_judgements (board_id, id, priority_id, value, label, reason, state, proposed_by,
        proposed_by_name, proposed_on, meeting, agreed_on, agreed_by, agreed_by_name, is_invented)
    select board, bench.id('2017-05-01'::timestamptz + j * interval '40 days' + i * interval '1 minute', 'judgement' || b || ':' || i || ':' || j), id,
        (array['on-track', 'needs-attention', 'off-track'])[1 + (i + j) % 3], 'As labelled',
        'The figures moved, and the files say why.',
        case j when 3 then 'proposed' else 'agreed' end, person, 'Manager of board ' || b, '2017-05-01'::date + j * 40,
        case when j < 3 then 'Executive meeting' end, case when j < 3 then '2017-05-02'::date + j * 40 end,
        case when j < 3 then person end, case when j < 3 then 'Chair of board ' || b end, true
    from bench.priorities, generate_series(1, 3) j
    where j < 3 or i % 5 = 0
    order by case when {scattered} then 0 else b end, j, i, b;

-- Three objectives and two measures of every priority, with a reading for each of six quarters.
insert into app.objectives (board_id, id, priority_id, number, sentence, to_on, added_by, added_by_name, is_invented, version)
    select board, bench.id('2017-04-02'::timestamptz + o * interval '1 day' + i * interval '1 minute', 'objective' || b || ':' || i || ':' || o), id, o,
        'Every file names the harm and the day by which it ends', '2018-03-31', person, 'Manager of board ' || b, true, 1
    from bench.priorities, generate_series(1, 3) o
    order by case when {scattered} then 0 else b end, o, i, b;

insert into app.measures (board_id, id, priority_id, number, title, unit, counted, polarity, aim_value, source, added_by,
        added_by_name, is_invented, version)
    select board, bench.id('2017-04-06'::timestamptz + m * interval '1 day' + i * interval '1 minute', 'measure' || b || ':' || i || ':' || m), id, m,
        'Plans lasting 9 months or more', 'count', 'children', 'lower-is-better', 25, 'Case system, each quarter', person,
        'Manager of board ' || b, true, 7
    from bench.priorities, generate_series(1, 2) m
    order by case when {scattered} then 0 else b end, m, i, b;

insert into app.measure_readings (board_id, id, measure_id, number, as_at, value, source, is_provisional, is_invented,
        recorded_by, recorded_by_name, recorded_at, recorded_on)
    select m.board_id, bench.id('2016-01-31'::timestamptz + r * interval '90 days' + m.number * interval '1 minute', 'reading' || m.id || ':' || r), m.id, r,
        '2016-01-01'::date + r * 90, 50 - r, m.source, false, true, m.added_by, m.added_by_name, '2017-09-01', '2016-01-21'::date + r * 90
    from app.measures m, generate_series(1, 6) r
    order by case when {scattered} then 0 else 1 end, case when {scattered} then null else m.board_id end, r, m.id;

-- Four actions of every priority, the fourth an agency's, with two updates each.
create table bench.actions as
    select b, board, person, p.id priority, i, k, (i - 1) * 4 + k number,
        bench.id('2017-05-01'::timestamptz + ((i - 1) * 4 + k) * interval '1 hour', 'action' || b || ':' || i || ':' || k) id,
        case when k = 4 then bench.id('2016-01-01', 'agency' || (1 + i % 12)) end agency, 1 + i % 12 a
    from bench.priorities p, generate_series(1, 4) k
    order by case when {scattered} then 0 else b end, k, i, b;

insert into app.actions (board_id, id, agency_id, number, title, reason, owner_post, owner_agency_id, owner_agency_slug,
        owner_agency_name, due_on, recurrence, state, outlook, raised_by, raised_by_name, raised_on, agreed_on, agreed_by,
        agreed_by_name, update_count, completion_count, due_change_count, asks_for_time, is_invented, version)
    select board, id, agency, number, 'Train a lead for the shared profile in every team of the service',
        'Practitioners recognise harm early, with one shared tool.', 'Head of Service ' || i, agency,
        case when k = 4 then 'agency-' || a end, case when k = 4 then 'Agency ' || a end, '2017-08-01'::date + number, 'never',
        (array['in-progress', 'in-progress', 'verified', 'agreed'])[k], (array['on-track', 'needs-attention', 'off-track'])[1 + i % 3],
        person, 'Manager of board ' || b, '2017-07-13', '2017-07-13', person, 'Manager of board ' || b, 2, 0, 0, false, true, 4
    from bench.actions;

insert into app.action_sources (board_id, id, action_id, kind, record_kind, record_id, belongs_to_id, words)
    select board, bench.id('2017-05-01', 'source' || b || ':' || number), id, 'priority', 'priority', priority, priority, 'Priority ' || i
    from bench.actions;

insert into app.action_updates (board_id, id, agency_id, action_id, number, text, outlook, side, written_by, written_by_name,
        written_at)
    select board, bench.id('2017-08-01'::timestamptz + u * interval '9 days' + number * interval '1 minute', 'word' || b || ':' || number || ':' || u),
        agency, id, u, repeat('Nine of twelve teams have a lead by now. ', 6), 'on-track', 'board', person,
        'Manager of board ' || b, '2017-08-01'
    from bench.actions, generate_series(1, 2) u
    order by case when {scattered} then 0 else b end, u, number, b;

-- A board that meets every eight weeks, with what every priority reported to the last six meetings.
insert into app.groups (board_id, id, slug, name, type, chair_post, version)
    select id, bench.id('2016-01-01'::timestamptz + g * interval '1 minute', 'group' || b || ':' || g),
        case when g = 1 then 'board' else 'group-' || g end, case when g = 1 then 'Board' else 'Group ' || g end,
        case when g = 1 then 'board' else 'sub-group' end, 'Named nurse', 1
    from bench.boards, generate_series(1, 6) g
    order by case when {scattered} then 0 else b end, g, b;

create table bench.meetings as
    select b, id board, person, m, '2017-09-21'::date - (m - 1) * 56 held_on,
        bench.id('2016-06-01'::timestamptz - m * interval '1 day', 'meeting' || b || ':' || m) id
    from bench.boards, generate_series(1, 6) m
    order by case when {scattered} then 0 else b end, m, b;

insert into app.meetings (board_id, id, group_id, group_name, slug, held_on, cut_off_on, frozen_on, frozen_by, frozen_by_name,
        is_invented, version)
    select board, id, bench.id('2016-01-01'::timestamptz + interval '1 minute', 'group' || b || ':1'), 'Board',
        'board-' || to_char(held_on, 'YYYY-MM-DD'), held_on, held_on - 7, held_on - 6, person, 'Manager of board ' || b, true, 2
    from bench.meetings;

insert into app.meeting_reports (board_id, id, meeting_id, priority_id, number, title, aim, led_by, judgement, judgement_label,
        is_judgement_invented, update_number, as_at, did, impact_state, impact, next, written_by_name, open_actions,
        overdue_actions, finished_actions, is_invented)
    select m.board, bench.id('2017-09-21'::timestamptz - m.m * interval '1 day', 'report' || m.b || ':' || m.m || ':' || p.i), m.id, p.id,
        p.i, 'Priority ' || p.i, 'Children are seen early.', 'Head of Service ' || p.i, 'on-track', 'On track', false, 1,
        m.held_on - 7, repeat('Trained 214 practitioners. ', 10), 'stated', repeat('Fewer children wait. ', 10), 'Go on.',
        'Manager of board ' || m.b, 3, 1, 1, true
    from bench.meetings m join bench.priorities p on p.b = m.b
    order by case when {scattered} then 0 else m.b end, m.m, p.i, m.b;

create table bench.entries as
    select b, board, priorities.id priority, i, e, person,
        bench.id('2017-04-02'::timestamptz + (e * 1000 + i) * interval '1 minute', 'entry' || b || ':' || i || ':' || e) id
    from bench.priorities, generate_series(1, {entries}) e
    order by case when {scattered} then 0 else b end, e, i, b;

insert into app.board_history_entries (board_id, id, at, person_id, person_name, subject_kind, subject_id,
        subject_label, sentence, content_hash)
    select board, id, '2017-04-02'::timestamptz + (e * 1000 + i) * interval '1 minute', person, 'Manager of board ' || b,
        'priority', priority, 'Priority ' || i, 'Wrote an update', md5(id::text) || md5(id::text)
    from bench.entries;

insert into app.board_history_contents (board_id, entry_id, text)
    select board, id,
        '[{"Field":"What we did","Before":null,"After":"' || repeat('Trained 214 practitioners. ', 20) || '"}]'
    from bench.entries;

-- Of the right shape and length; a bench does not verify them.
insert into app.board_history_links (board_id, sequence, entry_id, previous_hash, hash)
    select board, row_number() over (partition by board order by id), id, md5(id::text) || md5(id::text),
        md5(id::text) || md5(id::text)
    from bench.entries;

-- What an agency that owns an action and its board share: two entries of each such action, after the board's own.
create table bench.shared as
    select b, board, person, agency, a, id action, number, e,
        bench.id('2017-09-01'::timestamptz + (e * 1000 + number) * interval '1 minute', 'shared' || b || ':' || number || ':' || e) id
    from bench.actions, generate_series(1, 2) e
    where agency is not null
    order by case when {scattered} then 0 else b end, e, number, b;

insert into app.shared_history_entries (board_id, id, agency_id, at, person_id, person_name, subject_kind, subject_id,
        subject_label, sentence, content_hash, salt, wording_hash)
    select board, id, agency, '2017-09-01'::timestamptz + (e * 1000 + number) * interval '1 minute', person, 'Lead of agency ' || a,
        'action', action, 'A-' || number, 'Wrote an update', md5(id::text) || md5(id::text), md5(id::text), md5(id::text) || md5(id::text)
    from bench.shared;

insert into app.shared_history_contents (board_id, entry_id, agency_id, text, salt)
    select board, id, agency, '[{"Field":"What we did","Before":null,"After":"Trained 214 practitioners."}]', md5(id::text)
    from bench.shared;

insert into app.board_history_links (board_id, sequence, shared_entry_id, previous_hash, hash)
    select board, {priorities} * {entries} + row_number() over (partition by board order by id), id,
        md5(id::text) || md5(id::text), md5(id::text) || md5(id::text)
    from bench.shared;

set session_replication_role = default;
