namespace LscbCloud.AppHost;

/// <summary>Everything above PostgreSQL: schema, client, demonstration, service.</summary>
internal static class Installation
{
    public static async Task<Service> StartAsync(
        Place place,
        ServiceSettings settings,
        Steps steps,
        CancellationToken cancellationToken
    )
    {
        var demonstration = new Demonstration(place, settings.Folder);
        var level = await settings.Database.MigrateAsync(settings.Secrets.SealKey, cancellationToken);
        if (level.HasChanged)
        {
            demonstration.Forget();
        }

        steps.Done("Database", level.InWords);
        steps.Done("Web client", await ClientBuild.RunAsync(place, cancellationToken));

        var environment = ServiceEnvironment.Of(place, settings);
        var service = new Service(place, settings.Folder, settings.Port, environment);
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
