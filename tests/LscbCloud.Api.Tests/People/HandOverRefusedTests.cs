using System.Net;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Api.Tests.TextChecks;

namespace LscbCloud.Api.Tests.People;

/// <summary>When a leaver's open work on a board is not handed over, and nothing ends.</summary>
public sealed class HandOverRefusedTests(ApiFixture api) : LeaverBoard(api)
{
    [Fact]
    public async Task Nobody_leaves_open_work_behind_without_a_word()
    {
        using var response = await Manager.EndAsync(Place, LeavingMember);

        var problem = await response.MustRefuse(HttpStatusCode.Conflict, "people.open-work");
        Assert.Contains("3 pieces", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("active", (await Manager.MemberAsync(Place, "LeavingMember")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_reason_that_may_tell_who_a_child_is_is_refused_beside_its_field_and_nothing_is_saved()
    {
        var reason = $"Worked with {TextGiven.Marked}.";
        var item = await Manager.MemberAsync(Place, "LeavingMember");

        using var decided = await Manager.EndAsync(
            Place,
            LeavingMember,
            PostGiven.Decision(Post, "held", Nurse.Id, Pieces, reason)
        );
        using var ended = await Manager.PostAsync(
            $"{Place}/api/people/{LeavingMember.Id}/end",
            new { on = "2026-06-30", reason },
            item.GetProperty("version").GetInt32()
        );

        Assert.Contains(TextGiven.Marked, await SaidAsync(decided, "handOvers.0.reason"), StringComparison.Ordinal);
        Assert.Contains(TextGiven.Marked, await SaidAsync(ended, "reason"), StringComparison.Ordinal);
        Assert.Equal("active", (await Manager.MemberAsync(Place, "LeavingMember")).GetProperty("state").GetString());

        static async Task<string> SaidAsync(HttpResponseMessage response, string field)
        {
            var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");

            return problem.GetProperty("fields").GetProperty(field)[0].GetString() ?? "";
        }
    }

    [Fact]
    public async Task Nothing_ends_and_nothing_is_given_where_the_work_changed_meanwhile()
    {
        _ = await Manager.MakeActionAsync(Board, Action("Train another.", "Head of Children’s Early Help"));

        using var response = await Manager.EndAsync(
            Place,
            LeavingMember,
            PostGiven.Decision(Post, "given", Nurse.Id, Pieces)
        );

        _ = await response.MustRefuse(HttpStatusCode.Conflict, "people.work-changed");
        await MustBeAsBeforeAsync();
    }

    [Fact]
    public async Task Nothing_is_given_where_the_membership_may_not_end()
    {
        var manager = await Manager.MemberAsync(Place, "Manager");
        var holder = await Manager.HolderAsync(Place, Manager, "manager", "Business manager");
        _ = await Manager.MakeActionAsync(Board, Action("Write the report.", "Business manager"));

        using var response = await Manager.EndAsync(
            Place,
            holder,
            PostGiven.Decision("Business manager", "given", Nurse.Id, pieces: 1)
        );

        _ = await response.MustRefuse(HttpStatusCode.Conflict, "people.last-manager");
        Assert.Equal("Business manager", await OwnerAsync("A-2"));
        Assert.Equal("active", manager.GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("leaver", "given")]
    [InlineData("leaver", "held")]
    [InlineData("ended", "given")]
    [InlineData("ended", "held")]
    [InlineData("invited", "held")]
    [InlineData("stranger", "held")]
    [InlineData("nobody", "given")]
    [InlineData("without a post", "given")]
    public async Task Work_goes_only_to_somebody_who_works_here_and_stays(string whom, string choice)
    {
        var to = await WhoAsync(whom);

        using var response = await Manager.EndAsync(Place, LeavingMember, PostGiven.Decision(Post, choice, to, Pieces));

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("handOvers.0.to", out _), problem.ToString());
        await MustBeAsBeforeAsync();
    }

    [Fact]
    public async Task Every_field_is_refused_at_once()
    {
        using var response = await Manager.EndAsync(
            Place,
            LeavingMember,
            new { post = Post, choice = (string?)null },
            PostGiven.Decision("Another", "held", to: null, Pieces, reason: "")
        );

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["handOvers.0.choice", "handOvers.0.reason", "handOvers.1.reason", "handOvers.1.to"],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    private async Task<Guid> WhoAsync(string whom)
    {
        if (whom is "leaver" or "nobody")
        {
            return whom is "leaver" ? LeavingMember.Id : Guid.CreateVersion7();
        }

        if (whom is "stranger")
        {
            var other = await Api.Given.BoardAsync("other");

            return await Api.Given.JoinAsync(await Api.Given.PersonAsync("Stranger"), other, "member");
        }

        if (whom is "invited")
        {
            await Manager.PostAsync($"{Place}/api/people", Invitation.Of("invited@health.example")).MustSucceed();
            var people = await Manager.ReadAsync($"{Place}/api/people");

            return people
                .GetProperty("items")
                .EnumerateArray()
                .Single(i => i.GetProperty("state").GetString() is "invited")
                .GetProperty("membershipId")
                .GetGuid();
        }

        var person = await Api.Given.MemberAsync(Board, "member", whom);
        var holder = await Manager.HolderAsync(Place, person, "member", whom is "ended" ? "Past post" : null);

        if (whom is "ended")
        {
            await Manager.EndAsync(Place, holder).MustSucceed();
        }

        return holder.Id;
    }
}
