namespace LscbCloud.Application.Search;

/// <summary>What a search found.</summary>
/// <param name="Items">At most 20, by kind, and within a kind the best first.</param>
/// <param name="Commands">What the reader may do, there and with the first open priority that was found.</param>
/// <param name="Meant">What was probably meant, where nothing was found.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Items, IReadOnlyList<FoundCommand> Commands, string? Meant)
{
    public const int Most = 20;
}

/// <summary>Something that the reader may do.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Priority">For which priority, by address; none for the board as a whole.</param>
/// <param name="Title">What that priority is called.</param>
public sealed record FoundCommand(CommandKind Kind, string? Priority = null, string? Title = null);

/// <summary>What can be done straight from a search.</summary>
public enum CommandKind
{
    RaiseAction,
    ProposeAction,
    RecordUpdate,
    AgreePriority,
}
