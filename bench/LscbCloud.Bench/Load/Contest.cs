using LscbCloud.Bench.Machine;
using LscbCloud.LocalPostgres;
using Npgsql;

namespace LscbCloud.Bench.Load;

/// <summary>The three that do the same work on one filled database: PostgreSQL alone, the bare endpoint, the service.</summary>
internal sealed class Contest : IAsyncDisposable
{
    /// <summary>How many requests are always on their way.</summary>
    public const int Connections = 16;

    private readonly Pace _pace;
    private readonly int _postmaster;
    private readonly Keys _keys;
    private readonly Server _bare;
    private readonly PgBench? _pgBench;
    private readonly List<Cell> _cells = [];

    private Contest(
        BenchDatabase database,
        Pace pace,
        int postmaster,
        Keys keys,
        Server service,
        Server bare,
        PgBench? pgBench
    )
    {
        (Database, Service, _bare, _pgBench) = (database, service, bare, pgBench);
        (_pace, _postmaster, _keys) = (pace, postmaster, keys);
    }

    public BenchDatabase Database { get; }

    public Server Service { get; }

    public IReadOnlyList<Cell> Cells => _cells;

    public static async Task<Contest> OpenAsync(
        string root,
        PostgresCluster cluster,
        BenchDatabase database,
        Pace pace,
        int postmaster
    )
    {
        await database.ExecuteAsync(Keys.Table);
        var contest = new Contest(
            database,
            pace,
            postmaster,
            await Keys.ReadAsync(database.Admin, Connections),
            await Servers.ServiceAsync(root, database),
            await Servers.BareAsync(database),
            PgBench.Find(cluster.Binaries.Folder, database.App)
        );
        await contest.FillAsync();

        return contest;
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await _bare.DisposeAsync();
        _pgBench?.Dispose();
    }

    private async Task FillAsync()
    {
        var antiforgery = await ServiceSave.AntiforgeryAsync(Service.Address, Database.Boards);
        await RequireSameAnswerAsync();
        await Service.PauseAsync();
        await _bare.PauseAsync();

        if (_pgBench is not null)
        {
            await using var scripts = await PgScripts.OpenAsync(Database);
            AddScript(_pgBench, "list", await scripts.ListAsync());
            AddScript(_pgBench, "save", await scripts.SaveAsync());
        }

        Add("list", Cell.Bare, _bare, new BareList(_keys));
        Add("list", Cell.Service, Service, new ServiceList(_keys));
        Add("save", Cell.Bare, _bare, new BareSave(_keys, Connections));
        Add("save", Cell.Service, Service, new ServiceSave(_keys, antiforgery, Connections));
        await _keys.RefreshAsync(Database.Admin);
    }

    /// <summary>The bare endpoint may do it in its own way, but it must say the same, byte for byte.</summary>
    private async Task RequireSameAnswerAsync()
    {
        using var toBare = new Generator(_bare.Address, 1);
        using var toService = new Generator(Service.Address, 1);
        var key = _keys.Of(0);
        using var bareRequest = BareList.For(key);
        using var serviceRequest = ServiceList.For(key);
        var bare = await toBare.AskAsync(bareRequest);
        var service = await toService.AskAsync(serviceRequest);
        if (bare != service)
        {
            throw new InvalidOperationException($"The bare list is another one.\n{bare}\n{service}");
        }
    }

    private void Add(string job, string by, Server server, IWork work) =>
        AddCell(
            job,
            by,
            () => Turn.WarmAsync(server, work, _pace),
            () => Turn.OfServerAsync(server, work, Connections, _pace, _postmaster)
        );

    private void AddScript(PgBench pgBench, string job, string script) =>
        AddCell(
            job,
            Cell.PgBench,
            () => Task.CompletedTask,
            () => pgBench.RunAsync(script, Connections, _pace, _postmaster)
        );

    private void AddCell(string job, string by, Func<Task> warm, Func<Task<Outcome>> run) =>
        _cells.Add(new Cell(job, Database.Boards, by, warm, () => AfterTidyingAsync(run)));

    /// <summary>Removes what earlier turns left, and reads the versions that their saves have raised.</summary>
    private async Task<T> AfterTidyingAsync<T>(Func<Task<T>> turn)
    {
        while (!await TryTidyAsync())
        {
            await Service.ResumeAsync();
            // Its job ends within a second once it may go on, and tells nobody.
            await Task.Delay(TimeSpan.FromSeconds(1));
            await Service.PauseAsync();
        }

        await _keys.RefreshAsync(Database.Admin);

        return await turn();
    }

    /// <summary>Fails while the service is stopped in the middle of its job and holds what it was chaining.</summary>
    private async Task<bool> TryTidyAsync()
    {
        try
        {
            await Database.TidyAsync();

            return true;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
    }
}
