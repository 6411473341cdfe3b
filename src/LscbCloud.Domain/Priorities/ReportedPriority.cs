using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <summary>What one priority reported to one meeting, word by word. Nothing changes it, unless words are removed.</summary>
public sealed class ReportedPriority : IBoardOwned
{
    private ReportedPriority()
    {
        // EF Core materialises reports through here.
    }

    public ReportedPriorityId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public MeetingId MeetingId { get; private init; }

    public PriorityId PriorityId { get; private init; }

    /// <summary>Its place in the report, from 1.</summary>
    public int Number { get; private init; }

    public string Title { get; private init; } = "";

    public string Aim { get; private init; } = "";

    /// <summary>The post that led it, with its group.</summary>
    public string LedBy { get; private init; } = "";

    public JudgementValue? Judgement { get; private init; }

    /// <summary>The judgement in force, in the board's word; none where none was agreed.</summary>
    public string? JudgementLabel { get; private init; }

    /// <summary>Whether the judgement was made up for the demonstration.</summary>
    public bool IsJudgementInvented { get; private init; }

    /// <summary>Which update was reported: the latest one's number, 0 where there was none.</summary>
    public int UpdateNumber { get; private init; }

    /// <summary>The day that the update describes.</summary>
    public DateOnly? AsAt { get; private init; }

    public string? Did { get; private init; }

    public ImpactState? ImpactState { get; private init; }

    /// <summary>The impact as it was worded, "Too early; expected by" included.</summary>
    public string? Impact { get; private init; }

    public string? Next { get; private init; }

    public string? WrittenByName { get; private init; }

    /// <summary>Actions that came from it and were open, proposals not counted.</summary>
    public int OpenActions { get; private init; }

    /// <summary>Those of them that were past their day.</summary>
    public int OverdueActions { get; private init; }

    /// <summary>Actions that came from it and were verified or closed.</summary>
    public int FinishedActions { get; private init; }

    /// <summary>Whether the priority was made up for the demonstration.</summary>
    public bool IsInvented { get; private init; }

    /// <summary>Copies what a priority has to report, at its place in the report.</summary>
    public static ReportedPriority Of(MeetingId meeting, int number, PriorityReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (priority, update, actions) = report;
        var standing = priority.Standing;

        return new ReportedPriority
        {
            Id = ReportedPriorityId.New(),
            MeetingId = meeting,
            PriorityId = priority.Id,
            Number = number,
            Title = priority.Title,
            Aim = priority.Aim,
            LedBy = priority.Lead.ToString(),
            Judgement = standing.Judged,
            JudgementLabel = standing.JudgedLabel,
            IsJudgementInvented = standing.IsJudgementInvented,
            UpdateNumber = update?.Number ?? 0,
            AsAt = update?.AsAt,
            Did = update?.Did,
            ImpactState = update?.ImpactState,
            Impact = update?.Impact.ToString(),
            Next = update?.Next,
            WrittenByName = update?.WrittenBy.Name,
            OpenActions = actions.Open,
            OverdueActions = actions.Overdue,
            FinishedActions = actions.Finished,
            IsInvented = priority.IsInvented,
        };
    }
}
