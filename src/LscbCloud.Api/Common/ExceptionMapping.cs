using System.Text.Json;
using LscbCloud.Api.Tenancy;
using LscbCloud.Domain.Common;
using Microsoft.AspNetCore.Diagnostics;
using Npgsql;

namespace LscbCloud.Api.Common;

/// <summary>What went wrong before or beneath a use case, in words: malformed requests, and a database that is away.</summary>
internal sealed partial class ExceptionMapping(ILogger<ExceptionMapping> logger) : IExceptionHandler
{
    private const int RetryAfterSeconds = 5;

    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext,
        Exception exception,
        CancellationToken cancellationToken
    )
    {
        if (httpContext.RequestAborted.IsCancellationRequested)
        {
            return true;
        }

        var (status, error) = exception switch
        {
            BadHttpRequestException { InnerException: JsonException json } => (400, OfJson(json)),
            JsonException json => (400, OfJson(json)),
            BadHttpRequestException bad => (bad.StatusCode, OfRequest(bad)),
            _ when IsDatabaseAway(exception) => (
                503,
                new Error(
                    ErrorKind.Conflict,
                    "database.away",
                    // A commit whose answer was lost may have been made, so this does not promise the contrary. Sent again from our
                    // page it happens once all the same: every change carries a version or an idempotency key.
                    "The service cannot reach its database. What you sent is probably not saved. Try again in a moment: nothing is saved twice."
                )
            ),
            _ => (
                500,
                new Error(
                    ErrorKind.Conflict,
                    "fault",
                    "Sorry, there is a problem with the service. Nothing was saved. Try again, and tell us the trace id if it happens again."
                )
            ),
        };

        if (status >= 500)
        {
            LogFault(exception, status);
        }

        if (status == 503)
        {
            httpContext.Response.Headers.RetryAfter = $"{RetryAfterSeconds}";
        }

        await httpContext.RefuseAsync(status, error);

        return true;
    }

    /// <summary>Gives a body to refusals that come from beneath the endpoints, such as a wrong content type or method.</summary>
    public static Task DescribeAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        var status = http.Response.StatusCode;

        if (ApiAddress.Read(http.Request.Path) is null)
        {
            return Task.CompletedTask;
        }

        var isNothingThere = status is StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed;

        return http.RefuseAsync(
            status,
            isNothingThere ? Problems.NotFound : OfRequest(new BadHttpRequestException("", status))
        );
    }

    private static bool IsDatabaseAway(Exception exception) =>
        exception switch
        {
            PostgresException
            {
                SqlState: PostgresErrorCodes.AdminShutdown
                    or PostgresErrorCodes.CrashShutdown
                    or PostgresErrorCodes.CannotConnectNow,
            } => true,
            PostgresException postgres => postgres.SqlState.StartsWith("08", StringComparison.Ordinal)
                || postgres.SqlState.StartsWith("53", StringComparison.Ordinal),
            NpgsqlException => true,
            _ => exception.InnerException is { } inner && IsDatabaseAway(inner),
        };

    private static Error OfRequest(BadHttpRequestException bad) =>
        bad.StatusCode switch
        {
            StatusCodes.Status413PayloadTooLarge => new Error(
                ErrorKind.Invalid,
                "too-large",
                "This is too large to send. Shorten it and try again."
            ),
            StatusCodes.Status415UnsupportedMediaType => new Error(
                ErrorKind.Invalid,
                "wrong-type",
                "Send this as application/json."
            ),
            StatusCodes.Status428PreconditionRequired => new Error(ErrorKind.Invalid, "if-match.missing", bad.Message),
            _ => new Error(
                ErrorKind.Invalid,
                "request.malformed",
                "This request cannot be read. Check it against the contract."
            ),
        };

    /// <summary>Names the field where it can be named: a date that is no date is a field to change, like any other.</summary>
    private static Error OfJson(JsonException json)
    {
        var path = json.Path?.TrimStart('$', '.') ?? "";

        if (json.Message.Contains("could not be mapped to any .NET member", StringComparison.Ordinal))
        {
            return new Error(ErrorKind.Invalid, "json.unknown-field", $"There is no field “{path}” here. Remove it.")
            {
                Fields = new Dictionary<string, string[]>(StringComparer.Ordinal)
                {
                    [path] = ["There is no such field."],
                },
            };
        }

        if (string.Equals(json.Message, DayConverter.UnlikelyYear, StringComparison.Ordinal))
        {
            return Error.Invalid(path, DayConverter.UnlikelyYear);
        }

        if (path.Length > 0 && json.Message.Contains("could not be converted", StringComparison.Ordinal))
        {
            return Error.Invalid(path, "This is not in the form we expect. Write a day as 2017-09-26.");
        }

        return new Error(ErrorKind.Invalid, "json.malformed", "This request is not well-formed JSON.");
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Request ended with {Status}")]
    private partial void LogFault(Exception exception, int status);
}
