namespace LscbCloud.Application.Records;

/// <summary>A part of a record that was found.</summary>
/// <param name="Id">The part.</param>
/// <param name="Words">What it is called, with its record.</param>
internal sealed record FoundPart(Guid Id, string Words);
