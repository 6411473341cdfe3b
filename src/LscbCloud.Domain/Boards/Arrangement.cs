using System.Collections.Frozen;
using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Boards;

/// <summary>The form in which an area's partners work together, from one day to another: a board until 2019, a partnership since.</summary>
/// <remarks>
/// Labels, role names and the words of judgements hang from the arrangement in force on a date. Nothing that was written
/// under an earlier arrangement is renamed. Source: Children Act 2004 sections 13 to 14B and 16E to 16K.
/// </remarks>
public sealed class Arrangement : AggregateRoot, IBoardOwned
{
    public const int NameMaxLength = 200;

    private static readonly FrozenDictionary<string, string> Nothing = FrozenDictionary<string, string>.Empty;

    private Arrangement()
    {
        // EF Core materialises arrangements through here.
    }

    public ArrangementId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public ArrangementType Type { get; private init; }

    public string Name { get; private init; } = "";

    public DateOnly FromOn { get; private init; }

    /// <summary>The last day on which it was in force; none while it is.</summary>
    public DateOnly? ToOn { get; private set; }

    /// <summary>What the area calls things: board, chair, annualReport, seriousCaseReview.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; private init; } = Nothing;

    /// <summary>Names of roles that differ from the usual ones, by the role's code.</summary>
    public IReadOnlyDictionary<string, string> RoleNames { get; private init; } = Nothing;

    /// <summary>The words of the board's judgement scale, by value.</summary>
    public IReadOnlyDictionary<string, string> JudgementLabels { get; private init; } = Nothing;

    public override string Kind => "arrangement";

    public override string Label => Name;

    public override Guid SubjectId => Id.Value;

    public static Arrangement Begin(ArrangementType type, string name, DateOnly from, ArrangementWords words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(words);

        var arrangement = new Arrangement
        {
            Id = ArrangementId.New(),
            Type = type,
            Name = name,
            FromOn = from,
            Labels = words.Labels,
            RoleNames = words.RoleNames,
            JudgementLabels = words.JudgementLabels,
        };

        arrangement.RecordEvent(
            "Began an arrangement",
            FieldChange.Added("Name", name),
            FieldChange.Added("From", from.InWords())
        );

        return arrangement;
    }

    /// <summary>Ends it on the day before another begins. Refused before its own first day.</summary>
    public Result EndBefore(DateOnly successorFrom)
    {
        if (successorFrom <= FromOn)
        {
            return ArrangementErrors.BeginsTooEarly;
        }

        ToOn = successorFrom.AddDays(-1);
        RecordEvent("Ended an arrangement", FieldChange.Added("To", ToOn.Value.InWords()));

        return Result.Success;
    }

    public bool IsInForceOn(DateOnly day) => FromOn <= day && (ToOn is null || day <= ToOn);
}
