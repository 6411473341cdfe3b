using System.Security.Cryptography;
using LscbCloud.Bench.Machine;
using LscbCloud.Bench.Screens;
using LscbCloud.LocalPostgres;

namespace LscbCloud.Bench.Load;

/// <summary>Starts the service and the bare endpoint, each as a process of its own.</summary>
internal static class Servers
{
    /// <summary>The service as it is installed, but for its limits, which sixteen hurried connections would meet at once.</summary>
    public static Task<Server> ServiceAsync(string root, Ground ground)
    {
        var program = Path.Combine(root, "artifacts", "bin", "LscbCloud.Api", "release", "LscbCloud.Api.dll");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Database__App"] = ground.App,
            ["Database__Control"] = ground.Control,
            ["Database__SealKey"] = Convert.ToBase64String(Ground.SealKey),
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

    public static Task<Server> BareAsync(Ground ground) =>
        Server.StartAsync(
            [typeof(Servers).Assembly.Location, "bare", ground.App],
            FreePort.Find(),
            new Dictionary<string, string>(StringComparer.Ordinal),
            "ready"
        );
}
