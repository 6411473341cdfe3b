using LscbCloud.Api.Tests.Actions;
using LscbCloud.Api.Tests.Evidence;
using LscbCloud.Api.Tests.Removals;
using LscbCloud.Api.Tests.Retention;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Api.Tests.TextChecks;
using LscbCloud.Infrastructure.History;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>Two boards with the same references, in one process. Every text of the second is a canary that must never be seen by the first.</summary>
public sealed class TwoBoards
{
    public const string Canary = "CANARY-SOUTHSHIRE";

    private TwoBoards(TestBoard north, TestBoard south)
    {
        North = north;
        South = south;
    }

    public TestBoard North { get; }

    public TestBoard South { get; }

    /// <summary>The manager of the first board, and of no other: a stranger to the second.</summary>
    public required TestPerson Stranger { get; init; }

    public required TestPerson SouthManager { get; init; }

    public required TestAgency SouthAgency { get; init; }

    public required IReadOnlyDictionary<string, string> SouthValues { get; init; }

    public required Guid SouthId { get; init; }

    public static async Task<TwoBoards> ArrangeAsync(ServiceFixture api)
    {
        ArgumentNullException.ThrowIfNull(api);
        var north = await api.Given.BoardAsync("northshire");
        var south = await api.Given.BoardAsync("southshire", Canary);
        var agency = await api.Given.AgencyAsync("southern-police", Canary);
        var stranger = await api.Given.MemberAsync(north, "manager");
        await FillNorthAsync(api, north, stranger);
        await api.ListReadersOfBoardAsync(south.Id.Value);
        var manager = await api.Given.MemberAsync(south, "manager", $"{Canary} manager");
        var chair = await api.Given.MemberAsync(south, "chair", $"{Canary} chair");
        var administrator = await api.Given.MemberAsync(agency, "administrator");
        var (update, proposal) = await FillAsync(south, manager, chair);
        var reference = await PromiseAsync(south, agency, manager, administrator);
        _ = await api
            .Services.GetRequiredService<HistoryChaining>()
            .BoardAsync(south.Id, TestContext.Current.CancellationToken);
        var people = await manager.ReadAsync($"/{south.Slug}/api/people");
        var plans = (await manager.ReadAsync($"/{south.Slug}/api/priorities")).GetProperty("plans");
        var views = (await manager.ReadAsync($"/{south.Slug}/api/actions")).GetProperty("views");
        var membership = people.GetProperty("items")[0].GetProperty("membershipId").GetGuid();

        return new TwoBoards(north, south)
        {
            Stranger = stranger,
            SouthManager = manager,
            SouthAgency = agency,
            SouthId = proposal,
            SouthValues = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["board"] = south.Slug,
                ["agency"] = agency.Slug,
                ["slug"] = "canary-southshire-only-here",
                ["kind"] = "priority",
                ["address"] = "canary-southshire-only-here",
                ["reference"] = reference,
                ["item"] = "E-2",
                ["citation"] = (await manager.CitationAsync($"/{south.Slug}/api/evidence/E-2")).ToString("D"),
                ["boardSlug"] = south.Slug,
                ["view"] = $"{views[0].GetProperty("id").GetGuid():D}",
                ["recordClass"] = "evidence",
                ["hold"] = await manager.EarlierHoldAsync(south),
                ["planId"] = $"{plans[0].GetProperty("id").GetGuid():D}",
                ["updateId"] = update.ToString("D"),
                ["number"] = "1",
                ["reading"] = "1",
                ["group"] = "canary-southshire",
                ["meeting"] = "canary-southshire-2017-10-19",
                ["membership"] = membership.ToString("D"),
                ["membershipId"] = membership.ToString("D"),
                ["session"] = manager.Id.Value.ToString("D"),
                ["id"] = manager.Id.Value.ToString("D"),
            },
        };
    }

    /// <summary>Gives the stranger's own board something of what the other has.</summary>
    private static async Task FillNorthAsync(ServiceFixture api, TestBoard north, TestPerson stranger)
    {
        _ = await stranger.MeasureAsync(await stranger.AgreeAsync(north, "Neglect"), "Plans");
        await ProveNorthAsync(api, north, stranger);
        await stranger.OfferAsync(north, "register.txt", FileGiven.Bytes("Attendance")).MustSucceed();
        _ = await stranger.MeetingAsync(
            north,
            await stranger.GroupAsync(north, "Executive"),
            "2017-10-19",
            "2017-10-12"
        );
        await api.ListReadersOfBoardAsync(north.Id.Value);
    }

    /// <summary>Fills every table of a board; other boards are filled alike by the test that removes words.</summary>
    internal static async Task<(Guid Update, Guid Proposal)> FillAsync(
        TestBoard south,
        TestPerson manager,
        TestPerson chair
    )
    {
        _ = await manager.AgreeAsync(south, "Neglect", Canary);
        var path = await manager.AgreeAsync(south, $"{Canary} only here", Canary);
        await manager
            .PostAsync($"{path}/updates", PriorityGiven.Update("2017-08-01", Canary), version: 1)
            .MustSucceed();
        await manager
            .PostAsync($"{path}/judgement-proposals", new { value = "on-track", reason = Canary }, version: 2)
            .MustSucceed();
        var detail = await chair.ReadAsync(path);
        var proposal = detail.GetProperty("proposal").GetProperty("id").GetGuid();
        await chair
            .PostAsync(
                $"{path}/judgements",
                new
                {
                    proposalId = proposal,
                    meeting = Canary,
                    agreedOn = "2017-09-26",
                },
                version: 3
            )
            .MustSucceed();
        await manager.PostAsync($"{path}/objectives", new { sentence = Canary }).MustSucceed();
        _ = await manager.MeasureAsync(path, Canary, Canary);
        await manager
            .PostAsync(
                $"/{south.Slug}/api/agencies",
                new
                {
                    agency = "southern-police",
                    seat = Canary,
                    from = "2017-04-01",
                }
            )
            .MustSucceed();
        await manager.FillEvidenceAsync(south, path.Split('/')[^1], Canary);
        await manager.FillFilesAsync(south, Canary);
        await manager.FillMeetingsAsync(south, Canary);
        await manager.SayNoChildAsync(south, Canary);
        await manager.PostAsync($"/{south.Slug}/api/action-views", new { name = Canary, text = Canary }).MustSucceed();
        await manager.FillPlansAsync(south, "neglect", Canary);
        await manager.FillRetentionAsync(south, Canary);
        _ = await manager.AgreeAsync(south, "A name to be removed", "Ottoline Sparewell");
        await manager.RemoveAsync(south, "Ottoline Sparewell", Canary);

        return (detail.GetProperty("updates")[0].GetProperty("id").GetGuid(), proposal);
    }

    /// <summary>Actions with a word of each kind from both sides. The last has a reference that the other board has not.</summary>
    internal static async Task<string> PromiseAsync(
        TestBoard south,
        TestAgency agency,
        TestPerson manager,
        TestPerson administrator,
        string text = Canary
    )
    {
        _ = await manager.MakeActionAsync(south, ActionGiven.Terms(text));
        var (path, reference) = await manager.MakeActionAsync(south, ActionGiven.Terms(text, agency.Slug));
        var theirs = $"/agencies/{agency.Slug}/api/actions/{south.Slug}/{reference}";
        await manager.PutAsync($"{path}/due", new { due = "2017-12-01", reason = text }, version: 2).MustSucceed();
        await administrator
            .PostOnceAsync($"{theirs}/updates", new { text, outlook = "on-track" }, $"{text}-update", version: 3)
            .MustSucceed();
        await administrator
            .PostAsync($"{theirs}/due-changes", new { to = "2017-12-24", reason = text }, version: 4)
            .MustSucceed();
        await administrator.ProveAsync(theirs, ProofOf($"{text}.txt"), 5, ProofGiven.Terms(text)).MustSucceed();
        await manager
            .PostOnceAsync($"{path}/return", new { reason = text }, $"{text}-return", version: 6)
            .MustSucceed();
        await administrator.ProveAsync(theirs, ProofOf($"{text} now.txt"), 7, ProofGiven.Terms(text)).MustSucceed();
        await manager.PostAsync($"{path}/completions/2/destruction", new { reason = text }, version: 8).MustSucceed();
        await manager.PostAsync($"{path}/return", new { reason = text }, version: 9).MustSucceed();
        await administrator.PostAsync($"{theirs}/completions", ActionGiven.Done(text), version: 10).MustSucceed();
        await manager.PostAsync($"{path}/return", new { reason = text }, version: 11).MustSucceed();

        return reference;
    }

    private static (string Name, byte[] Content) ProofOf(string name) => (name, FileGiven.Bytes("Attendance"));

    /// <summary>The first board's own action that is done, with a file as proof.</summary>
    private static async Task ProveNorthAsync(ServiceFixture api, TestBoard north, TestPerson manager)
    {
        var agency = await api.Given.AgencyAsync("northern-police");
        var administrator = await api.Given.MemberAsync(agency, "administrator");
        await manager.SeatAsync(north, agency);
        var (_, reference) = await manager.MakeActionAsync(north, ActionGiven.Terms(agency: agency.Slug));
        await administrator
            .ProveAsync($"/agencies/{agency.Slug}/api/actions/{north.Slug}/{reference}", ProofOf("register.txt"))
            .MustSucceed();
    }
}
