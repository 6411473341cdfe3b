using System.Globalization;
using System.Threading.RateLimiting;
using LscbCloud.Api.Common;
using LscbCloud.Api.Tenancy;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.People;

namespace LscbCloud.Api.Operations;

/// <summary>How often one person, one board and one address may ask. Saves are shed last: they have the widest share.</summary>
internal static class Limits
{
    /// <summary>The limit for signing in and for links by email, by address.</summary>
    public const string SignIn = "sign-in";

    private const int ReadsAMinute = 600;
    private const int SavesAMinute = 1200;
    private const int BoardAMinute = 30_000;
    private const int SignInsAMinute = 30;
    private const int RetryAfterSeconds = 60;

    public static void AddLimits(this IServiceCollection services, IConfiguration configuration)
    {
        // One factor for all of them, so that a load test or a very large board can be given more without a new build.
        var factor = configuration.GetValue("Limits:Factor", 1);

        _ = services.AddRateLimiter(options =>
        {
            options.OnRejected = RefuseAsync;
            options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(context => OfCaller(context, factor)),
                PartitionedRateLimiter.Create<HttpContext, string>(context => OfBoard(context, factor))
            );
            _ = options.AddPolicy(SignIn, context => Window("sign-in:" + AddressOf(context), SignInsAMinute * factor));
        });
    }

    private static RateLimitPartition<string> OfCaller(HttpContext context, int factor)
    {
        if (ApiAddress.Read(context.Request.Path) is null)
        {
            return RateLimitPartition.GetNoLimiter("");
        }

        var who = context.Features.Get<SignedInPerson>()?.PersonId.Value.ToString("N") ?? AddressOf(context);
        var isRead = HttpMethods.IsGet(context.Request.Method);

        return Window($"{who}:{isRead}", (isRead ? ReadsAMinute : SavesAMinute) * factor);
    }

    private static RateLimitPartition<string> OfBoard(HttpContext context, int factor) =>
        ApiAddress.Read(context.Request.Path) is { Identifier: { Length: > 0 } board }
        && HttpMethods.IsGet(context.Request.Method)
            ? Window("board:" + board.ToLowerInvariant(), BoardAMinute * factor)
            : RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> Window(string key, int permits) =>
        RateLimitPartition.GetFixedWindowLimiter(
            key,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) }
        );

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static async ValueTask RefuseAsync(
        Microsoft.AspNetCore.RateLimiting.OnRejectedContext rejected,
        CancellationToken cancellationToken
    )
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after)
            ? (int)Math.Ceiling(after.TotalSeconds)
            : RetryAfterSeconds;
        rejected.HttpContext.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);

        await rejected.HttpContext.RefuseAsync(
            StatusCodes.Status429TooManyRequests,
            new Error(ErrorKind.Conflict, "too-many", "That was too often. Wait a minute and try again.")
        );
    }
}
