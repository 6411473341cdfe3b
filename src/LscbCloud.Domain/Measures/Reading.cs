using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Measures;

/// <summary>What a measure was on a day. Its numbers never change: a correction is a further reading that takes its place.</summary>
public sealed class Reading : IBoardOwned
{
    public const int SourceMaxLength = 400;
    public const int CommentMaxLength = 1000;

    private Reading()
    {
        // EF Core materialises readings through here.
    }

    public ReadingId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public MeasureId MeasureId { get; private init; }

    /// <summary>Its place among the readings of the measure in the order in which they were recorded, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The day that it is true of.</summary>
    public DateOnly AsAt { get; private init; }

    /// <summary>The value, for counts and days; none for percentages and rates.</summary>
    public decimal? Value { get; private init; }

    /// <summary>How many of them, for percentages and rates.</summary>
    public long? Numerator { get; private init; }

    /// <summary>Out of how many, for percentages and rates.</summary>
    public long? Denominator { get; private init; }

    /// <summary>Where it comes from: a return, a report with its line, an agency's letter.</summary>
    public string Source { get; private init; } = "";

    /// <summary>What must be known to read it rightly.</summary>
    public string? Comment { get; private init; }

    /// <summary>Whether the source may still change it.</summary>
    public bool IsProvisional { get; private init; }

    /// <summary>Whether it was made up for the demonstration.</summary>
    public bool IsInvented { get; private init; }

    public Author RecordedBy { get; private init; } = Author.Nobody;

    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>The business day from which the board could see it.</summary>
    public DateOnly RecordedOn { get; private init; }

    /// <summary>The number of the reading whose place it took; none where it is nobody's correction.</summary>
    public int? Restates { get; private init; }

    /// <summary>The business day from which another reading stands in its place.</summary>
    public DateOnly? RestatedOn { get; private set; }

    /// <summary>The number of the reading that replaces it.</summary>
    public int? RestatedBy { get; private set; }

    public Figure Figure => new(Value, Numerator, Denominator);

    /// <summary>Whether it stands, and no correction has taken its place.</summary>
    public bool IsCurrent => RestatedBy is null;

    /// <summary>Whether the board saw it at the end of a day: recorded by then, and not yet corrected.</summary>
    public bool WasSeenOn(DateOnly day) => RecordedOn <= day && (RestatedOn is null || RestatedOn > day);

    internal static Reading Take(
        MeasureId measure,
        int number,
        NewReading reading,
        Recording by,
        int? restates = null
    ) =>
        new()
        {
            Id = ReadingId.New(),
            MeasureId = measure,
            Number = number,
            AsAt = reading.AsAt,
            Value = reading.Figure.Value,
            Numerator = reading.Figure.Numerator,
            Denominator = reading.Figure.Denominator,
            Source = reading.Source,
            Comment = reading.Comment,
            IsProvisional = reading.IsProvisional,
            IsInvented = reading.IsInvented,
            RecordedBy = by.Author,
            RecordedAt = by.At,
            RecordedOn = by.On,
            Restates = restates,
        };

    internal void GiveWayTo(int number, DateOnly on)
    {
        RestatedBy = number;
        RestatedOn = on;
    }
}
