using System.Reflection;
using LscbCloud.Infrastructure.Tenancy;
using Npgsql;

namespace LscbCloud.Api.Operations;

/// <summary>Whether the service is up, whether it can work, and what it is. None of them names a board or a person.</summary>
internal static class HealthEndpoints
{
    public static readonly string ProductVersion =
        typeof(HealthEndpoints)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion
        ?? "unknown";

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        _ = app.MapGet("/health/live", () => TypedResults.Ok(new Liveness("live"))).ExcludeFromDescription();
        _ = app.MapGet("/health/ready", ReadyAsync).ExcludeFromDescription();
        _ = app.MapGet("/version", () => TypedResults.Ok(new About("LscbCloud", ProductVersion)))
            .ExcludeFromDescription();
    }

    private static async Task<IResult> ReadyAsync(
        AppDataSource app,
        ControlDataSource control,
        CancellationToken cancellationToken
    )
    {
        try
        {
            _ = await ScalarAsync(app.Value, "select 1", cancellationToken);
            var schema = await ScalarAsync(control.Value, "select max(name) from ops.migrations", cancellationToken);

            return TypedResults.Ok(new Readiness("ready", "up", schema));
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            return TypedResults.Json(
                new Readiness("not-ready", "away", Schema: null),
                statusCode: StatusCodes.Status503ServiceUnavailable
            );
        }
    }

    private static async Task<string?> ScalarAsync(
        NpgsqlDataSource source,
        string sql,
        CancellationToken cancellationToken
    )
    {
        await using var command = source.CreateCommand(sql);

        return (await command.ExecuteScalarAsync(cancellationToken))?.ToString();
    }

    private sealed record Liveness(string Status);

    private sealed record Readiness(string Status, string Database, string? Schema);

    private sealed record About(string Product, string Version);
}
