using LscbCloud.Application.Common;
using LscbCloud.Application.Documents;
using LscbCloud.Application.Sheets;
using LscbCloud.Domain.Common;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace LscbCloud.Api.Common;

/// <summary>Locks what a use case answered into a file. It is written after the transaction, which is not held while it waits for its turn.</summary>
internal static class FileExtensions
{
    public static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ToFileAsync(
        this Result<Sheet> result,
        string format,
        ISheetWriter writer,
        HttpContext http
    )
    {
        if (result.IsFailure)
        {
            return result.Error.ToProblem();
        }

        return Enum.TryParse<SheetFormat>(format, ignoreCase: true, out var known) && Enum.IsDefined(known)
            ? Answer(await writer.WriteAsync(result.Value, known, http.RequestAborted), http)
            : WritingErrors.UnknownFormat("csv, xlsx").ToProblem();
    }

    public static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ToFileAsync(
        this Result<Document> result,
        string format,
        IDocumentWriter writer,
        HttpContext http
    )
    {
        if (result.IsFailure)
        {
            return result.Error.ToProblem();
        }

        return Enum.TryParse<DocumentForm>(format, ignoreCase: true, out var known) && Enum.IsDefined(known)
            ? Answer(await writer.WriteAsync(result.Value, known, http.RequestAborted), http)
            : WritingErrors.UnknownFormat("html, docx").ToProblem();
    }

    /// <summary>Declares in the contract that an operation answers with a file of one of these types.</summary>
    public static RouteHandlerBuilder ProducesFile(
        this RouteHandlerBuilder endpoint,
        string type,
        params string[] more
    ) => endpoint.Produces<byte[]>(StatusCodes.Status200OK, type, more);

    private static Results<FileContentHttpResult, ProblemHttpResult> Answer(
        Result<WrittenFile> result,
        HttpContext http
    )
    {
        if (result.IsFailure)
        {
            return result.Error.ToProblem();
        }

        var file = result.Value;

        if (file.ShownUnder is not { } policy)
        {
            return TypedResults.Bytes(file.Content, file.ContentType, file.Name);
        }

        var disposition = new ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(file.Name);
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Response.Headers.ContentSecurityPolicy = policy;

        return TypedResults.Bytes(file.Content, file.ContentType);
    }
}
