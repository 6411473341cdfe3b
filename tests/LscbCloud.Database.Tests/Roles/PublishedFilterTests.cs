using LscbCloud.Domain.Common;
using LscbCloud.Domain.Publishing;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using LscbCloud.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using static LscbCloud.Database.Tests.Roles.PublishedRows;

namespace LscbCloud.Database.Tests.Roles;

/// <summary>
/// The model's own filter, stamp and check of published entities, for those of every publisher. The connection is a superuser's, whom
/// no policy holds: each of the two would do alone.
/// </summary>
public sealed class PublishedFilterTests(DatabaseFixture fixture) : IClassFixture<DatabaseFixture>, IAsyncLifetime
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        if (
            await Statement.ScalarAsync<bool>(
                fixture.Database.AdminConnectionString,
                "select to_regclass('app.probe_board') is null"
            )
        )
        {
            await new PublishedRows(fixture.Database).ArrangeAsync();
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [MemberData(nameof(PublishedTests.Readers), MemberType = typeof(PublishedTests))]
    [Case("FB_E02", "X-C06")]
    public async Task The_filter_shows_a_row_to_those_to_whom_the_policy_shows_it(
        string publisher,
        string audience,
        string readers
    )
    {
        var found = new List<string>();

        foreach (var name in Everybody)
        {
            await using var db = As(name);

            if (await Rows(db, publisher).AnyAsync(row => row.Id == RowIn(publisher, audience), Stop))
            {
                found.Add(name);
            }
        }

        Assert.Equal(readers, string.Join(' ', found));
    }

    [Fact]
    [Case("FB_E01", "FB_E06", "FB_E07")]
    public async Task A_new_row_is_its_publishers_from_the_moment_it_is_added()
    {
        await using var north = As("North");
        await using var health = As("Health");

        Assert.Equal(IdOf("North"), north.Add(new OfBoard()).Entity.BoardId.Value);
        Assert.Equal(IdOf("North"), north.Add(new BesidePlatform()).Entity.BoardId?.Value);
        Assert.Equal(IdOf("Health"), health.Add(new OfAgency()).Entity.AgencyId.Value);
        Assert.Equal(
            IdOf("North"),
            north
                .Add(BoardPublicationReader.Asked(PublicationId.New(), new AgencyId(IdOf("Police"))))
                .Entity.BoardId.Value
        );
        OwnerCheck.Run(north);
        OwnerCheck.Run(health);
    }

    [Theory]
    [InlineData("Health")]
    [InlineData("Person")]
    [InlineData("Nobody")]
    [Case("FB_E07", "FB_E13")]
    public async Task A_boards_row_is_not_added_by_anybody_else(string name)
    {
        await using var db = As(name);

        var refused = Assert.Throws<InvalidOperationException>(() => db.Add(new OfBoard()));

        Assert.Equal("OfBoard needs an owner.", refused.Message);
    }

    [Theory]
    [InlineData("board", "North", "South")]
    [InlineData("pool", "North", "South")]
    [InlineData("agency", "Health", "Police")]
    [InlineData("board-beside-platform", "North", "South")]
    [InlineData("platform", "", "North")]
    [InlineData("platform-beside-board", "", "North")]
    [Case("FB_E08", "FB_E11", "FB_E12", "X-C08")]
    public async Task A_row_is_saved_by_its_publisher_and_by_nobody_who_reads_it(
        string publisher,
        string owner,
        string reader
    )
    {
        var row = await ReadAsync(reader, publisher);

        foreach (var state in new[] { EntityState.Added, EntityState.Modified, EntityState.Deleted })
        {
            var refused = Assert.Throws<InvalidOperationException>(() => Check(reader, row, state));
            Assert.EndsWith("belongs to another owner.", refused.Message, StringComparison.Ordinal);

            if (owner is not "")
            {
                Check(owner, row, state);
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Case("FB_E09", "FB_E10")]
    public async Task A_row_that_is_there_goes_to_no_other_publisher_and_not_to_the_platform(bool isToPlatform)
    {
        await using var db = As("North");
        var row = await db.Set<BesidePlatform>().SingleAsync(row => row.Id == RowOf("public"), Stop);
        db.Entry(row).Property(r => r.BoardId).CurrentValue = isToPlatform ? null : new BoardId(IdOf("South"));

        Assert.Throws<InvalidOperationException>(() => OwnerCheck.Run(db));
    }

    [Theory]
    [InlineData(typeof(NobodysPublication))]
    [InlineData(typeof(TwoPublishers))]
    [InlineData(typeof(ListOfPlatform))]
    [Case("X-A21")]
    public async Task An_entity_without_one_publisher_or_with_readers_that_nobody_names_stops_the_model(Type entity)
    {
        await using var db = As("North");

        Assert.Throws<InvalidOperationException>(() => PublishedFilter.Of(entity, db));
    }

    private async Task<Row> ReadAsync(string name, string publisher)
    {
        await using var db = As(name);

        return await Rows(db, publisher).SingleAsync(row => row.Id == RowIn(publisher, "public"), Stop);
    }

    /// <summary>What is asked of a row before somebody saves it.</summary>
    private void Check(string name, Row row, EntityState state)
    {
        using var db = As(name);
        db.Attach(row).State = state;
        OwnerCheck.Run(db);
    }

    private static IQueryable<Row> Rows(AppDbContext db, string publisher) =>
        publisher switch
        {
            "board" => db.Set<OfBoard>(),
            "agency" => db.Set<OfAgency>(),
            "platform" => db.Set<OfPlatform>(),
            "pool" => db.Set<OfPool>(),
            _ => db.Set<BesidePlatform>(),
        };

    private AppDbContext As(string name)
    {
        var owner = new TenantContext();

        switch (name)
        {
            case "North" or "South" or "East" or "West":
                owner.EnterBoard(new BoardId(IdOf(name)));
                break;
            case "Health" or "Police" or "Fire":
                owner.EnterAgency(new AgencyId(IdOf(name)));
                break;
            case "Person":
                owner.EnterPerson(new PersonId(IdOf(name)));
                break;
            default:
                break;
        }

        var db = new AppDbContext(
            new DbContextOptionsBuilder<AppDbContext>()
                .UseNpgsql(fixture.Database.AdminConnectionString)
                .ReplaceService<IModelCustomizer, WithProbes>()
                .Options
        );
        _ = db.OwnedBy(owner);

        return db;
    }

    /// <summary>The model of the product, and the tables that are tried beside it, so that they get what all get.</summary>
    internal sealed class WithProbes(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            _ = modelBuilder.Entity<OfBoard>().ToTable("probe_board");
            _ = modelBuilder.Entity<OfAgency>().ToTable("probe_agency");
            _ = modelBuilder.Entity<OfPlatform>().ToTable("probe_platform");
            _ = modelBuilder.Entity<OfPool>().ToTable("probe_pool");
            _ = modelBuilder.Entity<BesidePlatform>().ToTable("probe_shared");
            base.Customize(modelBuilder, context);
        }
    }

    internal abstract class Row : IPublished
    {
        public Guid Id { get; init; } = Guid.CreateVersion7();

        public PublicationId PublicationId { get; init; }

        public Audience Audience { get; init; }

        public string Body { get; set; } = "";
    }

    internal sealed class OfBoard : Row, IPublishedByBoard, IListsReaders
    {
        public BoardId BoardId { get; init; }
    }

    internal sealed class OfAgency : Row, IPublishedByAgency, IListsReaders
    {
        public AgencyId AgencyId { get; init; }
    }

    internal sealed class OfPlatform : Row, IPublishedByPlatform;

    internal sealed class OfPool : Row, IPublishedByBoard, IListsReaders, IPooled
    {
        public BoardId BoardId { get; init; }

        public PoolId? PoolId { get; init; }
    }

    internal sealed class BesidePlatform : Row, IPublishedByBoardOrPlatform, IListsReaders
    {
        public BoardId? BoardId { get; init; }
    }

    internal sealed class NobodysPublication : Row;

    internal sealed class TwoPublishers : Row, IPublishedByBoard, IPublishedByPlatform
    {
        public BoardId BoardId { get; init; }
    }

    internal sealed class ListOfPlatform : Row, IPublishedByPlatform, IListsReaders;
}
