using System.Net;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>How a request finds its board, and what it answers when it does not.</summary>
public sealed class AddressTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>, IAsyncLifetime
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private TestBoard Board
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
        Board = await api.Given.BoardAsync($"b-{Guid.CreateVersion7():N}"[..30]);
        Member = await api.Given.MemberAsync(Board, "manager");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("/nowhere/api/priorities")]
    [InlineData("/nowhere/api/no-such-thing")]
    [InlineData("/agencies/nobody/api/agency")]
    [InlineData("/platform/api/boards")]
    [InlineData("/api/sessions")]
    [InlineData("/api/no-such-thing")]
    [Case("FB_R05")]
    public async Task Without_a_session_every_address_answers_the_same_existing_or_not(string path)
    {
        using var client = api.Anonymous();

        using var response = await client.GetAsync(path, Stop);

        _ = await response.MustRefuse(HttpStatusCode.Unauthorized, "session.none");
    }

    [Theory]
    [InlineData("/{0}/API/priorities")]
    [InlineData("/{0}/Api/people")]
    [InlineData("/Agencies/nobody/API/agency")]
    [InlineData("/PLATFORM/API/boards")]
    [InlineData("/API/sessions")]
    [InlineData("/Api/session")]
    [InlineData("/a-name-with-more-letters-than-any-board-has/api/priorities")]
    [InlineData("/agencies/a-name-with-more-letters-than-any-agency-has/api/agency")]
    [Case("FB_P11", "X-D04")]
    public async Task However_the_interface_is_written_nobody_gets_in_without_a_session(string path)
    {
        using var client = api.Anonymous();

        using var response = await client.GetAsync(path.Replace("{0}", Board.Slug, StringComparison.Ordinal), Stop);

        _ = await response.MustRefuse(HttpStatusCode.Unauthorized, "session.none");
    }

    [Theory]
    [InlineData("/{0}/API/priorities")]
    [InlineData("/{0}/api/people")]
    [Case("FB_P11", "X-D04")]
    public async Task However_the_interface_is_written_another_board_is_not_there(string path)
    {
        var stranger = await api.Given.MemberAsync(
            await api.Given.BoardAsync($"x-{Guid.CreateVersion7():N}"[..30]),
            "manager"
        );

        using var response = await stranger.GetAsync(path.Replace("{0}", Board.Slug, StringComparison.Ordinal));

        _ = await response.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    [Case("FB_M01", "FB_M03", "FB_P01", "FB_P02", "FB_P05")]
    public async Task A_board_is_found_whatever_the_case_of_its_name()
    {
        using var response = await Member.GetAsync($"/{Board.Slug.ToUpperInvariant()}/api/board");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/{0}%2f/api/board")]
    [InlineData("/{0}./api/board")]
    [InlineData("//{0}/api/board")]
    [InlineData("/{0}%20/api/board")]
    [InlineData("/％{0}/api/board")]
    [Case("FB_P11", "X-D04")]
    public async Task A_disguised_name_is_no_board(string path)
    {
        using var response = await Member.GetAsync(path.Replace("{0}", Board.Slug, StringComparison.Ordinal));

        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
    }

    [Fact]
    [Case("FB_R10")]
    public async Task A_suspended_board_answers_its_own_members_as_if_it_did_not_exist()
    {
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "update control.boards set status = 'suspended', suspended_reason = 'Test' where slug = $1",
            Board.Slug
        );
        api.Clock.Pass(TimeSpan.FromSeconds(31));

        using var response = await Member.GetAsync($"/{Board.Slug}/api/board");

        _ = await response.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_board_answers_at_a_host_name_of_its_own()
    {
        await HostAsync("board.example", Board);
        using var response = await AtHostAsync("board.example", "/api/board");

        Assert.Equal(Board.Slug, (await response.JsonAsync()).GetProperty("slug").GetString());
    }

    [Fact]
    [Case("FB_S11")]
    public async Task A_host_name_and_a_path_that_disagree_are_refused()
    {
        var other = await api.Given.BoardAsync($"o-{Guid.CreateVersion7():N}"[..30]);
        await HostAsync("other.example", other);

        using var response = await AtHostAsync("other.example", $"/{Board.Slug}/api/board");

        _ = await response.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_former_name_still_leads_to_the_board()
    {
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "insert into control.board_former_slugs (slug, board_id) values ('former-name', $1)",
            Board.Id.Value
        );

        var board = await Member.ReadAsync("/former-name/api/board");

        Assert.Equal(Board.Slug, board.GetProperty("slug").GetString());
    }

    [Fact]
    public async Task A_change_without_the_pages_token_is_refused()
    {
        using var client = api.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/{Board.Slug}/api/priorities");
        request.Headers.Add("Cookie", $"__Host-lscb={Member.Token}");

        using var response = await client.SendAsync(request, Stop);

        _ = await response.MustRefuse(HttpStatusCode.BadRequest, "antiforgery");
    }

    [Fact]
    [Case("X-D13")]
    public async Task Another_persons_token_is_refused()
    {
        var other = await api.Given.MemberAsync(Board, "chair");
        using var client = api.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/{Board.Slug}/api/priorities");
        request.Headers.Add("Cookie", $"__Host-lscb={Member.Token}");
        request.Headers.Add("X-Antiforgery", other.Antiforgery);

        using var response = await client.SendAsync(request, Stop);

        _ = await response.MustRefuse(HttpStatusCode.BadRequest, "antiforgery");
    }

    [Fact]
    public async Task A_board_seats_an_agency_and_the_agency_sees_that_board_only()
    {
        var agency = await api.Given.AgencyAsync($"a-{Guid.CreateVersion7():N}"[..30]);
        var administrator = await api.Given.MemberAsync(agency, "administrator");
        await Member
            .PostAsync(
                $"/{Board.Slug}/api/agencies",
                new
                {
                    agency = agency.Slug,
                    seat = "Police",
                    from = "2017-04-01",
                }
            )
            .MustSucceed();

        var view = await administrator.ReadAsync($"/agencies/{agency.Slug}/api/agency");

        var board = Assert.Single(view.GetProperty("boards").EnumerateArray());
        Assert.Equal(Board.Name, board.GetProperty("name").GetString());
        using var response = await administrator.GetAsync($"/{Board.Slug}/api/priorities");
        _ = await response.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    private Task HostAsync(string host, TestBoard board) =>
        Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "insert into control.board_hosts (host, board_id) values ($1, $2)",
            host,
            board.Id.Value
        );

    private async Task<HttpResponseMessage> AtHostAsync(string host, string path)
    {
        using var client = api.Anonymous(host);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", $"__Host-lscb={Member.Token}");

        return await client.SendAsync(request, Stop);
    }
}
