using System.Net;
using LscbCloud.Api.Tests.Operations;
using LscbCloud.Api.Tests.People;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>Addresses as no browser writes them, at the service's own server: a member of one board looks for another.</summary>
public sealed class RawAddressTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>
{
    private static readonly UriCreationOptions AsWritten = new()
    {
        DangerousDisablePathAndQueryCanonicalization = true,
    };

    private static readonly string[] WaysIn =
    [
        "/rawshire/../hiddenshire/api/board",
        "/rawshire/%2e%2e/hiddenshire/api/board",
        "/rawshire/%2e%2e%2fhiddenshire/api/board",
        "/rawshire/..%5chiddenshire/api/board",
        "/rawshire/api/../../hiddenshire/api/board",
        "/rawshire%2f..%2fhiddenshire/api/board",
        "/./hiddenshire/api/board",
        "//hiddenshire/api/board",
        "/rawshire//../hiddenshire/api/board",
        "/rawshire;/../hiddenshire/api/board",
        "/%68iddenshire/api/board",
        "/hiddenshire/%61pi/board",
        "/HiddenShire/API/board",
        "/hiddenshire%00/api/board",
        "/hiddenshire./api/board",
        "/%EF%BD%88iddenshire/api/board",
        "/hiddenshire/api/board?board=rawshire",
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    [Case("FB_P11", "X-D04")]
    public async Task No_way_of_writing_an_address_leads_to_another_board()
    {
        var own = await api.Given.BoardAsync("rawshire");
        _ = await api.Given.BoardAsync("hiddenshire", TwoBoards.Canary);
        var ann = await api.AccountAsync("ann.raw", hasSecondFactor: false);
        _ = await api.JoinAsync(ann, own, "manager");
        await using var service = await ServiceProcess.StartAsync(api.AllSettings);
        var browser = new Browser(api, service.Address);
        await browser.SignInAsync(ann);

        foreach (var way in WaysIn)
        {
            var (status, body) = await AskAsync(service.Address, way, browser.Cookie);

            Assert.True(status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{way}: {status}");
            Assert.DoesNotContain(TwoBoards.Canary, body, StringComparison.Ordinal);
        }

        // One's own board, written with escapes, is found: it was the board that was refused above, not the writing.
        var (found, text) = await AskAsync(service.Address, "/%72awshire/api/board", browser.Cookie);
        Assert.Equal(HttpStatusCode.OK, found);
        Assert.Contains("\"rawshire\"", text, StringComparison.Ordinal);
        var (tooLong, _) = await AskAsync(service.Address, $"/{new string('r', 2048)}/api/board", browser.Cookie);
        Assert.Equal(HttpStatusCode.NotFound, tooLong);
    }

    [Theory]
    [InlineData("192.0.2.1", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.NotFound)]
    [Case("FB_H16")]
    public async Task A_forwarded_host_is_believed_from_a_known_proxy_only(string proxy, HttpStatusCode expected)
    {
        var mark = $"{Guid.CreateVersion7():N}";
        var own = await api.Given.BoardAsync($"p-{mark}"[..30]);
        var other = await api.Given.BoardAsync($"q-{mark}"[..30]);
        await Testing.Databases.Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "insert into control.board_hosts (host, board_id) values ($1, $2)",
            $"q-{mark}.example",
            other.Id.Value
        );
        var ann = await api.AccountAsync($"ann.{mark}", hasSecondFactor: false);
        _ = await api.JoinAsync(ann, own, "manager");
        var settings = new Dictionary<string, string>(api.AllSettings, StringComparer.Ordinal)
        {
            ["Proxies:Known"] = proxy,
        };
        await using var service = await ServiceProcess.StartAsync(settings);
        var browser = new Browser(api, service.Address);
        await browser.SignInAsync(ann);

        // The host names another board than the path, which is refused where the host is believed.
        var (status, _) = await AskAsync(
            service.Address,
            $"/{own.Slug}/api/board",
            browser.Cookie,
            $"q-{mark}.example"
        );

        Assert.Equal(expected, status);
    }

    private static async Task<(HttpStatusCode Status, string Body)> AskAsync(
        Uri service,
        string path,
        string? cookie,
        string? forwardedHost = null
    )
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri(service.GetLeftPart(UriPartial.Authority) + path, AsWritten)
        );
        request.Headers.Add("Cookie", $"__Host-lscb={cookie}");

        if (forwardedHost is not null)
        {
            request.Headers.Add("X-Forwarded-Host", forwardedHost);
            request.Headers.Add("X-Forwarded-For", "198.51.100.7");
        }

        using var response = await client.SendAsync(request, Stop);

        return (response.StatusCode, await response.Content.ReadAsStringAsync(Stop));
    }
}
