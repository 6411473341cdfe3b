using LscbCloud.Api.Common;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Files;

/// <summary>What endpoints that take or give out files have in common.</summary>
internal static class FileEndpoints
{
    /// <summary>What a browser may do with a fetched file, should it show it after all: nothing.</summary>
    private const string Sandbox = "sandbox; default-src 'none'; frame-ancestors 'none'";

    /// <summary>Declares in the contract that a body may also come as a form: the part <c>terms</c> with the JSON, and the part <c>file</c>.</summary>
    public static RouteHandlerBuilder AcceptsFile<TBody>(this RouteHandlerBuilder endpoint)
        where TBody : notnull =>
        endpoint
            .Accepts<TBody>("application/json", "multipart/form-data")
            .WithDescription(
                "As multipart/form-data it has two parts: terms, with this body as JSON, and file, of at most 10 MB."
            );

    /// <summary>A kept file, to be saved and not shown.</summary>
    public static Results<FileContentHttpResult, ProblemHttpResult> ToKeptFile(
        this Result<WrittenFile> result,
        HttpContext http
    )
    {
        if (result.IsFailure)
        {
            return result.Error.ToProblem();
        }

        http.Response.Headers.ContentSecurityPolicy = Sandbox;

        return TypedResults.Bytes(result.Value.Content, result.Value.ContentType, result.Value.Name);
    }
}
