namespace LscbCloud.AppHost;

/// <summary>Everything above PostgreSQL: schema, client, demonstration, service.</summary>
internal static class Installation
{
    public static async Task<Service> StartAsync(
        Place place,
        Ground ground,
        Steps steps,
        CancellationToken cancellationToken
    )
    {
        var demonstration = new Demonstration(place, ground.Folder);
        var level = await ground.Database.MigrateAsync(ground.Secrets.SealKey, cancellationToken);
        if (level.HasChanged)
        {
            demonstration.Forget();
        }

        steps.Done("Database", level.InWords);
        steps.Done("Web client", await ClientBuild.RunAsync(place, cancellationToken));

        var environment = ServiceEnvironment.Of(place, ground);
        var service = new Service(place, ground.Folder, ground.Port, environment);
        try
        {
            steps.Done("Demonstration", await demonstration.LoadAsync(service, cancellationToken));
            await service.StartAsync(cancellationToken);
            steps.Done("Service", "ready");

            return service;
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }
}
