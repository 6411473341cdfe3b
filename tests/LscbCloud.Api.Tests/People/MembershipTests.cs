using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.People;

/// <summary>What a membership gives, how it changes and how it ends.</summary>
public sealed class MembershipTests(ApiFixture api)
{
    private static readonly string[] OfAnAgency = ["administrator"];

    [Fact]
    [Case("FB_A12", "X-D10")]
    public async Task A_membership_that_ends_is_over_with_the_next_request()
    {
        var board = await BoardAsync();
        var manager = await api.Given.MemberAsync(board, "manager");
        var ann = await api.Given.MemberAsync(board, "member");
        using var before = await ann.GetAsync($"/{board.Slug}/api/priorities");
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        var item = await manager.FindAsync(board, ann.Name);
        await EndAsync(manager, board, item).MustSucceed();

        using var after = await ann.GetAsync($"/{board.Slug}/api/priorities");
        _ = await after.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    [Case("FB_A12", "X-D10")]
    public async Task A_role_that_changes_changes_with_the_next_request()
    {
        var board = await BoardAsync();
        var manager = await api.Given.MemberAsync(board, "manager");
        var ann = await api.Given.MemberAsync(board, "member");
        using var before = await ann.GetAsync($"/{board.Slug}/api/people");
        _ = await before.MustRefuse(HttpStatusCode.Forbidden, "forbidden");

        var item = await manager.FindAsync(board, ann.Name);
        using var changed = await ChangeAsync(manager, board, item, "executive");

        Assert.Equal("\"2\"", changed.Headers.ETag?.ToString());
        using var after = await ann.GetAsync($"/{board.Slug}/api/people");
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    [Case("FB_A11")]
    public async Task One_person_is_a_manager_here_and_a_member_there()
    {
        var here = await BoardAsync();
        var there = await BoardAsync();
        var ann = await api.Given.MemberAsync(here, "manager");
        _ = await api.Given.JoinAsync(ann, there, "member");

        using var invites = await ann.PostAsync($"/{here.Slug}/api/people", Invitation.Of("x@health.example"));
        using var mayNot = await ann.PostAsync($"/{there.Slug}/api/people", Invitation.Of("x@health.example"));

        Assert.Equal(HttpStatusCode.Created, invites.StatusCode);
        _ = await mayNot.MustRefuse(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task The_last_manager_stays()
    {
        var board = await BoardAsync();
        var manager = await api.Given.MemberAsync(board, "manager");
        var item = await manager.FindAsync(board, manager.Name);

        using var ended = await EndAsync(manager, board, item);
        _ = await ended.MustRefuse(HttpStatusCode.Conflict, "people.last-manager");
        using var demoted = await ChangeAsync(manager, board, item, "member");
        _ = await demoted.MustRefuse(HttpStatusCode.Conflict, "people.last-manager");
        using var limited = await ChangeAsync(manager, board, item, "manager", to: "2026-12-31");
        _ = await limited.MustRefuse(HttpStatusCode.Conflict, "people.last-manager");

        _ = await api.Given.MemberAsync(board, "manager", "Second manager");
        await EndAsync(manager, board, item).MustSucceed();
    }

    [Fact]
    public async Task Two_managers_who_remove_each_other_at_once_leave_one()
    {
        var board = await BoardAsync();
        var first = await api.Given.MemberAsync(board, "manager", "First");
        var second = await api.Given.MemberAsync(board, "manager", "Second");
        var itemOfFirst = await first.FindAsync(board, "First");
        var itemOfSecond = await first.FindAsync(board, "Second");

        var answers = await Task.WhenAll(EndAsync(first, board, itemOfSecond), EndAsync(second, board, itemOfFirst));

        Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.NoContent);
        var left = await Testing.Databases.Statement.ScalarAsync<long>(
            api.Database.AdminConnectionString,
            "select count(*) from control.memberships where board_id = $1 and ended_on is null",
            board.Id.Value
        );
        Assert.Equal(1, left);
    }

    [Fact]
    public async Task A_stale_change_is_refused_with_the_membership_as_it_is()
    {
        var board = await BoardAsync();
        var manager = await api.Given.MemberAsync(board, "manager");
        var ann = await api.Given.MemberAsync(board, "member");
        var item = await manager.FindAsync(board, ann.Name);
        using var first = await ChangeAsync(manager, board, item, "qa");
        Assert.Equal(HttpStatusCode.NoContent, first.StatusCode);

        using var second = await ChangeAsync(manager, board, item, "lead");

        var problem = await second.MustRefuse(HttpStatusCode.PreconditionFailed, "people.stale");
        var current = problem.GetProperty("current");
        Assert.Equal("qa", current.GetProperty("roles")[0].GetProperty("role").GetString());
        Assert.Equal(2, current.GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task A_membership_of_another_board_does_not_exist_here()
    {
        var here = await BoardAsync();
        var there = await BoardAsync();
        var manager = await api.Given.MemberAsync(here, "manager");
        var other = await api.Given.MemberAsync(there, "manager");
        var item = await other.FindAsync(there, other.Name);

        using var changed = await ChangeAsync(manager, here, item, "member");
        using var ended = await EndAsync(manager, here, item);

        _ = await changed.MustRefuse(HttpStatusCode.NotFound, "not-found");
        _ = await ended.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_an_invitation_is_named_at_once()
    {
        var board = await BoardAsync();
        var manager = await api.Given.MemberAsync(board, "manager");

        using var response = await manager.PostAsync(
            $"/{board.Slug}/api/people",
            new
            {
                email = "not an address",
                name = "",
                roles = OfAnAgency,
                post = new string('x', 121),
                from = "2026-05-01",
                to = "2026-04-01",
            }
        );

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["email", "name", "post", "roles", "to"],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    [Fact]
    [Case("FB_E21")]
    public async Task Nobody_is_invited_twice()
    {
        var board = await BoardAsync();
        var manager = await api.Given.MemberAsync(board, "manager");
        await manager.PostAsync($"/{board.Slug}/api/people", Invitation.Of("twice@health.example")).MustSucceed();

        using var again = await manager.PostAsync($"/{board.Slug}/api/people", Invitation.Of("TWICE@health.example"));

        var problem = await again.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("email", out _));
    }

    [Theory]
    [InlineData("from_on = date '2026-07-01'")]
    [InlineData("to_on = date '2026-06-29'")]
    [InlineData("accepted_at = null")]
    [InlineData("ended_on = date '2026-06-30', end_reason = 'Left'")]
    public async Task Outside_its_days_and_before_it_is_accepted_a_membership_gives_nothing(string change)
    {
        var board = await BoardAsync();
        var ann = await api.Given.MemberAsync(board, "manager");
        await Testing.Databases.Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            $"update control.memberships set {change} where board_id = $1",
            board.Id.Value
        );

        using var response = await ann.GetAsync($"/{board.Slug}/api/board");

        _ = await response.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    private Task<TestBoard> BoardAsync() => api.Given.BoardAsync("people");

    private static Task<HttpResponseMessage> EndAsync(TestPerson manager, TestBoard board, JsonElement item) =>
        manager.PostAsync(
            $"/{board.Slug}/api/people/{item.GetProperty("membershipId").GetString()}/end",
            new { on = "2026-06-30", reason = "Left for another county" },
            item.GetProperty("version").GetInt32()
        );

    private static Task<HttpResponseMessage> ChangeAsync(
        TestPerson manager,
        TestBoard board,
        JsonElement item,
        string role,
        string? to = null
    ) =>
        manager.PutAsync(
            $"/{board.Slug}/api/people/{item.GetProperty("membershipId").GetString()}",
            new
            {
                roles = new[] { role },
                from = "2010-04-01",
                to,
            },
            item.GetProperty("version").GetInt32()
        );
}
