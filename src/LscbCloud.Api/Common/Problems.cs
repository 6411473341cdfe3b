using System.Diagnostics;
using LscbCloud.Domain.Common;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LscbCloud.Api.Common;

/// <summary>The one shape of every refusal (RFC 9457): a code, a sentence, and the fields that need changing.</summary>
internal static class Problems
{
    public static readonly Error NoSession = new(ErrorKind.Forbidden, "session.none", "Sign in to continue.");

    /// <summary>The one answer for everything that is not there for this person: unknown, another board's, or suspended.</summary>
    public static readonly Error NotFound = Error.NotFound("not-found", "There is nothing at this address.");

    public static ProblemHttpResult ToProblem(this Error error) => Make(StatusOf(error.Kind), error);

    public static ProblemHttpResult Make(int status, Error error)
    {
        var problem = new ProblemDetails
        {
            Type = "about:blank",
            Title = error.Kind is ErrorKind.Unanswered ? "Words to look at" : TitleOf(status),
            Status = status,
            Detail = error.Message,
            Extensions = { ["code"] = error.Code, ["traceId"] = Activity.Current?.TraceId.ToString() },
        };

        if (error.Fields.Count > 0)
        {
            problem.Extensions["fields"] = error.Fields;
        }

        if (error.Current is not null)
        {
            problem.Extensions["current"] = error.Current;
        }

        if (error.Marks is not null)
        {
            problem.Extensions["marks"] = error.Marks;
        }

        return TypedResults.Problem(problem);
    }

    /// <summary>Writes a refusal from a place that has no endpoint, such as a middleware.</summary>
    public static Task RefuseAsync(this HttpContext context, int status, Error error) =>
        Make(status, error).ExecuteAsync(context);

    private static int StatusOf(ErrorKind kind) =>
        kind switch
        {
            ErrorKind.Invalid => StatusCodes.Status400BadRequest,
            ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
            ErrorKind.NotFound => StatusCodes.Status404NotFound,
            ErrorKind.Conflict => StatusCodes.Status409Conflict,
            ErrorKind.Stale => StatusCodes.Status412PreconditionFailed,
            ErrorKind.SignedOut => StatusCodes.Status401Unauthorized,
            ErrorKind.KeyReused or ErrorKind.Unanswered => StatusCodes.Status422UnprocessableEntity,
            ErrorKind.Busy => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };

    private static string TitleOf(int status) =>
        status switch
        {
            StatusCodes.Status400BadRequest => "Something needs changing",
            StatusCodes.Status401Unauthorized => "Not signed in",
            StatusCodes.Status403Forbidden => "Not allowed",
            StatusCodes.Status404NotFound => "Not found",
            StatusCodes.Status409Conflict => "Not possible now",
            StatusCodes.Status412PreconditionFailed => "Changed by someone else",
            StatusCodes.Status413PayloadTooLarge => "Too large",
            StatusCodes.Status415UnsupportedMediaType => "Wrong type",
            StatusCodes.Status422UnprocessableEntity => "Key used before",
            StatusCodes.Status428PreconditionRequired => "Version missing",
            StatusCodes.Status429TooManyRequests => "Too many requests",
            StatusCodes.Status503ServiceUnavailable => "Not available for a moment",
            _ => "Something went wrong",
        };
}
