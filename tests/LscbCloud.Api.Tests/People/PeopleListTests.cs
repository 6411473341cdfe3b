using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.People;

/// <summary>How a board's people are listed.</summary>
public sealed class PeopleListTests(ApiFixture api)
{
    private static readonly string[] TwoRoles = ["lead", "sub-group-chair"];

    [Fact]
    public async Task A_membership_is_shown_with_its_roles_seat_post_and_days_as_they_were_last_written()
    {
        var board = await BoardAsync();
        var manager = await api.Given.MemberAsync(board, "manager");
        await manager.PostAsync($"/{board.Slug}/api/people", Invitation.Of("ann@health.example")).MustSucceed();

        var invited = await manager.FindAsync(board, "Ann Marsh");
        Assert.Equal("member Health / Designated nurse, 2026-04-01 to null, invited", SummaryOf(invited));
        await manager
            .PutAsync(
                $"/{board.Slug}/api/people/{invited.GetProperty("membershipId").GetString()}",
                new
                {
                    roles = TwoRoles,
                    seat = "Public health",
                    post = "Consultant",
                    from = "2026-05-01",
                    to = "2026-12-31",
                },
                version: 1
            )
            .MustSucceed();

        var changed = await manager.FindAsync(board, "Ann Marsh");
        Assert.Equal(
            "lead,sub-group-chair Public health / Consultant, 2026-05-01 to 2026-12-31, invited",
            SummaryOf(changed)
        );
    }

    [Fact]
    public async Task A_deputy_stands_in_for_somebody_of_the_same_board()
    {
        var here = await BoardAsync();
        var there = await BoardAsync();
        var manager = await api.Given.MemberAsync(here, "manager");
        var other = await api.Given.MemberAsync(there, "manager");
        var ours = (await manager.FindAsync(here, manager.Name)).GetProperty("membershipId").GetString();
        var theirs = (await other.FindAsync(there, other.Name)).GetProperty("membershipId").GetString();

        using var wrong = await manager.PostAsync($"/{here.Slug}/api/people", Deputy(theirs));
        var problem = await wrong.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("deputyFor", out _));
        await manager.PostAsync($"/{here.Slug}/api/people", Deputy(ours)).MustSucceed();

        var deputy = await manager.FindAsync(here, "Dee Puty");
        Assert.Equal(manager.Name, deputy.GetProperty("isDeputyFor").GetString());
    }

    [Fact]
    public async Task The_list_is_paged_in_order_of_names()
    {
        var board = await BoardAsync();
        var manager = await api.Given.MemberAsync(board, "manager", "Cara");

        foreach (var name in new[] { "alan", "Bert", "Dora", "Dora", "Eric" })
        {
            _ = await api.Given.MemberAsync(board, "member", name);
        }

        var names = new List<string>();
        var after = "";

        do
        {
            var page = await manager.ReadAsync($"/{board.Slug}/api/people?limit=2&after={after}");
            Assert.Equal(6, page.GetProperty("total").GetInt32());
            names.AddRange(
                page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("name").GetString() ?? "")
            );
            after = page.GetProperty("next").GetString();
        } while (after is not null);

        Assert.Equal(["alan", "Bert", "Cara", "Dora", "Dora", "Eric"], names, StringComparer.Ordinal);
    }

    private Task<TestBoard> BoardAsync() => api.Given.BoardAsync("listed");

    private static object Deputy(string? deputyFor) =>
        new
        {
            email = "deputy@health.example",
            name = "Dee Puty",
            roles = new[] { "deputy" },
            from = "2026-04-01",
            deputyFor,
        };

    private static string SummaryOf(JsonElement item)
    {
        var roles = item.GetProperty("roles").EnumerateArray().Select(role => role.GetProperty("role").GetString());

        return $"{string.Join(',', roles)} {item.GetProperty("seat")} / {item.GetProperty("post")}, "
            + $"{item.GetProperty("from")} to {item.GetProperty("to").GetString() ?? "null"}, {item.GetProperty("state")}";
    }
}
