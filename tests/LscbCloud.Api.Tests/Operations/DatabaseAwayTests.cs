using System.Net;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Operations;

/// <summary>The database goes away and comes back; the service says so, keeps nothing by halves, and is never restarted.</summary>
public sealed class DatabaseAwayTests(WiredFixture api) : IClassFixture<WiredFixture>, IAsyncLifetime
{
    private string _path = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private TestPerson Manager
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    public async ValueTask InitializeAsync()
    {
        var board = await api.Given.BoardAsync($"w-{Guid.CreateVersion7():N}"[..30]);
        Manager = await api.Given.MemberAsync(board, "manager");
        _path = $"/{board.Slug}/api/priorities";
    }

    public ValueTask DisposeAsync()
    {
        api.Wire.Mend();

        return ValueTask.CompletedTask;
    }

    [Fact]
    [Case("FB_S10", "FB_T23")]
    public async Task Without_its_database_the_service_says_so_and_comes_back_by_itself()
    {
        using var before = await Manager.GetAsync(_path);
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        api.Wire.Cut();

        using var read = await Manager.GetAsync(_path);
        _ = await read.MustRefuse(HttpStatusCode.ServiceUnavailable, "database.away");
        Assert.Equal("5", read.Headers.GetValues("Retry-After").Single());
        using var save = await Manager.PostAsync(_path, PriorityGiven.Terms("Neglect"));
        _ = await save.MustRefuse(HttpStatusCode.ServiceUnavailable, "database.away");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/health/live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync("/health/ready"));

        api.Wire.Mend();

        await UntilReadyAsync();
        await Manager.PostAsync(_path, PriorityGiven.Terms("Neglect")).MustSucceed();
        Assert.Equal(1, (await Manager.ReadAsync(_path)).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_save_that_loses_its_database_midway_is_refused_and_leaves_nothing()
    {
        await using var held = await HeldSaves.BeginAsync(api.Database);
        var saving = Manager.PostAsync(_path, PriorityGiven.Terms("Neglect"));
        await held.UntilStuckAsync(saves: 1);

        api.Wire.Cut();

        using var refused = await saving;
        _ = await refused.MustRefuse(HttpStatusCode.ServiceUnavailable, "database.away");
        await held.ReleaseAsync();
        api.Wire.Mend();
        await UntilReadyAsync();
        Assert.Equal(0, (await Manager.ReadAsync(_path)).GetProperty("total").GetInt32());
        await Manager.PostAsync(_path, PriorityGiven.Terms("Neglect")).MustSucceed();
        var history = await Manager.HistoryOfAsync($"{_path}/neglect");
        _ = Assert.Single(history.GetProperty("items").EnumerateArray());
    }

    /// <summary>A connection that was cut while nobody used it is found out, and let go, when it is used next.</summary>
    private async Task UntilReadyAsync()
    {
        var tries = 0;

        while (await StatusAsync("/health/ready") != HttpStatusCode.OK)
        {
            tries++;
            Assert.True(tries < 10, "The service does not find its database again.");
        }
    }

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var client = api.Anonymous();
        using var response = await client.GetAsync(path, Stop);

        return response.StatusCode;
    }
}
