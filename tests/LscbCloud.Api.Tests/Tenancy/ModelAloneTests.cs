using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using LscbCloud.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>
/// The model's filters without the database's help: the connection is a superuser's, whom no policy holds. Each of the two
/// would do alone, and both stand.
/// </summary>
[Collection(typeof(TwoBoardsCollection))]
public sealed class ModelAloneTests(TwoBoardsFixture api)
{
    private static readonly Func<AppDbContext, IAsyncEnumerable<Priority>> Compiled = EF.CompileAsyncQuery(
        (AppDbContext db) => db.Priorities.AsNoTracking()
    );

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    [Case("FB_E02", "FB_E20", "X-C06")]
    public async Task Every_table_shows_the_rows_of_its_own_board_only()
    {
        var boards = await api.BoardsAsync();
        await using var db = On(boards.North);
        var tables = db.Model.GetEntityTypes().Select(entity => entity.ClrType).ToArray();
        Assert.NotEmpty(tables);

        foreach (var table in tables)
        {
            var rows = (await RowsAsync(db, table)).Where(row => !IsOpen(row));

            Assert.All(rows, row => Assert.Equal(boards.North.Id.Value, BoardOf(row)));
        }

        Assert.NotEmpty(await db.WholePriorities.ToListAsync(Stop));
    }

    [Fact]
    [Case("FB_E02", "FB_E20", "X-C06")]
    public async Task Every_table_shows_an_agency_its_own_rows_and_no_boards()
    {
        var agencies = await api.AgenciesAsync();
        await using var db = On(owner => owner.EnterAgency(agencies.East.Id));
        var tables = db.Model.GetEntityTypes().Select(entity => entity.ClrType).ToArray();
        Assert.NotEmpty(tables);

        foreach (var table in tables)
        {
            var rows = (await RowsAsync(db, table)).FindAll(row => !IsOpen(row));

            Assert.True(
                rows.Count > 0
                    || table.IsAssignableTo(typeof(IBoardOwned))
                    || table.IsAssignableTo(typeof(IPublishedByBoard)),
                $"{table.Name} has no row of the agency: add one to {nameof(TwoAgencies)}."
            );
            Assert.All(rows, row => Assert.Equal(agencies.East.Id.Value, AgencyOf(row)));
        }
    }

    [Fact]
    [Case("FB_E02")]
    public async Task A_row_that_its_board_keeps_to_itself_is_no_other_boards()
    {
        var boards = await api.BoardsAsync();
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            """
            insert into app.seat_notices (board_id, id, agency_id, board_slug, board_name, seat, from_on, sent_at)
            values ($1, gen_random_uuid(), null, 'southshire', 'South', 'Police', '2017-04-01', now())
            """,
            boards.South.Id.Value
        );
        await using var north = On(boards.North);
        await using var south = On(boards.South);

        Assert.Equal(0, await north.SeatNotices.CountAsync(notice => notice.AgencyId == null, Stop));
        Assert.NotEqual(0, await south.SeatNotices.CountAsync(notice => notice.AgencyId == null, Stop));
    }

    [Fact]
    [Case("X-C09")]
    public async Task One_compiled_query_serves_two_boards_in_turn()
    {
        var boards = await api.BoardsAsync();
        var seen = new List<Guid>();

        foreach (var board in new[] { boards.North, boards.South, boards.North })
        {
            await using var db = On(board);
            var rows = await Compiled(db).ToListAsync(Stop);
            Assert.NotEmpty(rows);
            Assert.All(rows, row => Assert.Equal(board.Id, row.BoardId));
            seen.Add(await db.Plans.Select(plan => plan.BoardId.Value).Distinct().SingleAsync(Stop));
        }

        Assert.Equal([boards.North.Id.Value, boards.South.Id.Value, boards.North.Id.Value], seen);
    }

    [Fact]
    [Case("FB_E20", "X-C10")]
    public async Task Reading_what_belongs_to_a_row_drops_no_row()
    {
        var boards = await api.BoardsAsync();
        await using var db = On(boards.South);

        var whole = await db.WholePriorities.ToListAsync(Stop);

        Assert.Equal(await db.Priorities.CountAsync(Stop), whole.Count);
        // A row that had to have a filtered parent would go with it; so no row is reached by way of its parent.
        Assert.DoesNotContain(
            db.Model.GetEntityTypes().SelectMany(entity => entity.GetNavigations()),
            navigation => navigation.IsOnDependent
        );
    }

    [Fact]
    [Case("FB_E04", "FB_E19")]
    public async Task Every_table_stands_by_itself_under_the_one_filter_of_its_kind()
    {
        await using var db = On((await api.BoardsAsync()).North);
        var tables = db.Model.GetEntityTypes().ToArray();

        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.Null(table.BaseType));
        Assert.All(tables, table => Assert.Single(table.GetDeclaredQueryFilters()));
    }

    [Fact]
    [Case("FB_E15", "FB_E16", "X-A12", "X-C12")]
    public async Task Every_reference_holds_its_owner_and_nothing_is_nulled_or_deleted_along_it()
    {
        await using var db = On((await api.BoardsAsync()).North);
        var references = db.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()).ToArray();

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Equal(DeleteBehavior.NoAction, reference.DeleteBehavior));
        Assert.All(
            references,
            reference => Assert.Contains(reference.Properties, p => p.Name is "BoardId" or "AgencyId")
        );
    }

    private AppDbContext On(Support.TestBoard board) => On(owner => owner.EnterBoard(board.Id, board.Slug, board.Name));

    private AppDbContext On(Action<TenantContext> enter)
    {
        var owner = new TenantContext();
        enter(owner);

        var db = new AppDbContext(
            new DbContextOptionsBuilder<AppDbContext>().UseNpgsql(api.Database.AdminConnectionString).Options
        );
        _ = db.OwnedBy(owner);

        return db;
    }

    /// <summary>Whether every member of this owner may read it, no matter who published it.</summary>
    private static bool IsOpen(object row) =>
        row is IPublished { Audience: Audience.Public or Audience.Members or Audience.Boards };

    /// <summary>The board whose row it is, or between which and an agency it stands.</summary>
    private static Guid? BoardOf(object row) =>
        row switch
        {
            IBoardOwned board => board.BoardId.Value,
            IPublishedByBoard published => published.BoardId.Value,
            ITwoParty both => both.BoardId.Value,
            _ => null,
        };

    /// <summary>The agency whose row it is, or between which and a board it stands.</summary>
    private static Guid? AgencyOf(object row) =>
        row switch
        {
            IAgencyOwned agency => agency.AgencyId.Value,
            IPublishedByAgency published => published.AgencyId.Value,
            ITwoParty both => both.AgencyId?.Value,
            _ => null,
        };

    private static async Task<List<object>> RowsAsync(AppDbContext db, Type table)
    {
        var set = typeof(DbContext).GetMethod(nameof(DbContext.Set), [])?.MakeGenericMethod(table).Invoke(db, []);
        var rows = Assert.IsAssignableFrom<IQueryable<object>>(set);

        return await rows.AsNoTracking().ToListAsync(Stop);
    }
}
