using LscbCloud.Infrastructure.Demonstration;

namespace LscbCloud.Api.Tests.Demonstration;

/// <summary>Everything that the demonstration tells of a board, with what it is told as.</summary>
internal sealed record Told(string Board, string As, Telling Telling)
{
    public const string Fictional = "northshire";

    public static IReadOnlyList<Told> All => [.. Plans, .. Readings, .. Actions, .. Groups];

    /// <summary>Every place of a paper that is named anywhere.</summary>
    public static IReadOnlyList<Citation> Places => [.. All.SelectMany(told => told.Telling.Places)];

    private static IEnumerable<Told> Plans =>
        from plan in DemonstrationPlans.All
        from told in new[] { new Told(plan.Board, "plan", plan.Title) }.Concat(
            plan.Priorities.SelectMany(priority => Of(plan.Board, priority))
        )
        select told;

    private static IEnumerable<Told> Readings =>
        from measure in DemonstrationMeasures.All
        from reading in measure.Readings
        select new Told(measure.Board, $"reading of {measure.Terms.Title}", reading.Source);

    private static IEnumerable<Told> Actions =>
        from action in DemonstrationActionList.All
        from telling in new[] { action.Title, action.Reason, action.Post, action.Origin?.Words }.OfType<Telling>()
        // One invented action stands on a real board, so that an agency answers to two.
        select new Told(action.Paper is null ? Fictional : action.Board, "action", telling);

    private static IEnumerable<Told> Groups =>
        DemonstrationGroups.All.Select(group => new Told(group.Board, "group", group.Name));

    private static IEnumerable<Told> Of(string board, DemonstrationPriority priority) =>
        from part in new (string As, Telling? Telling)[]
        {
            ("title", priority.Title),
            ("aim", priority.Aim),
            ("reason", priority.Reason),
            ("lead", priority.LeadPost),
            ("group", priority.LeadGroup),
            ("did", priority.Update?.Did),
            ("impact", priority.Update?.Impact),
            ("next", priority.Update?.Next),
        }
        where part.Telling is not null
        select new Told(board, $"{part.As} of {priority.Title.Text}", part.Telling);
}
