using LscbCloud.Api.Tests.Jobs;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Api.Tests.Tenancy;
using LscbCloud.Infrastructure.History;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Removals;
using LscbCloud.Testing.Databases;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Removals;

/// <summary>
/// One name in every text of two boards, or of two agencies, removed from one of them: afterwards no column of any table of the
/// database has it for that owner, and every column of the other has it still. A new table is tried from the day it is mapped.
/// </summary>
public sealed class EveryTextTests(TwoBoardsFixture api) : IClassFixture<TwoBoardsFixture>
{
    private const string Words = "Zoë Quillfeather";
    private const string Pattern = "%quillfeather%";

    /// <summary>Tables that an agency owns alone.</summary>
    private const string Owned =
        "exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'agency_id') "
        + "and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'board_id') "
        + "and n.nspname = 'app'";

    /// <summary>Every table that may hold a text of a board: the other test writes into those that an agency owns alone.</summary>
    private const string NotOfAgencies = "not (" + Owned + ")";

    /// <summary>Tables whose rows have a board and an agency.</summary>
    private const string Shared =
        "(select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('agency_id', 'board_id')) = 2 "
        + "and n.nspname = 'app'";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Admin => api.Database.AdminConnectionString;

    [Fact]
    public async Task A_name_in_every_text_of_two_boards_is_removed_from_one_and_the_chains_hold()
    {
        var south = (await api.BoardsAsync()).South;
        var manager = (await api.BoardsAsync()).SouthManager;
        var (east, eastManager) = await LikeSouthAsync();
        var columns = await ColumnsAsync(TextColumns.OfBoard);
        var (ofSouth, ofEast) = (TextsOf(south), TextsOf(east));
        Assert.True(columns.Count > 30, "The model has fewer texts than it must have.");
        await WriteByPeopleAsync(manager, south);
        await WriteByPeopleAsync(eastManager, east);
        await ofSouth.WriteAsync(columns, Words);
        await ofEast.WriteAsync(columns, Words);
        await ChainAsync(south, east);
        await AssertEverywhereAsync(columns, nameof(TwoBoards), ofSouth, ofEast);
        var (before, beforeEast) = (
            await ofSouth.CountAsync(Pattern, NotOfAgencies),
            await ofEast.CountAsync(Pattern, NotOfAgencies)
        );
        Assert.True(before.Values.Sum() > 10);
        var (redacted, redactedEast) = (await RedactedAsync(manager, south), await RedactedAsync(eastManager, east));

        await manager.RemoveAsync(south, Words, "A child was named.");
        await ChainAsync(south, east);

        Assert.All(
            await ofSouth.CountAsync(Pattern, NotOfAgencies),
            table => Assert.True(table.Value == 0, $"{table.Key}: {table.Value}")
        );
        Assert.Equal(beforeEast, await ofEast.CountAsync(Pattern, NotOfAgencies));
        Assert.Equal(0, await manager.PlacesAsync(south, Words));
        Assert.True(await RedactedAsync(manager, south) > redacted);
        Assert.Equal(redactedEast, await RedactedAsync(eastManager, east));
    }

    [Fact]
    public async Task A_name_in_every_text_of_two_agencies_is_removed_from_one_and_from_no_board()
    {
        var agencies = await api.AgenciesAsync();
        var (east, lead) = (agencies.East, agencies.Stranger);
        var (ofEast, ofWest) = (TextsOf(east), TextsOf(agencies.West));
        var columns = await ColumnsAsync(TextColumns.OfAgency);
        Assert.True(columns.Count > 10, "The model has fewer texts of agencies than it must have.");
        var westLead = await api.Given.MemberAsync(agencies.West, "administrator");
        _ = await lead.AddEvidenceAsync(east, EvidenceGiven.Link($"Notes on {Words}"));
        _ = await westLead.AddEvidenceAsync(agencies.West, EvidenceGiven.Link($"Notes on {Words}"));
        await ofEast.WriteAsync([.. columns, .. await ColumnsAsync(TextColumns.Shared)], Words);
        await ofWest.WriteAsync(columns, Words);
        await AssertEverywhereAsync(columns, nameof(TwoAgencies), ofEast, ofWest);
        var (shared, west) = (await ofEast.CountAsync(Pattern, Shared), await ofWest.CountAsync(Pattern, Owned));
        Assert.True(shared.Values.Sum() > 5);

        await lead.RemoveAsync(east, Words, "A child was named.");

        Assert.All(
            await ofEast.CountAsync(Pattern, Owned),
            table => Assert.True(table.Value == 0, $"{table.Key}: {table.Value}")
        );
        Assert.Equal(west, await ofWest.CountAsync(Pattern, Owned));
        Assert.Equal(shared, await ofEast.CountAsync(Pattern, Shared));
        var chained = await api.PassAsync<HistoryChainingJob>();
        Assert.Empty(chained.Failures);
        var verified = await lead.ReadAsync($"/agencies/{east.Slug}/api/history/verification");
        Assert.True(verified.GetProperty("isIntact").GetBoolean(), verified.ToString());
    }

