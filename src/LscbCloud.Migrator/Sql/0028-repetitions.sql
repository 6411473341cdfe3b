-- The times of an action that comes again are counted from its first day, whatever weekend or bank holiday moves one of them,
-- and whatever day one of them is given. None: they are counted from the day by which it is due.

alter table app.actions
    add column repeats_from date,
    add column repeat_on date,
    add constraint actions_repetition_whole check ((repeats_from is null) = (repeat_on is null));
