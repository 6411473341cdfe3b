using System.Net;
using LscbCloud.Api.Tests.People;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Operations;

/// <summary>What the service prints while people work, sign in wrongly and lose their way.</summary>
public sealed class LogTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>
{
    private const string Canary = "CANARY-WRITTEN-BY-PEOPLE";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    [Case("X-F10")]
    public async Task Nothing_that_people_write_and_no_secret_is_printed_or_shown_by_health()
    {
        var board = await api.Given.BoardAsync("logshire", Canary);
        var ann = await api.AccountAsync("ann.canary", hasSecondFactor: false);
        _ = await api.JoinAsync(ann, board, "manager");
        await using var service = await ServiceProcess.StartAsync(api.AllSettings);
        var browser = new Browser(api, service.Address);
        using var refused = await browser.PostAsync("/api/session", new { ann.Email, password = Canary });
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        await browser.SignInAsync(ann);
        await browser.PostAsync("/logshire/api/priorities", PriorityGiven.Terms(Canary, Canary)).MustSucceed();
        using var twice = await browser.PostAsync("/logshire/api/priorities", PriorityGiven.Terms(Canary, Canary));
        _ = await twice.MustRefuse(HttpStatusCode.Conflict, "priorities.same-title");
        using var lost = await browser.GetAsync($"/logshire/api/priorities/{Canary}?after={Canary}");
        _ = await lost.MustRefuse(HttpStatusCode.NotFound, "not-found");
        var health = await HealthAsync(service);

        await service.KillAsync();

        Assert.Contains("Refused a sign-in", service.Said, StringComparison.Ordinal);

        foreach (var secret in (string[])[Canary, ann.Email, ann.Password, browser.Cookie ?? "?", "logshire"])
        {
            Assert.DoesNotContain(secret, service.Said, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(secret, health, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static async Task<string> HealthAsync(ServiceProcess service)
    {
        using var client = new HttpClient { BaseAddress = service.Address };

        return await client.GetStringAsync("/health/ready", Stop) + await client.GetStringAsync("/health/live", Stop);
    }
}
