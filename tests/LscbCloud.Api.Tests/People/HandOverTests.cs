using System.Net;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Api.Tests.Texts;

namespace LscbCloud.Api.Tests.People;

/// <summary>What becomes of a leaver's open work on a board.</summary>
public sealed class HandOverTests(ApiFixture api) : IClassFixture<ApiFixture>, IAsyncLifetime
{
    private const string Post = "Head of children's early help";
    private const int Pieces = 3;
    private static readonly string[] AsLead = ["lead"];

    private TestBoard Board
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    private TestPerson Manager
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    private Holder Leaver
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    private Holder Nurse
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    private string Place => $"/{Board.Slug}";

    public async ValueTask InitializeAsync()
    {
        Board = await api.Given.BoardAsync($"hand-over-{Guid.CreateVersion7():N}"[..30]);
        Manager = await api.Given.MemberAsync(Board, "manager", "Manager");
        var leaver = await api.Given.MemberAsync(Board, "lead", "Leaver");
        var nurse = await api.Given.MemberAsync(Board, "member", "Nurse");
        Leaver = await Manager.HolderAsync(Place, leaver, "lead", Post);
        Nurse = await Manager.HolderAsync(Place, nurse, "member", "Designated nurse");
        // The same post, as three people wrote it.
        _ = await Manager.MakeActionAsync(Board, Action("Train a lead.", "Head of Children’s Early Help"));
        await Manager
            .PostAsync(
                $"{Place}/api/priorities",
                new
                {
                    title = "Neglect",
                    aim = "Seen early.",
                    reason = "Seen late.",
                    lead = new { post = Post, group = "Neglect sub-group" },
                    from = "2017-04-01",
                }
            )
            .MustSucceed();
        await Manager
            .PostAsync(
                $"{Place}/api/groups",
                new
                {
                    name = "Neglect sub-group",
                    type = "sub-group",
                    chairPost = "head of children's early help",
                }
            )
            .MustSucceed();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Nobody_leaves_open_work_behind_without_a_word()
    {
        using var response = await Manager.EndAsync(Place, Leaver);

        var problem = await response.MustRefuse(HttpStatusCode.Conflict, "people.open-work");
        Assert.Contains("3 pieces", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("active", (await Manager.MemberAsync(Place, "Leaver")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task The_work_that_names_the_post_is_shown_with_whom_it_can_go_to()
    {
        var work = await Manager.ReadAsync($"{Place}/api/people/{Leaver.Id}/work");

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
    public async Task A_reason_that_may_tell_who_a_child_is_is_refused_beside_its_field_and_nothing_is_saved()
    {
        var reason = $"Worked with {TextGiven.Marked}.";
        var item = await Manager.MemberAsync(Place, "Leaver");

        using var decided = await Manager.EndAsync(
            Place,
            Leaver,
            PostGiven.Decision(Post, "held", Nurse.Id, Pieces, reason)
        );
        using var ended = await Manager.PostAsync(
            $"{Place}/api/people/{Leaver.Id}/end",
            new { on = "2026-06-30", reason },
            item.GetProperty("version").GetInt32()
        );

        Assert.Contains(TextGiven.Marked, await SaidAsync(decided, "handOvers.0.reason"), StringComparison.Ordinal);
        Assert.Contains(TextGiven.Marked, await SaidAsync(ended, "reason"), StringComparison.Ordinal);
        Assert.Equal("active", (await Manager.MemberAsync(Place, "Leaver")).GetProperty("state").GetString());

        static async Task<string> SaidAsync(HttpResponseMessage response, string field)
        {
            var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");

            return problem.GetProperty("fields").GetProperty(field)[0].GetString() ?? "";
        }
    }

    [Fact]
    public async Task The_post_stays_and_somebody_else_holds_it()
    {
        using var response = await Manager.EndAsync(Place, Leaver, PostGiven.Decision(Post, "held", Nurse.Id, Pieces));

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        var nurse = await Manager.MemberAsync(Place, "Nurse");
        Assert.Equal("Designated nurse", nurse.GetProperty("post").GetString());
        Assert.Equal(Post, Assert.Single(nurse.GetProperty("alsoHolds").EnumerateArray()).GetString());
        Assert.Equal("Head of Children’s Early Help", await OwnerAsync("A-1"));
        Assert.Equal("ended", (await Manager.MemberAsync(Place, "Leaver")).GetProperty("state").GetString());
        Assert.Equal(["Nurse"], await HoldersAsync(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_work_goes_to_another_post_each_piece_with_its_own_line()
    {
        using var response = await Manager.EndAsync(Place, Leaver, PostGiven.Decision(Post, "given", Nurse.Id, Pieces));

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
            Leaver,
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
        await Manager.EndAsync(Place, Leaver, PostGiven.Decision(Post, "vacant", to: null, Pieces)).MustSucceed();

        await Manager
            .PostAsync($"{Place}/api/posts/hand-overs", PostGiven.Decision(Post, "held", Nurse.Id, Pieces))
            .MustSucceed();

        Assert.Equal(["Nurse"], await HoldersAsync(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Nothing_ends_and_nothing_is_given_where_the_work_changed_meanwhile()
    {
        _ = await Manager.MakeActionAsync(Board, Action("Train another.", "Head of Children’s Early Help"));

        using var response = await Manager.EndAsync(Place, Leaver, PostGiven.Decision(Post, "given", Nurse.Id, Pieces));

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

        using var response = await Manager.EndAsync(Place, Leaver, PostGiven.Decision(Post, choice, to, Pieces));

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("handOvers.0.to", out _), problem.ToString());
        await MustBeAsBeforeAsync();
    }

    [Fact]
    public async Task Every_field_is_refused_at_once()
    {
        using var response = await Manager.EndAsync(
            Place,
            Leaver,
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

    [Fact]
    public async Task A_post_that_somebody_else_holds_too_is_asked_of_nobody()
    {
        var second = await api.Given.MemberAsync(Board, "lead", "Second");
        _ = await Manager.HolderAsync(Place, second, "lead", "head of children's early help");

        using var response = await Manager.EndAsync(Place, Leaver);

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
            PostGiven.Decision(Post, "given", Leaver.Id, Pieces)
        );

        Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
        Assert.Equal("Director of early help", await OwnerAsync("A-1"));
    }

    [Fact]
    public async Task What_waits_to_be_verified_stays_where_it_is()
    {
        await Manager.PostAsync($"{Place}/api/actions/A-1/completions", ActionGiven.Done(), version: 2).MustSucceed();

        await Manager.EndAsync(Place, Leaver, PostGiven.Decision(Post, "given", Nurse.Id, Pieces - 1)).MustSucceed();

        Assert.Equal("Head of Children’s Early Help", await OwnerAsync("A-1"));
    }

    private static IDictionary<string, object?> Action(string title, string post)
    {
        var terms = ActionGiven.Terms(title);
        terms["owner"] = new { post };

        return terms;
    }

    private async Task<Guid> WhoAsync(string whom)
    {
        if (whom is "leaver" or "nobody")
        {
            return whom is "leaver" ? Leaver.Id : Guid.CreateVersion7();
        }

        if (whom is "stranger")
        {
            var other = await api.Given.BoardAsync($"other-{Guid.CreateVersion7():N}"[..30]);

            return await api.Given.JoinAsync(await api.Given.PersonAsync("Stranger"), other, "member");
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

        var person = await api.Given.MemberAsync(Board, "member", whom);
        var holder = await Manager.HolderAsync(Place, person, "member", whom is "ended" ? "Past post" : null);

        if (whom is "ended")
        {
            await Manager.EndAsync(Place, holder).MustSucceed();
        }

        return holder.Id;
    }

    private async Task<HttpResponseMessage> ChangePostAsync(string post, params object[] handOvers)
    {
        var item = await Manager.MemberAsync(Place, "Leaver");

        return await Manager.PutAsync(
            $"{Place}/api/people/{Leaver.Id}",
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

    private async Task MustBeAsBeforeAsync()
    {
        Assert.Equal("active", (await Manager.MemberAsync(Place, "Leaver")).GetProperty("state").GetString());
        Assert.Equal("Head of Children’s Early Help", await OwnerAsync("A-1"));
        var priority = await Manager.ReadAsync($"{Place}/api/priorities/neglect");
        Assert.Equal(1, priority.GetProperty("version").GetInt32());
        Assert.Equal(["Leaver"], await HoldersAsync(), StringComparer.Ordinal);
    }

    private async Task<string?> OwnerAsync(string reference)
    {
        var action = await Manager.ReadAsync($"{Place}/api/actions/{reference}");

        return action.GetProperty("owner").GetProperty("post").GetString();
    }

    /// <summary>Who holds the post, as the list of posts tells it.</summary>
    private async Task<IEnumerable<string?>> HoldersAsync()
    {
        var posts = await Manager.ReadAsync($"{Place}/api/posts");
        var post = posts
            .GetProperty("items")
            .EnumerateArray()
            .Single(item => item.GetProperty("post").GetString() is "Head of Children’s Early Help");

        return post.GetProperty("holders").EnumerateArray().Select(holder => holder.GetString());
    }
}
