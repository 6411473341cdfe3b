namespace LscbCloud.Domain.Search;

/// <summary>Finds the word that somebody probably meant: "neglect" for "negelct".</summary>
public static class Spelling
{
    /// <summary>Shorter words are too like each other to guess at.</summary>
    public const int ShortestWord = 4;

    /// <summary>
    /// The words as they were probably meant, where at least one that is not known is like one that is; otherwise none.
    /// A word of up to seven letters may be wrong in one place, a longer one in two; two letters that changed places are one.
    /// </summary>
    /// <param name="words">What was typed, word by word, in small letters.</param>
    /// <param name="known">Every word that could be meant, in small letters.</param>
    public static string? Meant(IReadOnlyList<string> words, IReadOnlyCollection<string> known)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(known);
        var meant = words.Select(word => MeantBy(word, known)).ToArray();

        return meant.SequenceEqual(words, StringComparer.Ordinal) ? null : string.Join(' ', meant);
    }

    private static string MeantBy(string word, IReadOnlyCollection<string> known)
    {
        if (word.Length < ShortestWord || known.Any(other => other.StartsWith(word, StringComparison.Ordinal)))
        {
            return word;
        }

        var most = word.Length > 7 ? 2 : 1;

        return known
                .Where(other => other.Length >= ShortestWord && Math.Abs(other.Length - word.Length) <= most)
                .Select(other => (Word: other, Distance: Distance(word, other)))
                .Where(near => near.Distance <= most)
                .OrderBy(near => near.Distance)
                .ThenBy(near => near.Word, StringComparer.Ordinal)
                .Select(near => near.Word)
                .FirstOrDefault()
            ?? word;
    }

    /// <summary>How many letters were added, left out, mistaken or changed places.</summary>
    private static int Distance(string one, string other)
    {
        var beforeLast = new int[other.Length + 1];
        var last = Enumerable.Range(0, other.Length + 1).ToArray();

        for (var i = 1; i <= one.Length; i++)
        {
            var current = new int[other.Length + 1];
            current[0] = i;

            for (var j = 1; j <= other.Length; j++)
            {
                var change = one[i - 1] == other[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, last[j] + 1), last[j - 1] + change);

                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, current);
        }

        return last[other.Length];
    }
}
