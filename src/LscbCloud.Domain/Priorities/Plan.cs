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

    public override string Kind => "plan";

    public override string Label => Title;

    public override Guid SubjectId => Id.Value;

    public static Plan Begin(string title, DateOnly from, DateOnly to)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);

        var plan = new Plan
        {
            Id = PlanId.New(),
            Title = title,
            FromOn = from,
            ToOn = to,
        };

        plan.Happened(
            "Began a plan",
            FieldChange.Added("Title", title),
            FieldChange.Added("Runs", $"{from.InWords()} to {to.InWords()}")
        );

        return plan;
    }
}
