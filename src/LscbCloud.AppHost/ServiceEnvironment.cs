namespace LscbCloud.AppHost;

/// <summary>What the service is told through its environment.</summary>
internal static class ServiceEnvironment
{
    public static Dictionary<string, string> Of(Place place, ServiceSettings settings) =>
        new(StringComparer.Ordinal)
        {
            // The demonstration refuses to start in Production, and without this everything is Production.
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = $"http://localhost:{settings.Port}",
            ["Database__App"] = settings.Database.App,
            ["Database__Control"] = settings.Database.Control,
            ["Database__SealKey"] = settings.Secrets.SealKey,
            ["Secrets__DataProtectionKey"] = settings.Secrets.DataProtectionKey,
            ["Secrets__SecondFactorKey"] = settings.Secrets.SecondFactorKey,
            ["Demonstration__Enabled"] = "true",
            ["Demonstration__BusinessDay"] = "2017-09-26",
            ["Client__Root"] = place.ClientFiles,
        };
}
