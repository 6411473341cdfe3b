using System.Collections.Frozen;
using LscbCloud.Application;
using LscbCloud.Application.Common;
using LscbCloud.Application.Idempotency;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LscbCloud.Api.Common;

/// <summary>Shows the idempotency key in the contract of every use case that takes one. Endpoints carry the names of their use cases.</summary>
internal static class IdempotencyContract
{
    private const string ConflictStatus = "409";
    private const string KeyReusedStatus = "422";

    private static readonly FrozenSet<string> UseCases = typeof(ApplicationServices)
        .Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(IIdempotent)))
        .Select(type => type.Name)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>An agency's operation of a use case that serves both has its name with the word Agency in it.</summary>
    private static bool TakesKey(string operation) =>
        UseCases.Contains(operation) || UseCases.Contains(operation.Replace("Agency", "", StringComparison.Ordinal));

    public static Task AddKey(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken _
    )
    {
        var names = context.Description.ActionDescriptor.EndpointMetadata.OfType<IEndpointNameMetadata>();

        if (names.Any(name => TakesKey(name.EndpointName)))
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(
                new OpenApiParameter
                {
                    Name = IdempotencyErrors.Header,
                    In = ParameterLocation.Header,
                    Required = false,
                    Description =
                        "A key of 8 to 80 letters, digits and hyphens, new for each record that is created or sent. The same request with the same key within a day happens once and is answered as it was first.",
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                }
            );
            AddRefusal(operation);
        }

        return Task.CompletedTask;
    }

    private static void AddRefusal(OpenApiOperation operation)
    {
        if (operation.Responses is { } responses && responses.TryGetValue(ConflictStatus, out var conflict))
        {
            responses[KeyReusedStatus] = new OpenApiResponse
            {
                Description = "The key came with another request before, or marked words are not answered for.",
                Content = conflict.Content,
            };
        }
    }
}
