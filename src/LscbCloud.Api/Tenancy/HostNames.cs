using System.Collections.Frozen;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.AspNetCore.Routing.Patterns;

namespace LscbCloud.Api.Tenancy;

/// <summary>Lets a board answer at a host name of its own: there <c>/api/priorities</c> is the board's.</summary>
/// <remarks>Only stored names count. What belongs to the person (<c>/api/session</c>) stays the person's.</remarks>
internal sealed class HostNames(RequestDelegate next, EndpointDataSource endpoints)
{
    private const string Prefix = "/api/";

    private readonly Lazy<FrozenSet<string>> _ofThePerson = new(() =>
        endpoints
            .Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.PathSegments)
            .Where(segments => segments is [{ Parts: [RoutePatternLiteralPart { Content: "api" }] }, _, ..])
            .Select(segments => (segments[1].Parts[0] as RoutePatternLiteralPart)?.Content ?? "")
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
    );

    public async Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";

        if (
            path.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            && !_ofThePerson.Value.Contains(path[Prefix.Length..].Split('/')[0])
            && await BoardAtAsync(context) is { } board
        )
        {
            context.Request.Path = $"/{board.Slug}{path}";
        }

        await next(context);
    }

    private static ValueTask<TenantBoard?> BoardAtAsync(HttpContext context) =>
        context
            .RequestServices.GetRequiredService<TenantStore>()
            .BoardAtHostAsync(context.Request.HostName(), context.RequestAborted);
}
