using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Retention;

/// <summary>Retention and legal holds, made through the interface as people make them.</summary>
public static class RetentionGiven
{
    /// <summary>A decision that a class is kept for some years; none for permanently.</summary>
    public static object Decision(int? years, string reason = "As in the council’s schedule.") =>
        new
        {
            keeping = years is null ? "permanently" : "for-years",
            years,
            reason,
        };

    public static Task DecideAsync(
        this TestPerson manager,
        TestBoard board,
        string recordClass,
        int? years,
        int version = 0
    )
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(board);

        return manager
            .PutAsync($"/{board.Slug}/api/retention/classes/{recordClass}", Decision(years), version)
            .MustSucceed();
    }

    /// <summary>Puts a hold on, and gives its path in the interface.</summary>
    public static async Task<string> PutHoldOnAsync(
        this TestPerson manager,
        TestBoard board,
        string reason = "The inquiry wants everything kept."
    )
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(board);
        var path = $"/{board.Slug}/api/retention/holds";
        using var response = await manager.PostAsync(path, new { reason });
        var put = await response.JsonAsync();
        Assert.True(response.IsSuccessStatusCode, put.ToString());

        return $"{path}/{put.GetProperty("id").GetGuid():D}";
    }

    /// <summary>The id of the latest hold that was lifted.</summary>
    public static async Task<string> EarlierHoldAsync(this TestPerson reader, TestBoard board)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(board);
        var retention = await reader.ReadAsync($"/{board.Slug}/api/retention");

        return $"{retention.GetProperty("earlierHolds")[0].GetProperty("id").GetGuid():D}";
    }

    /// <summary>A decision, and a hold that was lifted, with a text of each kind.</summary>
    public static async Task FillRetentionAsync(this TestPerson manager, TestBoard board, string text)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(board);
        await manager
            .PutAsync($"/{board.Slug}/api/retention/classes/plans", Decision(years: 5, text), version: 0)
            .MustSucceed();
        var hold = await manager.PutHoldOnAsync(board, text);
        await manager.PostAsync($"{hold}/lifting", new { reason = text }, version: 1).MustSucceed();
    }
}
