using System.Text.Json;
using LscbCloud.Api.Common;
using LscbCloud.Application.Evidence;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;
using MediatR;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace LscbCloud.Api.Files;

/// <summary>
/// A body as JSON, or as a form of two parts: <c>terms</c> with the same JSON, and <c>file</c>. A file is read only for who may
/// add one, and looked through before any transaction.
/// </summary>
/// <typeparam name="TBody">What the form says besides the file.</typeparam>
internal sealed class WithFile<TBody> : IHasBody
    where TBody : class
{
    private WithFile()
    {
        // Bound from a request.
    }

    public TBody? Body { get; private init; }

    object? IHasBody.Body => Body;

    /// <summary>The file that came along; nothing where none did.</summary>
    public OfferedFile? File { get; private init; }

    /// <summary>Why the request is answered without going on: the person may not add files, or it is too large to read.</summary>
    public ProblemHttpResult? Refusal { get; private init; }

    /// <summary>What was sent; nothing at all where the body is empty.</summary>
    public TBody BodyOr(TBody empty) => Body ?? empty;

    public static async ValueTask<WithFile<TBody>> BindAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var json = services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;

        if (context.Request.HasJsonContentType())
        {
            return new WithFile<TBody>
            {
                Body = await context.Request.ReadFromJsonAsync<TBody>(json, context.RequestAborted),
            };
        }

        var rules = await services.GetRequiredService<IMediator>().Send(new GetFileRules(), context.RequestAborted);

        if (rules.IsFailure)
        {
            return new WithFile<TBody> { Refusal = rules.Error.ToProblem() };
        }

        if (!context.Request.HasFormContentType)
        {
            throw new BadHttpRequestException("", StatusCodes.Status415UnsupportedMediaType);
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = FileForm.MostBytes;
        }

        var form = await FileForm.ReadAsync(context.Request, context.RequestAborted);

        if (form.IsTooLarge)
        {
            return new WithFile<TBody> { Refusal = TooLarge() };
        }

        return new WithFile<TBody>
        {
            Body = form.Terms is null ? null : JsonSerializer.Deserialize<TBody>(form.Terms, json),
            File = await FileOfAsync(form, services.GetRequiredService<FileIntake>(), context.RequestAborted),
        };
    }

    private static async Task<OfferedFile> FileOfAsync(FileForm form, FileIntake desk, CancellationToken stop) =>
        form.Content is { } content
            ? await desk.CheckAsync(form.Name, content, stop)
            : OfferedFile.Refused(FileSentences.Choose);

    private static ProblemHttpResult TooLarge() =>
        Problems.Make(
            StatusCodes.Status413PayloadTooLarge,
            new Error(ErrorKind.Invalid, "file.too-large", FileSentences.TooLarge)
            {
                Fields = new Dictionary<string, string[]>(StringComparer.Ordinal)
                {
                    ["file"] = [FileSentences.TooLarge],
                },
            }
        );
}
