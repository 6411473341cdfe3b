using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <summary>How a priority stood when it was carried out of a plan into a later one. The earlier plan shows it so, whatever comes after.</summary>
public sealed class CarriedPriority : IBoardOwned
{
    private CarriedPriority()
    {
        // EF Core materialises carried priorities through here.
    }

    public CarriedPriorityId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    /// <summary>The plan that it left.</summary>
    public PlanId PlanId { get; private init; }

    /// <summary>The plan in which it went on.</summary>
    public PlanId IntoPlanId { get; private init; }

    public PriorityId PriorityId { get; private init; }

    public DateOnly CarriedOn { get; private init; }

    public Author CarriedBy { get; private init; } = Author.Nobody;

    /// <summary>What it was called then.</summary>
    public string Title { get; private init; } = "";

    /// <summary>Its aim as it was then.</summary>
    public string Aim { get; private init; } = "";

    /// <summary>The post that led it, with its group.</summary>
    public string LedBy { get; private init; } = "";

    /// <summary>The judgement in force, in the board's word; none where none had been agreed.</summary>
    public string? JudgementLabel { get; private init; }

    public JudgementValue? Judgement { get; private init; }

    /// <summary>The day of the meeting that agreed it.</summary>
    public DateOnly? JudgedOn { get; private init; }

    /// <summary>The meeting that agreed it.</summary>
    public string? JudgedAt { get; private init; }

    public bool IsJudgementInvented { get; private init; }

    /// <summary>How many updates had been written.</summary>
    public int UpdateCount { get; private init; }

    /// <summary>What the latest of them said of the impact.</summary>
    public ImpactState? Impact { get; private init; }

    public DateOnly? UpdatedAsAt { get; private init; }

    /// <summary>Whether the priority was made up for the demonstration.</summary>
    public bool IsInvented { get; private init; }

    internal static CarriedPriority Of(Priority priority, PlanId into, DateOnly on, Author by) =>
        new()
        {
            Id = CarriedPriorityId.New(),
            PlanId = priority.PlanId,
            IntoPlanId = into,
            PriorityId = priority.Id,
            CarriedOn = on,
            CarriedBy = by,
            Title = priority.Title,
            Aim = priority.Aim,
            LedBy = priority.Lead.ToString(),
            Judgement = priority.Standing.Judged,
            JudgementLabel = priority.Standing.JudgedLabel,
            JudgedOn = priority.Standing.JudgedOn,
            JudgedAt = priority.Standing.JudgedAt,
            IsJudgementInvented = priority.Standing.IsJudgementInvented,
            UpdateCount = priority.Standing.UpdateCount,
            Impact = priority.Standing.Impact,
            UpdatedAsAt = priority.Standing.UpdatedAsAt,
            IsInvented = priority.IsInvented,
        };
}
