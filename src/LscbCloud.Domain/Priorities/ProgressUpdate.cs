using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <summary>One update on a priority: what we did, what the impact was, what we will do next.</summary>
public sealed class ProgressUpdate : IBoardOwned
{
    public const int TextMaxLength = 4000;
    public const int SourceMaxLength = 400;

    private ProgressUpdate()
    {
        // EF Core materialises updates through here.
    }

    public UpdateId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public PriorityId PriorityId { get; private init; }

    /// <summary>Its place among the updates of the priority, from 1. A later one describes the same day or a later one.</summary>
    public int Number { get; private init; }

    /// <summary>The day that the update describes.</summary>
    public DateOnly AsAt { get; private init; }

    public string Did { get; private set; } = "";

    public ImpactState ImpactState { get; private set; }

    public string? ImpactText { get; private set; }

    public DateOnly? ImpactExpectedBy { get; private set; }

    public string Next { get; private set; } = "";

    public Author WrittenBy { get; private set; } = Author.Nobody;

    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>The public paper that it was taken from, with its line; none where it was written here.</summary>
    public string? Source { get; private init; }

    /// <summary>Whether it was made up for the demonstration.</summary>
    public bool IsInvented { get; private init; }

    public Impact Impact => new(ImpactState, ImpactText, ImpactExpectedBy);

    internal static ProgressUpdate Write(
        PriorityId priority,
        int number,
        DateOnly asAt,
        UpdateText text,
        Signature by,
        Provenance? provenance
    )
    {
        var update = new ProgressUpdate
        {
            Id = UpdateId.New(),
            PriorityId = priority,
            Number = number,
            AsAt = asAt,
            Source = provenance?.Paper,
            IsInvented = provenance?.IsInvented ?? false,
        };

        update.Word(text, by);

        return update;
    }

    internal void Word(UpdateText text, Signature by)
    {
        Did = text.Did;
        ImpactState = text.Impact.State;
        ImpactText = text.Impact.Text;
        ImpactExpectedBy = text.Impact.ExpectedBy;
        Next = text.Next;
        WrittenBy = by.Author;
        WrittenAt = by.At;
    }
}
