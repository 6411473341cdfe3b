using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LscbCloud.Infrastructure.Demonstration;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Demonstration;

/// <summary>What is known of the lines of the boards' papers, without the papers: <c>tools/papers</c> makes it, and says how.</summary>
internal static partial class PaperFingerprints
{
    /// <summary>How many words one fingerprint is of.</summary>
    public const int Run = 4;

    private const int Length = 8;

    private static readonly Dictionary<string, Dictionary<int, HashSet<string>>> Kept = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "tests", "papers"), "*.txt")
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), Read, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Papers => Kept.Keys;

    /// <summary>Whether a line of a paper has these words, one after the other. Four or fewer are a run, or a whole line.</summary>
    public static bool Says(Citation place)
    {
        var words = WordsOf(place.Words);
        var runs = Math.Max(1, words.Length - Run + 1);

        return Enumerable
            .Range(0, runs)
            .All(at => Has(place.Paper.Key, place.Line, words[at..Math.Min(at + Run, words.Length)]));
    }

    /// <summary>How many words, one after the other, a text takes over from a line.</summary>
    public static int LongestCopy(string text, Paper paper, int line)
    {
        var words = WordsOf(text);
        var (longest, current) = (0, 0);

        for (var at = 0; at + Run <= words.Length; at++)
        {
            current = Has(paper.Key, line, words[at..(at + Run)]) ? current + 1 : 0;
            longest = Math.Max(longest, current == 0 ? 0 : current + Run - 1);
        }

        return longest;
    }

    /// <summary>Small letters and figures, without punctuation.</summary>
    public static string[] WordsOf(string text) =>
        [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    private static bool Has(string paper, int line, string[] words) =>
        words.Length > 0
        && Kept.TryGetValue(paper, out var lines)
        && lines.TryGetValue(line, out var kept)
        && kept.Contains(HashOf($"{paper}|{line}|{string.Join(' ', words)}"));

    private static string HashOf(string text) =>
        Convert
            .ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length]
            .Replace('+', '-')
            .Replace('/', '_');

    private static Dictionary<int, HashSet<string>> Read(string file) =>
        File.ReadLines(file)
            .Select(line => line.Split(' '))
            .ToDictionary(
                parts => int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture),
                parts => parts[1..].ToHashSet(StringComparer.Ordinal)
            );

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
