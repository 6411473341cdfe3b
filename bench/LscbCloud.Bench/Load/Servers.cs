using System.Security.Cryptography;
using LscbCloud.Bench.Machine;
using LscbCloud.Bench.Screens;
using LscbCloud.LocalPostgres;

namespace LscbCloud.Bench.Load;

/// <summary>Starts the service and the bare endpoint, each as a process of its own.</summary>
internal static class Servers
{
    /// <summary>The service as it is installed, but for its limits, which sixteen hurried connections would meet at once.</summary>
    public static Task<Server> ServiceAsync(string root, BenchDatabase database)
    {
        var program = Path.Combine(root, "artifacts", "bin", "LscbCloud.Api", "release", "LscbCloud.Api.dll");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Database__App"] = database.App,
            ["Database__Control"] = database.Control,
            ["Database__SealKey"] = Convert.ToBase64String(BenchDatabase.SealKey),
            ["DOTNET_ENVIRONMENT"] = "Demonstration",
            ["Demonstration__Enabled"] = "true",
            ["Demonstration__BusinessDay"] = ScreenReading.BusinessDay,
            ["Secrets__DataProtectionKey"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
            ["Secrets__SecondFactorKey"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
            ["Limits__Factor"] = "1000",
            // What a request costs is measured, not the one email a day that would be written while it is.
            ["Notifications__DailyEmail"] = "false",
            ["Mail__From"] = "service@lscbcloud.example",
            ["Client__Root"] = Path.Combine(root, "client", "dist"),
        };

        return Server.StartAsync([program], FreePort.Find(), environment, "health/ready");
    }

    public static Task<Server> BareAsync(BenchDatabase database) =>
        Server.StartAsync(
            [typeof(Servers).Assembly.Location, "bare", database.App],
            FreePort.Find(),
            new Dictionary<string, string>(StringComparer.Ordinal),
            "ready"
        );
}
