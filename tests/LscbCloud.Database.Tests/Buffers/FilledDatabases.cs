using LscbCloud.Bench.Filling;
using LscbCloud.Bench.Screens;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Database.Tests.Buffers;

/// <summary>The same board twice: once alone, once the 75th of 150.</summary>
public sealed class FilledDatabases(TestCluster cluster) : IAsyncLifetime
{
    private const string NotFilled = "The databases are not filled yet.";

    private readonly List<IAsyncDisposable> _opened = [];

    public ScreenReading Alone
    {
        get => field ?? throw new InvalidOperationException(NotFilled);
        private set;
    }

    public ScreenReading Among150
    {
        get => field ?? throw new InvalidOperationException(NotFilled);
        private set;
    }

    public async ValueTask InitializeAsync()
    {
        Alone = await FillAsync(boards: 1, board: 1);
        Among150 = await FillAsync(boards: 150, board: 75);
    }

    public async ValueTask DisposeAsync()
    {
        // The readers before their databases.
        foreach (var opened in Enumerable.Reverse(_opened))
        {
            await opened.DisposeAsync();
        }
    }

    private async Task<ScreenReading> FillAsync(int boards, int board)
    {
        var database = await cluster.CloneAsync();
        _opened.Add(database);
        await Filler.FillAsync(database.AdminConnectionString, new Size(boards), TestContext.Current.CancellationToken);
        var reading = await ScreenReading.OfBoardAsync(
            database.AdminConnectionString,
            database.AppConnectionString,
            database.ControlConnectionString,
            OwnerSql.SealKey(),
            board
        );
        _opened.Add(reading);

        return reading;
    }
}
