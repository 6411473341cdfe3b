using System.Net.Http.Json;
using System.Text.Json;

namespace LscbCloud.Api.Tests.Support;

/// <summary>Priorities and what belongs to them, made through the interface as people make them.</summary>
public static class PriorityGiven
{
    public static object Terms(string title, string text = "Children are seen early.") =>
        new
        {
            title,
            aim = text,
            reason = text,
            lead = new { post = text, group = text },
            from = "2017-04-01",
        };

    public static object Update(string asAt, string text = "Trained 40 people.") =>
        new
        {
            asAt,
            did = text,
            impact = new { state = "stated", text },
            next = text,
        };

    public static object Wording(string text) =>
        new
        {
            did = text,
            impact = new { state = "not-stated" },
            next = text,
        };

    /// <summary>Agrees a priority and gives its path in the interface.</summary>
    public static async Task<string> AgreeAsync(
        this TestPerson manager,
        TestBoard board,
        string title,
        string text = "Children are seen early."
    )
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(board);
        using var response = await manager.PostAsync($"/{board.Slug}/api/priorities", Terms(title, text));
        _ = response.EnsureSuccessStatusCode();
        var agreed = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        return $"/{board.Slug}/api/priorities/{agreed.GetProperty("slug").GetString()}";
    }

    /// <summary>The history of a priority, by its path in the interface.</summary>
    public static Task<JsonElement> HistoryOfAsync(this TestPerson reader, string path)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(path);

        return reader.ReadAsync(
            $"{path.Replace("/priorities/", "/things/priority/", StringComparison.Ordinal)}/history"
        );
    }

    /// <summary>Carries a priority into the plan of a later period, and closes the plan of an earlier one with a text.</summary>
    public static async Task FillPlansAsync(this TestPerson manager, TestBoard board, string carried, string text)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(board);
        var path = $"/{board.Slug}/api/plans";
        await manager
            .PostAsync(
                path,
                new
                {
                    title = text,
                    from = "2031-04-01",
                    to = "2032-03-31",
                    carry = new[] { carried },
                }
            )
            .MustSucceed();
        using var past = await manager.PostAsync(
            path,
            new
            {
                title = text,
                from = "2010-04-01",
                to = "2011-03-31",
            }
        );
        _ = past.EnsureSuccessStatusCode();
        await manager
            .PostAsync(
                $"{path}/{$"{past.Headers.Location}".Split("plan=")[1]}/closure",
                new { closedOn = "2011-03-31", reason = text },
                version: 1
            )
            .MustSucceed();
    }
}
