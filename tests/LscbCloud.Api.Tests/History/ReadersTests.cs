using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Actions;
using LscbCloud.Api.Tests.Evidence;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Application.Common;

namespace LscbCloud.Api.Tests.History;

/// <summary>What is told of who can see a thing, against what happens when each role tries.</summary>
public sealed class ReadersTests(ApiFixture api)
{
    private const int FewChildren = 3;

    [Fact]
    public async Task The_roles_that_are_named_are_those_that_get_in()
    {
        var board = await api.Given.BoardAsync("northshire");
        var manager = await api.Given.MemberAsync(board, "manager");
        var pages = await FillAsync(board, manager);
        var people = new Dictionary<string, TestPerson>(StringComparer.Ordinal);

        foreach (var role in Role.OfBoards)
        {
            people[role] = await api.Given.MemberAsync(board, role);
        }

        foreach (var (thing, page) in pages)
        {
            var root = $"/{board.Slug}/api/things/{thing}";
            var readers = await manager.ReadAsync(Under(root, "readers"));

            Assert.Equal(await WhoGetsAsync(people, page), RolesOf(readers.GetProperty("open")));
            Assert.Equal(await WhoGetsAsync(people, Under(root, "history")), RolesOf(readers.GetProperty("history")));
        }
    }

    [Fact]
    public async Task Small_numbers_are_seen_by_the_roles_that_are_named()
    {
        var board = await api.Given.BoardAsync("smallshire");
        var manager = await api.Given.MemberAsync(board, "manager");
        var path = await manager.MeasureAsync(await manager.AgreeAsync(board, "Neglect"), MeasureGiven.Counted());
        await manager
            .PostAsync($"{path}/readings", MeasureGiven.Reading("2017-03-31", FewChildren), version: 1)
            .MustSucceed();
        var seeing = new List<string>();

        foreach (var role in Role.OfBoards)
        {
            var reader = await api.Given.MemberAsync(board, role);
            var measure = await reader.ReadAsync(path);

            if (!measure.GetProperty("readings")[0].GetProperty("figure").GetProperty("isHidden").GetBoolean())
            {
                seeing.Add(role);
            }
        }

        var readers = await manager.ReadAsync($"/{board.Slug}/api/things/measure/neglect/readers?number=1");

        Assert.Equal(seeing, RolesOf(readers.GetProperty("smallNumbers")));
    }

    [Fact]
    public async Task An_action_of_an_agency_is_seen_there_by_the_roles_that_are_named_once_it_is_agreed()
    {
        var board = await api.Given.BoardAsync("agencyshire");
        var agency = await api.Given.AgencyAsync("northern-police", "Northern Police");
        var manager = await api.Given.MemberAsync(board, "manager");
        await manager.SeatAsync(board, agency);
        await manager
            .PostAsync($"/{board.Slug}/api/actions/proposals", ActionGiven.Proposal("Train a lead.", agency.Slug))
            .MustSucceed();
        var (_, reference) = await manager.MakeActionAsync(board, ActionGiven.Terms(agency: agency.Slug));
        var people = new Dictionary<string, TestPerson>(StringComparer.Ordinal);

        foreach (var role in Role.OfAgencies)
        {
            people[role] = await api.Given.MemberAsync(agency, role);
        }

        var proposed = await manager.ReadAsync($"/{board.Slug}/api/things/action/A-1/readers");
        var agreed = await manager.ReadAsync($"/{board.Slug}/api/things/action/{reference}/readers");

        Assert.Equal("Northern Police", proposed.GetProperty("agency").GetProperty("name").GetString());
        Assert.Empty(RolesOf(proposed.GetProperty("agency").GetProperty("roles")));
        Assert.Equal(
            await WhoGetsAsync(people, $"/agencies/{agency.Slug}/api/actions/{board.Slug}/{reference}"),
            RolesOf(agreed.GetProperty("agency").GetProperty("roles"))
        );
    }

