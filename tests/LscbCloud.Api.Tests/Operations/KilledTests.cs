using LscbCloud.Api.Tests.Idempotency;
using LscbCloud.Api.Tests.People;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.History;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Operations;

/// <summary>A save is there whole or not at all, even when the service gets to do nothing more.</summary>
public sealed class KilledTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>
{
    private const string Priorities = "/killshire/api/priorities";
    private const string Lost = "/lostshire/api/actions";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Saves_of_a_service_that_is_killed_midway_leave_no_priority_no_update_and_no_history()
    {
        var board = await api.Given.BoardAsync("killshire");
        var reader = await api.Given.MemberAsync(board, "manager");
        var neglect = await reader.AgreeAsync(board, "Neglect");
        var before = await SeenAsync(reader, neglect);

        await KillMidwayAsync(board, neglect);

        Assert.Equal(before, await SeenAsync(reader, neglect), StringComparer.Ordinal);
        Assert.Equal(1, await ChainedAsync(reader, board));
        // It was the kill that kept them out: to a service that lives on, the same saves succeed.
        await reader.PostAsync(Priorities, PriorityGiven.Terms("Online harm")).MustSucceed();
        await reader.PostAsync($"{neglect}/updates", PriorityGiven.Update("2017-08-01"), version: 1).MustSucceed();
        Assert.Equal(3, await ChainedAsync(reader, board));
    }

    [Fact]
    public async Task A_creation_whose_answer_was_lost_with_the_service_is_there_once_when_it_is_repeated()
    {
        var board = await api.Given.BoardAsync("lostshire");
        var reader = await api.Given.MemberAsync(board, "manager");
        var account = await api.AccountAsync("ann.lost", hasSecondFactor: false);
        _ = await api.JoinAsync(account, board, "manager");
        var key = Keys.New();
        var browser = await CommitAndKillAsync(account, key);
        Assert.Equal(1, await ActionsAsync(reader));

        await using var service = await ServiceProcess.StartAsync(api.AllSettings);
        var later = new Browser(api, service.Address) { Cookie = browser.Cookie, Antiforgery = browser.Antiforgery };
        using var again = await later.PostOnceAsync(Lost, ActionGiven.Terms(), key);

        Assert.Equal("A-1", (await again.JsonAsync()).GetProperty("reference").GetString());
        Assert.Equal(1, await ActionsAsync(reader));
        // It was the key: without it the same request makes a second.
        using var without = await later.PostAsync(Lost, ActionGiven.Terms());
        Assert.Equal(2, await ActionsAsync(reader));
    }

    /// <summary>Sends a creation, and kills the service as soon as the database has it. Nobody reads the answer.</summary>
    private async Task<Browser> CommitAndKillAsync(Account account, string key)
    {
        await using var service = await ServiceProcess.StartAsync(api.AllSettings);
        var browser = new Browser(api, service.Address);
        await browser.SignInAsync(account);
        var raising = browser.PostOnceAsync(Lost, ActionGiven.Terms(), key);

        while (await api.KeptAsync(key) == 0)
        {
            // Each look is a question to the server, which is time enough between two.
            Assert.False(Stop.IsCancellationRequested);
        }

        await service.KillAsync();
        _ = await Record.ExceptionAsync(() => raising);

        return browser;
    }

    private static async Task<int> ActionsAsync(TestPerson reader) =>
        (await reader.ReadAsync(Lost)).GetProperty("items").GetArrayLength();

    private async Task KillMidwayAsync(TestBoard board, string neglect)
    {
        var account = await api.AccountAsync("ann.killed", hasSecondFactor: false);
        _ = await api.JoinAsync(account, board, "manager");
        await using var service = await ServiceProcess.StartAsync(api.AllSettings);
        var browser = new Browser(api, service.Address);
        await browser.SignInAsync(account);
        await using var held = await HeldSaves.BeginAsync(api.Database);

        var agreeing = browser.PostAsync(Priorities, PriorityGiven.Terms("Online harm"));
        var recording = browser.PostAsync($"{neglect}/updates", PriorityGiven.Update("2017-08-01"), version: 1);
        await held.UntilStuckAsync(saves: 2);
        await service.KillAsync();
        await held.ReleaseAsync();

        _ = await Assert.ThrowsAsync<HttpRequestException>(() => agreeing);
        _ = await Assert.ThrowsAsync<HttpRequestException>(() => recording);
    }

    /// <summary>All that a reader is shown.</summary>
    private static async Task<string> SeenAsync(TestPerson reader, string neglect)
    {
        var list = await reader.ReadAsync(Priorities);
        var detail = await reader.ReadAsync(neglect);
        var history = await reader.ReadAsync("/killshire/api/history");

        return $"{list}\n{detail}\n{history}";
    }

    /// <summary>Chains what waits, checks the chain, and says how many entries about priorities it holds.</summary>
    private async Task<int> ChainedAsync(TestPerson reader, TestBoard board)
    {
        _ = await api.Services.GetRequiredService<HistoryChaining>().BoardAsync(board.Id, Stop);
        var verification = await reader.ReadAsync("/killshire/api/history/verification");
        Assert.True(verification.GetProperty("isIntact").GetBoolean());
        Assert.Equal(0, verification.GetProperty("waiting").GetInt32());
        var history = await reader.ReadAsync("/killshire/api/history");
        Assert.Equal(history.GetProperty("items").GetArrayLength(), verification.GetProperty("chained").GetInt32());

        return history
            .GetProperty("items")
            .EnumerateArray()
            .Count(item => item.GetProperty("subject").GetProperty("kind").GetString() == "priority");
    }
}
