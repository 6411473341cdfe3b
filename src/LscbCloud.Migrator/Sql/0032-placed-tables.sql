-- One function places every table in its kind. A policy asks for the owner with (select …), so that the seal is checked once for
-- a statement and not once for a row.

-- Whether an action is owned by the agency that asks. Its own policies hold whoever calls it, so it tells nobody more than a query.
create function app.is_own_action(board uuid, action uuid) returns boolean
    language sql stable parallel restricted
    return exists (
        select from app.actions a where a.board_id = board and a.id = action and a.agency_id = (select app.current_agency())
    );

-- Whether the agency that asks owns any action of a board.
create function app.has_action_of(board uuid) returns boolean
    language sql stable parallel restricted
    return exists (select from app.actions a where a.board_id = board and a.agency_id = (select app.current_agency()));

grant execute on function app.is_own_action(uuid, uuid), app.has_action_of(uuid) to lscb_app;

-- An agency changes the columns that are its part of a row between two parties, and no others.
create function app.keep_to_agencys_part() returns trigger
    language plpgsql
    as $$
begin
    if app.current_agency() is not null and to_jsonb(new) - tg_argv::text[] <> to_jsonb(old) - tg_argv::text[] then
        raise insufficient_privilege using message = format('An agency may not change this of %I.', tg_table_name);
    end if;

    return new;
end
$$;

-- Switches row-level security on and forces it, and gives a table the policies of its kind in place of those that it had:
--   board      the board reads and writes it
--   agency     the agency reads and writes it
--   two-party  both read it; the board inserts and changes, and destroys where board_deletes says so
--   published  its board writes it, its audience reads it
-- Of a table between two parties it says besides which rows the board inserts, which the agency inserts (none unless said), which
-- columns the agency changes (none unless said), and of which rows: as they were and as they are then.
-- What may be deleted and which columns may be changed at all is a matter of grants.
create function app.place(
    placed regclass,
    kind text,
    board_inserts text default 'true',
    agency_inserts text default 'false',
    agency_changes text[] default '{}',
    agency_changes_where text default 'false',
    board_deletes boolean default false
) returns void
    language plpgsql
    as $$
declare
    is_board constant text := 'board_id = (select app.current_board())';
    is_agency constant text := 'agency_id = (select app.current_agency())';
    sides text;
    old name;
begin
    for old in select polname from pg_policy where polrelid = placed loop
        execute format('drop policy %I on %s', old, placed);
    end loop;

    execute format('drop trigger if exists keep_to_agencys_part on %s', placed);
    execute format('alter table %s enable row level security', placed);
    execute format('alter table %s force row level security', placed);

    case kind
    when 'board' then
        execute format('create policy board_owned on %s using (%s) with check (%2$s)', placed, is_board);
    when 'agency' then
        execute format('create policy agency_owned on %s using (%s) with check (%2$s)', placed, is_agency);
    when 'published' then
        execute format(
            'create policy published_read on %s for select using (audience = ''public'' or %s
                or (audience = ''boards'' and (select app.current_board()) is not null))',
            placed, is_board);
        execute format('create policy published_insert on %s for insert with check (%s)', placed, is_board);
        execute format('create policy published_update on %s for update using (%s) with check (%2$s)', placed, is_board);
    when 'two-party' then
        sides := format('%s or %s', is_board, is_agency);
        execute format('create policy two_party_read on %s for select using (%s)', placed, sides);

        sides := format('(%s and (%s))', is_board, board_inserts);
        if agency_inserts <> 'false' then
            sides := sides || format(' or (%s and (%s))', is_agency, agency_inserts);
        end if;
        execute format('create policy two_party_insert on %s for insert with check (%s)', placed, sides);

        sides := is_board;
        if agency_changes <> '{}' then
            sides := sides || format(' or (%s and (%s))', is_agency, agency_changes_where);
            execute format(
                'create trigger keep_to_agencys_part before update on %s for each row execute function app.keep_to_agencys_part(%s)',
                placed, (select string_agg(quote_literal(c), ', ') from unnest(agency_changes) c));
        end if;
        execute format('create policy two_party_update on %s for update using (%s) with check (%2$s)', placed, sides);

        if board_deletes then
            execute format('create policy two_party_delete on %s for delete using (%s)', placed, is_board);
        end if;
    else
        raise exception 'There is no kind called %.', kind;
    end case;
end
$$;

revoke all on function app.place(regclass, text, text, text, text[], text, boolean) from public;

-- What is said of an action names the agency that owns the action, and no other. It is checked at the end of the transaction,
-- because an action goes to the agency that carries on together with what was said of it. What was said before an agency saw the
-- action names none.
alter table app.actions add unique (board_id, id, agency_id);
alter table app.action_updates
    add foreign key (board_id, action_id, agency_id) references app.actions (board_id, id, agency_id) deferrable initially deferred;
alter table app.action_completions
    add foreign key (board_id, action_id, agency_id) references app.actions (board_id, id, agency_id) deferrable initially deferred;
alter table app.action_due_changes
    add foreign key (board_id, action_id, agency_id) references app.actions (board_id, id, agency_id) deferrable initially deferred;

-- Tables of one owner: as they were placed before.
select app.place(polrelid::regclass, case polname when 'board_owned' then 'board' else 'agency' end)
from pg_policy where polname in ('board_owned', 'agency_owned');

select app.place('app.board_profiles', 'published');

-- What a board told an agency.
select app.place('app.seat_notices', 'two-party');

-- The board gives an action, answers and ends it. The agency moves it while it is to be done: by a word, by asking for time, by
-- saying that it is done.
select app.place(
    'app.actions',
    'two-party',
    agency_changes => array['state', 'outlook', 'update_count', 'completion_count', 'due_change_count', 'asks_for_time', 'reply_by',
        'reply_asked_on', 'reply_asked_by', 'reply_asked_by_name', 'version'],
    agency_changes_where => 'state in (''agreed'', ''in-progress'', ''done'')'
);

-- Words of a side: each says its own, of an action that it owns.
select app.place(
    'app.action_updates',
    'two-party',
    board_inserts => 'side = ''board''',
    agency_inserts => 'side = ''agency'' and app.is_own_action(board_id, action_id)'
);

select app.place(
    'app.action_completions',
    'two-party',
    board_inserts => 'side = ''board''',
    agency_inserts => 'side = ''agency'' and answer = ''waiting'' and app.is_own_action(board_id, action_id)'
);

-- The agency asks, and takes back what it asked; only the board grants and refuses.
select app.place(
    'app.action_due_changes',
    'two-party',
    board_inserts => 'side = ''board''',
    agency_inserts => 'side = ''agency'' and state in (''asked'', ''lapsed'') and app.is_own_action(board_id, action_id)',
    agency_changes => array['state', 'answer_reason', 'answered_on', 'answered_by', 'answered_by_name'],
    agency_changes_where => 'state in (''asked'', ''lapsed'')'
);

-- The content of a file comes from the agency, and only to a board that gave it an action. The board passes it on and destroys it.
select app.place(
    'app.proof_pieces',
    'two-party',
    board_inserts => 'false',
    agency_inserts => 'app.has_action_of(board_id)',
    board_deletes => true
);
