using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Application.Common;
using static LscbCloud.Api.Tests.Search.SearchGiven;

namespace LscbCloud.Api.Tests.Search;

/// <summary>In an agency a search finds what it has promised to its boards and its own evidence, and nothing that a board keeps.</summary>
public sealed class SearchInAgencyTests(ApiFixture api)
{
    [Fact]
    public async Task An_agency_finds_what_it_promised_to_any_board_and_nothing_that_a_board_keeps()
    {
        var (agency, lead) = await AgencyAsync();
        var (one, oneManager) = await SeatAsync(agency);
        var (two, twoManager) = await SeatAsync(agency);
        _ = await oneManager.MakeActionAsync(one, ActionGiven.Terms("Otter one", agency.Slug, due: "2017-10-01"));
        _ = await twoManager.MakeActionAsync(two, ActionGiven.Terms("Otter two", agency.Slug, due: "2017-11-01"));
        _ = await twoManager.MakeActionAsync(two, ActionGiven.Terms("Otter kept"));
        _ = await twoManager.AddEvidenceAsync(two, EvidenceGiven.Link("Otter register"));

        var result = await FindAsync(lead, agency, "otter");

        Assert.Equal(["action|A-1 Otter one", "action|A-1 Otter two"], Found(result), StringComparer.Ordinal);
        Assert.Equal(one.Slug, result.GetProperty("items")[0].GetProperty("subject").GetProperty("board").GetString());
    }

    [Fact]
    public async Task An_agency_finds_its_evidence_by_its_words_and_its_reference()
    {
        var (agency, lead) = await AgencyAsync();
        _ = await lead.AddEvidenceAsync(agency, EvidenceGiven.Link("Register of otters"));
        _ = await lead.AddEvidenceAsync(agency, EvidenceGiven.Link("Audit of herons"));

        var byWord = Assert.Single(Items(await FindAsync(lead, agency, "OTTER")).ToArray());
        var byReference = await FindAsync(lead, agency, "e2");

        Assert.Equal("E-1 Register of otters", byWord.GetProperty("title").GetString());
        Assert.Equal("E-1", byWord.GetProperty("subject").GetProperty("evidence").GetString());
        Assert.Equal(JsonValueKind.Null, byWord.GetProperty("subject").GetProperty("board").ValueKind);
        Assert.Equal(JsonValueKind.Null, byWord.GetProperty("record").ValueKind);
        Assert.Equal(["evidence|E-2 Audit of herons"], Found(byReference), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Withdrawn_evidence_of_an_agency_is_found_last_and_says_so()
    {
        var (agency, lead) = await AgencyAsync();
        _ = await lead.AddEvidenceAsync(agency, EvidenceGiven.Link("Otters of spring"));
        var withdrawn = await lead.AddEvidenceAsync(agency, EvidenceGiven.Link("Otters of autumn"));
        await lead.PostAsync($"{withdrawn}/withdrawal", new { reason = "A page was wrong." }, version: 1).MustSucceed();

        var result = await FindAsync(lead, agency, "otters");

        Assert.Equal(
            ["evidence|E-1 Otters of spring", "evidence|E-2 Otters of autumn"],
            Found(result),
            StringComparer.Ordinal
        );
        Assert.StartsWith("Withdrawn on", $"{Items(result).Last().GetProperty("about")}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_board_finds_the_evidence_of_an_agency_that_it_has_seated()
    {
        var (agency, lead) = await AgencyAsync();
        var (board, manager) = await SeatAsync(agency);
        _ = await lead.AddEvidenceAsync(agency, EvidenceGiven.Link("Register of otters"));

        var ofBoard = await FindAsync(manager, board, "register of otters");

        Assert.Empty(Found(ofBoard));
        Assert.Equal(JsonValueKind.Null, ofBoard.GetProperty("meant").ValueKind);
        Assert.Single(Found(await FindAsync(lead, agency, "register of otters")));
    }

    [Fact]
    public async Task A_spelling_is_suggested_by_the_titles_of_evidence()
    {
        var (agency, lead) = await AgencyAsync();
        _ = await lead.AddEvidenceAsync(agency, EvidenceGiven.Link("Register of safeguarding training"));

        var result = await FindAsync(lead, agency, "safegaurding");

        Assert.Empty(Found(result));
        Assert.Equal("safeguarding", result.GetProperty("meant").GetString());
    }

    [Fact]
    public async Task Every_role_of_an_agency_finds_its_evidence_and_is_offered_to_add_some_only_where_it_may()
    {
        var (agency, lead) = await AgencyAsync();
        _ = await lead.AddEvidenceAsync(agency, EvidenceGiven.Link("Register of otters"));
        var offered = new List<string>();

        foreach (var role in Role.OfAgencies)
        {
            var person = await api.Given.MemberAsync(agency, role);
            var result = await FindAsync(person, agency, "");
            offered.AddRange(Offered(result).Select(command => $"{role}: {command}"));

            Assert.Single(Found(await FindAsync(person, agency, "otters")));
        }

        Assert.Equal(
            [
                "administrator: add-evidence",
                "section-11-lead: add-evidence",
                "substitute: add-evidence",
                "contributor: add-evidence",
                "signatory: add-evidence",
            ],
            offered,
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task An_agency_is_shown_ten_of_a_kind_where_a_board_is_shown_six()
    {
        var (agency, lead) = await AgencyAsync();

        for (var i = 0; i < 11; i++)
        {
            _ = await lead.AddEvidenceAsync(agency, EvidenceGiven.Link($"Otter {i}"));
        }

        Assert.Equal(10, Found(await FindAsync(lead, agency, "otter")).Length);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused_in_an_agency_too()
    {
        var (agency, lead) = await AgencyAsync();

        using var response = await lead.GetAsync($"/agencies/{agency.Slug}/api/search?text={new string('x', 101)}");

        _ = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
    }

    private async Task<(TestAgency Agency, TestPerson Lead)> AgencyAsync()
    {
        var agency = await api.Given.AgencyAsync("searching-police");

        return (agency, await api.Given.MemberAsync(agency, "section-11-lead"));
    }

    private async Task<(TestBoard Board, TestPerson Manager)> SeatAsync(TestAgency agency)
    {
        var board = await api.Given.BoardAsync("searched");
        var manager = await api.Given.MemberAsync(board, "manager");
        await manager.SeatAsync(board, agency);

        return (board, manager);
    }
}
