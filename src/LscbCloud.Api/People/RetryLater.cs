using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.People;

/// <summary>Says after how long to ask again, where too many people ask for a password to be checked.</summary>
internal static class RetryLater
{
    private const int Seconds = 5;

    public static async ValueTask<object?> FilterAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        var answer = await next(context);
        var result = answer is INestedHttpResult nested ? nested.Result : answer;

        if (result is ProblemHttpResult { StatusCode: StatusCodes.Status503ServiceUnavailable })
        {
            context.HttpContext.Response.Headers.RetryAfter = Seconds.ToString(CultureInfo.InvariantCulture);
        }

        return answer;
    }
}
