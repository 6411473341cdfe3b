using System.Globalization;
using System.Text;
using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Infrastructure.Removals;

/// <summary>Finds words in the strings of a JSON text, as it is written.</summary>
internal static class JsonWords
{
    private const int EscapeLength = 6;

    /// <param name="json">The text.</param>
    /// <param name="words">What is looked for.</param>
    /// <param name="withNames">Whether people choose the names of its members as well as their values.</param>
    public static IReadOnlyList<TextRange> In(string json, Wording words, bool withNames)
    {
        var found = new List<TextRange>();
        var at = 0;

        while ((at = json.IndexOf('"', at)) >= 0)
        {
            var (text, starts, end) = Read(json, at + 1);

            if (withNames || !IsName(json, end + 1))
            {
                found.AddRange(words.In(text).Select(range => new TextRange(starts[range.Start], starts[range.End])));
            }

            at = end + 1;
        }

        return found;
    }

    /// <summary>The string that begins here, without its escapes; where each of its characters stands; and where it ends.</summary>
    private static (string Text, List<int> Starts, int End) Read(string json, int at)
    {
        var text = new StringBuilder();
        var starts = new List<int>();

        while (json[at] != '"')
        {
            starts.Add(at);
            var length = 1;

            if (json[at] == '\\')
            {
                length = json[at + 1] == 'u' ? EscapeLength : 2;
                _ = text.Append(length == 2 ? Unescaped(json[at + 1]) : Numbered(json.AsSpan(at + 2, 4)));
            }
            else
            {
                _ = text.Append(json[at]);
            }

            at += length;
        }

        starts.Add(at);

        return (text.ToString(), starts, at);
    }

    private static char Unescaped(char character) =>
        character switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            _ => character,
        };

    private static char Numbered(ReadOnlySpan<char> digits) =>
        (char)int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static bool IsName(string json, int at)
    {
        while (at < json.Length && char.IsWhiteSpace(json[at]))
        {
            at++;
        }

        return at < json.Length && json[at] == ':';
    }
}
