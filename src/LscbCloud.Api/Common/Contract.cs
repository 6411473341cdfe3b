using LscbCloud.Api.Tenancy;
using LscbCloud.Application.TextChecks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LscbCloud.Api.Common;

/// <summary>Completes the contract with what no handler binds: the board or agency in the path, the version header, the refusals.</summary>
internal static class Contract
{
    public static void AddContract(this IServiceCollection services) =>
        _ = services.AddOpenApi(
            "v1",
            options =>
            {
                options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                _ = options.AddDocumentTransformer(Describe);
                _ = options.AddOperationTransformer(AddPlace);
                _ = options.AddOperationTransformer(AddVersion);
                _ = options.AddOperationTransformer(IdempotencyContract.AddKey);
                _ = options.AddSchemaTransformer(DescribeSchema);
            }
        );

    private static Task Describe(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken _
    )
    {
        document.Info = new OpenApiInfo
        {
            Title = "LscbCloud",
            Version = "v1",
            Description = "The interface of LscbCloud. Sign in with POST /api/session as a browser does.",
        };
        document.Servers = [];

        return Task.CompletedTask;
    }

    /// <summary>Says what bodies may leave out, and what our problems carry beyond the standard: a code, the fields, what is there now.</summary>
    private static async Task DescribeSchema(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        // What a body lets be absent is named by validation, all of it at once.
        if (context.JsonTypeInfo.Type.Name.EndsWith("Body", StringComparison.Ordinal))
        {
            schema.Required?.Clear();
        }

        // What a reader may do is always said in full.
        if (context.JsonTypeInfo.Type.Name.EndsWith("Can", StringComparison.Ordinal))
        {
            schema.Required = new HashSet<string>(schema.Properties?.Keys ?? [], StringComparer.Ordinal);
        }

        // Our own converter hides from the generator what it writes.
        if (context.JsonTypeInfo.Type == typeof(DateOnly) || context.JsonTypeInfo.Type == typeof(DateOnly?))
        {
            var mayBeAbsent = context.JsonPropertyInfo?.PropertyType == typeof(DateOnly?);
            schema.Type = mayBeAbsent ? JsonSchemaType.Null | JsonSchemaType.String : JsonSchemaType.String;
            schema.Format = "date";
        }

        if (context.JsonTypeInfo.Type == typeof(ProblemDetails))
        {
            DescribeProblem(schema);
            schema.Properties!["marks"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = await context.GetOrCreateSchemaAsync(typeof(FieldMark), cancellationToken: cancellationToken),
            };
        }
    }

    private static void DescribeProblem(OpenApiSchema schema)
    {
        var messages = new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            Items = new OpenApiSchema { Type = JsonSchemaType.String },
        };
        schema.Properties ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        schema.Properties["code"] = new OpenApiSchema { Type = JsonSchemaType.String };
        schema.Properties["traceId"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null };
        schema.Properties["current"] = new OpenApiSchema();
        schema.Properties["fields"] = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            AdditionalProperties = messages,
        };
    }

    private static Task AddPlace(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        foreach (var place in (string[])["board", "agency"])
        {
            if (context.Description.RelativePath?.Contains($"{{{place}}}", StringComparison.Ordinal) == true)
            {
                operation.Parameters ??= [];
                operation.Parameters.Insert(
                    0,
                    new OpenApiParameter
                    {
                        Name = place,
                        In = ParameterLocation.Path,
                        Required = true,
                        Description = $"The {place}'s name in addresses.",
                        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                    }
                );
            }
        }

        return Task.CompletedTask;
    }

    private static Task AddVersion(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<NeedsVersion>().Any())
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(
                new OpenApiParameter
                {
                    Name = "If-Match",
                    In = ParameterLocation.Header,
                    Required = true,
                    Description = "The version that was read, in quotation marks.",
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                }
            );
        }

        return Task.CompletedTask;
    }

    /// <summary>Declares the refusals once for a whole group of addresses, and that all of them lie behind the door.</summary>
    public static RouteGroupBuilder WithRefusals(this RouteGroupBuilder group)
    {
        int[] statuses = [400, 401, 403, 404, 409, 412, 422, 428, 429, 503];

        foreach (var status in statuses)
        {
            _ = group.WithMetadata(
                new ProducesResponseTypeMetadata(status, typeof(ProblemDetails), ["application/problem+json"])
            );
        }

        return group.WithMetadata(RequiresCaller.Mark);
    }

    /// <summary>Marks an endpoint that needs no session.</summary>
    public static TBuilder AllowEveryone<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(OpenToAnyone.Mark);
}
