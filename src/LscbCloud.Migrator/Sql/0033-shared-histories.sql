-- What happens to a row between a board and an agency is written once, as an entry between the two, and both chains link it.
-- Entries from before stay in the one history that they were written to.

create table app.shared_history_entries (
    board_id uuid not null,
    id uuid not null,
    agency_id uuid not null,
    at timestamptz not null,
    person_id uuid,
    person_name text not null,
    subject_kind text not null,
    subject_id uuid not null,
    subject_label text not null,
    sentence text not null,
    content_hash text not null check (length(content_hash) = 64),
    salt text not null,
    wording_hash text not null check (length(wording_hash) = 64),
    removal_id uuid,
    primary key (board_id, id),
    -- The agency's chain refers to this.
    unique (board_id, agency_id, id),
    foreign key (board_id, removal_id) references app.removals (board_id, id) deferrable initially deferred
);

create index ix_shared_history_entries_subject on app.shared_history_entries (board_id, subject_id, id desc);
create index ix_shared_history_entries_agency on app.shared_history_entries (agency_id, id desc);
create index ix_shared_history_entries_agency_subject on app.shared_history_entries (agency_id, subject_id, id desc);

create table app.shared_history_contents (
    board_id uuid not null,
    entry_id uuid not null,
    agency_id uuid not null,
    text text not null,
    salt text not null,
    removal_id uuid,
    primary key (board_id, entry_id),
    foreign key (board_id, entry_id) references app.shared_history_entries (board_id, id),
    foreign key (board_id, agency_id, entry_id) references app.shared_history_entries (board_id, agency_id, id),
    foreign key (board_id, removal_id) references app.removals (board_id, id) deferrable initially deferred
);

create index ix_shared_history_contents_agency on app.shared_history_contents (agency_id, entry_id);

-- An agency reads the history of one of its actions.
create index ix_agency_history_entries_subject on app.agency_history_entries (agency_id, subject_id, id desc);

-- Each side writes what it did. An agency writes of actions that it owns, and of nothing else.
select app.place(
    'app.shared_history_entries',
    'two-party',
    agency_inserts => 'subject_kind = ''action'' and app.is_own_action(board_id, subject_id)'
);

select app.place('app.shared_history_contents', 'two-party', agency_inserts => 'app.has_action_of(board_id)');

-- Histories are only ever added to; words are taken out of them by app.remove_words alone.
grant select, insert on app.shared_history_entries, app.shared_history_contents to lscb_app;

-- A link is of the owner's own entry or of one that it shares.
alter table app.board_history_links
    alter column entry_id drop not null,
    add column shared_entry_id uuid,
    add check (num_nonnulls(entry_id, shared_entry_id) = 1),
    add foreign key (board_id, shared_entry_id) references app.shared_history_entries (board_id, id);

create unique index ux_board_history_links_shared on app.board_history_links (board_id, shared_entry_id)
    where shared_entry_id is not null;

alter table app.agency_history_links
    alter column entry_id drop not null,
    add column shared_board_id uuid,
    add column shared_entry_id uuid,
    add check (num_nonnulls(entry_id, shared_entry_id) = 1),
    add check ((shared_board_id is null) = (shared_entry_id is null)),
    add foreign key (shared_board_id, agency_id, shared_entry_id)
        references app.shared_history_entries (board_id, agency_id, id);

create unique index ux_agency_history_links_shared on app.agency_history_links (agency_id, shared_board_id, shared_entry_id)
    where shared_entry_id is not null;

-- Besides what it says of an action, an agency gives it to another of its posts when somebody leaves.
select app.place(
    'app.actions',
    'two-party',
    agency_changes => array['state', 'outlook', 'update_count', 'completion_count', 'due_change_count', 'asks_for_time', 'reply_by',
        'reply_asked_on', 'reply_asked_by', 'reply_asked_by_name', 'owner_post', 'version'],
    agency_changes_where => 'state in (''agreed'', ''in-progress'', ''done'')'
);
