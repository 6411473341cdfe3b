using LscbCloud.Api.Common;
using LscbCloud.Application.Common;
using LscbCloud.Application.Idempotency;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Idempotency;
using LscbCloud.Infrastructure.People;

namespace LscbCloud.Api.Tenancy;

/// <summary>Lets a request in: who asks, where they may work, and whether a change was asked for by our own page.</summary>
/// <remarks>
/// Without a session every address answers 401, existing or not. With one, whatever this person has no live membership of
/// answers the one 404: an unknown board, a suspended board and somebody else's board cannot be told apart.
/// </remarks>
internal sealed class RequestGate(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var endpoint = context.GetEndpoint();

        if (ApiAddress.Read(context.Request.Path) is not { } address)
        {
            // Routing may one day find an endpoint by a writing of its address that is not read here. Nobody passes by it.
            await (
                endpoint?.Metadata.GetMetadata<RequiresCaller>() is null
                    ? next(context)
                    : context.RefuseAsync(StatusCodes.Status404NotFound, Problems.NotFound)
            );

            return;
        }

        context.Response.Headers.CacheControl = "no-store";
        var caller = await context.RequestServices.GetRequiredService<CallerReader>().ReadAsync(context);

        if (caller is null)
        {
            await (
                endpoint?.Metadata.GetMetadata<OpenToAnyone>() is null
                    ? context.RefuseAsync(StatusCodes.Status401Unauthorized, Problems.NoSession)
                    : next(context)
            );

            return;
        }

        if (await RefusalAsync(context, address, caller) is { } refusal)
        {
            await context.RefuseAsync(refusal.Status, refusal.Error);

            return;
        }

        if (endpoint is null)
        {
            await context.RefuseAsync(StatusCodes.Status404NotFound, Problems.NotFound);

            return;
        }

        context
            .RequestServices.GetRequiredService<RequestKey>()
            .Read(context.Request.Headers[IdempotencyErrors.Header]);
        await next(context);
    }

    private static async Task<Refusal?> RefusalAsync(HttpContext context, ApiAddress address, Caller caller)
    {
        if (!IsOurOwnPage(context, caller))
        {
            return new Refusal(
                StatusCodes.Status400BadRequest,
                new Error(
                    ErrorKind.Invalid,
                    "antiforgery",
                    "This page is out of date. Reload it and try again; what you wrote is kept."
                )
            );
        }

        var places = context.RequestServices.GetRequiredService<TenantEntry>();

        if (!await places.EnterAsync(context, address, caller))
        {
            return new Refusal(StatusCodes.Status404NotFound, Problems.NotFound);
        }

        return caller.Person is { MustEnrol: true } && address.Area is not Area.Person
            ? new Refusal(
                StatusCodes.Status403Forbidden,
                new Error(
                    ErrorKind.Forbidden,
                    "second-factor.enrol",
                    "Set up a second factor first. Open your account to begin."
                )
            )
            : null;
    }

    /// <summary>A change that came with the cookie needs the token of the same session; a key does not travel by itself.</summary>
    private static bool IsOurOwnPage(HttpContext context, Caller caller)
    {
        if (
            HttpMethods.IsGet(context.Request.Method)
            || HttpMethods.IsHead(context.Request.Method)
            || caller.Person is null
        )
        {
            return true;
        }

        var site = context.Request.Headers["Sec-Fetch-Site"].ToString();
        var tokens = context.RequestServices.GetRequiredService<IAntiforgeryTokens>();

        return site is "" or "same-origin" or "none"
            && (
                context.GetEndpoint()?.Metadata.GetMetadata<OpenToAnyone>() is not null
                || tokens.IsValid(caller.Person, context.Request.Headers["X-Antiforgery"])
            );
    }

    private sealed record Refusal(int Status, Error Error);
}
