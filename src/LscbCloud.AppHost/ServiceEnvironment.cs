namespace LscbCloud.AppHost;

/// <summary>What the service is told through its environment.</summary>
internal static class ServiceEnvironment
{
    public static Dictionary<string, string> Of(Place place, Ground ground) =>
        new(StringComparer.Ordinal)
        {
            // The demonstration refuses to start in Production, and without this everything is Production.
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = $"http://localhost:{ground.Port}",
            ["Database__App"] = ground.Database.App,
            ["Database__Control"] = ground.Database.Control,
            ["Database__SealKey"] = ground.Secrets.SealKey,
            ["Secrets__DataProtectionKey"] = ground.Secrets.DataProtectionKey,
            ["Secrets__SecondFactorKey"] = ground.Secrets.SecondFactorKey,
            ["Demonstration__Enabled"] = "true",
            ["Demonstration__BusinessDay"] = "2017-09-26",
            ["Client__Root"] = place.ClientFiles,
        };
}
