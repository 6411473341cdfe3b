using System.Net;
using LscbCloud.Api.Tests.People;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Platform;

public sealed class PlatformTests(PeopleFixture api) : IClassFixture<PeopleFixture>
{
    [Theory]
    [InlineData("platform")]
    [InlineData("agencies")]
    [InlineData("sign-in")]
    [InlineData("health")]
    [InlineData("mailbox")]
    [InlineData("ab")]
    [InlineData("North-Shire")]
    [InlineData("north shire")]
    [Case("FB_R04")]
    public async Task A_reserved_or_misshapen_address_is_no_boards(string slug)
    {
        var browser = await OperatorAsync();

        using var response = await browser.PostAsync("/platform/api/boards", Board(slug));

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("slug", out _));
    }

    [Fact]
    [Case("FB_T06", "X-G01")]
    public async Task A_board_is_added_by_one_call_and_its_manager_works_on_it()
    {
        var browser = await OperatorAsync();

        using var added = await browser.PostAsync("/platform/api/boards", Board("westshire"));

        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        Assert.Equal("/westshire", added.Headers.Location?.ToString());
        var (token, code) = await api.LastLinkAsync("manager@westshire.example");
        var manager = new Browser(api);
        await manager
            .PostAsync(
                "/api/invitations/accept",
                new
                {
                    token,
                    code,
                    name = "Wes Moor",
                    password = "quarry lantern biscuit ninety",
                }
            )
            .MustSucceed();
        var session = await manager.ReadAsync("/api/session");
        Assert.Equal("Business manager", session.GetProperty("boards")[0].GetProperty("roles")[0].GetString());
        // The operator opened the board, and sees nothing of it.
        using var sight = await browser.GetAsync("/westshire/api/board");
        _ = await sight.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    [Case("FB_T07")]
    public async Task An_address_that_is_or_was_a_boards_is_taken()
    {
        var browser = await OperatorAsync();
        var board = await api.Given.BoardAsync("eastshire");
        await Testing.Databases.Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "insert into control.board_former_slugs (slug, board_id) values ('old-eastshire', $1)",
            board.Id.Value
        );

        foreach (var slug in new[] { "eastshire", "old-eastshire" })
        {
            using var response = await browser.PostAsync("/platform/api/boards", Board(slug));
            var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
            Assert.True(problem.GetProperty("fields").TryGetProperty("slug", out _));
        }
    }

    [Fact]
    [Case("FB_T07")]
    public async Task Two_operators_who_add_the_same_board_at_once_add_one()
    {
        var browser = await OperatorAsync();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => browser.PostAsync("/platform/api/boards", Board("midshire")))
        );

        Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.Created);
        Assert.All(
            answers.Where(answer => answer.StatusCode is not HttpStatusCode.Created),
            answer => Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode)
        );
    }

    [Fact]
    [Case("FB_R10")]
    public async Task A_suspended_board_is_nowhere_until_it_is_resumed()
    {
        var browser = await OperatorAsync();
        var board = await api.Given.BoardAsync("sadshire");
        var manager = await api.Given.MemberAsync(board, "manager");
        manager = await EnrolledAsync(manager);
        using var before = await manager.GetAsync("/sadshire/api/board");
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        await browser
            .PostAsync("/platform/api/boards/sadshire/suspension", new { reason = "Contract ended" })
            .MustSucceed();
        api.Clock.Pass(TimeSpan.FromSeconds(30));
        using var during = await manager.GetAsync("/sadshire/api/board");
        _ = await during.MustRefuse(HttpStatusCode.NotFound, "not-found");
        using var twice = await browser.PostAsync("/platform/api/boards/sadshire/suspension", new { reason = "Again" });
        _ = await twice.MustRefuse(HttpStatusCode.Conflict, "boards.not-live");
        await browser.DeleteAsync("/platform/api/boards/sadshire/suspension").MustSucceed();
        api.Clock.Pass(TimeSpan.FromSeconds(30));

        using var after = await manager.GetAsync("/sadshire/api/board");
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    [Case("FB_T13")]
    public async Task Boards_are_listed_in_pages_with_the_number_of_people_and_nothing_else()
    {
        var browser = await OperatorAsync();
        var board = await api.Given.BoardAsync("aaashire");
        _ = await api.Given.BoardAsync("aabshire");
        _ = await api.Given.MemberAsync(board, "manager");
        _ = await api.Given.MemberAsync(board, "member");

        var first = await browser.ReadAsync("/platform/api/boards?limit=1");
        var second = await browser.ReadAsync(
            $"/platform/api/boards?limit=1&after={first.GetProperty("next").GetString()}"
        );

        var item = first.GetProperty("items")[0];
        Assert.Equal("aaashire", item.GetProperty("slug").GetString());
        Assert.Equal(2, item.GetProperty("people").GetInt32());
        Assert.Equal("live", item.GetProperty("status").GetString());
        Assert.Equal(
            ["slug", "name", "status", "createdAt", "people"],
            item.EnumerateObject().Select(p => p.Name),
            StringComparer.Ordinal
        );
        Assert.Equal("aabshire", second.GetProperty("items")[0].GetProperty("slug").GetString());
    }

    [Fact]
    public async Task An_agency_is_admitted_with_its_administrator()
    {
        var browser = await OperatorAsync();

        using var added = await browser.PostAsync(
            "/platform/api/agencies",
            new
            {
                slug = "northern-ambulance",
                name = "Northern Ambulance",
                administratorEmail = "admin@ambulance.example",
                administratorName = "Amy Lance",
            }
        );

        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        var (token, _) = await api.LastLinkAsync("admin@ambulance.example");
        using var look = await new Browser(api).PostAsync("/api/invitations/look", new { token });
        Assert.Equal("Northern Ambulance", (await look.JsonAsync()).GetProperty("place").GetString());
        var listed = await browser.ReadAsync("/platform/api/agencies?after=northern-ambulanc");
        Assert.Equal("northern-ambulance", listed.GetProperty("items")[0].GetProperty("slug").GetString());
    }

    [Fact]
    public async Task A_board_and_an_agency_without_people_are_listed_too()
    {
        var browser = await OperatorAsync();
        _ = await api.Given.BoardAsync("zzzshire");
        _ = await api.Given.AgencyAsync("zzz-probation");

        var boards = await browser.ReadAsync("/platform/api/boards?after=zzzshir");
        var agencies = await browser.ReadAsync("/platform/api/agencies?after=zzz-probatio");

        Assert.Equal(0, boards.GetProperty("items")[0].GetProperty("people").GetInt32());
        Assert.Equal(0, agencies.GetProperty("items")[0].GetProperty("people").GetInt32());
    }

    [Fact]
    [Case("X-D09")]
    public async Task A_reset_of_a_second_factor_takes_two_operators()
    {
        var first = await OperatorAsync();
        var second = await OperatorAsync();
        var ann = await api.AccountAsync($"ann.{Guid.CreateVersion7():N}");
        var browser = await api.SignedInAsync(ann);

        using var requested = await first.PostAsync(
            "/platform/api/second-factor-resets",
            new { ann.Email, reason = "Known by voice" }
        );
        var id = (await requested.JsonAsync()).GetProperty("id").GetString();
        using var alone = await first.PostAsync($"/platform/api/second-factor-resets/{id}/approval");
        _ = await alone.MustRefuse(HttpStatusCode.Conflict, "second-factor-resets.needs-two");
        using var still = await browser.GetAsync("/api/session");
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);

        await second.PostAsync($"/platform/api/second-factor-resets/{id}/approval").MustSucceed();

        using var ended = await browser.GetAsync("/api/session");
        _ = await ended.MustRefuse(HttpStatusCode.Unauthorized, "session.none");
        var again = await api.SignedInAsync(ann with { Key = null });
        Assert.True(
            (await again.ReadAsync("/api/session")).GetProperty("person").GetProperty("mustEnrol").GetBoolean()
        );
        Assert.Equal(1, await api.CountMailAsync(ann.Email));
    }

    [Fact]
    public async Task To_everybody_else_the_platform_is_not_there()
    {
        var ann = await api.SignedInAsync(await api.AccountAsync("ann.nobody"));

        using var listed = await ann.GetAsync("/platform/api/boards");
        using var added = await ann.PostAsync("/platform/api/boards", Board("sneakyshire"));

        _ = await listed.MustRefuse(HttpStatusCode.NotFound, "not-found");
        _ = await added.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    private async Task<Browser> OperatorAsync() =>
        await api.SignedInAsync(await api.AccountAsync($"operator.{Guid.CreateVersion7():N}", isOperator: true));

    /// <summary>Gives an arranged person a second factor, since this service asks for one.</summary>
    private async Task<TestPerson> EnrolledAsync(TestPerson person)
    {
        await Testing.Databases.Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "update control.people set second_factor_key = 'sealed', second_factor_confirmed_at = now(), second_factor_last_step = 0 where id = $1",
            person.Id.Value
        );

        return person;
    }

    private static object Board(string slug) =>
        new
        {
            slug,
            name = $"{slug} Safeguarding Children Partnership",
            shortName = slug,
            area = slug,
            arrangement = "partnership",
            managerEmail = $"manager@{slug}.example".Replace(' ', '-'),
            managerName = "Wes Moor",
        };
}
