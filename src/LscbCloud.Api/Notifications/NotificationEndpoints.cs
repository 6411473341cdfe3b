using LscbCloud.Api.Common;
using LscbCloud.Api.Operations;
using LscbCloud.Api.People;
using LscbCloud.Application.Notifications;
using LscbCloud.Infrastructure.Notifications;
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

    private static Task<Results<Ok<DigestChoiceList>, ProblemHttpResult>> List([AsParameters] Call call) =>
        call.ReadAsync(new ListDigestChoices());

    private static Task<Results<NoContent, ProblemHttpResult>> ChooseBoard(
        string slug,
        ChooseDigestBody body,
        [AsParameters] Change change
    ) => change.SendAsync(body.ToCommand(PlaceKind.Board, slug, change.Version));

    private static Task<Results<NoContent, ProblemHttpResult>> ChooseAgency(
        string slug,
        ChooseDigestBody body,
        [AsParameters] Change change
    ) => change.SendAsync(body.ToCommand(PlaceKind.Agency, slug, change.Version));

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
