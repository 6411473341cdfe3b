using System.Net;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>Two boards with host names of their own, and a person who works in the first only.</summary>
public sealed class HostNameTests(ApiFixture api) : IAsyncLifetime
{
    private string _north = "";
    private string _south = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private TestBoard North
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    private TestBoard South
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    private TestPerson Member
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    public async ValueTask InitializeAsync()
    {
        North = await api.Given.BoardAsync("north");
        South = await api.Given.BoardAsync("south");
        (_north, _south) = ($"{North.Slug}.example", $"{South.Slug}.example");
        Member = await api.Given.MemberAsync(North, "manager");

        foreach (var (host, board) in new[] { (_north, North), (_south, South) })
        {
            await Statement.ExecuteAsync(
                api.Database.AdminConnectionString,
                "insert into control.board_hosts (host, board_id) values ($1, $2)",
                host,
                board.Id.Value
            );
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("{0}")]
    [InlineData("{0}:8443")]
    [InlineData("{0}.")]
    [InlineData("{0}.:8443")]
    [InlineData("{1}")]
    [Case("FB_H16")]
    public async Task A_stored_name_is_the_boards_whatever_its_case_port_and_last_dot(string host)
    {
        using var response = await AtHostAsync(
            string.Format(provider: null, host, _north, _north.ToUpperInvariant()),
            "/api/board"
        );

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(North.Slug, (await response.JsonAsync()).GetProperty("slug").GetString());
    }

    [Theory]
    [InlineData("www.{0}")]
    [InlineData("{0}.example")]
    [InlineData("x{0}")]
    [InlineData("example")]
    [InlineData("xn--nrthshire-07a.example")]
    [InlineData("[::1]")]
    [InlineData("127.0.0.1")]
    [Case("FB_H16")]
    public async Task A_name_that_is_not_stored_is_no_boards(string host)
    {
        using var response = await AtHostAsync(string.Format(provider: null, host, _north), "/api/board");

        _ = await response.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    [Case("X-D02")]
    public async Task A_session_opens_nothing_at_the_host_name_of_another_board()
    {
        using var response = await AtHostAsync(_south, "/api/board");

        _ = await response.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{0}.")]
    [InlineData("{0}:8443")]
    [InlineData("{1}")]
    [Case("FB_S11")]
    public async Task A_host_name_and_a_path_that_disagree_are_refused_however_the_host_is_written(string host)
    {
        using var response = await AtHostAsync(
            string.Format(provider: null, host, _south, _south.ToUpperInvariant()),
            $"/{North.Slug}/api/board"
        );

        _ = await response.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    [Case("FB_M09")]
    public async Task A_persons_own_address_belongs_to_no_board_at_any_host()
    {
        using var own = await AtHostAsync(_south, "/api/session");
        using var boards = await AtHostAsync(_north, "/api/priorities");

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Equal(HttpStatusCode.OK, boards.StatusCode);
    }

    private async Task<HttpResponseMessage> AtHostAsync(string host, string path)
    {
        using var client = api.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        request.Headers.Add("Cookie", $"__Host-lscb={Member.Token}");

        return await client.SendAsync(request, Stop);
    }
}
