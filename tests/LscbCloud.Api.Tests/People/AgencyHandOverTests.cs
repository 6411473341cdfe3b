using System.Net;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Api.Tests.TextChecks;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.People;

/// <summary>What becomes of a leaver's promises in an agency, across the boards that they were made to.</summary>
public sealed class AgencyHandOverTests(ApiFixture api) : IAsyncLifetime
{
    private const string Post = "Detective inspector";

    private TestPerson Administrator
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    private Holder LeavingMember
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    private Holder Successor
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    private TestAgency Agency
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    /// <summary>The agency's part of every address.</summary>
    private string Place => $"/agencies/{Agency.Slug}";

    private List<TestBoard> Boards { get; } = [];

    private List<TestPerson> Managers { get; } = [];

    public async ValueTask InitializeAsync()
    {
        Agency = await api.Given.AgencyAsync("police", "Northern Police");
        Administrator = await api.Given.MemberAsync(Agency, "administrator");
        var leaver = await api.Given.MemberAsync(Agency, "section-11-lead");
        var successor = await api.Given.MemberAsync(Agency, "contributor");
        LeavingMember = await Administrator.HolderAsync(Place, leaver, "section-11-lead", Post);
        Successor = await Administrator.HolderAsync(Place, successor, "contributor", "Superintendent");

        foreach (var slug in (string[])["handnorth", "handsouth"])
        {
            var board = await api.Given.BoardAsync(slug);
            var manager = await api.Given.MemberAsync(board, "manager");
            await manager.SeatAsync(board, Agency);
            var terms = ActionGiven.Terms($"Promised to {slug}", Agency.Slug);
            terms["owner"] = new { post = Post, agency = Agency.Slug };
            _ = await manager.MakeActionAsync(board, terms);
            // The board's own action of a post with the same name is none of the agency's.
            var own = ActionGiven.Terms("The board's own");
            own["owner"] = new { post = Post };
            _ = await manager.MakeActionAsync(board, own);
            Boards.Add(board);
            Managers.Add(manager);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_leavers_promises_to_every_board_go_to_a_named_person_of_the_agency()
    {
        var work = await Administrator.ReadAsync($"{Place}/api/people/{LeavingMember.Id}/work");
        var post = Assert.Single(work.GetProperty("posts").EnumerateArray());
        Assert.Equal(2, post.GetProperty("pieces").GetInt32());
        Assert.Equal(
            Boards.Select(board => board.Slug),
            post.GetProperty("shown")
                .EnumerateArray()
                .Select(piece => piece.GetProperty("board").GetString())
                .Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        var outsider = await api.Given.JoinAsync(
            await api.Given.PersonAsync("Outsider"),
            await api.Given.BoardAsync("handwest"),
            "member"
        );

        using var silent = await Administrator.EndAsync(Place, LeavingMember);
        using var named = await Administrator.EndAsync(
            Place,
            LeavingMember,
            PostGiven.Decision(Post, "given", Successor.Id, pieces: 2, $"Worked with {TextGiven.Marked}.")
        );
        using var outside = await Administrator.EndAsync(
            Place,
            LeavingMember,
            PostGiven.Decision(Post, "given", outsider, pieces: 2)
        );
        using var given = await Administrator.EndAsync(
            Place,
            LeavingMember,
            PostGiven.Decision(Post, "given", Successor.Id, pieces: 2)
        );

        _ = await silent.MustRefuse(HttpStatusCode.Conflict, "people.open-work");
        var problem = await named.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("handOvers.0.reason", out _));
        _ = await outside.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(HttpStatusCode.NoContent, given.StatusCode);
        Assert.Equal("Superintendent", await OwnerAsync(0, "A-1"));
        Assert.Equal("Superintendent", await OwnerAsync(1, "A-1"));
        Assert.Equal(Post, await OwnerAsync(0, "A-2"));
        var told = await Statement.ScalarAsync<long>(
            api.Database.AdminConnectionString,
            "select count(*) from app.agency_history_entries where sentence = $1 and agency_id = $2",
            "Handed the action over",
            Agency.Id.Value
        );
        Assert.Equal(2, told);
        // The board reads that it went to another post, and the agency alone reads why.
        var board = await Managers[0].ReadAsync($"/{Boards[0].Slug}/api/things/action/A-1/history");
        var entry = board.GetProperty("items")[0];
        Assert.Equal("Handed the action over", entry.GetProperty("sentence").GetString());
        Assert.Equal(
            "Owner",
            Assert.Single(entry.GetProperty("changes").EnumerateArray()).GetProperty("field").GetString()
        );
    }

    private async Task<string?> OwnerAsync(int board, string reference)
    {
        var action = await Managers[board].ReadAsync($"/{Boards[board].Slug}/api/actions/{reference}");

        return action.GetProperty("owner").GetProperty("post").GetString();
    }
}
