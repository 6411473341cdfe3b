using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Retention;

/// <summary>Retention and legal holds of a board or an agency, made through the interface as people make them.</summary>
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

    public static string AddressOf(TestBoard board)
    {
        ArgumentNullException.ThrowIfNull(board);

        return $"/{board.Slug}/api/retention";
    }

    public static string AddressOf(TestAgency agency)
    {
        ArgumentNullException.ThrowIfNull(agency);

        return $"/agencies/{agency.Slug}/api/retention";
    }

    public static Task DecideAsync(
        this TestPerson manager,
        TestBoard board,
        string recordClass,
        int? years,
        int version = 0
    ) => DecideAsync(manager, AddressOf(board), recordClass, Decision(years), version);

    public static Task DecideAsync(this TestPerson manager, TestAgency agency, string recordClass, int? years) =>
        DecideAsync(manager, AddressOf(agency), recordClass, Decision(years));

    /// <summary>Puts a hold on, and gives its path in the interface.</summary>
    public static Task<string> PutHoldOnAsync(
        this TestPerson manager,
        TestBoard board,
        string reason = "The inquiry wants everything kept."
    ) => PutHoldOnAsync(manager, AddressOf(board), reason);

    /// <inheritdoc cref="PutHoldOnAsync(TestPerson, TestBoard, string)"/>
    public static Task<string> PutHoldOnAsync(
        this TestPerson manager,
        TestAgency agency,
        string reason = "The inquiry wants everything kept."
    ) => PutHoldOnAsync(manager, AddressOf(agency), reason);

    /// <summary>The id of the latest hold that was lifted.</summary>
    public static Task<string> EarlierHoldAsync(this TestPerson reader, TestBoard board) =>
        EarlierHoldAsync(reader, AddressOf(board));

    /// <inheritdoc cref="EarlierHoldAsync(TestPerson, TestBoard)"/>
    public static Task<string> EarlierHoldAsync(this TestPerson reader, TestAgency agency) =>
        EarlierHoldAsync(reader, AddressOf(agency));

    /// <summary>A decision, and a hold that was lifted, with a text of each kind.</summary>
    public static Task FillRetentionAsync(this TestPerson manager, TestBoard board, string text) =>
        FillAsync(manager, AddressOf(board), "plans", text);

    /// <inheritdoc cref="FillRetentionAsync(TestPerson, TestBoard, string)"/>
    public static Task FillRetentionAsync(this TestPerson manager, TestAgency agency, string text) =>
        FillAsync(manager, AddressOf(agency), "history", text);

    private static Task DecideAsync(
        TestPerson manager,
        string address,
        string recordClass,
        object decision,
        int version = 0
    )
    {
        ArgumentNullException.ThrowIfNull(manager);

        return manager.PutAsync($"{address}/classes/{recordClass}", decision, version).MustSucceed();
    }

    private static async Task<string> PutHoldOnAsync(TestPerson manager, string address, string reason)
    {
        ArgumentNullException.ThrowIfNull(manager);
        using var response = await manager.PostAsync($"{address}/holds", new { reason });
        var put = await response.JsonAsync();
        Assert.True(response.IsSuccessStatusCode, put.ToString());

        return $"{address}/holds/{put.GetProperty("id").GetGuid():D}";
    }

    private static async Task<string> EarlierHoldAsync(TestPerson reader, string address)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var retention = await reader.ReadAsync(address);

        return $"{retention.GetProperty("earlierHolds")[0].GetProperty("id").GetGuid():D}";
    }

    private static async Task FillAsync(TestPerson manager, string address, string recordClass, string text)
    {
        await DecideAsync(manager, address, recordClass, Decision(years: 5, text));
        var hold = await PutHoldOnAsync(manager, address, text);
        await manager.PostAsync($"{hold}/lifting", new { reason = text }, version: 1).MustSucceed();
    }
}