    [Fact]
    public async Task An_agency_is_told_who_on_both_sides_sees_its_action()
    {
        var board = await api.Given.BoardAsync("bothshire");
        var agency = await api.Given.AgencyAsync("western-police", "Western Police");
        var manager = await api.Given.MemberAsync(board, "manager");
        await manager.SeatAsync(board, agency);
        var (path, reference) = await manager.MakeActionAsync(board, ActionGiven.Terms(agency: agency.Slug));
        var theirs = $"/agencies/{agency.Slug}/api/actions/{board.Slug}/{reference}";
        var within = new Dictionary<string, TestPerson>(StringComparer.Ordinal);
        var members = new Dictionary<string, TestPerson>(StringComparer.Ordinal);

        foreach (var role in Role.OfAgencies)
        {
            within[role] = await api.Given.MemberAsync(agency, role);
        }

        foreach (var role in Role.OfBoards)
        {
            members[role] = await api.Given.MemberAsync(board, role);
        }

        var seeing = await WhoGetsAsync(within, theirs);
        var readers = (await within[seeing[0]].ReadAsync(theirs)).GetProperty("readers");

        Assert.Equal(seeing, RolesOf(readers.GetProperty("agency")));
        Assert.Equal(await WhoGetsAsync(members, path), RolesOf(readers.GetProperty("board")));
    }

    [Fact]
    public async Task A_file_is_fetched_by_the_roles_that_are_named_and_by_nobody_once_it_is_withdrawn()
    {
        var board = await api.Given.BoardAsync("fileshire");
        var manager = await api.Given.MemberAsync(board, "manager");
        await manager.OfferAsync(board, "register.txt", FileGiven.Bytes("Attendance")).MustSucceed();
        var people = new Dictionary<string, TestPerson>(StringComparer.Ordinal);

        foreach (var role in Role.OfBoards)
        {
            people[role] = await api.Given.MemberAsync(board, role);
        }

        var before = await manager.ReadAsync($"/{board.Slug}/api/things/evidence/E-1/readers");
        var fetching = await WhoGetsAsync(people, $"/{board.Slug}/api/evidence/E-1/revisions/1/file");
        await manager
            .PostAsync($"/{board.Slug}/api/evidence/E-1/withdrawal", new { reason = "Out of date." }, version: 1)
            .MustSucceed();
        var after = await manager.ReadAsync($"/{board.Slug}/api/things/evidence/E-1/readers");

        Assert.Equal(fetching, RolesOf(before.GetProperty("file").GetProperty("roles")));
        Assert.Empty(RolesOf(after.GetProperty("file").GetProperty("roles")));
    }

    [Fact]
    public async Task The_proof_of_an_action_is_fetched_by_the_roles_that_are_named_and_by_nobody_once_it_is_destroyed()
    {
        var given = await api.ProvingAsync();
        var (manager, board, path) = (given.Sides[0].Manager, given.Sides[0].Board, given.Sides[0].Path);
        await given.Lead.ProveAsync(given.Theirs(0), ProofGiven.Register).MustSucceed();
        var people = new Dictionary<string, TestPerson>(StringComparer.Ordinal);

        foreach (var role in Role.OfBoards)
        {
            people[role] = await api.Given.MemberAsync(board, role);
        }

        var before = await manager.ReadAsync($"/{board.Slug}/api/things/action/A-1/readers");
        var fetching = await WhoGetsAsync(people, $"{path}/completions/1/file");
        await manager
            .PostAsync($"{path}/completions/1/destruction", new { reason = "Wrong." }, version: 3)
            .MustSucceed();
        var after = await manager.ReadAsync($"/{board.Slug}/api/things/action/A-1/readers");

        Assert.Equal(fetching, RolesOf(before.GetProperty("file").GetProperty("roles")));
        Assert.Empty(RolesOf(after.GetProperty("file").GetProperty("roles")));
    }

