-- A group says, as a plan does, which paper names it or that it was made up for a demonstration.

alter table app.groups
    add column source text check (length(source) <= 400),
    add column is_invented boolean not null default false;
