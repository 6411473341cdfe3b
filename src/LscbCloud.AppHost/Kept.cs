using LscbCloud.LocalPostgres;

namespace LscbCloud.AppHost;

/// <summary>The installation that a checkout keeps: started by <c>make run</c>, forgotten by <c>make reset</c>.</summary>
internal static class Kept
{
    public static async Task<int> RunAsync(Place place, CancellationToken cancellationToken)
    {
        await place.Folder.MakeAsync(cancellationToken);
        using var only = TakeTurn(place);
        await Service.StopLeftoverAsync(place, place.Folder.Path);
        var port = Place.Port();

        var steps = new Steps(Console.Out);
        var secrets = await Secrets.KeepAsync(place.Folder, cancellationToken);
        await using var source = await DatabaseSource.OpenAsync(place, secrets, steps, cancellationToken);
        await using var service = await Installation.StartAsync(
            place,
            new ServiceSettings(source.Database, secrets, port, place.Folder.Path),
            steps,
            cancellationToken
        );
        await Announcement.PrintAsync(Console.Out, place, service, steps.SoFar, cancellationToken);
        try
        {
            await service.WatchAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("\nStopping …");
        }

        return 0;
    }

    public static async Task<int> ResetAsync(Place place, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(place.Folder.Path))
        {
            Console.WriteLine("There is nothing to forget.");

            return 0;
        }

        using var only = TakeTurn(place);
        await Service.StopLeftoverAsync(place, place.Folder.Path);
        if (await PostgresBinaries.FindAsync(place.Root, place.Folder.Major, cancellationToken) is { } binaries)
        {
            await PostgresCluster.StopAsync(place.Folder, binaries, cancellationToken);
        }

        Directory.Delete(place.Folder.Path, recursive: true);
        Console.WriteLine("The local database is gone. 'make run' starts again.");

        return 0;
    }

    private static IDisposable TakeTurn(Place place) =>
        ClusterLock.TryTake(Path.Combine(place.Folder.Path, "running.lock"))
        ?? throw new AppHostException("LscbCloud runs already from this checkout. Stop that first (Ctrl-C there).");
}
