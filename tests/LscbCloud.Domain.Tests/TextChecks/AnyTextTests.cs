using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Domain.Tests.TextChecks;

/// <summary>Texts that nobody meant to write: the check reads them all, finds nothing outside them and nothing twice.</summary>
public sealed class AnyTextTests
{
    private const int Longest = 4000;

    /// <summary>What the check looks at, so that chance brings it together in every order.</summary>
    private static readonly string[] Pieces =
    [
        "Jack",
        "aged",
        "7",
        "(",
        ")",
        "-",
        "year",
        "old",
        "born",
        "May",
        "2009",
        "3",
        "/",
        ".",
        ",",
        "943",
        "476",
        "5919",
        "B801200005001",
        "0",
        "+44",
        "01632",
        " ",
        "\n",
        "\n\n",
        "\0",
        "\ud800",
        "\udc00",
        "😀",
        "\u0301",
        "\u200d",
        "é",
        "٣",
        "中",
        "’",
        "D.O.B.",
        "who is",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_text_is_read_to_its_end(int seed)
    {
        var text = TextOf(seed);

        var found = TextCheck.Find(text);

        var end = 0;
        foreach (var finding in found)
        {
            Assert.InRange(finding.Start, end, text.Length - finding.Length);
            Assert.Equal(finding.Words, text.Substring(finding.Start, finding.Length));
            end = finding.Start + finding.Length;
        }
    }

    [Theory]
    [InlineData('J')]
    [InlineData('0')]
    [InlineData('(')]
    [InlineData('+')]
    [InlineData('-')]
    [InlineData('\ud800')]
    [InlineData('\u0301')]
    [InlineData(' ')]
    public void One_character_over_and_over_is_nothing(char character) =>
        Assert.Empty(TextCheck.Find(new string(character, Longest)));

    [Fact]
    public void A_long_text_is_marked_at_its_very_end()
    {
        var text = string.Concat(Enumerable.Repeat("Jack and ", 440)) + "Jack (7)";

        Assert.Equal(text.Length - 8, Assert.Single(TextCheck.Find(text)).Start);
    }

    /// <summary>Half of the texts are made of telling pieces, half of any characters at all. The same seed makes the same text.</summary>
    private static string TextOf(int seed)
    {
        var state = (uint)seed * 2654435761;
        var text = new System.Text.StringBuilder();

        while (text.Length < Longest)
        {
            state = (state * 1664525) + 1013904223;
            _ = seed % 2 == 0 ? text.Append(Pieces[(state >> 8) % Pieces.Length]) : text.Append((char)(state >> 16));
        }

        return text.ToString(0, Longest);
    }
}
