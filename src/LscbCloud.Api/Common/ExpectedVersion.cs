using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace LscbCloud.Api.Common;

/// <summary>The version that a writer has read, from the header <c>If-Match: "3"</c>.</summary>
internal sealed record ExpectedVersion(int Value) : IEndpointParameterMetadataProvider
{
    public static ValueTask<ExpectedVersion> BindAsync(HttpContext context)
    {
        var header = context.Request.Headers.IfMatch.ToString().Trim();

        return int.TryParse(header.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? ValueTask.FromResult(new ExpectedVersion(version))
            : throw new BadHttpRequestException(
                "Send the version you read in the If-Match header.",
                StatusCodes.Status428PreconditionRequired
            );
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(NeedsVersion.Mark);
}
