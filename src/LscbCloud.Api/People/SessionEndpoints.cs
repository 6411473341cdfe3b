using LscbCloud.Api.Common;
using LscbCloud.Api.Operations;
using LscbCloud.Infrastructure.People;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.People;

internal static class SessionEndpoints
{
    /// <summary>Signing in and out. Nobody is known yet, so there is no permission to ask for.</summary>
    public static void MapSession(this IEndpointRouteBuilder api)
    {
        var session = api.MapGroup("/session").WithTags("Session").AddEndpointFilter(RetryLater.FilterAsync);

        _ = session.MapPost("/", SignIn).WithName("SignIn").AllowEveryone().RequireRateLimiting(Limits.SignIn);
        _ = session
            .MapPost("/second-factor", Complete)
            .WithName("CompleteSignIn")
            .AllowEveryone()
            .RequireRateLimiting(Limits.SignIn);
        _ = session.MapGet("/", Get).WithName("GetSession");
        _ = session.MapDelete("/", SignOut).WithName("SignOut");
        _ = api.MapGet("/front", Front).WithTags("Session").WithName("GetFront").AllowEveryone();
    }

    private static async Task<Ok<FrontPage>> Front(IPersonalPages pages, CancellationToken cancellationToken) =>
        TypedResults.Ok(await pages.FrontAsync(cancellationToken));

    private static async Task<Results<Ok<SessionPage>, Accepted<SecondFactorWanted>, ProblemHttpResult>> SignIn(
        SignInBody body,
        HttpContext http,
        ISignIn signIn,
        IPersonalPages pages,
        CancellationToken cancellationToken
    )
    {
        if (body.Missing() is { } missing)
        {
            return missing.ToProblem();
        }

        var result = await signIn.BeginAsync(body.ToCredentials(), http.Visitor(), cancellationToken);

        if (result.IsFailure)
        {
            return result.Error.ToProblem();
        }

        return result.Value.Session is { } session
            ? TypedResults.Ok(await http.EnterAsync(session, pages, cancellationToken))
            : TypedResults.Accepted(
                new Uri("/api/session/second-factor", UriKind.Relative),
                new SecondFactorWanted("second-factor", result.Value.Attempt ?? "")
            );
    }

    private static async Task<Results<Ok<SessionPage>, ProblemHttpResult>> Complete(
        CompleteSignInBody body,
        HttpContext http,
        ISignIn signIn,
        IPersonalPages pages,
        CancellationToken cancellationToken
    )
    {
        if (body.Missing() is { } missing)
        {
            return missing.ToProblem();
        }

        var result = await signIn.CompleteAsync(body.ToStep(), http.Visitor(), cancellationToken);

        return result.IsFailure
            ? result.Error.ToProblem()
            : TypedResults.Ok(await http.EnterAsync(result.Value, pages, cancellationToken));
    }

    private static async Task<Ok<SessionPage>> Get(
        HttpContext http,
        IPersonalPages pages,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await pages.SessionAsync(http.Person(), cancellationToken));

    private static async Task<NoContent> SignOut(HttpContext http, ISignIn signIn, CancellationToken cancellationToken)
    {
        await signIn.SignOutAsync(http.Person(), cancellationToken);
        http.Response.ForgetSession();

        return TypedResults.NoContent();
    }

    /// <summary>Gives the browser its cookie, and says who is in now.</summary>
    public static Task<SessionPage> EnterAsync(
        this HttpContext http,
        OpenedSession session,
        IPersonalPages pages,
        CancellationToken cancellationToken
    )
    {
        http.Response.Keep(session);

        return pages.SessionAsync(session.Person, cancellationToken);
    }

    /// <summary>Who asks. The door has let nobody in without a session.</summary>
    private static SignedInPerson Person(this HttpContext http) =>
        http.Features.Get<SignedInPerson>() ?? throw new InvalidOperationException("Nobody is signed in.");
}
