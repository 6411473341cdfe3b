using LscbCloud.Api.Tests.Evidence;
using LscbCloud.Api.Tests.Jobs;
using LscbCloud.Api.Tests.Removals;
using LscbCloud.Api.Tests.Retention;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Api.Tests.TextChecks;
using LscbCloud.Infrastructure.History;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>
/// Two agencies that sit on the same two boards and have promised the same to them. Every text of the second is a canary that
/// must never be seen by the first.
/// </summary>
public sealed class TwoAgencies
{
    public const string Canary = "CANARY-WESTERN";

    private TwoAgencies(TestAgency east, TestAgency west)
    {
        East = east;
        West = west;
    }

    public TestAgency East { get; }

    public TestAgency West { get; }

    /// <summary>The administrator of the first agency, and of no other: a stranger to the second.</summary>
    public required TestPerson Stranger { get; init; }

    public required IReadOnlyDictionary<string, string> EastValues { get; init; }

    public required IReadOnlyDictionary<string, string> WestValues { get; init; }

    public required Guid WestId { get; init; }

    public static async Task<TwoAgencies> ArrangeAsync(ServiceFixture api)
    {
        ArgumentNullException.ThrowIfNull(api);
        var first = await Side.BeginAsync(api, "estuaryshire");
        var second = await Side.BeginAsync(api, "fellshire");
        var east = await api.Given.AgencyAsync("eastern-police");
        var west = await api.Given.AgencyAsync("western-police", Canary);
        var stranger = await api.Given.MemberAsync(east, "administrator");
        var administrator = await api.Given.MemberAsync(west, "administrator");
        var own = await FillAsync(east, stranger, first, second, "Eastern");
        // Its references go further, so that one of them names nothing in the first agency.
        _ = await administrator.AddEvidenceAsync(west, EvidenceGiven.Link(Canary));
        var theirs = await FillAsync(west, administrator, first, second, Canary);
        await api.ListReadersOfAgencyAsync(east.Id.Value);
        await api.ListReadersOfAgencyAsync(west.Id.Value);
        var chained = await api.PassAsync<HistoryChainingJob>();
        Assert.Empty(chained.Failures);

        return new TwoAgencies(east, west)
        {
            Stranger = stranger,
            EastValues = own,
            WestValues = theirs,
            WestId = Guid.Parse(theirs["membershipId"]),
        };
    }

    /// <summary>Fills every table of an agency, and what stands between it and its boards.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> FillAsync(
        TestAgency agency,
        TestPerson administrator,
        Side first,
        Side second,
        string text
    )
    {
        // Before what follows, because the answers kept with keys go when words are removed.
        _ = await administrator.AddEvidenceAsync(agency, EvidenceGiven.Link($"{text} Ottoline Sparewell"));
        await administrator.RemoveAsync(agency, "Ottoline Sparewell", text);
        await administrator.FillRetentionAsync(agency, text);
        await first.Manager.SeatAsync(first.Board, agency);
        await second.Manager.SeatAsync(second.Board, agency);
        var reference = await TwoBoards.PromiseAsync(first.Board, agency, first.Manager, administrator, text);
        var (_, one) = await first.Manager.MakeActionAsync(first.Board, ActionGiven.Terms(text, agency.Slug));
        var (_, other) = await second.Manager.MakeActionAsync(second.Board, ActionGiven.Terms(text, agency.Slug));
        await administrator
            .PostAsync(
                $"/agencies/{agency.Slug}/api/actions/{first.Board.Slug}/{one}/commitment",
                new { other = new { board = second.Board.Slug, reference = other } }
            )
            .MustSucceed();
        var theirs = $"/agencies/{agency.Slug}/api/actions/{first.Board.Slug}/{one}";
        var answered = new
        {
            text = $"{text}: {TextGiven.Marked}",
            outlook = "on-track",
            answers = new[] { TextGiven.Answer("text") },
        };
        await administrator.PostAsync($"{theirs}/updates", answered, version: 2).MustSucceed();
        var item = await EvidenceAsync(agency, administrator, EvidenceGiven.InAction(first.Board.Slug, one), text);
        var people = await administrator.ReadAsync($"/agencies/{agency.Slug}/api/people");
        var membership = people.GetProperty("items")[0].GetProperty("membershipId").GetGuid();

        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["agency"] = agency.Slug,
            ["boardSlug"] = first.Board.Slug,
            ["reference"] = reference,
            ["number"] = "1",
            ["item"] = item.Split('/')[^1],
            ["citation"] = (await administrator.CitationAsync(item)).ToString("D"),
            ["recordClass"] = "evidence",
            ["hold"] = await administrator.EarlierHoldAsync(agency),
            ["membershipId"] = membership.ToString("D"),
        };
    }

    /// <summary>A file as evidence that an action stands on.</summary>
    private static async Task<string> EvidenceAsync(
        TestAgency agency,
        TestPerson administrator,
        object place,
        string text
    )
    {
        var terms = FileGiven.Terms(text);
        terms["place"] = place;
        var path = $"/agencies/{agency.Slug}/api/evidence";
        using var response = await administrator.PostAsync(
            path,
            FileGiven.Form(terms, $"{text}.txt", FileGiven.Bytes("Attendance"))
        );
        var added = await response.JsonAsync();
        Assert.True(response.IsSuccessStatusCode, added.ToString());

        return $"{path}/{added.GetProperty("reference").GetString()}";
    }

    private sealed record Side(TestBoard Board, TestPerson Manager)
    {
        public static async Task<Side> BeginAsync(ServiceFixture api, string slug)
        {
            var board = await api.Given.BoardAsync(slug);

            return new Side(board, await api.Given.MemberAsync(board, "manager"));
        }
    }
}
