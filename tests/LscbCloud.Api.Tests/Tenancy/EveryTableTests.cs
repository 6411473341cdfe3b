using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>Every table of the model, asked for by SQL without a condition, as the service's own role in a transaction of one board or agency.</summary>
[Collection(typeof(TwoBoardsCollection))]
public sealed class EveryTableTests(TwoBoardsFixture api)
{
    [Fact]
    [Case("X-A03", "X-C03")]
    public async Task No_row_of_another_board_is_visible_in_any_table_of_the_model()
    {
        var boards = await api.BoardsAsync();
        var agencies = await api.AgenciesAsync();
        var tables = Tables();
        Assert.NotEmpty(tables);

        foreach (var table in tables)
        {
            var mark = table.IsOfAgencies ? agencies.West.Id.Value : boards.South.Id.Value;
            var all = await CountAsync(table, mark);
            var seen = await SeenAsync(OwnerSql.OfBoard(boards.North.Id.Value), table, mark);

            Assert.True(all > 0, $"{table.Name} has no row of the second owner: add one where it is arranged.");
            Assert.True(seen == 0, $"{table.Name} shows {seen} rows of another owner.");
        }
    }

    [Fact]
    [Case("X-A03", "X-C03")]
    public async Task No_row_of_another_agency_is_visible_in_any_table_of_the_model()
    {
        var agencies = await api.AgenciesAsync();
        var enter = OwnerSql.OfAgency(agencies.East.Id.Value);

        foreach (var table in Tables().Where(t => t.IsOfAgencies || t.Kind == typeof(ITwoParty)))
        {
            var all = await CountAsync(table, agencies.West.Id.Value);
            var own = await SeenAsync(enter, table, agencies.East.Id.Value);
            var seen = await SeenAsync(enter, table, agencies.West.Id.Value);

            Assert.True(all > 0, $"{table.Name} has no row of the second agency: add one to {nameof(TwoAgencies)}.");
            Assert.True(own > 0, $"{table.Name} shows the first agency no row of its own.");
            Assert.True(seen == 0, $"{table.Name} shows {seen} rows of another agency.");
        }
    }

    [Fact]
    [Case("X-A03", "X-C03")]
    public async Task No_row_that_a_board_owns_is_visible_to_an_agency_that_sits_on_it()
    {
        _ = await api.BoardsAsync();
        var agencies = await api.AgenciesAsync();
        var enter = OwnerSql.OfAgency(agencies.East.Id.Value);

        foreach (var table in Tables().Where(t => t.Kind == typeof(IBoardOwned)))
        {
            var all = await CountAsync(table, mark: null);
            var seen = await SeenAsync(enter, table, mark: null);

            Assert.True(all > 0, $"{table.Name} is empty: add to {nameof(TwoBoards)}.");
            Assert.True(seen == 0, $"{table.Name} shows {seen} rows of boards to an agency.");
        }
    }

    [Fact]
    [Case("X-A01", "X-A08", "X-B11")]
    public async Task Without_an_owner_nothing_is_visible_that_is_not_public_not_even_to_the_tables_owner()
    {
        _ = await api.BoardsAsync();
        _ = await api.AgenciesAsync();

        foreach (var table in Tables())
        {
            var count = Counting(table, mark: null, isForOthers: true);
            var all = await CountAsync(table, mark: null);
            var seen = await Statement.ScalarAsync<long>(api.Database.AppConnectionString, count);
            var owners = await Statement.ScalarAsync<long>(api.Database.OwnerConnectionString, count);

            Assert.True(all > 0, $"{table.Name} is empty: add to {nameof(TwoBoards)} or {nameof(TwoAgencies)}.");
            Assert.True(seen == 0, $"{table.Name} ({table.Kind.Name}) shows {seen} rows to nobody.");
            Assert.True(owners == 0, $"{table.Name} ({table.Kind.Name}) shows {owners} rows to its owner.");
        }
    }

    /// <summary>How many rows there are, to somebody whom no policy holds.</summary>
    private Task<long> CountAsync(Table table, Guid? mark) =>
        Statement.ScalarAsync<long>(api.Database.AdminConnectionString, Counting(table, mark, isForOthers: false));

    /// <summary>How many rows the service's own role sees as an owner that are not published to every reader.</summary>
    private Task<long> SeenAsync(string enter, Table table, Guid? mark) =>
        Statement.ScalarAsync<long>(
            api.Database.AppConnectionString,
            $"begin; {enter}; {Counting(table, mark, isForOthers: true)}; commit"
        );

    private static string Counting(Table table, Guid? mark, bool isForOthers) =>
        $"select count(*) from {table.Name} t where t::text like '%{mark:D}%'"
        + (
            isForOthers && table.Kind == typeof(IPublished)
                ? " and audience not in ('public', 'members', 'boards')"
                : ""
        );

    private List<Table> Tables()
    {
        using var scope = api.Services.CreateScope();
        var model = scope.ServiceProvider.GetRequiredService<AppDbContext>().Model;

        return
        [
            .. model
                .GetEntityTypes()
                .Select(entity => new Table(
                    $"app.{entity.GetTableName()}",
                    KindOf(entity),
                    entity.ClrType.IsAssignableTo(typeof(IAgencyOwned))
                        || entity.ClrType.IsAssignableTo(typeof(IPublishedByAgency))
                )),
        ];
    }

    private static Type KindOf(IEntityType entity)
    {
        Type[] kinds = [typeof(IBoardOwned), typeof(IAgencyOwned), typeof(ITwoParty), typeof(IPublished)];

        return Assert.Single(kinds, kind => kind.IsAssignableFrom(entity.ClrType));
    }

    private sealed record Table(string Name, Type Kind, bool IsOfAgencies);
}
