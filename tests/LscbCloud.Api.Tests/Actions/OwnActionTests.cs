using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Domain.People;

namespace LscbCloud.Api.Tests.Actions;

/// <summary>Whoever holds the post that owns an action works on it, whatever their role, and is told of it.</summary>
public sealed class OwnActionTests(ApiFixture api) : ManagedBoard(api)
{
    private const string Post = "Director of children's services";

    private string Path => $"/{Board.Slug}/api/actions/A-1";

    protected override async Task ArrangeAsync() =>
        _ = await Manager.MakeActionAsync(Board, ActionGiven.Terms(Post, due: "2017-09-20"));

    [Fact]
    public async Task A_member_who_holds_the_post_says_how_it_goes_asks_for_time_and_reports_it_done()
    {
        // Written with the apostrophe of a word processor and other capitals, it is the same post.
        var owner = await Api.Given.MemberAsync(Board, "member", post: "director of Children’s Services");

        await owner
            .PostAsync($"{Path}/updates", new { text = "Begun.", outlook = "on-track" }, version: 2)
            .MustSucceed();
        await owner
            .PostAsync($"{Path}/due-changes", new { to = "2017-12-01", reason = "Illness." }, version: 3)
            .MustSucceed();
        await owner.PostAsync($"{Path}/completions", ActionGiven.Done(), version: 4).MustSucceed();

        Assert.Equal("done", (await Manager.ReadAsync(Path)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_post_that_was_taken_over_counts_as_ones_own()
    {
        var owner = await Api.Given.MemberAsync(Board, "lay", post: "Lay member");
        await LscbCloud.Testing.Databases.Statement.ExecuteAsync(
            Api.Database.AdminConnectionString,
            "update control.memberships set also_holds = array[$2] where person_id = $1",
            owner.Id.Value,
            Post
        );

        await owner
            .PostAsync($"{Path}/updates", new { text = "Begun.", outlook = "on-track" }, version: 2)
            .MustSucceed();
    }

    [Theory]
    [InlineData("updates")]
    [InlineData("due-changes")]
    [InlineData("completions")]
    public async Task Whoever_holds_another_post_is_refused_and_told_whose_it_is(string what)
    {
        var other = await Api.Given.MemberAsync(Board, "executive", post: "Head of early help");

        using var refused = await other.PostAsync($"{Path}/{what}", BodyOf(what), version: 2);

        var problem = await refused.MustRefuse(HttpStatusCode.Forbidden, "actions.of-another-post");
        Assert.StartsWith(Post, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, (await Manager.ReadAsync(Path)).GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task An_agencys_action_is_not_the_work_of_a_post_of_the_board_with_the_same_name()
    {
        var agency = await Api.Given.AgencyAsync($"agency-of-{Board.Slug}");
        await Manager.SeatAsync(Board, agency);
        var (theirs, _) = await Manager.MakeActionAsync(Board, ActionGiven.Terms(Post, agency.Slug));
        var holder = await Api.Given.MemberAsync(Board, "member", post: Post);

        using var refused = await holder.PostAsync(
            $"{theirs}/updates",
            new { text = "Begun.", outlook = "on-track" },
            version: 2
        );

        _ = await refused.MustRefuse(HttpStatusCode.Forbidden, "actions.of-another-post");
    }

    [Fact]
    public async Task The_page_offers_to_its_owner_what_it_does_not_offer_to_others()
    {
        var owner = await Api.Given.MemberAsync(Board, "analyst", post: Post);
        var other = await Api.Given.MemberAsync(Board, "member", post: "Head of early help");

        Assert.True(await MayUpdateAsync(owner));
        Assert.True(await MayUpdateAsync(Manager));
        Assert.False(await MayUpdateAsync(other));
    }

    [Fact]
    public async Task Home_tells_the_owner_first_and_tells_the_manager_that_the_post_is_late()
    {
        var owner = await Api.Given.MemberAsync(Board, "lead", post: Post);
        var other = await Api.Given.MemberAsync(Board, "qa", post: "Head of audit");

        Assert.Equal("due", (await NeedsAsync(owner))[0].GetProperty("kind").GetString());
        Assert.DoesNotContain(await NeedsAsync(other), IsDue);
        Assert.Contains(await NeedsAsync(Manager), need => need.GetProperty("kind").GetString() == "late-by-others");
        Assert.DoesNotContain(await NeedsAsync(Manager), IsDue);
    }

    [Fact]
    public async Task What_a_paper_does_not_state_is_no_post_and_is_not_vacant()
    {
        _ = await Manager.MakeActionAsync(Board, ActionGiven.Terms(PostName.NotStated, due: "2017-09-20"));

        var vacant = (await Manager.ReadAsync($"/{Board.Slug}/api/posts?vacant=true")).GetProperty("items");

        Assert.Equal(
            [Post],
            vacant.EnumerateArray().Select(post => post.GetProperty("post").GetString()),
            StringComparer.Ordinal
        );
        Assert.Contains(
            await NeedsAsync(Manager),
            need => need.GetProperty("why").GetString() == "A-2, the board. Due on 20 September 2017"
        );
    }

    private static object BodyOf(string what) =>
        what switch
        {
            "updates" => new { text = "Begun.", outlook = "on-track" },
            "due-changes" => new { to = "2017-12-01", reason = "Illness." },
            _ => ActionGiven.Done(),
        };

    private static bool IsDue(JsonElement need) => need.GetProperty("kind").GetString() == "due";

    private async Task<bool> MayUpdateAsync(TestPerson person) =>
        (await person.ReadAsync(Path)).GetProperty("can").GetProperty("update").GetBoolean();

    private async Task<JsonElement[]> NeedsAsync(TestPerson person) =>
        [
            .. (await person.ReadAsync($"/{Board.Slug}/api/home"))
                .GetProperty("needs")
                .GetProperty("items")
                .EnumerateArray(),
        ];
}
