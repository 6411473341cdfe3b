using LscbCloud.Application.Documents;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>What a highlight report says of a priority, in the order in which a meeting takes it.</summary>
internal static class HighlightReport
{
    private const int MostEarlier = 12;
    private const string InventedPriority =
        "Invented for the demonstration. Nothing about this priority comes from the board’s papers.";
    private const string InventedUpdate = "Invented for the demonstration; not the board’s words.";
    private const string InventedJudgement = "Invented for the demonstration; not the board’s judgement.";

    /// <param name="priority">The priority.</param>
    /// <param name="work">Whether it works, what it sets out to reach and its actions: told after what changed last.</param>
    public static IEnumerable<IBlock> BlocksOf(PriorityDetail priority, IEnumerable<IBlock> work) =>
        [
            .. priority.IsInvented ? new IBlock[] { new Notice(InventedPriority) } : [],
            FactsOf(priority),
            .. ReasonOf(priority),
            .. JudgementOf(priority),
            .. priority.Proposal is { } proposal ? ProposalOf(proposal) : [],
            .. LatestOf(priority),
            .. work,
            .. EarlierOf(priority),
            .. priority.Closure is { } closure ? ClosureOf(closure) : [],
            .. SourcesOf(priority),
        ];

    private static KeyValues FactsOf(PriorityDetail priority) =>
        new([
            new KeyValue("Aim", priority.Aim),
            new KeyValue("Led by", new Lead(priority.Lead.Post, priority.Lead.Group).ToString()),
            new KeyValue("Business plan", priority.Plan.Title),
            new KeyValue(
                "Runs",
                priority.To is { } to
                    ? $"{priority.From.InWords()} to {to.InWords()}"
                    : $"From {priority.From.InWords()}"
            ),
            .. priority.Tags is []
                ? []
                : new[] { new KeyValue("Functions", string.Join("; ", priority.Tags.Select(tag => tag.Words))) },
            new KeyValue("Judgement", priority.Judgements is [var current, ..] ? current.Label : "None agreed yet"),
            .. priority.Closure is { } closure ? new[] { new KeyValue("Closed", closure.ClosedOn.InWords()) } : [],
        ]);

    private static IEnumerable<IBlock> ReasonOf(PriorityDetail priority)
    {
        if (priority.Reason.Length > 0)
        {
            yield return new Heading(1, "Why it is a priority");
            yield return new Paragraph(priority.Reason);
        }
    }

    private static IEnumerable<IBlock> JudgementOf(PriorityDetail priority)
    {
        yield return new Heading(1, "Judgement");

        if (priority.Judgements is not [var current, ..])
        {
            yield return new Paragraph("No judgement has been agreed yet.");
            yield break;
        }

        if (current.IsInvented)
        {
            yield return new Notice(InventedJudgement);
        }

        yield return new Paragraph($"{current.Label}. {current.Reason}");
        yield return new Paragraph(
            $"Agreed at {current.Meeting}, {current.AgreedOn.InWords()}, by {current.AgreedBy}",
            IsQuiet: true
        );

        if (priority.Judgements.Count > 1)
        {
            yield return EarlierJudgements(priority.Judgements);
        }
    }

    private static Table EarlierJudgements(IReadOnlyList<JudgementView> judgements) =>
        new(
            "Earlier judgements, the newest first",
            [new("Agreed on"), new("Judgement"), new("Meeting"), new("Reason")],
            [
                .. judgements
                    .Skip(1)
                    .Take(MostEarlier)
                    .Select(judgement =>
                        (string[])
                            [
                                judgement.AgreedOn.InWords(),
                                judgement.IsInvented ? $"{judgement.Label} (invented)" : judgement.Label,
                                judgement.Meeting,
                                judgement.Reason,
                            ]
                    ),
            ]
        );

    private static IEnumerable<IBlock> ProposalOf(ProposalView proposal)
    {
        yield return new Heading(1, "Proposed judgement, not agreed yet");

        if (proposal.IsInvented)
        {
            yield return new Notice(InventedJudgement);
        }

        yield return new Paragraph($"{proposal.Label}. {proposal.Reason}");
        yield return new Paragraph(
            $"Proposed by {proposal.ProposedBy}, {proposal.ProposedOn.InWords()}. The chair or the executive agrees it at a meeting.",
            IsQuiet: true
        );
    }

    private static IEnumerable<IBlock> LatestOf(PriorityDetail priority) =>
        priority.Updates is [var latest, ..]
            ? [new Heading(1, $"What changed, as at {latest.AsAt.InWords()}"), .. PartsOf(latest, level: 2)]
            : [new Heading(1, "What changed"), new Paragraph("No update has been written yet.")];

    private static IEnumerable<IBlock> EarlierOf(PriorityDetail priority)
    {
        if (priority.Updates.Count < 2)
        {
            yield break;
        }

        yield return new Heading(1, "Earlier updates");

        foreach (var update in priority.Updates.Skip(1).Take(MostEarlier))
        {
            yield return new Heading(2, $"As at {update.AsAt.InWords()}");

            foreach (var part in PartsOf(update, level: 3))
            {
                yield return part;
            }
        }

        if (priority.Updates.Count > MostEarlier + 1)
        {
            yield return new Paragraph(
                $"This report ends with the {MostEarlier} latest of {priority.Updates.Count - 1} earlier updates. The others are on the page of the priority.",
                IsQuiet: true
            );
        }
    }

    private static IEnumerable<IBlock> PartsOf(UpdateView update, int level) =>
        [
            .. update.IsInvented ? new IBlock[] { new Notice(InventedUpdate) } : [],
            new Heading(level, "What we did"),
            new Paragraph(update.Did),
            new Heading(level, "What the impact was"),
            new Paragraph(new Impact(update.Impact.State, update.Impact.Text, update.Impact.ExpectedBy).ToString()),
            new Heading(level, "What we will do next"),
            new Paragraph(update.Next),
            new Paragraph(
                $"Written by {update.WrittenBy}, {update.WrittenAt.InLondon().InWords()}"
                    + (update.Source is null ? "" : $". Source: {update.Source}"),
                IsQuiet: true
            ),
        ];

    private static IEnumerable<IBlock> ClosureOf(ClosureView closure)
    {
        yield return new Heading(1, "Why it was closed");
        yield return new Paragraph(closure.Reason);
        yield return new Paragraph($"{closure.ClosedBy}, {closure.ClosedOn.InWords()}", IsQuiet: true);
    }

    private static IEnumerable<IBlock> SourcesOf(PriorityDetail priority)
    {
        string[] sources =
        [
            .. priority
                .Updates.Take(MostEarlier + 1)
                .Select(update => update.Source)
                .Prepend(priority.Source)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];

        if (sources.Length > 0)
        {
            yield return new Heading(1, "Sources");
            yield return new BulletList(sources);
        }
    }
}
