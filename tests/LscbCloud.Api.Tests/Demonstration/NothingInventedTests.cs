using LscbCloud.Api.Tests.People;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Api.Tests.Tenancy;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Demonstration;

/// <summary>Where a board really works, nothing that anybody writes is marked as made up, and no row names a paper.</summary>
public sealed class NothingInventedTests(PeopleFixture api) : IClassFixture<PeopleFixture>
{
    private static readonly DateTimeOffset BusinessDay = new(2017, 9, 26, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Nothing_is_marked_invented_outside_a_demonstration()
    {
        // The boards of other tests live on the demonstration's day; here it is the day of the clock.
        api.Clock.Pass(BusinessDay - api.Clock.GetUtcNow());
        await RunAsync(
            """
            alter table control.people alter column second_factor_key set default 'sealed',
                alter column second_factor_confirmed_at set default now(), alter column second_factor_last_step set default 0
            """
        );

        var boards = await TwoBoards.ArrangeAsync(api);
        var administrator = await api.Given.MemberAsync(boards.SouthAgency, "administrator");
        _ = await administrator.AddEvidenceAsync(boards.SouthAgency);

        var marks = await ColumnsAsync("%invented");
        Assert.True(marks.Count > 10, "There are marks to look at.");
        Assert.Empty(await TrueAnywhereAsync(marks, "{0}"));
        Assert.Equal(marks, await TrueAnywhereAsync(marks, "not {0}"), StringComparer.Ordinal);
        var papers = Array.FindAll([.. await ColumnsAsync("source")], IsOfProvenance);
        Assert.NotEmpty(papers);
        Assert.Empty(await TrueAnywhereAsync(papers, "{0} is not null"));
    }

    /// <summary>A reading's source is told by whoever records it; the others name a paper.</summary>
    private static bool IsOfProvenance(string column) =>
        column is "plans.source" or "priorities.source" or "priority_updates.source" or "groups.source";

    private Task<IReadOnlyList<string>> ColumnsAsync(string name) =>
        Statement.ColumnAsync(
            api.Database.AdminConnectionString,
            $"""
            select c.table_name || '.' || c.column_name from information_schema.columns c
            where c.table_schema = 'app' and c.column_name like '{name}' order by 1
            """
        );

    /// <summary>The columns of which at least one row holds what is asked.</summary>
    private async Task<IReadOnlyList<string>> TrueAnywhereAsync(IEnumerable<string> columns, string asked)
    {
        var found = new List<string>();

        foreach (var column in columns)
        {
            var (table, name) = (column.Split('.')[0], column.Split('.')[1]);
            var rule = string.Format(System.Globalization.CultureInfo.InvariantCulture, asked, name);
            var rows = await Statement.ScalarAsync<long>(
                api.Database.AdminConnectionString,
                $"select count(*) from app.{table} where {rule}"
            );

            if (rows > 0)
            {
                found.Add(column);
            }
        }

        return found;
    }

    private Task RunAsync(string sql) => Statement.ExecuteAsync(api.Database.AdminConnectionString, sql);
}
