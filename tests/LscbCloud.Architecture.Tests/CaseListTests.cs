using System.Globalization;
using System.Text.RegularExpressions;

namespace LscbCloud.Architecture.Tests;

/// <summary>Compares <c>docs/isolation-cases.md</c> with the tests, so that it can neither rot nor promise.</summary>
public sealed partial class CaseListTests
{
    // The numbers that exist; some were merged into others before they were written down.
    private const string Known = """
        X-A01-14 X-A16-18 X-A20-25 X-B01-12 X-C01-10 X-C12-13 X-D01-02 X-D04-04 X-D06-15 X-E01-01 X-E03-06 X-E08-09
        X-F01-01 X-F03-10 X-F12-14 X-G01-01 X-G03-08
        FB_P01-11 FB_H01-16 FB_S01-11 FB_C01-11 FB_R01-10 FB_M01-13 FB_T01-23 FB_O01-12 FB_A01-13 FB_E01-21 FB_X01-03
        """;

    private const int Patience = 5000;

    private static readonly string[] Answers = ["does not apply: ", "later: ", "open: "];

    private static readonly Row[] Rows =
    [
        .. File.ReadAllLines(Path.Combine(Assemblies.Root, "docs", "isolation-cases.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 5 && Number().IsMatch(cells[1]))
            .Select(cells => new Row(cells[1], cells[2], cells[3])),
    ];

    private static readonly Dictionary<string, string[]> Tests = Directory
        .EnumerateFiles(Path.Combine(Assemblies.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
        .SelectMany(file => TestsIn(Path.GetFileNameWithoutExtension(file), File.ReadAllLines(file)))
        .ToLookup(test => test.Name, test => test.Cases, StringComparer.Ordinal)
        .ToDictionary(tests => tests.Key, tests => tests.SelectMany(cases => cases).ToArray(), StringComparer.Ordinal);

    [Fact]
    public void Every_case_is_listed_once() =>
        Assert.Equal(
            KnownNumbers().Order(StringComparer.Ordinal),
            Rows.Select(row => row.Id).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_case_is_answered_by_tests_or_in_words() =>
        Assert.Empty(
            Rows.Where(row =>
                    row.Case.Length == 0
                    || (
                        row.By.Length == 0
                        && !Array.Exists(Answers, word => row.Answer.StartsWith(word, StringComparison.Ordinal))
                    )
                )
                .Select(row => row.Id)
        );

    [Fact]
    public void Every_test_that_the_list_names_exists() =>
        Assert.DoesNotContain(Rows.SelectMany(row => row.By), test => !Tests.ContainsKey(test));

    [Fact]
    public void The_list_and_the_tests_name_each_other() =>
        Assert.Equal(
            Tests.SelectMany(test => test.Value.Select(number => $"{number} {test.Key}")).Order(StringComparer.Ordinal),
            Rows.SelectMany(row => row.By.Select(test => $"{row.Id} {test}")).Order(StringComparer.Ordinal)
        );

    private static IEnumerable<string> KnownNumbers() =>
        from range in Known.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let first = int.Parse(range[^5..^3], CultureInfo.InvariantCulture)
        let last = int.Parse(range[^2..], CultureInfo.InvariantCulture)
        from number in Enumerable.Range(first, last - first + 1)
        select $"{range[..^5]}{number:D2}";

    /// <summary>The tests of a file, each with the numbers that stand between its first attribute and its name.</summary>
    private static IEnumerable<(string Name, string[] Cases)> TestsIn(string file, string[] lines)
    {
        var numbers = new List<string>();
        var isTest = false;

        foreach (var line in lines)
        {
            if (line is "    [Fact]" or "    [Theory]")
            {
                (isTest, numbers) = (true, []);
            }
            else if (isTest && line.StartsWith("    public ", StringComparison.Ordinal))
            {
                isTest = false;
                yield return ($"{file}.{line.Split('(')[0].Split(' ')[^1]}", [.. numbers]);
            }
            else
            {
                numbers.AddRange(Number().Matches(line).Select(number => number.Value));
            }
        }
    }

    [GeneratedRegex("(X-[A-G]|FB_[A-Z])\\d\\d", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Number();

    [GeneratedRegex("`(?<test>\\w+\\.\\w+)`", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Cited();

    private sealed record Row(string Id, string Case, string Answer)
    {
        public string[] By { get; } = [.. Cited().Matches(Answer).Select(match => match.Groups["test"].Value)];
    }
}
