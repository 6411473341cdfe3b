namespace LscbCloud.Application.Records;

/// <summary>A record that was found.</summary>
/// <param name="Id">The record.</param>
/// <param name="Label">What its own page calls it.</param>
internal sealed record FoundRecord(Guid Id, string Label)
{
    /// <summary>What it is called elsewhere, where its label would not tell it from others.</summary>
    public string Words { get; init; } = Label;

    /// <summary>The record that it belongs to; most belong to themselves.</summary>
    public Guid BelongsToId { get; init; } = Id;
}
