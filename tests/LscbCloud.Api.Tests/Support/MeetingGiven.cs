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
