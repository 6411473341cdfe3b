using LscbCloud.Domain.People;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>What the demonstration says, in our own words, with the places of a paper that state it. Without a place it is invented.</summary>
internal sealed record Telling(string Text, params IReadOnlyList<Citation> Places)
{
    /// <summary>What a paper leaves out, which we say and never fill in.</summary>
    public static Telling NotStated { get; } = new(PostName.NotStated);

    public bool IsStated => this != NotStated;

    public static implicit operator Telling(string text) => new(text);

    /// <summary>The papers with their lines, such as "Report on safeguarding, 27 September 2012, lines 124 and 128"; none for what is invented.</summary>
    public static string? SourceOf(params IEnumerable<Telling?> tellings)
    {
        string[] papers =
        [
            .. tellings
                .SelectMany(telling => telling?.Places ?? [])
                .GroupBy(place => place.Paper.Title, StringComparer.Ordinal)
                .Select(places => $"{places.Key}, {LinesOf(places)}"),
        ];

        return papers.Length == 0 ? null : string.Join("; ", papers);
    }

    private static string LinesOf(IEnumerable<Citation> places)
    {
        int[] lines = [.. places.Select(place => place.Line).Distinct().Order()];

        return lines is [var only] ? $"line {only}" : $"lines {string.Join(", ", lines[..^1])} and {lines[^1]}";
    }
}
