namespace LscbCloud.Bench.Filling;

/// <summary>How many rows a database is to hold, and in which order they came.</summary>
/// <param name="Boards">How many boards, all of the same size.</param>
/// <param name="IsScattered">Whether the boards wrote by turns, as in years of use, or one after another.</param>
/// <param name="Agencies">How many agencies own an action each, beside the twelve that every board seats. Their actions are the last third of the boards'.</param>
public sealed record Size(int Boards, bool IsScattered = false, int Agencies = 0)
{
    /// <summary>What one page of the list shows.</summary>
    public const int Priorities = 50;

    public const int Updates = 4;

    public const int Entries = 5;
}
