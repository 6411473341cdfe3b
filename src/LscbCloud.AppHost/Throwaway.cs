using LscbCloud.LocalPostgres;

namespace LscbCloud.AppHost;

/// <summary>An installation that lasts as long as one command, which finds its address in <c>BASE_URL</c>.</summary>
internal static class Throwaway
{
    public static async Task<int> RunAsync(Place place, string[] command, CancellationToken cancellationToken)
    {
        // The log outlives the installation, for whoever asks why the command failed.
        var folder = Path.Combine(place.Artifacts, "during", Guid.CreateVersion7().ToString("N"));
        Directory.CreateDirectory(folder);

        var steps = new Steps(Console.Error);
        var secrets = Secrets.Make();
        var binaries = await ObtainPostgres.RunAsync(place, cancellationToken);
        await using var cluster = await PostgresCluster.StartThrowawayAsync(binaries, cancellationToken);
        var database = await Database.MakeAsync(cluster.AdminConnectionString, secrets, cancellationToken);
        steps.Done("PostgreSQL", $"{cluster.Major}, throw-away");
        await using var service = await Installation.StartAsync(
            place,
            new ServiceSettings(database, secrets, FreePort.Find(), folder),
            steps,
            cancellationToken
        );

        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["BASE_URL"] = service.Address.GetLeftPart(UriPartial.Authority),
            ["Database__Admin"] = cluster.AdminConnectionString,
            ["Database__Owner"] = database.Owner,
            ["Database__App"] = database.App,
            ["Database__Control"] = database.Control,
            ["Database__SealKey"] = secrets.SealKey,
        };

        return await Shell.ShowAsync(place.Root, command, environment, cancellationToken);
    }
}
