using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Common;

/// <summary>Locks how a use case ended into an answer. Nobody else names a status.</summary>
internal static class ResultExtensions
{
    public static Results<NoContent, ProblemHttpResult> ToNoContent(this Result result) =>
        result.IsFailure ? result.Error.ToProblem() : TypedResults.NoContent();

    /// <summary>Nothing to say but the new version, as an ETag.</summary>
    public static Results<NoContent, ProblemHttpResult> ToNoContent(this Result<Revision> result, HttpContext http)
    {
        if (result.IsFailure)
        {
            return result.Error.ToProblem();
        }

        http.Response.SetVersion(result.Value.Version);

        return TypedResults.NoContent();
    }

    public static Results<Ok<T>, ProblemHttpResult> ToOk<T>(this Result<T> result)
        where T : notnull => result.IsFailure ? result.Error.ToProblem() : TypedResults.Ok(result.Value);

    /// <summary>One object with its version, as an ETag.</summary>
    public static Results<Ok<T>, ProblemHttpResult> ToOk<T>(
        this Result<T> result,
        HttpContext http,
        Func<T, int> version
    )
        where T : notnull
    {
        if (result.IsFailure)
        {
            return result.Error.ToProblem();
        }

        http.Response.SetVersion(version(result.Value));

        return TypedResults.Ok(result.Value);
    }

    public static Results<Created<T>, ProblemHttpResult> ToCreated<T>(this Result<T> result, Func<T, string> location)
        where T : notnull =>
        result.IsFailure
            ? result.Error.ToProblem()
            : TypedResults.Created(new Uri(location(result.Value), UriKind.Relative), result.Value);

    /// <summary>A new object at its address, with its version as an ETag.</summary>
    public static Results<Created<T>, ProblemHttpResult> ToCreated<T>(
        this Result<T> result,
        HttpContext http,
        Func<T, int> version,
        Func<T, string> location
    )
        where T : notnull
    {
        if (!result.IsFailure)
        {
            http.Response.SetVersion(version(result.Value));
        }

        return result.ToCreated(location);
    }

    public static void SetVersion(this HttpResponse response, int version) => response.Headers.ETag = $"\"{version}\"";
}
