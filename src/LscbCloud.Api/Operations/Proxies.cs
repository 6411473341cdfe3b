using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace LscbCloud.Api.Operations;

/// <summary>Believes forwarded headers only from the proxies that are configured; without any, from nobody.</summary>
internal static class Proxies
{
    public static void AddProxies(this IServiceCollection services, IConfiguration configuration) =>
        _ = services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();

            foreach (
                var proxy in (configuration["Proxies:Known"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)
            )
            {
                options.KnownProxies.Add(IPAddress.Parse(proxy.Trim()));
            }

            options.ForwardedHeaders =
                options.KnownProxies.Count == 0
                    ? ForwardedHeaders.None
                    : ForwardedHeaders.XForwardedFor
                        | ForwardedHeaders.XForwardedProto
                        | ForwardedHeaders.XForwardedHost;
        });
}
