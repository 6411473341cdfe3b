-- What an action came from, and what stands on an item of evidence, is a record of the board: its kind, its id, the record that it
-- belongs to, the part of it where one is meant, and what people called it. Before this, each kind had a column of its own.
--
-- One step, because no board is in service yet: an older build of the service does not find its columns after it.

-- Gives a table that holds references a generated column, which has the id where a condition holds, and a key to the table that the
-- id is of. Where that belongs to another, the key contains both. A reference that no such column has is refused.
create function app.add_reference(holder regclass, named text, value text, condition text, target regclass, parent text, parent_value text)
    returns void
    language plpgsql
    as $$
declare
    known text;
begin
    execute format('alter table %s add column %I uuid generated always as (case when %s then %s end) stored', holder, named, condition, value);

    if parent is null then
        execute format('alter table %s add foreign key (board_id, %I) references %s (board_id, id)', holder, named, target);
    else
        execute format('alter table %s add foreign key (board_id, %I, %s) references %s (board_id, id, %I)',
            holder, named, parent_value, target, parent);
    end if;

    select string_agg(quote_ident(a.attname), ', ') into known
    from pg_attribute a
    where a.attrelid = holder and a.attgenerated = 's' and not a.attisdropped and a.attname like split_part(named, '_', 1) || '\_%\_id';

    execute format('alter table %s drop constraint if exists %I', holder, 'known_' || split_part(named, '_', 1));
    -- What is there already met the narrower rule before.
    execute format('alter table %s add constraint %I check (%s is null or num_nonnulls(%s) = 1) not valid',
        holder, 'known_' || split_part(named, '_', 1), value, known);
end
$$;

-- Lets every table of boards that holds references name records of one more kind. Says which column of the kind's own table has the record
-- that it belongs to; none where it belongs to itself.
create function app.add_record_kind(kind text, target regclass, belongs_to text default null) returns void
    language plpgsql
    as $$
declare
    holder regclass;
begin
    if belongs_to is not null then
        execute format('alter table %s add unique (board_id, id, %I)', target, belongs_to);
    end if;

    for holder in
        select a.attrelid::regclass from pg_attribute a
        join pg_class c on c.oid = a.attrelid and c.relkind = 'r' and c.relnamespace = 'app'::regnamespace
        join pg_attribute o on o.attrelid = a.attrelid and o.attname = 'board_id'
        where a.attname = 'record_kind' and not a.attisdropped
    loop
        perform app.add_reference(
            holder, 'record_' || replace(kind, '-', '_') || '_id', 'record_id', format('record_kind = %L', kind),
            target, belongs_to, 'belongs_to_id');

        if belongs_to is null then
            execute format('alter table %s add check (record_kind <> %L or belongs_to_id = record_id)', holder, kind);
        end if;
    end loop;
end
$$;

-- The same for parts of records, by the column that has the record of which it is a part.
create function app.add_record_part(parts text[], target regclass, part_of text) returns void
    language plpgsql
    as $$
declare
    holder regclass;
begin
    execute format('alter table %s add unique (board_id, id, %I)', target, part_of);

    for holder in
        select a.attrelid::regclass from pg_attribute a
        join pg_class c on c.oid = a.attrelid and c.relkind = 'r' and c.relnamespace = 'app'::regnamespace
        join pg_attribute o on o.attrelid = a.attrelid and o.attname = 'board_id'
        where a.attname = 'record_kind' and not a.attisdropped
    loop
        perform app.add_reference(
            holder, 'part_' || parts[1] || '_id', 'part_id', format('part = any (%L)', parts), target, part_of, 'record_id');
    end loop;
end
$$;

revoke all on function app.add_reference(regclass, text, text, text, regclass, text, text), app.add_record_kind(text, regclass, text),
    app.add_record_part(text[], regclass, text) from public;

-- The owner of the tables is held by their policies too: without this it sees no row, neither to change nor to check a key.
do $$
declare
    t text;
begin
    foreach t in array array['action_sources', 'evidence_citations', 'priorities', 'priority_updates', 'priority_judgements', 'objectives',
        'measures', 'measure_readings', 'actions', 'action_completions', 'evidence', 'meetings', 'groups']
    loop
        execute format('alter table app.%I no force row level security', t);
    end loop;
end
$$;

-- Sources. Those that are told in words alone stay as they are.
alter table app.action_sources
    add column record_kind text,
    add column record_id uuid,
    add column belongs_to_id uuid,
    add column part text,
    add column part_id uuid;

update app.action_sources
set record_kind = case when priority_id is not null then 'priority' else 'meeting' end,
    record_id = coalesce(priority_id, meeting_id),
    belongs_to_id = coalesce(priority_id, meeting_id)
where priority_id is not null or meeting_id is not null;

