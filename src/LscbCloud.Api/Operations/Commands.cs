using LscbCloud.Infrastructure.Tenancy;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LscbCloud.Api.Operations;

/// <summary>What the executable does: serve, or one command and then stop.</summary>
internal static class Commands
{
    private const int Done = 0;
    private const int Refused = 1;

    public static async Task<int> RunAsync(WebApplication app, string[] args)
    {
        try
        {
            switch (args)
            {
                case ["openapi", var file]:
                    await WriteContractAsync(app, file);
                    return Done;
                default:
                    await app.Services.GetRequiredService<RoleCheck>().RunAsync(CancellationToken.None);
                    await app.RunAsync();
                    return Done;
            }
        }
        catch (InvalidOperationException e)
        {
            await Console.Error.WriteLineAsync(e.Message);

            return Refused;
        }
    }

    private static async Task WriteContractAsync(WebApplication app, string file)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var provider = scope.ServiceProvider.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1");
        var document = await provider.GetOpenApiDocumentAsync();
        await using var text = File.CreateText(file);
        document.SerializeAsV31(new OpenApiJsonWriter(text));
        await text.WriteLineAsync();
    }
}