    [Fact]
    public async Task The_roles_go_by_the_names_of_the_arrangement_in_force()
    {
        var board = await api.Given.BoardAsync("partnershire");
        var manager = await api.Given.MemberAsync(board, "manager");
        _ = await manager.AgreeAsync(board, "Neglect");
        await manager
            .PostAsync(
                $"/{board.Slug}/api/arrangements",
                new
                {
                    type = "partnership",
                    name = "Partnershire Partnership",
                    from = "2017-09-01",
                }
            )
            .MustSucceed();

        var readers = await manager.ReadAsync($"/{board.Slug}/api/things/priority/neglect/readers");

        Assert.Equal("Neglect", readers.GetProperty("label").GetString());
        Assert.Equal("Independent scrutineer", readers.GetProperty("history")[0].GetProperty("label").GetString());
    }

    [Theory]
    [InlineData("priority/not-there")]
    [InlineData("measure/neglect")]
    [InlineData("objective/neglect")]
    [InlineData("action/A-7")]
    [InlineData("evidence/word")]
    [InlineData("meeting/not-there")]
    [InlineData("group/not-there")]
    [InlineData("board/northshire")]
    public async Task An_unknown_record_has_no_readers_and_no_history(string thing)
    {
        var board = await api.Given.BoardAsync($"nowhere-{thing.Replace('/', '-').ToLowerInvariant()}");
        var manager = await api.Given.MemberAsync(board, "manager");

        using var readers = await manager.GetAsync($"/{board.Slug}/api/things/{thing}/readers");
        using var history = await manager.GetAsync($"/{board.Slug}/api/things/{thing}/history");

        _ = await readers.MustRefuse(HttpStatusCode.NotFound, "not-found");
        _ = await history.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Another_boards_things_have_no_readers_here()
    {
        var south = await api.Given.BoardAsync("southshire");
        var pages = await FillAsync(south, await api.Given.MemberAsync(south, "manager"));
        var stranger = await api.Given.MemberAsync(await api.Given.BoardAsync("strangershire"), "manager");

        foreach (var (thing, _) in pages)
        {
            using var readers = await stranger.GetAsync(Under($"/strangershire/api/things/{thing}", "readers"));
            using var history = await stranger.GetAsync(Under($"/strangershire/api/things/{thing}", "history"));

            _ = await readers.MustRefuse(HttpStatusCode.NotFound, "not-found");
            _ = await history.MustRefuse(HttpStatusCode.NotFound, "not-found");
        }
    }

    /// <summary>One thing of each kind, with the path that opens it.</summary>
    private static async Task<IReadOnlyList<(string RecordAddress, string Page)>> FillAsync(
        TestBoard board,
        TestPerson manager
    )
    {
        var priority = await manager.AgreeAsync(board, "Neglect");
        var measure = await manager.MeasureAsync(priority, "Plans");
        await manager.PostAsync($"{priority}/objectives", new { sentence = "No drift" }).MustSucceed();
        var (action, reference) = await manager.MakeActionAsync(board, ActionGiven.Terms());
        var evidence = await manager.AddEvidenceAsync(board);
        var group = await manager.GroupAsync(board, "Executive");
        var meeting = await manager.MeetingAsync(board, group, "2017-10-19");

        return
        [
            ("priority/neglect", priority),
            ("measure/neglect?number=1", measure),
            ("objective/neglect?number=1", $"{priority}/objectives"),
            ($"action/{reference}", action),
            ("evidence/E-1", evidence),
            ($"group/{group}", $"/{board.Slug}/api/groups"),
            ($"meeting/{meeting}", $"/{board.Slug}/api/meetings/{meeting}"),
        ];
    }

    /// <summary>What is told of a thing; the number of a measure stays at the end.</summary>
    private static string Under(string root, string what) =>
        root.Split('?') is [var path, var query] ? $"{path}/{what}?{query}" : $"{root}/{what}";

    private static async Task<IReadOnlyList<string>> WhoGetsAsync(
        IReadOnlyDictionary<string, TestPerson> people,
        string path
    )
    {
        var let = new List<string>();

        foreach (var (role, person) in people)
        {
            using var response = await person.GetAsync(path);

            if (response.StatusCode is HttpStatusCode.OK)
            {
                let.Add(role);
            }
        }

        return let;
    }

    private static IReadOnlyList<string> RolesOf(JsonElement roles) =>
        [.. roles.EnumerateArray().Select(role => role.GetProperty("role").GetString() ?? "")];
}
