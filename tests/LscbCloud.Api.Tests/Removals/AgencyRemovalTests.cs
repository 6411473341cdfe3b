using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Actions;
using LscbCloud.Api.Tests.Evidence;
using LscbCloud.Api.Tests.Jobs;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Api.Tests.TextChecks;
using LscbCloud.Infrastructure.History;

namespace LscbCloud.Api.Tests.Removals;

/// <summary>An agency removes words from its own records, by the use cases of a board's.</summary>
public sealed class AgencyRemovalTests(ApiFixture api)
{
    private const string Words = "Zoë Quillfeather";
    private const string Reason = "A child was named.";

    [Fact]
    public async Task Words_are_gone_from_evidence_and_from_the_history_and_the_chain_holds()
    {
        var given = await api.ProvingAsync();
        var path = await given.Lead.AddEvidenceAsync(given.Agency, EvidenceGiven.Link($"Notes on {Words}"));
        _ = await api.PassAsync<HistoryChainingJob>();

        await given.Lead.RemoveAsync(given.Agency, Words, Reason);

        _ = await api.PassAsync<HistoryChainingJob>();
        Assert.Equal("Notes on [removed]", (await given.Lead.ReadAsync(path)).GetProperty("title").GetString());
        Assert.Equal(0, (await given.Lead.FindAsync(given.Agency, Words)).GetProperty("places").GetInt32());
        var history = await given.Lead.ReadAsync($"/agencies/{given.Agency.Slug}/api/history");
        Assert.DoesNotContain("Quillfeather", history.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith(
            "Removed words from",
            history.GetProperty("items")[0].GetProperty("sentence").GetString(),
            StringComparison.Ordinal
        );
        var verified = await given.Lead.ReadAsync($"/agencies/{given.Agency.Slug}/api/history/verification");
        Assert.True(verified.GetProperty("isIntact").GetBoolean(), verified.ToString());
        Assert.Equal(1, verified.GetProperty("redacted").GetInt32());
    }

    [Fact]
    public async Task The_fact_is_kept_without_the_words()
    {
        var given = await api.ProvingAsync();
        _ = await given.Lead.AddEvidenceAsync(given.Agency, EvidenceGiven.Link($"Notes on {Words}"));

        await given.Lead.RemoveAsync(given.Agency, Words, Reason);

        var kept = Assert.Single(await RemovalsAsync(given));
        Assert.Equal(Reason, kept.GetProperty("reason").GetString());
        Assert.Equal(given.Lead.Name, kept.GetProperty("who").GetString());
        Assert.DoesNotContain("Quillfeather", kept.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_a_board_shares_stays_and_the_agency_is_told_which_board_has_the_words()
    {
        var given = await api.ProvingAsync();
        var (board, manager, action, reference) = given.Sides[0];
        await given
            .Lead.PostAsync(
                $"/agencies/{given.Agency.Slug}/api/actions/{board.Slug}/{reference}/updates",
                new
                {
                    text = $"We met {Words}.",
                    outlook = "on-track",
                    answers = new[] { TextGiven.Answer("text") },
                },
                version: 2
            )
            .MustSucceed();
        _ = await given.Lead.AddEvidenceAsync(given.Agency, EvidenceGiven.Link($"Notes on {Words}"));

        var before = await given.Lead.FindAsync(given.Agency, Words);
        await given.Lead.RemoveAsync(given.Agency, Words, Reason);

        var kinds = before.GetProperty("kinds").EnumerateArray().Select(kind => kind.GetProperty("kind").GetString());
        Assert.Equal(["Evidence", "Evidence revisions", "History"], kinds, StringComparer.Ordinal);
        var told = Assert.Single(before.GetProperty("boards").EnumerateArray());
        Assert.Equal(board.Name, told.GetProperty("board").GetString());
        Assert.True(told.GetProperty("places").GetInt32() > 0);
        var shown = await manager.ReadAsync(action);
        Assert.Contains(Words, shown.GetProperty("updates")[0].ToString(), StringComparison.Ordinal);
        await manager.RemoveAsync(board, Words, Reason);
        Assert.Empty((await given.Lead.FindAsync(given.Agency, Words)).GetProperty("boards").EnumerateArray());
    }

    [Fact]
    public async Task Nobody_saves_the_words_back_from_an_open_page()
    {
        var given = await api.ProvingAsync();
        var path = await given.Lead.AddEvidenceAsync(given.Agency, EvidenceGiven.Link($"Notes on {Words}"));

        await given.Lead.RemoveAsync(given.Agency, Words, Reason);

        using var late = await given.Lead.PutAsync(path, new { title = $"Notes on {Words}" }, version: 1);
        var stale = await late.MustRefuse(HttpStatusCode.PreconditionFailed, "evidence.stale");
        Assert.DoesNotContain("Quillfeather", stale.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Removal_is_refused_when_the_number_of_matches_has_changed()
    {
        var given = await api.ProvingAsync();
        var path = await given.Lead.AddEvidenceAsync(given.Agency, EvidenceGiven.Link($"Notes on {Words}"));
        var address = RemovalGiven.AddressOf(given.Agency);

        using var refused = await given.Lead.PostAsync(
            address,
            new
            {
                words = Words,
                reason = Reason,
                places = 1,
            }
        );

        _ = await refused.MustRefuse(HttpStatusCode.Conflict, "removals.other-places");
        Assert.Equal($"Notes on {Words}", (await given.Lead.ReadAsync(path)).GetProperty("title").GetString());
        Assert.Empty(await RemovalsAsync(given));
    }

    [Fact]
    public async Task Words_are_found_in_the_agencys_files_and_in_no_file_that_it_gave_a_board()
    {
        var given = await api.ProvingAsync();
        var other = await api.ProvingAsync();
        await AddFileAsync(given);
        await AddFileAsync(other);

        using var response = await given.Lead.PostAsync(
            $"{RemovalGiven.AddressOf(given.Agency)}/file-search",
            new { words = Words }
        );

        var found = Assert.Single((await response.JsonAsync()).GetProperty("files").EnumerateArray());
        Assert.Equal("evidence", found.GetProperty("of").GetString());
        Assert.Equal("E-1", found.GetProperty("reference").GetString());
    }

    private static Task AddFileAsync(Proving given)
    {
        var terms = FileGiven.Terms();
        terms["answers"] = new[] { TextGiven.Answer("file") };

        return given
            .Lead.PostAsync(
                $"/agencies/{given.Agency.Slug}/api/evidence",
                FileGiven.Form(terms, "notes.txt", FileGiven.Bytes($"About {Words}."))
            )
            .MustSucceed();
    }

    private static async Task<JsonElement[]> RemovalsAsync(Proving given) =>
        [.. (await given.Lead.ReadAsync(RemovalGiven.AddressOf(given.Agency))).GetProperty("items").EnumerateArray()];
}
