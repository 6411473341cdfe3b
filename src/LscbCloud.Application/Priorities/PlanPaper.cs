using LscbCloud.Application.Documents;
using LscbCloud.Application.Objectives;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>What the paper of a business plan says: all priorities at a glance, then each with what it sets out to reach and to measure.</summary>
internal static class PlanPaper
{
    private const string InventedPlan =
        "Invented for the demonstration. Nothing about this plan comes from the board’s papers.";
    private const string InventedPriority =
        "Invented for the demonstration. Nothing about this priority comes from the board’s papers.";
    private const string NotStated = "Not stated";

    public static IEnumerable<IBlock> BlocksOf(Plan plan, IReadOnlyList<PlannedPriority> priorities) =>
        [
            .. plan.IsInvented ? new IBlock[] { new Notice(InventedPlan) } : [],
            new KeyValues([
                new KeyValue("Period", $"{plan.FromOn.InWords()} to {plan.ToOn.InWords()}"),
                .. plan.ClosedOn is { } on ? new[] { new KeyValue("Closed", on.InWords()) } : [],
            ]),
            .. plan.ClosureReason is { } reason ? new IBlock[] { new Paragraph(reason) } : [],
            .. priorities is []
                ? new IBlock[] { new Paragraph("No priority has been agreed in this plan.") }
                : [AtAGlance(priorities), .. priorities.SelectMany(BlocksOf)],
            .. plan.Source is { } source ? new IBlock[] { new Paragraph($"Source: {source}", IsQuiet: true) } : [],
        ];

    private static Table AtAGlance(IReadOnlyList<PlannedPriority> priorities) =>
        new(
            "The priorities at a glance",
            [new("Priority"), new("Led by"), new("Judgement"), new("Impact"), new("Actions done")],
            [
                .. priorities.Select(planned =>
                    (string[])
                        [
                            TitleOf(planned.Priority),
                            planned.Priority.Lead.ToString(),
                            JudgementOf(planned.Priority.Standing),
                            ImpactOf(planned.Priority.Standing),
                            planned.Actions.All == 0 ? "No actions yet" : planned.Actions.InWords(),
                        ]
                ),
            ]
        );

    private static IEnumerable<IBlock> BlocksOf(PlannedPriority planned)
    {
        var priority = planned.Priority;

        yield return new Heading(1, TitleOf(priority));

        if (priority.IsInvented)
        {
            yield return new Notice(InventedPriority);
        }

        yield return FactsOf(priority);

        if (priority.Reason.Length > 0)
        {
            yield return new Heading(2, "Why it is a priority");
            yield return new Paragraph(priority.Reason);
        }

        yield return new Heading(2, "What it sets out to reach");
        yield return planned.Objectives is []
            ? new Paragraph("No objective is set.")
            : ObjectivesInReports.BlockOf(planned.Objectives);
        yield return new Heading(2, "How the board will know");

        foreach (var block in planned.Measures)
        {
            yield return block;
        }

        if (priority.Source is { } source)
        {
            yield return new Paragraph($"Source: {source}", IsQuiet: true);
        }
    }

    private static KeyValues FactsOf(Priority priority) =>
        new([
            new KeyValue("Aim", priority.Aim.Length > 0 ? priority.Aim : NotStated),
            new KeyValue("Led by", priority.Lead.ToString()),
            new KeyValue(
                "Runs",
                priority.ToOn is { } to
                    ? $"{priority.FromOn.InWords()} to {to.InWords()}"
                    : $"From {priority.FromOn.InWords()}"
            ),
            .. priority.Tags.Count == 0
                ? []
                : new[]
                {
                    new KeyValue(
                        "Functions",
                        string.Join(
                            "; ",
                            priority.Tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => tag.Value)
                        )
                    ),
                },
            new KeyValue("Judgement", JudgementOf(priority.Standing)),
            .. priority.ClosedOn is { } closed ? new[] { new KeyValue("Closed", closed.InWords()) } : [],
        ]);

    private static string TitleOf(Priority priority) =>
        priority.IsInvented ? $"{priority.Title} (invented)" : priority.Title;

    private static string JudgementOf(PriorityStanding standing) =>
        standing switch
        {
            { JudgedLabel: { } label, JudgedOn: { } on, IsJudgementInvented: true } =>
                $"{label}, agreed {on.InWords()} (invented)",
            { JudgedLabel: { } label, JudgedOn: { } on } => $"{label}, agreed {on.InWords()}",
            _ => "None agreed yet",
        };

    private static string ImpactOf(PriorityStanding standing) =>
        standing switch
        {
            { Impact: ImpactState.Stated, UpdatedAsAt: { } on } => $"As at {on.InWords()}",
            { Impact: ImpactState.TooEarly, UpdatedAsAt: { } on } => $"Too early to say, as at {on.InWords()}",
            { UpdatedAsAt: { } on } => $"Not stated, as at {on.InWords()}",
            _ => "No update yet",
        };
}
