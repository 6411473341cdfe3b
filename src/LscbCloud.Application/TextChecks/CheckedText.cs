using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.TextChecks;

/// <summary>What was found in a text, from left to right.</summary>
public sealed record CheckedText(IReadOnlyList<MarkedWords> Findings)
{
    internal static CheckedText Of(string text, params IEnumerable<string?> knownTelephones) =>
        new([
            .. TextCheck
                .Find(text, knownTelephones)
                .Select(f => new MarkedWords(f.Kind, f.Start, f.Length, f.Words, f.Likeness, f.Sentence)),
        ]);
}
