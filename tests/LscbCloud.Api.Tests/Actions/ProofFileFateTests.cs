using System.Net;
using LscbCloud.Api.Tests.Evidence;
using LscbCloud.Api.Tests.Retention;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Actions;

/// <summary>What becomes of a file that was given as proof: copies for several boards, another agency, words in it, and its end.</summary>
public sealed class ProofFileFateTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_board_of_a_commitment_gets_a_copy_of_its_own()
    {
        var given = await api.ProvingAsync(boards: 2);
        await given.GatherAsync();
        var terms = ProofGiven.Terms();
        terms["also"] = new[] { given.Also(1, version: 2) };
        await given.Lead.ProveAsync(given.Theirs(0), ProofGiven.Register, terms: terms).MustSucceed();
        var (first, second) = (given.Sides[0], given.Sides[1]);
        await first
            .Manager.PostAsync($"{first.Path}/completions/1/destruction", new { reason = "Not ours." }, version: 3)
            .MustSucceed();

        using var gone = await first.Manager.GetAsync($"{first.Path}/completions/1/file");
        using var stays = await second.Manager.GetAsync($"{second.Path}/completions/1/file");

        _ = await gone.MustRefuse(HttpStatusCode.Conflict, "actions.file-closed");
        Assert.Equal(ProofGiven.Register.Content, await stays.Content.ReadAsByteArrayAsync(Stop));
        var seen = (await second.Manager.ReadAsync(second.Path)).GetRawText();
        Assert.DoesNotContain(first.Board.Slug, seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Not ours.", seen, StringComparison.Ordinal);
        Assert.Equal(0, await api.PiecesAsync(first));
        Assert.Equal(1, await api.PiecesAsync(second));
    }

    [Fact]
    public async Task No_board_gets_the_file_if_one_of_a_commitment_has_changed_its_action()
    {
        var given = await api.ProvingAsync(boards: 2);
        await given.GatherAsync();
        var terms = ProofGiven.Terms();
        terms["also"] = new[] { given.Also(1, version: 1) };

        using var response = await given.Lead.ProveAsync(given.Theirs(0), ProofGiven.Register, terms: terms);

        _ = await response.MustRefuse(HttpStatusCode.Conflict, "commitments.some-changed");
        await api.NothingIsKeptAsync(given);
    }

    [Fact]
    public async Task The_board_destroys_the_content_for_both_sides_and_the_fact_stays()
    {
        var given = await api.ProvingAsync();
        var (board, theirs) = (given.Sides[0], given.Theirs(0));
        await given.Lead.ProveAsync(theirs, ProofGiven.Register).MustSucceed();
        var path = $"{board.Path}/completions/1/destruction";
        var lead = await api.Given.MemberAsync(board.Board, "lead");

        using var mayNot = await lead.PostAsync(path, new { reason = "It named a child." }, version: 3);
        await board.Manager.PostAsync(path, new { reason = "It named a child." }, version: 3).MustSucceed();
        using var again = await board.Manager.PostAsync(path, new { reason = "Again." }, version: 4);
        using var fetched = await given.Lead.GetAsync($"{theirs}/completions/1/file");

        Assert.Equal(HttpStatusCode.Forbidden, mayNot.StatusCode);
        _ = await again.MustRefuse(HttpStatusCode.Conflict, "actions.destroyed-already");
        _ = await fetched.MustRefuse(HttpStatusCode.Conflict, "actions.file-closed");
        Assert.Equal(0, await api.PiecesAsync(board));
        var file = ProofGiven.FileOf((await given.Lead.ReadAsync(theirs)).GetProperty("action"));
        Assert.Equal(ProofGiven.Register.Name, file.GetProperty("name").GetString());
        Assert.Equal("It named a child.", file.GetProperty("destroyed").GetProperty("reason").GetString());
        Assert.Equal(board.Manager.Name, file.GetProperty("destroyed").GetProperty("by").GetString());
    }

    [Fact]
    public async Task Under_a_legal_hold_no_file_is_destroyed()
    {
        var given = await api.ProvingAsync();
        var board = given.Sides[0];
        await given.Lead.ProveAsync(given.Theirs(0), ProofGiven.Register).MustSucceed();
        var hold = await board.Manager.PutHoldOnAsync(board.Board);
        var path = $"{board.Path}/completions/1/destruction";

        using var refused = await board.Manager.PostAsync(path, new { reason = "Wrong." }, version: 3);

        _ = await refused.MustRefuse(HttpStatusCode.Conflict, "actions.on-hold");
        Assert.Equal(1, await api.PiecesAsync(board));
        await board.Manager.PostAsync($"{hold}/lifting", new { reason = "Over." }, version: 1).MustSucceed();
        await board.Manager.PostAsync(path, new { reason = "Wrong." }, version: 3).MustSucceed();
    }

    [Fact]
    public async Task Past_the_date_of_its_action_it_is_listed_until_it_is_destroyed()
    {
        var given = await api.ProvingAsync();
        var (manager, board, path) = (given.Sides[0].Manager, given.Sides[0].Board, given.Sides[0].Path);
        await given.Lead.ProveAsync(given.Theirs(0), ProofGiven.Register).MustSucceed();
        await manager.PostAsync($"{path}/withdrawal", new { reason = "Another does it." }, version: 3).MustSucceed();
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "update app.actions set ended_on = '2013-09-25' where board_id = $1",
            board.Id.Value
        );
        await manager.DecideAsync(board, "actions", 2);
        var past = $"/{board.Slug}/api/retention/past-date?show=actions";

        var before = await manager.ReadAsync(past);
        await manager
            .PostAsync($"{path}/completions/1/destruction", new { reason = "Past its date." }, version: 4)
            .MustSucceed();
        var after = await manager.ReadAsync(past);

        var file = Assert.Single(before.GetProperty("items")[0].GetProperty("files").EnumerateArray());
        Assert.Equal(ProofGiven.Register.Name, file.GetProperty("name").GetString());
        Assert.Equal(1, file.GetProperty("number").GetInt32());
        Assert.Empty(after.GetProperty("items")[0].GetProperty("files").EnumerateArray());
    }

    [Fact]
    public async Task The_agency_that_goes_on_reads_it_and_the_old_one_no_more()
    {
        var given = await api.ProvingAsync();
        var next = await api.Given.AgencyAsync($"next-{given.Agency.Slug}");
        var newLead = await api.Given.MemberAsync(next, "section-11-lead");
        var board = given.Sides[0];
        await given.Lead.ProveAsync(given.Theirs(0), ProofGiven.Register).MustSucceed();
        await api.LinkAsync(given.Agency, next, "succeeded");
        var theirs = $"/agencies/{next.Slug}/api/actions/{board.Board.Slug}/{board.Reference}/completions/1/file";
        using var early = await newLead.GetAsync(theirs);
        await board
            .Manager.PostAsync(
                $"/{board.Board.Slug}/api/agencies/{given.Agency.Slug}/following",
                new { seats = 1, actions = 1 }
            )
            .MustSucceed();

        using var fetched = await newLead.GetAsync(theirs);
        using var old = await given.Lead.GetAsync($"{given.Theirs(0)}/completions/1/file");

        _ = await early.MustRefuse(HttpStatusCode.NotFound, "not-found");
        Assert.Equal(ProofGiven.Register.Content, await fetched.Content.ReadAsByteArrayAsync(Stop));
        _ = await old.MustRefuse(HttpStatusCode.NotFound, "not-found");
        Assert.Equal(
            next.Id.Value,
            await Statement.ScalarAsync<Guid>(
                api.Database.AdminConnectionString,
                "select agency_id from app.proof_pieces where board_id = $1",
                board.Board.Id.Value
            )
        );
    }

    [Fact]
    public async Task A_file_that_is_sent_back_stays_beside_the_next_one()
    {
        var given = await api.ProvingAsync();
        var board = given.Sides[0];
        await given.Lead.ProveAsync(given.Theirs(0), ProofGiven.Register).MustSucceed();
        await board.Manager.PostAsync($"{board.Path}/return", new { reason = "The other half." }, 3).MustSucceed();
        var whole = ("whole.csv", FileGiven.Bytes("a,b"));
        await given.Lead.ProveAsync(given.Theirs(0), whole, version: 4).MustSucceed();

        using var first = await board.Manager.GetAsync($"{board.Path}/completions/1/file");
        using var second = await board.Manager.GetAsync($"{board.Path}/completions/2/file");
        using var third = await board.Manager.GetAsync($"{board.Path}/completions/3/file");

        Assert.Equal(ProofGiven.Register.Content, await first.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal(whole.Item2, await second.Content.ReadAsByteArrayAsync(Stop));
        _ = await third.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Words_in_it_are_found_after_those_in_evidence_and_it_is_named_by_its_action()
    {
        var given = await api.ProvingAsync();
        var board = given.Sides[0];
        var story = FileGiven.Bytes("Told by Ottoline Sparewell.");
        await given.Lead.ProveAsync(given.Theirs(0), ("proof.txt", story)).MustSucceed();
        await board.Manager.OfferAsync(board.Board, "evidence.txt", story).MustSucceed();
        var search = $"/{board.Board.Slug}/api/removals/file-search";

        using var all = await board.Manager.PostAsync(search, new { words = "Ottoline Sparewell" });
        using var rest = await board.Manager.PostAsync(search, new { words = "Ottoline Sparewell", after = "E-1.1" });
        using var none = await board.Manager.PostAsync(search, new { words = "Ottoline Sparewell", after = "A-1.1" });

        Assert.Equal(["evidence E-1 1 evidence.txt", "proof A-1 1 proof.txt"], await FoundAsync(all));
        Assert.Equal(["proof A-1 1 proof.txt"], await FoundAsync(rest));
        Assert.Empty(await FoundAsync(none));
    }

    private static async Task<string[]> FoundAsync(HttpResponseMessage response) =>
        [
            .. (await response.JsonAsync())
                .GetProperty("files")
                .EnumerateArray()
                .Select(file =>
                    $"{file.GetProperty("of")} {file.GetProperty("reference")} {file.GetProperty("number")} {file.GetProperty("name")}"
                ),
        ];
}