    [Fact]
    public async Task Words_that_were_taken_out_of_a_history_without_a_removal_are_found()
    {
        var board = await api.Given.BoardAsync("tampershire");
        var manager = await api.Given.MemberAsync(board, "manager");
        _ = await manager.AgreeAsync(board, "Neglect", Words);
        await ChainAsync(board);
        await manager.RemoveAsync(board, Words, "A child was named.");
        await Statement.ExecuteAsync(
            Admin,
            """
            with gone as (delete from app.board_history_links l using app.board_history_entries e
                          where l.board_id = $1 and e.board_id = $1 and e.id = l.entry_id and e.subject_kind = 'removal')
            delete from app.board_history_contents c using app.board_history_entries e
            where c.board_id = $1 and e.board_id = $1 and e.id = c.entry_id and e.subject_kind = 'removal'
            """,
            board.Id.Value
        );
        await Statement.ExecuteAsync(
            Admin,
            "delete from app.board_history_entries where board_id = $1 and subject_kind = 'removal'",
            board.Id.Value
        );

        var verification = await manager.ReadAsync($"/{board.Slug}/api/history/verification");

        Assert.False(verification.GetProperty("isIntact").GetBoolean());
        Assert.EndsWith(
            "and no removal is on record for it.",
            verification.GetProperty("firstProblem").GetProperty("sentence").GetString(),
            StringComparison.Ordinal
        );
    }

    private OwnerTexts TextsOf(TestBoard board) => new(Admin, "board_id", board.Id.Value, board.Slug);

    private OwnerTexts TextsOf(TestAgency agency) => new(Admin, "agency_id", agency.Id.Value, agency.Slug);

    /// <summary>The columns that may hold people's words, as the model has them.</summary>
    private async Task<IReadOnlyList<TextColumn>> ColumnsAsync(Func<IModel, IReadOnlyList<TextColumn>> which)
    {
        await using var scope = api.Services.CreateAsyncScope();

        return which(scope.ServiceProvider.GetRequiredService<AppDbContext>().Model);
    }

    private static async Task AssertEverywhereAsync(
        IReadOnlyList<TextColumn> columns,
        string arranged,
        params OwnerTexts[] owners
    )
    {
        foreach (var owner in owners)
        {
            var without = await owner.ColumnsWithoutAsync(columns, Pattern);
            Assert.True(without.Count == 0, $"No name in {string.Join(", ", without)}: add a row to {arranged}.");
        }
    }

    private async Task<(TestBoard Board, TestPerson Manager)> LikeSouthAsync()
    {
        var east = await api.Given.BoardAsync("eastshire", "Eastshire board");
        var manager = await api.Given.MemberAsync(east, "manager", "Manager of Eastshire");
        var chair = await api.Given.MemberAsync(east, "chair", "Chair of Eastshire");
        var agency = (await api.BoardsAsync()).SouthAgency;
        var administrator = await api.Given.MemberAsync(agency, "administrator");
        _ = await TwoBoards.FillAsync(east, manager, chair);
        _ = await TwoBoards.PromiseAsync(east, agency, manager, administrator);

        return (east, manager);
    }

    private async Task WriteByPeopleAsync(TestPerson manager, TestBoard board)
    {
        var chair = await api.Given.MemberAsync(board, "chair", "Chair");
        _ = await manager.MeetingAsync(board, await manager.GroupAsync(board, $"Group for {Words}"), "2017-11-02");
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms($"Train {Words}.", "southern-police"));
        var path = await manager.AgreeAsync(board, $"Plan for {Words}", $"About {Words}.");
        await manager
            .PostAsync($"{path}/updates", PriorityGiven.Update("2017-08-01", $"Met {Words}."), 1)
            .MustSucceed();
        await manager
            .PostAsync($"{path}/judgement-proposals", new { value = "on-track", reason = $"For {Words}." }, 2)
            .MustSucceed();
        var proposal = (await chair.ReadAsync(path)).GetProperty("proposal").GetProperty("id").GetGuid();
        await chair
            .PostAsync(
                $"{path}/judgements",
                new
                {
                    proposalId = proposal,
                    meeting = $"Meeting about {Words}",
                    agreedOn = "2017-09-26",
                },
                3
            )
            .MustSucceed();
        await manager
            .PostAsync($"{path}/closure", new { closedOn = "2017-09-26", reason = $"{Words} moved." }, 4)
            .MustSucceed();
    }

    private async Task ChainAsync(params TestBoard[] boards)
    {
        foreach (var board in boards)
        {
            _ = await api.Services.GetRequiredService<HistoryChaining>().BoardAsync(board.Id, Stop);
        }
    }

    /// <summary>How many entries of a chain had words destroyed; the chain must be whole.</summary>
    private static async Task<int> RedactedAsync(TestPerson manager, TestBoard board)
    {
        var verification = await manager.ReadAsync($"/{board.Slug}/api/history/verification");
        Assert.True(verification.GetProperty("isIntact").GetBoolean(), verification.ToString());
        Assert.Equal(0, verification.GetProperty("waiting").GetInt32());

        return verification.GetProperty("redacted").GetInt32();
    }
}
