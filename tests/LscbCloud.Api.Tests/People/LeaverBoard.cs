using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.People;

/// <summary>A board of which somebody leaves whose post three pieces of open work name.</summary>
public abstract class LeaverBoard(ApiFixture api) : ManagedBoard(api)
{
    protected const string Post = "Head of children's early help";
    protected const int Pieces = 3;

    private protected Holder LeavingMember
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    private protected Holder Nurse
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    protected override async Task ArrangeAsync()
    {
        var leaver = await Api.Given.MemberAsync(Board, "lead", "LeavingMember");
        var nurse = await Api.Given.MemberAsync(Board, "member", "Nurse");
        LeavingMember = await Manager.HolderAsync(Place, leaver, "lead", Post);
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

    private protected static IDictionary<string, object?> Action(string title, string post)
    {
        var terms = ActionGiven.Terms(title);
        terms["owner"] = new { post };

        return terms;
    }

    private protected async Task MustBeAsBeforeAsync()
    {
        Assert.Equal("active", (await Manager.MemberAsync(Place, "LeavingMember")).GetProperty("state").GetString());
        Assert.Equal("Head of Children’s Early Help", await OwnerAsync("A-1"));
        var priority = await Manager.ReadAsync($"{Place}/api/priorities/neglect");
        Assert.Equal(1, priority.GetProperty("version").GetInt32());
        Assert.Equal(["LeavingMember"], await HoldersAsync(), StringComparer.Ordinal);
    }

    private protected async Task<string?> OwnerAsync(string reference)
    {
        var action = await Manager.ReadAsync($"{Place}/api/actions/{reference}");

        return action.GetProperty("owner").GetProperty("post").GetString();
    }

    /// <summary>Who holds the post, as the list of posts tells it.</summary>
    private protected async Task<IEnumerable<string?>> HoldersAsync()
    {
        var posts = await Manager.ReadAsync($"{Place}/api/posts");
        var post = posts
            .GetProperty("items")
            .EnumerateArray()
            .Single(item => item.GetProperty("post").GetString() is "Head of Children’s Early Help");

        return post.GetProperty("holders").EnumerateArray().Select(holder => holder.GetString());
    }
}
