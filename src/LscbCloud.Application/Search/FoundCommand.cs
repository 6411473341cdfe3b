namespace LscbCloud.Application.Search;

/// <summary>Something that the reader may do.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Priority">For which priority, by address; none for the board as a whole.</param>
/// <param name="Title">What that priority is called.</param>
public sealed record FoundCommand(CommandKind Kind, string? Priority = null, string? Title = null);
