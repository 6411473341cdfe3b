using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Query;

namespace LscbCloud.Application.Search;

/// <summary>What somebody searches for, word by word. Everything found contains every word, somewhere in what is searched.</summary>
internal sealed partial record SearchWords(string Text, IReadOnlyList<string> Words, ITextMatching Matching)
{
    /// <summary>Fewer letters would find everything.</summary>
    public const int ShortestText = 2;

    private const int MostWords = 6;
    private const int ExcerptLength = 140;
    private const int Before = 50;

    /// <summary>Reads a text as it was typed. None where it is too short to search for.</summary>
    public static SearchWords? Read(string text, ITextMatching matching)
    {
        var small = Small(text.Trim());
        string[] words = [.. AnyWord().Matches(small).Select(match => match.Value).Take(MostWords)];

        return words.Sum(word => word.Length) >= ShortestText ? new SearchWords(small, words, matching) : null;
    }

    /// <summary>The words of a text in small letters.</summary>
    public static IEnumerable<string> In(string text) => AnyWord().Matches(Small(text)).Select(match => match.Value);

    /// <summary>The rows whose text contains every word.</summary>
    public IQueryable<T> In<T>(IQueryable<T> rows, Expression<Func<T, string>> text) =>
        Words.Aggregate(rows, (found, word) => found.Where(Of(text, Matching.Contains(word))));

    /// <summary>Whether a title begins with what was typed, which makes it the likeliest.</summary>
    public Expression<Func<T, bool>> Begins<T>(Expression<Func<T, string>> title) => Of(title, Matching.Begins(Text));

    /// <summary>The part of a text around the first of the words that it contains; none where it contains none.</summary>
    public string? ExcerptOf(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var small = Small(text);
        var at = Words
            .Select(word => small.IndexOf(word, StringComparison.Ordinal))
            .Where(i => i >= 0)
            .DefaultIfEmpty(-1)
            .Min();

        if (at < 0)
        {
            return null;
        }

        var from = at <= Before ? 0 : small.LastIndexOf(' ', at - Before) + 1;
        var to = Math.Min(text.Length, from + ExcerptLength);

        return $"{(from > 0 ? "… " : "")}{text[from..to].Trim()}{(to < text.Length ? " …" : "")}";
    }

#pragma warning disable CA1308 // Shown to nobody; the database makes letters small as well.
    private static string Small(string text) => text.ToLowerInvariant();
#pragma warning restore CA1308

    /// <summary>Asks a question of the text of a row.</summary>
    private static Expression<Func<T, bool>> Of<T>(
        Expression<Func<T, string>> text,
        Expression<Func<string, bool>> question
    ) =>
        Expression.Lambda<Func<T, bool>>(
            ReplacingExpressionVisitor.Replace(question.Parameters[0], text.Body, question.Body),
            text.Parameters
        );

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’-]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnyWord();
}
