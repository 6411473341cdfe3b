using System.Net;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.Demonstration;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.People;

public sealed class DemonstrationTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>, IAsyncLifetime
{
    private const string Password = "safeguarding-2017";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await DemonstrationPeople.LoadAsync(api.Services, Stop);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Loading_again_changes_nothing()
    {
        var before = await StateAsync();

        await DemonstrationPeople.LoadAsync(api.Services, Stop);

        Assert.Equal("5 boards, 5 agencies, 72 people, 73 memberships, 14 seats", before);
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    [Case("FB_A11")]
    public async Task One_person_works_on_two_boards_and_in_an_agency()
    {
        var browser = await SignedInAsync("two.boards@people.example");

        var session = await browser.ReadAsync("/api/session");

        Assert.False(session.GetProperty("person").GetProperty("mustEnrol").GetBoolean());
        Assert.Equal("2017-09-26", session.GetProperty("demonstration").GetProperty("businessDay").GetString());
        Assert.Equal(
            ["northshire: Sub-group chair", "shropshire: Board member"],
            session
                .GetProperty("boards")
                .EnumerateArray()
                .Select(b => $"{b.GetProperty("slug").GetString()}: {b.GetProperty("roles")[0].GetString()}"),
            StringComparer.Ordinal
        );
        Assert.Equal("meridian-police", session.GetProperty("agencies")[0].GetProperty("slug").GetString());
        using var elsewhere = await browser.GetAsync("/surrey/api/board");
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }

    [Fact]
    public async Task Where_one_worked_last_is_remembered()
    {
        var browser = await SignedInAsync("manager@surrey.example");
        Assert.Equal("null", (await LastVisitAsync(browser)).GetRawText());

        using var visit = await browser.GetAsync("/surrey/api/board");

        Assert.Equal(api.Clock.GetUtcNow(), (await LastVisitAsync(browser)).GetDateTimeOffset());
    }

    [Fact]
    public async Task The_front_shows_the_boards_the_day_and_who_can_be_tried()
    {
        var front = await new Browser(api).ReadAsync("/api/front");

        Assert.Equal("LscbCloud", front.GetProperty("product").GetString());
        Assert.Equal(
            ["cheshire-east", "northshire", "shropshire", "somerset", "surrey"],
            front.GetProperty("boards").EnumerateArray().Select(b => b.GetProperty("slug").GetString() ?? ""),
            StringComparer.Ordinal
        );
        var demonstration = front.GetProperty("demonstration");
        Assert.Equal(Password, demonstration.GetProperty("password").GetString());
        Assert.Equal(72, demonstration.GetProperty("people").GetArrayLength());
    }

    [Fact]
    public async Task Every_email_of_the_demonstration_can_be_read_in_its_mailbox()
    {
        await new Browser(api).PostAsync("/api/password-resets", new { email = "chair@surrey.example" }).MustSucceed();

        var mailbox = await new Browser(api).ReadAsync("/api/mailbox");

        var message = mailbox.GetProperty("items")[0];
        Assert.Equal("chair@surrey.example", message.GetProperty("to").GetString());
        Assert.Contains("/reset-password?token=", message.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private async Task<Browser> SignedInAsync(string email)
    {
        var browser = new Browser(api);
        await browser.PostAsync("/api/session", new { email, password = Password }).MustSucceed();

        return browser;
    }

    private static async Task<System.Text.Json.JsonElement> LastVisitAsync(Browser browser) =>
        (await browser.ReadAsync("/api/session")).GetProperty("boards")[0].GetProperty("lastVisitedAt");

    private Task<string> StateAsync() =>
        Statement.ScalarAsync<string>(
            api.Database.AdminConnectionString,
            """
            select (select count(*) from control.boards) || ' boards, ' || (select count(*) from control.agencies) || ' agencies, '
              || (select count(*) from control.people) || ' people, ' || (select count(*) from control.memberships) || ' memberships, '
              || (select count(*) from app.seats) || ' seats'
            """
        );
}
