using LscbCloud.Application.Files;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace LscbCloud.Api.Files;

/// <summary>A form with a file, read part by part and never beyond its bounds.</summary>
internal sealed class FileForm
{
    private const int MostTerms = 64 * 1024;
    private const int LongestBoundary = 70;

    /// <summary>The largest request: a file, its terms and what stands between them.</summary>
    public const long MostBytes = FileSentences.MostBytes + MostTerms + (16 * 1024);

    public byte[]? Terms { get; private set; }

    public string Name { get; private set; } = "";

    public byte[]? Content { get; private set; }

    public bool IsTooLarge { get; private set; }

    public static async Task<FileForm> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var form = new FileForm();

        if (request.ContentLength > MostBytes)
        {
            form.IsTooLarge = true;

            return form;
        }

        try
        {
            var reader = new MultipartReader(BoundaryOf(request), request.Body);

            while (!form.IsTooLarge && await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                if (!await form.TakeAsync(section, cancellationToken))
                {
                    throw new BadHttpRequestException("");
                }
            }
        }
        catch (BadHttpRequestException bad) when (bad.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            form.IsTooLarge = true;
        }
        catch (Exception e) when (e is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            throw new BadHttpRequestException("", e);
        }

        return form;
    }

    private static string BoundaryOf(HttpRequest request)
    {
        var boundary = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).ToString()
            : "";

        return boundary.Length is > 0 and <= LongestBoundary ? boundary : throw new BadHttpRequestException("");
    }

    /// <summary>Takes a part that is known here, once.</summary>
    private async Task<bool> TakeAsync(MultipartSection section, CancellationToken cancellationToken)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
        {
            return false;
        }

        switch (HeaderUtilities.RemoveQuotes(disposition.Name).ToString())
        {
            case "terms" when Terms is null:
                Terms = await ReadAsync(section.Body, MostTerms, cancellationToken);
                IsTooLarge |= Terms is null;

                return true;
            case "file" when Content is null:
                Name = HeaderUtilities
                    .RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName)
                    .ToString();
                Content = await ReadAsync(section.Body, FileSentences.MostBytes, cancellationToken);
                IsTooLarge |= Content is null;

                return true;
            default:
                return false;
        }
    }

    /// <summary>The whole of a part; nothing where it is longer than may be.</summary>
    private static async Task<byte[]?> ReadAsync(Stream from, int most, CancellationToken cancellationToken)
    {
        using var to = new MemoryStream();
        var buffer = new byte[81_920];

        for (
            var read = await from.ReadAsync(buffer, cancellationToken);
            read > 0;
            read = await from.ReadAsync(buffer, cancellationToken)
        )
        {
            if (to.Length + read > most)
            {
                return null;
            }

            await to.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return to.ToArray();
    }
}