alter table app.action_sources
    drop column priority_id,
    drop column meeting_id,
    drop constraint action_sources_kind_check,
    add constraint action_sources_kind_check
        check (kind in ('priority', 'meeting', 'review', 'audit', 'challenge', 'inspection', 'other', 'record')),
    drop constraint action_sources_words_check,
    add constraint action_sources_words_check check (length(words) between 1 and 500),
    add check (num_nonnulls(record_kind, record_id, belongs_to_id) in (0, 3)),
    add check (kind not in ('priority', 'record') or record_kind is not null),
    add check (record_kind is null or kind in (record_kind, 'record')),
    add check (num_nonnulls(part, part_id) in (0, 2) and (part is null or record_kind is not null));

-- Citations: a reading is a part of its measure, and the word that an action is done a part of the action.
alter table app.evidence_citations
    drop constraint evidence_citations_part_check,
    drop constraint evidence_citations_check1,
    add column record_kind text,
    add column record_id uuid,
    add column belongs_to_id uuid,
    add column part_id uuid,
    add column words text check (length(words) between 1 and 500);

update app.evidence_citations c
set record_kind = 'priority',
    record_id = c.priority_id,
    belongs_to_id = c.priority_id,
    part_id = c.update_id,
    words = p.title || coalesce(
        (
            select ': ' || case c.part when 'did' then 'What we did' when 'impact' then 'What the impact was' else 'What we will do next' end
                || ', update as at ' || to_char(u.as_at, 'FMDD FMMonth YYYY')
            from app.priority_updates u where u.board_id = c.board_id and u.id = c.update_id
        ),
        '')
from app.priorities p
where c.kind in ('priority', 'update') and p.board_id = c.board_id and p.id = c.priority_id;

update app.evidence_citations c
set record_kind = 'measure',
    record_id = m.id,
    belongs_to_id = m.priority_id,
    part = 'reading',
    part_id = r.id,
    words = p.title || ': ' || m.title || ', reading as at ' || to_char(r.as_at, 'FMDD FMMonth YYYY')
from app.measure_readings r
join app.measures m on m.board_id = r.board_id and m.id = r.measure_id
join app.priorities p on p.board_id = m.board_id and p.id = m.priority_id
where c.kind = 'reading' and r.board_id = c.board_id and r.id = c.reading_id;

update app.evidence_citations c
set record_kind = 'action',
    record_id = a.id,
    belongs_to_id = a.id,
    part = 'completion',
    part_id = d.id,
    words = 'A-' || a.number || ' ' || a.title || ': done on ' || to_char(d.done_on, 'FMDD FMMonth YYYY')
from app.action_completions d
join app.actions a on a.board_id = d.board_id and a.id = d.action_id
where c.kind = 'completion' and d.board_id = c.board_id and d.id = c.completion_id;

alter table app.evidence_citations
    drop column kind,
    drop column priority_id,
    drop column update_id,
    drop column reading_id,
    drop column completion_id,
    alter column record_kind set not null,
    alter column record_id set not null,
    alter column belongs_to_id set not null,
    alter column words set not null,
    add check (num_nonnulls(part, part_id) in (0, 2)),
    add check (record_kind <> 'evidence' or record_id <> evidence_id);

select app.add_record_kind('priority', 'app.priorities');
select app.add_record_kind('measure', 'app.measures', belongs_to => 'priority_id');
select app.add_record_kind('objective', 'app.objectives', belongs_to => 'priority_id');
select app.add_record_kind('action', 'app.actions');
select app.add_record_kind('evidence', 'app.evidence');
select app.add_record_kind('meeting', 'app.meetings');
select app.add_record_kind('group', 'app.groups');

select app.add_record_part(array['update', 'did', 'impact', 'next'], 'app.priority_updates', part_of => 'priority_id');
select app.add_record_part(array['judgement'], 'app.priority_judgements', part_of => 'priority_id');
select app.add_record_part(array['reading'], 'app.measure_readings', part_of => 'measure_id');
select app.add_record_part(array['completion'], 'app.action_completions', part_of => 'action_id');

-- What was moved above is looked at once all kinds are there.
alter table app.action_sources validate constraint known_record, validate constraint known_part;
alter table app.evidence_citations validate constraint known_record, validate constraint known_part;

-- What came from a record and from what belongs to it; likewise what stands on evidence there.
create index ix_action_sources_belongs_to on app.action_sources (board_id, belongs_to_id, action_id) where belongs_to_id is not null;
-- The list of actions counts what they came from, kind by kind.
create index ix_action_sources_kind on app.action_sources (board_id, record_kind, kind);
create index ix_evidence_citations_belongs_to on app.evidence_citations (board_id, belongs_to_id, id) where taken_away_at is null;

do $$
declare
    t text;
begin
    foreach t in array array['action_sources', 'evidence_citations', 'priorities', 'priority_updates', 'priority_judgements', 'objectives',
        'measures', 'measure_readings', 'actions', 'action_completions', 'evidence', 'meetings', 'groups']
    loop
        execute format('alter table app.%I force row level security', t);
    end loop;
end
$$;

-- A view of the list of actions may be in order of what they came from.
alter table app.action_views
    drop constraint action_views_sorted_check,
    add constraint action_views_sorted_check check (sorted in ('due', 'reference', 'owner', 'priority', 'source'));
