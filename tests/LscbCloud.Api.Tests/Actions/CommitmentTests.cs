using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Actions;

/// <summary>One thing that an agency does and has promised to several boards: said once, verified by each.</summary>
public sealed class CommitmentTests(ApiFixture api)
{
    private static int _turn;

    [Fact]
    public async Task An_update_given_once_reaches_every_board_and_each_board_verifies_for_itself()
    {
        var given = await ArrangeAsync(boards: 3);
        await given.GatherAsync(0, 1);
        await given.GatherAsync(0, 2);
        var update = new
        {
            text = "Begun.",
            outlook = "on-track",
            also = new[] { given.Also(1, version: 2), given.Also(2, version: 2) },
        };
        await given.Lead.PostAsync($"{given.Theirs(0)}/updates", update, version: 2).MustSucceed();
        await given
            .Lead.PostAsync(
                $"{given.Theirs(1)}/completions",
                new
                {
                    doneOn = "2017-09-20",
                    proof = "The register.",
                    also = new[] { given.Also(0, version: 3) },
                },
                version: 3
            )
            .MustSucceed();
        await given
            .Sides[0]
            .Manager.PostAsync($"{given.Sides[0].Path}/verification", new { }, version: 4)
            .MustSucceed();
        await given
            .Sides[1]
            .Manager.PostAsync($"{given.Sides[1].Path}/return", new { reason = "Show it." }, version: 4)
            .MustSucceed();

        var seen = await given.Lead.ReadAsync(given.Theirs(0));

        Assert.Equal("verified", seen.GetProperty("action").GetProperty("state").GetString());
        Assert.Equal(["in-progress", "in-progress"], Texts(seen.GetProperty("alsoPromised"), "state"));
        var third = await given.Sides[2].Manager.ReadAsync(given.Sides[2].Path);
        Assert.Equal("Begun.", third.GetProperty("updates")[0].GetProperty("text").GetString());
        Assert.Equal(0, third.GetProperty("completions").GetArrayLength());
    }

