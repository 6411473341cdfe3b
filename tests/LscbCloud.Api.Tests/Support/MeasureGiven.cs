using System.Net.Http.Json;
using System.Text.Json;

namespace LscbCloud.Api.Tests.Support;

/// <summary>Measures and their readings, made through the interface as people make them.</summary>
public static class MeasureGiven
{
    /// <summary>An agreed priority of a board of its own, by its address, and the manager who measures it.</summary>
    public static async Task<(string Path, TestPerson Manager)> MeasuredPriorityAsync(this ServiceFixture api)
    {
        ArgumentNullException.ThrowIfNull(api);
        var board = await api.Given.BoardAsync("measured");
        var manager = await api.Given.MemberAsync(board, "manager");

        return (await manager.AgreeAsync(board, "Neglect"), manager);
    }

    public static object Counted(string title = "Plans lasting 9 months or more", string text = "Case system") =>
        new
        {
            title,
            unit = "count",
            counted = "children",
            polarity = "lower-is-better",
            aim = new { value = 25 },
            source = text,
        };

    /// <summary>What can be changed of a measure.</summary>
    public static object Terms(string title) =>
        new
        {
            title,
            counted = "children",
            polarity = "lower-is-better",
            aim = new { value = 25 },
            source = "Case system",
        };

    public static object Share(string title = "Repeat referrals") =>
        new
        {
            title,
            unit = "percent",
            counted = "of referrals",
            polarity = "lower-is-better",
            source = "Quarterly return",
        };

    public static object Reading(string asAt, int value, string? comment = null) =>
        new
        {
            asAt,
            figure = new { unit = "count", value },
            source = "Quarterly return",
            comment,
        };

    public static object Reading(string asAt, int numerator, int denominator) =>
        new
        {
            asAt,
            figure = new
            {
                unit = "percent",
                numerator,
                denominator,
            },
            source = "Quarterly return",
        };

    /// <summary>Adds a measure with a start of 41 and gives its path in the interface.</summary>
    public static async Task<string> MeasureAsync(
        this TestPerson manager,
        string priority,
        string title,
        string text = "Case system"
    )
    {
        var path = await manager.MeasureAsync(priority, Counted(title, text));
        await manager.PostAsync($"{path}/readings", Reading("2017-03-31", 41, text), version: 1).MustSucceed();

        return path;
    }

    /// <summary>Adds a measure without a reading and gives its path in the interface.</summary>
    public static async Task<string> MeasureAsync(this TestPerson manager, string priority, object terms)
    {
        ArgumentNullException.ThrowIfNull(manager);
        using var response = await manager.PostAsync($"{priority}/measures", terms);
        _ = response.EnsureSuccessStatusCode();
        var added = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        return $"{priority}/measures/{added.GetProperty("number").GetInt32()}";
    }

    /// <summary>What a reading says, as people read it.</summary>
    public static string? TextOf(JsonElement reading) => reading.GetProperty("figure").GetProperty("text").GetString();
}
