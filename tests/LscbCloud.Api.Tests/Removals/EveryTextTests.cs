using LscbCloud.Api.Tests.Support;
using LscbCloud.Api.Tests.Tenancy;
using LscbCloud.Infrastructure.History;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Removals;
using LscbCloud.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Removals;

/// <summary>
/// One name in every text of two boards, removed on one of them: afterwards no column of any table of the database has it for
/// that board, and every column of the other board has it still. A new table is tried from the day it is mapped.
/// </summary>
public sealed class EveryTextTests(TwoBoardsFixture api) : IClassFixture<TwoBoardsFixture>
{
    private const string Words = "Zoë Quillfeather";
    private const string Pattern = "%quillfeather%";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Admin => api.Database.AdminConnectionString;

    [Fact]
    public async Task A_name_in_every_text_of_two_boards_is_removed_from_one_and_the_chains_hold()
    {
        var south = (await api.BoardsAsync()).South;
        var manager = (await api.BoardsAsync()).SouthManager;
        var (east, eastManager) = await LikeSouthAsync();
        var columns = await ColumnsAsync();
        Assert.True(columns.Count > 30, "The model has fewer texts than it must have.");
        await WriteByPeopleAsync(manager, south);
        await WriteByPeopleAsync(eastManager, east);
        await WriteEverywhereAsync(columns, south, east);
        await ChainAsync(south, east);
        var without = await ColumnsWithoutAsync(columns, south, east);
        Assert.True(without.Count == 0, $"No name in {string.Join(", ", without)}: add a row to {nameof(TwoBoards)}.");
        var (before, beforeEast) = (await CountAsync(south), await CountAsync(east));
        Assert.True(before.Values.Sum() > 10);
        var (redacted, redactedEast) = (await RedactedAsync(manager, south), await RedactedAsync(eastManager, east));

        await manager.RemoveAsync(south, Words, "A child was named.");
        await ChainAsync(south, east);

        Assert.All(await CountAsync(south), table => Assert.True(table.Value == 0, $"{table.Key}: {table.Value}"));
        Assert.Equal(beforeEast, await CountAsync(east));
        Assert.Equal(0, await manager.PlacesAsync(south, Words));
        Assert.True(await RedactedAsync(manager, south) > redacted);
        Assert.Equal(redactedEast, await RedactedAsync(eastManager, east));
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

    /// <summary>Every column that may hold people's words, as the model has it.</summary>
    private async Task<IReadOnlyList<TextColumn>> ColumnsAsync()
    {
        await using var scope = api.Services.CreateAsyncScope();

        return TextColumns.Of(scope.ServiceProvider.GetRequiredService<AppDbContext>().Model);
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

    /// <summary>Puts the name into every text by SQL, past every form: what people can write today, and what they may tomorrow.</summary>
    private async Task WriteEverywhereAsync(IReadOnlyList<TextColumn> columns, params TestBoard[] boards)
    {
        foreach (var column in columns.Where(c => c.Form is not (TextForm.Address or TextForm.JsonAsText)))
        {
            // Histories are written by what people do: their fingerprints must fit.
            if (column.Kind is "History")
            {
                continue;
            }

            var value = column.Form switch
            {
                TextForm.Json => $"{column.Name} || jsonb_build_object('zoë quillfeather', 'With {Words}')",
                TextForm.List => $"{column.Name} || array['With {Words}']",
                _ => $"'With {Words}'",
            };

            foreach (var board in boards)
            {
                await FillAsync(column, value, board);
            }
        }
    }

    private async Task FillAsync(TextColumn column, string value, TestBoard board)
    {
        // Where names must differ, one row has it; where an answer may be absent, those that have one.
        var rows = $"from app.{column.Table} where board_id = $1 and {column.Name} is not null";
        await Statement.ExecuteAsync(
            Admin,
            $"update app.{column.Table} set {column.Name} = {value} where board_id = $1 and ctid = (select ctid {rows} limit 1)",
            board.Id.Value
        );
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

    /// <summary>The columns in which a board has texts, and none of them with the name.</summary>
    private async Task<List<string>> ColumnsWithoutAsync(IReadOnlyList<TextColumn> columns, params TestBoard[] boards)
    {
        var without = new List<string>();

        foreach (var column in columns)
        {
            foreach (var board in boards)
            {
                var hasIt = await Statement.ScalarAsync<bool>(
                    Admin,
                    $"select coalesce(bool_or({column.AsText} ilike $2), {MayBeEmpty(column)}) from app.{column.Table} where board_id = $1",
                    board.Id.Value,
                    Pattern
                );

                if (!hasIt && !IsNeverTyped(column))
                {
                    without.Add($"{column.Table}.{column.Name} of {board.Slug}");
                }
            }
        }

        return without;
    }

    /// <summary>Names of people are their accounts', and what both parties read of an action are sentences of the service.</summary>
    private static bool IsNeverTyped(TextColumn column) =>
        column is { Kind: "History", Name: "person_name" } or { Table: "shared_history_entries", Name: "sentence" };

    /// <summary>A table without any row of the board says nothing about its texts, and one whose answer is absent neither.</summary>
    private static string MayBeEmpty(TextColumn column) =>
        column.Form is TextForm.Address ? "true" : $"count({column.Name}) = 0 and count(*) > 0";

    /// <summary>In how many rows of each table of the whole database the name stands, of one board where rows have a board.</summary>
    private async Task<Dictionary<string, long>> CountAsync(TestBoard board)
    {
        var tables = await Statement.ColumnAsync(
            Admin,
            """
            select format('%I.%I%s', n.nspname, c.relname,
                case when exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'board_id') then ' where board_id = $1' else ' where $1::uuid is not null' end)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname not like 'pg\_%' and n.nspname <> 'information_schema' and c.relkind in ('r', 'p')
            """
        );
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);

        foreach (var table in tables)
        {
            counts[table] = await Statement.ScalarAsync<long>(
                Admin,
                $"select count(*) from {table.Replace(" where", " t where", StringComparison.Ordinal)} and to_jsonb(t)::text ilike $2",
                board.Id.Value,
                Pattern
            );
        }

        return counts;
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
