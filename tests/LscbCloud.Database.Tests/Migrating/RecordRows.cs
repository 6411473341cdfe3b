namespace LscbCloud.Database.Tests.Migrating;

/// <summary>One record of each kind, with its parts, of a board that is called by a word. Ids are made of the words.</summary>
internal static class RecordRows
{
    public const string North = "north";
    public const string South = "south";

    /// <summary>The id of something of a board, such as its measure, as SQL.</summary>
    public static string Id(string board, string what) => $"md5('{board}:{what}')::uuid";

    /// <summary>Rows that every version of the schema since 0036 takes. Checks of keys are left to whoever inserts.</summary>
    public static string Of(string board)
    {
        string I(string what)
        {
            return Id(board, what);
        }

        return $"""
            insert into app.plans (board_id, id, title, from_on, to_on, version)
              values ({I("board")}, {I("plan")}, 'Plan', '2017-04-01', '2018-03-31', 1);
            insert into app.priorities (board_id, id, plan_id, slug, title, aim, reason, lead_post, from_on, agreed_by, agreed_by_name,
                is_invented, version, update_count, updated_as_at, impact, is_judgement_invented)
              values ({I("board")}, {I("priority")}, {I(
                "plan"
            )}, 'neglect', 'Neglect', 'Aim', 'Reason', 'Post', '2017-04-01',
                {I("person")}, 'Ann', false, 1, 1, '2017-08-01', 'stated', false);
            insert into app.priority_updates (board_id, id, priority_id, number, as_at, did, impact_state, impact_text, next, written_by,
                written_by_name, written_at)
              values ({I("board")}, {I("update")}, {I(
                "priority"
            )}, 1, '2017-08-01', 'Did', 'stated', 'Impact', 'Next', {I("person")}, 'Ann', now());
            insert into app.priority_judgements (board_id, id, priority_id, value, label, reason, state, proposed_by, proposed_by_name,
                proposed_on, is_invented)
              values ({I("board")}, {I("judgement")}, {I("priority")}, 'on-track', 'On track', 'Why', 'proposed', {I(
                "person"
            )}, 'Ann',
                '2017-08-01', false);
            insert into app.objectives (board_id, id, priority_id, number, sentence, added_by, added_by_name, is_invented, version)
              values ({I("board")}, {I("objective")}, {I("priority")}, 1, 'No drift', {I("person")}, 'Ann', false, 1);
            insert into app.measures (board_id, id, priority_id, number, title, unit, counted, polarity, source, added_by, added_by_name,
                is_invented, version)
              values ({I("board")}, {I("measure")}, {I(
                "priority"
            )}, 2, 'Plans', 'count', 'children', 'lower-is-better', 'System',
                {I("person")}, 'Ann', false, 1);
            insert into app.measure_readings (board_id, id, measure_id, number, as_at, value, source, is_provisional, is_invented,
                recorded_by, recorded_by_name, recorded_at, recorded_on)
              values ({I("board")}, {I("reading")}, {I("measure")}, 3, '2017-03-31', 41, 'System', false, false, {I(
                "person"
            )}, 'Ann', now(),
                '2017-04-01');
            insert into app.actions (board_id, id, number, title, reason, owner_post, due_on, recurrence, state, raised_by, raised_by_name,
                raised_on, update_count, completion_count, due_change_count, asks_for_time, is_invented, version)
              values ({I("board")}, {I("action")}, 7, 'Train', 'Why', 'Post', '2017-12-01', 'never', 'proposed', {I(
                "person"
            )}, 'Ann',
                '2017-09-01', 0, 0, 0, false, false, 1);
            insert into app.action_completions (board_id, id, action_id, number, due_on, done_on, proof, side, said_by, said_by_name,
                said_at, answer)
              values ({I("board")}, {I("completion")}, {I(
                "action"
            )}, 1, '2017-12-01', '2017-09-20', 'Proof', 'board', {I("person")}, 'Ann',
                now(), 'waiting');
            insert into app.evidence (board_id, id, number, title, revision_count, added_by, added_by_name, added_on, is_invented, version)
              values ({I("board")}, {I("evidence")}, 1, 'Register', 1, {I("person")}, 'Ann', '2017-06-01', false, 1),
                ({I("board")}, {I("item")}, 2, 'Audit', 1, {I("person")}, 'Ann', '2017-06-01', false, 1);
            insert into app.groups (board_id, id, slug, name, type, version)
              values ({I("board")}, {I("group")}, 'board', 'Board', 'board', 1);
            insert into app.meetings (board_id, id, group_id, group_name, slug, held_on, is_invented, version)
              values ({I("board")}, {I("meeting")}, {I("group")}, 'Board', 'board-2017-07-13', '2017-07-13', false, 1);
            """;
    }
}
