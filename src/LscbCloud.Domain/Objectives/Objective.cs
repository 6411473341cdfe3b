using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Domain.Objectives;

/// <summary>One thing that a priority sets out to reach, such as "No child drifts on a plan". It keeps its number for life.</summary>
/// <remarks>It has a version of its own, so that rewording it never stands in the way of somebody who writes a long update.</remarks>
public sealed class Objective : AggregateRoot, IBoardOwned
{
    public const int SentenceMaxLength = 300;
    public const int ReasonMaxLength = 1000;

    /// <summary>How many objectives a priority may have, those that were dropped included.</summary>
    public const int MostOfAPriority = 30;

    private Objective()
    {
        // EF Core materialises objectives through here.
    }

    public ObjectiveId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public PriorityId PriorityId { get; private init; }

    /// <summary>Its place among the objectives of the priority, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>What will be so when it is reached, in one sentence.</summary>
    public string Sentence { get; private set; } = "";

    /// <summary>Its first day, where one is set.</summary>
    public DateOnly? FromOn { get; private set; }

    /// <summary>The day by which it is to be reached, where one is set.</summary>
    public DateOnly? ToOn { get; private set; }

    public Author AddedBy { get; private init; } = Author.Nobody;

    /// <summary>Whether it was made up for the demonstration.</summary>
    public bool IsInvented { get; private init; }

    /// <summary>The public paper that states it, with its line; none where it was written here.</summary>
    public string? Source { get; private init; }

    /// <summary>The day on which the board gave it up. It stays visible, with the reason.</summary>
    public DateOnly? DroppedOn { get; private set; }

    public string? DropReason { get; private set; }

    public Author? DroppedBy { get; private set; }

    public override string Kind => "objective";

    public override string Label => Sentence;

    public override Guid SubjectId => Id.Value;

    /// <summary>Adds an objective after those that the priority has.</summary>
    public static Objective Add(
        PriorityId priority,
        int number,
        ObjectiveTerms terms,
        Author by,
        Provenance? provenance = null
    )
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);

        var objective = new Objective
        {
            Id = ObjectiveId.New(),
            PriorityId = priority,
            Number = number,
            Sentence = terms.Sentence,
            FromOn = terms.From,
            ToOn = terms.To,
            AddedBy = by,
            IsInvented = provenance?.IsInvented ?? false,
            Source = provenance?.Paper,
        };

        objective.RecordEvent(
            $"Added objective {number}",
            FieldChange.Added("Objective", terms.Sentence),
            FieldChange.Added("From", terms.From?.InWords()),
            FieldChange.Added("By", terms.To?.InWords())
        );

        return objective;
    }

    /// <summary>Says it in other words, or for other days. Refused once it is dropped.</summary>
    public Result Reword(ObjectiveTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        FieldChange[] changes =
        [
            new("Objective", Sentence, terms.Sentence),
            new("From", FromOn?.InWords(), terms.From?.InWords()),
            new("By", ToOn?.InWords(), terms.To?.InWords()),
        ];

        Sentence = terms.Sentence;
        FromOn = terms.From;
        ToOn = terms.To;
        RecordEvent($"Reworded objective {Number}", changes);

        return Result.Success;
    }

    /// <summary>The board gives it up and says why. It keeps its number and can be read.</summary>
    public Result Drop(DateOnly on, string reason, Author by)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        DroppedOn = on;
        DropReason = reason;
        DroppedBy = by;
        RecordEvent($"Dropped objective {Number} on {on.InWords()}", FieldChange.Added("Reason", reason));

        return Result.Success;
    }

    /// <summary>Why it takes no change; none until it is dropped.</summary>
    public Error? WhyNotChanged() => DroppedOn is null ? null : ObjectiveErrors.Dropped;
}
