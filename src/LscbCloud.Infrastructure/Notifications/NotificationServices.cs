using LscbCloud.Application.Notifications;
using LscbCloud.Infrastructure.Jobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.Notifications;

/// <summary>Registers the daily email and how it is stopped.</summary>
internal static class NotificationServices
{
    /// <summary>Whether this instance writes the daily email. Several may: each email is written once.</summary>
    private const string DailyEmail = "Notifications:DailyEmail";

    public static void AddNotifications(this IServiceCollection services, IConfiguration configuration)
    {
        _ = services.AddSingleton<IStopTokens, StopTokens>();
        _ = services.AddScoped<IDigestStops, DigestStops>();
        _ = services.AddSingleton<DigestReaders>();
        _ = services.AddSingleton<Digests>();

        if (configuration.GetValue(DailyEmail, defaultValue: true))
        {
            _ = services.AddSingleton<IOwnerJob, DigestJob>();
        }
    }
}
