-- What a priority sets out to reach, and what tells whether it works: objectives, measures, and the readings of measures.

create table app.objectives (
    board_id uuid not null,
    id uuid not null,
    priority_id uuid not null,
    number int not null check (number > 0),
    sentence text not null check (length(sentence) between 1 and 300),
    from_on date,
    to_on date check (to_on >= from_on),
    added_by uuid not null,
    added_by_name text not null,
    is_invented boolean not null,
    source text check (length(source) <= 400),
    dropped_on date,
    drop_reason text check (length(drop_reason) between 1 and 1000),
    dropped_by uuid,
    dropped_by_name text,
    version integer not null check (version > 0),
    primary key (board_id, id),
    foreign key (board_id, priority_id) references app.priorities (board_id, id),
    check ((dropped_on is null) = (drop_reason is null) and (dropped_on is null) = (dropped_by is null))
);

create unique index ux_objectives_number on app.objectives (board_id, priority_id, number);

create table app.measures (
    board_id uuid not null,
    id uuid not null,
    priority_id uuid not null,
    number int not null check (number > 0),
    title text not null check (length(title) between 1 and 120),
    unit text not null check (unit in ('count', 'percent', 'rate', 'days')),
    counted text not null check (length(counted) between 1 and 60),
    polarity text not null check (polarity in ('higher-is-better', 'lower-is-better', 'neither')),
    aim_value numeric check (aim_value >= 0),
    aim_on date,
    source text not null check (length(source) between 1 and 400),
    added_by uuid not null,
    added_by_name text not null,
    is_invented boolean not null,
    ended_on date,
    end_reason text check (length(end_reason) between 1 and 1000),
    ended_by uuid,
    ended_by_name text,
    version integer not null check (version > 0),
    primary key (board_id, id),
    foreign key (board_id, priority_id) references app.priorities (board_id, id),
    check (aim_on is null or aim_value is not null),
    check (polarity <> 'neither' or aim_value is null),
    check ((ended_on is null) = (end_reason is null) and (ended_on is null) = (ended_by is null))
);

create unique index ux_measures_number on app.measures (board_id, priority_id, number);

create table app.measure_readings (
    board_id uuid not null,
    id uuid not null,
    measure_id uuid not null,
    number int not null check (number > 0),
    as_at date not null,
    value numeric check (value >= 0),
    numerator bigint check (numerator >= 0 and numerator <= denominator),
    denominator bigint check (denominator > 0),
    source text not null check (length(source) between 1 and 400),
    comment text check (length(comment) between 1 and 1000),
    is_provisional boolean not null,
    is_invented boolean not null,
    recorded_by uuid not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    recorded_on date not null,
    restates int check (restates < number),
    restated_by int check (restated_by > number),
    restated_on date check (restated_on >= recorded_on),
    primary key (board_id, id),
    foreign key (board_id, measure_id) references app.measures (board_id, id),
    check ((numerator is null) = (denominator is null) and (value is null) = (numerator is not null)),
    check ((restated_by is null) = (restated_on is null))
);

create unique index ux_measure_readings_number on app.measure_readings (board_id, measure_id, number);

do $$
declare
    t text;
begin
    foreach t in array array['objectives', 'measures', 'measure_readings']
    loop
        execute format('alter table app.%I enable row level security', t);
        execute format('alter table app.%I force row level security', t);
        execute format('create policy board_owned on app.%I using (board_id = app.current_board()) with check (board_id = app.current_board())', t);
    end loop;
end
$$;

grant select, insert, update on app.objectives, app.measures to lscb_app;
-- The numbers of a reading never change. It can be told that another stands in its place, and its words can be removed.
grant select, insert, update (source, comment, restated_by, restated_on) on app.measure_readings to lscb_app;
