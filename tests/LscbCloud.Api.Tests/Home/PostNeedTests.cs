using System.Text.Json;
using LscbCloud.Api.Tests.People;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Home;

/// <summary>Home tells who keeps the people that work waits for somebody to hold its post, and tells it as one thing.</summary>
public sealed class PostNeedTests(ApiFixture api) : ManagedBoard(api)
{
    [Fact]
    public async Task Posts_that_nobody_holds_are_one_thing_that_names_the_first_of_them()
    {
        foreach (var post in (string[])["Analyst", "Clerk", "Head of early help", "Registrar", "Trainer"])
        {
            _ = await Manager.MakeActionAsync(Board, ActionGiven.Terms(post, due: "2018-03-31"));
        }

        var need = Assert.Single(await PostsAsync(Manager, Place));

        Assert.Equal("5 posts with open work have no holder", need.GetProperty("title").GetString());
        Assert.Equal("Analyst; Clerk; Head of early help; and 2 more", need.GetProperty("why").GetString());
        Assert.Equal("Assign someone", need.GetProperty("verb").GetString());
    }

    [Fact]
    public async Task A_held_post_is_not_listed()
    {
        _ = await Manager.MakeActionAsync(Board, ActionGiven.Terms("Head of early help", due: "2018-03-31"));
        Assert.Equal(
            "1 post with open work has no holder",
            Assert.Single(await PostsAsync(Manager, Place)).GetProperty("title").GetString()
        );

        var lead = await Api.Given.MemberAsync(Board, "lead");
        _ = await Manager.HolderAsync(Place, lead, "lead", "head of Early Help");

        Assert.Empty(await PostsAsync(Manager, Place));
    }

    [Fact]
    public async Task A_vacant_post_is_listed_for_nobody_else()
    {
        _ = await Manager.MakeActionAsync(Board, ActionGiven.Terms("Head of early help", due: "2018-03-31"));

        foreach (var role in (string[])["chair", "lead", "member", "support"])
        {
            Assert.Empty(await PostsAsync(await Api.Given.MemberAsync(Board, role), Place));
        }
    }

    [Fact]
    public async Task An_agencys_administrator_is_told_of_its_own_posts_and_the_board_is_not()
    {
        var agency = await Api.Given.AgencyAsync($"police-of-{Board.Slug}");
        await Manager.SeatAsync(Board, agency);
        var administrator = await Api.Given.MemberAsync(agency, "administrator");
        _ = await Manager.MakeActionAsync(Board, ActionGiven.Terms("Inspector", agency.Slug, due: "2018-03-31"));

        var need = Assert.Single(await PostsAsync(administrator, $"/agencies/{agency.Slug}"));

        Assert.Equal("Inspector", need.GetProperty("why").GetString());
        Assert.Empty(await PostsAsync(Manager, Place));
    }

    private static async Task<JsonElement[]> PostsAsync(TestPerson person, string place)
    {
        var home = await person.ReadAsync($"{place}/api/home?needs=100");

        return
        [
            .. home.GetProperty("needs")
                .GetProperty("items")
                .EnumerateArray()
                .Where(need => need.GetProperty("kind").ValueEquals("posts")),
        ];
    }
}
