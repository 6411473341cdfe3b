using System.Diagnostics.Metrics;
using System.Text.Json;
using LscbCloud.Api.Tests.Operations;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.Jobs;
using LscbCloud.Infrastructure.Tenancy;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Jobs;

/// <summary>How a job goes through its owners, and what the operator hears of it.</summary>
public sealed class JobRunsTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_job_that_fails_for_one_owner_goes_on_with_the_next_and_tells_the_operator()
    {
        var (first, second) = (await OwnerAsync("failshire"), await OwnerAsync("goodshire"));
        var job = new TestJob("failing", [first, second], owner => owner == first ? Fail() : Task.CompletedTask);

        var pass = await api.PassAsync(job);
        api.Clock.Pass(TimeSpan.FromMinutes(1));
        _ = await api.PassAsync(job);

        Assert.Equal(1, pass.Succeeded);
        Assert.Equal(["failshire", "goodshire", "failshire", "goodshire"], job.Began, StringComparer.Ordinal);
        var told = Assert.Single(await FailuresAsync("failing"));
        Assert.Equal(
            "board failshire 2 InvalidOperationException",
            $"{told.GetProperty("ownerKind")} {told.GetProperty("ownerSlug")} {told.GetProperty("times")} {told.GetProperty("reason")}"
        );
        Assert.Equal(
            TimeSpan.FromMinutes(1),
            told.GetProperty("lastAt").GetDateTimeOffset() - told.GetProperty("since").GetDateTimeOffset()
        );
        Assert.DoesNotContain("Secret words", told.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_that_succeeds_again_is_no_longer_told()
    {
        var owner = await OwnerAsync("mendshire");
        var isBroken = true;
        var job = new TestJob("mending", [owner, Owner.Platform], _ => isBroken ? Fail() : Task.CompletedTask);
        _ = await api.PassAsync(job);
        var before = await FailuresAsync("mending");

        isBroken = false;
        _ = await api.PassAsync(job);

        Assert.Equal(2, before.Length);
        Assert.Empty(await FailuresAsync("mending"));
    }

    [Fact]
    public async Task Two_instances_never_do_one_owners_work_at_once()
    {
        var (first, second) = (await OwnerAsync("oneshire"), await OwnerAsync("twoshire"));
        var began = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var slow = new TestJob(
            "taking-turns",
            [first],
            _ =>
            {
                began.SetResult();

                return go.Task;
            }
        );
        var other = new TestJob("taking-turns", [first, second], _ => Task.CompletedTask);
        var running = api.PassAsync(slow);
        await began.Task.WaitAsync(Patience, Stop);

        var meanwhile = await api.PassAsync(other);
        go.SetResult();
        var ended = await running;
        var afterwards = await api.PassAsync(other);

        Assert.Equal(1, meanwhile.Succeeded);
        Assert.Equal(["twoshire", "oneshire", "twoshire"], other.Began, StringComparer.Ordinal);
        Assert.Equal((1, 2), (ended.Succeeded, afterwards.Succeeded));
    }

    [Fact]
    public async Task The_turn_of_an_instance_that_died_is_free()
    {
        var owner = await OwnerAsync("deadshire");
        await using var control = new ControlDataSource(
            DataSourceFactory.Make(api.Database.ControlConnectionString, "Database:Control")
        );
        var died = await JobTurn.TakeAsync(control, "dying", owner, Stop);
        Assert.NotNull(died);
        Assert.Null(await JobTurn.TakeAsync(control, "dying", owner, Stop));

        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            """
            select pg_terminate_backend(pid, 10000) from pg_stat_activity
            where datname = current_database() and query like '%pg_try_advisory_xact_lock%' and pid <> pg_backend_pid()
              and state = 'idle in transaction'
            """
        );

        await using var turn = await JobTurn.TakeAsync(control, "dying", owner, Stop);
        Assert.NotNull(turn);
    }

    [Fact]
    public async Task Runs_failures_and_durations_are_counted_by_job()
    {
        var counted = new List<string>();
        using var meters = new MeterListener();
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == JobMetrics.MeterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Note(instrument, tags));
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Note(instrument, tags));
        meters.Start();
        var owner = await OwnerAsync("countshire");
        var job = new TestJob("counted", [owner, Owner.Platform], o => o == owner ? Fail() : Task.CompletedTask);

        _ = await api.PassAsync(job);

        Assert.Equal(
            ["lscb.job.duration", "lscb.job.duration", "lscb.job.failures", "lscb.job.runs", "lscb.job.runs"],
            counted.Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );

        void Note(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            if (tags is [{ Key: "job", Value: "counted" }])
            {
                counted.Add(instrument.Name);
            }
        }
    }

    [Fact]
    public async Task The_command_lists_what_fails_and_says_by_its_exit_that_something_does()
    {
        var owner = await OwnerAsync("toldshire");
        _ = await api.PassAsync(new TestJob("told", [owner], _ => Fail()));

        var (refused, said) = await ServiceProcess.RunAsync(api.AllSettings, "jobs");
        await Statement.ExecuteAsync(api.Database.ControlConnectionString, "delete from control.job_failures");
        var (done, after) = await ServiceProcess.RunAsync(api.AllSettings, "jobs");

        Assert.Equal((1, 0), (refused, done));
        Assert.Contains(
            "told, board toldshire: InvalidOperationException, once, first 2026",
            said,
            StringComparison.Ordinal
        );
        Assert.Contains("No job fails.", after, StringComparison.Ordinal);
    }

    private static Task Fail() => Task.FromException(new InvalidOperationException("Secret words of a board"));

    private async Task<Owner> OwnerAsync(string slug)
    {
        var board = await api.Given.BoardAsync(slug);

        return new Owner(OwnerKind.Board, board.Id.Value, board.Slug, board.Name);
    }

    private async Task<JsonElement[]> FailuresAsync(string job)
    {
        var person = await api.Given.PersonAsync("Olive Operator", isOperator: true);
        var list = await person.ReadAsync("/platform/api/job-failures");

        return
        [
            .. list.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("job").GetString() == job),
        ];
    }
}
