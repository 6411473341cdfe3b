using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.Listening;
using LscbCloud.Infrastructure.Tenancy;
using LscbCloud.Testing.Databases;
using Microsoft.Extensions.Logging.Abstractions;

namespace LscbCloud.Api.Tests.Listening;

/// <summary>The one connection on which an instance hears what changed.</summary>
public sealed class PostgresListenerTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>
{
    private const string Kill = """
        select count(pg_terminate_backend(pid)) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and (query like 'listen %' or query = 'select 1')
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_listener_whose_connection_is_killed_makes_another_and_tells_that_something_may_be_missed()
    {
        var board = await api.Given.BoardAsync("listenshire");
        var listener = new RecordingListener("places");
        await using var control = Control();
        using var service = new PostgresListener(control, [listener], NullLogger<PostgresListener>.Instance);
        await service.StartAsync(Stop);
        Assert.Equal(RecordingListener.Missed, await listener.NextAsync());
        await RenameAsync(board, "First");
        Assert.Equal($"{board.Id.Value} listenshire", await listener.NextAsync());

        Assert.True(await Statement.ScalarAsync<long>(api.Database.AdminConnectionString, Kill) > 0);

        Assert.Equal(RecordingListener.Missed, await listener.NextAsync());
        await RenameAsync(board, "Second");
        Assert.Equal($"{board.Id.Value} listenshire", await listener.NextAsync());
        await service.StopAsync(Stop);
    }

    [Fact]
    public async Task Each_listener_hears_its_own_channel_and_the_key_of_what_changed()
    {
        var board = await api.Given.BoardAsync("channelshire");
        var person = await api.Given.PersonAsync("Ann Heard");
        var places = new RecordingListener("places");
        var people = new RecordingListener("lscb_people");
        await using var control = Control();
        using var service = new PostgresListener(control, [places, people], NullLogger<PostgresListener>.Instance);
        await service.StartAsync(Stop);
        _ = await places.NextAsync();
        _ = await people.NextAsync();

        await Statement.ExecuteAsync(
            api.Database.ControlConnectionString,
            "insert into control.board_hosts (host, board_id) values ('heard.example', $1)",
            board.Id.Value
        );
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "update control.people set name = 'Ann Told' where id = $1",
            person.Id.Value
        );

        Assert.Equal($"{board.Id.Value} heard.example", await places.NextAsync());
        Assert.Equal($"{person.Id.Value}", await people.NextAsync());
        await service.StopAsync(Stop);
    }

    private ControlDataSource Control() =>
        new(DataSourceFactory.Make(api.Database.ControlConnectionString, "Database:Control"));

    private Task RenameAsync(TestBoard board, string name) =>
        Statement.ExecuteAsync(
            api.Database.ControlConnectionString,
            "update control.boards set name = $1 where id = $2",
            name,
            board.Id.Value
        );
}
