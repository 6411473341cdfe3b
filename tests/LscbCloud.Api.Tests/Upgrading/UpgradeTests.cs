using System.Text.Json.Nodes;

namespace LscbCloud.Api.Tests.Upgrading;

/// <summary>A database that an earlier build has filled says the same after the migrations of this one.</summary>
public sealed class UpgradeTests(UpgradedDemonstration demonstration) : IClassFixture<UpgradedDemonstration>
{
    private static readonly Dictionary<string, string> NewNames = new(StringComparer.Ordinal)
    {
        ["app.text_answers"] = "app.board_text_answers",
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_row_of_the_demonstration_is_still_there()
    {
        Assert.Contains("app.priorities 21", demonstration.Before.Rows, StringComparer.Ordinal);
        Assert.Subset(
            demonstration.After.Rows.ToHashSet(StringComparer.Ordinal),
            demonstration.Before.RowsUnder(NewNames).ToHashSet(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_history_of_the_demonstration_ends_with_the_same_link()
    {
        Assert.Contains(demonstration.Before.Chains, chain => chain.StartsWith("agency ", StringComparison.Ordinal));
        Assert.Equal(demonstration.Before.Chains, demonstration.After.Chains);
    }

    // Since decision 55 an action counts as done once the board has verified it, and no longer by its owner's word.
    private const string Recounted = " actions done";

    [Fact]
    public async Task Pages_answer_as_they_did_before()
    {
        var manager = await demonstration.Given.SessionOfAsync("manager@northshire.example");
        using var file = new StreamReader(FormerDatabase.Open("pages-0029.json"));
        var pages = JsonNode.Parse(await file.ReadToEndAsync(Stop))?.AsObject() ?? [];

        Assert.Equal(3, pages.Count);

        foreach (var (address, before) in pages)
        {
            var now = JsonNode.Parse((await manager.ReadAsync(address)).GetRawText());
            Assert.DoesNotContain(
                Lost(before, now, address),
                lost => !lost.Contains(Recounted, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public async Task A_board_that_has_grown_for_years_keeps_every_row_and_every_link()
    {
        await using var grown = await FormerDatabase.MakeAsync(demonstration.Cluster);
        await FormerDatabase.RunAsync(grown, "grown-0029.sql");
        var before = await DatabaseContents.ReadAsync(grown);
        await FormerDatabase.UpgradeAsync(grown);
        var after = await DatabaseContents.ReadAsync(grown);

        Assert.NotEmpty(before.Chains);
        Assert.Subset(
            after.Rows.ToHashSet(StringComparer.Ordinal),
            before.RowsUnder(NewNames).ToHashSet(StringComparer.Ordinal)
        );
        Assert.Equal(before.Chains, after.Chains);
    }

    /// <summary>Where an answer no longer says what it said. What it says besides is new, and is left out.</summary>
    private static IEnumerable<string> Lost(JsonNode? before, JsonNode? after, string at) =>
        (before, after) switch
        {
            (JsonObject was, JsonObject now) => was.SelectMany(field =>
                Lost(field.Value, now[field.Key], $"{at} {field.Key}")
            ),
            (JsonArray was, JsonArray now) when was.Count == now.Count => was.Zip(now)
                .SelectMany((pair, index) => Lost(pair.First, pair.Second, $"{at} {index}")),
            _ => JsonNode.DeepEquals(before, after) ? [] : [$"{at}: {before} is now {after}"],
        };
}
