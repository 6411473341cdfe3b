using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <summary>The business plan of a period. Its dates are free: plans of 15 and 18 months exist.</summary>
public sealed class Plan : AggregateRoot, IBoardOwned
{
    public const int TitleMaxLength = 120;
    public const int ClosureReasonMaxLength = 1000;

    /// <summary>Far more than any plan runs; a longer one is a slip of the keyboard.</summary>
    public const int MostYears = 10;

    private Plan()
    {
        // EF Core materialises plans through here.
    }

    public PlanId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public string Title { get; private set; } = "";

    public DateOnly FromOn { get; private set; }

    public DateOnly ToOn { get; private set; }

    /// <summary>The day on which the board closed it; none while it takes priorities.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>What the board said of the period when it closed it.</summary>
    public string? ClosureReason { get; private set; }

    public Author? ClosedBy { get; private set; }

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

        plan.RecordEvent(
            "Began a plan",
            FieldChange.Added("Title", title),
            FieldChange.Added("Runs", $"{from.InWords()} to {to.InWords()}")
        );

        return plan;
    }

    /// <summary>Gives it another title or other days. Refused when closed. What the priorities say of their own days stays.</summary>
    public Result Change(string title, DateOnly from, DateOnly to)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        FieldChange[] changes =
        [
            new("Title", Title, title),
            new("Runs", $"{FromOn.InWords()} to {ToOn.InWords()}", $"{from.InWords()} to {to.InWords()}"),
        ];
        Title = title;
        FromOn = from;
        ToOn = to;
        RecordEvent("Changed a plan", changes);

        return Result.Success;
    }

    /// <summary>The board closes the plan and says what came of it. Refused before its first day, and while priorities in it are open.</summary>
    /// <param name="openPriorities">How many of its priorities are open: they are carried into another plan or closed first.</param>
    public Result Close(DateOnly on, string reason, Author by, int openPriorities)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        if (on < FromOn)
        {
            return PlanErrors.ClosedBeforeItBegan;
        }

        if (openPriorities > 0)
        {
            return PlanErrors.StillOpen(openPriorities);
        }

        ClosedOn = on;
        ClosureReason = reason;
        ClosedBy = by;
        RecordEvent($"Closed the plan on {on.InWords()}", FieldChange.Added("Reason", reason));

        return Result.Success;
    }

    /// <summary>Why it takes no change and no priority; none while it is open.</summary>
    public Error? WhyNotChanged() => ClosedOn is null ? null : PlanErrors.Closed;
}
