using LscbCloud.Api.Tests.Support;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>Whose a row becomes when it is saved, and what is not saved at all.</summary>
public sealed class OwnerStampTests(ApiFixture api) : IAsyncLifetime
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private TestBoard North
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    private TestBoard South
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    public async ValueTask InitializeAsync()
    {
        North = await api.Given.BoardAsync("n");
        South = await api.Given.BoardAsync("s");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    [Case("FB_E01", "FB_E06", "FB_E07")]
    public async Task A_new_row_is_its_boards_from_the_moment_it_is_added()
    {
        var plan = NewPlan();

        var stamped = await api.AsAsync(
            North,
            db =>
            {
                _ = db.Add(plan);

                return Task.FromResult(plan.BoardId);
            }
        );

        Assert.Equal(North.Id, stamped);
        Assert.Equal(North.Id, await api.AsAsync(North, db => BoardOfAsync(db, plan)));
    }

    [Fact]
    [Case("FB_E07", "FB_E13")]
    public async Task A_new_row_without_an_owner_in_sight_is_refused_at_once()
    {
        await using var scope = api.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();

        var refused = Assert.Throws<InvalidOperationException>(() => db.Add(NewPlan()));

        Assert.Equal("Plan needs an owner.", refused.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Case("FB_E09", "FB_E10")]
    public async Task A_row_that_is_there_goes_to_no_other_board_and_to_none(bool isToNobody)
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            api.AsAsync(
                North,
                async db =>
                {
                    var plan = await db.Plans.FirstAsync(Stop);
                    db.Entry(plan).Property(p => p.BoardId).CurrentValue = isToNobody ? default : South.Id;

                    return 0;
                }
            )
        );

        Assert.Contains("BoardId", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Case("FB_E11", "FB_E12")]
    public async Task A_row_of_another_board_is_not_deleted()
    {
        var theirs = await api.AsAsync(South, db => db.Plans.AsNoTracking().FirstAsync(Stop));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            api.AsAsync(North, db => Task.FromResult(db.Remove(theirs).State))
        );

        Assert.Contains("another owner", refused.Message, StringComparison.Ordinal);
        Assert.Equal(South.Id, await api.AsAsync(South, db => BoardOfAsync(db, theirs)));
    }

    [Fact]
    [Case("X-C07")]
    public async Task Another_boards_id_under_ones_own_name_is_a_row_that_is_not_there()
    {
        var theirs = await api.AsAsync(South, db => db.Plans.Select(plan => plan.Id).FirstAsync(Stop));

        _ = await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() =>
            api.AsAsync(
                North,
                db =>
                {
                    var stub = db.Entry(NewPlan());
                    stub.Property(plan => plan.BoardId).CurrentValue = North.Id;
                    stub.Property(plan => plan.Id).CurrentValue = theirs;
                    stub.State = EntityState.Unchanged;
                    stub.Property(plan => plan.Title).IsModified = true;

                    return Task.FromResult(0);
                }
            )
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Case("X-A12", "X-A13", "X-C08")]
    public async Task Another_boards_id_is_refused_in_the_words_of_one_that_does_not_exist(bool isAnothers)
    {
        var manager = await api.Given.MemberAsync(North, "manager");
        _ = await manager.AgreeAsync(North, "Neglect");
        var theirs = await api.AsAsync(South, db => db.Plans.Select(plan => plan.Id).FirstAsync(Stop));
        var named = isAnothers ? theirs : PlanId.New();

        var refused = await Assert.ThrowsAsync<PostgresException>(() =>
            api.AsAsync(
                North,
                db => db.Database.ExecuteSqlAsync($"update app.priorities set plan_id = {named.Value}", Stop)
            )
        );

        Assert.Equal(PostgresErrorCodes.ForeignKeyViolation, refused.SqlState);
        Assert.DoesNotContain($"{named.Value}", refused.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    [Case("X-B09")]
    public async Task A_second_attempt_has_the_same_owner_as_the_first()
    {
        var attempts = new List<BoardId[]>();

        var seen = await api.AsAsync(
            North,
            async db =>
            {
                attempts.Add(
                    await db
                        .Plans.IgnoreQueryFilters([AppDbContext.BoardFilter])
                        .Select(plan => plan.BoardId)
                        .ToArrayAsync(Stop)
                );

                if (attempts.Count == 1)
                {
                    var plan = await db.Plans.AsNoTracking().FirstAsync(Stop);
                    // A second plan from the same day, which the database refuses.
                    _ = db.Add(Plan.Begin("The same", plan.FromOn, plan.ToOn));
                }

                return attempts.Count;
            }
        );

        Assert.Equal(2, seen);
        Assert.All(attempts, boards => Assert.Equal([North.Id], boards));
    }

    private static Plan NewPlan() => Plan.Begin("Ours", new DateOnly(2030, 4, 1), new DateOnly(2031, 3, 31));

    private static Task<BoardId> BoardOfAsync(AppDbContext db, Plan plan) =>
        db.Plans.Where(p => p.Id == plan.Id).Select(p => p.BoardId).SingleAsync(Stop);
}
