using System.Net;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.People;

/// <summary>What becomes of a leaver's open work on a board.</summary>
public sealed class HandOverTests(ApiFixture api) : LeaverBoard(api)
{
    private static readonly string[] AsLead = ["lead"];

    [Fact]
    public async Task The_work_that_names_the_post_is_shown_with_whom_it_can_go_to()
    {
        var work = await Manager.ReadAsync($"{Place}/api/people/{LeavingMember.Id}/work");

        var post = Assert.Single(work.GetProperty("posts").EnumerateArray());
        Assert.Equal(Post, post.GetProperty("post").GetString());
        Assert.True(post.GetProperty("isAsked").GetBoolean());
        Assert.Equal(Pieces, post.GetProperty("pieces").GetInt32());
        Assert.Equal(
            ["priority neglect", "group neglect-sub-group", "action A-1"],
            post.GetProperty("shown")
                .EnumerateArray()
                .Select(p => $"{p.GetProperty("kind")} {p.GetProperty("address")}"),
            StringComparer.Ordinal
        );
        Assert.Equal(
            ["Manager", "Nurse"],
            work.GetProperty("people").EnumerateArray().Select(person => $"{person.GetProperty("name")}"),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task The_post_stays_and_somebody_else_holds_it()
    {
        using var response = await Manager.EndAsync(
            Place,
            LeavingMember,
            PostGiven.Decision(Post, "held", Nurse.Id, Pieces)
        );

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        var nurse = await Manager.MemberAsync(Place, "Nurse");
        Assert.Equal("Designated nurse", nurse.GetProperty("post").GetString());
        Assert.Equal(Post, Assert.Single(nurse.GetProperty("alsoHolds").EnumerateArray()).GetString());
        Assert.Equal("Head of Children’s Early Help", await OwnerAsync("A-1"));
        Assert.Equal("ended", (await Manager.MemberAsync(Place, "LeavingMember")).GetProperty("state").GetString());
        Assert.Equal(["Nurse"], await HoldersAsync(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_work_goes_to_another_post_each_piece_with_its_own_line()
    {
        using var response = await Manager.EndAsync(
            Place,
            LeavingMember,
            PostGiven.Decision(Post, "given", Nurse.Id, Pieces)
        );

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("Designated nurse", await OwnerAsync("A-1"));
        var priority = await Manager.ReadAsync($"{Place}/api/priorities/neglect");
        Assert.Equal("Designated nurse", priority.GetProperty("lead").GetProperty("post").GetString());
        Assert.Equal(2, priority.GetProperty("version").GetInt32());
        var history = await Manager.ReadAsync($"{Place}/api/history");
        Assert.Equal(
            ["Handed the action over", "Handed the chair over", "Handed the lead over"],
            history
                .GetProperty("items")
                .EnumerateArray()
                .Select(entry => entry.GetProperty("sentence").GetString())
                .Where(sentence => sentence?.StartsWith("Handed", StringComparison.Ordinal) ?? false)
                .Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        Assert.Contains("Left the county", history.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_left_vacant_is_told_as_one_without_a_holder()
    {
        using var response = await Manager.EndAsync(
            Place,
            LeavingMember,
            PostGiven.Decision(Post, "vacant", to: null, Pieces)
        );

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        var posts = await Manager.ReadAsync($"{Place}/api/posts?vacant=true");
        Assert.Equal(1, posts.GetProperty("vacant").GetInt32());
        var vacant = Assert.Single(posts.GetProperty("items").EnumerateArray());
        Assert.Equal("Head of Children’s Early Help", vacant.GetProperty("post").GetString());
        Assert.Equal(
            (1, 1, 1),
            (
                vacant.GetProperty("actions").GetInt32(),
                vacant.GetProperty("priorities").GetInt32(),
                vacant.GetProperty("groups").GetInt32()
            )
        );
    }

    [Fact]
    public async Task A_vacant_post_gets_a_holder_later()
    {
        await Manager
            .EndAsync(Place, LeavingMember, PostGiven.Decision(Post, "vacant", to: null, Pieces))
            .MustSucceed();

        await Manager
            .PostAsync($"{Place}/api/posts/hand-overs", PostGiven.Decision(Post, "held", Nurse.Id, Pieces))
            .MustSucceed();

        Assert.Equal(["Nurse"], await HoldersAsync(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_post_that_somebody_else_holds_too_is_asked_of_nobody()
    {
        var second = await Api.Given.MemberAsync(Board, "lead", "Second");
        _ = await Manager.HolderAsync(Place, second, "lead", "head of children's early help");

        using var response = await Manager.EndAsync(Place, LeavingMember);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(["Second"], await HoldersAsync(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_change_of_post_asks_as_well_and_the_work_can_go_along()
    {
        using var refused = await ChangePostAsync("Director of early help");
        _ = await refused.MustRefuse(HttpStatusCode.Conflict, "people.open-work");

        using var changed = await ChangePostAsync(
            "Director of early help",
            PostGiven.Decision(Post, "given", LeavingMember.Id, Pieces)
        );

        Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
        Assert.Equal("Director of early help", await OwnerAsync("A-1"));
    }

    [Fact]
    public async Task An_action_waiting_for_verification_is_not_handed_over()
    {
        await Manager.PostAsync($"{Place}/api/actions/A-1/completions", ActionGiven.Done(), version: 2).MustSucceed();

        await Manager
            .EndAsync(Place, LeavingMember, PostGiven.Decision(Post, "given", Nurse.Id, Pieces - 1))
            .MustSucceed();

        Assert.Equal("Head of Children’s Early Help", await OwnerAsync("A-1"));
    }

    private async Task<HttpResponseMessage> ChangePostAsync(string post, params object[] handOvers)
    {
        var item = await Manager.MemberAsync(Place, "LeavingMember");

        return await Manager.PutAsync(
            $"{Place}/api/people/{LeavingMember.Id}",
            new
            {
                roles = AsLead,
                post,
                from = "2010-04-01",
                handOvers,
            },
            item.GetProperty("version").GetInt32()
        );
    }
}
