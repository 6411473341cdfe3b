using System.Text.Json;
using LscbCloud.Api.Tests.Demonstration;
using LscbCloud.Api.Tests.People;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Measures;

/// <summary>The measures of the demonstration: what a paper prints, with its line, and what is invented, with its label.</summary>
[Collection(typeof(DemonstrationCollection))]
public sealed class DemonstrationMeasureTests(DemonstrationFixture api)
{
    [Fact]
    public async Task A_figure_of_a_real_board_names_its_paper_and_line_and_is_not_judged()
    {
        var items = await MeasuresAsync("surrey", "neglect", "manager");

        var share = Assert.Single(items);
        Assert.Equal("68.1%", share.GetProperty("start").GetProperty("figure").GetProperty("text").GetString());
        Assert.Equal("553 of 812", share.GetProperty("start").GetProperty("figure").GetProperty("base").GetString());
        Assert.False(share.GetProperty("isInvented").GetBoolean());
        var manager = await TryAsync("manager@surrey.example");
        var detail = await manager.ReadAsync("/surrey/api/priorities/neglect/measures/1");
        Assert.EndsWith(
            "line 95",
            detail.GetProperty("readings")[0].GetProperty("source").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Every_measure_of_the_fictional_board_is_labelled_as_invented()
    {
        var items = await MeasuresAsync("northshire", "neglect", "manager");

        Assert.Equal(7, items.Length);
        Assert.All(items, item => Assert.True(item.GetProperty("isInvented").GetBoolean()));
        Assert.Equal(
            [
                "Improving",
                "Improving",
                "Behind plan",
                "On plan",
                "Improving",
                "Not said, because a number is small",
                "Behind plan",
            ],
            items.Select(item => item.GetProperty("standing").GetProperty("words").GetString()),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task Loading_again_adds_nothing()
    {
        await api.LoadAsync(TestContext.Current.CancellationToken);

        Assert.Equal(7, (await MeasuresAsync("northshire", "neglect", "lay")).Length);
        _ = Assert.Single(await MeasuresAsync("cheshire-east", "current-safeguarding-performance", "lay"));
    }

    private async Task<JsonElement[]> MeasuresAsync(string board, string priority, string who)
    {
        var person = await TryAsync($"{who}@{board}.example");

        return
        [
            .. (await person.ReadAsync($"/{board}/api/priorities/{priority}/measures"))
                .GetProperty("items")
                .EnumerateArray(),
        ];
    }

    private async Task<Browser> TryAsync(string email)
    {
        var browser = new Browser(api);
        await browser.PostAsync("/api/session", new { email, password = "safeguarding-2017" }).MustSucceed();

        return browser;
    }
}
