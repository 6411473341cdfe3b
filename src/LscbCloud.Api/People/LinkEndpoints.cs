using LscbCloud.Api.Common;
using LscbCloud.Api.Operations;
using LscbCloud.Infrastructure.People;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.People;

internal static class LinkEndpoints
{
    /// <summary>What the links in emails lead to. Opening one uses nothing up; confirming it with the code does.</summary>
    public static void MapLinks(this IEndpointRouteBuilder api)
    {
        var links = api.MapGroup("")
            .AllowEveryone()
            .RequireRateLimiting(Limits.SignIn)
            .AddEndpointFilter(RetryLater.FilterAsync);

        _ = links.MapPost("/password-resets", RequestReset).WithTags("Password").WithName("RequestPasswordReset");
        _ = links
            .MapPost("/password-resets/confirm", ConfirmReset)
            .WithTags("Password")
            .WithName("ConfirmPasswordReset");
        _ = links.MapPost("/invitations/look", Look).WithTags("Invitations").WithName("LookAtInvitation");
        _ = links.MapPost("/invitations/accept", Accept).WithTags("Invitations").WithName("AcceptInvitation");
        _ = links
            .MapPost("/second-factor/reset", ResetSecondFactor)
            .WithTags("Second factor")
            .WithName("ResetSecondFactor");
    }

    private static async Task<Results<Accepted, ProblemHttpResult>> RequestReset(
        RequestPasswordResetBody body,
        IPasswordResets resets,
        CancellationToken cancellationToken
    )
    {
        if (body.Missing() is { } missing)
        {
            return missing.ToProblem();
        }

        await resets.RequestAsync(body.Email ?? "", cancellationToken);

        return TypedResults.Accepted(new Uri("/api/password-resets/confirm", UriKind.Relative));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> ConfirmReset(
        ConfirmPasswordResetBody body,
        IPasswordResets resets,
        CancellationToken cancellationToken
    )
    {
        if (body.Missing() is { } missing)
        {
            return missing.ToProblem();
        }

        var result = await resets.ConfirmAsync(
            body.Token ?? "",
            body.Code ?? "",
            body.Password ?? "",
            cancellationToken
        );

        return result.ToNoContent();
    }

    private static async Task<Results<Ok<InvitationView>, ProblemHttpResult>> Look(
        LookAtInvitationBody body,
        IInvitations invitations,
        CancellationToken cancellationToken
    )
    {
        var result = await invitations.LookAsync(body.Token ?? "", cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<SessionPage>, Accepted<SignInNext>, ProblemHttpResult>> Accept(
        AcceptInvitationBody body,
        HttpContext http,
        IInvitations invitations,
        IPersonalPages pages,
        CancellationToken cancellationToken
    )
    {
        if (body.Missing() is { } missing)
        {
            return missing.ToProblem();
        }

        var result = await invitations.AcceptAsync(body.ToAcceptance(), http.Visitor(), cancellationToken);

        return result switch
        {
            { IsFailure: true } => result.Error.ToProblem(),
            { Value.Opened: { } opened } => TypedResults.Ok(await http.EnterAsync(opened, pages, cancellationToken)),
            { Value.Person: { } person } => TypedResults.Ok(await pages.SessionAsync(person, cancellationToken)),
            _ => TypedResults.Accepted(new Uri("/api/session", UriKind.Relative), new SignInNext("sign-in")),
        };
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> ResetSecondFactor(
        ResetSecondFactorBody body,
        ISignIn signIn,
        CancellationToken cancellationToken
    )
    {
        if (body.Missing() is { } missing)
        {
            return missing.ToProblem();
        }

        var result = await signIn.ResetSecondFactorAsync(
            body.ToCredentials(),
            body.RecoveryCode ?? "",
            cancellationToken
        );

        return result.ToNoContent();
    }
}
