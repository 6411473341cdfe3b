using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>Every table of the model, asked for by SQL without a condition, as the service's own role on the first board's ground.</summary>
public sealed class EveryTableTests(TwoBoardsFixture api) : IClassFixture<TwoBoardsFixture>
{
    [Fact]
    [Case("X-A03", "X-C03")]
    public async Task No_row_of_another_board_is_visible_in_any_table_of_the_model()
    {
        var boards = await api.BoardsAsync();
        var tables = Tables();
        Assert.NotEmpty(tables);

        foreach (var (table, kind) in tables)
        {
            var all = await Statement.ScalarAsync<long>(
                api.Database.AdminConnectionString,
                $"select count(*) from {table} t where t::text like '%{Mark(boards, kind)}%'"
            );
            var seen = await Statement.ScalarAsync<long>(
                api.Database.AppConnectionString,
                $"""
                begin; {Ground.OfBoard(boards.North.Id.Value)};
                select count(*) from {table} t where t::text like '%{Mark(boards, kind)}%'; commit
                """
            );

            Assert.True(
                all > 0 || kind == typeof(IAgencyOwned),
                $"{table} has no row of the second board: add one to {nameof(TwoBoards)}."
            );
            Assert.True(seen == 0 || kind == typeof(IPublished), $"{table} shows {seen} rows of another board.");
        }
    }

    [Fact]
    [Case("X-A01", "X-A08", "X-B11")]
    public async Task Without_an_owner_nothing_is_visible_that_is_not_public_not_even_to_the_tables_owner()
    {
        _ = await api.BoardsAsync();

        foreach (var (table, kind) in Tables().Where(t => t.Kind != typeof(IPublished)))
        {
            var count = $"select count(*) from {table}";
            var all = await Statement.ScalarAsync<long>(api.Database.AdminConnectionString, count);
            var seen = await Statement.ScalarAsync<long>(api.Database.AppConnectionString, count);
            var owners = await Statement.ScalarAsync<long>(api.Database.OwnerConnectionString, count);

            Assert.True(all > 0 || kind == typeof(IAgencyOwned), $"{table} is empty: add to {nameof(TwoBoards)}.");
            Assert.True(seen == 0, $"{table} ({kind.Name}) shows {seen} rows to nobody.");
            Assert.True(owners == 0, $"{table} ({kind.Name}) shows {owners} rows to its owner.");
        }
    }

    private static string Mark(TwoBoards boards, Type kind) =>
        kind == typeof(IAgencyOwned) ? boards.SouthAgency.Id.Value.ToString("D") : boards.South.Id.Value.ToString("D");

    private List<(string Table, Type Kind)> Tables()
    {
        using var scope = api.Services.CreateScope();
        var model = scope.ServiceProvider.GetRequiredService<AppDbContext>().Model;

        return [.. model.GetEntityTypes().Select(entity => ($"app.{entity.GetTableName()}", KindOf(entity)))];
    }

    private static Type KindOf(IEntityType entity)
    {
        Type[] kinds = [typeof(IBoardOwned), typeof(IAgencyOwned), typeof(ITwoParty), typeof(IPublished)];

        return Assert.Single(kinds, kind => kind.IsAssignableFrom(entity.ClrType));
    }
}
