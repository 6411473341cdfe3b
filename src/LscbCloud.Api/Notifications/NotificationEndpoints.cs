using LscbCloud.Api.Common;
using LscbCloud.Api.Operations;
using LscbCloud.Api.People;
using LscbCloud.Application.Notifications;
using LscbCloud.Infrastructure.Notifications;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Notifications;

internal static class NotificationEndpoints
{
    /// <summary>What the daily email tells a person, and how it is stopped: on their own page, or by a link from it without signing in.</summary>
    public static void MapNotifications(this IEndpointRouteBuilder api)
    {
        var all = api.MapGroup("/notifications").WithTags("Notifications");

        var own = all.MapGroup("").AddEndpointFilter(EnrolmentFirst.FilterAsync);
        _ = own.MapGet("", List).WithName("ListDigestChoices");
        _ = own.MapPut("/boards/{slug}", ChooseBoard).WithName("ChooseBoardDigest");
        _ = own.MapPut("/agencies/{slug}", ChooseAgency).WithName("ChooseAgencyDigest");

        var links = all.MapGroup("").AllowEveryone();
        _ = links.MapPost("/stops/look", Look).WithName("LookAtDigestStop").RequireRateLimiting(Limits.SignIn);
        _ = links.MapPost("/stops", Stop).WithName("StopDigest").RequireRateLimiting(Limits.SignIn);
        // Sent by mail programs, many of them from the same address, with a form that says nothing more (RFC 8058).
        _ = links.MapPost("/one-click", StopAtOnce).WithName("StopDigestAtOnce");
    }

    private static async Task<Results<Ok<DigestChoiceList>, ProblemHttpResult>> List(
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new ListDigestChoices(), cancellationToken);

        return result.ToOk();
    }

    private static Task<Results<NoContent, ProblemHttpResult>> ChooseBoard(
        string slug,
        ChooseDigestBody body,
        ExpectedVersion version,
        IMediator mediator,
        HttpContext http,
        CancellationToken cancellationToken
    ) => ChooseAsync(mediator, http, body.ToCommand(PlaceKind.Board, slug, version.Value), cancellationToken);

    private static Task<Results<NoContent, ProblemHttpResult>> ChooseAgency(
        string slug,
        ChooseDigestBody body,
        ExpectedVersion version,
        IMediator mediator,
        HttpContext http,
        CancellationToken cancellationToken
    ) => ChooseAsync(mediator, http, body.ToCommand(PlaceKind.Agency, slug, version.Value), cancellationToken);

    private static async Task<Results<NoContent, ProblemHttpResult>> ChooseAsync(
        IMediator mediator,
        HttpContext http,
        ChooseDigest command,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(command, cancellationToken);

        return result.ToNoContent(http);
    }

    private static Results<Ok<DigestStop>, ProblemHttpResult> Look(StopDigestBody body, IDigestStops stops) =>
        stops.Look(body.Token ?? "").ToOk();

    private static async Task<Results<Ok<DigestStop>, ProblemHttpResult>> Stop(
        StopDigestBody body,
        IDigestStops stops,
        CancellationToken cancellationToken
    )
    {
        var result = await stops.StopAsync(body.Token ?? "", cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<DigestStop>, ProblemHttpResult>> StopAtOnce(
        IDigestStops stops,
        CancellationToken cancellationToken,
        string token = ""
    )
    {
        var result = await stops.StopAsync(token, cancellationToken);

        return result.ToOk();
    }
}

internal sealed record ChooseDigestBody(bool? IsOn, IReadOnlyList<string>? Notices)
{
    public ChooseDigest ToCommand(PlaceKind kind, string slug, int version) =>
        new(kind, slug, version, IsOn, Notices ?? []);
}

internal sealed record StopDigestBody(string? Token);
