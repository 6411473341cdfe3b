namespace LscbCloud.Infrastructure.Documents;

/// <summary>Parts text where people part it: an empty line begins a new paragraph.</summary>
internal static class TextParts
{
    public static IEnumerable<string> Of(string text) =>
        text.ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