    [Fact]
    public async Task Nothing_is_said_to_anybody_if_one_of_them_has_changed_or_cannot_be_told()
    {
        var given = await ArrangeAsync(boards: 2);
        await given.GatherAsync(0, 1);
        await given
            .Sides[1]
            .Manager.PutAsync($"{given.Sides[1].Path}/due", new { due = "2017-12-01", reason = "Later." }, version: 2)
            .MustSucceed();

        using var stale = await SayAsync(given, version: 2);
        await given.Lead.PostAsync($"{given.Theirs(1)}/completions", ActionGiven.Done(), version: 3).MustSucceed();
        using var done = await SayAsync(given, version: 4);

        var problem = await stale.MustRefuse(HttpStatusCode.Conflict, "commitments.some-changed");
        Assert.Contains("A-1 of", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        _ = await done.MustRefuse(HttpStatusCode.Conflict, "actions.one-refused");
        var first = await given.Lead.ReadAsync(given.Theirs(0));
        Assert.Equal(2, first.GetProperty("action").GetProperty("version").GetInt32());

        static Task<HttpResponseMessage> SayAsync(Arranged given, int version)
        {
            var update = new
            {
                text = "Begun.",
                outlook = "on-track",
                also = new[] { given.Also(1, version) },
            };

            return given.Lead.PostAsync($"{given.Theirs(0)}/updates", update, version: 2);
        }
    }

    [Fact]
    public async Task No_board_learns_that_the_same_was_promised_to_another()
    {
        var given = await ArrangeAsync(boards: 2);
        await given.GatherAsync(0, 1);
        var update = new
        {
            text = "Begun.",
            outlook = "on-track",
            also = new[] { given.Also(1, version: 2) },
        };
        await given.Lead.PostAsync($"{given.Theirs(0)}/updates", update, version: 2).MustSucceed();
        var (own, other) = (given.Sides[1], given.Sides[0]);

        foreach (
            var address in (string[])[own.Path, $"/{own.Board.Slug}/api/actions", $"/{own.Board.Slug}/api/history"]
        )
        {
            var seen = (await own.Manager.ReadAsync(address)).GetRawText();

            Assert.DoesNotContain(other.Board.Slug, seen, StringComparison.Ordinal);
            Assert.DoesNotContain("ommitment", seen, StringComparison.Ordinal);
            Assert.DoesNotContain("alsoPromised", seen, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Only_actions_of_the_agency_that_belong_together_are_told_the_same()
    {
        var given = await ArrangeAsync(boards: 3);
        await given.GatherAsync(0, 1);
        var update = new
        {
            text = "Begun.",
            outlook = "on-track",
            also = new[] { given.Also(2, version: 2) },
        };

        using var apart = await given.Lead.PostAsync($"{given.Theirs(0)}/updates", update, version: 2);

        _ = await apart.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        var third = await given.Sides[2].Manager.ReadAsync(given.Sides[2].Path);
        Assert.Equal(0, third.GetProperty("updates").GetArrayLength());
    }

    [Fact]
    public async Task An_action_of_the_same_board_or_of_another_commitment_or_of_nobody_is_refused()
    {
        var given = await ArrangeAsync(boards: 4);
        await given.GatherAsync(0, 1);
        await given.GatherAsync(2, 3);
        var (_, second) = await given
            .Sides[0]
            .Manager.MakeActionAsync(given.Sides[0].Board, ActionGiven.Terms("Another.", given.Agency.Slug));

        using var same = await given.GatherAsync(0, new { board = given.Sides[0].Board.Slug, reference = second });
        using var another = await given.GatherAsync(0, given.Name(2));
        using var unknown = await given.GatherAsync(0, new { board = given.Sides[2].Board.Slug, reference = "A-99" });
        using var empty = await given.GatherAsync(0, other: null);

        foreach (var response in (HttpResponseMessage[])[same, another, unknown, empty])
        {
            var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
            Assert.Equal("other", Assert.Single(problem.GetProperty("fields").EnumerateObject()).Name);
        }

        var seen = await given.Lead.ReadAsync(given.Theirs(0));
        Assert.Equal([given.Sides[1].Board.Slug], Boards(seen));
    }

    [Fact]
    public async Task An_action_removed_from_a_commitment_is_listed_on_its_own()
    {
        var given = await ArrangeAsync(boards: 3);
        await given.GatherAsync(0, 1);
        await given.GatherAsync(2, 0);
        var before = await given.ListAsync();

        await given.ReleaseAsync(2);
        var after = await given.ListAsync();
        await given.ReleaseAsync(2);
        await given.ReleaseAsync(0);

        Assert.Equal([2, 2, 2], before);
        Assert.Equal([1, 1, 0], after);
        var last = await given.ListAsync();
        Assert.Equal([0, 0, 0], last);
    }

    [Fact]
    public async Task Another_agency_cannot_gather_what_is_not_its_own()
    {
        var given = await ArrangeAsync(boards: 2);
        var other = await api.Given.AgencyAsync($"other-{given.Agency.Slug}");
        await given.Sides[0].Manager.SeatAsync(given.Sides[0].Board, other);
        var (_, theirs) = await given
            .Sides[0]
            .Manager.MakeActionAsync(given.Sides[0].Board, ActionGiven.Terms("Theirs.", other.Slug));

        using var response = await given.GatherAsync(1, new { board = given.Sides[0].Board.Slug, reference = theirs });

        _ = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
    }

    private static string[] Texts(JsonElement items, string name) =>
        [.. items.EnumerateArray().Select(item => item.GetProperty(name).GetString() ?? "")];

    private static string[] Boards(JsonElement detail) =>
        [
            .. detail
                .GetProperty("alsoPromised")
                .EnumerateArray()
                .Select(other => other.GetProperty("board").GetProperty("slug").GetString() ?? ""),
        ];

    private async Task<Arranged> ArrangeAsync(int boards)
    {
        var turn = Interlocked.Increment(ref _turn);
        var agency = await api.Given.AgencyAsync($"committed-{turn}");
        var sides = new List<BoardSide>();

        for (var i = 0; i < boards; i++)
        {
            var board = await api.Given.BoardAsync($"board-{i}-of-{turn}");
            var manager = await api.Given.MemberAsync(board, "manager");
            await manager.SeatAsync(board, agency);
            var (path, reference) = await manager.MakeActionAsync(board, ActionGiven.Terms("Train.", agency.Slug));
            sides.Add(new BoardSide(board, manager, path, reference));
        }

        return new Arranged(agency, await api.Given.MemberAsync(agency, "section-11-lead"), sides);
    }

    private sealed record BoardSide(TestBoard Board, TestPerson Manager, string Path, string Reference);

    private sealed record Arranged(TestAgency Agency, TestPerson Lead, IReadOnlyList<BoardSide> Sides)
    {
        public string Theirs(int side) =>
            $"/agencies/{Agency.Slug}/api/actions/{Sides[side].Board.Slug}/{Sides[side].Reference}";

        public object Name(int side) => new { board = Sides[side].Board.Slug, reference = Sides[side].Reference };

        public object Also(int side, int version) =>
            new
            {
                board = Sides[side].Board.Slug,
                reference = Sides[side].Reference,
                version,
            };

        public Task GatherAsync(int one, int other) =>
            Lead.PostAsync($"{Theirs(one)}/commitment", new { other = Name(other) }).MustSucceed();

        public Task<HttpResponseMessage> GatherAsync(int one, object? other) =>
            Lead.PostAsync($"{Theirs(one)}/commitment", new { other });

        public Task ReleaseAsync(int side) =>
            Lead.SendAsync(HttpMethod.Delete, $"{Theirs(side)}/commitment", body: null).MustSucceed();

        public async Task<int[]> ListAsync()
        {
            var list = await Lead.ReadAsync($"/agencies/{Agency.Slug}/api/actions");

            return
            [
                .. list.GetProperty("items")
                    .EnumerateArray()
                    .OrderBy(item => item.GetProperty("board").GetProperty("slug").GetString(), StringComparer.Ordinal)
                    .Select(item => item.GetProperty("otherBoards").GetInt32()),
            ];
        }
    }
}
