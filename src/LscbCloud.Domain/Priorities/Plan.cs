using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <summary>The business plan of a period. Its dates are free: plans of 15 and 18 months exist.</summary>
public sealed class Plan : AggregateRoot, IBoardOwned
{
    public const int TitleMaxLength = 120;

    private Plan()
    {
        // EF Core materialises plans through here.
    }

    public PlanId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public string Title { get; private init; } = "";

    public DateOnly FromOn { get; private init; }

    public DateOnly ToOn { get; private init; }

    /// <summary>Whether it was made up for the demonstration.</summary>
    public bool IsInvented { get; private init; }

    /// <summary>The public paper that states it, with its line; none where it was begun here.</summary>
    public string? Source { get; private init; }

    public override string Kind => "plan";

    public override string Label => Title;

    public override Guid SubjectId => Id.Value;

    /// <summary>The board begins a plan: the period for which it agrees priorities.</summary>
    public static Plan Begin(string title, DateOnly from, DateOnly to, Provenance? provenance = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);

        var plan = new Plan
        {
            Id = PlanId.New(),
            Title = title,
            FromOn = from,
            ToOn = to,
            IsInvented = provenance?.IsInvented ?? false,
            Source = provenance?.Paper,
        };

        plan.Happened(
            "Began a plan",
            FieldChange.Added("Title", title),
            FieldChange.Added("Runs", $"{from.InWords()} to {to.InWords()}")
        );

        return plan;
    }
}
