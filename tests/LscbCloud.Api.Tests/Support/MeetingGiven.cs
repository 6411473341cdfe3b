namespace LscbCloud.Api.Tests.Support;

/// <summary>Groups and meetings, made through the interface as people make them.</summary>
public static class MeetingGiven
{
    /// <summary>Begins a group and gives its address.</summary>
    public static async Task<string> GroupAsync(this TestPerson manager, TestBoard board, string name)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(board);

        return await MadeAsync(
            manager,
            $"/{board.Slug}/api/groups",
            new
            {
                name,
                type = "sub-group",
                chairPost = name,
            }
        );
    }

    /// <summary>Plans a meeting and gives its address.</summary>
    public static async Task<string> MeetingAsync(
        this TestPerson manager,
        TestBoard board,
        string group,
        string heldOn,
        string? cutOff = null
    )
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(board);

        return await MadeAsync(
            manager,
            $"/{board.Slug}/api/meetings",
            new
            {
                group,
                heldOn,
                cutOff,
            }
        );
    }

    /// <summary>A group with another name now, and its meetings: with the reports copied, called off, and with what it agreed.</summary>
    public static async Task FillMeetingsAsync(this TestPerson manager, TestBoard board, string text)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(board);
        var group = await manager.GroupAsync(board, text);
        await manager
            .PutAsync($"/{board.Slug}/api/groups/{group}", new { name = $"{text} now", chairPost = text }, version: 1)
            .MustSucceed();
        var reported = await manager.MeetingAsync(board, group, "2017-10-19", "2017-10-12");
        await manager.PostAsync($"/{board.Slug}/api/meetings/{reported}/reports", new { }, version: 1).MustSucceed();
        var cancelled = await manager.MeetingAsync(board, group, "2017-12-14");
        await manager
            .PostAsync($"/{board.Slug}/api/meetings/{cancelled}/cancellation", new { reason = text }, version: 1)
            .MustSucceed();
        var held = await manager.MeetingAsync(board, group, "2017-07-13");
        _ = await manager.MakeActionAsync(board, ActionGiven.AgreedAt(held, text));
    }

    private static async Task<string> MadeAsync(TestPerson manager, string path, object body)
    {
        using var response = await manager.PostAsync(path, body);
        Assert.True(
            response.IsSuccessStatusCode,
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );

        return (await response.JsonAsync()).GetProperty("slug").GetString() ?? "";
    }
}
